"""A deck's YAML as a tree that knows the place of everything in the text.

PyYAML's events carry exact offsets but drop comments; ``quiz.author.comments`` puts those back.
Anchors, aliases, tags and quoting are kept as written, because what rewrites a file must not
lose them. Scalars are never resolved: every one is the string its author typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from quiz.deck.limits import MAX_DEPTH
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_DASH_OR_COMMENT = re.compile(r"(?<![^\s\ufeff])(?:-(?!\S)|#[^\n]*)")
NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class UnreadableTreeError(QuizError):
    """The text is YAML that cannot be edited: several documents, maps as keys, too deep."""


@dataclass(slots=True)
class Comment:
    """One comment, from its ``#`` to the end of its line."""

    text: str
    start: int
    """Offset of the ``#`` in the text."""
    column: int
    """Counted from 0."""
    own_line: bool
    """Nothing but space stands before it on its line."""
    blank_before: bool
    """The line before it is blank."""


@dataclass(slots=True)
class Node:
    """Whatever has a place in the text; offsets count characters from 0."""

    start: int = 0
    end: int = 0
    column: int = 0
    anchor: str = ""
    tag: str = ""
    """As it would be written, ``!!str``; empty where none was."""


@dataclass(slots=True)
class Scalar(Node):
    """One string."""

    value: str = ""
    style: str = ""
    """Empty for plain, else ``'``, ``"``, ``|`` or ``>``."""

    @property
    def is_block(self) -> bool:
        """Tell whether it stands in lines of its own, below a ``|`` or a ``>``."""
        return self.style in ("|", ">")

    @property
    def null(self) -> bool:
        """Tell whether YAML itself would read nothing here: an empty value, ``~`` or ``null``."""
        return not self.style and self.value in NULLS


@dataclass(slots=True)
class Alias(Node):
    """``*name``, another node's value once more."""

    name: str = ""


@dataclass(slots=True)
class Entry:
    """One pair of a map, or one item of a sequence (then without a key), with its comments."""

    value: Tree
    key: Scalar | None = None
    start: int = 0
    """Offset of the key, or of the item's dash in block style."""
    leading: list[Comment] = field(default_factory=list)
    """On lines of their own before it."""
    beside: list[Comment] = field(default_factory=list)
    """At the end of one of its own lines."""
    blank_after_leading: bool = False


@dataclass(slots=True)
class Branch(Node):
    """What maps and sequences share."""

    flow: bool = False
    entries: list[Entry] = field(default_factory=list)
    dangling: list[Comment] = field(default_factory=list)
    """Comments after the last entry that still belong inside."""


@dataclass(slots=True)
class Map(Branch):
    """A mapping; its entries have keys."""

    def get(self, key: str) -> Entry | None:
        """Return the first entry of that key."""
        return next((each for each in self.entries if each.key and each.key.value == key), None)


@dataclass(slots=True)
class Seq(Branch):
    """A sequence; its entries have no keys."""


Tree: TypeAlias = Scalar | Alias | Map | Seq
Data: TypeAlias = "str | list[Data] | dict[str, Data] | None"
"""A tree without its places: what the document says."""


def last_within(tree: Tree) -> Tree:
    """Return the node that a tree in lines ends with: the last value of its last entry."""
    while isinstance(tree, Branch) and not tree.flow and tree.entries:
        tree = tree.entries[-1].value
    return tree


def content_end(tree: Tree) -> int:
    """Return the offset one past the tree's last character."""
    return last_within(tree).end


def read_tree(text: str) -> Tree | None:
    """Return the tree of a text, or None where the text holds only comments or nothing.

    Raises yaml.YAMLError for broken YAML and UnreadableTreeError for YAML beyond what decks use.
    A byte order mark at the start counts in the offsets.
    """
    shift = len(text) - len(text.removeprefix("\ufeff"))
    builder = _Builder(text, shift)
    tree: Tree | None = None
    for event in builder.events:
        if isinstance(event, yaml.NodeEvent):
            if tree is not None:
                raise UnreadableTreeError("the file holds several YAML documents; a deck is one")
            tree = builder.build(event, 0)
    return tree


class _Builder:
    def __init__(self, text: str, shift: int) -> None:
        self._text = text
        self._shift = shift
        self.events: Iterator[Any] = iter(yaml.parse(text[shift:], Loader=_LOADER))

    def build(self, event: Any, depth: int) -> Tree:
        if depth > MAX_DEPTH:
            raise UnreadableTreeError(
                f"line {event.start_mark.line + 1}: nested too deeply for a deck"
            )
        start, end = event.start_mark.index + self._shift, event.end_mark.index + self._shift
        column, anchor = event.start_mark.column, event.anchor or ""
        if isinstance(event, yaml.AliasEvent):
            return Alias(start, end, column, name=anchor)
        tag = _written_tag(event.tag)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(start, end, column, anchor, tag, event.value, event.style or "")
        branch: Map | Seq
        if isinstance(event, yaml.MappingStartEvent):
            branch = Map(start, end, column, anchor, tag, bool(event.flow_style))
            self._pairs(branch, depth)
        else:
            branch = Seq(start, end, column, anchor, tag, bool(event.flow_style))
            self._items(branch, depth)
        if not branch.flow and branch.entries:
            # With an anchor or tag on the line above, the event starts there, the entries do not.
            first = branch.entries[0].start
            branch.column = first - _line_start(self._text, first)
        return branch

    def _end(self, event: Any) -> int:
        offset: int = event.end_mark.index
        return offset + self._shift

    def _pairs(self, branch: Map, depth: int) -> None:
        event: Any = next(self.events)
        while not isinstance(event, yaml.MappingEndEvent):
            key = self.build(event, depth + 1)
            if not isinstance(key, Scalar):
                line = event.start_mark.line + 1
                raise UnreadableTreeError(f"line {line}: a key is a word, not a list, map or alias")
            value = self.build(next(self.events), depth + 1)
            branch.entries.append(Entry(value=value, key=key, start=key.start))
            event = next(self.events)
        branch.end = self._end(event)

    def _items(self, branch: Seq, depth: int) -> None:
        before = branch.start
        event: Any = next(self.events)
        while not isinstance(event, yaml.SequenceEndEvent):
            item = self.build(event, depth + 1)
            start = item.start
            if not branch.flow:
                start = _dash(self._text, before)
            branch.entries.append(Entry(value=item, start=start))
            before = content_end(item)
            event = next(self.events)
        branch.end = self._end(event)


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _dash(text: str, start: int) -> int:
    """Return the offset of the dash of the next item, which there must be.

    Comments, and the names of anchors and tags, may have dashes of their own.
    """
    found = _DASH_OR_COMMENT.search(text, start)
    while found and found[0] != "-":
        found = _DASH_OR_COMMENT.search(text, found.end())
    assert found, "an item of a list in lines has a dash"  # noqa: S101
    return found.start()


def _written_tag(tag: str | None) -> str:
    if not tag:
        return ""
    if tag.startswith("tag:yaml.org,2002:"):
        return "!!" + tag.removeprefix("tag:yaml.org,2002:")
    return tag if tag.startswith("!") else f"!<{tag}>"


def to_data(tree: Tree | None) -> Data:
    """Return what a tree says, without places; aliases are replaced by what they stand for.

    A plain empty value, ``~`` and ``null`` become None: whether YAML or the deck's reader sees
    nothing there is not for an editor to change.
    """
    return _to_data(tree, {})


def _to_data(tree: Tree | None, anchors: dict[str, Data]) -> Data:
    result: Data
    if tree is None:
        return None
    if isinstance(tree, Alias):
        return anchors.get(tree.name)
    if isinstance(tree, Scalar):
        result = None if tree.null else tree.value
    elif isinstance(tree, Map):
        result = {}
        for entry in tree.entries:
            key = entry.key.value if entry.key else ""
            while key in result:  # duplicate keys are the loader's to refuse, not ours to drop
                key += "\x00"
            result[key] = _to_data(entry.value, anchors)
    else:
        result = [_to_data(entry.value, anchors) for entry in tree.entries]
    if tree.anchor:
        anchors[tree.anchor] = result
    return result


def to_tree(data: Data) -> Tree:
    """Return a tree without places for plain data, to be laid out; None becomes an empty value."""
    if data is None:
        return Scalar()
    if isinstance(data, str):
        return Scalar(value=data, style="" if data not in NULLS else '"')
    if isinstance(data, list):
        return Seq(entries=[Entry(value=to_tree(each)) for each in data])
    return Map(
        entries=[Entry(value=to_tree(value), key=Scalar(value=key)) for key, value in data.items()]
    )


def uses_anchors(tree: Tree) -> bool:
    """Tell whether any node has a name, so that order matters beyond what keys say."""
    if tree.anchor or isinstance(tree, Alias):
        return True
    return isinstance(tree, Branch) and any(uses_anchors(entry.value) for entry in tree.entries)
