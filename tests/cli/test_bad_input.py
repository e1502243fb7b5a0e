"""Whatever is wrong with what the player brings: one clear line, the right code, no traceback."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from quiz.cli import main
from quiz.history.files import FILE_NAME
from quiz.history.migrations import VERSION
from quiz.history.store import History
from tests.cli.tides import Said, Shell, deck, quiz

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["deck", "quiz"]

READERS = ("play", "stats", "judge", "contested")


def one_line(said: Said, code: int) -> str:
    """Return the single line of complaint."""
    assert said.code == code
    assert said.out == ""
    assert "Traceback" not in said.err
    (line,) = said.err.splitlines()
    return line


@pytest.mark.parametrize("command", READERS)
def test_a_missing_deck(quiz: Shell, tmp_path: Path, command: str) -> None:
    line = one_line(quiz(command, tmp_path / "gone.yaml"), 1)
    assert "gone.yaml" in line


@pytest.mark.parametrize("command", READERS)
def test_a_folder_as_a_deck(quiz: Shell, tmp_path: Path, command: str) -> None:
    assert str(tmp_path) in one_line(quiz(command, tmp_path), 1)


@pytest.mark.parametrize("command", READERS)
@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00", b"title: [", b"# nothing\n", b"title: T\nquestions: []\n", b"- 1\n"],
    ids=["empty", "not UTF-8", "broken YAML", "comment only", "no questions", "a list"],
)
def test_a_deck_that_is_none(quiz: Shell, tmp_path: Path, command: str, content: bytes) -> None:
    path = tmp_path / "bad.yaml"
    path.write_bytes(content)
    said = quiz(command, path)
    assert said.code == 1
    assert said.out == ""
    assert "bad.yaml" in said.err
    assert "Traceback" not in said.err


def test_no_question_left_after_filtering(quiz: Shell, deck: Path) -> None:
    line = one_line(quiz("play", deck, "--kind", "amount"), 1)
    assert line == "quiz: no question of this deck fits that choice: take fewer filters"


def test_an_unknown_topic(quiz: Shell, deck: Path) -> None:
    line = one_line(quiz("play", deck, "--topic", "peple"), 2)
    assert "did you mean `people`?" in line


def test_an_articles_folder_that_is_not_there(quiz: Shell, deck: Path, tmp_path: Path) -> None:
    assert "is not a folder" in one_line(quiz("play", deck, "--articles", tmp_path / "no"), 2)


@pytest.mark.parametrize("command", ["stats", "contested"])
def test_a_data_folder_that_cannot_be_read(
    quiz: Shell, deck: Path, tmp_path: Path, command: str
) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "data"
    line = one_line(quiz(command, deck, "--data-dir", folder), 1)
    assert str(folder) in line
    assert "choose another folder with --data-dir" in line


def make_newer(folder: Path) -> bytes:
    History.require(folder).close()
    connection = sqlite3.connect(folder / FILE_NAME)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    return (folder / FILE_NAME).read_bytes()


@pytest.mark.parametrize("command", ["stats", "contested"])
def test_a_history_of_a_newer_version_is_not_read(quiz: Shell, deck: Path, command: str) -> None:
    before = make_newer(quiz.data)
    line = one_line(quiz(command, deck), 1)
    assert "newer version of quiz: upgrade" in line
    assert (quiz.data / FILE_NAME).read_bytes() == before


def test_a_history_of_a_newer_version_does_not_keep_anybody_from_playing(
    quiz: Shell, deck: Path
) -> None:
    before = make_newer(quiz.data)
    said = quiz("play", deck, "--kind", "person", typed="Ada Moreau\n\n")
    assert said.code == 0
    assert "newer version of quiz" in said.lines[0]
    assert "1 of 1 right" in said.out
    assert (quiz.data / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("command", ["stats", "contested"])
def test_a_damaged_history_is_moved_aside(quiz: Shell, deck: Path, command: str) -> None:
    quiz.data.mkdir()
    (quiz.data / FILE_NAME).write_bytes(b"no database" * 99)
    said = quiz(command, deck)
    assert said.code == 0
    assert "is kept as" in said.out
    (aside,) = quiz.data.glob("*.damaged-*")
    assert aside.read_bytes() == b"no database" * 99


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["play"], "standard input is closed: quiz play needs it to read your answers"),
        (["import", "--from", "gift", "-"], "standard input is closed; name a file instead of -"),
    ],
    ids=["play", "import"],
)
def test_a_closed_standard_input_is_one_line(
    argv: list[str],
    said: str,
    quiz: Shell,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert main.run(argv) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"quiz: {said}\n"


def test_an_empty_standard_input_ends_at_once(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, typed="")
    assert said.code == 0
    assert said.lines[-1] == "Left before the first answer: there is nothing to keep."


@pytest.mark.parametrize("typed", [b"\xff\xfe\n", b"caf\xe9\n"])
def test_answers_that_are_not_utf8_are_one_line(quiz: Shell, deck: Path, typed: bytes) -> None:
    said = quiz("play", deck, typed=typed)
    assert said.code == 1
    assert said.err == "quiz: what came in is not UTF-8 text: answer in UTF-8\n"


def test_a_megabyte_of_answer_is_just_wrong(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, "--kind", "person", typed="x" * 1_000_000 + "\n\n")
    assert said.code == 0
    assert "✗ Wrong. Far too long for an answer." in said.lines


def test_an_interrupt_leaves_like_q_and_ends_with_130(
    quiz: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from quiz.cli.line_io import Lines

    ask = Lines.ask
    asked: list[int] = []

    def interrupted(lines: Lines) -> str:
        asked.append(1)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return ask(lines)

    monkeypatch.setattr(Lines, "ask", interrupted)
    said = quiz("play", deck, typed="nobody\n")
    assert said.code == 130
    assert said.lines[-1].startswith("Left at question 1 of 6")
