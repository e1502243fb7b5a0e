"""A deck that is edited while it is played, a single question previewed, a history in trouble."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from textual.widgets import Input
from textual.widgets._toast import Toast

from quiz.game.plan import Plan
from quiz.game.recorder import Unrecorded
from quiz.history.store import History
from quiz.tui.app import QuizApp
from quiz.tui.fields.options import RowsField
from quiz.tui.screens.results import ResultsScreen
from quiz.tui.session import Session
from quiz.tui.watching import watch_deck
from tests.tui.driving import round_of, shown, text_of, type_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.pilot import Pilot

    Play = Callable[..., QuizApp]


@pytest.fixture
def look(monkeypatch: pytest.MonkeyPatch) -> Callable[[QuizApp], Callable[[], None]]:
    """Return a function that has the deck watched, and gives what the clock would call."""

    def make(app: QuizApp) -> Callable[[], None]:
        looks: list[Callable[[], None]] = []
        monkeypatch.setattr(app, "set_interval", lambda _, callback: looks.append(callback))
        watch_deck(app)
        (only,) = looks
        return only

    return make


def edit(deck: Path, old: str, new: str) -> None:
    """Save as editors do: write beside the file, then put the new one in its place."""
    text = deck.read_text("utf-8")
    assert old in text
    beside = deck.with_suffix(".tmp")
    beside.write_text(text.replace(old, new), "utf-8")
    os.replace(beside, deck)  # noqa: PTH105 (the call that editors make)


def toasts(pilot: Pilot[Any]) -> str:
    return " ".join(str(each.render()) for each in pilot.app.screen.query(Toast))


# -- watching


async def test_a_saved_deck_shows_on_the_question_being_asked(
    play: Play, deck: Path, look: Any
) -> None:
    app = play("keeper", "storm")
    async with app.run_test() as pilot:
        looked = look(app)
        await type_(pilot, "Lem")
        edit(deck, "Who kept the light in 1911?", "Who tended the light in 1911?")
        looked()
        await pilot.pause()
        assert "Who tended the light" in text_of(app, "#question")
        assert app.screen.query_one(Input).value == "Lem"
        assert round_of(app).position == 0


async def test_a_deck_that_is_not_saved_is_not_read_again(
    play: Play, look: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = play("keeper")
    async with app.run_test():
        looked = look(app)
        reloads: list[bool] = []
        monkeypatch.setattr(app.session, "reload", lambda: reloads.append(True))
        looked()
        looked()
        assert not reloads


async def test_a_deck_with_a_mistake_says_so_and_the_game_goes_on(
    play: Play, deck: Path, look: Any
) -> None:
    app = play("keeper")
    async with app.run_test(notifications=True) as pilot:
        looked = look(app)
        edit(deck, "answer: 1911-04-09", "answer: 1911-02-30")
        looked()
        await pilot.pause()
        assert "1911-02-30" in toasts(pilot)
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        await pilot.pause()
        assert "✓ Right" in shown(app)
        edit(deck, "answer: 1911-02-30", "answer: 1911-04-10")
        edit(deck, "She had followed her father.", "She had followed her mother.")
        looked()
        await pilot.pause()
        assert "her mother" in shown(app)
        assert not toasts(pilot)


async def test_a_mistake_is_quoted_from_check_and_not_put_into_a_french_sentence(
    play: Play, deck: Path, look: Any
) -> None:
    app = play("keeper", language="fr")
    async with app.run_test(notifications=True) as pilot:
        looked = look(app)
        edit(deck, "answer: 1911-04-09", "answer: 1911-02-30")
        edit(deck, "answer: 214", "answer: many")
        looked()
        await pilot.pause()
        told, first, more = toasts(pilot).strip().splitlines()
        assert (
            told
            == "La partie continue avec les questions d’avant. `quiz check` dit\N{NO-BREAK SPACE}:"
        )
        assert first.startswith("deck.yaml:")
        assert more == "… et 1 de plus"


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (100, 30)])
async def test_what_is_told_is_told_to_its_end(play: Play, size: tuple[int, int]) -> None:
    app = play("keeper")
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        app.notify("a word " * 15 + "end", markup=False)
        await pilot.pause()
        await pilot.pause()
        assert shown(app).split().count("word") == 15
        assert "end" in shown(app).split()


async def test_a_deck_that_is_away_for_a_moment_is_waited_for(
    play: Play, deck: Path, look: Any
) -> None:
    app = play("keeper")
    async with app.run_test() as pilot:
        looked = look(app)
        text = deck.read_text("utf-8")
        deck.unlink()
        looked()
        deck.write_text(text.replace("kept the light", "lit the lamp"), "utf-8")
        looked()
        await pilot.pause()
        assert "lit the lamp" in text_of(app, "#question")


async def test_an_option_picked_before_the_save_is_not_taken_for_another(
    play: Play, deck: Path, look: Any
) -> None:
    """The options may be others now, so that the mark starts anew."""
    app = play("colour")
    async with app.run_test() as pilot:
        looked = look(app)
        await pilot.press("b")
        edit(deck, '{en: "black", fr: "noire"}', '{en: "blue", fr: "bleue"}')
        looked()
        await pilot.pause()
        assert "blue" in shown(app)
        assert app.screen.query_one(RowsField).chosen == -1


@pytest.mark.parametrize("key", ["c", "s"], ids=["set-up", "sources"])
async def test_an_edited_deck_shows_around_a_round(
    play: Play, deck: Path, look: Any, key: str
) -> None:
    app = play()
    async with app.run_test(size=(80, 60)) as pilot:
        looked = look(app)
        await pilot.press(key)
        await pilot.pause()
        assert "The keeper's log" in shown(app)
        edit(deck, "The keeper's log", "The log of the keeper")
        looked()
        await pilot.pause()
        await pilot.pause()
        assert "The log of the keeper" in shown(app)
        deck.write_text(
            "title: T\nquestions:\n  - {id: keeper, question: Who?, answer: Ann, cite: A book}\n",
            "utf-8",
        )
        looked()
        await pilot.pause()
        await pilot.pause()
        assert "keeper" not in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "1 question" in shown(app)


async def test_an_article_being_read_outlives_its_source(play: Play, deck: Path, look: Any) -> None:
    app = play(articles=True)
    async with app.run_test() as pilot:
        looked = look(app)
        await pilot.press("s", "enter")
        await pilot.pause()
        deck.write_text("title: T\nquestions:\n  - {id: a, question: Q, answer: A}\n", "utf-8")
        looked()
        await pilot.pause()
        assert "Lemarin" in shown(app)
        await pilot.press("ctrl+l", "escape")
        await pilot.pause()
        assert "Lemarin" not in shown(app)


# -- a preview


async def test_a_preview_leaves_no_trace(deck: Path, tmp_path: Path) -> None:
    session = Session(deck, data_dir=tmp_path / "data", recorder=Unrecorded())
    app = QuizApp(session, Plan(count=1, ids=("keeper",)), "en", watch=False)
    async with app.run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        await pilot.pause()
        assert "✓ Right" in shown(app)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, ResultsScreen)
        await pilot.press("enter")
        await pilot.pause()
        assert round_of(app).question.id == "keeper", "a preview is played as often as one likes"
    session.close()
    history = History.open(tmp_path / "data")
    assert not history.mastery(session.deck.key)
    assert history.unfinished(session.deck.key) is None
    history.close()


# -- trouble with the history


async def test_a_damaged_history_is_moved_aside_and_said(play: Play, tmp_path: Path) -> None:
    first = play("keeper")
    async with first.run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
    first.session.close()
    (stored,) = (tmp_path / "data").glob("history.sqlite3")
    stored.write_bytes(b"no database at all" * 100)
    app = play()
    async with app.run_test() as pilot:
        await pilot.pause()
        assert "was damaged" in text_of(app, "#notice")
        await pilot.press("enter")
        await pilot.pause()
        assert "not being saved" not in shown(app)


async def test_a_round_that_is_not_kept_says_so_until_its_end(play: Play, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be", "utf-8")
    app = play("keeper")
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        assert "! Answers are not being saved" in shown(app)
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        await pilot.pause()
        assert "! Answers are not being saved" in shown(app)
        assert "✓ Right" in shown(app)
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert "! Answers are not being saved" not in shown(app), "said in French now"
        await pilot.press("ctrl+l", "enter")
        await pilot.pause()
        assert isinstance(app.screen, ResultsScreen)
        assert "not being saved" in text_of(app, "#notice")
