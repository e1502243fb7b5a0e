"""Dates as people write them, in French, English or a mixture.

An own grammar rather than dateparser: that library takes 64 ms to import and up to milliseconds
an answer, fills what is missing with today's parts unless held back, and reads neither "quatre
octobre deux mille vingt et un" nor "20211004" nor two readings of 03/09/2023. What can be
misread is kept as several candidates, and the judge takes the best of them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from quiz.values.calendar import PartialDate
from quiz.values.date_numeric import numeric_dates
from quiz.values.date_parts import around_month, has_code, is_day_range, sort, without_month
from quiz.values.date_quarter import months_of_quarter
from quiz.values.date_relative import counts, is_relative
from quiz.values.date_roman import roman_month_named, roman_year
from quiz.values.date_words import (
    MONTHS,
    NOISE,
    ORDINAL_ENDINGS,
    PARTS_OF_MONTH,
    SPANS,
    WEEKDAYS,
    month_of,
)
from quiz.values.denying import denies, unhedged
from quiz.values.lexing import Token, plain, too_long
from quiz.values.number_mending import mended
from quiz.values.number_words import SPELLED
from quiz.values.patterns import pattern
from quiz.values.rank_words import ORDINALS
from quiz.values.shape import ALTERNATIVES, Shape

_TOKEN = re.compile(r"(?P<number>\d+)|(?P<word>[^\W\d_]+)|(?P<sign>[^\s\w]|_)")
_TIME = pattern(
    r"(?:\b(?:at|a|vers) )?(?<!\d)(?:[01]?\d|2[0-3])"
    r" ?(?:(?::|h) ?[0-5]\d(?::[0-5]\d)?|h(?:eures)?\b)"
    r"(?: ?[ap]\.?m\b\.?)?|\b(?:[01]?\d) ?[ap]\.?m\b\.?|(?<=\d)t\d\d:\d\d\S*"
)
_MAYBE_TIME = re.compile(r"\d ?[:hapt]")
"""What every time of day has: most dates need not be searched for one."""
_TOUCHING = re.compile(r"\d[a-z]|[a-z]\d")
"""Letters and digits without anything between them."""
_DECADE = pattern(
    r"\b\d+'?s\b|\bannees \d+|\b(?:q|t)[1-4]\b|\b[1-4](?:q|t)\b|\b(?:xx|xxi|xix)e\b"
    r"|\bil y a\b|\b\d+(?:st|nd|rd|th|e|eme) (?:century|siecle|quarter|trimestre)"
)
_OTHER_ERA = pattern(r"\b(?:bce?|b\.c\.|av\.? ?j|avant j)")
_NEGATIVE = pattern(
    r"(?:^|\b(?:an|annee|year|in|en|vers|circa) )-\d+$"
    r"|(?<!\bou )(?<!\bau )\b(?:moins|minus) (?:\d|mil)"
    r"|^[^-]*[a-z.,] -\d{3,4}$"
)
"""Years before the first one: -1492, moins 1492, 4 octobre -2021."""
_YEARS = pattern(r"(?<!\d)(\d{4}) ?(?:-|/|to|a|au|et|and|until) ?'?(\d{4}|\d\d)(?!\d)")
_NO_SPAN = pattern(
    r"\bd'apres\b|\bapres j(?:\.|esus)[ -]?c(?:\.|hrist\b)"
    r"|\b(?:a|ont|avait|avoir|ayant|aurait) ete\b"
)
"""According to, after Christ, and has been: no "after" and no summer."""
_NO_SPANS = frozenset(("apres", "ete"))
_OR_SO = pattern(
    r"\b(?:plus ou moins|more or less|or (?:so(?! (?:later|earlier))|thereabouts)"
    r"|on or (?:about|around)|ou (?:presque|environ|a peu pres))\b"
)
"""What reads as a second answer and is none."""


class DateReading(NamedTuple):
    """What was found in an answer that should be a date."""

    shape: Shape
    candidates: tuple[PartialDate, ...] = ()
    """Every reading, the likeliest first; empty unless ``shape`` is ONE."""
    within: tuple[PartialDate, ...] = ()
    """The months of a quarter or half of a year, of which one is meant."""


NOTHING = DateReading(Shape.NOTHING)
_OF_ERA = pattern(
    r"(?:in |en )?(?:l'an|an|ad|ap\.? ?j\.?-?c\.?) (?P<after>[1-9]\d?)"
    r"|(?:in |en )?(?P<before>[1-9]\d?) "
    r"(?:ad|ce|ap(?:res|r)?\.? ?j(?:esus)?\.?[ -]?c(?:hrist)?\.?)"
)
"""A year of the first century, written out: 79 AD, l'an 79."""
_MAYBE_QUARTER = (Shape.SPAN, Shape.NOTHING)


@lru_cache(maxsize=64)
def read(text: str) -> DateReading:
    """Read an answer that should be a date; any text at all, and never raises."""
    if too_long(text):
        return NOTHING
    folded = plain(text)
    if not folded:
        return NOTHING
    reading = _read(folded)
    if reading.shape is Shape.ONE and (era := _OF_ERA.fullmatch(folded.strip(" .!?"))):
        return DateReading(Shape.ONE, (PartialDate(int(era["after"] or era["before"])),))
    if reading.shape in _MAYBE_QUARTER and (months := months_of_quarter(folded)):
        return DateReading(Shape.SPAN, within=months)
    return reading


def _read(text: str) -> DateReading:
    words = _words(text)
    if words & ALTERNATIVES and _OR_SO.search(text):
        text = _OR_SO.sub(" ", text)
        words = _words(text)
    if (plainly := unhedged(text, words)) is not text:
        text = plainly
        words = _words(text)
    if (refused := _no_date_told(text, words)) is not None:
        return DateReading(refused)
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


def _no_date_told(text: str, words: set[str]) -> Shape | None:
    """Return what an answer is that names a date, or a year, only to tell something else."""
    if denies(text, words):
        return Shape.NEGATED
    if is_relative(text, words) or _DECADE.search(text):
        return Shape.SPAN
    if counts(text, words) or _OTHER_ERA.search(text) or _NEGATIVE.search(text):
        return Shape.NOTHING
    return None


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text))


def _with_rest(candidates: list[PartialDate], rest: str, words: set[str]) -> DateReading:
    """Settle an answer with a date in digits: what else it says must not be a date as well."""
    if words & SPANS:
        return DateReading(Shape.SPAN)
    months = {MONTHS[word] for word in _words(rest) if word in MONTHS and _is_clear(word)}
    if any(char.isdecimal() for char in rest):
        other = read(rest)
        if other.shape is not Shape.ONE or not set(other.candidates) & set(candidates):
            return DateReading(Shape.SPAN if months else Shape.SEVERAL)
    elif months:
        # "9/3/2023 (mars)" says which of its numbers is the month
        candidates = [date for date in candidates if {date.month} == months]
        return _settled(candidates) if candidates else DateReading(Shape.SPAN)
    return _settled(candidates)


def _is_clear(word: str) -> bool:
    """Tell whether the name of a month is nothing else, as are "mar" and "may"."""
    return len(word) > 3 or word == "mai"


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
    if _TOUCHING.search(text) and has_code(pieces):
        return NOTHING
    if any(token.kind == "word" and _is_unread(token.key) for token in pieces):
        meant = mended(
            [token for token in pieces if token.key not in "-/&"],
            frozenset(token.key for token in pieces if not _is_unread(token.key)),
        )
        if meant is None:
            return NOTHING
        pieces = meant
    months, numbers, unknown = sort(pieces)
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
        if unknown and len(numbers) > 1:
            return NOTHING
        bare = without_month(numbers)
        return DateReading(Shape.SEVERAL) if bare is None else _settled(bare)
    month, place = months[0]
    if is_day_range(numbers, text):
        return DateReading(Shape.SPAN)
    candidates = around_month(month, place, numbers)
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
