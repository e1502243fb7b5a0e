"""The deck inside an installation is played and read; changes to it would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.deck import shipped
from tests.cli.tides import Shell, deck, quiz

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["deck", "quiz"]

ADD = ("new", "--question", "Who?", "--answer", "Ada Moreau", "--cite", "Port papers")


@pytest.fixture
def packed(deck: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "quiz" / "data"
    folder.mkdir(parents=True)
    monkeypatch.setattr(shipped, "_PACKAGE", folder.parent)
    return deck.rename(folder / "questions.yaml")


@pytest.fixture
def checkout(packed: Path, tmp_path: Path) -> Path:
    return packed.rename(tmp_path / "questions.yaml")


Changing = pytest.mark.parametrize(
    "command",
    [ADD, ("fmt",), ("contested", "--apply", "1"), ("lock", "--articles", ".")],
    ids=lambda command: command[0],
)


@Changing
def test_no_command_changes_the_installed_deck(
    quiz: Shell, packed: Path, command: tuple[str, ...]
) -> None:
    before = packed.read_bytes()
    said = quiz(*command)
    assert (said.code, said.out) == (2, "")
    assert said.err == (
        "quiz: the installed deck is replaced at each update: name the deck to change\n"
    )
    assert packed.read_bytes() == before


@Changing
def test_the_deck_of_a_checkout_may_be_changed(
    quiz: Shell, checkout: Path, command: tuple[str, ...]
) -> None:
    assert "installed deck" not in quiz(*command).err


@pytest.mark.parametrize(
    "command", [("fmt", "--check"), ("fmt", "--diff"), ("contested",), ("check",), ("sources",)]
)
def test_reading_the_installed_deck_is_fine(
    quiz: Shell, packed: Path, command: tuple[str, ...]
) -> None:
    assert quiz(*command).code in (0, 1)


def test_a_deck_that_is_named_is_changed(quiz: Shell, packed: Path) -> None:
    assert quiz(*ADD, packed).code == 0
    assert "question: Who?" in packed.read_text("utf-8")
