"""Options that are bare numbers or months, picked by value."""

from __future__ import annotations

from functools import lru_cache

from quiz.values.date_words import month_of
from quiz.values.numbers import parse_exact
from quiz.values.quantity import Amount
from quiz.values.text import fold

Options = tuple[tuple[str, ...], ...]


def by_count(answer: str, options: Options) -> tuple[int, ...]:
    """Return the options that are the bare number of an answer: what is counted needs no saying."""
    numbers = [[parse_exact(form) for form in forms] for forms in options]
    if not any(number is not None for each in numbers for number in each):
        return ()
    from quiz.values.amount_reading import read as read_amount  # noqa: PLC0415 (only for such ones)

    found = read_amount(answer).candidates
    values = {
        one.value for one in found if isinstance(one, Amount) and one.unit.dimension == "count"
    }
    return tuple(place for place, each in enumerate(numbers) if not values.isdisjoint(each))


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
