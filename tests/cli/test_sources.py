from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.main import run

if TYPE_CHECKING:
    import pytest

SAMPLES = Path(__file__).parents[1] / "samples" / "lint"


def test_sources_are_shown_with_what_is_known_and_what_is_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["sources", str(SAMPLES / "harbour.yaml"), "--lang", "en"]) == 0
    first, second = capsys.readouterr().out.split("\n\n")
    assert first.splitlines()[0] == "The quay article (harbour)"
    assert "  publisher  not stated" in first
    assert "  language   en" in first
    assert first.endswith("8 questions, 8 quotations, 8 of them proven")
    assert second.rstrip().endswith("2 questions, 2 quotations, 2 of them proven")


def test_without_a_lock_nothing_is_proven(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deck = shutil.copy(SAMPLES / "harbour.yaml", tmp_path)
    assert run(["sources", str(deck), "--lang", "en"]) == 0
    assert "8 quotations, 0 of them proven" in capsys.readouterr().out


def test_a_deck_without_sources_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deck = tmp_path / "deck.yaml"
    deck.write_text("questions: [{id: a, question: b?, answer: c, cite: d}]")
    assert run(["sources", str(deck), "--lang", "en"]) == 0
    assert capsys.readouterr().out == "This deck names no sources.\n"


def test_a_missing_deck_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["sources", "missing.yaml"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
