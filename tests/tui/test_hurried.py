"""Keys that come faster than the screens go: each is taken once, and none ends the game."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual._callback import invoke

from quiz.game.standing import Stage
from quiz.tui.palette import CommandProvider
from quiz.tui.screens.contest import ContestScreen
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.round import RoundScreen
from quiz.tui.screens.sources import SourcesScreen
from tests.tui.driving import at_once, round_of, type_

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.tui.app import QuizApp

    Play = Callable[..., QuizApp]

ROUND = ("keeper", "storm", "steps")


async def test_two_enters_on_home_start_one_round(play: Play) -> None:
    async with play().run_test() as pilot:
        await at_once(pilot, "enter", "enter")
        assert round_of(pilot.app).stage is Stage.ASKING
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_two_enters_on_the_menu_open_one_screen(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("down", "down")
        await at_once(pilot, "enter", "enter")
        assert [type(each) for each in pilot.app.screen_stack] == [HomeScreen, SourcesScreen]


@pytest.mark.parametrize("key", ["enter", "space"])
async def test_a_key_held_on_a_verdict_goes_on_by_one_question(play: Play, key: str) -> None:
    async with play(*ROUND).run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        await at_once(pilot, key, key)
        assert round_of(pilot.app).position == 1


async def test_a_key_held_through_a_whole_round_plays_it_to_the_end(play: Play) -> None:
    async with play(*ROUND).run_test() as pilot:
        played = round_of(pilot.app)
        for _ in range(20):
            if played.stage is not Stage.FINISHED:
                await at_once(pilot, *["enter"] * 5)
        assert played.stage is Stage.FINISHED
        assert len(played.answers) == len(ROUND)


async def test_a_round_can_be_left_before_its_next_question_is_there(play: Play) -> None:
    async with play(*ROUND).run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        await at_once(pilot, "enter", "escape")
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_a_round_can_be_left_while_its_edited_deck_is_read(play: Play) -> None:
    app = play(*ROUND)
    async with app.run_test() as pilot:
        app.deck_reloaded()
        app.go_home()
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)


async def test_the_hint_is_not_taken_once_the_answer_is_given(play: Play) -> None:
    async with play(*ROUND).run_test() as pilot:
        await at_once(pilot, "enter", "enter", "question_mark")
        assert round_of(pilot.app).stage is Stage.ANSWERED
        assert not round_of(pilot.app).hint_used


@pytest.mark.parametrize("key", ["x", "enter", "space"])
async def test_a_judgement_is_contested_once_and_at_its_own_question(play: Play, key: str) -> None:
    async with play(*ROUND).run_test() as pilot:
        played = round_of(pilot.app)
        await type_(pilot, "Lemarin")
        await pilot.press("enter")
        await at_once(pilot, "x", key)
        assert [type(each) for each in pilot.app.screen_stack[2:]] == [ContestScreen]
        assert played.position == 0
        await at_once(pilot, "enter", "enter")
        assert isinstance(pilot.app.screen, RoundScreen)
        assert played.answers[0].remark is not None


async def test_two_enters_in_the_palette_run_a_command_once(play: Play) -> None:
    async with play(*ROUND).run_test() as pilot:
        await type_(pilot, "nobody")
        await pilot.press("enter", "ctrl+p")
        await type_(pilot, "overrule")
        await pilot.pause()
        await pilot.press("down")
        await at_once(pilot, "enter", "enter", "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, RoundScreen)
        assert round_of(pilot.app).overruled


async def test_a_command_of_a_screen_that_was_left_meanwhile_is_dropped(play: Play) -> None:
    app = play(*ROUND)
    async with app.run_test() as pilot:
        offered = [hit async for hit in CommandProvider(app.screen).discover()]
        (answer,) = (hit for hit in offered if (hit.text or "").startswith("answer"))
        await pilot.press("escape")
        await invoke(answer.command)
        assert isinstance(app.screen, HomeScreen)
