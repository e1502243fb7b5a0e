"""Enter to the painted verdict, in process, over whole rounds of the shipped deck.

Usage: python benchmarks/verdict.py [ROUNDS]

Prints the median and the 99th percentile in milliseconds, from the key event being handed to the
application to the first frame that shows the verdict: as the player's clock has it, and as
processor time, which other work on the machine disturbs less. A bare Textual app that shows as much
text in place of another is measured in the same run.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import quiz.tui  # noqa: F401, I001 (before textual, whose clock it sets)
from textual import events
from textual.app import App
from textual.content import Content
from textual.widgets import Static

from quiz.deck.model import Kind
from quiz.deck.shipped import shipped_deck
from quiz.game.plan import Plan
from quiz.tui.app import QuizApp
from quiz.tui.screens.round import RoundScreen
from quiz.tui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.pilot import Pilot
    from textual.screen import Screen


GIVEN_UP_AFTER = 30
"""Seconds."""


class Moment(NamedTuple):
    """A moment on two clocks, or a time between two, in seconds."""

    clock: float
    processor: float

    @classmethod
    def now(cls) -> Moment:
        """Return the present moment."""
        return cls(time.perf_counter(), time.process_time())

    def since(self, earlier: Moment) -> Moment:
        """Return the time between two moments."""
        return Moment(self.clock - earlier.clock, self.processor - earlier.processor)


class Timed(App[None]):
    """Notes when a frame with what is waited for was painted."""

    painted: asyncio.Event | None = None
    moment = Moment(0, 0)
    is_there: Callable[[Screen[Any]], bool]
    """Tells whether the screen shows what is waited for."""

    def _display(self, screen: Screen[Any], renderable: Any) -> None:
        super()._display(screen, renderable)
        if self.painted is not None and not self.painted.is_set() and self.is_there(screen):
            self.moment = Moment.now()
            self.painted.set()

    async def after_enter(self) -> Moment:
        """Press Enter and return the time until what is waited for was painted."""
        self.painted = asyncio.Event()
        started = Moment.now()
        self.post_message(events.Key("enter", None))
        await asyncio.wait_for(self.painted.wait(), GIVEN_UP_AFTER)  # a defect, not a slow frame
        return self.moment.since(started)


class TimedQuiz(Timed, QuizApp):
    """Waits for verdicts."""

    @staticmethod
    def is_there(screen: Screen[Any]) -> bool:
        """Tell whether the verdict is shown."""
        return isinstance(screen, RoundScreen) and bool(screen.query_one("#verdict").display)


class TimedBare(Timed):
    """Shows one text in place of another."""

    CSS = "#then { display: none; }"
    TEXT = "The quick brown fox jumps over the lazy dog, and nobody knows why. " * 12

    def compose(self) -> ComposeResult:
        """Show the first text."""
        yield Static(Content("question"), id="now")
        yield Static(Content(""), id="then")

    def on_key(self) -> None:
        """Show the other one."""
        self.query_one("#now").display = not self.query_one("#now").display
        then = self.query_one("#then", Static)
        then.update(Content(self.TEXT))
        then.display = not then.display

    @staticmethod
    def is_there(screen: Screen[Any]) -> bool:
        """Tell whether the other text is shown."""
        return bool(screen.query_one("#then").display)


async def answer(app: TimedQuiz, pilot: Pilot[None]) -> Moment:
    """Answer the present question and return the time until its verdict was painted."""
    screen = app.screen
    assert isinstance(screen, RoundScreen)
    question = screen.round.question
    if question.kind in (Kind.CHOICE, Kind.CLAIM):
        await pilot.press("b")
    elif question.kind is Kind.ORDER:
        await pilot.press("space", "down", "space")  # items left as they were are asked about
    else:
        await pilot.press(*"zebra")
    await pilot.pause()
    await app.workers.wait_for_complete()  # no player types quicker than the game gets ready
    return await app.after_enter()


async def play(seed: int, folder: Path) -> list[Moment]:
    """Play a round of twenty questions and return every time taken."""
    times = []
    session = Session(shipped_deck(), data_dir=folder)
    app = TimedQuiz(session, Plan(count=20, seed=seed), "en", watch=False)
    async with app.run_test(size=(80, 24)) as pilot:
        while isinstance(app.screen, RoundScreen):
            times.append(await answer(app, pilot))
            await pilot.pause()
            await pilot.press("enter")
            await pilot.pause()
    session.close()
    return times


async def flip() -> list[Moment]:
    """Return the times of a bare app."""
    times = []
    app = TimedBare()
    async with app.run_test(size=(80, 24)) as pilot:
        for _ in range(20):
            times.append(await app.after_enter())
            await pilot.pause()
            await pilot.press("enter")
            await pilot.pause()
    return times


def told(name: str, times: list[Moment]) -> str:
    """Return a line of figures."""
    figures = []
    for each in zip(*times, strict=True):
        sorted_ = sorted(1000 * seconds for seconds in each)
        worst = sorted_[min(len(sorted_) - 1, round(0.99 * len(sorted_)))]
        figures.append(f"median {statistics.median(sorted_):5.1f} ms, p99 {worst:5.1f} ms")
    return f"{name:<15} {len(times):4}   clock: {figures[0]}   processor: {figures[1]}"


def main(rounds: int) -> None:
    """Play and print."""
    gc.freeze()  # as the command line does before it starts the game
    first: list[Moment] = []
    later: list[Moment] = []
    bare: list[Moment] = []
    with tempfile.TemporaryDirectory() as name:
        for seed in range(rounds + 1):
            bare += asyncio.run(flip())
            (later if seed else first).extend(asyncio.run(play(seed, Path(name))))
    print(told("bare app", bare))
    print(told("first round", first))
    print(told("later rounds", later))
    print("budget: 16 ms at the 99th percentile")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
