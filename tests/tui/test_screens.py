"""Everything around a round: home, set-up, sources, reader, statistics, help, palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.command import CommandList, CommandPalette
from textual.widgets import Input

from quiz import settings
from quiz.deck.model import Kind
from quiz.tui.screens.help import HelpScreen
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.reader import ReaderScreen
from quiz.tui.screens.round import RoundScreen
from quiz.tui.screens.setup import SetupScreen
from quiz.tui.screens.sources import SourcesScreen
from quiz.tui.screens.statistics import StatisticsScreen
from quiz.tui.widgets.chips import Chips
from quiz.tui.widgets.keybar import KeyBar
from tests.tui.driving import round_of, shown, text_of, type_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.screen import Screen

    from quiz.tui.app import QuizApp

    Play = Callable[..., QuizApp]


@pytest.mark.parametrize(
    ("key", "screen"),
    [
        ("c", SetupScreen),
        ("s", SourcesScreen),
        ("t", StatisticsScreen),
        ("h", HelpScreen),
        ("question_mark", HelpScreen),
    ],
)
async def test_each_screen_is_one_key_from_home_and_escape_leads_back(
    play: Play, key: str, screen: type[Screen[None]]
) -> None:
    async with play().run_test() as pilot:
        await pilot.press(key)
        assert isinstance(pilot.app.screen, screen)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_the_menu_is_walked_with_arrows(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("down", "enter")
        assert isinstance(pilot.app.screen, SetupScreen)


async def test_home_counts_what_is_mastered(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "enter", "escape")
        await pilot.pause()
        assert "1 of 9" in text_of(pilot.app, "#mastery")


async def test_enter_starts_the_round_that_was_set_up(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("c")
        kinds = pilot.app.screen.query_one("#chips-kinds", Chips)
        kinds.focus()
        await pilot.press("right", "space", "enter")
        assert round_of(pilot.app).plan.kinds == {Kind.PERSON}


async def test_a_choice_that_leaves_no_question_says_so_and_stays(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("c")
        for row, keys in (("difficulty", ["right", "right", "space"]), ("kinds", ["space"])):
            pilot.app.screen.query_one(f"#chips-{row}", Chips).focus()
            await pilot.press(*keys)
        await pilot.pause()
        assert text_of(pilot.app, "#matching").startswith("0 ")
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, SetupScreen)


async def test_what_a_source_does_not_state_is_said_to_be_so(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("s")
        await pilot.pause()
        first, second = (str(view.render()) for view in pilot.app.screen.query("SourceView"))
        assert "Éditions du Môle" in first
        assert "April 1911" in first
        assert "not stated" in second


async def test_a_quotation_is_read_in_context(play: Play) -> None:
    async with play("keeper", articles=True).run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "o")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReaderScreen)
        cited = pilot.app.screen.query_one("#paragraph-2")
        assert cited.has_class("-cited")
        assert pilot.app.screen.query_one("#paragraph-1").has_class("-dim")
        await pilot.press("escape")
        assert round_of(pilot.app).question.id == "keeper"


async def test_a_resize_keeps_the_cited_paragraph_in_view(play: Play, tmp_path: Path) -> None:
    long = "une ligne de plus " * 40
    text = "\n".join([long, "Jeanne Lemarin tient le feu.", *[long] * 9])
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "log.txt").write_text(text, "utf-8")
    settings.remember(tmp_path / "data", articles=str(tmp_path / "articles"))
    async with play("keeper").run_test(size=(80, 24)) as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "o")
        await pilot.pause()
        for size in ((40, 12), (200, 50), (40, 12)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            await pilot.pause()
            assert "Lemarin" in shown(pilot.app), size


async def test_reading_is_not_offered_without_the_articles(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "o")
        assert isinstance(pilot.app.screen, RoundScreen)


async def test_an_articles_folder_is_remembered(play: Play, tmp_path: Path) -> None:
    app = play(articles=False)
    async with app.run_test():
        app.session.use_articles(tmp_path)
    assert settings.load(tmp_path / "data").articles == str(tmp_path.resolve())


async def test_the_theme_is_remembered(play: Play, tmp_path: Path) -> None:
    app = play()
    async with app.run_test() as pilot:
        app.theme = "textual-light"
        await pilot.pause()
    assert settings.load(tmp_path / "data").theme == "textual-light"
    again = play()
    async with again.run_test():
        assert again.theme == "textual-light"


async def test_the_present_theme_has_a_sign_among_the_themes(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.app.run_action("theme")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        themes = [str(each.prompt) for each in pilot.app.screen.query_one(CommandList).options]
        assert [each for each in themes if "●" in each] == ["gruvbox  ●"]


@pytest.mark.parametrize("typed", ["thème", "theme", "THEME"])
async def test_the_palette_is_searched_whatever_the_accents(play: Play, typed: str) -> None:
    async with play(language="fr").run_test() as pilot:
        await pilot.press("ctrl+p")
        await type_(pilot, typed)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        offered = pilot.app.screen.query_one(CommandList).options
        assert [str(each.prompt).splitlines()[0] for each in offered] == ["thème"]


async def test_the_palette_offers_every_command_of_the_moment(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await pilot.press("ctrl+p")
        assert isinstance(pilot.app.screen, CommandPalette)
        await type_(pilot, "hint")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert round_of(pilot.app).hint_used


async def test_the_palette_lists_help_once_and_no_arrows(play: Play) -> None:
    async with play(language="fr").run_test() as pilot:
        await pilot.press("ctrl+p")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(pilot.app.screen, CommandPalette)
        offered = pilot.app.screen.query_one(CommandList)
        lines = [str(each.prompt) for each in offered.options]
        assert sum(line.startswith("aide") for line in lines) == 1
        assert not any("↑" in line or "↓" in line for line in lines)


async def test_a_click_on_the_key_bar_does_what_the_key_does(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await pilot.pause()
        bar = pilot.app.screen.query_one(KeyBar)
        lines = str(bar.render()).splitlines()
        ((y, x),) = [(y, line.index("leave")) for y, line in enumerate(lines) if "leave" in line]
        await pilot.click(bar, offset=(bar.gutter.left + x, bar.gutter.top + y))
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_statistics_show_topics_and_kinds(play: Play) -> None:
    async with play("keeper").run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "enter", "escape", "t")
        await pilot.pause()
        shown = text_of(pilot.app, "#statistics")
        assert "1 of 1 right · 100% · best streak 1" in shown
        assert "people" in shown
        assert "person" in shown


async def test_help_names_every_key(play: Play) -> None:
    async with play().run_test() as pilot:
        await pilot.press("h")
        await pilot.pause()
        shown = str(pilot.app.screen.query_one("#help-text").render())
        for key in ("Ctrl+L", "Ctrl+Q", "Ctrl+P", "Esc", "Space", "Ctrl+↑"):
            assert key in shown


async def test_what_is_broken_in_help_stands_under_its_beginning(play: Play) -> None:
    async with play().run_test(size=(44, 200)) as pilot:
        await pilot.press("h")
        await pilot.pause()
        lines = str(pilot.app.screen.query_one("#help-text").render()).splitlines()
        rule = next(number for number, line in enumerate(lines) if line.startswith("· Capitals"))
        assert lines[rule + 1].startswith("  ")
        key = next(number for number, line in enumerate(lines) if line.startswith("Ctrl+P "))
        assert lines[key].index("Open") == 12
        shown = next(number for number, line in enumerate(lines) if "Show every key" in line)
        assert lines[shown + 1].startswith(" " * 12)


async def test_a_saved_deck_is_reloaded_and_the_question_stays(play: Play, deck: Path) -> None:
    app = play("keeper", "storm")
    async with app.run_test() as pilot:
        await type_(pilot, "Lemarin")
        await pilot.press("enter", "enter")
        await type_(pilot, "9 Apr")
        deck.write_text(
            deck.read_text("utf-8").replace("break the lamp", "crack the lamp"), "utf-8"
        )
        app.session.reload()
        app.deck_reloaded()
        await pilot.pause()
        assert round_of(app).position == 1
        assert "crack the lamp" in text_of(app, "#question")
        assert app.screen.query_one(Input).value == "9 Apr"


@pytest.mark.parametrize("keys", [["ctrl+q"], ["q"]])
async def test_there_is_more_than_one_way_out(play: Play, keys: list[str]) -> None:
    app = play()
    async with app.run_test() as pilot:
        await pilot.press(*keys)
        await pilot.pause()
    assert app.return_code == 0


async def test_an_article_that_is_not_there_is_told_in_the_players_language(
    play: Play, tmp_path: Path
) -> None:
    app = play(language="fr")
    app.session.use_articles(tmp_path)
    async with app.run_test() as pilot:
        await pilot.press("s", "enter")
        await pilot.pause()
        assert "log.txt manque" in text_of(app, "#unreadable")
