"""Texts and sources to JSON and back, for the cache: what a deck has besides questions."""

from __future__ import annotations

from typing import Any

from quiz.deck.outline import NOTHING, Source, Text


def pack_text(text: Text) -> Any:
    """Return a string, or a map of languages."""
    return text.plain or dict(text.by_language)


def unpack_text(data: Any) -> Text:
    """Return the text that ``pack_text`` made ``data`` of."""
    if isinstance(data, str):
        return Text(data)
    return Text("", tuple(data.items())) if data else NOTHING


def pack_source(source: Source) -> list[Any]:
    """Return the fields in their order."""
    return [
        source.id,
        pack_text(source.label),
        source.title,
        source.publisher,
        source.author,
        source.published,
        source.updated,
        source.language,
        source.url,
        source.file,
        sorted(source.not_evidence),
    ]


def unpack_source(data: list[Any]) -> Source:
    """Return the source that ``pack_source`` made ``data`` of."""
    values = dict(zip(Source.__dataclass_fields__, data, strict=True))
    values["label"] = unpack_text(values["label"])
    values["not_evidence"] = frozenset(values["not_evidence"])
    return Source(**values)
