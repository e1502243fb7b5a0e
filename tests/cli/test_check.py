from __future__ import annotations

import datetime as dt
import io
import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.author.checking import check
from quiz.cli.main import run
from quiz.cli.report import as_text
from quiz.cli.watching import watch

if TYPE_CHECKING:
    from collections.abc import Callable

    Writer = Callable[..., str]

SAMPLES = Path(__file__).parents[1] / "samples" / "lint"
ARTICLES = SAMPLES / "articles"

SOUND = """\
title: Boats
questions:
  - {id: place, question: Where is the port?, answer: Veldt, cite: "A newspaper"}
"""
DOUBTFUL = """\
title: Boats
questions:
  - {id: place, question: Where is Veldt?, answer: Veldt, cite: "A newspaper"}
"""
BROKEN = """\
title: Boats
questions:
  - id: place
    question: Where is Veldt?
    answer: Veldt
    cite: A newspaper
    examples:
      accept: [Orsel]
"""


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QUIZ_ARTICLES", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def deck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Writer:
    monkeypatch.chdir(tmp_path)

    def write(text: str, name: str = "boats.yaml") -> str:
        (tmp_path / name).write_text(text, "utf-8")
        return name

    return write


def test_a_mistake_is_shown_with_its_line_a_caret_and_a_help(
    deck: Writer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", deck(BROKEN), "--ignore", "answer-in-question"]) == 1
    assert capsys.readouterr().out == (
        "boats.yaml:8:16: error[example-fails]: “Orsel” should get accept, but the judge rejects it"
        " (different)\n"
        "  |\n"
        "8 |       accept: [Orsel]\n"
        "  |                ^^^^^\n"
        "help: add it to the question's `accept`, or correct the example\n"
        "\n"
        "1 question, 1 error, no warnings, 1 left out by --select or --ignore\n"
        "1 reference that nothing can prove\n"
    )


def test_mistakes_come_in_the_order_of_their_places(
    deck: Writer, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["check", deck(BROKEN), "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    assert [(each["line"], each["code"]) for each in found] == [
        (4, "answer-in-question"),
        (8, "example-fails"),
    ]


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (SOUND, [], 0),
        (SOUND, ["--strict"], 0),
        (DOUBTFUL, [], 0),
        (DOUBTFUL, ["--strict"], 1),
        (DOUBTFUL, ["--strict", "--ignore", "answer-in-question"], 0),
        (BROKEN, [], 1),
        (BROKEN, ["--select", "answer-in-question"], 0),
        (BROKEN, ["--select", "answer-in-question,example-fails"], 1),
        (BROKEN, ["--select", "example-fails", "--ignore", "example-fails"], 0),
        ("questions: [", [], 1),
        ("", [], 1),
        (SOUND, ["--select", "no-such-code"], 2),
        (SOUND, ["--articles", "no-such-folder"], 2),
    ],
)
def test_exit_codes(
    deck: Writer,
    text: str,
    options: list[str],
    code: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["check", deck(text), *options]) == code
    assert "Traceback" not in capsys.readouterr().err


def test_a_deck_that_is_not_there_fails_and_the_others_are_checked(
    deck: Writer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "missing.yaml", deck(SOUND)]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("quiz: cannot read missing.yaml: No such file")
    assert "1 question, no errors, no warnings" in said.out


def test_json_is_an_array_even_where_no_deck_can_be_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["check", "missing.yaml", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out) == []


def test_several_decks_are_summed_up(deck: Writer, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", deck(SOUND), deck(DOUBTFUL, "other.yaml")]) == 0
    assert "2 decks, 2 questions, no errors, 1 warning" in capsys.readouterr().out


@pytest.mark.parametrize("options", [[], ["--articles", "."]])
def test_quotations_that_nobody_looked_up_are_not_called_missing(
    deck: Writer, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    cited = "cite: {source: log, paragraph: 1, quote: at Veldt}"
    sound = SOUND.replace('cite: "A newspaper"', cited)
    assert run(["check", deck(sound + "sources: {log: {label: The log}}\n"), *options]) == 0
    said = capsys.readouterr().out
    assert said.endswith("1 quotation not looked up: no lock, no articles\n")


def test_evidence_is_counted_from_the_lock(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(SAMPLES / "harbour.yaml")]) == 0
    assert capsys.readouterr().out == (
        "9 questions, no errors, no warnings\n10 of 10 quotations found, from the lock\n"
    )


def test_evidence_is_looked_up_in_the_articles(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = "10 of 10 quotations found, in the articles\n"
    assert run(["check", str(SAMPLES / "harbour.yaml"), "--articles", str(ARTICLES)]) == 0
    assert capsys.readouterr().out.endswith(expected)
    monkeypatch.setenv("QUIZ_ARTICLES", str(ARTICLES))
    assert run(["check", str(SAMPLES / "harbour.yaml")]) == 0
    assert capsys.readouterr().out.endswith(expected)


def test_standard_input_is_a_deck(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DOUBTFUL.encode())))
    assert run(["check", "-"]) == 0
    assert capsys.readouterr().out.startswith("<stdin>:3:")


def test_a_closed_standard_input_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run(["check", "-"]) == 1
    assert "standard input is closed" in capsys.readouterr().err


def test_json_has_every_field(deck: Writer, capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", deck(BROKEN), "--format", "json", "--select", "example-fails"])
    (found,) = json.loads(capsys.readouterr().out)
    assert found == {
        "file": "boats.yaml",
        "line": 8,
        "column": 16,
        "end_column": 21,
        "severity": "error",
        "code": "example-fails",
        "message": "“Orsel” should get accept, but the judge rejects it (different)",
        "help": "add it to the question's `accept`, or correct the example",
    }


def test_json_of_nothing_is_an_empty_array(
    deck: Writer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", deck(SOUND), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_github_gets_annotations(deck: Writer, capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", deck(BROKEN, "a,b%.yaml"), "--format", "github", "--select", "example-fails"])
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith(
        "::error file=a%2Cb%25.yaml,line=8,col=16,endColumn=21,title=example-fails::“Orsel”"
    )


def test_what_a_file_contains_cannot_command_the_terminal(
    deck: Writer, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["check", deck("title: \x1b[2J\u202e\nquestions: []\n")])
    said = capsys.readouterr()
    assert "\x1b" not in said.out + said.err
    assert "\u202e" not in said.out + said.err


@pytest.mark.parametrize("code", ["quote-not-found", "near-nonsense", "quote-not-fund"])
def test_codes_are_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    known = code == "quote-not-found"
    assert run(["check", "--explain", code]) == (0 if known else 2)
    said = capsys.readouterr()
    if known:
        assert said.out.startswith("error[quote-not-found]: the quotation does not stand")
        assert "Wrong:\n\n    cite:" in said.out
        assert "Right:\n\n    cite:" in said.out
    elif code == "quote-not-fund":
        assert "did you mean `quote-not-found`?" in said.err
    else:
        assert "there is no code near-nonsense" in said.err


def test_colour_is_for_terminals(
    deck: Writer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    name = deck(BROKEN)
    run(["check", name])
    assert "\x1b[" not in capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    run(["check", name])
    assert "\x1b[1;31merror[example-fails]\x1b[0m" in capsys.readouterr().out


class Waiter:
    """Stands in for time.sleep: does one step at each wait, then presses Ctrl-C."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        self.steps = list(steps)
        self.waited: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.waited.append(seconds)
        if not self.steps:
            raise KeyboardInterrupt
        self.steps.pop(0)()


def test_watching_acts_at_once_and_after_every_save(tmp_path: Path) -> None:
    watched, draft = tmp_path / "deck.yaml", tmp_path / "deck.yaml~"
    watched.write_text("one")
    seen: list[str] = []
    waiter = Waiter(
        lambda: None,
        lambda: watched.write_text("three"),
        lambda: None,
        lambda: draft.write_text("four!"),  # same size; editors write aside and replace
        lambda: draft.replace(watched),
        watched.unlink,
        lambda: None,
        lambda: watched.write_text("five"),
    )
    watch([watched], lambda: seen.append(watched.read_text()), wait=waiter)
    assert seen == ["one", "three", "four!", "five"]
    assert max(waiter.waited) <= 0.1


def test_a_file_beside_may_come_and_go(tmp_path: Path) -> None:
    watched, lock = tmp_path / "deck.yaml", tmp_path / "deck.lock"
    watched.write_text("deck")
    seen: list[bool] = []
    waiter = Waiter(lambda: lock.write_text("x"), lambda: None, lock.unlink)
    watch([watched], lambda: seen.append(lock.exists()), beside=[lock], wait=waiter)
    assert seen == [False, True, False]


def test_files_beside_are_watched_from_when_they_are_known(tmp_path: Path) -> None:
    watched, article = tmp_path / "deck.yaml", tmp_path / "article.txt"
    watched.write_text("deck")
    article.write_text("one")
    beside: set[Path] = set()
    seen: list[str] = []

    def act() -> None:
        seen.append(article.read_text())
        beside.add(article)

    waiter = Waiter(lambda: None, lambda: None, lambda: article.write_text("three"))
    watch([watched], act, beside=beside, wait=waiter)
    assert seen == ["one", "three"]


def test_check_watch_checks_again_when_an_article_is_saved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(ARTICLES, tmp_path / "articles"))
    name = str(shutil.copy(SAMPLES / "harbour.yaml", tmp_path))
    spoilt = next(iter(sorted(folder.iterdir())))
    waiter = Waiter(lambda: None, lambda: spoilt.write_text("Nothing of it is left.\n"))
    monkeypatch.setattr("quiz.cli.watching.time.sleep", waiter)
    assert run(["check", "--watch", name, "--articles", str(folder)]) == 0
    said = capsys.readouterr().out
    assert said.count("waiting for the next save, Ctrl-C ends") == 2
    assert "2 of 10 quotations found" in said.split("waiting", 2)[1]


def test_a_save_during_the_check_is_not_missed(tmp_path: Path) -> None:
    watched = tmp_path / "deck.yaml"
    watched.write_text("one")
    seen: list[str] = []

    def look() -> None:
        seen.append(watched.read_text())
        if len(seen) == 1:
            watched.write_text("saved meanwhile")

    watch([watched], look, wait=Waiter(lambda: None, lambda: None))
    assert seen == ["one", "saved meanwhile"]


def test_check_watch_checks_again_until_ctrl_c(
    deck: Writer,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = deck(SOUND)
    waiter = Waiter(lambda: shutil.copy(name, "copy.yaml"), lambda: deck(DOUBTFUL))
    monkeypatch.setattr("quiz.cli.watching.time.sleep", waiter)
    assert run(["check", "--watch", name]) == 0
    said = capsys.readouterr()
    assert said.out.count("waiting for the next save, Ctrl-C ends") == 2
    assert "answer-in-question" in said.out
    assert said.err == ""


def test_programs_that_watch_read_one_array_after_the_other(
    deck: Writer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    name = deck(BROKEN)
    monkeypatch.setattr("quiz.cli.watching.time.sleep", Waiter(lambda: deck(BROKEN * 2)))
    assert run(["check", "--watch", "--format", "json", name]) == 0
    said = capsys.readouterr()
    first, end = json.JSONDecoder().raw_decode(said.out)
    second = json.loads(said.out[end:])
    assert first
    assert second
    assert said.err.count("waiting for the next save") == 2


def test_standard_input_cannot_be_watched(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--watch", "-"]) == 2
    assert "--watch needs deck files" in capsys.readouterr().err


@pytest.mark.parametrize(
    "sample",
    sorted(SAMPLES.parent.rglob("*.yaml")),
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
@pytest.mark.parametrize("form", ["text", "github"])
def test_any_deck_is_reported_on_without_a_failure_of_our_own(
    sample: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(sample), "--format", form]) in (0, 1)
    said = capsys.readouterr()
    assert said.err == ""
    assert "no errors" in said.out or ": error[" in said.out or "::error " in said.out


@given(st.binary(max_size=300))
def test_any_bytes_are_reported_on(data: bytes) -> None:
    result = check(data, "any.yaml", lock_file=None, articles=None, today=dt.date(2026, 1, 1))
    assert list(as_text(result, colour=False, width=40)) or not result.diagnostics
    assert list(result.diagnostics) == sorted(
        result.diagnostics, key=lambda each: (each.place, each.code)
    )


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("quote-not-fond", "did you mean `quote-not-found`?"),
        ("paragraph", "paragraph-missing, paragraph-not-evidence"),
        ("Quotes_whole", "did you mean `quote-whole`?"),
        ("xyz", "quiz check names codes in brackets"),
    ],
)
def test_an_unknown_code_gets_the_nearest_ones(
    code: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "--explain", code]) == 2
    err = capsys.readouterr().err
    assert f"there is no code {code}; " in err
    assert told in err
    assert len(err) < 300
