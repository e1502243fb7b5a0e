"""What the canonical layout knows of each part of a deck: key order, what is always spread out.

The order of keys is the one in which the loader's tables and the format's description name them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from quiz.deck.questions import CITATION, CORRECTION, EXAMPLES, QUESTION
from quiz.deck.reading import DECK as DECK_FIELDS
from quiz.deck.sources import SOURCE

if TYPE_CHECKING:
    from collections.abc import Mapping

QUESTION_KEYS = tuple(QUESTION)
EXAMPLE_KEYS = tuple(EXAMPLES)


@dataclass(frozen=True, slots=True)
class Role:
    """One part of a deck as the layout sees it."""

    order: tuple[str, ...] = ()
    """Keys in canonical order; a map without one keeps its author's order, which may matter."""
    children: Mapping[str, Role] = field(default_factory=lambda: MappingProxyType({}))
    each: Role | None = None
    """The role of every item of a list, or of every value of a map with free keys."""
    block: bool = False
    """Never within braces, however short."""
    spaced: bool = False
    """A blank line between the entries."""
    spaced_keys: frozenset[str] = frozenset()
    """A blank line before these keys."""


OTHER = Role()
_CITATION = Role(order=tuple(CITATION), block=True)
_QUESTION = Role(
    order=QUESTION_KEYS,
    block=True,
    children=MappingProxyType(
        {
            "cite": Role(order=tuple(CITATION), each=_CITATION),
            "examples": Role(order=EXAMPLE_KEYS, block=True),
            "corrections": Role(each=Role(order=tuple(CORRECTION), block=True)),
        }
    ),
)
QUESTIONS = Role(each=_QUESTION, block=True, spaced=True)
DECK = Role(
    order=tuple(DECK_FIELDS),
    block=True,
    spaced_keys=frozenset({"sources", "questions"}),
    children=MappingProxyType(
        {
            "sources": Role(each=Role(order=tuple(SOURCE), block=True), block=True, spaced=True),
            "questions": QUESTIONS,
        }
    ),
)
