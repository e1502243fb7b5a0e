"""Shares: "one in four", "6 out of 8", "10/10", which may be told for counts as well."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from quiz.values.amount_exact import show_number
from quiz.values.amount_words import COUNT_LINKS, RATIO_LINKS
from quiz.values.quantity import Amount
from quiz.values.unit import NO_UNIT, PERCENT, by_symbol, count_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.amount_parts import Part
    from quiz.values.lexing import Token
    from quiz.values.quantity import Quantity

    Found = tuple[Part, tuple[str, ...]]


def share_of(found: Sequence[Found], tokens: Sequence[Token]) -> list[Quantity] | None:
    """Return the readings of two numbers as a share; None where they are none."""
    return _ratio(found) or _all_of_them(found, tokens)


def _ratio(found: Sequence[Found]) -> list[Quantity] | None:
    """Read "one in four", "une personne sur quatre", "3 out of 4" as a share.

    "6 of the 8" may be told for a count as well.
    """
    if len(found) != 2 or found[1][1] not in RATIO_LINKS:
        return None
    top, bottom = found[0][0], found[1][0]
    if bottom.article or (top.article and found[1][1] == ("of",)):
        # "one side of a bridge", "a team of eleven"
        return None
    if top.known or bottom.known or top.values[0] > bottom.values[0] or not bottom.values[0]:
        return None
    share = Amount(top.values[0] / bottom.values[0], NO_UNIT)
    if share.value == 1:
        share = _whole()
    if found[1][1] not in COUNT_LINKS:
        return [share]
    noun = f"{' '.join(found[1][1])} {show_number(bottom.values[0], 'en')}"
    return [share, Amount(top.values[0], count_of(noun))]


def _all_of_them(found: Sequence[Found], tokens: Sequence[Token]) -> list[Quantity] | None:
    """Read "10/10" as a share; "11 / onze" says a number twice."""
    if (
        len(found) != 2
        or found[1][1] != ("/",)
        or not all(part.end == part.start + 1 and tokens[part.start].is_number for part, _ in found)
    ):
        return None
    top, bottom = found[0][0].values[0], found[1][0].values[0]
    return [_whole()] if top == bottom != 0 else None


def _whole() -> Amount:
    """Return a share of all; a bare one would be one per cent as well."""
    return Amount(Fraction(100), by_symbol(PERCENT)[0])
