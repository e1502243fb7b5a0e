"""How to tell, without reading it, that a file was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

Signature: TypeAlias = "tuple[int, int, int] | None"


def signature(path: Path) -> Signature:
    """Return what changes with every save: inode, time and size; None where there is no file.

    Editors that replace a file give it another inode, others another time or size.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size
