"""Amounts: a number with a unit, or a range; kind number shares everything but its expectation."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.deck.model import Kind
from quiz.judge.asked import asked_in
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.listed import (
    RANK,
    Outcome,
    has_lists,
    key,
    listed_as_written,
    listed_by_value,
    listed_in_words,
)
from quiz.judge.quantities import compare, shown, values_of
from quiz.judge.unit_match import in_unit, resolved
from quiz.values.amount_exact import show
from quiz.values.amount_reading import AmountReading, read, read_joined, read_measured
from quiz.values.lexing import fold, too_long
from quiz.values.numbers import parse_tolerance
from quiz.values.quantity import Amount, AmountRange
from quiz.values.shape import Shape

if TYPE_CHECKING:
    from quiz.deck.model import Question
    from quiz.values.quantity import Quantity

_NO_AMOUNT = {
    Shape.NEGATED: Reason.NEGATED,
    Shape.SEVERAL: Reason.SEVERAL_ANSWERS,
    Shape.NOTHING: Reason.NOT_A_NUMBER,
}
_TELLING = (Reason.OTHER_UNIT, Reason.SEVERAL_ANSWERS, Reason.OTHER_VALUE)
"""Reasons that say less than others, the least first."""
_NOT_EQUAL = (Reason.WITHIN_TOLERANCE, Reason.UNIT_UNDERSTOOD)
_UNMEASURED = ("count", "money", "number")
_LETTERS = frozenset("KMGBT")
"""Powers of ten that are units as well."""
_FRENCH_WORDS = {9: "milliard", 12: "mille milliards"}


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge an answer to a question of kind amount; never raises."""
    refused = refusal(answer)
    if refused is not None:
        return refused
    expected = values_of(question.answer.forms)
    return judge_reading(question, answer, read(answer, language), expected, language)


def understand(question: Question, text: str, language: str) -> str:
    """Return the amount as it is read while being typed; empty where it does not read as one."""
    expected = values_of(question.answer.forms)
    return understood_as(question, text, read(text, language), expected, language)


def refusal(answer: str) -> Judgement | None:
    """Return the judgement on an answer that is too long or empty; None for any other."""
    if too_long(answer):
        return Judgement(Verdict.REJECT, Reason.TOO_LONG)
    return None if answer.strip() else Judgement(Verdict.PROMPT, Reason.EMPTY)


def understood_as(
    question: Question,
    text: str,
    reading: AmountReading,
    expected: tuple[Quantity, ...],
    language: str,
) -> str:
    """Show the likeliest reading whose unit fits what is asked; the value has no say in it."""
    given = _fitting(_readings(text, reading, expected, language), expected)
    if given is None:
        return ""
    asked = _as_asked(question, (given,)) if question.kind is Kind.AMOUNT else ()
    # 0.25 may be a quarter as well as a quarter per cent, and a scale may be in the answer already
    counted = (each for each in asked if each.unit.dimension != "ratio" or _size(each) >= 1)
    return shown(next((each for each in counted if _size(each) == _size(given)), given), language)


def _size(given: Quantity) -> Fraction:
    return given.value if isinstance(given, Amount) else given.high


def judge_reading(
    question: Question,
    answer: str,
    reading: AmountReading,
    expected: tuple[Quantity, ...],
    language: str,
) -> Judgement:
    """Judge an answer that has been read, against the values that are right."""
    said = decide(question, answer, reading, expected, language)
    understood = "" if said.given is None else shown(said.given, language)
    return Judgement(said.verdict, said.reason, understood, said.details)


def decide(
    question: Question,
    answer: str,
    reading: AmountReading,
    expected: tuple[Quantity, ...],
    language: str,
) -> Outcome[Quantity]:
    """Judge an answer that has been read, and return the amount it was read as."""
    readings = _readings(answer, reading, expected, language)
    if answer.strip() in question.answer.forms and answer.strip() not in question.reject:
        # as the author writes it, billions and all, whatever the language
        return Outcome(Verdict.ACCEPT, Reason.EXACT, given=_fitting(readings, expected))
    listed = listed_as_written(question, answer)
    if listed is not None:
        return Outcome(*listed, given=_fitting(readings, expected))
    if not readings:
        said = listed_in_words(question, answer) if reading.shape is Shape.NOTHING else None
        return Outcome(*(said or (Verdict.REJECT, _NO_AMOUNT[reading.shape])))
    tolerance = parse_tolerance(question.tolerance) or Fraction(0)
    best = _best(expected, readings, tolerance, language)
    if reading.below and best.verdict is Verdict.ACCEPT:
        given = _fitting(readings, expected)
        return Outcome(Verdict.REJECT, Reason.OTHER_VALUE, given=given)
    if best.verdict is Verdict.ACCEPT and best.reason not in _NOT_EQUAL:
        exact = key(answer) in _shown(question.answer.forms)
        return best._replace(reason=Reason.EXACT) if exact else best
    listed = (
        listed_by_value(question, lambda entry: _means(entry, readings))
        if has_lists(question)
        else None
    )
    if listed is None and best.verdict is not Verdict.ACCEPT and _is_worded(answer, readings):
        listed = listed_in_words(question, answer)
    if listed is not None:
        return Outcome(*listed, given=_fitting(readings, expected))
    if best.verdict is not Verdict.ACCEPT and (counted := _as_asked(question, readings)):
        asked = _best(expected, counted, tolerance, language)
        if asked.verdict is Verdict.ACCEPT:
            within = asked.reason is Reason.WITHIN_TOLERANCE
            return asked if within else asked._replace(reason=Reason.UNIT_UNDERSTOOD)
    if best.verdict is not Verdict.ACCEPT and reading.long and reading.french:
        short = _best(expected, reading.candidates, tolerance, language)
        if short.verdict is Verdict.ACCEPT:
            details = {"word": _french_word(expected)}
            return Outcome(Verdict.PROMPT, Reason.LONG_SCALE, details, best.given)
    return best


def _is_worded(answer: str, readings: tuple[Quantity, ...]) -> bool:
    """Tell whether an answer is words rather than a number: "a football team"."""
    return not any(char.isdecimal() for char in answer) and all(
        _size(each) == 1 and each.unit.dimension == "count" for each in readings
    )


def _fitting(readings: tuple[Quantity, ...], expected: tuple[Quantity, ...]) -> Quantity | None:
    units = [right.unit for right in expected]
    for given in readings:
        if any(resolved(unit, given.unit) for unit in units):
            return given
    return readings[0] if readings else None


def _readings(
    text: str, reading: AmountReading, expected: tuple[Quantity, ...], language: str
) -> tuple[Quantity, ...]:
    """Return the readings that count: in French a billion is a million millions.

    Two numbers joined by *and* are a range where a range is right, and a letter that is a unit of
    what is asked for is no power of ten: 5 g are grams of a mass, and billions of dollars.
    """
    found = reading.long if reading.long and reading.french else reading.candidates
    if reading.shape is Shape.SEVERAL and any(isinstance(each, AmountRange) for each in expected):
        return read_joined(text, language)
    if found and not _LETTERS.isdisjoint(text) and _measured(expected):
        found = (*read_measured(text, language), *found)
    if len(found) < 2:
        return found
    fitting = [each for each in found if _measures(each, expected)]
    # of "6 m" the month before the minute, where months are asked for
    fitting.sort(key=lambda given: not any(given.unit.converts_to(each.unit) for each in expected))
    return tuple(fitting) or found


def _measured(expected: tuple[Quantity, ...]) -> bool:
    return any(each.unit.dimension not in _UNMEASURED for each in expected)


def _measures(given: Quantity, expected: tuple[Quantity, ...]) -> bool:
    """Tell whether an amount was given in a unit of measure of what is asked for."""
    if given.unit.dimension in _UNMEASURED:
        return False
    return any(resolved(right.unit, given.unit) is given.unit for right in expected)


def _as_asked(question: Question, readings: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Return the readings without a unit in the one that the question asks in: how many months."""
    bare = [given for given in readings if not given.unit.id]
    if not bare:
        return ()
    return tuple(
        Amount(given.value * scale, unit)
        if isinstance(given, Amount)
        else AmountRange(given.low * scale, given.high * scale, unit)
        for unit, scale in asked_in(question.question.forms)
        for given in bare
    )


def _best(
    expected: tuple[Quantity, ...],
    readings: tuple[Quantity, ...],
    tolerance: Fraction,
    language: str,
) -> Outcome[Quantity]:
    return max(
        (compare(right, given, tolerance, language) for given in readings for right in expected),
        key=_merit,
        default=Outcome(Verdict.REJECT, Reason.NOT_A_NUMBER),
    )


def _merit(outcome: Outcome[Quantity]) -> tuple[int, int]:
    """Rank by verdict, then by how much the reason tells."""
    reason = outcome.reason
    tells = _TELLING.index(reason) if reason in _TELLING else len(_TELLING)
    return RANK[outcome.verdict], tells


@lru_cache(maxsize=4096)
def _shown(forms: tuple[str, ...]) -> frozenset[str]:
    shown = [show(value, language) for value in values_of(forms) for language in ("en", "fr")]
    return frozenset(key(text) for text in (*forms, *shown))


def _french_word(expected: tuple[Quantity, ...]) -> str:
    """Return the French word for the power of ten of the right answer."""
    return _FRENCH_WORDS[12 if abs(_size(expected[0])) >= 10**12 else 9]


def _means(entry: str, readings: tuple[Quantity, ...]) -> bool:
    """Tell whether an author's entry has the value and the unit of the answer."""
    return any(_same(value, given) for value in values_of((entry,)) for given in readings)


def _same(entry: Quantity, given: Quantity) -> bool:
    if isinstance(entry, Amount) != isinstance(given, Amount):
        return False
    if "count" in (entry.unit.dimension, given.unit.dimension) and (
        fold(entry.unit.id).rstrip("s") != fold(given.unit.id).rstrip("s")
    ):
        return False
    if resolved(entry.unit, given.unit) is None:
        return False
    if isinstance(entry, AmountRange) and isinstance(given, AmountRange):
        pairs = list(zip(entry.ends, given.ends, strict=True))
    elif isinstance(entry, Amount) and isinstance(given, Amount):
        pairs = [(entry, given)]
    else:
        return False
    return all(right.value in in_unit(end.value, end.unit, right.unit) for right, end in pairs)
