"""Quarters and halves of a year, which leave the month open: Q1 2023, premier semestre 2023."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.values.calendar import PartialDate
from quiz.values.date_numeric import years_of_two_digits
from quiz.values.date_words import NOISE, PARTS_OF_MONTH
from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAYBE: Final = re.compile(r"[qt][. ]?[1-4]|[sh][1-4]|[1-4][qt]|quart|trimes|semest|half|moitie")
"""What every such answer has: most that are no dates need not be searched for one."""
_ORDINALS: Final = {
    "first": 1, "1st": 1, "premier": 1, "premiere": 1, "1er": 1, "1re": 1, "1ere": 1,
    "second": 2, "seconde": 2, "2nd": 2, "deuxieme": 2, "2e": 2, "2eme": 2, "2d": 2, "2de": 2,
    "third": 3, "3rd": 3, "troisieme": 3, "3e": 3, "3eme": 3,
    "fourth": 4, "4th": 4, "quatrieme": 4, "4e": 4, "4eme": 4, "last": -1, "dernier": -1,
}  # fmt: skip
_WORDS: Final = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_QUARTER: Final = pattern(
    r"(?<![a-z])(?:(?P<kind>[qt](?=[. ]?\d)|[sh](?=\d))[. ]?(?P<number>[1-4])(?=\d{4}\b|(?!\d))"
    r"|(?<!\d)(?P<before>[1-4])(?P<short>[qt])(?=\d\d\b|\d{4}\b|\b)"
    rf"|(?P<ordinal>{_WORDS}) (?P<long>quarter|trimestre|semestre|semester|half|moitie)"
    r"|(?P<named>quarter|trimestre) (?P<count>[1-4]))(?![a-z])"
)
_YEAR: Final = re.compile(r"(?<!\d)(?:'?(\d\d)|(\d{4}))(?!\d)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_OTHER_TIMES: Final = word_set("by till until jusqu since depuis to")
_AROUND: Final = (NOISE | PARTS_OF_MONTH) - _OTHER_TIMES
"""What may stand around a quarter: nothing that makes it another time, such as *before*."""
_HALVES: Final = ("s", "h", "semestre", "semester", "half", "moitie")


def months_of_quarter(text: str) -> tuple[PartialDate, ...]:
    """Return the months, with the year where it is told, that a folded text leaves open.

    Empty where it names neither a quarter nor a half of one year.
    """
    if not _MAYBE.search(text):
        return ()
    found = _QUARTER.search(text)
    if found is None:
        return ()
    name = found["kind"] or found["short"] or found["long"] or found["named"]
    months = 6 if name in _HALVES else 3
    parts = 12 // months
    told = found["number"] or found["before"] or found["count"]
    number = int(told) if told else _ORDINALS[found["ordinal"]]
    if number < 0:
        number = parts
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    years = list(_years(rest))
    if number > parts or len(years) > 1 or not _AROUND.issuperset(_WORD.findall(rest)):
        return ()
    first = (number - 1) * months + 1
    return tuple(
        PartialDate(year, month)
        for year in (years[0] if years else (None,))
        for month in range(first, first + months)
    )


def _years(rest: str) -> Iterator[tuple[int, ...]]:
    for found in _YEAR.finditer(rest):
        yield (int(found[2]),) if found[2] else years_of_two_digits(int(found[1]))
