"""Reading a deck: bytes in, a Deck or every mistake with its place out."""

from __future__ import annotations

import gc
import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import yaml

from quiz.deck import fields, questions
from quiz.deck.diagnostics import Place
from quiz.deck.document import Document, Findings, describe
from quiz.deck.model import NOTHING, Deck, IndexEntry, Question, Source
from quiz.deck.nodes import MAX_DEPTH, MappingNode, SequenceNode, TooDeepError, compose
from quiz.deck.parsed import Parsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quiz.deck.nodes import Node

_SOURCE: Mapping[str, fields.Reader] = {
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


def parse(data: bytes, name: str) -> Parsed:
    """Return what ``data`` says; never raises for anything in it."""
    with _no_collecting():
        return _parse(data, name)


@contextmanager
def _no_collecting() -> Iterator[None]:
    # A big deck makes millions of objects, none of them garbage: collecting costs 5 times parsing.
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _parse(data: bytes, name: str) -> Parsed:
    to = Findings()
    text = ""
    root: Node | None = None
    try:
        text = data.decode("utf-8-sig")
        root = compose(text)
    except UnicodeDecodeError:
        to.error(None, "not-utf8", "the file is not UTF-8", "save it as UTF-8")
    except TooDeepError:
        to.error(None, "too-deep", f"maps and lists nest deeper than {MAX_DEPTH} levels")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(mark.line + 1, mark.column + 1, mark.column + 2) if mark else Place()
        to.error(place, "yaml-syntax", f"this is no YAML: {error.problem}")
    document = Document(text, root)
    values = _deck(root, to) if root is not None else None
    if root is None and not to.failed:
        to.error(None, "no-questions", "the deck is empty", "add `questions:`")
    if values is None or to.failed:
        return Parsed(None, to.diagnostics(document), document)
    digest = hashlib.sha256(data).hexdigest()
    deck = Deck(name=name, digest=digest, **values)
    return Parsed(deck, to.diagnostics(document), document)


def _deck(root: Node, to: Findings) -> dict[str, Any] | None:
    readers: Mapping[str, fields.Reader] = {
        "title": fields.text,
        "description": fields.text,
        "sources": lambda node, _name, to: _sources(node, to),
        "questions": lambda node, _name, _to: node,
    }
    values, _ = fields.record(root, "a deck", readers, frozenset({"questions"}), to)
    if "questions" not in values:
        return None
    sources = values.get("sources", {})
    asked = _questions(values["questions"], sources, to)
    return {
        "title": values.get("title", NOTHING),
        "description": values.get("description", NOTHING),
        "sources": sources,
        "questions": asked,
        "index": tuple([index_entry(each) for each in asked]),
    }


def index_entry(question: Question) -> IndexEntry:
    """Return what selecting needs of ``question``."""
    cited = dict.fromkeys(each.source for each in question.cite if each.source)
    return IndexEntry(
        question.id, question.kind, question.topics, question.difficulty, tuple(cited)
    )


def _sources(node: Node, to: Findings) -> dict[str, Source]:
    if not isinstance(node, MappingNode):
        to.error(node, "not-a-map", f"`sources` must be a map of ids, not {describe(node)}")
        return {}
    made = {}
    for source_id, each in fields.mapping(node, to).items():
        values, _ = fields.record(each, "a source", _SOURCE, frozenset(), to)
        made[source_id] = Source(id=source_id, **values)
    return made


def _questions(node: Node, sources: dict[str, Source], to: Findings) -> tuple[Question, ...]:
    if not isinstance(node, SequenceNode):
        mend = "write each question as an item that starts with `- `"
        to.error(node, "not-a-list", f"`questions` must be a list, not {describe(node)}", mend)
        return ()
    if not node.value:
        to.error(node, "no-questions", "the deck has no questions", "add one")
    made = []
    seen: set[str] = set()
    for each in node.value:
        question = questions.question(each, sources, to)
        if question is None:
            continue
        if question.id in seen:
            where = next((value for key, value in each.value if key.value == "id"), each)
            to.error(where, "id-twice", f"another question has the id `{question.id}`", "change it")
        seen.add(question.id)
        made.append(question)
    return tuple(made)
