"""Parsed decks, kept under the hash of their files, so that a second start parses no YAML.

A cached deck is a text file: one line that names the format and the checksum of the rest, one
line of JSON with everything but the questions, and one line of JSON for each question. A deck of
10,000 questions opens without decoding any of them. Whatever is wrong with the cache, a missing
folder, a full disk, a damaged file, costs time and nothing else.
"""

from __future__ import annotations

import json
import os
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from quiz import __version__
from quiz.deck import packing
from quiz.deck.collecting import no_collecting
from quiz.deck.model import Deck, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = 1
"""Raised whenever what is written, or what the loader makes of a deck, changes."""
MAX_DECKS = 16
"""Cached decks kept; the ones not used for longest go first."""
_SUFFIX = ".deck.jsonl"


class CachedQuestions(Sequence[Question]):
    """The questions of a cached deck; each is decoded when it is first asked for."""

    def __init__(self, body: bytes, offsets: Sequence[int]) -> None:
        self._body = body
        self._offsets = offsets
        self._decoded: dict[int, Question] = {}

    def __len__(self) -> int:
        return len(self._offsets) - 1

    @overload
    def __getitem__(self, index: int) -> Question: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Question, ...]: ...
    def __getitem__(self, index: int | slice) -> Question | tuple[Question, ...]:
        if isinstance(index, slice):
            return tuple([self._at(at) for at in range(*index.indices(len(self)))])
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            raise IndexError(index)
        return self._at(at)

    def __iter__(self) -> Iterator[Question]:
        return map(self._at, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(map(_equal, self, other))

    __hash__ = None  # type: ignore[assignment]

    def _at(self, at: int) -> Question:
        if at not in self._decoded:
            line = self._body[self._offsets[at] : self._offsets[at + 1]]
            self._decoded[at] = packing.unpack_question(json.loads(line))
        return self._decoded[at]


def _equal(one: object, other: object) -> bool:
    return one == other


def _path(folder: Path, digest: str) -> Path:
    return folder / f"{digest}{_SUFFIX}"


def _signature(content: bytes) -> bytes:
    return f"factcheck-quiz deck {FORMAT} {__version__} {zlib.crc32(content):08x}\n".encode()


def find(folder: Path, digest: str, name: str) -> Deck | None:
    """Return the deck whose file has this SHA-256, under the file's present ``name``.

    None where it is not in the cache, was written by another version, or is damaged.
    """
    path = _path(folder, digest)
    try:
        data = path.read_bytes()
        os.utime(path)
    except OSError:
        return None
    signature, _, content = data.partition(b"\n")
    if signature + b"\n" != _signature(content):
        return None
    try:
        with no_collecting():
            return _unpack(content, digest, name)
    except (ValueError, TypeError, KeyError, IndexError):  # written by other code, sum and all
        return None


def _unpack(content: bytes, digest: str, name: str) -> Deck:
    end = content.index(b"\n") + 1
    header = json.loads(content[:end])
    sources = [packing.unpack_source(each) for each in header["sources"]]
    return Deck(
        title=packing.unpack_text(header["title"]),
        questions=CachedQuestions(content[end:], header["offsets"]),
        index=tuple([packing.unpack_entry(each) for each in header["index"]]),
        description=packing.unpack_text(header["description"]),
        sources={each.id: each for each in sources},
        digest=digest,
        name=name,
    )


def store(folder: Path, deck: Deck) -> None:
    """Keep a deck; does nothing where the folder cannot be written to."""
    content = _pack(deck)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(_path(folder, deck.digest), _signature(content) + content)
        _prune(folder)
    except OSError:
        return


def _pack(deck: Deck) -> bytes:
    lines = [_json(packing.pack_question(each)) for each in deck.questions]
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    header = {
        "title": packing.pack_text(deck.title),
        "description": packing.pack_text(deck.description),
        "sources": [packing.pack_source(each) for each in deck.sources.values()],
        "index": [packing.pack_entry(each) for each in deck.index],
        "offsets": offsets,
    }
    return b"".join([_json(header), *lines])


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def _json(data: Any) -> bytes:
    return _encode(data).encode() + b"\n"


def _write(path: Path, data: bytes) -> None:
    """Write a file so that nobody ever sees half of it."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _prune(folder: Path) -> None:
    kept = sorted(folder.glob(f"*{_SUFFIX}"), key=_last_used, reverse=True)
    for path in kept[MAX_DECKS:]:
        path.unlink(missing_ok=True)


def _last_used(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # pruned by another start at the same time
        return 0.0
