"""Which program is checking: what it is made of, by the bytes of its files."""

from __future__ import annotations

import sys
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUIZ: Final = Path(__file__).parent.parent
_PARTS: Final = (
    *("", "values", "deck", "author", "author/lint", "judge"),
    *("judge/by_value", "judge/items", "judge/lexicon", "judge/line"),
    *("judge/naming", "judge/options", "judge/wording"),
)
"""Folders of this program whose code decides what is found in a deck."""
_LIBRARIES: Final = ("yaml", "rapidfuzz")
"""What that code imports; the first file of each names its version."""


@cache
def running() -> str:
    """Return the digest of the program as it was when this was first asked, before it checked.

    Whoever edits it while it runs goes on running what was loaded: see ``on_disk``.
    """
    return on_disk()


def on_disk() -> str:
    """Return the digest of the program's files as they are; empty where they cannot be read.

    Their bytes, not their times: two of the same age and size may come from two releases.
    """
    digest = blake2b(sys.version.encode(), digest_size=16)
    try:
        for path in _own_files():
            content = path.read_bytes()
            digest.update(f"{path.name} {len(content)}\n".encode())
            digest.update(content)
        for library in _LIBRARIES:
            digest.update(_library(library))
    except OSError:
        return ""
    return digest.hexdigest()


def _own_files() -> Iterator[Path]:
    """Yield the files in a fixed order; raises OSError where a folder has none."""
    for part in _PARTS:
        found = sorted((_QUIZ / part).glob("*.py"))
        if not found:
            raise FileNotFoundError(part)
        yield from found


def _library(name: str) -> bytes:
    """Return what tells one version of a library from another, and whether it has a part in C."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(name)
    first = Path(spec.origin)
    beside = sorted(path.name for path in first.parent.iterdir() if path.suffix)
    return " ".join(beside).encode() + first.read_bytes()
