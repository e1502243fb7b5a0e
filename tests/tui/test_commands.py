"""Every action has a key or the palette, a line of help, and a way out; in both languages."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING, Any

import pytest
from textual.app import App
from textual.command import CommandPalette
from textual.widget import Widget
from textual.widgets import Input, OptionList

import quiz.tui
from quiz.game.standing import Stage
from quiz.locale import translator
from quiz.tui.commands import ARROWS, Command, commands_at
from quiz.tui.screens.help import authors_sections, players_sections
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.verdict import VerdictPane
from tests.tui.driving import round_of, shown, type_

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from quiz.tui.app import QuizApp

    Play = Callable[..., QuizApp]

PLACES: dict[str, str] = {
    "home": "",
    "set-up": "c",
    "sources": "s",
    "statistics": "t",
    "help": "h",
    "question": "enter",
    "verdict": "enter",
}
"""The key that leads from home to each screen."""


async def go(pilot: Pilot[Any], place: str) -> None:
    await pilot.press(*filter(None, [PLACES[place]]))
    await pilot.pause()
    while place == "verdict" and round_of(pilot.app).stage is Stage.ASKING:
        await pilot.press("enter")
    await pilot.pause()


def declared() -> dict[str, tuple[Command, ...]]:
    """Return the commands of every class of the interface, by the class's name."""
    for module in pkgutil.walk_packages(quiz.tui.__path__, "quiz.tui."):
        importlib.import_module(module.name)
    found: dict[str, tuple[Command, ...]] = {}
    waiting: list[type] = [Widget, App]
    while waiting:
        each = waiting.pop()
        waiting += each.__subclasses__()
        if each.__module__.startswith("quiz.tui") and "COMMANDS_HERE" in vars(each):
            found[each.__name__] = vars(each)["COMMANDS_HERE"]
    return found


ALL = [(name, each) for name, commands in declared().items() for each in commands]
IDS = [f"{name}.{each.action}" for name, each in ALL]


def test_the_commands_are_found() -> None:
    assert {"HomeScreen", "QuestionPane", "VerdictPane", "FormScreen", "Marker"} <= set(declared())


@pytest.mark.parametrize(("name", "command"), ALL, ids=IDS)
def test_help_has_a_line_for_every_command(name: str, command: Command) -> None:
    listed = [each for _, commands in players_sections() + authors_sections() for each in commands]
    assert command in listed


@pytest.mark.parametrize(("name", "command"), ALL, ids=IDS)
def test_a_command_is_worded_in_both_languages(name: str, command: Command) -> None:
    french = translator("fr")
    assert command.label
    assert command.help[0].isupper()
    assert french(command.help) != command.help


@pytest.mark.parametrize(("name", "command"), ALL, ids=IDS)
def test_a_key_is_one_that_terminals_deliver(name: str, command: Command) -> None:
    """Ctrl+H, I, M and J are backspace, tab and enter to a terminal."""
    keys = command.keys.split(",")
    assert not {"ctrl+h", "ctrl+i", "ctrl+m", "ctrl+j"} & set(keys)
    assert not any(key[:1] == "f" and key[1:].isdigit() for key in keys)


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_help_screen_shows_its_sections(play: Play, language: str) -> None:
    tr = translator(language)
    async with play(language=language).run_test(size=(80, 200)) as pilot:
        await pilot.press("h")
        await pilot.pause()
        text = " ".join(str(pilot.app.screen.query_one("#help-text").render()).split())
        for title, commands in players_sections():
            assert tr(title).upper() in text
            for each in commands:
                assert " ".join(tr(each.help).split()) in text


@pytest.mark.parametrize("place", PLACES)
async def test_the_palette_offers_every_command_of_a_screen(play: Play, place: str) -> None:
    async with play().run_test(size=(80, 100)) as pilot:
        await go(pilot, place)
        here = pilot.app.screen
        wanted: dict[str, str] = {}
        for _, each in commands_at(here):
            if each.shown_key not in ARROWS.values() and each.action != "command_palette":
                wanted.setdefault(each.action.removeprefix("app."), each.help)
        await pilot.press("ctrl+p")
        await pilot.pause()
        assert isinstance(pilot.app.screen, CommandPalette)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        options = pilot.app.screen.query_one(OptionList).options
        offered = "\n".join(str(each.prompt) for each in options)
        assert [each for each in wanted.values() if each not in offered] == []


async def test_the_palette_plays_a_round(play: Play) -> None:
    """Leave a question by the palette alone."""
    async with play("keeper").run_test() as pilot:
        await pilot.press("ctrl+p")
        await type_(pilot, "leave")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)


# -- ways out


@pytest.mark.parametrize("place", [each for each in PLACES if each != "home"])
async def test_escape_leads_home(play: Play, place: str) -> None:
    async with play().run_test() as pilot:
        await go(pilot, place)
        assert not isinstance(pilot.app.screen, HomeScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)


@pytest.mark.parametrize("place", ["set-up", "sources", "statistics", "help", "verdict"])
async def test_q_leads_home_where_nothing_is_typed(play: Play, place: str) -> None:
    async with play().run_test() as pilot:
        await go(pilot, place)
        await pilot.press("q")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_q_is_a_letter_where_something_is_typed(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await pilot.press("q")
        assert pilot.app.screen.query_one(Input).value == "q"


@pytest.mark.parametrize("place", PLACES)
async def test_ctrl_q_quits_from_everywhere(play: Play, place: str) -> None:
    app = play()
    async with app.run_test() as pilot:
        await go(pilot, place)
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert not app.is_running
    assert app.return_code == 0


# -- the language


@pytest.mark.parametrize("place", PLACES)
async def test_the_language_switches_on_every_screen_and_back(play: Play, place: str) -> None:
    async with play().run_test(size=(80, 40)) as pilot:
        await go(pilot, place)
        english = shown(pilot.app)
        await pilot.press("ctrl+l")
        await pilot.pause()
        french = shown(pilot.app)
        assert french != english
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert shown(pilot.app) == english


async def test_the_language_switches_while_contesting(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "zzz")
        await pilot.press("enter", "x")
        await pilot.pause()
        await type_(pilot, "why?")
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert "zzz" in shown(pilot.app)
        assert "is recorded with it" not in shown(pilot.app)
        assert pilot.app.screen.query_one(Input).value == "why?"
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen.focused, VerdictPane)


# -- never colour alone


async def test_a_verdict_has_a_mark_and_a_word(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "zzz")
        await pilot.press("enter")
        for keys, said in (([], "✗ Wrong"), (["w"], "≈ Right, by your word"), (["u"], "✗ Wrong")):
            await pilot.press(*keys)
            await pilot.pause()
            assert said in shown(pilot.app)
            assert f"1 of 1   {said[0]}" in shown(pilot.app)


async def test_what_is_chosen_carries_a_sign(play: Play) -> None:
    async with play("colour", "order").run_test() as pilot:
        assert "▸" not in shown(pilot.app)
        await pilot.press("b")
        await pilot.pause()
        assert "▸ b" in shown(pilot.app)
        await pilot.press("enter", "enter", "down", "space")
        await pilot.pause()
        assert "↕ 1" in shown(pilot.app)


async def test_what_is_picked_carries_a_sign(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("c", "down", "space")
        await pilot.pause()
        assert "● easy" in shown(pilot.app)
        assert "○ hard" in shown(pilot.app)


async def test_the_chosen_source_is_drawn_otherwise(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("s")
        await pilot.pause()
        first, second = (str(line) for line in shown(pilot.app).splitlines() if "The " in line)
        assert first.split()[0] != second.split()[0]
