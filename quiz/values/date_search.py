"""Every date that a longer text states, for checking that a quotation contains the answer."""

from __future__ import annotations

from functools import lru_cache

from quiz.values.calendar import PartialDate
from quiz.values.date_numeric import dates_in_digits
from quiz.values.date_words import DAYS, MONTHS
from quiz.values.lexing import cut, plain
from quiz.values.number_words import below_hundred, spelled, spelled_year
from quiz.values.patterns import pattern

_MONTH = rf"({'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_DAY = r"([0-3]?\d)(?:st|nd|rd|th|er|e)?"
_YEAR = r"((?:1\d|20|21)\d\d)"
_DAY_MONTH = pattern(rf"(?<!\d){_DAY}(?: of|-)? ?{_MONTH}\b\.?,?(?:[ -](?:de )?{_YEAR}(?!\d))?")
_MONTH_DAY = pattern(rf"\b{_MONTH}\.? {_DAY}(?!\d)(?:,? {_YEAR}(?!\d))?")
_MONTH_ONLY = pattern(rf"\b{_MONTH}\b\.?,?(?: (?:de |of )?{_YEAR}(?!\d))?")
_YEAR_ONLY = pattern(rf"(?<![\d.,]){_YEAR}(?!\d|[.,]\d)")
_LONGEST = 20_000
"""A bound on work."""


@lru_cache(maxsize=256)
def find_all(text: str) -> tuple[PartialDate, ...]:
    """Return the dates a text states, each once and each way it may be read.

    A date inside a longer one counts too: "9 mars 2023" states the day, 9 March, March 2023 and
    2023. Reads the first 20,000 characters.
    """
    folded = plain(text[:_LONGEST])
    found = [date for date in (*_in_words(folded), *dates_in_digits(folded)) if date.possible]
    parts = [part for date in found for part in _parts(date)]
    return tuple(dict.fromkeys((*found, *parts)))


def _in_words(text: str) -> list[PartialDate]:
    found = []
    for day, month, year in _DAY_MONTH.findall(text):
        found.append(PartialDate(int(year) if year else None, MONTHS[month], int(day)))
    for month, day, year in _MONTH_DAY.findall(text):
        found.append(PartialDate(int(year) if year else None, MONTHS[month], int(day)))
    for month, year in _MONTH_ONLY.findall(text):
        found.append(PartialDate(int(year) if year else None, MONTHS[month]))
    found += [PartialDate(int(year)) for year in _YEAR_ONLY.findall(text)]
    return found + _spelled(text)


def _spelled(text: str) -> list[PartialDate]:
    """Find "quatre octobre deux mille vingt et un" and years in words."""
    words = [token for token in cut(text) if token.kind == "word"]
    days: dict[int, int] = {}
    """Index behind a spelled day -> the day."""
    years: dict[int, int] = {}
    """Index of the first word of a spelled year -> the year."""
    behind = 0
    for at, token in enumerate(words):
        year = (spelled_year(words, at) or spelled(words, at)) if at >= behind else None
        # the centuries of _YEAR: more are a crowd, and fewer too
        if year is not None and 10 <= year[0] // 100 <= 21:
            years[at], behind = year
        if day := below_hundred(words, at):
            days[day[1]] = day[0]
        elif token.key in DAYS:
            days[at + 1] = DAYS[token.key]
    found = [PartialDate(year) for year in years.values()]
    for at, token in enumerate(words):
        if token.key in MONTHS and (at in days or at + 1 in years):
            found.append(PartialDate(years.get(at + 1), MONTHS[token.key], days.get(at)))
    return found


def _parts(date: PartialDate) -> list[PartialDate]:
    parts = []
    if date.day is not None and date.month is not None and date.year is not None:
        parts += [PartialDate(None, date.month, date.day), PartialDate(date.year, date.month)]
    if date.month is not None and date.year is not None:
        parts += [PartialDate(date.year), PartialDate(None, date.month)]
    return parts
