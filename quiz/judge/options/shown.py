"""The options of a question as they are presented."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.deck.model import Question, Text
from quiz.judge.lexicon.rendered import in_both_languages

if TYPE_CHECKING:
    from quiz.deck.model import Item, Kind


class Options(tuple[tuple[str, ...], ...]):  # noqa: SLOT001 (it keeps its hash)
    """The wordings of each option; hashed once, because several caches look it up each time."""

    _hash = 0

    def __hash__(self) -> int:
        self._hash = self._hash or super().__hash__()
        return self._hash


def shown_to_players(question: Question) -> tuple[tuple[Item, ...], Options]:
    """Return the items of a choice or an order as they are presented, and the wordings of each."""
    return _presented(question.kind, question.id, question.items)


@lru_cache(maxsize=256)
def _presented(
    kind: Kind, question_id: str, items: tuple[Item, ...]
) -> tuple[tuple[Item, ...], Options]:
    presented = Question(question_id, kind, Text(), items=items).presented
    return presented, Options(_in_both_languages(item.forms) for item in presented)


def _in_both_languages(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return the wordings of an option, those that both languages have a name for in both."""
    others = (other for form in forms for other in in_both_languages(form))
    return tuple(dict.fromkeys((*forms, *others)))
