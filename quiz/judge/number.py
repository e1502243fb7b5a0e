"""Counts: a number, whatever is counted; a unit of measure only where the question names one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.amount import judge_reading, refusal, understood_as
from quiz.judge.by_value.amount_readings import readings_of
from quiz.judge.by_value.asked import asked_in, units_named
from quiz.judge.by_value.counted_things import other_than_asked, sorts_in
from quiz.judge.by_value.counted_to import without_asked
from quiz.judge.by_value.quantities import values_of
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.values.number_answers import read
from quiz.values.quantity import Amount, AmountRange
from quiz.values.unit import PERCENT, PURE, Unit

if TYPE_CHECKING:
    from quiz.deck.model import Question
    from quiz.values.amount_reading import AmountReading
    from quiz.values.quantity import Quantity


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge an answer to a question of kind number; never raises."""
    refused = refusal(answer)
    if refused is not None:
        return refused
    said = _judge(question, answer, language)
    if said.accepted or (plainly := without_asked(question.question.forms, answer)) == answer:
        return said
    return _judge(question, plainly, language)


def _judge(question: Question, answer: str, language: str) -> Judgement:
    reading = _as_share(question, read(answer, language))
    expected = _expected(question, reading)
    said = judge_reading(question, answer, reading, expected, language)
    # two numbers that *and* joins are read as a range only where one is expected
    readings = reading.candidates or readings_of(answer, reading, expected, language)
    if not (said.accepted and readings) or said.reason is Reason.ALIAS:
        return said
    unit = readings[0].unit
    if unit.dimension != "count" or not (
        other_than_asked(question.question.forms, unit.id)
        or (_asks_share(question) and sorts_in(unit.id))
    ):
        return said
    details = {"given": unit.id}
    return Judgement(Verdict.REJECT, Reason.OTHER_UNIT, said.understood, details)


def understand(question: Question, text: str, language: str) -> str:
    """Return the number as it is read while being typed; empty where it does not read as one."""
    reading = read(text, language)
    return understood_as(question, text, reading, _expected(question, reading), language)


def _as_share(question: Question, reading: AmountReading) -> AmountReading:
    """Leave out the count of "6 out of 8" where a percentage is asked for."""
    if len(reading.candidates) < 2 or not _asks_share(question):
        return reading
    shares = tuple(each for each in reading.candidates if _is_share(each))
    return reading._replace(candidates=shares) if shares else reading


def _asks_share(question: Question) -> bool:
    return any(asked.unit.id == PERCENT for asked in asked_in(question.question.forms))


def _is_share(given: Quantity) -> bool:
    return given.unit.id == PERCENT or (isinstance(given, Amount) and given.value < 1)


def _expected(question: Question, reading: AmountReading) -> tuple[Quantity, ...]:
    """Return the right values, counted in the unit of the answer where the question names it.

    "How many months?" with the answer 6 is answered by "half a year", and not by "6 weeks"; 50, in
    per cent, by "half".
    """
    values = _in_full(
        question, tuple(_counted_in(value, PURE) for value in values_of(question.answer.forms))
    )
    measured = [each.unit for each in reading.candidates if each.unit.dimension != "count"]
    shares = any(isinstance(each, Amount) and each.value < 1 for each in reading.candidates)
    if not (measured or shares):
        return values
    named = units_named(question.question.forms)
    percents = [unit for unit in named if unit.id == PERCENT]
    if shares and percents:
        return (*values, *(_counted_in(value, unit) for unit in percents for value in values))
    asked = [
        unit
        for unit in named
        if any(unit.converts_to(given) or _both_times(unit, given) for given in measured)
    ]
    return tuple(_counted_in(value, unit) for unit in asked for value in values) or values


def _in_full(question: Question, values: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Return the right values, also with the power of ten asked for: how many millions, 135."""
    scaled = tuple(
        Amount(value.value * asked.scale, value.unit)
        for asked in asked_in(question.question.forms)
        for value in values
        if isinstance(value, Amount) and value.value < asked.scale
    )
    return (*values, *scaled)


def _both_times(one: Unit, other: Unit) -> bool:
    return {one.dimension, other.dimension} == {"time", "months"}


def _counted_in(value: Quantity, unit: Unit) -> Quantity:
    if value.unit.id:
        return value
    if isinstance(value, Amount):
        return Amount(value.value, unit)
    return AmountRange(value.low, value.high, unit)
