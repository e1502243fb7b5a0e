from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quiz.history.store import History
from tests.cli.tides import Shell, deck, quiz

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["deck", "quiz"]


def play(quiz: Shell, deck: Path, kind: str, *lines: str) -> None:
    quiz("play", deck, "--kind", kind, "--seed", 7, typed="".join(f"{line}\n" for line in lines))


@pytest.fixture
def played(quiz: Shell, deck: Path) -> Shell:
    play(quiz, deck, "person", "Ada Moreau", "")
    play(quiz, deck, "claim", "a", "")
    play(quiz, deck, "person", "?", "Ada Moreau", "!")
    return quiz


def rows(quiz: Shell, deck: Path, *options: str) -> dict[str, str]:
    """Return the cells of the report by their first column."""
    lines = quiz("stats", deck, *options).lines
    cells = [re.split(r"  +", line.strip()) for line in lines if line.startswith("  ")]
    return {row[0]: " | ".join(row[1:]) for row in cells}


def test_nothing_answered_yet_is_said(quiz: Shell, deck: Path) -> None:
    said = quiz("stats", deck)
    assert (said.code, said.lines) == (0, ["Tides", "Nothing answered yet: quiz play begins."])


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("Answers", "3"),
        ("Right", "1 of 3 (33%)"),
        ("Mastered", "0 of 6"),
        ("Points", "200"),
        ("Rounds finished", "2"),
        ("Best streak", "1"),
        ("Hints", "1"),
        ("Overruled", "1"),
        ("people", "1 of 2 (50%)"),
        ("building", "0 of 1 (0%)"),
        ("dates", "0 of 1 (0%)"),
        ("person", "1 of 2 (50%)"),
        ("claim", "0 of 1 (0%)"),
        ("The almanac", "1 of 3 (33%)"),
        ("The log book", "0 of 1 (0%)"),
    ],
)
def test_totals_and_tallies(played: Shell, deck: Path, row: str, cells: str) -> None:
    assert rows(played, deck)[row] == cells


def test_the_history_is_asked_once_however_big_the_deck(
    played: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    mastery = History.mastery

    def note(history: History, deck_key: str) -> Mapping[str, bool]:
        asked.append(deck_key)
        return mastery(history, deck_key)

    monkeypatch.setattr(History, "mastery", note)
    assert rows(played, deck)["Mastered"] == "0 of 6"
    assert asked == ["tides"]


def test_the_last_rounds_are_listed_newest_first(played: Shell, deck: Path) -> None:
    lines = played("stats", deck).lines
    rounds = lines[lines.index("Last rounds") + 1 :]
    assert len(rounds) == 3
    assert "0 of 1" in rounds[0]
    assert rounds[0].endswith("not finished")
    assert "200 points" in rounds[2]
    assert all("seed 7" in line for line in rounds)


def test_of_a_round_that_was_left_what_was_answered_counts(quiz: Shell, deck: Path) -> None:
    quiz("play", deck, "--seed", 7, typed="zzz\nzzz\nq\n")
    quiz("play", deck, "--seed", 8, typed="q\n")
    lines = quiz("stats", deck).lines
    (left,) = lines[lines.index("Last rounds") + 1 :]
    assert "0 of 1" in left
    assert left.endswith("not finished")


def test_topics_and_kinds_stand_in_the_order_of_their_names(played: Shell, deck: Path) -> None:
    lines = played("stats", deck, "--lang", "fr").lines
    for head in ("Par sujet", "Par type"):
        start = lines.index(head) + 1
        names = [
            re.split(r"  +", line.strip())[0] for line in lines[start : lines.index("", start)]
        ]
        assert names == sorted(names, key=str.casefold)


def test_columns_are_aligned(played: Shell, deck: Path) -> None:
    lines = played("stats", deck).lines
    start = lines.index("By topic") + 1
    places = {line.index(" of ") for line in lines[start : start + 3]}
    assert len(places) == 1


def test_the_report_speaks_the_language_asked_for(played: Shell, deck: Path) -> None:
    lines = played("stats", deck, "--lang", "fr").lines
    assert lines[0] == "Marées"
    assert any("L’almanach" in line for line in lines)


def test_another_deck_has_its_own_statistics(played: Shell, deck: Path) -> None:
    other = deck.with_name("other.yaml")
    other.write_text(deck.read_text("utf-8").replace("en: Tides", "en: Moons"), "utf-8")
    assert "Nothing answered yet" in played("stats", other).out


def test_a_moved_and_edited_deck_keeps_its_statistics(played: Shell, deck: Path) -> None:
    moved = deck.with_name("moved.yaml")
    moved.write_text(deck.read_text("utf-8").replace("two winters", "three winters"), "utf-8")
    assert rows(played, moved)["Answers"] == "3"
