"""Days, months and years that may be known in part, and how they are shown.

No time zones, no clock times: an answer is a day of the (proleptic Gregorian) calendar at most.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import compress, product
from typing import NamedTuple

_EXACT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

_MONTHS = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
}


_NAMES = ("day", "month", "year")
_PARTS = {
    known: tuple(compress(_NAMES, known)) for known in product((False, True), repeat=len(_NAMES))
}
"""The names of the parts of a date by which of them are known."""


class PartialDate(NamedTuple):
    """A date of which some parts may be unknown (None); at least one is known."""

    year: int | None = None
    """1 to 9999."""
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31, and real in its month where the month is known."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the known parts, in the order day, month, year."""
        known = (self.day is not None, self.month is not None, self.year is not None)
        return _PARTS[known]

    @property
    def possible(self) -> bool:
        """Tell whether such a day exists; 29 February does where the year is unknown."""
        leap_year, month_of_31_days = 2000, 1
        try:
            dt.date(
                leap_year if self.year is None else self.year,
                month_of_31_days if self.month is None else self.month,
                1 if self.day is None else self.day,
            )
        except (ValueError, OverflowError):
            return False
        return True


def parse_exact(text: str) -> PartialDate | None:
    """Read a date as a deck writes it: YYYY, YYYY-MM or YYYY-MM-DD, and a real one; else None."""
    match = _EXACT.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    found = PartialDate(year, month, day)
    return found if found.possible else None


def show(date: PartialDate, language: str) -> str:
    """Return the date in words: "9 March 2023", "9 mars 2023", "1er mars", "2023"."""
    words = []
    if date.day is not None:
        words.append("1er" if language == "fr" and date.day == 1 else str(date.day))
    if date.month is not None:
        words.append(_MONTHS.get(language, _MONTHS["en"])[date.month - 1])
    if date.year is not None:
        words.append(str(date.year))
    return " ".join(words)
