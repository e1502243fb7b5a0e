"""What an import or an export brings over, and what it could not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.author.tree import Data

QuestionData: TypeAlias = "Mapping[str, Data]"
"""A question as a mapping of the deck format."""
Where: TypeAlias = "int | str"
"""A line of the file read, counted from 1; else a name in it: a question's id, ``result 3``;
empty for the file as a whole."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that the other format could not hold, or that was understood with a guess."""

    where: Where
    what: str
    """What was left out or changed, one clause."""

    def told(self, file: str, lines: Mapping[str, int] | None = None) -> str:
        """Return the line of the report: ``questions.gift:12: essay question left out: ...``.

        ``lines`` gives the lines in ``file`` of what is known by a name.
        """
        if isinstance(self.where, int):
            return f"{file}:{self.where}: {self.what}"
        line = (lines or {}).get(self.where)
        return ": ".join(filter(None, (f"{file}:{line}" if line else file, self.where, self.what)))


@dataclass(frozen=True, slots=True)
class Imported:
    """Questions read from another format."""

    questions: tuple[tuple[Where, QuestionData], ...]
    """Where each was read, and the question; ids are unique."""
    losses: tuple[Loss, ...]
    title: str = ""
    """Of the whole, where the format states one."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A deck written in another format."""

    text: str
    count: int
    """How many questions went over."""
    losses: tuple[Loss, ...]
