"""A process killed in mid-round loses nothing that was answered."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.tides import Shell, deck, quiz

__all__ = ["deck", "quiz"]

ROOT = Path(__file__).parents[2]


def start(deck: Path, data: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "quiz", "play", str(deck), "--plain"],
        cwd=ROOT,
        env={**os.environ, "QUIZ_DATA_DIR": str(data), "PYTHONIOENCODING": "utf-8", "LC_ALL": "C"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def read_until(game: subprocess.Popen[str], words: str) -> str:
    """Wait for a line with these words; an early end of the game fails the test."""
    assert game.stdout is not None
    for line in game.stdout:
        if words in line:
            return line
    raise AssertionError(f"the game ended before it said {words!r}")


def say(game: subprocess.Popen[str], line: str) -> None:
    assert game.stdin is not None
    game.stdin.write(f"{line}\n")
    game.stdin.flush()


@pytest.mark.parametrize("overrule", [False, True], ids=["as judged", "overruled"])
def test_kill_9_after_a_verdict_and_the_resume(quiz: Shell, deck: Path, overrule: bool) -> None:
    with start(deck, quiz.data) as game:
        read_until(game, "Question 1 of 6")
        say(game, "")
        read_until(game, "≈ No answer yet")
        say(game, "")
        read_until(game, "✗ Wrong. No answer given.")
        if overrule:
            say(game, "!")
            read_until(game, "≈ Right, by your word")
        game.kill()
        assert game.wait() == -9
    again = quiz("play", deck, typed="\n\nq\n")
    assert "A round was left with 1 of 6 answered." in again.lines
    assert any(line.startswith("Question 2 of 6. ") for line in again.lines)
    assert any("by your word" in line for line in again.lines) is overrule


def test_kill_9_before_an_answer_keeps_what_was_used_up(quiz: Shell, deck: Path) -> None:
    with start(deck, quiz.data) as game:
        read_until(game, "Question 1 of 6")
        say(game, "")
        read_until(game, "≈ No answer yet")
        game.kill()
        game.wait()
    again = quiz("play", deck, typed="\n\n")
    assert "A round was left with 0 of 6 answered." in again.lines
    assert "✗ Wrong. No answer given." in again.lines
