"""How long an answer to a question may be at all: whoever types more is not answering it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.deck.model import Kind

if TYPE_CHECKING:
    from quiz.deck.model import Question

LONGEST: Final = 1000
"""Characters, whatever is asked."""
_ROOM: Final = 200
"""Characters around what is right: a lead-in, a reason, a remark."""
_ALL_ITEMS: Final = frozenset((Kind.LIST, Kind.ORDER))


def is_too_long(question: Question, answer: str) -> bool:
    """Tell whether ``answer`` has more than a few words around twice what the author wrote.

    It bounds the work too: judging takes longer for each character, and for each entry.
    """
    return len(answer) > _ROOM and len(answer) > _longest(question)


@lru_cache(maxsize=256)
def _longest(question: Question) -> int:
    entries = (*question.answer.forms, *question.accept, *question.prompt, *question.reject)
    items = [max(map(len, item.forms), default=0) for item in question.items]
    named = sum(items) if question.kind in _ALL_ITEMS else max(items, default=0)
    return min(LONGEST, _ROOM + 2 * max(named, *map(len, entries), 0, 0))
