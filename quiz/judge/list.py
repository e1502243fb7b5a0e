"""Answers that are several items in any order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.options import picked

if TYPE_CHECKING:
    from quiz.deck.model import Question

_PARTS: Final = re.compile(r"\s*(?:[,;/|\n]|\bet\b|\band\b|&)\s*", re.IGNORECASE)


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a list."""
    parts = [part for part in _PARTS.split(answer) if part]
    found: set[int] = set()
    wrong = []
    for part in parts:
        places = picked(part, [item.forms for item in question.items])
        if places:
            found.update(places)
        else:
            wrong.append(part)
    need = question.need or len(question.items)
    missing = max(0, need - len(found))
    noted = {"wrong": ", ".join(wrong)}
    if len(found) + len(wrong) > need + 2:
        return Judgement(Verdict.REJECT, Reason.TOO_MANY_ITEMS)
    if len(wrong) > len(found):
        return Judgement(Verdict.REJECT, Reason.WRONG_ITEMS, details=noted)
    if missing:
        return Judgement(
            Verdict.PROMPT, Reason.ITEMS_MISSING, details={"missing": missing, **noted}
        )
    return Judgement(Verdict.ACCEPT, Reason.COMPLETE, details=noted)


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: the interface ticks items off by itself."""
    return ""
