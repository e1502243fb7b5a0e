from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.folders import cache_folder, data_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDERS = [(data_folder, "QUIZ_DATA_DIR"), (cache_folder, "QUIZ_CACHE_DIR")]


@pytest.mark.parametrize(("folder", "variable"), FOLDERS, ids=["data", "cache"])
def test_the_environment_names_the_folder(
    folder: Callable[[], Path], variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(tmp_path))
    assert folder() == tmp_path


@pytest.mark.parametrize(("folder", "variable"), FOLDERS, ids=["data", "cache"])
def test_without_it_a_folder_of_the_user_is_taken(
    folder: Callable[[], Path], variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(variable)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert folder().is_relative_to(tmp_path)
    assert "factcheck-quiz" in folder().parts
