"""Answers that pick one of the choices shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.options import picked

if TYPE_CHECKING:
    from quiz.deck.model import Question


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a choice."""
    shown = question.presented
    places = picked(answer, [item.forms for item in shown])
    if not places:
        return Judgement(Verdict.REJECT, Reason.NOT_AN_OPTION)
    if len(places) > 1:
        return Judgement(Verdict.REJECT, Reason.TWO_OPTIONS)
    item = shown[places[0]]
    understood = item.text.get(language)
    if set(item.forms) & set(question.answer.forms):
        return Judgement(Verdict.ACCEPT, Reason.EXACT, understood)
    return Judgement(Verdict.REJECT, Reason.OTHER_OPTION, understood)


def understand(question: Question, text: str, language: str) -> str:
    """Return the choice that ``text`` picks."""
    places = picked(text, [item.forms for item in question.presented])
    return question.presented[places[0]].text.get(language) if len(places) == 1 else ""
