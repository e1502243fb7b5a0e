"""The index of a cached deck: columns of text, decoded when something asks for an entry."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from quiz.deck.outline import Index, IndexEntry, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def pack_index(index: Index) -> dict[str, Any]:
    """Return the ids, and of each other field its different values and which one is whose."""
    return {
        "ids": [each.id for each in index],
        "kind": _column(each.kind for each in index),
        "topics": _column(each.topics for each in index),
        "difficulty": _column(each.difficulty for each in index),
        "sources": _column(each.sources for each in index),
    }


def _column(values: Iterable[Any]) -> list[list[Any]]:
    numbers: dict[Any, int] = {}
    which = [numbers.setdefault(value, len(numbers)) for value in values]
    return [list(numbers), which]


class CachedIndex(Index):
    """Makes each entry when it is asked for: home counts 10,000 questions without one."""

    def __init__(self, packed: bytes | memoryview, count: int, topics: Mapping[str, int]) -> None:
        """Take the JSON of ``pack_index``, and what is known without decoding it."""
        self._packed = packed
        self._count = count
        self.topic_counts = topics

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> IndexEntry: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[IndexEntry, ...]: ...
    def __getitem__(self, at: int | slice) -> IndexEntry | tuple[IndexEntry, ...]:
        if isinstance(at, slice):
            return tuple([self._entry(each) for each in range(*at.indices(self._count))])
        return self._entry(at)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each question, from 0, by its id."""
        return {each: place for place, each in enumerate(self._columns["ids"])}

    @cached_property
    def _columns(self) -> dict[str, Any]:
        columns: dict[str, Any] = json.loads(bytes(self._packed))
        columns["kind"][0] = [Kind(each) for each in columns["kind"][0]]
        for name in ("topics", "sources"):
            columns[name][0] = [tuple(each) for each in columns[name][0]]
        return columns

    def _entry(self, at: int) -> IndexEntry:
        columns = self._columns
        kinds, kind = columns["kind"]
        topics, topic = columns["topics"]
        levels, level = columns["difficulty"]
        sources, source = columns["sources"]
        return IndexEntry(
            columns["ids"][at],
            kinds[kind[at]],
            topics[topic[at]],
            levels[level[at]],
            sources[source[at]],
        )
