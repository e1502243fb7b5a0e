"""How a date is decided: the parts that were asked for, and each one given must be right."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.judge.by_value.author_lists import (
    RANK,
    Outcome,
    has_lists,
    key,
    listed_as_written,
    listed_by_value,
    listed_in_words,
)
from quiz.judge.judgement import Reason, Verdict
from quiz.judge.wording.frames import without_opinion
from quiz.values.calendar import PartialDate, parse_exact, show
from quiz.values.date_reading import read
from quiz.values.date_words import WEEKDAYS, month_of
from quiz.values.lexing import plain, too_long
from quiz.values.number_words import SPELLED
from quiz.values.patterns import pattern
from quiz.values.shape import Shape
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.deck.model import Question
    from quiz.values.date_reading import DateReading

_END = pattern(
    r"(?:up )?(?:until|till?|to)\b|jusqu'|jusque\b|d'ici\b"
    r"|by (?:the )?(?:end of |early |mid-?|late )?(?P<by>\w+)"
)
"""What says that something was over, or had happened, on a date."""
_ASKS_END = pattern(
    r"\b(?:until|till|by (?:when|what|which)|jusqu|d'ici|deadline|latest|plus tard|limite|ends?"
    r"|ended|fin|finit|expire[sd]?)\b"
)
_ENDS_OPEN = ("on", "onward", "onwards", "later", "+", "dela", "delà", "suivantes", "ff")
_ONWARD = pattern(
    r"\d(?:\W*\+|,? (?:on(?:wards?)?|ff"
    r"|(?:and|et) (?:on(?:wards?)?|later|au[ -]dela|suivantes)))\W*$"
)
"""What leaves a date open at its end: from 1969 on, 1969+, 1969 et au-delà."""
_ASKS_START = pattern(
    r"\b(?:since|depuis|from when|from what|from which|as of|a (?:partir|compter)|des quand"
    r"|star(?:t|ts|ted)|beg[aiu]n\w*|debut\w*|commenc\w*|effective|vigueur)\b"
)
_NO_DATE = {
    Shape.NEGATED: Reason.NEGATED,
    Shape.SEVERAL: Reason.SEVERAL_ANSWERS,
    Shape.SPAN: Reason.NOT_ONE_DATE,
    Shape.IMPOSSIBLE: Reason.IMPOSSIBLE_DATE,
    Shape.NOTHING: Reason.NOT_A_DATE,
}


def decide(question: Question, answer: str) -> Outcome[PartialDate]:
    """Judge an answer, and return the date it was read as where it is one."""
    if too_long(answer):
        return Outcome(Verdict.REJECT, Reason.TOO_LONG)
    if not answer.strip():
        return Outcome(Verdict.PROMPT, Reason.EMPTY)
    reading = _reading(answer)
    listed = listed_as_written(question, answer)
    if listed is not None:
        return Outcome(*listed, given=fitting(question, reading.candidates))
    if reading.shape is Shape.ONE and (
        _tells_the_end(question, answer)
        or (not answer[-1].isdecimal() and _goes_on(question, answer))
    ):
        return Outcome(Verdict.REJECT, Reason.NOT_ONE_DATE)
    if reading.shape is not Shape.ONE:
        # "until summer" is a stretch of time as well as words
        worded = reading.shape in (Shape.NOTHING, Shape.SPAN)
        said = listed_in_words(question, answer) if worded else None
        if said is None and reading.within:
            return _compare_quarter(_expected(question.answer.forms), reading.within)
        return Outcome(*(said or (Verdict.REJECT, _NO_DATE[reading.shape])))
    expected = _expected(question.answer.forms)
    if has_lists(question) and not any(date in expected for date in reading.candidates):
        listed = listed_by_value(question, lambda entry: _means(entry, reading.candidates))
        if listed is not None:
            return Outcome(*listed, given=fitting(question, reading.candidates))
    best = max(
        (_compare(right, date) for date in reading.candidates for right in expected),
        key=_merit,
        default=Outcome(Verdict.REJECT, Reason.NOT_A_DATE),
    )
    if best.reason is Reason.SAME_VALUE and key(answer) in _shown(question.answer.forms):
        return best._replace(reason=Reason.EXACT)
    return best


def may_be(question: Question, answer: str) -> bool:
    """Tell whether an answer may be anything but another date."""
    reading = _reading(answer)
    return reading.shape is not Shape.ONE or any(
        all(
            getattr(right, part) == getattr(date, part)
            for part in right.parts
            if part in date.parts
        )
        for right in _expected(question.answer.forms)
        for date in reading.candidates
    )


@lru_cache(maxsize=256)  # an answer is compared with each entry that is a date
def _reading(answer: str) -> DateReading:
    reading = read(answer)
    if reading.shape is Shape.NOTHING and (bare := without_opinion(answer)) != answer:
        return read(bare)
    return reading


def _tells_the_end(question: Question, answer: str) -> bool:
    """Tell whether an answer says until when, or by when, and the question does not ask for that.

    Something that happened by 2018, or lasted until then, may have happened any day before; what is
    so *since* or *from* a day began on that day.
    """
    said = without_opinion(answer)
    found = _END.match(said)
    if not found or (found["by"] and not _opens_date(found["by"])):
        return False  # by Presse-citron, on 9 March
    return not any(_ASKS_END.search(fold(form)) for form in question.question.forms)


def _goes_on(question: Question, answer: str) -> bool:
    """Tell whether an answer is open at its end, and the question asks for no beginning.

    Since 1969 is told of what began in 1969; 1969 onwards is a stretch of years.
    """
    if not answer.rstrip(" .!?").lower().endswith(_ENDS_OPEN):
        return False
    if not _ONWARD.search(plain(answer)):
        return False
    return not any(_ASKS_START.search(fold(form)) for form in question.question.forms)


def _opens_date(word: str) -> bool:
    return word[0].isdecimal() or word in SPELLED or word in WEEKDAYS or bool(month_of(word))


@lru_cache(maxsize=4096)
def _expected(forms: tuple[str, ...]) -> tuple[PartialDate, ...]:
    return tuple(date for form in forms if (date := parse_exact(form)))


@lru_cache(maxsize=4096)
def _shown(forms: tuple[str, ...]) -> frozenset[str]:
    shown = [show(date, language) for date in _expected(forms) for language in ("en", "fr")]
    return frozenset(key(text) for text in (*forms, *shown))


@lru_cache(maxsize=4096)
def _entry(text: str) -> tuple[PartialDate, ...]:
    exact = parse_exact(text)
    return (exact,) if exact else read(text).candidates


def _means(entry: str, candidates: tuple[PartialDate, ...]) -> bool:
    """Tell whether an author's entry is the likeliest reading, or any one of an ambiguous pair."""
    return any(date in candidates for date in _entry(entry)[:1])


def fitting(question: Question, candidates: tuple[PartialDate, ...]) -> PartialDate | None:
    """Return the reading that fits what was asked: as precise, if there is such a one.

    It says nothing of the right value, or typing would give it away.
    """
    if not candidates:
        return None
    expected = _expected(question.answer.forms)
    wanted = expected[0].parts if expected else ()
    return next((date for date in candidates if date.parts == wanted), candidates[0])


def _compare(expected: PartialDate, given: PartialDate) -> Outcome[PartialDate]:
    if expected == given:
        return Outcome(Verdict.ACCEPT, Reason.SAME_VALUE, given=given)
    asked, said = expected.parts, given.parts
    both = [part for part in asked if part in said]
    wrong = [part for part in both if getattr(expected, part) != getattr(given, part)]
    if wrong:
        right = [part for part in both if part not in wrong]
        if not right:
            return Outcome(Verdict.REJECT, Reason.OTHER_VALUE, given=given)
        details = {"right": _names(right), "wrong": _names(wrong)}
        return Outcome(Verdict.REJECT, Reason.DATE_PART_WRONG, details, given)
    missing = [part for part in asked if part not in said]
    if missing:
        details = {"missing": _names(missing)}
        return Outcome(Verdict.PROMPT, Reason.LESS_PRECISE, details, given)
    return Outcome(Verdict.ACCEPT, Reason.MORE_PRECISE, given=given)


def _compare_quarter(
    expected: tuple[PartialDate, ...], months: tuple[PartialDate, ...]
) -> Outcome[PartialDate]:
    """Compare a quarter of a year, which leaves the month open: Q1 2023 for March 2023."""
    return max((_in_quarter(right, months) for right in expected), key=_merit)


def _in_quarter(expected: PartialDate, months: tuple[PartialDate, ...]) -> Outcome[PartialDate]:
    year = expected.year if months[0].year else None
    given = PartialDate(year) if year else None
    of_year = [each.month for each in months if each.year == year]
    if not of_year:
        return Outcome(Verdict.REJECT, Reason.OTHER_VALUE)
    if expected.month is not None and expected.month not in of_year:
        right = {"right": "year", "wrong": "month"}
        reason = Reason.DATE_PART_WRONG if year else Reason.OTHER_VALUE
        return Outcome(Verdict.REJECT, reason, right if year else {}, given)
    missing = [part for part in expected.parts if part != "year" or not year]
    if not missing:
        return Outcome(Verdict.ACCEPT, Reason.MORE_PRECISE, given=given)
    return Outcome(Verdict.PROMPT, Reason.LESS_PRECISE, {"missing": _names(missing)}, given)


def _names(parts: list[str]) -> str:
    """Return "day", "day and month", "day, month and year": keys of the reason's sentence."""
    if len(parts) == 1:
        return parts[0]
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _merit(outcome: Outcome[PartialDate]) -> tuple[int, int, int]:
    """Rank the readings: the best verdict, then the one with most parts right."""
    details = outcome.details
    right = str(details.get("right", "")).count("and") + ("right" in details)
    missing = str(details.get("missing", ""))
    return RANK[outcome.verdict], right, -len(missing)
