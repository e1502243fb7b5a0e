"""What an import or an export brings over, and what it could not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.author.tree import Data

QuestionData: TypeAlias = "Mapping[str, Data]"
"""A question as a mapping of the deck format."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that the other format could not hold, or that was understood with a guess."""

    where: str
    """``line 12`` of what is imported, or the id of the question that is exported."""
    what: str
    """What was left out or changed, one clause."""

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass(frozen=True, slots=True)
class Imported:
    """Questions read from another format."""

    questions: tuple[tuple[str, QuestionData], ...]
    """Where each was read (``line 12``), and the question; ids are unique."""
    losses: tuple[Loss, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """A deck written in another format."""

    text: str
    count: int
    """How many questions went over."""
    losses: tuple[Loss, ...]
