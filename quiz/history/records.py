"""The values that go into the history file and come out of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quiz.judge.judgement import Judgement


@dataclass(frozen=True, slots=True)
class Answered:
    """One answered question of a round."""

    position: int
    """Place in the round, from 0."""
    question_id: str
    kind: str
    topics: tuple[str, ...]
    sources: tuple[str, ...]
    """Kind, topics, sources and difficulty are those of the day: later edits keep the record."""
    difficulty: int
    answer: str
    """As given; empty where the player gave up or the time ran out."""
    judgement: Judgement
    hint_used: bool = False
    overruled: bool = False
    """The player went against the judge, whichever way that was."""
    seconds: float = 0.0
    """From the question to the answer."""
    remark: str | None = None
    """What the player holds against the judge or the question; None where nothing is."""

    @property
    def right(self) -> bool:
        """Tell whether it counts as right, overruling included."""
        return self.judgement.accepted is not self.overruled


@dataclass(frozen=True, slots=True)
class StoredRound:
    """A round as far as it has come; enough to go on with it in another process."""

    id: str
    deck_key: str
    digest: str
    """SHA-256 of the deck it was drawn from."""
    question_ids: tuple[str, ...]
    plan: str
    """JSON, which only the game reads."""
    seed: int
    position: int = 0
    """The question on the screen; as many as there are once the round is finished."""
    answers: tuple[Answered, ...] = ()
    hint_used: bool = False
    prompted: bool = False
    emptied: bool = False
    """Hint taken, try used up, empty answer asked about: all on the question at ``position``."""
    elapsed: float = 0.0
    """Seconds of play."""
    finished: bool = False

    def goes_on_in(self, ids: Iterable[str]) -> bool:
        """Tell whether a deck with these questions has any that this round has yet to show."""
        return not frozenset(self.question_ids[self.position :]).isdisjoint(ids)


@dataclass(frozen=True, slots=True)
class Contested:
    """An answer whose judgement a player contests."""

    number: int
    """Stays the same for as long as the history file lives."""
    question_id: str
    answer: str
    verdict: str
    reason: str
    remark: str
    day: str
    """ISO day."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Right answers out of all answers."""

    right: int = 0
    total: int = 0

    @property
    def accuracy(self) -> float:
        """Return the share of right answers, 0 to 1; 0 where there is no answer."""
        return self.right / self.total if self.total else 0.0

    def add(self, right: int, total: int = 1) -> Tally:
        """Return a tally with these answers as well."""
        return Tally(self.right + right, self.total + total)


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """One line about a past round."""

    id: str
    day: str
    seed: int
    tally: Tally
    score: int
    asked: int
    """Questions in the round, answered or not."""
    elapsed: float
    finished: bool


@dataclass(frozen=True, slots=True)
class Stats:
    """What the history says of one deck."""

    totals: Tally = Tally()
    points: int = 0
    rounds: int = 0
    """Finished ones."""
    best_streak: int = 0
    seconds: float = 0.0
    overruled: int = 0
    hints: int = 0
    by_topic: Mapping[str, Tally] = field(default_factory=dict)
    by_kind: Mapping[str, Tally] = field(default_factory=dict)
    by_source: Mapping[str, Tally] = field(default_factory=dict)
    last_rounds: tuple[RoundSummary, ...] = ()
    """The newest first."""
