from __future__ import annotations

import pytest

from tests.game.decks import fake_judge


@pytest.fixture(autouse=True)
def judge_without_opinions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The state machine is tested apart from the judge."""
    monkeypatch.setattr("quiz.judge.judge", fake_judge)
