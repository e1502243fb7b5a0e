"""Draws the pictures of the README: home, a question, a verdict with two voices.

Usage: python docs/pictures.py

Plays the shipped deck in a folder of its own and writes docs/*.svg. The same program and the same
deck give the same bytes: questions, answers and sizes are fixed, and nothing shown tells the time.
"""

from __future__ import annotations

import asyncio
import os
import re
import tempfile
from html import escape, unescape
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widgets import Input

from quiz.deck.loading import load
from quiz.deck.shipped import shipped_deck
from quiz.game.plan import Plan
from quiz.game.round import Round
from quiz.history.store import History
from quiz.tui.app import QuizApp
from quiz.tui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.pilot import Pilot

    from quiz.deck.model import Deck

HERE = Path(__file__).resolve().parent
ASKED = "already-collected"
"""The question that is shown with a half-typed answer."""
TYPED = "135 millions"
TWO_VOICES = "name-of-first-tool"
"""The claim that is shown with its verdict."""
BEFORE = ("who-named-openai", "chips-count", "departure-year-december")
"""Questions answered earlier in the same round, the last one wrongly."""
FONTS = "'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace"
CELL = 12.2
"""The width of a character in Rich's pictures."""


def answer_of(played: Round) -> str:
    """Return an answer that the deck itself calls right."""
    return played.question.examples.accept[0]


def remember(deck: Deck, history: History, ids: Iterable[str], seed: int) -> None:
    """Put right answers to questions into the history, as if they had been played."""
    chosen = tuple(ids)
    played = Round(
        deck,
        chosen,
        plan=Plan(ids=chosen),
        seed=seed,
        recorder=history,
        clock=lambda: 0.0,
        language="en",
        round_id=f"picture-{seed}",
    )
    for _ in chosen:
        played.submit(answer_of(played))
        played.advance()


def slim(svg: str) -> str:
    """Return a picture that loads nothing and is half as long.

    Rich names fonts on a server, cuts every line of text with a path of its own, and makes up
    columns with no-break spaces, which some programs that show SVG squeeze.
    """
    svg = re.sub(r"@font-face \{.*?\}|<!--.*?-->", "", svg, flags=re.DOTALL)
    svg = re.sub(r'<clipPath id="[^"]*-line-\d+">.*?</clipPath>', "", svg, flags=re.DOTALL)
    svg = re.sub(r' clip-path="url\(#[^"]*-line-\d+\)"', "", svg)
    svg = re.sub(r"terminal-\d+-", "", svg)
    svg = re.sub(r"font-family: (Fira Code, monospace|arial)", f"font-family: {FONTS}", svg)
    svg = re.sub(r'<text class="(r\d+)" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>', placed, svg)
    svg = svg.replace("><", ">\n<")
    return "\n".join(line.strip() for line in svg.splitlines() if line.strip()) + "\n"


def placed(text: re.Match[str]) -> str:
    """Return the runs of words of one text, each at its own place."""
    style, left, y, content = text.groups()
    cells = unescape(content).replace("\N{NO-BREAK SPACE}", " ")
    return "".join(
        f'<text class="{style}" x="{float(left) + run.start() * CELL:g}" y="{y}" '
        f'textLength="{len(run[0]) * CELL:g}">{escape(run[0])}</text>'
        for run in re.finditer(r"\S+(?: \S+)*", cells)
    )


def draw(app: QuizApp, name: str) -> None:
    """Write what is on the screen to a file."""
    (HERE / f"{name}.svg").write_text(slim(app.export_screenshot(simplify=True)), "utf-8")


async def answer(app: QuizApp, pilot: Pilot[None], text: str) -> None:
    """Put a text into the field that has the focus, without sending it."""
    app.screen.query_one(Input).value = text
    await pilot.pause()


async def pictures(folder: Path) -> None:
    """Draw all pictures; ``folder`` is for the history and is empty."""
    deck = load(shipped_deck())
    history = History.open(folder)
    known = [entry.id for entry in deck.index]
    remember(deck, history, islice(known, 0, None, 3), seed=1)
    history.close()

    session = Session(shipped_deck(), data_dir=folder)
    app = QuizApp(session, None, "en", watch=False)
    async with app.run_test(size=(80, 22)) as pilot:
        await pilot.pause()
        draw(app, "home")
    session.close()

    rest = islice((each for each in known if each not in (*BEFORE, ASKED, TWO_VOICES)), 5)
    ids = (*BEFORE, ASKED, TWO_VOICES, *rest)
    session = Session(shipped_deck(), data_dir=folder)
    app = QuizApp(session, Plan(ids=ids, count=len(ids), seed=42), "en", watch=False)
    async with app.run_test(size=(80, 18)) as pilot:
        await pilot.pause()
        for each in BEFORE:
            wrong = each == BEFORE[-1]
            await answer(app, pilot, "1999" if wrong else deck.question(each).examples.accept[0])
            await pilot.press("enter", "enter")
        await answer(app, pilot, TYPED)
        draw(app, "question")
        await pilot.press("enter", "enter", "c")
        await pilot.resize_terminal(80, 28)
        await pilot.press("enter")
        await pilot.pause()
        draw(app, "verdict")
    session.close()


def main() -> None:
    """Draw in a folder that is thrown away."""
    for name in ("NO_COLOR", "TEXTUAL_THEME", "QUIZ_ARTICLES"):
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory() as name:
        os.environ["QUIZ_CACHE_DIR"] = str(Path(name) / "cache")
        asyncio.run(pictures(Path(name) / "data"))


if __name__ == "__main__":
    main()
