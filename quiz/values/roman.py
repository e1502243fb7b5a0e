"""Roman numerals that are written the usual way."""

from __future__ import annotations

from itertools import pairwise

from quiz.values.patterns import pattern

_NUMERAL = pattern(r"(?=[MDCLXVI])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman_value(numeral: str) -> int:
    """Return what a numeral in capitals is worth, up to 3999; 0 where it is none."""
    if not numeral or not _NUMERAL.fullmatch(numeral):
        return 0
    values = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < after else one for one, after in pairwise((*values, 0)))
