"""Reading the sources of a deck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck import fields
from quiz.deck.document import describe, shown
from quiz.deck.model import Source
from quiz.deck.nodes import MappingNode, ScalarNode
from quiz.deck.records import mapping, record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.deck.document import Findings
    from quiz.deck.nodes import Node
    from quiz.deck.records import Reader

SOURCE: Mapping[str, Reader] = {
    "label": fields.text,
    "title": fields.string,
    "publisher": fields.string,
    "author": fields.string,
    "published": fields.partial_day,
    "updated": fields.partial_day,
    "language": fields.language,
    "url": fields.web_address,
    "file": fields.file_name,
    "not_evidence": fields.paragraphs,
}


def sources(node: Node, _name: str, to: Findings) -> dict[str, Source]:
    """Read the map of sources."""
    if not isinstance(node, MappingNode):
        message = f"`sources` must be a map of ids, not {describe(node)}"
        to.error(node, "not-a-map", message, "write `name-of-source:` and its fields below it")
        return {}
    mapping(node, to)
    made = {}
    for key, value in node.value:
        if isinstance(key, ScalarNode):
            source_id = fields.slug(key, "id of a source", to)
            values, _ = record(value, f"source {shown(source_id)}", SOURCE, frozenset(), to)
            made[source_id] = Source(id=source_id, **values)
    return made
