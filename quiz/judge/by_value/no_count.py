"""Numbers that count nothing: days of a month, hours of a day, numbers of houses and of codes.

The reading of an amount takes any noun for what is counted, so that these would be right: "12 mai"
for twelve, "12 o'clock", "12 bis", "12z".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.values.date_words import MONTHS, ORDINAL_ENDINGS
from quiz.values.lexing import plain
from quiz.values.patterns import pattern
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.values.quantity import Quantity

_LONGEST_QUESTION: Final = 2000
"""Characters of a question that are looked through: a bound on the work."""
_MONTHS: Final = frozenset(MONTHS) - {"mar"}
"""No short *mar*, which is the sea; *sept* is a number first."""
_NEVER_COUNTED: Final = _MONTHS | {
    "bis", "ter", "quater", "am", "noon", "midi", "midnight", "minuit", "oclock",
}  # fmt: skip
"""What no noun for things is, right behind a number."""
_VERB: Final = pattern(r"\bmay (?:be|have|not|well)\b")
"""What makes *may* no month: 11 may be right."""
_NAMES: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_BOTH: Final = re.compile(r"\d\W*[a-zA-Z]|[a-zA-Z]\W*\d")
"""Letters beside digits, without which there is nothing to look for."""
_DAY: Final = pattern(
    rf"\d ?(?:st|nd|rd|th|er) (?:of |de |d')?(?:{_NAMES})\b"
    rf"|^(?:on |the |le )?(?:{_NAMES}) (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\W*$"
    rf"|\d ?[-/(] ?(?:{_NAMES})\b(?! (?:be|have|not|well)\b)"
)
"""11th of May, May 12, 12/mai."""
_OF_DAY: Final = pattern(
    r"\d ?(?:h|hours?|heures?) (?:du (?:matin|soir)|de l'apres-midi|pile\b|[ap]\.?m\b"
    r"|in the (?:morning|afternoon|evening))"
)
"""What makes the time of day of a number of hours."""
_AROUND: Final = " .!?"
_LETTER: Final = pattern(r"\d(?P<letter>[a-z])\W*$|\d (?P<times>x)\W*$|^\W*(?P<code>x) ?\d")
_MEANT: Final = frozenset("kmbtge")
"""Letters behind digits that are powers of ten, or the ending of a French ordinal: 12e."""
_ASKS_TIME: Final = pattern(rf"\b(?:day|date|jour|when|quand|birthday|time|hour|heure|{_NAMES})\b")
_ASKS_TIMES: Final = pattern(
    r"\b(?:times|fois|factor|facteur|multipl\w+|ratio|rapport|\w+fold|how much \w+er)\b"
)


def counts_nothing(questions: tuple[str, ...], answer: str, given: Quantity) -> str:
    """Return what shows that the number of an answer counts nothing; empty where it may.

    "mai" of "12 mai", where no date is asked for.
    """
    if answer.isdecimal() or answer.isalpha():
        return ""  # quicker than to look at every letter
    noun = given.unit.id.lower().split()
    while noun and noun[0] in ORDINAL_ENDINGS:
        del noun[0]
    if noun and len(noun[0]) > 1:
        never = noun[0] in _NEVER_COUNTED and not _VERB.search(plain(answer))
        return given.unit.id if never and not _asks_time(questions) else ""
    if not (noun or _BOTH.search(answer)):
        return ""
    text = plain(answer)
    if noun[:2] == ["o", "clock"] or _DAY.search(text):
        return "" if _asks_time(questions) else answer.strip(_AROUND)
    found = _LETTER.search(text)
    if found is None or found["letter"] in _MEANT:
        return ""
    times = "x" in found.groups()
    return "" if times and _asks_times(questions) else answer.strip(_AROUND)


def tells_the_hour(questions: tuple[str, ...], answer: str) -> str:
    """Return an answer that tells the time of day, where a length of time is asked for.

    "5 h du matin" is no answer to how long it lasted; empty for any other.
    """
    if answer.count(" ") < 1 or not _OF_DAY.search(plain(answer)):
        return ""
    return "" if _asks_time(questions) else answer.strip(_AROUND)


@lru_cache(maxsize=1024)
def _asks_time(questions: tuple[str, ...]) -> bool:
    return any(_ASKS_TIME.search(fold(text[:_LONGEST_QUESTION])) for text in questions)


@lru_cache(maxsize=1024)
def _asks_times(questions: tuple[str, ...]) -> bool:
    return any(_ASKS_TIMES.search(fold(text[:_LONGEST_QUESTION])) for text in questions)
