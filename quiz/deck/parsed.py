"""What parsing a deck comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.deck.diagnostics import DeckError, Severity

if TYPE_CHECKING:
    from quiz.deck.diagnostics import Diagnostic
    from quiz.deck.document import Document
    from quiz.deck.model import Deck


@dataclass(frozen=True, slots=True)
class Parsed:
    """What parsing made of a deck's bytes."""

    deck: Deck | None
    """None where there are errors."""
    diagnostics: tuple[Diagnostic, ...]
    """Errors and warnings in the order of their places."""
    document: Document

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What keeps the deck from being played."""
        return tuple(each for each in self.diagnostics if each.severity is Severity.ERROR)

    def sound_deck(self, name: str) -> Deck:
        """Return the deck; raises DeckError, with ``name`` for the file, where there is none."""
        if self.deck is None:
            raise DeckError(name, self.errors)
        return self.deck
