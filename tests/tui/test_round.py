"""Playing a round with the keyboard."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from quiz.game.plan import Plan
from quiz.game.recorder import Unrecorded
from quiz.game.scoring import Mark
from quiz.game.standing import Stage
from quiz.tui.app import QuizApp
from quiz.tui.fields.base import AnswerField
from quiz.tui.fields.options import OptionsField
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.question import QuestionPane
from quiz.tui.screens.results import ResultsScreen
from quiz.tui.screens.round import RoundScreen
from quiz.tui.screens.verdict import VerdictPane
from quiz.tui.session import Session
from quiz.tui.widgets.keybar import KeyBar
from tests.tui.driving import round_of, text_of, type_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Play = Callable[..., QuizApp]

SIZES = [(80, 24), (40, 12), (200, 50)]


async def test_one_key_leads_from_home_to_the_first_question(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("enter")
        assert round_of(pilot.app).position == 0


async def test_a_round_is_played_with_answers_and_enter_alone(play: Play) -> None:
    async with play("keeper", "storm", "steps").run_test() as pilot:
        for answer in ("Lemarin", "9 April 1911", "214"):
            await type_(pilot, answer)
            await pilot.press("enter", "enter")
        screen = pilot.app.screen
        assert isinstance(screen, ResultsScreen)
        assert screen.round.marks == (Mark.RIGHT,) * 3
        assert screen.round.score == 100 + 200 + 100


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
async def test_the_keyboard_is_on_the_answer_after_each_question(
    play: Play, size: tuple[int, int]
) -> None:
    ids = ("keeper", "colour", "order", "ships", "storm")
    async with play(*ids).run_test(size=size) as pilot:
        for _ in ids:
            focused = pilot.app.screen.focused
            assert focused is not None
            assert any(isinstance(each, AnswerField) for each in focused.ancestors_with_self)
            while round_of(pilot.app).stage is Stage.ASKING:
                await pilot.press("enter")
            assert isinstance(pilot.app.screen.focused, VerdictPane)
            await pilot.press("enter")


@pytest.mark.parametrize("size", [*SIZES, (40, 10)], ids=lambda s: f"{s[0]}x{s[1]}")
async def test_question_and_answer_line_are_in_view(play: Play, size: tuple[int, int]) -> None:
    async with play("keeper").run_test(size=size) as pilot:
        await pilot.pause()
        for selector in ("#question", "Input"):
            region = pilot.app.screen.query_one(selector).region
            assert region.height >= 1
            assert region.bottom <= size[1]


async def test_a_prompt_says_why_and_keeps_what_was_typed(play: Play) -> None:
    async with play("storm").run_test() as pilot:
        await type_(pilot, "9 April")
        await pilot.press("enter")
        await pilot.pause()
        assert round_of(pilot.app).stage is Stage.ASKING
        assert "year" in text_of(pilot.app, "#note")
        assert pilot.app.screen.query_one(Input).value == "9 April"
        await type_(pilot, " 1911")
        await pilot.press("enter")
        assert round_of(pilot.app).mark is Mark.RIGHT


async def test_a_lone_question_mark_asks_for_the_hint(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "?")
        await pilot.pause()
        assert round_of(pilot.app).hint_used
        assert "salt" in text_of(pilot.app, "#hint")
        assert pilot.app.screen.query_one(Input).value == ""
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        assert round_of(pilot.app).points == 50


async def test_a_question_mark_within_an_answer_is_typed(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "Lemarin?")
        assert pilot.app.screen.query_one(Input).value == "Lemarin?"
        assert not round_of(pilot.app).hint_used


async def test_the_hint_says_its_price_beforehand_and_is_not_offered_twice(play: Play) -> None:
    async with play("keeper", "storm").run_test() as pilot:
        pane = pilot.app.screen.query_one(QuestionPane)
        assert pane.check_action("hint", ())
        assert "? hint ½" in str(pilot.app.screen.query_one(KeyBar).render())
        await pilot.press("ctrl+t")
        assert not pane.check_action("hint", ())


async def test_nothing_typed_is_asked_about_once_and_then_revealed(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await pilot.press("enter")
        assert round_of(pilot.app).stage is Stage.ASKING
        await pilot.press("enter")
        assert round_of(pilot.app).mark is Mark.WRONG
        assert "Jeanne Lemarin" in text_of(pilot.app, "#said")


async def test_a_value_is_read_along_while_it_is_typed(play: Play) -> None:
    async with play("storm").run_test() as pilot:
        await type_(pilot, "9 avril 1911")
        await pilot.pause()
        assert "9 April 1911" in text_of(pilot.app, "#reading")


async def test_a_list_tells_its_items_apart_and_not_which_are_right(play: Play) -> None:
    async with play("ships").run_test() as pilot:
        await type_(pilot, "Alcyon, Cormoran")
        await pilot.pause()
        reading = text_of(pilot.app, "#reading")
        assert "· Alcyon" in reading
        assert "2 of 3" in reading


async def test_the_verdict_can_be_overruled_and_that_undone(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "Marie Curie")
        await pilot.press("enter")
        assert round_of(pilot.app).mark is Mark.WRONG
        await pilot.press("w")
        assert round_of(pilot.app).mark is Mark.OVERRULED_RIGHT
        assert round_of(pilot.app).score == 100
        assert "by your word" in text_of(pilot.app, "#said")
        await pilot.press("u")
        assert round_of(pilot.app).mark is Mark.WRONG
        assert round_of(pilot.app).score == 0


async def test_an_accepted_answer_can_be_taken_back(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "w")
        assert round_of(pilot.app).mark is Mark.OVERRULED_WRONG


async def test_contesting_records_the_remark(play: Play) -> None:
    app = play("keeper")
    async with app.run_test() as pilot:
        await type_(pilot, "Jeannette")
        await pilot.press("enter", "x")
        await type_(pilot, "so she was called")
        await pilot.press("enter")
        await pilot.pause()
        (contested,) = app.session.history.contested(app.session.deck.key)
        assert (contested.answer, contested.remark) == ("Jeannette", "so she was called")


async def test_contesting_spells_out_what_was_answered(play: Play) -> None:
    async with play("order").run_test() as pilot:
        first, *others = (item.text.get("en") for item in round_of(pilot.app).question.presented)
        given = [others[0], first, *others[1:]]
        await pilot.press("down", "ctrl+down", "enter", "x")
        await pilot.pause()
        assert " → ".join(given) in text_of(pilot.app, "#contest-answer")


async def test_a_preview_keeps_nothing_and_so_takes_no_complaint(
    deck: Path, tmp_path: Path
) -> None:
    session = Session(deck, data_dir=tmp_path / "data", recorder=Unrecorded())
    app = QuizApp(session, Plan(ids=("keeper",)), "en", watch=False)
    async with app.run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        assert not app.screen.query_one(VerdictPane).check_action("contest", ())
    assert not session.history.mastery(session.deck.key)
    session.close()


async def test_a_round_that_was_left_is_offered_again(play: Play) -> None:
    async with play("keeper", "storm").run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "enter", "escape")
        assert isinstance(pilot.app.screen, HomeScreen)
        await pilot.press("r")
        assert round_of(pilot.app).position == 1
        assert round_of(pilot.app).score == 100


async def test_an_answer_is_in_the_history_before_its_verdict_is_seen(play: Play) -> None:
    app = play("keeper", "storm")
    async with app.run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
    again = play()
    async with again.run_test() as pilot:
        await pilot.press("r")
        assert round_of(again).stage is Stage.ANSWERED
        assert "Jeanne Lemarin" in text_of(again, "#said")


async def test_the_timer_ends_a_question(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    app = play("keeper", timer=30)
    async with app.run_test() as pilot:
        played = round_of(app)
        monkeypatch.setattr(type(played), "seconds_left", lambda _self, _now=None: 0.0)
        assert isinstance(app.screen, RoundScreen)
        await app.screen.tick()
        await pilot.pause()
        assert played.mark is Mark.WRONG


@pytest.fixture
def set_aside() -> Iterator[None]:
    """What is imported is out of the collector's sight, as in a game."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


async def test_widgets_of_past_questions_are_given_back_while_another_is_read(
    play: Play, set_aside: None
) -> None:
    async with play("keeper", "storm", "steps").run_test() as pilot:
        field = weakref.ref(pilot.app.screen.query(AnswerField).first())
        for answer in ("Lemarin", "9 April 1911"):
            await type_(pilot, answer)
            await pilot.press("enter", "enter")
            await pilot.app.workers.wait_for_complete()
        assert round_of(pilot.app).position == 2
        assert field() is None


async def test_missed_questions_can_be_played_again(play: Play) -> None:
    async with play("keeper", "steps").run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "enter")
        await type_(pilot, "12")
        await pilot.press("enter", "enter")
        assert isinstance(pilot.app.screen, ResultsScreen)
        await pilot.press("m")
        assert round_of(pilot.app).question.id == "steps"
        assert round_of(pilot.app).total == 1


@pytest.mark.parametrize(
    ("question", "answer", "line"),
    [
        ("keeper", "Ada", "→ Jeanne Lemarin   ✗ Ada"),
        ("keeper", "A" * 100, f"→ Jeanne Lemarin   ✗ {'A' * 59}…"),
        ("keeper", "", "→ Jeanne Lemarin"),
    ],
)
async def test_a_missed_question_shows_what_was_answered(
    play: Play, question: str, answer: str, line: str
) -> None:
    async with play(question).run_test(size=(200, 50)) as pilot:
        await type_(pilot, answer)
        await pilot.press("enter")
        if not answer:
            await pilot.press("enter")
        await pilot.press("enter")
        await pilot.pause()
        told = " ".join(text_of(pilot.app, "#missed").splitlines()[2:-1])
        assert told.split() == line.split()


async def test_a_missed_choice_is_spelled_out(play: Play) -> None:
    async with play("colour").run_test() as pilot:
        options = pilot.app.screen.query_one(OptionsField).texts()
        wrong = options.index("black")
        await pilot.press("abc"[wrong], "enter", "enter")
        await pilot.pause()
        assert "→ white and red   ✗ black" in text_of(pilot.app, "#missed").splitlines()


async def test_a_missed_order_is_numbered_in_the_results(play: Play) -> None:
    async with play("order").run_test() as pilot:
        await pilot.press("enter", "enter", "enter")
        lines = text_of(pilot.app, "#missed").splitlines()
        start = lines.index("1  the storm")
        assert lines[start : start + 3] == ["1  the storm", "2  the repair", "3  the inspection"]


async def test_the_text_to_share_gives_no_answer_away(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "enter")
        screen = pilot.app.screen
        assert isinstance(screen, ResultsScreen)
        assert "seed 7" in screen.share
        assert "✓" in screen.share
        assert "Lemarin" not in screen.share


async def test_deck_text_is_never_markup(play: Play) -> None:
    async with play("markup").run_test() as pilot:
        assert "[@click=app.quit]nothing[/]" in text_of(pilot.app, "#question")
        await type_(pilot, "x")
        await pilot.press("enter")
        await pilot.pause()
        assert "[b]nothing" in text_of(pilot.app, "#said")
        assert "[/reference]" in text_of(pilot.app, "#said")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, ResultsScreen)
