"""The values a deck consists of, after loading: frozen, complete, free of YAML."""

from __future__ import annotations

import random
from dataclasses import dataclass

from quiz.deck.outline import (
    NOTHING,
    ClaimVerdict,
    Deck,
    Index,
    IndexEntry,
    Kind,
    Source,
    Stance,
    Text,
)

__all__ = [
    "NOTHING",
    "Citation",
    "ClaimVerdict",
    "Correction",
    "Deck",
    "Examples",
    "Index",
    "IndexEntry",
    "Item",
    "Kind",
    "Question",
    "Source",
    "Stance",
    "Text",
]


@dataclass(frozen=True, slots=True)
class Citation:
    """One piece of evidence: a quotation from a source, or a reference in words."""

    reference: str = ""
    """A plain reference or link; then every other field is empty."""
    source: str = ""
    """Id of a source of the deck."""
    paragraph: int = 0
    """Counted from 1 over the non-empty lines of the source's file; 0 for none given."""
    quote: str = ""
    gloss: Text = NOTHING
    inference: Text = NOTHING
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class Examples:
    """The question's own tests of its answer line."""

    accept: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A change that players who answered before ``date`` are told of."""

    date: str
    """ISO day."""
    text: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list or order answer, or one choice; its forms all mean the same."""

    text: Text
    also: tuple[str, ...] = ()
    """Further right wordings, never shown."""

    @property
    def forms(self) -> tuple[str, ...]:
        """Every wording that counts as this item, the shown ones first."""
        return tuple(dict.fromkeys((*self.text.forms, *self.also)))


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its answer line and its evidence."""

    id: str
    kind: Kind
    question: Text
    answer: Text = NOTHING
    """The canonical answer; for a choice the right choice, for a claim a ClaimVerdict value;
    empty for list and order, whose answer is ``items``."""
    items: tuple[Item, ...] = ()
    """list: the items; order: the items in their right order; choice: the choices as written."""
    accept: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    need: int = 0
    """list: how many items make a complete answer (all where the author gives no ``need``)."""
    tolerance: str = ""
    """amount, number: a percentage as written, such as ``5%``; empty for an exact value."""
    topics: tuple[str, ...] = ()
    difficulty: int = 1
    """1 easy, 2 medium, 3 hard."""
    hint: Text = NOTHING
    explanation: Text = NOTHING
    cite: tuple[Citation, ...] = ()
    examples: Examples = Examples()
    corrections: tuple[Correction, ...] = ()
    review_by: str = ""
    """ISO day after which the fact may have gone stale."""

    @property
    def presented(self) -> tuple[Item, ...]:
        """The items in the order players see them, and so the order that letters refer to.

        For choice and order a shuffle fixed by the question's id, so that the place of an item
        says nothing about its rightness; an order question is never shown solved.
        """
        if self.kind not in (Kind.CHOICE, Kind.ORDER):
            return self.items
        shuffled = list(self.items)
        random.Random(f"{self.kind}:{self.id}").shuffle(shuffled)  # noqa: S311 (not a secret)
        if self.kind is Kind.ORDER and tuple(shuffled) == self.items:
            shuffled.reverse()
        return tuple(shuffled)
