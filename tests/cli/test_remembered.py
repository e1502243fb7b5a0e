"""What was chosen in the game holds for the commands that speak to players."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz import settings
from tests.cli.tides import Shell, deck, quiz
from tests.deck.samples import SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["deck", "quiz"]

LINT = SAMPLES / "lint"


@pytest.mark.parametrize(
    ("command", "french"),
    [
        (["play", "--kind", "person"], "Qui a bâti le moulin à marée ?"),
        (["preview", "builder"], "Qui a bâti le moulin à marée ?"),
        (["stats"], "Marées"),
        (["sources"], "Le journal de bord"),
    ],
    ids=lambda each: each[0] if isinstance(each, list) else "",
)
def test_the_language(quiz: Shell, deck: Path, command: list[str], french: str) -> None:
    assert french not in quiz(*command, deck).out
    settings.remember(quiz.data, language="fr")
    assert french in quiz(*command, deck).out
    assert french not in quiz(*command, deck, "--lang", "en").out


@pytest.mark.parametrize(
    "command",
    [("preview", "master"), ("play", "--kind", "person")],
    ids=["preview", "play"],
)
def test_the_articles(quiz: Shell, command: tuple[str, ...]) -> None:
    def reads(*options: object) -> bool:
        said = quiz(*command, LINT / "harbour.yaml", *options, typed="Ada Lindqvist\no\n")
        return "counted forty barges" in said.out

    assert not reads()
    assert reads("--articles", LINT / "articles")
    settings.remember(quiz.data, articles=str(LINT / "articles"))
    assert reads()
    settings.remember(quiz.data, articles=str(LINT / "gone"))
    assert not reads()
