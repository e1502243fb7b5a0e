"""Amounts that the author gives as a bound: at least three weeks is not at most three weeks.

Of an amount that is none, whoever says *about* or *more than* says no more than the amount.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from quiz.values.lexing import plain
from quiz.values.patterns import pattern

_LOWER: Final = pattern(
    r"\b(?:at least|au moins|(?:no|not|pas|rien de) (?:less|fewer|moins) (?:than|de|d')"
    r"|(?:or|ou|and|et) (?:more|plus|over|above|longer|up|davantage)|(?:more|longer) than"
    r"|plus d(?:e|')|over|above|minimum|min(?=\.? \d)|upwards of|au[- ]dessus de|a partir de)\b"
    r"|[>≥]"
)
_UPPER: Final = pattern(
    r"\b(?:at most|au plus|(?:no|not|pas) (?:more|longer|plus)(?: than| d(?:e|'))?"
    r"|(?:or|ou|and|et) (?:less|fewer|moins|under)|(?:less|fewer|shorter) than|moins d(?:e|')"
    r"|under|below|maximum|max|up to|jusqu'a|en[- ]dessous de|within|sous)\b|[<≤]"
)


def _bound(text: str) -> int:
    """Return 1 where folded words say how much at least, -1 how much at most; else 0."""
    # "no more than" has *more than* in it, as "no less than" has *less than*
    lower, upper = _LOWER.search(text), _UPPER.search(text)
    if lower and upper:
        return 1 if lower.start() < upper.start() else -1
    return bool(lower) - bool(upper)


@lru_cache(maxsize=1024)
def bound_of(forms: tuple[str, ...]) -> int:
    """Return 1 where the wordings of an answer all say how much at least, -1 at most; else 0."""
    bounds = {_bound(plain(form)) for form in forms}
    return bounds.pop() if len(bounds) == 1 else 0


def bounds_otherwise(forms: tuple[str, ...], answer: str) -> bool:
    """Tell whether an answer bounds from the other side what is right: at most, for at least."""
    right = bound_of(forms)
    return right != 0 and _bound(plain(answer)) == -right
