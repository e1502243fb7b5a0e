"""Which corrections of a question a returning player is told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.deck.model import Correction, Question


def corrections_since(question: Question, last_answered: str) -> tuple[Correction, ...]:
    """Return the corrections that may have come after this player's last answer.

    ``last_answered`` is an ISO day, empty where the player never answered the question: then there
    is nothing to unlearn. A correction of the same day counts, since it may be the later one.
    """
    if not last_answered:
        return ()
    return tuple(each for each in question.corrections if each.date >= last_answered)
