from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.game.plan import Plan
from quiz.game.recorder import Unrecorded
from quiz.game.round import Round, begin
from quiz.game.standing import Stage
from quiz.history.trouble import Cause, Trouble
from tests.game.decks import Notebook, plain_deck

if TYPE_CHECKING:
    from collections.abc import Callable

DECK = plain_deck()


def new_round(recorder: Notebook) -> Round:
    return Round(
        DECK, tuple(each.id for each in DECK.index), plan=Plan(), seed=7, recorder=recorder
    )


def test_nothing_is_kept_before_the_first_event() -> None:
    notebook = Notebook()
    new_round(notebook)
    assert notebook.saved == []


def test_an_answer_is_kept_before_its_judgement_is_returned() -> None:
    notebook = Notebook()
    played = new_round(notebook)
    played.submit("right")
    assert [answer.answer for answer in notebook.last.answers] == ["right"]
    assert notebook.changes[-1] == {0}


@pytest.mark.parametrize(
    ("event", "field", "value"),
    [
        (lambda played: played.take_hint(), "hint_used", True),
        (lambda played: played.submit("vague"), "prompted", True),
        (lambda played: played.submit(""), "emptied", True),
    ],
    ids=["hint", "prompt", "empty"],
)
def test_what_happened_on_an_open_question_is_kept(
    event: Callable[[Round], object], field: str, value: object
) -> None:
    notebook = Notebook()
    event(new_round(notebook))
    assert getattr(notebook.last, field) == value
    assert notebook.last.answers == ()


def test_overruling_undo_and_contest_are_kept() -> None:
    notebook = Notebook()
    played = new_round(notebook)
    played.submit("no")
    played.overrule()
    played.undo_overrule()
    played.contest("why?")
    answers = [stored.answers[0] for stored in notebook.saved]
    assert [answer.overruled for answer in answers] == [False, True, False, False]
    assert [answer.remark for answer in answers] == [None, None, None, "why?"]
    assert notebook.changes == [{0}] * 4


def test_undoing_nothing_writes_nothing() -> None:
    notebook = Notebook()
    played = new_round(notebook)
    played.submit("no")
    written = len(notebook.saved)
    played.undo_overrule()
    assert len(notebook.saved) == written


def test_the_end_is_kept() -> None:
    notebook = Notebook()
    played = new_round(notebook)
    for _ in range(5):
        played.submit("right")
        played.advance()
    assert notebook.last.finished
    assert notebook.last.position == 5


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (Cause.FULL, "the disk is full"),
        (Cause.READ_ONLY, "cannot be written to"),
        (Cause.LOCKED, "another program holds"),
        (Cause.DAMAGED, "is damaged"),
        (Cause.NO_FOLDER, "cannot be used"),
        (Cause.OTHER, "history.sqlite3"),
    ],
)
def test_a_failure_is_one_sentence_and_the_game_goes_on(cause: Cause, words: str) -> None:
    played = new_round(Notebook(cause=cause))
    assert played.submit("right").accepted
    assert words in played.unsaved
    assert played.unsaved.startswith("Answers are not being saved: ")
    assert played.unsaved.endswith(".")
    assert "\n" not in played.unsaved
    played.advance()
    assert (played.stage, played.score) == (Stage.ASKING, 100)


def test_what_could_not_be_kept_is_kept_with_the_next_event() -> None:
    notebook = Notebook()
    played = new_round(notebook)
    played.submit("right")
    played.advance()
    notebook.cause = Cause.LOCKED
    played.submit("no")
    played.advance()
    assert played.unsaved
    notebook.cause = None
    played.submit("right")
    assert played.unsaved == ""
    assert notebook.changes[-1] == {1, 2}
    assert len(notebook.last.answers) == 3


def test_a_recorder_in_trouble_says_so_from_the_start() -> None:
    trouble = Trouble(Cause.NEWER, "/data/history.sqlite3")
    played = new_round(Notebook(trouble=trouble))
    assert "newer version" in played.unsaved


def test_a_preview_leaves_no_trace_and_no_complaint() -> None:
    played = begin(DECK, Plan(ids=("q3",)), Unrecorded())
    played.submit("right")
    played.advance()
    assert played.stage is Stage.FINISHED
    assert played.unsaved == ""
