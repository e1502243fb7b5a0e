"""The sign of a number that is said behind it: five degrees below zero, cinq degrés négatifs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.values.patterns import pattern
from quiz.values.quantity import Amount, AmountRange
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from quiz.values.quantity import Quantity

_CUES = word_set("zero 0 negatif negatifs")
"""One of these is in all that the pattern finds."""
_SAID = pattern(
    r"\b(?P<below>(?:below|under|sous|(?:au|en)[ -]dessous de) (?:zero|0)$)"
    r"|\b(?P<above>(?:above|(?:au|en)[ -]dessus de) (?:zero|0)$)"
    r"|(?<=\w )(?P<negative>negatifs?)$",
    re.IGNORECASE,
)


def without_sign(text: str, words: AbstractSet[str]) -> tuple[str, bool]:
    """Return a text without accents and without its sign, and whether that is a minus."""
    if _CUES.isdisjoint(words):
        return text, False
    stripped = text.rstrip(" .!")
    found = _SAID.search(stripped)
    return (stripped[: found.start()], not found["above"]) if found else (text, False)


def negated(given: Quantity) -> Quantity:
    """Return an amount or a range below zero."""
    if isinstance(given, Amount):
        return Amount(-abs(given.value), given.unit)
    low, high = sorted((-abs(given.low), -abs(given.high)))
    return AmountRange(low, high, given.unit)
