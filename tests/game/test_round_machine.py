"""Any sequence of calls keeps the rules of a round, killed and resumed at any point or not."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from quiz.game.plan import Plan
from quiz.game.round import Round, begin, resume
from quiz.game.scoring import points_of
from quiz.game.standing import Stage
from quiz.history.store import History
from tests.game.decks import Clock, fake_judge, plain_deck

DECK = plain_deck(6)
ANSWERS = st.sampled_from(["right", "typo", "vague", "march", "no", "", "  "])


def is_asking(machine: RoundMachine) -> bool:
    return machine.played.stage is Stage.ASKING


def is_answered(machine: RoundMachine) -> bool:
    return machine.played.stage is Stage.ANSWERED


class RoundMachine(RuleBasedStateMachine):
    """One player, one round, one history file, and a power cut now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr("quiz.judge.judge", fake_judge)
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.history = History.require(Path(self.folder.name))
        self.played = self.new_round()

    def new_round(self) -> Round:
        return begin(DECK, Plan(count=4, timer=30, seed=5), self.history, clock=self.clock)

    def teardown(self) -> None:
        self.history.close()
        self.folder.cleanup()
        self.patch.undo()

    @precondition(is_asking)
    @rule(answer=ANSWERS)
    def submit(self, answer: str) -> None:
        stake, score, done = self.played.points_at_stake, self.played.score, self.played.answers
        said = self.played.submit(answer)
        gained = self.played.score - score
        assert gained == (stake if said.accepted else 0)
        assert len(self.played.answers) - len(done) == (said.verdict.value != "prompt")

    @precondition(is_asking)
    @rule()
    def hint(self) -> None:
        cost, stake = self.played.hint_cost, self.played.points_at_stake
        self.played.take_hint()
        assert self.played.points_at_stake == stake - cost

    @precondition(is_asking)
    @rule()
    def time_out(self) -> None:
        self.played.time_out()

    @precondition(is_answered)
    @rule()
    def overrule(self) -> None:
        self.played.overrule()

    @precondition(is_answered)
    @rule()
    def undo(self) -> None:
        self.played.undo_overrule()

    @precondition(is_answered)
    @rule(remark=st.text(max_size=5))
    def contest(self, remark: str) -> None:
        self.played.contest(remark)

    @precondition(is_answered)
    @rule()
    def advance(self) -> None:
        self.played.advance()

    @rule(seconds=st.integers(0, 50))
    def wait(self, seconds: int) -> None:
        self.clock.tick(seconds)

    @rule(language=st.sampled_from(["en", "fr"]))
    def switch(self, language: str) -> None:
        self.played.language = language

    @rule()
    def kill_and_resume(self) -> None:
        """What the file holds is what the round was, to the last event."""
        before = self.played
        self.history.close()
        self.history = History.require(Path(self.folder.name))
        stored = self.history.unfinished(DECK.key)
        if stored is None:
            untouched = not (before.answers or before.hint_used or before.judgement)
            assert untouched or before.stage is Stage.FINISHED
            if untouched:
                self.played = self.new_round()
            else:
                self.played._recorder = self.history
            return
        self.played = resume(DECK, stored, self.history, clock=self.clock)
        for name in (
            "id", "seed", "plan", "question_ids", "answers", "marks", "score", "streak",
            "best_streak", "position", "hint_used", "hint_cost", "overruled", "points",
        ):  # fmt: skip
            assert getattr(self.played, name) == getattr(before, name), name
        assert self.played.stage is before.stage

    @invariant()
    def the_score_is_the_sum_of_the_right_answers(self) -> None:
        played = self.played
        assert played.score == sum(points_of(answer) for answer in played.answers if answer.right)
        assert played.right + played.wrong == len(played.answers)
        assert sum(mark.right for mark in played.marks) == played.right

    @invariant()
    def no_question_comes_twice(self) -> None:
        ids = [answer.question_id for answer in self.played.answers]
        assert ids == list(self.played.question_ids[: len(ids)])
        assert len(set(self.played.question_ids)) == self.played.total == 4

    @invariant()
    def answers_and_position_go_together(self) -> None:
        played = self.played
        ahead = len(played.answers) - played.position
        assert ahead == {Stage.ASKING: 0, Stage.ANSWERED: 1, Stage.FINISHED: 0}[played.stage]
        assert 0 <= played.streak <= played.best_streak <= len(played.answers)
        assert played.elapsed >= 0

    @invariant()
    def everything_is_saved(self) -> None:
        assert self.played.unsaved == ""
        stats = self.history.stats(DECK.key)
        assert stats.totals.total == len(self.played.answers)
        assert stats.totals.right == self.played.right
        assert stats.points == self.played.score
        assert stats.best_streak == self.played.best_streak


TestRoundMachine = RoundMachine.TestCase
TestRoundMachine.settings = settings(max_examples=40, stateful_step_count=25)
