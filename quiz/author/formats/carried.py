"""What an import or an export brings over, and what it could not."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quiz.author.tree import Data

QuestionData: TypeAlias = "Mapping[str, Data]"
"""A question as a mapping of the deck format."""
Where: TypeAlias = "int | str"
"""A line of the file read, counted from 1; else a name in it: a question's id, ``result 3``;
empty for the file as a whole."""

FEW = 3
"""Losses of one kind that are told one by one even where the report is to be short."""
NAMED = re.compile(r"`[^`]*`")
"""A word of one question in what befell it; the rest of the clause is the same for others."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that the other format could not hold, or that was understood with a guess."""

    where: Where
    what: str
    """What was left out or changed, one clause."""
    more: int = 0
    """How many further ones of the same kind this one stands for."""

    def told(self, file: str, lines: Mapping[str, int] | None = None) -> str:
        """Return the line of the report: ``questions.gift:12: essay question left out: ...``.

        ``lines`` gives the lines in ``file`` of what is known by a name.
        """
        line = self.where if isinstance(self.where, int) else (lines or {}).get(self.where)
        parts = [f"{file}:{line}" if line else file]
        if self.where != line:
            parts.append(str(self.where))
        place = ": ".join(filter(None, parts))
        return f"{place}{f' and {self.more} more' if self.more else ''}: {self.what}"


def gathered(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """Have the first of many losses of one kind stand for all of them."""
    kinds: dict[str, list[Loss]] = {}
    for loss in losses:
        kinds.setdefault(NAMED.sub("`…`", loss.what), []).append(loss)
    short: list[Loss] = []
    for what, same in kinds.items():
        if len(same) > FEW:
            alike = len({each.what for each in same}) == 1
            told = same[0].what if alike else what
            short.append(replace(same[0], what=told, more=len(same) - 1))
        else:
            short.extend(same)
    return tuple(short)


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
