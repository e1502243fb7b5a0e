"""Reading a deck: bytes in, a Deck or every mistake with its place out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from quiz.deck import fields, source_text, tree
from quiz.deck.collecting import no_collecting
from quiz.deck.digests import digest_of
from quiz.deck.document import Document, Findings, describe, shown
from quiz.deck.limits import MAX_DEPTH
from quiz.deck.model import NOTHING, Deck, Index, IndexEntry, Question
from quiz.deck.nodes import MappingNode, ScalarNode, SequenceNode, TooDeepError, compose
from quiz.deck.parsed import Parsed
from quiz.deck.questions import parted, question
from quiz.deck.records import record
from quiz.deck.sources import sources
from quiz.deck.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.deck.model import Source
    from quiz.deck.nodes import Node
    from quiz.deck.records import Reader


def parse(data: bytes, name: str) -> Parsed:
    """Return what ``data`` says; never raises for anything in it."""
    with no_collecting():
        return _parse(data, name)


def _parse(data: bytes, name: str) -> Parsed:
    to = Findings()
    text = source_text.decode(data, to)
    if text is None:
        document = Document("", None)
        return Parsed(None, to.diagnostics(document), document)
    document = Document(text, None)
    root, lost = _compose(text, document, to)
    document.root = root
    values = None
    if root is None or _is_blank(root):
        if not to.failed:
            _no_questions(None, to)
    elif tree.check(root, text, to):
        values = _deck(root, lost, to)
    diagnostics = to.diagnostics(document)
    if values is None or to.failed:
        return Parsed(None, diagnostics, document)
    deck = Deck(name=name, digest=digest_of(data), **values)
    return Parsed(deck, diagnostics, document)


def _compose(text: str, document: Document, to: Findings) -> tuple[Node | None, frozenset[str]]:
    """Return the tree, and the fields of the deck that could not be read in full."""
    try:
        return compose(text), frozenset()
    except TooDeepError:
        to.error(
            None,
            "too-deep",
            f"maps and lists nest deeper than {MAX_DEPTH} levels",
            "look for brackets that are not closed",
        )
    except yaml.YAMLError:
        from quiz.deck import mending  # noqa: PLC0415 (sound decks have no use for it)

        mended = mending.read_on(document.lines, to)
        return mended.root, mended.lost
    return None, frozenset()


def _is_blank(root: Node) -> bool:
    return isinstance(root, ScalarNode) and not root.value and not root.style


def _no_questions(node: Node | None, to: Findings) -> None:
    mend = "write `questions:` and below it an item that starts with `- id: ...`"
    to.error(node, "no-questions", "the deck has no questions", mend)


def _questions(node: Node, _name: str, _to: Findings) -> Node:
    """Leave the questions until the sources are known, which may stand below them."""
    return node


DECK: Mapping[str, Reader] = {
    "title": fields.text,
    "description": fields.text,
    "sources": sources,
    "questions": _questions,
}


def _deck(root: Node, lost: frozenset[str], to: Findings) -> dict[str, Any] | None:
    """Read the whole deck; None where there are no questions to be read."""
    if isinstance(root, SequenceNode):
        to.error(
            root,
            "not-a-map",
            "a deck must be a map of fields, not a list",
            "write `questions:` on a line of its own above the list",
        )
        return {"questions": _read_questions(root, None, to)}
    values, nodes = record(root, "a deck", DECK, frozenset(), to)
    if "questions" not in values:
        # Where the field is misspelt, or nothing is a field, that was said already.
        meant = {nearest(key, DECK) for key in nodes}
        if (nodes or not root.value) and not lost and "questions" not in meant:
            _no_questions(root, to)
        return None
    known: dict[str, Source] = values.get("sources", {})
    if not lost or values["questions"].value:
        # What names no sources at all says nothing of which there are.
        sound = isinstance(nodes.get("sources"), MappingNode | None)
        citable = known if sound and "sources" not in lost else None
        asked = _read_questions(values["questions"], citable, to)
    else:
        asked = ()
    if "title" not in values and not lost:
        mend = "add `title: ...`, which names the deck to players and in their history"
        to.warning(root, "no-title", "the deck has no title", mend)
    return {
        "title": values.get("title", NOTHING),
        "description": values.get("description", NOTHING),
        "sources": known,
        "questions": asked,
        "index": Index(map(index_entry, asked)),
    }


def _read_questions(
    node: Node, known: Mapping[str, Source] | None, to: Findings
) -> tuple[Question, ...]:
    if not node.value:
        _no_questions(node, to)
        return ()
    if not isinstance(node, SequenceNode):
        mend = "start each question with `- `"
        to.error(node, "not-a-list", f"`questions` must be a list, not {describe(node)}", mend)
        return ()
    made = []
    first: dict[str, Node] = {}
    for each in parted(node.value, to):
        read = question(each, known, to)
        if read is not None:
            made.append(read)
        # Looked at by itself: a question with other mistakes has its id too.
        where = _id_in(each)
        if where is None or first.setdefault(where.value, each) is each:
            continue
        line = first[where.value].start_mark.line + 1
        to.error(
            where,
            "id-twice",
            f"{shown(where.value)} is also the id of the question on line {line}",
            "give this one another id",
        )
    return tuple(made)


def _id_in(node: Node) -> ScalarNode | None:
    """Return where a question says its id; None where it says none."""
    if not isinstance(node, MappingNode):
        return None
    found = (value for key, value in node.value if key.value == "id")
    return next((value for value in found if isinstance(value, ScalarNode) and value.value), None)


def index_entry(asked: Question) -> IndexEntry:
    """Return what selecting needs of a question."""
    cited = dict.fromkeys([each.source for each in asked.cite if each.source])
    return IndexEntry(asked.id, asked.kind, asked.topics, asked.difficulty, tuple(cited))
