from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.signature import signature

if TYPE_CHECKING:
    from pathlib import Path


def test_it_changes_with_the_size_and_with_the_file_in_that_place(tmp_path: Path) -> None:
    deck, draft = tmp_path / "deck.yaml", tmp_path / "deck.yaml~"
    deck.write_text("one")
    first = signature(deck)
    assert signature(deck) == first
    deck.write_text("three")
    second = signature(deck)
    draft.write_text("four!")  # same size; editors write aside and replace
    draft.replace(deck)
    assert len({first, second, signature(deck)}) == 3


def test_no_file_has_none(tmp_path: Path) -> None:
    assert signature(tmp_path / "missing") is None
