"""How long an answer to a question may be at all: whoever types more is not answering it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.deck.model import Kind
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.deck.model import Question

LONGEST: Final = 800
"""Characters, whatever is asked."""
ROOM: Final = 150
"""Characters around what is right: a lead-in, a remark."""
ROOM_FOR_REASONS: Final = 200
"""Characters around a verdict on a claim, which whoever gives it may give reasons for."""
_ALL_ITEMS: Final = frozenset((Kind.LIST, Kind.ORDER))


def is_too_long(question: Question, answer: str) -> bool:
    """Tell whether ``answer`` has more than a few words around twice what the author wrote.

    Of items that are all asked for, half as much again: nobody says each at its longest twice.
    It bounds the work too: judging takes longer for each character, and for each entry. A sign
    counts for what it is short for: there is one that stands for four words of Arabic.
    """
    size = len(answer) if answer.isascii() else max(len(answer), len(fold(answer)))
    return size > ROOM and size > _longest(question)


@lru_cache(maxsize=256)
def _longest(question: Question) -> int:
    entries = (*question.answer.forms, *question.accept, *question.prompt, *question.reject)
    items = [max(map(len, item.forms), default=0) for item in question.items]
    longest = 2 * max(*map(len, entries), *items, 0, 0)
    if question.kind in _ALL_ITEMS:
        longest = max(longest, sum(items) * 3 // 2)
    room = ROOM_FOR_REASONS if question.kind is Kind.CLAIM else ROOM
    return min(LONGEST, room + longest)
