"""Reading YAML maps: known fields, keys that come twice, keys that nobody knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from quiz.deck.document import describe, shown
from quiz.deck.nodes import MappingNode, ScalarNode
from quiz.deck.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from quiz.deck.document import Findings
    from quiz.deck.nodes import Node

    Reader = Callable[[Node, str, Findings], Any]

SYNONYMS: Mapping[str, str] = {
    theirs: ours
    for ours, words in (
        ("answer", "answers items verdict correct correct_answer solution"),
        ("topic", "category tags topics tag"),
        ("cite", "citation citations evidence source sources reference references"),
        ("difficulty", "level"),
        ("title", "name"),
        ("explanation", "note feedback comment"),
        ("choices", "options"),
        ("hint", "tip"),
        ("kind", "type"),
        ("accept", "aliases alternatives synonyms also right"),
        ("reject", "wrong incorrect"),
        ("question", "text q claim"),
        ("published", "date"),
        ("url", "link"),
    )
    for theirs in words.split()
}
"""Words that other quiz formats use, and ours for them."""


WIDE_COLON = "[\uff1a\ufe55\ufe13\ufe30]"
"""Colons, to a regular expression, that are none to YAML."""
_is_short = re.compile(r"[a-z]{2,3}").fullmatch


def mapping(node: MappingNode, to: Findings) -> dict[str, Node]:
    """Return a map's values by key; reports keys that come twice and keys that are no text."""
    try:
        entries = {key.value: value for key, value in node.value}
    except TypeError:  # a list or a map as a key
        entries = {key.value: value for key, value in node.value if isinstance(key, ScalarNode)}
    if len(entries) != len(node.value):
        _report_keys(node, to)
    return entries


def _report_keys(node: MappingNode, to: Findings) -> None:
    first: dict[str, int] = {}
    for key, _ in node.value:
        if not isinstance(key, ScalarNode):
            to.error(key, "key-not-text", f"{describe(key)} cannot be a key", "write a plain word")
        elif key.value in first:
            to.error(
                key,
                "duplicate-key",
                f"{shown(key.value)} was given before, on line {first[key.value]}",
                "keep one of the two",
            )
        else:
            first[key.value] = key.start_mark.line + 1


def record(
    node: Node, what: str, readers: Mapping[str, Reader], required: frozenset[str], to: Findings
) -> tuple[dict[str, Any], dict[str, Node]]:
    """Read a map of known fields; returns the values and the nodes they were read from."""
    if not isinstance(node, MappingNode):
        to.error(
            node,
            "not-a-map",
            f"{what} must be a map of fields, not {describe(node)}",
            f"write `{next(iter(readers))}: ...` and the other fields, one below the other",
        )
        return {}, {}
    nodes = mapping(node, to)
    values = {
        name: readers[name](each, name, to) for name, each in nodes.items() if name in readers
    }
    meant: set[str] = set()
    if len(values) != len(nodes):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value not in readers:
                meant.add(_unknown(key, value, what, readers, to))
    if not nodes.keys() >= required:
        names = [name for name in readers if name in required - nodes.keys() - meant]
        if names:
            to.error(node, "missing-key", *lacking(what, names), lacks=names[0])
    return values, nodes


def lacking(what: str, names: Sequence[str]) -> tuple[str, str]:
    """Return message and help for fields that are needed and not there."""
    quoted = [f"`{name}`" for name in names]
    mend = [f"`{name}: ...`" for name in names]
    return f"{what} has no {_series(quoted, 'or')}", f"add {_series(mend, 'and')}"


def _series(parts: Sequence[str], last: str) -> str:
    return f" {last} ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def _unknown(
    key: ScalarNode, value: Node, what: str, readers: Mapping[str, Reader], to: Findings
) -> str:
    """Report a key that is no field; returns the field it was most likely meant to be."""
    name = key.value
    head, colon, _ = name.partition(":")
    if name == "<<":
        to.error(key, "merge-key", "`<<` merges maps, which decks do not", "write the fields out")
    elif colon and head in readers:
        to.error(
            key,
            "space-after-colon",
            f"`{head}:` needs a space after it",
            f"write `{head}: ...`",
        )
        return str(head)
    elif is_stray(key, value):
        stray(key, to)
    else:
        synonym = SYNONYMS.get(name.casefold(), "")
        meant = synonym if synonym in readers else nearest(name, readers)
        to.error(
            key,
            "unknown-key",
            f"{what} has no field {shown(name)}",
            f"did you mean `{meant}`?" if meant else f"the fields are {', '.join(readers)}",
        )
        return meant
    return ""


def stray(key: Node, to: Findings) -> None:
    """Report a key without a value: a text with a comma, or a language without a space."""
    name = key.value
    if wide := re.match(rf"(\w+) ?{WIDE_COLON}", name):
        message = f"the colon after `{wide[1]}` is a wide one, which is not the colon of YAML"
        to.error(key, "missing-colon", message, f"write `{wide[1]}: ...`")
        return
    language, colon, _ = name.partition(":")
    if colon and _is_short(language):
        message = f"`{language}:` needs a space after it"
        to.error(key, "space-after-colon", message, f"write `{language}: ...`")
        return
    to.error(
        key,
        "comma-in-text",
        f"{shown(name)} stands as a key of its own, after a comma",
        "put quotes round a text with a comma",
    )


def is_stray(key: Node, value: Node) -> bool:
    """Tell whether a key in braces has no colon after it, as a comma within a text makes it."""
    return (
        isinstance(value, ScalarNode)
        and not value.value
        and not value.style
        and bool(value.start_mark.index <= key.end_mark.index)
    )
