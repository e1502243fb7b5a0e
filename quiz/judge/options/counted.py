"""Options that are bare numbers or months, picked by value."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.values.date_words import month_of
from quiz.values.numbers import parse_exact
from quiz.values.quantity import Amount
from quiz.values.text import fold

if TYPE_CHECKING:
    from fractions import Fraction

_LONGEST = 60
"""Characters of an answer that is a number of something: a bound on the work."""

Options = tuple[tuple[str, ...], ...]


def by_count(answer: str, options: Options) -> tuple[int, ...]:
    """Return the options that are the bare number of an answer: what is counted needs no saying."""
    numbers = _numbers(options)
    if not any(numbers) or len(answer) > _LONGEST:
        return ()
    from quiz.values.amount_reading import read as read_amount  # noqa: PLC0415 (only for such ones)

    found = read_amount(answer).candidates
    values = {
        one.value for one in found if isinstance(one, Amount) and one.unit.dimension == "count"
    }
    return tuple(place for place, each in enumerate(numbers) if not values.isdisjoint(each))


@lru_cache(maxsize=256)
def _numbers(options: Options) -> tuple[frozenset[Fraction], ...]:
    """Return the bare numbers that each option is."""
    each = (map(parse_exact, forms) for forms in options)
    return tuple(frozenset(one for one in numbers if one is not None) for numbers in each)


def by_month(answer: str, options: Options) -> tuple[int, ...]:
    """Return the option that is the month of a folded answer, where all options are months."""
    months = _months(options)
    month = month_of(answer) if months else 0
    return tuple(place for place, one in enumerate(months) if one == month)


@lru_cache(maxsize=256)
def _months(options: Options) -> tuple[int, ...]:
    """Return the month that each option is, from 1; nothing where one is none."""
    months = tuple(month_of(fold(forms[0])) if forms else 0 for forms in options)
    return months if all(months) else ()
