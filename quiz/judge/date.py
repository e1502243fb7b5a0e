"""Answers that are dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.by_value.date_rules import decide, fitting
from quiz.judge.judgement import Judgement
from quiz.values.calendar import show
from quiz.values.date_reading import read

if TYPE_CHECKING:
    from quiz.deck.model import Question


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge an answer to a question of kind date; never raises."""
    said = decide(question, answer)
    understood = "" if said.given is None else show(said.given, language)
    return Judgement(said.verdict, said.reason, understood, said.details)


def understand(question: Question, text: str, language: str) -> str:
    """Return the date as it is read while being typed; empty where it does not read as one."""
    date = fitting(question, read(text).candidates)
    return "" if date is None else show(date, language)
