from __future__ import annotations

import pytest

from quiz.game.plan import Plan
from quiz.game.round import Round, begin
from quiz.game.scoring import Mark
from quiz.game.share import mark_grid, share_text
from quiz.locale import translator
from tests.game.decks import Notebook, plain_deck


def finished() -> Round:
    played = begin(plain_deck(3), Plan(count=3, seed=42), Notebook())
    for answer in ("right", "no", "no"):
        played.submit(answer)
        if played.position == 2:
            played.overrule()
        played.advance()
    return played


def test_the_share_text_tells_deck_score_marks_and_seed() -> None:
    played = finished()
    lines = share_text(played, translator("en")).splitlines()
    assert lines[0] == "Tides"
    assert lines[1] == f"2 of 3 questions right, {played.score} points"
    assert lines[2] == "✓ ✗ ≈"
    assert lines[3] == "seed 42"


def test_the_share_text_spoils_nothing() -> None:
    text = share_text(finished(), translator("en"))
    for question in plain_deck(3).questions:
        assert question.question.plain not in text
        assert question.answer.plain not in text.replace("questions right", "")


@pytest.mark.parametrize(("count", "lines"), [(1, 1), (9, 1), (10, 1), (11, 2), (20, 2), (25, 3)])
def test_the_grid_has_ten_marks_a_line(count: int, lines: int) -> None:
    grid = mark_grid((Mark.RIGHT,) * count).splitlines()
    assert len(grid) == lines
    assert sum(line.count("✓") for line in grid) == count


@pytest.mark.parametrize(
    ("mark", "sign"),
    [
        (Mark.PENDING, "·"),
        (Mark.RIGHT, "✓"),
        (Mark.WRONG, "✗"),
        (Mark.OVERRULED_RIGHT, "≈"),
        (Mark.OVERRULED_WRONG, "≈"),
    ],
)
def test_each_mark_has_its_sign(mark: Mark, sign: str) -> None:
    assert mark_grid((mark,)) == sign
