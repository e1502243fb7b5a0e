from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.game.scoring import Mark, mark_of, points_of, streaks, worth
from quiz.history.records import Answered
from tests.game.decks import VERDICTS, WRONG


@pytest.mark.parametrize(
    ("difficulty", "hint_used", "points"),
    [
        (1, False, 100),
        (2, False, 200),
        (3, False, 300),
        (1, True, 50),
        (2, True, 100),
        (3, True, 150),
    ],
)
def test_worth(difficulty: int, hint_used: bool, points: int) -> None:
    assert worth(difficulty, hint_used=hint_used) == points


def answered(*, accepted: bool, overruled: bool = False, hint: bool = False) -> Answered:
    return Answered(
        position=0,
        question_id="q",
        kind="text",
        topics=(),
        sources=(),
        difficulty=2,
        answer="x",
        judgement=VERDICTS["right"] if accepted else WRONG,
        hint_used=hint,
        overruled=overruled,
    )


@pytest.mark.parametrize(
    ("accepted", "overruled", "mark", "points"),
    [
        (True, False, Mark.RIGHT, 200),
        (False, False, Mark.WRONG, 0),
        (False, True, Mark.OVERRULED_RIGHT, 200),
        (True, True, Mark.OVERRULED_WRONG, 0),
    ],
)
def test_marks_and_points(accepted: bool, overruled: bool, mark: Mark, points: int) -> None:
    answer = answered(accepted=accepted, overruled=overruled)
    assert mark_of(answer) is mark
    assert points_of(answer) == points
    assert mark.right is answer.right
    assert mark.wrong is not mark.right


def test_a_hint_halves_the_points_of_an_overruled_answer_too() -> None:
    assert points_of(answered(accepted=False, overruled=True, hint=True)) == 100


def test_a_pending_question_is_neither_right_nor_wrong() -> None:
    assert not Mark.PENDING.right
    assert not Mark.PENDING.wrong


@pytest.mark.parametrize(
    ("marks", "running", "best"),
    [
        ("", 0, 0),
        ("r", 1, 1),
        ("w", 0, 0),
        ("rr", 2, 2),
        ("rrw", 0, 2),
        ("rrwr", 1, 2),
        ("wrrr", 3, 3),
        ("rwrwr", 1, 1),
        ("rrrwrr", 2, 3),
    ],
)
def test_streaks(marks: str, running: int, best: int) -> None:
    assert streaks(mark == "r" for mark in marks) == (running, best)


@given(st.lists(st.booleans()))
def test_the_running_streak_never_exceeds_the_best(rights: list[bool]) -> None:
    running, best = streaks(rights)
    assert 0 <= running <= best <= sum(rights)
