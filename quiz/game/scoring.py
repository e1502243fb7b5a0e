"""Points and streaks: small rules that every screen agrees on."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quiz.history.records import Answered

POINTS_PER_DIFFICULTY = 100


class Mark(StrEnum):
    """How one question of a round stands."""

    PENDING = "pending"
    RIGHT = "right"
    WRONG = "wrong"
    OVERRULED_RIGHT = "overruled-right"
    """Rejected by the judge, right by the player's word."""
    OVERRULED_WRONG = "overruled-wrong"
    """Accepted by the judge, taken back by the player."""

    @property
    def right(self) -> bool:
        """Tell whether points are given."""
        return self in (Mark.RIGHT, Mark.OVERRULED_RIGHT)

    @property
    def wrong(self) -> bool:
        """Tell whether the question counts as missed."""
        return self in (Mark.WRONG, Mark.OVERRULED_WRONG)


def worth(difficulty: int, *, hint_used: bool) -> int:
    """Return the points of a right answer: 100 for each step of difficulty, half with a hint."""
    full = difficulty * POINTS_PER_DIFFICULTY
    return full // 2 if hint_used else full


_MARKS = {
    (True, False): Mark.RIGHT,
    (False, False): Mark.WRONG,
    (False, True): Mark.OVERRULED_RIGHT,
    (True, True): Mark.OVERRULED_WRONG,
}


def mark_of(answer: Answered) -> Mark:
    """Return the mark of an answered question."""
    return _MARKS[answer.judgement.accepted, answer.overruled]


def points_of(answer: Answered) -> int:
    """Return the points an answer brought."""
    return worth(answer.difficulty, hint_used=answer.hint_used) if answer.right else 0


def streaks(rights: Iterable[bool]) -> tuple[int, int]:
    """Return the running and the longest streak over answers in order."""
    running = best = 0
    for right in rights:
        running = running + 1 if right else 0
        best = max(best, running)
    return running, best
