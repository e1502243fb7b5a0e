"""Files are written whole or not at all."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz import settings
from quiz.deck import cache_files
from quiz.deck.lock import Lock
from quiz.deck.lockfile import LockError
from quiz.deck.lockfile import write as write_lock
from quiz.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for data in (b"one", b"another", b""):
        write_whole(path, data)
        assert path.read_bytes() == data
    assert names(tmp_path) == ["file"]


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    path, link = tmp_path / "file", tmp_path / "link"
    path.touch()
    link.symlink_to(path)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_links_that_go_in_a_circle_give_way(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    write_whole(one, b"new")
    assert one.read_bytes() == b"new"


def test_many_may_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "file"
    texts = [bytes([number]) * 100_000 for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda data: write_whole(path, data), texts))
    assert path.read_bytes() in texts
    assert names(tmp_path) == ["file"]


def refuse(path: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"new")


def refuse_settings(path: Path) -> None:
    assert not settings.save(path.parent, settings.Settings(theme="nord"))


def refuse_lock(path: Path) -> None:
    with pytest.raises(LockError, match="No space left"):
        write_lock(path, Lock({}))


def refuse_cache(path: Path) -> None:
    cache_files.keep(path, "title", b"new", most=1)


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("file", refuse),
        (settings.FILE_NAME, refuse_settings),
        ("deck.lock", refuse_lock),
        ("a.deck.jsonl", refuse_cache),
    ],
    ids=["any", "settings", "lock", "cache"],
)
@pytest.mark.parametrize("refused", ["write_bytes", "replace"])
def test_a_full_disk_leaves_everything_as_it_was(
    refused: str,
    name: str,
    write: Callable[[Path], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / name).write_bytes(b"old")

    def full(path: Path, _: object) -> None:
        path.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, refused, full)
    write(tmp_path / name)
    assert names(tmp_path) == [name]
    assert (tmp_path / name).read_bytes() == b"old"
