"""Files and folders as they may be found: damaged, newer, in the way."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz.history import migrations
from quiz.history.files import FILE_NAME
from quiz.history.store import History
from quiz.history.trouble import Cause, HistoryError, HistoryUnavailable
from quiz.locale import translator
from tests.history.test_store import answered, stored

if TYPE_CHECKING:
    from collections.abc import Iterator

MOMENT = datetime(2026, 3, 9, 12, tzinfo=UTC)
GARBAGE = {
    "text": b"this is no database, " * 100,
    "zeros": bytes(4096),
    "header only": b"SQLite format 3\x00" + bytes(84),
    "torn": None,
}


def damage(path: Path, kind: str) -> bytes:
    """Put a damaged file in place of the history and return what it holds."""
    content = GARBAGE[kind]
    if content is None:
        whole = History.require(path.parent)
        whole.save(stored(answered()), {0})
        whole.close()
        content = path.read_bytes()
        content = content[:100] + b"\xff" * (len(content) - 100)
    path.write_bytes(content)
    return content


@pytest.mark.parametrize("kind", GARBAGE)
def test_a_damaged_file_is_moved_aside_and_said(tmp_path: Path, kind: str) -> None:
    content = damage(tmp_path / FILE_NAME, kind)
    history = History.open(tmp_path, now=lambda: MOMENT)
    aside = tmp_path / f"{FILE_NAME}.damaged-20260309-120000"
    assert aside.read_bytes() == content
    assert str(aside) in history.notice
    assert "damaged" in history.notice
    assert history.trouble is None
    history.save(stored(answered()), {0})
    history.close()
    again = History.open(tmp_path)
    assert again.notice == ""
    assert again.stats("tides").totals.total == 1
    again.close()


def test_two_games_that_find_the_damage_at_once_move_one_file_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(tmp_path / FILE_NAME, "text")
    faster: list[History] = []
    open_file = History._open_file

    def open_second(history: History) -> sqlite3.Connection:
        monkeypatch.setattr(History, "_open_file", open_file)
        try:
            return open_file(history)
        finally:
            faster.append(History.open(tmp_path))
            faster[0].save(stored(answered()), {0})

    monkeypatch.setattr(History, "_open_file", open_second)
    slower = History.open(tmp_path)
    assert slower.trouble is None
    assert slower.stats("tides").totals.total == 1
    assert len(list(tmp_path.glob("*.damaged-*"))) == 1
    for each in (slower, *faster):
        each.close()


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    for n in (1, 2):
        (tmp_path / FILE_NAME).write_bytes(b"no database %d " % n * 50)
        History.open(tmp_path, now=lambda: MOMENT).close()
    aside = sorted(each.name for each in tmp_path.glob("*.damaged-*"))
    assert aside == [
        f"{FILE_NAME}.damaged-20260309-120000",
        f"{FILE_NAME}.damaged-20260309-120000-2",
    ]


def test_an_empty_file_is_a_new_history(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    history = History.open(tmp_path)
    assert history.notice == ""
    history.save(stored(answered()), {0})
    history.close()


def test_a_newer_file_is_left_alone_and_said(tmp_path: Path) -> None:
    History.require(tmp_path).close()
    newer = sqlite3.connect(tmp_path / FILE_NAME)
    newer.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    newer.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(HistoryUnavailable, match="newer version of quiz: upgrade") as caught:
        History.require(tmp_path)
    assert caught.value.trouble.cause is Cause.NEWER
    history = History.open(tmp_path)
    assert "newer version" in history.notice
    history.save(stored(answered()), {0})
    history.close()
    assert (tmp_path / FILE_NAME).read_bytes() == before
    assert not list(tmp_path.glob("*.damaged-*"))


def test_a_folder_that_cannot_be_made_gives_memory_and_a_notice(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "data"
    with pytest.raises(HistoryUnavailable, match="--data-dir"):
        History.require(folder)
    history = History.open(folder)
    assert history.trouble is not None
    assert history.trouble.cause is Cause.NO_FOLDER
    assert str(folder) in history.notice
    history.save(stored(answered()), {0})
    assert history.stats("tides").totals.total == 1
    history.close()


def test_a_folder_in_place_of_the_file_gives_memory_and_a_notice(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    history = History.open(tmp_path)
    assert history.trouble is not None
    assert history.notice.count("\n") == 0
    assert (tmp_path / FILE_NAME).is_dir()
    history.close()


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / FILE_NAME)
    other.execute("CREATE TABLE rounds (boxing INTEGER)")
    other.close()
    history = History.open(tmp_path)
    assert history.trouble is not None
    history.close()
    other = sqlite3.connect(tmp_path / FILE_NAME)
    assert other.execute("SELECT count(*) FROM rounds").fetchone() == (0,)
    other.close()


def test_the_notice_speaks_the_player_s_language(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database" * 50)
    history = History.open(tmp_path)
    assert history.mishap is not None
    assert history.mishap.sentence(translator("en")) == history.notice
    history.close()


# -- migrations


def test_a_new_file_has_the_present_version(tmp_path: Path) -> None:
    History.require(tmp_path).close()
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    assert migrations.version_of(connection) == migrations.VERSION == len(migrations.STEPS)
    connection.close()


def test_an_older_file_is_brought_up_to_date_and_keeps_its_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = History.require(tmp_path)
    history.save(stored(answered()), {0})
    history.close()
    step = ("ALTER TABLE rounds ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)
    History.require(tmp_path).close()
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    assert connection.execute("SELECT id, mood FROM rounds").fetchall() == [("r1", "calm")]
    assert migrations.version_of(connection) == len(migrations.STEPS)
    connection.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    History.require(tmp_path).close()
    before = migrations.VERSION
    step = ("ALTER TABLE rounds ADD COLUMN mood TEXT", "ALTER TABLE no_such ADD COLUMN x TEXT")
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
    monkeypatch.setattr(migrations, "VERSION", before + 1)
    with pytest.raises(HistoryUnavailable):
        History.require(tmp_path)
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    assert migrations.version_of(connection) == before
    columns = [row[1] for row in connection.execute("PRAGMA table_info(rounds)")]
    assert "mood" not in columns
    connection.close()


# -- without the right to write


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of somebody without special rights, also where the tests run as root."""
    if sys.platform == "win32":
        pytest.skip("rights work otherwise here")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = os.geteuid() == 0
        if root:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        try:
            yield folder
        finally:
            folder.chmod(0o700)
            if root:
                os.seteuid(0)


def test_a_folder_without_the_right_to_write(unprivileged: Path) -> None:
    unprivileged.chmod(0o555)
    for folder in (unprivileged, unprivileged / "data"):
        history = History.open(folder)
        assert history.trouble is not None
        assert "choose another folder with --data-dir" in history.notice
        history.save(stored(answered()), {0})
        history.close()
    assert list(unprivileged.iterdir()) == []


def test_a_file_without_the_right_to_write(unprivileged: Path) -> None:
    first = History.require(unprivileged)
    first.save(stored(answered()), {0})
    first.close()
    (unprivileged / FILE_NAME).chmod(0o444)
    unprivileged.chmod(0o555)
    history = History.open(unprivileged)
    assert history.trouble is not None
    assert history.trouble.cause is Cause.READ_ONLY
    history.save(stored(answered()), {0})
    history.close()


def test_a_folder_that_loses_the_right_to_write_in_mid_round(unprivileged: Path) -> None:
    history = History.require(unprivileged)
    for each in unprivileged.iterdir():
        each.unlink()
    unprivileged.chmod(0o555)
    with pytest.raises(HistoryError, match="choose another folder"):
        history.save(stored(answered()), {0})
    unprivileged.chmod(0o700)
    history.save(stored(answered()), {0})
    assert history.stats("tides").totals.total == 1
    history.close()


# -- better later than never


def test_a_file_held_at_the_start_is_used_once_it_is_free(tmp_path: Path) -> None:
    History.require(tmp_path).close()
    holder = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    history = History.open(tmp_path, busy_ms=1)
    assert "another program holds" in history.notice
    first = answered(0, "q0")
    history.save(stored(first), {0})
    assert "tries again" in str(history.trouble)
    holder.execute("ROLLBACK")
    holder.close()
    history.save(stored(first, answered(1, "q1")), {1})
    assert history.trouble is None
    history.close()
    again = History.require(tmp_path)
    assert again.stats("tides").totals.total == 2
    again.close()


def test_a_folder_that_can_be_made_later_is_used_then(tmp_path: Path) -> None:
    blocked = tmp_path / "data"
    blocked.write_text("in the way")
    history = History.open(blocked)
    history.save(stored(answered()), {0})
    blocked.unlink()
    history.save(stored(answered()), {0})
    assert history.trouble is None
    assert (blocked / FILE_NAME).is_file()
    history.close()
