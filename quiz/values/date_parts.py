"""The parts of a date whose month is in words, or that has none: what each number of it may be."""

from __future__ import annotations

import re
from datetime import MAXYEAR
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.values.calendar import PartialDate
from quiz.values.date_numeric import years_of_two_digits
from quiz.values.date_roman import roman_year
from quiz.values.date_words import (
    DAYS,
    MONTHS,
    NOISE,
    ORDINAL_ENDINGS,
    PARTS_OF_MONTH,
    WEEKDAYS,
    month_of,
)
from quiz.values.number_words import HUNDREDS, TENS, THOUSANDS, spelled, spelled_year
from quiz.values.rank_words import rank_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token
    from quiz.values.number_words import Found


_BEFORE_SEVEN: Final = frozenset((*TENS, *HUNDREDS, *THOUSANDS, "dix"))
"""What a number goes on from with a seven."""


class DateNumber(NamedTuple):
    """A number in a date, before it is known to be a day or a year."""

    value: int
    digits: int
    """How many digits were typed; 0 for words."""
    ordinal: bool
    year: bool
    """An apostrophe or three digits say so, or it was said as one."""
    place: int
    """Index among the month and the other numbers."""


def sort(tokens: Sequence[Token]) -> tuple[list[tuple[int, int]], list[DateNumber], int]:
    """Sort tokens into months with their place, numbers, and a count of unknown words."""
    months: list[tuple[int, int]] = []
    numbers: list[DateNumber] = []
    unknown, at = 0, 0
    plain = [token for token in tokens if token.kind != "sign"]
    marks = {after.start for sign, after in pairwise(tokens) if sign.key == "'" and after.is_number}
    while at < len(plain):
        token, place = plain[at], len(months) + len(numbers)
        if token.is_number:
            number, at = _digits(plain, at, place, marked=token.start in marks)
            numbers.append(number)
            continue
        behind = place > 0 and not numbers
        said = None if _is_september(plain, at) else _said(plain, at, place, behind_month=behind)
        if said is not None:
            number, at = said
            numbers.append(number)
        elif month := month_of(token.key):
            months.append((month, place))
            at += 1
        elif year := roman_year(token.key):
            numbers.append(DateNumber(year, 0, ordinal=False, year=True, place=place))
            at += 1
        else:
            known = token.key in NOISE or token.key in WEEKDAYS or token.key in PARTS_OF_MONTH
            unknown += not known
            at += 1
    return months, numbers, unknown


def has_code(tokens: Sequence[Token]) -> bool:
    """Tell whether letters that mean nothing in a date touch a number: 1969x, A1969."""
    return any(
        before.end == after.start
        and (
            (after.is_number and before.key != "c" and _is_foreign(before))
            or (before.is_number and _is_foreign(after))
        )
        for before, after in pairwise(tokens)
    )


def _is_foreign(token: Token) -> bool:
    """Tell whether a word belongs to no date; a letter alone belongs to a code."""
    word = token.key
    if token.kind != "word" or not word.isascii() or word in ORDINAL_ENDINGS:
        return False
    known = word in NOISE or word in WEEKDAYS or word in PARTS_OF_MONTH or month_of(word)
    return len(word) == 1 or not known


def _is_september(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "sept" is the month: the last one, where no other month is named.

    In "17 sept. deux mille sept" it is the first, because the other ends a number.
    """
    if tokens[at].key != "sept" or any(
        each.key in MONTHS and each.key != "sept" for each in tokens
    ):
        return False
    named = [place for place, each in enumerate(tokens) if each.key == "sept"]
    free = [place for place in named if not place or tokens[place - 1].key not in _BEFORE_SEVEN]
    return at == (free or named)[-1]


def _digits(
    tokens: Sequence[Token], at: int, place: int, *, marked: bool
) -> tuple[DateNumber, int]:
    token = tokens[at]
    digits = len(token.key)
    ending = tokens[at + 1] if at + 1 < len(tokens) else None
    ordinal = ending is not None and ending.start == token.end and ending.key in ORDINAL_ENDINGS
    year = digits >= 3 or (marked and digits == 2)
    number = DateNumber(int(token.key), digits, ordinal, year, place)
    return number, at + 1 + ordinal


def _said(
    tokens: Sequence[Token], at: int, place: int, *, behind_month: bool
) -> tuple[DateNumber, int] | None:
    """Read a number in words: an ordinal day, a year said whole or in halves, a day."""
    key = tokens[at].key
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if key in DAYS:
        return DateNumber(DAYS[key], 0, ordinal=True, year=False, place=place), at + 1
    found = spelled(tokens, at)
    if found is not None and (ranked := rank_at(tokens, at, found)):
        return DateNumber(ranked[0], 0, ordinal=True, year=False, place=place), ranked[1]
    if key in ("a", "an", "un", "une") and not month_of(following):
        return None
    if behind_month and (day := _day_before_year(tokens, at)):
        return DateNumber(day[0], 0, ordinal=False, year=False, place=place), day[1]
    year = spelled_year(tokens, at)
    if year is not None:
        return DateNumber(year[0], 0, ordinal=False, year=True, place=place), year[1]
    if found is None:
        return None
    value, end = found
    # said in two digits, it is a day or the year of a century: "in ninety-nine"
    return DateNumber(value, 0, ordinal=False, year=value >= 100, place=place), end


def _day_before_year(tokens: Sequence[Token], at: int) -> Found | None:
    """Read the day of "July twenty, nineteen sixty-nine", behind which a whole year is said."""
    for end in range(at + 1, min(at + 3, len(tokens))):
        day, year = spelled(tokens[:end], at), spelled_year(tokens, end) or spelled(tokens, end)
        if day is None or year is None or day[1] != end or year[1] != len(tokens):
            continue
        if tokens[end].key in THOUSANDS:
            # "March two thousand and five" has no day
            continue
        if year[0] >= 1000:
            return day
    return None


def is_day_range(numbers: Sequence[DateNumber], text: str) -> bool:
    """Tell "9-12 March" and "du 9 au 12 mars" from "March 9 23"."""
    days = [number for number in numbers if not number.year and number.value <= 31]
    return len(days) >= 2 and bool(re.search(r"\d ?(?:-|au|to|et|and|a|&|/) ?(?:le )?\d", text))


def without_month(numbers: Sequence[DateNumber]) -> list[PartialDate] | None:
    """Return the readings of numbers without a month; None where there are two of them."""
    if len({number.value for number in numbers}) > 1:
        return None
    number = numbers[0]
    if number.value > MAXYEAR:
        return []
    if number.year and number.digits != 2:
        return [PartialDate(year=number.value)]
    if number.ordinal:
        return [PartialDate(day=number.value)]
    years = [PartialDate(year=year) for year in years_of_two_digits(number.value)]
    # what may be a day is none of the years that are said short: "le trente et un", "sixty-nine"
    short = years if number.digits == 2 or number.value > 31 else []
    day = [PartialDate(day=number.value)] if not number.year else []
    return [*day, *short]


def around_month(month: int, place: int, numbers: Sequence[DateNumber]) -> list[PartialDate] | None:
    """Return the readings of a month with its numbers; None where there are too many of them."""
    if not numbers:
        return [PartialDate(month=month)]
    if len(numbers) > 2:
        return None
    if len(numbers) == 2:
        first, second = numbers
        if first.year and not second.year:
            first, second = second, first
        years = _as_years(second)
        # a year is never written as an ordinal
        if second.ordinal or not years:
            return []
        return [PartialDate(year, month, first.value) for year in years]
    number = numbers[0]
    dated = [] if number.ordinal else [PartialDate(year, month) for year in _as_years(number)]
    if number.year:
        return dated
    # "March 23" may be the year, "23 March" cannot
    return [PartialDate(None, month, number.value), *(dated if number.place > place else [])]


def _as_years(number: DateNumber) -> tuple[int, ...]:
    if number.value > MAXYEAR:
        return ()
    if number.digits == 2 or not (number.digits or number.year):
        return years_of_two_digits(number.value)
    return (number.value,) if number.year else ()
