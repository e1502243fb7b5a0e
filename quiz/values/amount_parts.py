"""One amount inside an answer: a number with what stands before and behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from quiz.values.amount_words import ARTICLE_NOUNS, VAGUE
from quiz.values.lexing import key_at
from quiz.values.number_fractions import half_at, half_tail
from quiz.values.number_reading import Number, Variant, read_number
from quiz.values.number_words import (
    COUNTING,
    GROUPS,
    HUNDREDS,
    OF,
    SCALES,
    THOUSANDS,
    TWO_SCALES,
)
from quiz.values.shape import word_set
from quiz.values.unit import NO_UNIT, Unit
from quiz.values.unit_compound import compound_at
from quiz.values.unit_reading import another_unit_at, unit_at, unit_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from quiz.values.lexing import Token

_ABOUT = word_set("some quelques")
"""Vague words that may stand before a number as well."""
_BARE = {*HUNDREDS, *THOUSANDS, *GROUPS, *SCALES, *TWO_SCALES}


class Part(NamedTuple):
    """An amount with every reading of its number and of its unit."""

    values: tuple[Fraction, ...]
    units: tuple[Unit, ...]
    """Empty where none was given."""
    start: int
    end: int
    scale: int
    marked: bool = False
    """The number has a mark that groups its digits or parts decimals."""
    article: bool = False
    """The number is only an article before a plain noun."""
    prefixed: bool = False
    """The unit was a currency in front."""
    conflict: bool = False
    """Two units were given that are not one."""

    @property
    def known(self) -> bool:
        """Tell whether a unit of measure or money was given, not only a noun."""
        return bool(self.units) and self.units[0].dimension != "count"


def part_at(tokens: Sequence[Token], at: int, variant: Variant) -> Part | None:
    """Read the amount that starts at an index; None where none does."""
    before, start = unit_before(tokens, at), at
    if before is not None:
        at = before[1]
    number = read_number(tokens, at, variant)
    if (
        number is None
        or _is_vague(tokens, at, number.end)
        or (number.article and _is_article(tokens, number.end))
    ):
        return None
    units, end = unit_at(tokens, number.end)
    # "à pied" is no foot
    if (
        number.article
        and tokens[at].key in ("a", "an")
        and (not units or tokens[number.end].key == "pied")
    ):
        return None
    if units and units[0].dimension != "count":
        number, end = _halves_behind(tokens, number, end, units[0])
        units, end = compound_at(tokens, units, end)
    part = Part(
        number.values, units, start, end, number.scale, marked=number.marked,
        article=number.article and not (units and units[0].dimension != "count"),
    )  # fmt: skip
    if before is not None:
        sign = before[0]
        if not part.known:
            sign, end = compound_at(tokens, sign, part.end)
        return _with_unit_before(part._replace(end=end), sign)
    return (
        part._replace(conflict=True)
        if part.known and another_unit_at(tokens, part.end, part.units)
        else part
    )


def _is_vague(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Tell whether a number is but powers of ten, so many that nobody counts: "few hundred"."""
    start = at
    while start and tokens[start - 1].key in _BARE:
        start -= 1
    if not start or tokens[start - 1].key not in VAGUE:
        return False
    if start < at or tokens[at].key not in _BARE:
        return start < at
    # "some hundred and thirty" is a number
    whole = tokens[start - 1].key in _ABOUT
    return not whole or all(token.key in _BARE or token.key in OF for token in tokens[at:end])


def _is_article(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "a", "un" is no number: "a total of 5", "a six-month pause", "a few".

    A sign between them parts two numbers: "un, deux".
    """
    if at >= len(tokens):
        return False
    key = tokens[at].key
    if key in COUNTING or tokens[at].is_number:
        return tokens[at].start - tokens[at - 1].end <= 1
    return key in ARTICLE_NOUNS or key in VAGUE


def _with_unit_before(part: Part, before: tuple[Unit, ...]) -> Part:
    """Make one unit of "$" before a number and what stands behind it."""
    if not part.known:
        return part._replace(units=before, article=False, prefixed=True)
    if part.units[0].dimension != before[0].dimension:
        return part._replace(conflict=True)
    narrow = tuple(unit for unit in part.units if any(unit.converts_to(one) for one in before))
    if not narrow:
        return part._replace(conflict=True)
    narrowest = min((*narrow, *before), key=lambda unit: len(unit.covers))
    return part._replace(units=(narrowest,))


def _halves_behind(
    tokens: Sequence[Token], number: Number, end: int, unit: Unit
) -> tuple[Number, int]:
    """Add the half of "un an et demi", "an hour and a half", "une heure trois quarts"."""
    tail = half_tail(tokens, end)
    if tail is None and unit.id == "hour" and key_at(tokens, end) in ("un", "trois"):
        tail = half_at(tokens, end)
    if tail is None:
        return number, end
    more, end = tail
    return number._replace(values=tuple(value + more for value in number.values)), end


def amounts_of(part: Part) -> list[tuple[Fraction, Unit]]:
    """Return every reading of an amount, the likeliest first."""
    units = part.units or (NO_UNIT,)
    return [(value, unit) for unit in units for value in part.values]


def scan(tokens: Sequence[Token], variant: Variant) -> Iterator[tuple[Part, tuple[str, ...]]]:
    """Find the amounts of an answer one after the other, each with the words before it."""
    link: list[str] = []
    at, first = 0, True
    while at < len(tokens):
        token = tokens[at]
        minus = _is_minus(tokens, at) and (first or bool(link))
        part = part_at(tokens, at + 1 if minus else at, variant)
        if part is None:
            link.append(token.key)
            at += 1
            continue
        if minus or (link == ["-"] and first and _is_temperature(part)):
            part = _negative(part)
        yield part, tuple(link)
        at, first = part.end, False
        link = []


def _is_minus(tokens: Sequence[Token], at: int) -> bool:
    if at + 1 >= len(tokens):
        return False
    token, after = tokens[at], tokens[at + 1]
    if token.key == "-":
        # "- eleven" begins a line of a list
        said = after.is_number or (at == 0 and after.key in COUNTING)
        return token.end == after.start and (said or unit_before(tokens, at + 1) is not None)
    minus = token.key in ("minus", "moins", "negative")
    return minus and after.key not in ("de", "d", "than", "que")


def _is_temperature(part: Part) -> bool:
    """Tell the minus of "- 5 °C" from the dash before an item of a list."""
    return part.known and part.units[0].dimension == "temperature"


def _negative(part: Part) -> Part:
    return part._replace(values=tuple(-value for value in part.values))
