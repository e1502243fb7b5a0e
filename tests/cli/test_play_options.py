from __future__ import annotations

import io
import subprocess
import sys
import types
from typing import TYPE_CHECKING

import pytest

from quiz.cli.main import parser
from quiz.cli.play import requested_plan
from quiz.cli.playing import has_screen, without_openssl
from quiz.deck.loading import load_cached
from quiz.deck.model import Kind
from quiz.errors import UsageError
from quiz.game.plan import Plan
from quiz.game.selection import NothingToPlay
from tests.cli.tides import Shell, deck, quiz

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

__all__ = ["deck", "quiz"]


def arguments(*options: str) -> argparse.Namespace:
    return parser().parse_args(["play", *options])


@pytest.mark.parametrize(
    ("options", "plan"),
    [
        ("", None),
        ("--plain", None),
        ("--lang fr", None),
        ("--watch", None),
        ("--count 3", Plan(count=3)),
        ("--count=3", Plan(count=3)),
        ("--seed 42", Plan(seed=42)),
        ("--seed 0", Plan(seed=0)),
        ("--timer 30", Plan(timer=30)),
        ("--timer 0", Plan()),
        ("--topic dates", Plan(topics=frozenset({"dates"}))),
        ("--topic Dates,PEOPLE", Plan(topics=frozenset({"dates", "people"}))),
        ("--topic dates,people", Plan(topics=frozenset({"dates", "people"}))),
        ("--topic dates --topic people", Plan(topics=frozenset({"dates", "people"}))),
        ("--topic dates,,dates", Plan(topics=frozenset({"dates"}))),
        ("--kind date", Plan(kinds=frozenset({Kind.DATE}))),
        ("--kind date,claim", Plan(kinds=frozenset({Kind.DATE, Kind.CLAIM}))),
        ("--source log", Plan(sources=frozenset({"log"}))),
        ("--difficulty 1,3", Plan(difficulties=frozenset({1, 3}))),
        (
            "--count 2 --topic building --kind claim --source log --difficulty 3 --seed 1",
            Plan(
                count=2,
                topics=frozenset({"building"}),
                kinds=frozenset({Kind.CLAIM}),
                sources=frozenset({"log"}),
                difficulties=frozenset({3}),
                seed=1,
            ),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_options_make_a_plan(deck: Path, options: str, plan: Plan | None) -> None:
    assert requested_plan(arguments(*options.split()), deck) == plan


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("--topic peeple", ["--topic peeple", "did you mean `people`?", "building, dates, people"]),
        ("--topic xyzzy", ["--topic xyzzy", "known: building, dates, people"]),
        ("--kind dates", ["--kind dates", "did you mean `date`?", "claim, date"]),
        ("--kind Dates", ["--kind Date", "did you mean `date`?"]),
        ("--source almanach", ["--source almanach", "did you mean `almanac`?", "almanac, log"]),
        ("--difficulty 4", ["--difficulty 4", "known: 1, 2, 3"]),
        ("--topic dates,nowhere", ["--topic nowhere"]),
    ],
)
def test_an_unknown_name_is_told_with_the_known_ones(
    deck: Path, options: str, words: list[str]
) -> None:
    with pytest.raises(UsageError) as caught:
        requested_plan(arguments(*options.split()), deck)
    for word in words:
        assert word in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_suggestion_is_left_out_where_nothing_is_near(deck: Path) -> None:
    with pytest.raises(UsageError) as caught:
        requested_plan(arguments("--topic", "xyzzy"), deck)
    assert "did you mean" not in str(caught.value)


def test_a_deck_without_sources_says_that_it_has_none(tmp_path: Path) -> None:
    path = tmp_path / "bare.yaml"
    path.write_text("title: T\nquestions:\n- {id: a, question: Why?, answer: because, cite: x}\n")
    with pytest.raises(UsageError, match="this deck has none"):
        requested_plan(arguments("--source", "press"), path)


def test_filters_that_leave_nothing_are_told_before_anything_opens(deck: Path) -> None:
    with pytest.raises(NothingToPlay, match="no question of this deck fits"):
        requested_plan(arguments("--kind", "amount"), deck)


@pytest.mark.parametrize(
    "options",
    [
        "--count 0",
        "--count -1",
        "--count ten",
        "--count 1.5",
        "--seed -1",
        "--seed x",
        f"--seed {2**63}",
        "--timer -5",
        "--timer soon",
        "--timer 9999999",
        "--lang de",
        "--no-such-option",
        "deck.yaml other.yaml",
        "--topi dates",
    ],
)
def test_wrong_usage_ends_with_2(quiz: Shell, options: str) -> None:
    said = quiz("play", *options.split())
    assert said.code == 2
    assert said.out == ""
    assert said.err.splitlines()[-1].startswith(("quiz play: error: ", "quiz: error: "))


def test_without_a_command_quiz_plays(quiz: Shell, deck: Path) -> None:
    said = quiz("--plain", deck, typed="q\n")
    assert said.code == 0
    assert "Tides" in said.lines


@pytest.mark.parametrize("term", ["dumb", "xterm-256color"])
def test_without_a_terminal_the_lines_are_played(
    quiz: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch, term: str
) -> None:
    monkeypatch.setenv("TERM", term)
    assert "Question 1 of 6. 0 points." in quiz("play", deck, typed="q\n").lines


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("term", "screen"), [("dumb", False), ("unknown", False), ("xterm", True), ("linux", True)]
)
def test_a_dumb_terminal_is_no_screen(
    monkeypatch: pytest.MonkeyPatch,
    term: str,
    screen: bool,
) -> None:
    monkeypatch.setenv("TERM", term)
    for stream in ("sys.stdin", "sys.stdout", "sys.stderr"):
        monkeypatch.setattr(stream, Terminal())
    assert has_screen() is screen


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
@pytest.mark.parametrize("other", [None, io.StringIO()], ids=["closed", "file"])
def test_a_stream_that_is_no_terminal_leaves_no_screen(
    stream: str, other: io.StringIO | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, each, Terminal())
    monkeypatch.setenv("TERM", "xterm")
    assert has_screen()
    monkeypatch.setattr(sys, stream, other)
    assert not has_screen()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """Stand in for the full-screen interface and note how it is called."""
    calls: list[tuple[object, ...]] = []

    def interface(deck_path: Path, plan: Plan | None, **options: object) -> int:
        calls.append((deck_path, plan, options))
        return 0

    module = types.ModuleType("quiz.tui.app")
    module.run = interface  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "quiz.tui.app", module)
    monkeypatch.setattr("quiz.cli.playing.has_screen", lambda: True)
    return calls


def test_on_a_terminal_the_interface_opens_at_home(
    quiz: Shell, deck: Path, screen: list[tuple[object, ...]]
) -> None:
    assert quiz("play", deck).code == 0
    ((path, plan, options),) = screen
    assert (path, plan) == (deck, None)
    assert options == {
        "language": None,
        "data_dir": quiz.data,
        "articles": None,
        "watch": False,
        "keep": True,
    }


def test_options_reach_the_interface(
    quiz: Shell, deck: Path, screen: list[tuple[object, ...]]
) -> None:
    folder = deck.parent
    said = quiz(
        *("play", deck, "--kind", "date", "--lang", "fr", "--watch"),
        *("--articles", folder, "--data-dir", folder),
    )
    assert said.code == 0
    ((_, plan, options),) = screen
    assert plan == Plan(kinds=frozenset({Kind.DATE}))
    assert options == {
        "language": "fr",
        "data_dir": folder,
        "articles": folder,
        "watch": True,
        "keep": True,
    }


def test_a_wrong_name_is_told_before_the_interface_opens(
    quiz: Shell, deck: Path, screen: list[tuple[object, ...]]
) -> None:
    assert quiz("play", deck, "--kind", "dates").code == 2
    assert quiz("play", deck, "--kind", "amount").code == 1
    assert screen == []


def test_plain_is_played_line_by_line_on_a_terminal_too(
    quiz: Shell, deck: Path, screen: list[tuple[object, ...]]
) -> None:
    assert "Tides" in quiz("play", deck, "--plain", typed="q\n").lines
    assert screen == []


def test_the_interface_loads_without_openssl_which_stays_there_for_whoever_asks() -> None:
    probe = (
        "import sys\n"
        "from quiz.cli.playing import without_openssl\n"
        "with without_openssl():\n"
        "    import quiz.tui.app\n"
        "loaded = {'asyncio', 'ssl', '_ssl', '_hashlib'} & set(sys.modules)\n"
        "import ssl\n"
        "print(*loaded, bool(ssl.OPENSSL_VERSION))"
    )
    ran = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["asyncio", "True"]


def test_options_without_a_mistake_load_no_yaml_for_a_deck_that_was_played_before(
    quiz: Shell, deck: Path
) -> None:
    load_cached(deck)
    probe = (
        "import sys\n"
        "from pathlib import Path\n"
        "from quiz.cli.main import parser\n"
        "from quiz.cli.play import requested_plan\n"
        "given = parser().parse_args(['play', '--count', '3', '--kind', 'date'])\n"
        "print(requested_plan(given, Path(sys.argv[1])).count, 'yaml' in sys.modules)"
    )
    command = [sys.executable, "-c", probe, str(deck)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["3", "False"]


def test_openssl_that_is_loaded_stays_loaded() -> None:
    with without_openssl():
        import ssl
    assert sys.modules["ssl"] is ssl
