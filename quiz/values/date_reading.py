"""Dates as people write them, in French, English or a mixture.

An own grammar rather than dateparser: that library takes 64 ms to import and up to milliseconds
an answer, fills what is missing with today's parts unless held back, and reads neither "quatre
octobre deux mille vingt et un" nor "20211004" nor two readings of 03/09/2023. What can be
misread is kept as several candidates, and the judge takes the best of them.
"""

from __future__ import annotations

import re
from datetime import MAXYEAR
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from quiz.values.calendar import PartialDate
from quiz.values.date_numeric import numeric_dates, years_of_two_digits
from quiz.values.date_roman import roman_month_named, roman_year
from quiz.values.date_words import (
    DAYS,
    MONTHS,
    NOISE,
    ORDINAL_ENDINGS,
    PARTS_OF_MONTH,
    SPANS,
    WEEKDAYS,
    month_of,
)
from quiz.values.denying import denies
from quiz.values.lexing import Token, plain, too_long
from quiz.values.number_mending import mended
from quiz.values.number_words import SPELLED, spelled, spelled_year
from quiz.values.patterns import pattern
from quiz.values.rank_words import ORDINALS, rank_at
from quiz.values.shape import ALTERNATIVES, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(r"(?P<number>\d+)|(?P<word>[^\W\d_]+)|(?P<sign>[^\s\w]|_)")
_TIME = pattern(
    r"(?:\b(?:at|a|vers) )?(?<!\d)(?:[01]?\d|2[0-3]) ?(?:(?::|h)[0-5]\d(?::[0-5]\d)?|h(?:eures)?\b)"
    r"(?: ?[ap]m\b)?|\b(?:[01]?\d) ?[ap]m\b|(?<=\d)t\d\d:\d\d\S*"
)
_MAYBE_TIME = re.compile(r"\d ?[:hapt]")
"""What every time of day has: most dates need not be searched for one."""
_DECADE = pattern(
    r"\b\d+'?s\b|\bannees \d+|\b(?:q|t)[1-4]\b|\b[1-4](?:q|t)\b|\b(?:xx|xxi|xix)e\b"
    r"|\bil y a\b|\b\d+(?:st|nd|rd|th|e|eme) (?:century|siecle|quarter|trimestre)"
)
_OTHER_ERA = pattern(r"\b(?:bce?|b\.c\.|av\.? ?j|avant j)")
_NEGATIVE = pattern(
    r"(?:^|\b(?:an|annee|year|in|en|vers|circa) )-\d+$"
    r"|(?<!\bou )(?<!\bau )\b(?:moins|minus) (?:\d|mil)"
)
"""Years before the first one: -1492, moins 1492."""
_YEARS = pattern(r"(?<!\d)(\d{4}) ?(?:-|/|to|a|au|et|and|until) ?'?(\d{4}|\d\d)(?!\d)")
_NO_SPAN = pattern(r"\bd'apres\b|\b(?:a|ont|avait|avoir|ayant|aurait) ete\b")
"""According to, and has been: no "after" and no summer."""
_NO_SPANS = frozenset(("apres", "ete"))
_OR_SO = pattern(r"\b(?:or (?:so|thereabouts)|ou (?:presque|environ|a peu pres))\b")
"""What reads as a second answer and is none."""


class DateReading(NamedTuple):
    """What was found in an answer that should be a date."""

    shape: Shape
    candidates: tuple[PartialDate, ...] = ()
    """Every reading, the likeliest first; empty unless ``shape`` is ONE."""


class _Number(NamedTuple):
    """A number in a date, before it is known to be a day or a year."""

    value: int
    digits: int
    """How many digits were typed; 0 for words."""
    ordinal: bool
    year: bool
    """An apostrophe or three digits say so, or it was said as one."""
    place: int
    """Index among the month and the other numbers."""


NOTHING = DateReading(Shape.NOTHING)


@lru_cache(maxsize=64)
def read(text: str) -> DateReading:
    """Read an answer that should be a date; any text at all, and never raises."""
    if too_long(text):
        return NOTHING
    folded = plain(text)
    if not folded:
        return NOTHING
    return _read(folded)


def _read(text: str) -> DateReading:
    words = _words(text)
    if words & ALTERNATIVES and _OR_SO.search(text):
        text = _OR_SO.sub(" ", text)
        words = _words(text)
    if denies(text, words):
        return DateReading(Shape.NEGATED)
    if _DECADE.search(text):
        return DateReading(Shape.SPAN)
    if _OTHER_ERA.search(text) or _NEGATIVE.search(text):
        return NOTHING
    if not _NO_SPANS.isdisjoint(words):
        text = _NO_SPAN.sub(" ", text)
        words = _words(text)
    if _MAYBE_TIME.search(text):
        text = _TIME.sub(" ", text)
    text = roman_month_named(text)
    found = numeric_dates(text)
    if found is not None:
        candidates, rest = found
        return _with_rest(candidates, rest, words)
    if words & SPANS:
        return DateReading(Shape.SPAN)
    if (years := _YEARS.search(text)) and years.group(1) != years.group(2):
        return DateReading(Shape.SPAN)
    return _from_words(text, words)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text))


def _with_rest(candidates: list[PartialDate], rest: str, words: set[str]) -> DateReading:
    """Settle an answer with a date in digits: what else it says must not be a date as well."""
    if words & SPANS:
        return DateReading(Shape.SPAN)
    months = {MONTHS[word] for word in _words(rest) if word in MONTHS and len(word) > 3}
    if any(char.isdecimal() for char in rest):
        other = read(rest)
        if other.shape is not Shape.ONE or not set(other.candidates) & set(candidates):
            return DateReading(Shape.SPAN if months else Shape.SEVERAL)
    elif months:
        # "9/3/2023 (mars)" says which of its numbers is the month
        candidates = [date for date in candidates if {date.month} == months]
        return _settled(candidates) if candidates else DateReading(Shape.SPAN)
    return _settled(candidates)


def _settled(candidates: list[PartialDate]) -> DateReading:
    real = tuple(dict.fromkeys(date for date in candidates if date.possible))
    if real:
        return DateReading(Shape.ONE, real)
    return DateReading(Shape.IMPOSSIBLE if candidates else Shape.NOTHING)


def _cut(text: str) -> list[Token]:
    found = [
        Token(match[0], match[0], match.lastgroup or "", *match.span())
        for match in _TOKEN.finditer(text)
    ]
    return [token for token in found if token.kind != "sign" or token.key in "'-/&"]


def _from_words(text: str, words: set[str]) -> DateReading:
    """Read a date with its month in words, a year alone, or a day alone."""
    pieces = _cut(text)
    if any(token.kind == "word" and _is_unread(token.key) for token in pieces):
        meant = mended(
            [token for token in pieces if token.key not in "-/&"],
            frozenset(token.key for token in pieces if not _is_unread(token.key)),
        )
        if meant is None:
            return NOTHING
        pieces = meant
    months, numbers, unknown = _sort(pieces)
    if len({month for month, _ in months}) > 1:
        return DateReading(Shape.SEVERAL if words & ALTERNATIVES else Shape.SPAN)
    if words & ALTERNATIVES and len(numbers) + len(months) > 1:
        return DateReading(Shape.SEVERAL)
    if not months and not numbers:
        year = roman_year(text.strip("., "))
        return _settled([PartialDate(year)]) if year else NOTHING
    if unknown and not months and not any(number.year for number in numbers):
        return NOTHING
    if not months:
        return NOTHING if unknown and len(numbers) > 1 else _without_month(numbers)
    month, place = months[0]
    if _is_day_range(numbers, text):
        return DateReading(Shape.SPAN)
    candidates = _around_month(month, place, numbers)
    if candidates is None:
        return DateReading(Shape.SPAN)
    return _settled(candidates)


@lru_cache(maxsize=1024)
def _is_unread(word: str) -> bool:
    """Tell whether a word is none of a date's: it may be that of a year, misspelt."""
    return not (
        any(word in words for words in (NOISE, WEEKDAYS, PARTS_OF_MONTH, ORDINALS, ORDINAL_ENDINGS))
        or word in SPELLED
        or month_of(word)
    )


def _sort(tokens: Sequence[Token]) -> tuple[list[tuple[int, int]], list[_Number], int]:
    """Sort tokens into months with their place, numbers, and a count of unknown words."""
    months: list[tuple[int, int]] = []
    numbers: list[_Number] = []
    unknown, at = 0, 0
    plain = [token for token in tokens if token.kind != "sign"]
    marks = {after.start for sign, after in pairwise(tokens) if sign.key == "'" and after.is_number}
    while at < len(plain):
        token, place = plain[at], len(months) + len(numbers)
        if token.is_number:
            number, at = _digits(plain, at, place, marked=token.start in marks)
            numbers.append(number)
            continue
        said = None if _is_september(plain, at) else _said(plain, at, place)
        if said is not None:
            number, at = said
            numbers.append(number)
        elif month := month_of(token.key):
            months.append((month, place))
            at += 1
        else:
            known = token.key in NOISE or token.key in WEEKDAYS or token.key in PARTS_OF_MONTH
            unknown += not known
            at += 1
    return months, numbers, unknown


def _is_september(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "sept" is the month: the last one, where no other month is named."""
    behind = tokens[at + 1 :]
    return tokens[at].key == "sept" and not (
        any(each.key in MONTHS and each.key != "sept" for each in tokens)
        or any(each.key == "sept" for each in behind)
    )


def _digits(tokens: Sequence[Token], at: int, place: int, *, marked: bool) -> tuple[_Number, int]:
    token = tokens[at]
    digits = len(token.key)
    ending = tokens[at + 1] if at + 1 < len(tokens) else None
    ordinal = ending is not None and ending.start == token.end and ending.key in ORDINAL_ENDINGS
    year = digits >= 3 or (marked and digits == 2)
    number = _Number(int(token.key), digits, ordinal, year, place)
    return number, at + 1 + ordinal


def _said(tokens: Sequence[Token], at: int, place: int) -> tuple[_Number, int] | None:
    """Read a number in words: an ordinal day, a year said whole or in halves, a day."""
    key = tokens[at].key
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if key in DAYS:
        return _Number(DAYS[key], 0, ordinal=True, year=False, place=place), at + 1
    found = spelled(tokens, at)
    if found is not None and (ranked := rank_at(tokens, at, found)):
        return _Number(ranked[0], 0, ordinal=True, year=False, place=place), ranked[1]
    if key in ("a", "an", "un", "une") and not month_of(following):
        return None
    year = spelled_year(tokens, at)
    if year is not None:
        return _Number(year[0], 0, ordinal=False, year=True, place=place), year[1]
    if found is None:
        return None
    value, end = found
    # said in two digits, it is a day or the year of a century: "in ninety-nine"
    return _Number(value, 0, ordinal=False, year=value >= 100, place=place), end


def _is_day_range(numbers: Sequence[_Number], text: str) -> bool:
    """Tell "9-12 March" and "du 9 au 12 mars" from "March 9 23"."""
    days = [number for number in numbers if not number.year and number.value <= 31]
    return len(days) >= 2 and bool(re.search(r"\d ?(?:-|au|to|et|and|a|&|/) ?(?:le )?\d", text))


def _without_month(numbers: list[_Number]) -> DateReading:
    if len(numbers) > 1:
        values = {number.value for number in numbers}
        return DateReading(Shape.SEVERAL) if len(values) > 1 else _without_month(numbers[:1])
    number = numbers[0]
    if number.value > MAXYEAR:
        return NOTHING
    if number.year and number.digits != 2:
        return _settled([PartialDate(year=number.value)])
    if number.ordinal:
        return _settled([PartialDate(day=number.value)])
    years = [PartialDate(year=year) for year in years_of_two_digits(number.value)]
    # what may be a day is none of the years that are said short: "le trente et un", "sixty-nine"
    short = years if number.digits == 2 or number.value > 31 else []
    day = [PartialDate(day=number.value)] if not number.year and number.value <= 31 else []
    return _settled([*day, *short])


def _around_month(month: int, place: int, numbers: Sequence[_Number]) -> list[PartialDate] | None:
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
    day = [PartialDate(None, month, number.value)]
    dated = [] if number.ordinal else [PartialDate(year, month) for year in _as_years(number)]
    if number.year or (number.value > 31 and dated):
        return dated
    # "March 23" may be the year, "23 March" cannot
    return [*day, *(dated if number.place > place else [])]


def _as_years(number: _Number) -> tuple[int, ...]:
    if number.value > MAXYEAR:
        return ()
    if number.digits == 2 or not (number.digits or number.year):
        return years_of_two_digits(number.value)
    return (number.value,) if number.year else ()
