"""Which entries of a long answer line an answer is compared with: a bound on the work."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.line.nearby import Nearby

if TYPE_CHECKING:
    from quiz.judge.line.answer_line import Line, Side

    Entries = tuple[tuple[str, Side], ...]

_FEW: Final = 16
"""Entries that are all compared; to choose among so few saves nothing."""
_MOST: Final = 8
"""Entries that are compared of more, those with most words in common with the answer."""


def worth_comparing(line: Line, given: str) -> Entries:
    """Return the entries that an answer, or a part of one, may mean, in their order.

    Those that say what is asked for are always among them: how an answer stands to them is told
    where it is wrong.
    """
    if len(line.entries) <= _FEW:
        return line.entries
    chosen = {*_nearby(line).in_order(given)[:_MOST]}
    return tuple(
        entry for at, entry in enumerate(line.entries) if at in chosen or at < line.answers
    )


@lru_cache(maxsize=64)
def _nearby(line: Line) -> Nearby:
    return Nearby(((text,) for text, _ in line.entries), names=True)
