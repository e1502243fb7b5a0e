"""What the canonical layout knows of each part of a deck: key order, what is always spread out."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

QUESTION_KEYS = (
    "id",
    "kind",
    "topic",
    "difficulty",
    "question",
    "choices",
    "answer",
    "need",
    "tolerance",
    "accept",
    "prompt",
    "reject",
    "hint",
    "explanation",
    "cite",
    "examples",
    "corrections",
    "review_by",
)
SOURCE_KEYS = (
    "label",
    "title",
    "publisher",
    "author",
    "published",
    "updated",
    "language",
    "url",
    "file",
    "not_evidence",
)
CITATION_KEYS = ("source", "paragraph", "quote", "gloss", "inference", "stance")
EXAMPLE_KEYS = ("accept", "prompt", "reject")
CORRECTION_KEYS = ("date", "text")
DECK_KEYS = ("title", "description", "sources", "questions")


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
_CITATION = Role(order=CITATION_KEYS, block=True)
_QUESTION = Role(
    order=QUESTION_KEYS,
    block=True,
    children=MappingProxyType(
        {
            "cite": Role(order=CITATION_KEYS, each=_CITATION),
            "examples": Role(order=EXAMPLE_KEYS, block=True),
            "corrections": Role(each=Role(order=CORRECTION_KEYS, block=True)),
        }
    ),
)
QUESTIONS = Role(each=_QUESTION, block=True, spaced=True)
DECK = Role(
    order=DECK_KEYS,
    block=True,
    spaced_keys=frozenset({"sources", "questions"}),
    children=MappingProxyType(
        {
            "sources": Role(each=Role(order=SOURCE_KEYS, block=True), block=True, spaced=True),
            "questions": QUESTIONS,
        }
    ),
)
