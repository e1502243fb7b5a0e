"""A small invented deck, and the application playing it in a folder of its own."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz.game.plan import Plan
from quiz.tui.app import QuizApp
from quiz.tui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HERE = Path(__file__).parent
Play = "Callable[..., QuizApp]"


@pytest.fixture(autouse=True)
def _plain_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("TEXTUAL_THEME", raising=False)
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.setattr("textual.constants.DEFAULT_ANIMATION_LEVEL", "none", raising=False)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A copy of the deck, so that a test may edit it."""
    return Path(shutil.copy(HERE / "deck.yaml", tmp_path / "deck.yaml"))


@pytest.fixture
def play(deck: Path, tmp_path: Path) -> Iterator[Callable[..., QuizApp]]:
    """Return a function that makes the application; with ids it starts on that round."""
    sessions: list[Session] = []

    def make(
        *ids: str, language: str = "en", articles: bool = False, timer: int = 0, watch: bool = False
    ) -> QuizApp:
        session = Session(deck, data_dir=tmp_path / "data", articles=HERE if articles else None)
        sessions.append(session)
        plan = Plan(ids=ids, count=len(ids), timer=timer, seed=7) if ids else None
        return QuizApp(session, plan, language, watch=watch)

    yield make
    for session in sessions:
        session.close()
