"""A small deck of every way to answer, and how to play it from a test."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from quiz.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

TIDES = """\
title: {en: Tides, fr: Marées}
sources:
  almanac:
    label: {en: The almanac, fr: L’almanach}
    title: Le port en hiver
    publisher: Port
    published: 2023-04-17
    language: fr
    url: https://example.org/almanac
  log: {label: {en: The log book, fr: Le journal de bord}, language: en}
questions:
  - id: builder
    kind: person
    topic: people
    difficulty: 2
    question: {en: Who built the tide mill?, fr: Qui a bâti le moulin à marée ?}
    answer: Ada Moreau
    prompt: [the harbour master]
    hint: {en: She kept the harbour., fr: Elle tenait le port.}
    explanation: {en: It took her two winters., fr: Il lui fallut deux hivers.}
    cite:
      - source: almanac
        paragraph: 2
        quote: bâti par Ada Moreau
        gloss: {en: built by Ada Moreau}
        inference: {en: The mill is the only one., fr: C’est le seul moulin.}
  - id: opened
    kind: date
    topic: dates
    question: {en: When did it open?, fr: Quand ouvrit-il ?}
    answer: 2023-03-09
    cite: "Port papers, 1923"
  - id: stone
    kind: choice
    topic: building
    question: {en: Which stone is it made of?, fr: De quelle pierre est-il fait ?}
    answer: {en: granite, fr: granit}
    choices: [{en: granite, fr: granit}, {en: slate, fr: ardoise}, {en: chalk, fr: craie}]
    cite: [{source: log, paragraph: 1, quote: the granite walls}]
  - id: flood
    kind: claim
    topic: [building, dates]
    difficulty: 3
    question: {en: The mill was flooded in 2024., fr: Le moulin fut inondé en 2024.}
    answer: conflicting
    cite:
      - {source: almanac, paragraph: 3, quote: noyé en 2024, gloss: {en: drowned in 2024},
         stance: supports}
      - {source: log, paragraph: 4, quote: dry all year, gloss: {fr: sec toute l’année},
         stance: refutes}
  - id: steps
    kind: order
    topic: building
    question: {en: In which order?, fr: Dans quel ordre ?}
    answer: [dam, wheel, roof]
    cite: [{source: log, paragraph: 5, quote: dam and wheel and roof}]
  - id: crew
    kind: list
    topic: people
    question: {en: Who were the three millers?, fr: Qui étaient les trois meuniers ?}
    answer: [Ana, Bob, Cyr]
    cite: [{source: log, paragraph: 6, quote: Ana with Bob and Cyr}]
"""
SEED = 57
"""Asks who built the mill first and when it opened second."""
RIGHT = {
    "builder": "Ada Moreau",
    "opened": "2023-03-09",
    "stone": "granite",
    "flood": "c",
    "steps": "dam, wheel, roof",
    "crew": "Ana, Bob, Cyr",
}


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "tides.yaml"
    path.write_text(TIDES, "utf-8")
    return path


@dataclass(frozen=True)
class Said:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Stdin(io.TextIOWrapper):
    """Standard input from a text, with a buffer as the real one has."""

    def __init__(self, text: str | bytes) -> None:
        data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
        super().__init__(io.BytesIO(data), "utf-8")


class Shell:
    """Runs commands in this process, the history in a folder of its own."""

    def __init__(
        self, folder: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch
    ) -> None:
        self.data = folder / "data"
        self._capsys = capsys
        self._patch = patch
        patch.setenv("QUIZ_DATA_DIR", str(self.data))
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        patch.setenv("LC_ALL", "C")
        patch.setattr("quiz.game.round.fresh_seed", lambda: SEED)

    def __call__(self, *argv: object, typed: str | bytes = "") -> Said:
        """Run ``quiz`` with these arguments and this standard input."""
        self._patch.setattr(sys, "stdin", Stdin(typed))
        try:
            code = run([str(each) for each in argv])
        except SystemExit as left:
            code = int(left.code or 0)
        captured = self._capsys.readouterr()
        return Said(code, captured.out, captured.err)


@pytest.fixture
def quiz(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    return Shell(tmp_path, capsys, monkeypatch)
