"""Files of the cache folder: never half written, never believed when damaged, never too many.

The first line of each names what it holds and the checksum of the rest.
"""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from quiz.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path


def _first_line(title: str, content: bytes | memoryview) -> bytes:
    return f"factcheck-quiz {title} {zlib.crc32(content):08x}\n".encode()


def read(path: Path, title: str) -> tuple[bytes, int] | None:
    """Return the bytes that ``keep`` wrote under this title, and where its content begins in them.

    None where there is no such file, or it has another title, or is damaged.
    """
    try:
        data = path.read_bytes()
    except OSError:
        return None
    start = data.find(b"\n") + 1
    content = memoryview(data)[start:]  # no copies: a big deck takes megabytes
    if data[:start] != _first_line(title, content):
        return None
    with suppress(OSError):  # a cache that nothing can be written to serves as well
        os.utime(path)
    return data, start


def keep(path: Path, title: str, content: bytes, *, most: int) -> None:
    """Write a file and keep ``most`` of its kind; does nothing where the folder refuses.

    What ``path`` is called from its first dot on is the kind. Files not used for longest go first.
    """
    kind = path.name[path.name.index(".") :]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, _first_line(title, content) + content)
        _prune(path.parent, kind, most)
    except OSError:
        return


def _prune(folder: Path, kind: str, most: int) -> None:
    """Let go of the oldest files of a kind, drafts of killed processes among them."""
    kept = sorted(folder.glob(f"*{kind}*"), key=_last_used, reverse=True)
    for path in kept[most:]:
        path.unlink(missing_ok=True)


def _last_used(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # pruned by another start at the same time
        return 0.0
