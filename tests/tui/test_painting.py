"""What reaches the terminal is what the screen is made of, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.tui.widgets.scroll import Scroll
from tests.tui.driving import shown, type_
from tests.tui.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.tui.app import QuizApp

    Play = Callable[..., QuizApp]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    return Terminal(monkeypatch)


async def test_no_row_of_before_stays_where_a_place_was_asked_for_in_the_middle_of_a_scroll(
    play: Play, terminal: Terminal
) -> None:
    app = play()
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.press("s")
        await pilot.pause()
        pane = app.screen.query_one(Scroll)
        pane.scroll_to(y=3, animate=False, immediate=True)
        app.screen._compositor._full_map_invalidated = True
        pane.children[-1].refresh(layout=True)
        assert pane.children[-1].region
        await pilot.pause()
        await pilot.pause()
        assert terminal.shown.rstrip() == shown(app).rstrip()


@pytest.mark.parametrize("size", [(40, 12), (80, 24)])
async def test_a_round_is_painted_as_it_stands(
    play: Play, terminal: Terminal, size: tuple[int, int]
) -> None:
    app = play("keeper", "claim")
    async with app.run_test(size=size) as pilot:
        await type_(pilot, "nobody?")
        for key in (
            "enter",
            "down",
            "down",
            "end",
            "w",
            "ctrl+l",
            "enter",
            "question_mark",
            "enter",
        ):
            await pilot.press(key)
            await pilot.pause()
            assert terminal.shown.rstrip() == shown(app).rstrip(), key
