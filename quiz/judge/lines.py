"""The author's answer line: accept, prompt and reject, the nearest entry deciding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.compare import DIFFERENT, FAR, Match, compare
from quiz.judge.judgement import Judgement, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quiz.deck.model import Question

    Compare = Callable[[str, str], Match]


def nearest(entries: Iterable[str], given: str, how: Compare = compare) -> Match:
    """Return the nearest match among ``entries``."""
    return min(
        (how(entry, given) for entry in entries), key=lambda m: m.distance, default=DIFFERENT
    )


def judge_line(question: Question, given: str, how: Compare = compare) -> Judgement:
    """Judge by the answer and the author's lists; where two are as near, the strictest wins."""
    right = nearest(question.answer.forms, given, how)
    listed = nearest(question.reject, given, how)
    vague = nearest(question.prompt, given, how)
    also = nearest(question.accept, given, how)
    near = min(right.distance, also.distance, vague.distance, listed.distance)
    if near >= FAR:
        return Judgement(Verdict.REJECT, right.reason)
    if listed.distance == near:
        return Judgement(Verdict.REJECT, Reason.LISTED_WRONG)
    if vague.distance == near:
        return Judgement(Verdict.PROMPT, Reason.MORE_SPECIFIC)
    if right.distance == near:
        return Judgement(Verdict.ACCEPT, right.reason, details=right.details)
    if also.reason in (Reason.EXACT, Reason.FORM):
        return Judgement(Verdict.ACCEPT, Reason.ALIAS)
    return Judgement(Verdict.ACCEPT, also.reason, details=also.details)
