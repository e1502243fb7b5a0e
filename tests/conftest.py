"""No test reads or writes the folders of the person who runs it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from pathlib import Path

# A property test neither depends on the machine's load nor on luck: the same examples each time.
# To look for new ones: pytest --hypothesis-profile=explore
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("steady")

_NUMBERS = count()


@pytest.fixture(autouse=True)
def _own_folders(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    # tmp_path looks through the folders of all tests before it: thousands that touch no file
    # would spend most of their time on that. This folder is made by what writes to it, if anything.
    own: Path = (
        request.getfixturevalue("tmp_path")
        if "tmp_path" in request.fixturenames
        else tmp_path_factory.getbasetemp() / f"player-{next(_NUMBERS)}"
    )
    monkeypatch.setenv("QUIZ_DATA_DIR", str(own / "data"))
    monkeypatch.setenv("QUIZ_CACHE_DIR", str(own / "cache"))
    monkeypatch.delenv("QUIZ_ARTICLES", raising=False)
