"""Amounts: a number with a unit, or a range; kind number shares everything but its expectation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.model import Kind
from quiz.judge.by_value.amount_readings import as_asked, fitting, readings_of, size
from quiz.judge.by_value.amount_rules import decide
from quiz.judge.by_value.counted_to import asked_to, without_asked
from quiz.judge.by_value.quantities import shown, values_of
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.values.amount_reading import AmountReading, read
from quiz.values.lexing import too_long

if TYPE_CHECKING:
    from quiz.deck.model import Question
    from quiz.values.quantity import Quantity


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge an answer to a question of kind amount; never raises."""
    refused = refusal(answer)
    if refused is not None:
        return refused
    expected = values_of(question.answer.forms)
    said = judge_reading(question, answer, read(answer, language), expected, language)
    return said if said.accepted else _as_counted(question, answer, language) or said


def _as_counted(question: Question, answer: str, language: str) -> Judgement | None:
    """Judge "40 euros a month" as 40 euros where the question asks how much a month.

    None where that changes nothing.
    """
    texts = question.question.forms
    if not asked_to(texts, any_time=True):
        return None
    told = any("/" in right.unit.id for right in values_of(question.answer.forms))
    plainly = without_asked(texts, answer, any_time=not told)
    forms = tuple(without_asked(texts, form) for form in question.answer.forms)
    if plainly == answer and forms == question.answer.forms:
        return None
    return judge_reading(question, plainly, read(plainly, language), values_of(forms), language)


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
    given = fitting(readings_of(text, reading, expected, language), expected)
    if given is None:
        return ""
    asked = as_asked(question, (given,)) if question.kind is Kind.AMOUNT else ()
    # 0.25 may be a quarter as well as a quarter per cent, and a scale may be in the answer already
    counted = (each for each in asked if each.unit.dimension != "ratio" or size(each) >= 1)
    return shown(next((each for each in counted if size(each) == size(given)), given), language)


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
