"""Parsed decks, kept under the hash of their files, so that a second start parses no YAML.

A cached deck is a text file. One line names the format and the checksum of the rest; then come
lines of JSON: what the deck is, its index in columns, where each question begins, and one for each
question. Only what the deck is gets decoded when it is opened, so that one of 10,000 questions
opens nearly as quickly as one of ten. Whatever is wrong with the cache, a missing folder, a full
disk, a damaged file, costs time and nothing else.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, overload

from quiz import __version__
from quiz.deck import cache_files
from quiz.deck import packing_outline as packing
from quiz.deck.columns import CachedIndex, pack_index
from quiz.deck.outline import Deck

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from quiz.deck.model import Question

FORMAT = 2
"""Raised whenever what is written, or what the loader makes of a deck, changes."""
MAX_FILES = 16
"""Decks kept; each edit of one makes another."""
_SUFFIX = ".deck.jsonl"


class CachedQuestions(Sequence["Question"]):
    """The questions of a cached deck; each is decoded when it is first asked for."""

    def __init__(self, body: memoryview, offsets: memoryview, count: int) -> None:
        """Take a line of JSON for each question, and the JSON of where each begins and ends."""
        self._body = body
        self._packed_offsets = offsets
        self._count = count
        self._decoded: dict[int, Question] = {}

    def __len__(self) -> int:
        return self._count

    @cached_property
    def _offsets(self) -> Sequence[int]:
        offsets: list[int] = json.loads(bytes(self._packed_offsets))
        return offsets

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
        return len(self) == len(other) and all(map(operator.eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # no hash, as beside any __eq__

    def _at(self, at: int) -> Question:
        if at not in self._decoded:
            from quiz.deck.packing import unpack_question  # noqa: PLC0415 (not needed for home)

            line = self._body[self._offsets[at] : self._offsets[at + 1]]
            self._decoded[at] = unpack_question(json.loads(bytes(line)))
        return self._decoded[at]


def _path(folder: Path, digest: str) -> Path:
    return folder / f"{digest}{_SUFFIX}"


def _title() -> str:
    return f"deck {FORMAT} {__version__}"


def find(folder: Path, digest: str, name: str) -> Deck | None:
    """Return the deck whose file has this SHA-256, under the file's present ``name``.

    None where it is not in the cache, was written by another version, or is damaged.
    """
    kept = cache_files.read(_path(folder, digest), _title())
    if kept is None:
        return None
    try:
        return _unpack(*kept, digest, name)
    except (ValueError, TypeError, KeyError, IndexError):  # written by other code, sum and all
        return None


def _unpack(data: bytes, start: int, digest: str, name: str) -> Deck:
    view, ends = memoryview(data), [start]
    for _ in range(3):
        ends.append(data.index(b"\n", ends[-1]) + 1)
    head, columns, offsets = (view[one:end] for one, end in pairwise(ends))
    header = json.loads(bytes(head))
    sources = [packing.unpack_source(each) for each in header["sources"]]
    return Deck(
        title=packing.unpack_text(header["title"]),
        questions=CachedQuestions(view[ends[-1] :], offsets, header["count"]),
        index=CachedIndex(columns, header["count"], header["topics"]),
        description=packing.unpack_text(header["description"]),
        sources={each.id: each for each in sources},
        digest=digest,
        name=name,
    )


def store(folder: Path, deck: Deck) -> None:
    """Keep a deck; does nothing where the folder cannot be written to."""
    cache_files.keep(_path(folder, deck.digest), _title(), _pack(deck), most=MAX_FILES)


def _pack(deck: Deck) -> bytes:
    from quiz.deck.packing import pack_question  # noqa: PLC0415 (not needed for home)

    lines = [_json(pack_question(each)) for each in deck.questions]
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    header = {
        "title": packing.pack_text(deck.title),
        "description": packing.pack_text(deck.description),
        "sources": [packing.pack_source(each) for each in deck.sources.values()],
        "count": len(deck.index),
        "topics": deck.index.topic_counts,
    }
    return b"".join([_json(header), _json(pack_index(deck.index)), _json(offsets), *lines])


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def _json(data: Any) -> bytes:
    return _encode(data).encode() + b"\n"
