"""A dozen screens as pictures, to be looked at by a person when one changes.

After a change that was meant: ``pytest -n0 tests/tui/test_snapshots.py --snapshot-update``,
and look at each picture in ``tests/tui/__snapshots__`` that git shows as changed.
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

import pytest
from pytest_textual_snapshot import SVGImageExtension  # type: ignore[import-untyped]

from quiz.game import round as rounds
from quiz.history.store import History
from tests.tui.driving import type_

if TYPE_CHECKING:
    from collections.abc import Callable

    from syrupy.assertion import SnapshotAssertion

    from quiz.tui.app import QuizApp

    Play = Callable[..., QuizApp]

MORNING = dt.datetime(2024, 3, 9, 9, 30, tzinfo=dt.UTC)
Typed = str | list[str]
"""Text is typed; the names in a list are keys."""


@pytest.fixture(autouse=True)
def _standing_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "begin", partial(rounds.begin, clock=lambda: 0.0))
    monkeypatch.setattr(History, "open", partial(History.open, now=lambda: MORNING))


PLAYED: list[Typed] = ["Lemarin", ["enter", "enter"], "9 April 1912", ["enter", "enter"]]
"""One round of two questions, to its results."""

SHOTS: dict[str, tuple[str, tuple[int, int], list[str], list[Typed]]] = {
    "home": ("en", (80, 24), ["keeper", "storm"], [*PLAYED, ["escape"]]),
    "home-small": ("fr", (40, 12), [], []),
    "set-up": ("fr", (80, 24), [], [["c", "down", "space", "right"]]),
    "date": ("fr", (80, 24), ["storm"], ["9 avril 1911"]),
    "order-small": ("en", (40, 12), ["order"], [["down", "down", "space"]]),
    "asked-again": ("en", (80, 24), ["storm"], ["9 April", ["enter"]]),
    "hint-small": ("fr", (40, 12), ["keeper"], [["question_mark"]]),
    "right": ("fr", (80, 24), ["keeper"], ["Lemarrin", ["enter"]]),
    "wrong": ("en", (80, 24), ["storm"], ["9 April 1912", ["enter"]]),
    "two-voices": ("en", (80, 24), ["claim"], [["b", "enter"]]),
    "results": ("fr", (80, 24), ["keeper", "storm"], PLAYED),
    "sources": ("en", (80, 24), [], [["s", "down"]]),
    "reader": ("en", (80, 24), ["keeper"], ["Lemarin", ["enter", "o"]]),
    "statistics": ("fr", (80, 40), ["keeper", "storm"], [*PLAYED, ["escape", "t"]]),
}
"""Language, size, questions played (none: at home), and what is done."""


@pytest.mark.parametrize("name", SHOTS)
async def test_a_screen_looks_as_it_did(play: Play, snapshot: SnapshotAssertion, name: str) -> None:
    language, size, ids, done = SHOTS[name]
    app = play(*ids, language=language, articles=name == "reader")
    async with app.run_test(size=size) as pilot:
        for each in done:
            if isinstance(each, str):
                await type_(pilot, each)
            else:
                await pilot.press(*each)
            await pilot.pause()
        await pilot.pause()
        # Not the plugin's own fixture: it runs a loop beside that of the tests.
        assert app.export_screenshot() == snapshot(extension_class=SVGImageExtension)
