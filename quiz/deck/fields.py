"""Reading single fields: each function takes a node, the field's name and the findings.

A reader reports what is wrong and returns a harmless value, so that all mistakes come out at once.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from quiz.deck.document import Findings, describe
from quiz.deck.model import NOTHING, Item, Text
from quiz.deck.nodes import MappingNode, Node, ScalarNode, SequenceNode
from quiz.deck.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Reader = Callable[[Node, str, Findings], Any]

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*").fullmatch
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*").fullmatch
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}").fullmatch
_PARTIAL_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?").fullmatch
_WEB = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE).fullmatch
_RANGE = re.compile(r"([1-9]\d{0,5})(?:\s*-\s*([1-9]\d{0,5}))?").fullmatch
_WHOLE = re.compile(r"\d{1,6}").fullmatch


def string(node: Node, name: str, to: Findings) -> str:
    """Read one string in one language."""
    if isinstance(node, ScalarNode):
        value: str = node.value.strip()
        if not value:
            to.error(node, "empty-value", f"`{name}` is empty", "write a value or remove the line")
        return value
    to.error(node, "not-a-text", f"`{name}` must be a text, not {describe(node)}")
    return ""


def text(node: Node, name: str, to: Findings) -> Text:
    """Read a text in one language or a map of languages."""
    if isinstance(node, ScalarNode):
        return Text(plain=string(node, name, to))
    if not isinstance(node, MappingNode):
        mend = f"write {name}: ... or {name}: {{en: ..., fr: ...}}"
        to.error(node, "not-a-text", f"`{name}` must be a text, not {describe(node)}", mend)
        return NOTHING
    if not node.value:
        to.error(node, "empty-value", f"`{name}` is empty", "write a value or remove the line")
    entries = mapping(node, to)
    for key, value in node.value:
        if not isinstance(value, ScalarNode):
            to.error(value, "not-a-text", f"`{name}` must be a text, not {describe(value)}")
        elif isinstance(key, ScalarNode) and not _LANGUAGE(key.value):
            mend = "use codes such as en and fr"
            to.error(key, "language-code", f"`{key.value}` is no language code", mend)
    return Text(
        by_language=tuple(
            [
                (code, string(each, f"{name}.{code}", to))
                for code, each in entries.items()
                if isinstance(each, ScalarNode)
            ]
        )
    )


def strings(node: Node, name: str, to: Findings) -> tuple[str, ...]:
    """Read a list of texts; a single one may stand for a list, a map of languages for its texts."""
    if not isinstance(node, SequenceNode):
        return text(node, name, to).forms
    return tuple([form for each in node.value for form in text(each, name, to).forms])


def item(node: Node, name: str, to: Findings) -> Item:
    """Read a text, or a list of equivalent forms of which the first is shown."""
    if not isinstance(node, SequenceNode):
        return Item(text(node, name, to))
    if not node.value:
        to.error(node, "empty-value", f"`{name}` is empty", "write a value or remove the line")
        return Item(NOTHING)
    first, *others = [text(each, name, to) for each in node.value]
    return Item(first, tuple(form for other in others for form in other.forms))


def items(node: Node, name: str, to: Findings) -> tuple[Item, ...]:
    """Read a list of items."""
    if isinstance(node, SequenceNode):
        return tuple([item(each, name, to) for each in node.value])
    to.error(
        node,
        "not-a-list",
        f"`{name}` must be a list, not {describe(node)}",
        f"write {name}: [first, second]",
    )
    return ()


def slug(node: Node, name: str, to: Findings) -> str:
    """Read an id."""
    value = string(node, name, to)
    if value and not _SLUG(value):
        to.error(
            node, "bad-id", f"`{value}` is no id", "use lower-case letters, digits and hyphens"
        )
    return value


def one_of(words: Iterable[str]) -> Reader:
    """Make a reader for one of a closed set of words."""
    known = {str(word): word for word in words}

    def read(node: Node, name: str, to: Findings) -> Any:
        value = string(node, name, to)
        if value in known:
            return known[value]
        if value:
            mend = did_you_mean(value, known) or f"use one of {', '.join(known)}"
            to.error(node, f"unknown-{name}", f"`{value}` is no {name}", mend)
        return None

    return read


def whole(low: int, high: int) -> Reader:
    """Make a reader for a whole number within bounds."""

    def read(node: Node, name: str, to: Findings) -> int:
        value = string(node, name, to)
        if value and not (_WHOLE(value) and low <= int(value) <= high):
            to.error(
                node,
                f"bad-{name}",
                f"`{value}` is no {name}",
                f"use a whole number from {low} to {high}",
            )
        return int(value) if _WHOLE(value) else 0

    return read


def iso_day(node: Node, name: str, to: Findings) -> str:
    """Read an ISO day."""
    value = string(node, name, to)
    if value and not (_ISO_DAY(value) and _is_day(value)):
        to.error(node, "bad-day", f"`{value}` is no day", "write it as 2023-03-09")
    return value


def partial_day(node: Node, name: str, to: Findings) -> str:
    """Read an ISO day, month or year."""
    value = string(node, name, to)
    if value and not (_PARTIAL_DAY(value) and _is_day((value + "-01-01")[:10])):
        to.error(
            node, "bad-day", f"`{value}` is no date", "write it as 2023-03-09, 2023-03 or 2023"
        )
    return value


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def web_address(node: Node, name: str, to: Findings) -> str:
    """Read an http or https address."""
    value = string(node, name, to)
    if value and not _WEB(value):
        to.error(node, "bad-url", f"`{value}` is no web address", "start it with https://")
    return value


def file_name(node: Node, name: str, to: Findings) -> str:
    """Read a bare file name."""
    value = string(node, name, to)
    if value and (set("/\\:") & set(value) or value in (".", "..")):
        to.error(
            node,
            "bad-file",
            f"`{value}` is not a bare file name",
            "leave the folder out; it is named when the quiz is started",
        )
    return value


def language(node: Node, name: str, to: Findings) -> str:
    """Read a language code."""
    value = string(node, name, to)
    if value and not _LANGUAGE(value):
        to.error(
            node, "language-code", f"`{value}` is no language code", "use codes such as en and fr"
        )
    return value


def paragraphs(node: Node, name: str, to: Findings) -> frozenset[int]:
    """Read paragraph numbers and ranges such as 21-28."""
    numbers: set[int] = set()
    for each in node.value if isinstance(node, SequenceNode) else [node]:
        value = string(each, name, to)
        found = _RANGE(value)
        if found and int(found[1]) <= int(found[2] or found[1]) <= int(found[1]) + 9999:
            numbers.update(range(int(found[1]), int(found[2] or found[1]) + 1))
        elif value:
            to.error(
                each,
                "bad-paragraphs",
                f"`{value}` is no paragraph or range of paragraphs",
                "write numbers from 1 and ranges such as 21-28",
            )
    return frozenset(numbers)


def mapping(node: Node, to: Findings) -> dict[str, Node]:
    """Return a map's values by key; reports keys that come twice."""
    try:
        entries = {key.value: value for key, value in node.value}
    except TypeError:
        entries = {}
        for key, _ in node.value:
            if not isinstance(key, ScalarNode):
                to.error(key, "key-not-text", f"{describe(key)} cannot be a key")
        entries = {key.value: value for key, value in node.value if isinstance(key, ScalarNode)}
    if len(entries) != len(node.value):
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, ScalarNode):
                if key.value in seen:
                    to.error(
                        key,
                        "duplicate-key",
                        f"`{key.value}` stands here twice",
                        "keep one of the two",
                    )
                seen.add(key.value)
    return entries


def record(
    node: Node, what: str, readers: Mapping[str, Reader], required: frozenset[str], to: Findings
) -> tuple[dict[str, Any], dict[str, Node]]:
    """Read a map of known fields; returns the values and the nodes they were read from."""
    if not isinstance(node, MappingNode):
        to.error(node, "not-a-map", f"{what} must be a map of fields, not {describe(node)}")
        return {}, {}
    nodes = mapping(node, to)
    values = {
        name: readers[name](each, name, to) for name, each in nodes.items() if name in readers
    }
    if len(values) != len(nodes):
        for key, _ in node.value:
            if isinstance(key, ScalarNode) and key.value not in readers:
                to.error(
                    key,
                    "unknown-key",
                    f"{what} has no field `{key.value}`",
                    did_you_mean(key.value, readers),
                )
    if not required <= nodes.keys():
        for name in sorted(required - nodes.keys()):
            to.error(node, "missing-key", f"{what} has no `{name}`", f"add `{name}: ...`")
    return values, nodes
