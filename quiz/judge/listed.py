"""What a question's author listed under accept, prompt and reject, for answers that are values.

An answer that reads letter by letter like an entry is that entry; otherwise the entry of the same
value decides. Both come before every rule of the judge.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.values.lexing import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.deck.model import Question

_ACCEPT = (Verdict.ACCEPT, Reason.ALIAS)
_PROMPT = (Verdict.PROMPT, Reason.MORE_SPECIFIC)
_REJECT = (Verdict.REJECT, Reason.LISTED_WRONG)


def key(text: str) -> str:
    """Return what two writings of one entry have in common: all but case, accents, last stops."""
    return " ".join(fold(text).split()).strip(".!? ")


@lru_cache(maxsize=4096)
def _keys(entries: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key(entry) for entry in entries)


def listed_as_written(question: Question, answer: str, understood: str) -> Judgement | None:
    """Return the verdict of the entry that is written like the answer; None for no such entry."""
    if not (question.accept or question.prompt or question.reject):
        return None
    given = key(answer)
    for entries, verdict in (
        (question.accept, _ACCEPT),
        (question.prompt, _PROMPT),
        (question.reject, _REJECT),
    ):
        if entries and given in _keys(entries):
            return Judgement(*verdict, understood)
    return None


def listed_by_value(
    question: Question, same: Callable[[str], bool], understood: str
) -> Judgement | None:
    """Return the verdict of the first entry that ``same`` says has the answer's value."""
    for entries, verdict in (
        (question.reject, _REJECT),
        (question.accept, _ACCEPT),
        (question.prompt, _PROMPT),
    ):
        if any(same(entry) for entry in entries):
            return Judgement(*verdict, understood)
    return None
