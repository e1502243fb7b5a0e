"""Proof that an edited deck says what the old one said, plus exactly the change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.author.tree import Data, read_tree, to_data
from quiz.deck.loading import parse
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.deck.model import Deck, Question, Source, Text


class UnsafeEditError(QuizError):
    """An edit would have changed more than it should; nothing was written."""


def contents(deck: Deck) -> tuple[Text, Text, Mapping[str, Source], tuple[Question, ...]]:
    """Return all that a deck says, without the file it stands in."""
    return deck.title, deck.description, dict(deck.sources), tuple(deck.questions)


def loaded(text: str, name: str) -> Deck:
    """Return the deck that a text is; raises DeckError."""
    return parse(text.encode(), name).sound_deck(name)


def prove(new_text: str, expected: Data, name: str) -> Deck:
    """Return the edited deck, proved to say ``expected`` word by word.

    Raises DeckError where it does not load and UnsafeEditError where it says anything else.
    """
    deck = loaded(new_text, name)
    if to_data(read_tree(new_text)) != expected:
        raise UnsafeEditError(
            f"{name} is written in a way that this program cannot edit safely; nothing was "
            "written, make the change by hand"
        )
    return deck


def prove_added(old: Deck, new: Deck, count: int) -> None:
    """Raise UnsafeEditError unless the last ``count`` questions of ``new`` are all that is new."""
    before, after = contents(old), contents(new)
    if before[:3] != after[:3] or before[3] != after[3][: len(after[3]) - count]:
        raise UnsafeEditError("the edit would change other questions; nothing was written")


def prove_only(old: Deck, new: Deck, question_id: str) -> Question:
    """Return the question as it is now; raises UnsafeEditError unless only it differs."""
    before, after = contents(old), contents(new)
    others = [each for each in before[3] if each.id != question_id]
    if before[:3] != after[:3] or others != [each for each in after[3] if each.id != question_id]:
        raise UnsafeEditError("the edit would change other questions; nothing was written")
    return new.question(question_id)
