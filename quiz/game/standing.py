"""Where a round stands: everything that can be read off it, nothing that changes it."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING

from quiz.game.scoring import Mark, mark_of, points_of, streaks, worth

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.deck.model import Deck, Question
    from quiz.game.plan import Plan
    from quiz.history.records import Answered, StoredRound
    from quiz.judge.judgement import Judgement


class Stage(StrEnum):
    """Where a round stands."""

    ASKING = "asking"
    ANSWERED = "answered"
    FINISHED = "finished"


class Standing:
    """The readable side of a round."""

    def __init__(
        self, deck: Deck, plan: Plan, state: StoredRound, clock: Callable[[], float]
    ) -> None:
        self.deck = deck
        self.plan = plan
        self._state = state
        self._clock = clock
        self._began = clock() - state.elapsed
        self._asked_at = clock()
        self._prompt: Judgement | None = None
        self._questions: dict[str, Question] = {}

    # -- where it stands

    @property
    def id(self) -> str:
        """What the history knows this round by."""
        return self._state.id

    @property
    def seed(self) -> int:
        """What draws the same round again."""
        return self._state.seed

    @property
    def question_ids(self) -> tuple[str, ...]:
        """Every question of the round, in order."""
        return self._state.question_ids

    @property
    def total(self) -> int:
        """How many questions the round has."""
        return len(self._state.question_ids)

    @property
    def position(self) -> int:
        """The current question's place, from 0; ``total`` once finished."""
        return self._state.position

    @property
    def stage(self) -> Stage:
        """Asking, answered (the verdict is to be seen), or finished."""
        if self._state.position >= self.total:
            return Stage.FINISHED
        answered = len(self._state.answers) > self._state.position
        return Stage.ANSWERED if answered else Stage.ASKING

    @property
    def question(self) -> Question:
        """The current question, after the end the last one."""
        return self._find(self._state.question_ids[min(self._state.position, self.total - 1)])

    @property
    def current(self) -> Answered | None:
        """The record of the current question once it is answered, after the end the last one."""
        if self.stage is Stage.ASKING:
            return None
        return self._state.answers[min(self._state.position, self.total - 1)]

    @property
    def judgement(self) -> Judgement | None:
        """The last judgement on the current question: a prompt, or the final one."""
        return self.current.judgement if self.current else self._prompt

    @property
    def answer_given(self) -> str:
        """The answer that counts, once the question is answered."""
        return self.current.answer if self.current else ""

    @property
    def mark(self) -> Mark:
        """How the current question stands."""
        return mark_of(self.current) if self.current else Mark.PENDING

    @property
    def overruled(self) -> bool:
        """Tell whether the player went against the judge on the current question."""
        return self.current is not None and self.current.overruled

    # -- points

    @property
    def hint_used(self) -> bool:
        """Tell whether the hint of the current question was taken."""
        return self.current.hint_used if self.current else self._state.hint_used

    @property
    def hint_cost(self) -> int:
        """The points that a hint would take off; 0 where there is none or it was taken."""
        if self.stage is not Stage.ASKING or self.hint_used or not self.question.hint:
            return 0
        return self.points_at_stake - worth(self.question.difficulty, hint_used=True)

    @property
    def points_at_stake(self) -> int:
        """What a right answer to the current question brings."""
        difficulty = self.current.difficulty if self.current else self.question.difficulty
        return worth(difficulty, hint_used=self.hint_used)

    @property
    def points(self) -> int:
        """What the current question brought; 0 before it is answered."""
        return points_of(self.current) if self.current else 0

    @property
    def score(self) -> int:
        """The points so far."""
        return sum(points_of(answer) for answer in self._state.answers)

    @property
    def streak(self) -> int:
        """Right answers in a row up to now."""
        return streaks(answer.right for answer in self._state.answers)[0]

    @property
    def best_streak(self) -> int:
        """The longest row of right answers in this round."""
        return streaks(answer.right for answer in self._state.answers)[1]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """One mark per question of the round."""
        done = tuple(mark_of(answer) for answer in self._state.answers)
        return done + (Mark.PENDING,) * (self.total - len(done))

    @property
    def right(self) -> int:
        """How many questions are right."""
        return sum(answer.right for answer in self._state.answers)

    @property
    def wrong(self) -> int:
        """How many questions are missed."""
        return len(self._state.answers) - self.right

    @property
    def answers(self) -> tuple[Answered, ...]:
        """The answered questions, in order."""
        return self._state.answers

    @property
    def missed(self) -> tuple[Question, ...]:
        """The questions answered wrong, in order."""
        known = self.deck.index.places
        return tuple(
            self._find(answer.question_id)
            for answer in self._state.answers
            if not answer.right and answer.question_id in known
        )

    # -- time

    @property
    def elapsed(self) -> float:
        """Seconds of play, without the time between leaving and resuming."""
        if self.stage is Stage.FINISHED:
            return self._state.elapsed
        return self._clock() - self._began

    def seconds_left(self, now: float | None = None) -> float:
        """Return the seconds the timer leaves, at least 0; infinite without a timer.

        ``now`` is a reading of the round's clock. Once answered, nothing runs out any more.
        """
        if not self.plan.timer or self.stage is not Stage.ASKING:
            return math.inf
        moment = self._clock() if now is None else now
        return max(0.0, self.plan.timer - (moment - self._asked_at))

    def _find(self, question_id: str) -> Question:
        if question_id not in self._questions:
            self._questions[question_id] = self.deck.question(question_id)
        return self._questions[question_id]
