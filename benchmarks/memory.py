"""Peak memory of a round against a bare Textual app, each in a process of its own.

Usage: python benchmarks/memory.py [QUESTIONS]

One process shows a bare Textual app, another plays QUESTIONS (default 20) questions of the shipped
deck, right through to the results, and a third as many of a deck of 10,000. Each prints the most
memory it ever had resident, as the system counts it. The budget: 1.5 times the bare app at most.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

BUDGET = 1.5
READING = 0.6
"""Seconds that the player looks at each verdict, in which the game clears up after itself."""


async def bare() -> None:
    """Show a bare app until it is idle."""
    from textual.app import App, ComposeResult  # noqa: PLC0415 (each process loads its own)
    from textual.widgets import Static  # noqa: PLC0415

    class Hello(App[None]):
        def compose(self) -> ComposeResult:
            yield Static("hello there")

    async with Hello().run_test(size=(80, 24)) as pilot:
        await pilot.pause()


async def play(deck: Path, questions: int, folder: Path) -> None:
    """Play a round, every question answered, from home to the results."""
    from quiz.deck.model import Kind  # noqa: PLC0415
    from quiz.game.plan import Plan  # noqa: PLC0415
    from quiz.tui.app import QuizApp  # noqa: PLC0415
    from quiz.tui.screens.round import RoundScreen  # noqa: PLC0415
    from quiz.tui.session import Session  # noqa: PLC0415

    session = Session(deck, data_dir=folder)
    app = QuizApp(session, Plan(count=questions, seed=1), "en", watch=False)
    async with app.run_test(size=(80, 24)) as pilot:
        while isinstance(app.screen, RoundScreen):
            kind = app.screen.round.question.kind
            if kind is Kind.ORDER:
                await pilot.press("space", "down", "space")
            else:
                await pilot.press(*("b" if kind in (Kind.CHOICE, Kind.CLAIM) else "zebra"))
            await pilot.press("enter")
            await asyncio.sleep(READING)
            await pilot.press("enter")
            await pilot.pause()
    session.close()


def peak() -> float:
    """Return the most memory this process ever had resident, in megabytes (Linux)."""
    status = Path("/proc/self/status").read_text("utf-8")
    (line,) = (each for each in status.splitlines() if each.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def in_a_process(*arguments: str, cache: Path) -> float:
    """Return the peak of this program run with these arguments."""
    ran = subprocess.run(
        [sys.executable, __file__, *arguments],
        env={**os.environ, "QUIZ_CACHE_DIR": str(cache)},
        check=True,
        capture_output=True,
        text=True,
    )
    return float(ran.stdout.split()[-1])


def main(questions: str) -> None:
    """Print the figures."""
    from benchmarks.startup import large_deck  # noqa: PLC0415
    from quiz.deck.shipped import shipped_deck  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as name:
        cache, large = Path(name) / "cache", large_deck(Path(name), 10_000)
        alone = in_a_process("bare", cache=cache)
        print(f"bare Textual app   {alone:6.1f} MB")
        for title, deck in (("a round", shipped_deck()), ("a round, 10,000", large)):
            for start in ("first start", "second"):
                taken = in_a_process("play", str(deck), questions, cache=cache)
                ratio = f"{taken / alone:.2f} x (budget {BUDGET})"
                print(f"{title:<16} {start:<12} {taken:6.1f} MB   {ratio}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["bare"]:
        asyncio.run(bare())
        print(peak())
    elif sys.argv[1:2] == ["play"]:
        with tempfile.TemporaryDirectory() as scratch:
            asyncio.run(play(Path(sys.argv[2]), int(sys.argv[3]), Path(scratch)))
        print(peak())
    else:
        main(sys.argv[1] if len(sys.argv) > 1 else "20")
