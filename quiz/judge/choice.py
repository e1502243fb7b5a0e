"""Answers that pick one of the choices shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.line.answer_line import line_of, listed
from quiz.judge.options.picking import not_one, picked, plainly, vaguely
from quiz.judge.options.shown import shown_to_players

if TYPE_CHECKING:
    from quiz.deck.model import Question


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a choice."""
    said = listed(question, answer)
    if said is not None:
        return said
    shown, options = shown_to_players(question)
    places = picked(answer, options, language, line_of(question).known)
    if not places:
        places = vaguely(answer, options, line_of(question).known)
        if len(places) == 1:
            return Judgement(Verdict.PROMPT, Reason.OPTION_UNCLEAR)
    if len(places) != 1:
        return not_one(answer, places)
    item = shown[places[0]]
    understood = item.text.get(language)
    if set(item.forms) & set(question.answer.forms):
        reason = Reason.EXACT if plainly(answer, options) else Reason.FORM
        return Judgement(Verdict.ACCEPT, reason, understood)
    return Judgement(Verdict.REJECT, Reason.OTHER_OPTION, understood)


def understand(question: Question, text: str, language: str) -> str:
    """Return the choice that ``text`` picks; empty where it picks none or several."""
    shown, options = shown_to_players(question)
    places = picked(text, options, language, line_of(question).known)
    return shown[places[0]].text.get(language) if len(places) == 1 else ""
