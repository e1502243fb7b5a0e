"""Answers that put the items shown into their right order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.options import key_of, picked
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.deck.model import Question

_PARTS: Final = re.compile(r"\s*(?:[,;/|\n<>]|->|→|\bpuis\b|\bthen\b)\s*", re.IGNORECASE)


def _places(question: Question, answer: str) -> list[int]:
    shown = question.presented
    letters = re.sub(r"[^a-z0-9]", "", fold(answer))
    keys = [key_of(letter, len(shown)) for letter in letters]
    if len(letters) == len(shown) and None not in keys:
        return [key for key in keys if key is not None]
    found = []
    for part in filter(None, _PARTS.split(answer)):
        places = picked(part, [item.forms for item in shown])
        found.append(places[0] if len(places) == 1 else -1)
    return found


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge an order."""
    shown = question.presented
    places = _places(question, answer)
    if not places or set(places) == {-1}:
        return Judgement(Verdict.REJECT, Reason.NOT_AN_OPTION)
    order = [shown[place] if place >= 0 else None for place in places]
    missing = len(shown) - len(order)
    if missing > 0:
        return Judgement(Verdict.PROMPT, Reason.ITEMS_MISSING, details={"missing": missing})
    count = sum(one == other for one, other in zip(order, question.items, strict=False))
    if order == list(question.items):
        return Judgement(Verdict.ACCEPT, Reason.EXACT)
    return Judgement(Verdict.REJECT, Reason.WRONG_ORDER, details={"count": count})


def understand(question: Question, text: str, language: str) -> str:
    """Return the items in the order that ``text`` names."""
    shown = question.presented
    places = _places(question, text)
    return " → ".join(shown[place].text.get(language) for place in places if place >= 0)
