from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.deck.loading import load
from tests.cli.tides import Shell, deck, quiz

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["deck", "quiz"]


@pytest.fixture
def contested(quiz: Shell, deck: Path) -> Shell:
    quiz("play", deck, "--kind", "person", typed="Dame Moro\nx she is called that\n\n")
    quiz("play", deck, "--kind", "person", typed="Ada Moreau\nx\n\n")
    return quiz


def numbers(quiz: Shell, deck: Path) -> list[int]:
    return [int(line.split()[0]) for line in quiz("contested", deck).lines if line[0] != " "]


def test_nothing_contested_says_how_to(quiz: Shell, deck: Path) -> None:
    said = quiz("contested", deck)
    assert said.code == 0
    assert said.out.startswith("Nothing is contested: press x")


def test_answers_are_listed_with_verdict_reason_and_remark(contested: Shell, deck: Path) -> None:
    said = contested("contested", deck)
    assert "builder" in said.lines[0]
    assert "reject (" in said.lines[1]
    assert said.lines[1].endswith("): Dame Moro")
    assert said.lines[2].strip() == "she is called that"
    assert said.lines[4].endswith("accept (exact): Ada Moreau")


def test_applying_mends_the_deck_and_takes_it_off_the_list(contested: Shell, deck: Path) -> None:
    first, second = numbers(contested, deck)
    said = contested("contested", deck, "--apply", first)
    assert said.code == 0
    assert "builder: Dame Moro added to accept and examples.accept" in said.out
    question = load(deck).question("builder")
    assert "Dame Moro" in question.accept
    assert "Dame Moro" in question.examples.accept
    assert numbers(contested, deck) == [second]


def test_applying_as_a_prompt(contested: Shell, deck: Path) -> None:
    first, _ = numbers(contested, deck)
    assert contested("contested", deck, "--apply", first, "--as", "prompt").code == 0
    assert "Dame Moro" in load(deck).question("builder").prompt


def test_what_cannot_be_applied_stays_on_the_list(contested: Shell, deck: Path) -> None:
    listed = numbers(contested, deck)
    before = deck.read_bytes()
    deck.write_bytes(before.replace(b"builder", b"mason"))
    said = contested("contested", deck, "--apply", listed[0])
    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert numbers(contested, deck) == listed


def test_dismissing_leaves_the_deck_alone(contested: Shell, deck: Path) -> None:
    first, second = numbers(contested, deck)
    before = deck.read_bytes()
    assert contested("contested", deck, "--dismiss", first).code == 0
    assert deck.read_bytes() == before
    assert numbers(contested, deck) == [second]


@pytest.mark.parametrize("deed", ["--apply", "--dismiss"])
def test_an_unknown_number_is_wrong_usage(contested: Shell, deck: Path, deed: str) -> None:
    said = contested("contested", deck, deed, 99)
    assert said.code == 2
    assert "under number 99" in said.err


@pytest.mark.parametrize(
    "options", [("--as", "accept"), ("--apply", "1", "--dismiss", "1"), ("--apply", "x")]
)
def test_options_that_do_not_go_together(
    contested: Shell, deck: Path, options: tuple[str, ...]
) -> None:
    assert contested("contested", deck, *options).code == 2
