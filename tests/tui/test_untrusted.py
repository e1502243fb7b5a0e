"""Text from decks, answers, articles and file names is shown as it is, on every screen.

A text that Textual took for markup would crash it, run an action on a click, or vanish.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from textual import events
from textual.widgets import Input
from textual.widgets._toast import Toast

from quiz.author.new import open_target
from quiz.game.plan import Plan
from quiz.game.standing import Stage
from quiz.tui.app import QuizApp
from quiz.tui.new import FormApp
from quiz.tui.screens.results import ResultsScreen
from quiz.tui.session import Session
from tests.tui.driving import round_of, shown, text_of

if TYPE_CHECKING:
    from textual.app import App
    from textual.pilot import Pilot

TEXTS = [
    "[/x] [bold",
    "[@click=app.quit]q[/]",
    "[b]b[/b] \\[b] $x {n} %s",
    "« ؟שלום » 漢字 👩‍👩‍👧 é",
]
"""What crashes a reader of markup, what runs in one, what vanishes; what is wide or leftward."""
SIZE = (120, 90)
"""High enough to show every screen whole."""


def hostile_deck(folder: Path, text: str) -> Path:
    """Write a deck that says ``text`` in every field that takes free text."""
    said = json.dumps(text, ensure_ascii=False)
    cite = f"[{{source: s, paragraph: 1, quote: {said}, inference: {said}, gloss: {{en: {said}}}}}]"
    common = f"topic: {said}, question: {said}, hint: {said}, explanation: {said}"
    path = folder / "hostile.yaml"
    path.write_text(
        f"title: {said}\n"
        f"description: {said}\n"
        "sources:\n"
        f"  s: {{label: {said}, title: {said}, publisher: {said}, author: {said}, language: fr,"
        f" file: article.txt}}\n"
        "questions:\n"
        f"  - {{id: text, kind: text, answer: {said}, {common}, cite: {cite}}}\n"
        f"  - {{id: choice, kind: choice, answer: {said}, choices: [{said}, other], {common},"
        f" cite: {said}}}\n"
        f"  - {{id: order, kind: order, answer: [{said}, other], {common}, cite: {said}}}\n"
        f"  - {{id: list, kind: list, answer: [{said}, other], {common}, cite: {said}}}\n"
        f"  - {{id: claim, kind: claim, answer: conflicting, {common}, cite: ["
        f"{{source: s, paragraph: 1, quote: {said}, stance: supports}},"
        f"{{source: s, paragraph: 1, quote: {said}, stance: refutes}}]}}\n",
        "utf-8",
    )
    (folder / "article.txt").write_text(f"{text}\n\nthe end\n", "utf-8")
    return path


def solid(text: str) -> str:
    """Without white space, which wrapping moves."""
    return "".join(text.split())


def literal(app: App[Any], text: str, *, times: int = 1) -> bool:
    """Tell whether ``text`` is on the terminal, and no click there runs an action of its own."""
    segments = (each for strip in app.screen._compositor.render_strips() for each in strip)
    metas = (segment.style.meta for segment in segments if segment.style)
    there = solid(shown(app)).count(solid(text)) >= times
    return app.is_running and there and not any("@click" in meta for meta in metas)


@pytest.fixture
def hostile(tmp_path: Path) -> Any:
    """Return a function that opens the game on a hostile deck."""
    sessions: list[Session] = []

    def make(text: str, *ids: str) -> QuizApp:
        path = hostile_deck(tmp_path, text)
        sessions.append(Session(path, data_dir=tmp_path / "data", articles=tmp_path))
        plan = Plan(ids=ids, count=len(ids), seed=1) if ids else None
        return QuizApp(sessions[-1], plan, "en", watch=False)

    yield make
    for session in sessions:
        session.close()


@pytest.mark.parametrize("text", TEXTS)
async def test_deck_text_on_the_screens_around_a_round(hostile: Any, text: str) -> None:
    app = hostile(text)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        assert literal(app, text, times=2)  # title and description
        for key, times in (("c", 2), ("s", 3)):  # topic, label; label, title, publisher
            await pilot.press(key)
            await pilot.pause()
            assert literal(app, text, times=times)
            await pilot.press("escape")


@pytest.mark.parametrize("text", TEXTS)
async def test_deck_text_on_question_verdict_and_results(hostile: Any, text: str) -> None:
    kinds = ("text", "choice", "order", "list", "claim")
    app = hostile(text, *kinds)
    async with app.run_test(size=SIZE) as pilot:
        for _ in kinds:
            await pilot.press("question_mark")
            await pilot.pause()
            assert literal(app, text, times=3)  # topic, question, hint
            while round_of(app).stage is Stage.ASKING:
                await pilot.press("enter")
            await pilot.pause()
            assert literal(app, text, times=3)  # question, explanation, evidence
            await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, ResultsScreen)
        assert literal(app, text, times=3)  # question, evidence, deck in the text to share
        await pilot.press("escape", "t")
        await pilot.pause()
        assert literal(app, text[:16])  # topic, which a column of bars cuts


@pytest.mark.parametrize("text", TEXTS)
async def test_article_text_in_the_reader(hostile: Any, text: str) -> None:
    app = hostile(text, "text")
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter", "enter", "o")
        await pilot.pause()
        assert literal(app, text)
        assert app.screen.query_one("#paragraph-1").has_class("-cited")


@pytest.mark.parametrize("text", [each for each in TEXTS if each.isascii()])
async def test_an_answer_on_the_verdict_and_when_it_is_contested(hostile: Any, text: str) -> None:
    app = hostile("calm", "text")
    async with app.run_test(size=SIZE) as pilot:
        app.screen.query_one(Input).value = text
        await pilot.pause()
        while round_of(app).stage is Stage.ASKING:
            await pilot.press("enter")
        await pilot.pause()
        assert literal(app, text)
        await pilot.press("x")
        await pilot.pause()
        assert literal(app, text, times=2)  # on the verdict, in the question


@pytest.mark.parametrize("text", [each for each in TEXTS if each.isascii()])
async def test_deck_text_in_the_authors_form(tmp_path: Path, text: str) -> None:
    path = hostile_deck(tmp_path, text)
    app = FormApp(
        path,
        open_target(path),
        articles=tmp_path,
        data_dir=tmp_path / "data",
        language="en",
        today=dt.date(2024, 3, 9),
    )
    async with app.run_test(size=SIZE) as pilot:
        for line in ("question", "answer", "reference"):
            app.screen.query_one(f"#line-{line}", Input).value = text
        await pilot.pause()
        await pilot.pause()
        assert literal(app, text, times=5)  # three lines, the question and the evidence as shown
        await pilot.press("ctrl+e")
        await pilot.pause()
        assert literal(app, text, times=2)  # label, paragraph


async def paste(pilot: Pilot[Any], text: str) -> str:
    line = pilot.app.screen.query_one(Input)
    line.post_message(events.Paste(text))
    await pilot.pause()
    return line.value


@pytest.mark.parametrize(
    "command",
    ["\x1b[2J", "\x1b]0;title\x07", "\x9b31m", "\x7f", "\u202e", "\u2066", "\r", "\x00"],
    ids=lambda each: each.encode("unicode_escape").decode(),
)
async def test_commands_to_the_terminal_are_taken_out_of_what_is_pasted(
    hostile: Any, command: str
) -> None:
    async with hostile("calm", "text").run_test() as pilot:
        value = await paste(pilot, f"sea{command}salt")
        assert value.startswith("sea")
        assert value.endswith("salt")
        assert value.isprintable()


async def test_commands_to_the_terminal_are_taken_out_of_articles(
    hostile: Any, tmp_path: Path
) -> None:
    app = hostile("calm", "text")
    (tmp_path / "article.txt").write_text("calm \x1b[31mred \u202eder\n", "utf-8")
    async with app.run_test() as pilot:
        await pilot.press("enter", "enter", "o")
        await pilot.pause()
        assert "calm" in shown(app)
        assert all(each.isprintable() for each in shown(app) if each not in "\n\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("[@click=app.quit]q[%]", "[@click=app.quit]q[%]"),
        ("[bold", "[bold"),
        ("new\x1b[2Jname", "new[2Jname"),
        ("a\u202eb", "ab"),
    ],
)
async def test_a_folder_name_is_shown_as_text(
    hostile: Any, tmp_path: Path, name: str, seen: str
) -> None:
    (tmp_path / name).mkdir()
    app = hostile("calm")
    async with app.run_test(size=(160, 40)) as pilot:
        await pilot.press("s")
        await pilot.pause()
        app.screen.query_one(Input).value = str(tmp_path / name)
        app.screen.query_one(Input).focus()
        await pilot.press("enter")
        await pilot.pause()
        assert f"/{seen}." in text_of(app, "#folder-note")
        assert literal(app, seen)


@pytest.mark.parametrize("text", [each for each in TEXTS if each.isascii()])
async def test_a_notification_shows_its_text(hostile: Any, text: str) -> None:
    app = hostile("calm", "text")
    async with app.run_test(notifications=True) as pilot:
        app.notify(text, markup=False)
        await pilot.pause()
        assert solid(text) in solid(str(app.screen.query_one(Toast).render()))
        assert literal(app, text)


def test_every_notification_is_sent_without_markup() -> None:
    """Textual takes markup by default, so that forgetting to say so would be a hole."""
    import ast

    calls = 0
    for path in (Path(__file__).parents[2] / "quiz" / "tui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "notify":
                calls += 1
                markup = [each.value for each in node.keywords if each.arg == "markup"]
                assert [getattr(each, "value", None) for each in markup] == [False], path.name
    assert calls
