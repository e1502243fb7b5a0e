"""Numbers in digits, grouped and parted in the French or the English way."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from quiz.values.patterns import pattern

_GROUPED = pattern(r"(\d{1,3})([ .,'_])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?")


@lru_cache(maxsize=256)
def literal_values(text: str, *, comma_decimal: bool) -> tuple[Fraction, ...]:
    """Return the readings of a number in digits, the likeliest first.

    A separator before three digits may group or part; anywhere else, and after a zero, it parts.
    "10.000" is ten thousand in any language, and "2,500" has two readings only where the comma
    parts decimals: nobody writes the last zero of 2.5 with the mark of the other language, and a
    number a thousand times too large must not pass.
    """
    if text.isdecimal():
        return (Fraction(int(text)),)
    match = _GROUPED.fullmatch(text)
    if match is None:
        return (Fraction(_plain(text)),)
    first, separator, groups, mark, decimals = match.groups()
    bare = first + re.sub(r"\D", "", groups)
    if mark:
        return (Fraction(f"{bare}.{decimals}"),)
    grouped = Fraction(bare)
    if separator in " '_" or separator in groups:
        return (grouped,)
    parted = Fraction(f"{first}.{groups}")
    if first == "0":
        return (parted,)
    decimal_mark = "," if comma_decimal else "."
    if groups == "000" or (groups.endswith("0") and separator != decimal_mark):
        return (grouped,)
    return (parted, grouped) if separator == decimal_mark else (grouped, parted)


def _plain(text: str) -> str:
    text = text.replace(",", ".")
    return f"0{text}" if text.startswith(".") else text
