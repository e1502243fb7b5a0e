"""Dates in digits: ISO, slashes, dots and dashes in either order, compact runs of digits."""

from __future__ import annotations

import re

from quiz.values.calendar import PartialDate
from quiz.values.patterns import pattern

_SEPARATOR = r" ?([-/. ]) ?"
_ALONE_BEFORE, _ALONE_AFTER = r"(?<![\d.,/-])", r"(?![\d/]|[.,-]\d)"
_YEAR_FIRST = pattern(
    rf"{_ALONE_BEFORE}(\d{{4}}){_SEPARATOR}(\d{{1,2}}) ?\2 ?(\d{{1,2}}){_ALONE_AFTER}"
)
_YEAR_LAST = pattern(
    rf"{_ALONE_BEFORE}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}}) ?\2 ?'?(\d{{4}}|\d\d){_ALONE_AFTER}"
)
_YEAR_MONTH = pattern(rf"{_ALONE_BEFORE}(\d{{4}}) ?[-/.] ?(\d{{1,2}}){_ALONE_AFTER}")
_MONTH_YEAR = pattern(rf"{_ALONE_BEFORE}(\d{{1,2}}) ?[-/.] ?(\d{{4}}){_ALONE_AFTER}")
_MONTH_YEAR_ALONE = pattern(r"\s*(\d{1,2}) (\d{4})\s*\Z")
_TWO = pattern(rf"{_ALONE_BEFORE}(\d{{1,2}})[-/.](\d{{1,2}}){_ALONE_AFTER}")
_COMPACT = pattern(r"(?<![\d.,/-])(\d{8}|\d{6})(?![\d/-]|[.,]\d)")

_DIGITS_APART = re.compile(r"\d ?[-/. ] ?\d|\d{6}")
"""What every form has, and more: a bound on work, quicker to look for than each of them."""

_OF_THIS_CENTURY = 36
"""Two digits below stand for a year of this century sooner.

Facts are past, and plans are made up to 2035: '35 is 2035, '36 the year of the Popular Front.
"""


def years_of_two_digits(value: int) -> tuple[int, ...]:
    """Return the years that two digits may stand for, the likelier first: facts are past."""
    years = (2000 + value, 1900 + value)
    return years if value < _OF_THIS_CENTURY else years[::-1]


def _year_first(match: re.Match[str]) -> list[PartialDate]:
    year, _, second, third = match.groups()
    # 2023-09-03 has one reading wherever dates are written with the year first
    return [PartialDate(int(year), int(second), int(third))]


def _year_last(match: re.Match[str]) -> list[PartialDate]:
    first, _, second, last = match.groups()
    years = (int(last),) if len(last) == 4 else years_of_two_digits(int(last))
    one, two = int(first), int(second)
    return [date for year in years for date in _both(year, one, two)]


def _both(year: int | None, one: int, two: int) -> tuple[PartialDate, PartialDate]:
    return PartialDate(year, two, one), PartialDate(year, one, two)


def _year_month(match: re.Match[str]) -> list[PartialDate]:
    return [PartialDate(int(match[1]), int(match[2]))] if int(match[2]) <= 12 else []


def _month_year(match: re.Match[str]) -> list[PartialDate]:
    return [PartialDate(int(match[2]), int(match[1]))] if match[1] != "0" else []


def _two(match: re.Match[str]) -> list[PartialDate]:
    one, two = int(match[1]), int(match[2])
    month_and_year = [PartialDate(year, one) for year in years_of_two_digits(two)]
    return [*_both(None, one, two), *(month_and_year if len(match[2]) == 2 else [])]


def _compact(match: re.Match[str]) -> list[PartialDate]:
    run = match[1]
    if len(run) == 6:
        pairs = [int(run[at : at + 2]) for at in (0, 2, 4)]
        found: list[PartialDate] = []
        for year in years_of_two_digits(pairs[2]):
            found += _both(year, pairs[0], pairs[1])
        found += [PartialDate(year, pairs[1], pairs[2]) for year in years_of_two_digits(pairs[0])]
        # 100512 is a day of 2012 sooner than December 1005
        found.append(PartialDate(int(run[:4]), int(run[4:])))
    else:
        found = [PartialDate(int(run[:4]), int(run[4:6]), int(run[6:]))]
        found += _both(int(run[4:]), int(run[:2]), int(run[2:4]))
    return found


_FORMS = (
    (_YEAR_FIRST, _year_first),
    (_YEAR_LAST, _year_last),
    (_YEAR_MONTH, _year_month),
    (_MONTH_YEAR, _month_year),
    (_MONTH_YEAR_ALONE, _month_year),
    (_TWO, _two),
    (_COMPACT, _compact),
)


def numeric_dates(text: str) -> tuple[list[PartialDate], str] | None:
    """Find the date in digits of a text and return its readings with the rest of the text.

    The readings may include days that do not exist. None where no such date is written.
    """
    if not _DIGITS_APART.search(text):
        return None
    for form, dates in _FORMS:
        match = form.match(text) if form is _MONTH_YEAR_ALONE else form.search(text)
        if match is not None and (found := dates(match)):
            return found, f"{text[: match.start()]} {text[match.end() :]}"
    return None


def dates_in_digits(text: str) -> list[PartialDate]:
    """Return every reading of every date in digits that has a year, in a text of any length."""
    return [
        date
        for form, dates in _FORMS
        for match in form.finditer(text)
        for date in dates(match)
        if date.year is not None and match[0].count(" ") == 0
    ]
