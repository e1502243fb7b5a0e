"""Numbers as people write them: digits, words, fractions, powers of ten, or a mixture.

A number may have several readings: "1.234" is one and a bit or a thousand and more. All of them
are kept, the likeliest in the language of the player first.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from quiz.values.lexing import key_at
from quiz.values.number_fractions import fraction_at, half_at
from quiz.values.number_literals import literal_values
from quiz.values.number_words import (
    ARTICLES,
    DIGITS,
    GROUPS,
    HUNDREDS,
    LETTERS,
    LOOSE_LETTERS,
    OF,
    ONES,
    SCALES,
    THOUSANDS,
    TWO_SCALES,
    spelled,
)
from quiz.values.rank_words import FRACTIONS, measured_rank_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token

_POWERS = {**dict.fromkeys(HUNDREDS, 100), **dict.fromkeys(THOUSANDS, 1000)}
_RAISED = (("^",), ("*", "*"), ("puissance",), ("exposant",), ("to", "the", "power", "of"))
"""What stands between ten and its exponent."""
_SUM = 2
"""The scale of a sum: it has one, but no power of ten that anything may be added to."""
_MAX_EXPONENT = 30
"""The sun weighs 2 x 10^30 kg; a power beyond any answer would only make the judge slow."""


class Variant(NamedTuple):
    """Which of two meanings is tried for what has two."""

    long_scale: bool = False
    """A billion is 10^12."""
    loose_letters: bool = False
    """The m of 135m is a million."""
    letters: bool = True
    """The M of 135M is one."""
    quarters: bool = True
    """A quarter is a fourth part, not three months."""
    comma_decimal: bool = False
    """Of 1,234 the reading with decimals comes first, of 1.234 the one without."""


class Number(NamedTuple):
    """A number found in an answer."""

    values: tuple[Fraction, ...]
    """Its readings, the likeliest first."""
    end: int
    """Index of the token behind it."""
    scale: int = 1
    """The power of ten (or dozen) it was given in: 10^6 for 135 million."""
    marked: bool = False
    """Written in digits with a mark that groups them or parts decimals."""
    article: bool = False
    """Only an article: "a", "un"."""
    spelled: bool = False
    """Its power of ten is a word within it: "two hundred"."""


def read_number(tokens: Sequence[Token], at: int, variant: Variant) -> Number | None:
    """Read the longest number that starts at an index; None where none does."""
    start = _start(tokens, at, variant)
    if start is None:
        return None
    number = start
    while True:
        number = _multiplied(tokens, number, variant)
        more = _continued(tokens, number, variant)
        if more is None:
            break
        number = more
    return _with_half(tokens, number)


def _start(tokens: Sequence[Token], at: int, variant: Variant) -> Number | None:
    fraction = fraction_at(tokens, at, quarters=variant.quarters)
    if fraction is not None:
        return Number((fraction[0],), fraction[1])
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.is_number:
        return _literal(tokens, at, variant)
    if token.key in GROUPS and token.key not in ("score", "couple") and not _is_plural(token.key):
        return Number((Fraction(1),), at)
    if token.key in ("million", "milliard", "billion", "trillion"):
        return Number((Fraction(1),), at)
    found = spelled(tokens, at)
    if found is not None and (ranked := measured_rank_at(tokens, at, found)):
        return Number((Fraction(ranked[0]),), ranked[1])
    if found is not None:
        scale = _POWERS.get(tokens[found[1] - 1].key, 1)
        article = token.key in ARTICLES
        number = Number((Fraction(found[0]),), found[1], scale, article=article, spelled=True)
        return _decimals(tokens, number)
    if token.key in ("a", "an"):
        return Number((Fraction(1),), at + 1, article=True)
    if token.key == "point" and key_at(tokens, at + 1) in ONES:
        return _decimals(tokens, Number((Fraction(0),), at))
    return None


def _is_plural(word: str) -> bool:
    return word.endswith("s")


def _literal(tokens: Sequence[Token], at: int, variant: Variant) -> Number:
    values = literal_values(tokens[at].text, comma_decimal=variant.comma_decimal)
    number = Number(values, at + 1, marked=not tokens[at].text.isdecimal())
    return _power(tokens, number) or _decimals(tokens, number)


def _power(tokens: Sequence[Token], number: Number) -> Number | None:
    """Read what may follow digits: "1.5e6", "10^9", "3 x 10^9"."""
    at = number.end
    keys = [key_at(tokens, each) for each in range(at, at + 4)]
    if keys[0] == "e" and keys[1].isdecimal() and tokens[at].start == tokens[at - 1].end:
        return _raised(number, 10, keys[1], at + 2)
    raising = next((words for words in _RAISED if tuple(keys[: len(words)]) == words), ())
    if raising and number.values[0] == 10 and key_at(tokens, at + len(raising)).isdecimal():
        one = number._replace(values=(Fraction(1),))
        return _raised(one, 10, key_at(tokens, at + len(raising)), at + len(raising) + 1)
    if keys[0] in ("x", "*") and keys[1] == "10" and keys[2] == "^" and keys[3].isdecimal():
        return _raised(number, 10, keys[3], at + 4)
    return None


def _raised(number: Number, base: int, digits: str, end: int) -> Number | None:
    if int(digits) > _MAX_EXPONENT:
        return None
    factor = base ** int(digits)
    return Number(tuple(value * factor for value in number.values), end, factor)


def _decimals(tokens: Sequence[Token], number: Number) -> Number:
    """Read decimals that are said: "one point five", "douze virgule zéro cinq"."""
    word, at = key_at(tokens, number.end), number.end + 1
    if word not in ("point", "virgule", "comma") or number.values[0].denominator != 1:
        return number
    digits = ""
    while at < len(tokens) and (key_at(tokens, at) in DIGITS or tokens[at].is_number):
        key = tokens[at].key
        digits += str(DIGITS[key]) if key in DIGITS else key
        at += 1
        if not key.isdecimal() and digits.strip("0"):
            break
    while key_at(tokens, at) in DIGITS and word == "point" and digits.strip("0"):
        digits += str(DIGITS[tokens[at].key])
        at += 1
    rest = spelled(tokens, at) if not digits.strip("0") else None
    if rest is not None:
        digits, at = digits + str(rest[0]), rest[1]
    if not digits.isdecimal():
        return number
    return Number((number.values[0] + Fraction(f"0.{digits}"),), at)


def _scale_at(tokens: Sequence[Token], at: int, variant: Variant) -> int:
    """Return what the word at an index multiplies by; 0 for no such word."""
    if at >= len(tokens):
        return 0
    token = tokens[at]
    key = token.key
    if key in SCALES:
        return int(10 ** SCALES[key])
    if key in THOUSANDS:
        return 1000
    if key in TWO_SCALES:
        return int(10 ** TWO_SCALES[key][variant.long_scale])
    if variant.letters and token.text in LETTERS:
        return int(10 ** LETTERS[token.text])
    if variant.loose_letters and key in LOOSE_LETTERS:
        return int(10 ** LOOSE_LETTERS[key])
    if key == "hundred":
        return 100
    return GROUPS.get(key, 0)


def _is_loose(token: Token) -> bool:
    return token.key in LOOSE_LETTERS and token.text not in LETTERS


def _multiplied(tokens: Sequence[Token], number: Number, variant: Variant) -> Number:
    """Apply the words that multiply: "135 million", "mille milliards", "dizaines de milliers"."""
    scale, at = 1, number.end
    while True:
        skipped = at + 1 if scale > 1 and key_at(tokens, at) in OF else at
        factor = _scale_at(tokens, skipped, variant)
        if not factor:
            break
        scale, at = scale * factor, skipped + 1
    if scale == 1:
        return number
    values = tuple(value * scale for value in number.values)
    return Number(values, at, scale)


def _continued(tokens: Sequence[Token], number: Number, variant: Variant) -> Number | None:
    """Add what follows a multiplied number: "2 millions 500 mille", "one million two hundred"."""
    # "3 hundred and twenty", not "two dozen three"
    if number.scale < 100:
        return None
    at = number.end
    if key_at(tokens, at) in ("and", "et"):
        at += 1
    if at >= len(tokens) or key_at(tokens, at + 1) in FRACTIONS:
        return None
    if key_at(tokens, at) in ARTICLES and at + 1 < len(tokens):
        # "un million un" is a million and one
        return None
    token = tokens[at]
    rest = _literal(tokens, at, variant) if token.is_number else None
    if rest is None and (found := spelled(tokens, at)):
        rest = Number((Fraction(found[0]),), found[1])
    if rest is None:
        return None
    if token.text.isdecimal() and _is_mark(tokens, at):
        # "1k5" is 1.5 k
        part = Fraction(f"0.{token.text}") * number.scale
        values = tuple(value + part for value in number.values)
        return Number(values, rest.end, _SUM)
    bare, rest = rest, _multiplied(tokens, rest, variant)
    if rest.scale == 1 and _is_loose(tokens[number.end - 1]):
        # "1m50" is no million and fifty
        return None
    if number.spelled and at == number.end and rest.scale > number.scale:
        # "one hundred 35 million"
        rest = bare
    if not rest.values[0] or rest.values[0] >= number.scale:
        return None
    values = tuple(value + rest.values[0] for value in number.values)
    return Number(values, rest.end, rest.scale if rest.scale > 1 else _SUM)


def _is_mark(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a power of ten stands between digits as the mark of decimals: "2M5"."""
    letter = tokens[at - 1]
    if letter.text not in LETTERS:
        return False
    before = tokens[at - 2]
    return before.is_number and before.end == letter.start and letter.end == tokens[at].start


def _with_half(tokens: Sequence[Token], number: Number) -> Number:
    """Add "et demi", "and a half", "et quart", "and three quarters", and what they multiply."""
    at = number.end
    if key_at(tokens, at) not in ("and", "et"):
        return number
    at += 1
    part = half_at(tokens, at)
    if part is None:
        return number
    value, at = part
    after = _scale_at(tokens, at, Variant()) if number.scale == 1 or number.spelled else 0
    if after:
        values = tuple((each + value) * after for each in number.values)
        return Number(values, at + 1, after)
    # "a hundred and a half" is no hundred and fifty
    scale = 1 if number.spelled else number.scale
    values = tuple(each + value * scale for each in number.values)
    return Number(values, at, scale)
