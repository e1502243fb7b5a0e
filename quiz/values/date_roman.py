"""Roman numerals in dates: the month of 12.IV.2023, the year MCMLXIX."""

from __future__ import annotations

import re

from quiz.values.calendar import PartialDate, show
from quiz.values.patterns import pattern
from quiz.values.roman import roman_value

_MONTHS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_MONTH = rf"({'|'.join(_MONTHS)})"
_MAYBE = re.compile(r"[ivx] ?[./ -] ?'?\d")
"""What every such date has; to look for it is quicker than to look for the whole."""
_DATE = pattern(
    rf"(?<![\w.])(?:(?P<day>\d{{1,2}}) ?[./ -] ?{_MONTH} ?[./ -] ?(?P<year>'?\d\d(?:\d\d)?)"
    rf"|(?P<first>\d{{4}}) ?[./-] ?{_MONTH} ?[./-] ?(?P<last>\d{{1,2}})"
    rf"|{_MONTH} ?[./-] ?(?P<behind>\d{{4}}))(?!\w)"
)


def roman_month_named(text: str) -> str:
    """Return a folded text with the month of its date in words, where it was a Roman numeral.

    In words there is no second reading: the day stands before such a month, or behind year and
    month. A month without a day needs a sign between it and the year.
    """
    return _DATE.sub(_in_words, text) if _MAYBE.search(text) else text


def _in_words(found: re.Match[str]) -> str:
    month = PartialDate(month=1 + _MONTHS.index(next(filter(None, found.group(2, 5, 7)))))
    day = found["day"] or found["last"] or ""
    year = found["year"] or found["first"] or found["behind"]
    return f"{day} {show(month, 'en').lower()} {year}"


def roman_year(text: str) -> int:
    """Return the year that a folded text is in Roman numerals, from MCI on; 0 for none."""
    # two letters begin a word sooner: mi-mars, while it is typed; and mix is one
    maybe = len(text) > 2 and text[0] == "m" and text != "mix"
    return roman_value(text.upper()) if maybe else 0
