"""Enter to the painted verdict, in process, over whole rounds of the shipped deck.

Usage: python benchmarks/verdict.py [ROUNDS]

Prints the median and the 99th percentile in milliseconds, from the key event being handed to the
application to the first frame that shows the verdict.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual import events

from quiz.deck.model import Kind
from quiz.deck.shipped import shipped_deck
from quiz.game.plan import Plan
from quiz.tui.app import QuizApp
from quiz.tui.screens.round import RoundScreen
from quiz.tui.session import Session

if TYPE_CHECKING:
    from textual.pilot import Pilot
    from textual.screen import Screen


class Timed(QuizApp):
    """Notes when a frame with a verdict was painted."""

    painted: asyncio.Event | None = None
    moment = 0.0

    def _display(self, screen: Screen[Any], renderable: Any) -> None:
        super()._display(screen, renderable)
        waiting = self.painted is not None and not self.painted.is_set()
        if waiting and isinstance(screen, RoundScreen) and screen.query_one("#verdict").display:
            assert self.painted is not None
            self.moment = time.perf_counter()
            self.painted.set()


async def answer(app: Timed, pilot: Pilot[None]) -> float:
    """Answer the present question and return the seconds until its verdict was painted."""
    screen = app.screen
    assert isinstance(screen, RoundScreen)
    question = screen.round.question
    if question.kind in (Kind.CHOICE, Kind.CLAIM):
        await pilot.press("b")
    elif question.kind is not Kind.ORDER:
        await pilot.press(*"zebra")
    await pilot.pause()
    app.painted = asyncio.Event()
    started = time.perf_counter()
    app.post_message(events.Key("enter", None))
    await app.painted.wait()
    return app.moment - started


async def play(rounds: int, folder: Path) -> list[float]:
    """Play rounds of twenty questions and return every time taken."""
    times: list[float] = []
    for seed in range(rounds):
        session = Session(shipped_deck(), data_dir=folder)
        app = Timed(session, Plan(count=20, seed=seed), "en", watch=False)
        async with app.run_test(size=(80, 24)) as pilot:
            while isinstance(app.screen, RoundScreen):
                times.append(await answer(app, pilot))
                await pilot.pause()
                await pilot.press("enter")
                await pilot.pause()
        session.close()
    return times


def main(rounds: int) -> None:
    """Play and print."""
    with tempfile.TemporaryDirectory() as name:
        times = asyncio.run(play(rounds + 1, Path(name)))[20:]  # the first round warms up
    milliseconds = sorted(1000 * each for each in times)
    worst = milliseconds[min(len(times) - 1, round(0.99 * len(times)))]
    median = statistics.median(milliseconds)
    print(f"{len(times)} verdicts: median {median:.1f} ms, p99 {worst:.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
