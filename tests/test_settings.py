from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz import settings
from quiz.settings import FILE_NAME, Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_chosen_is_remembered_and_the_rest_kept(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    assert settings.remember(folder, theme="nord")
    assert settings.remember(folder, language="fr")
    assert settings.load(folder) == Settings(theme="nord", language="fr")


@pytest.mark.parametrize("written", ["", "{", "[]", '"fr"', '{"language": 3}', "\udcff"])
def test_a_damaged_file_gives_the_defaults(written: str, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(written.encode(errors="surrogateescape"))
    assert settings.load(tmp_path) == Settings()


def test_choices_of_another_version_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"font": "large", "theme": "nord"}', "utf-8")
    assert settings.load(tmp_path) == Settings(theme="nord")


def test_a_folder_that_cannot_be_used_is_said_and_nothing_more(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert settings.remember(tmp_path / "file", theme="nord") is False


def test_a_folder_of_articles_counts_for_as_long_as_it_is_there(tmp_path: Path) -> None:
    chosen = Settings(articles=str(tmp_path / "articles"))
    assert Settings().articles_folder is None
    assert chosen.articles_folder is None
    (tmp_path / "articles").mkdir()
    assert chosen.articles_folder == tmp_path / "articles"
