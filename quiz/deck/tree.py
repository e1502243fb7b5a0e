"""Checks of a whole tree that single fields cannot make: tags, aliases, escapes, lost spaces.

Each check runs only where the text holds what it looks for, so that a sound deck pays for none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.deck.diagnostics import Place
from quiz.deck.nodes import MappingNode, Node, ScalarNode, SequenceNode
from quiz.deck.source_text import forbidden_in_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.deck.document import Findings

MAX_ALIASES = 100
"""Uses of aliases in a deck."""
MAX_REPEATED = 10_000
"""Nodes that all aliases together may stand for."""

_tag = re.compile(r"(?:^|[\s,\[{])!\S", re.MULTILINE).search
_alias = re.compile(r"(?:^|[\s,\[{])\*\S", re.MULTILINE).search
_escape = re.compile(r"\\[0abefrvNLPxuU]").search
_KEYS = (
    "title|description|sources|questions|label|publisher|author|published|updated|language|url|file"
    "|not_evidence|id|kind|topic|difficulty|question|answer|choices|need|tolerance|accept|prompt"
    "|reject|hint|explanation|cite|source|paragraph|quote|gloss|inference|stance|examples"
    "|corrections|date|text|review_by"
)
_glued_key = re.compile(rf"^[ ]*(?:- )?({_KEYS}):(?=[^\s/])", re.MULTILINE)
_glued_dash = re.compile(r"^[ ]*-(?=[^\s\d-])", re.MULTILINE)


def check(root: Node, text: str, to: Findings) -> bool:
    """Report what is wrong with the tree; False where it must not be read any further."""
    if _alias(text) and not _bounded(root, to):
        return False
    if _tag(text):
        for node in _nodes(root):
            if node.tag is not None:
                to.error(
                    node,
                    "yaml-tag",
                    f"`{node.tag}` is a YAML tag, which decks do not use",
                    "remove it, or put quotes round the text",
                )
    if _escape(text):
        _check_escapes(root, to)
    glued = {text.count("\n", 0, match.start()) for match in _glued_key.finditer(text)}
    dashed = {text.count("\n", 0, match.start()) for match in _glued_dash.finditer(text)}
    if glued or dashed:
        _check_swallowed(root, glued, dashed, text, to)
    return True


def _check_escapes(root: Node, to: Findings) -> None:
    for node in _nodes(root):
        if isinstance(node, ScalarNode) and node.style == '"':
            found = forbidden_in_value(node.value)
            if found:
                to.error(node, found[0], f"{found[1]}, written as an escape", "remove it")


def _check_swallowed(
    root: Node, glued: set[int], dashed: set[int], text: str, to: Findings
) -> None:
    """Report keys and items that went into the plain text above them for want of a space."""
    lines = text.split("\n")
    for node in _nodes(root):
        if not isinstance(node, ScalarNode) or node.style:
            continue
        for number in range(node.start_mark.line + 1, node.end_mark.line + 1):
            line = lines[number]
            start = len(line) - len(line.lstrip())
            if number in glued:
                colon = line.index(":")
                key = line[start:colon].removeprefix("- ")
                place = Place(number + 1, start + 1, colon + 2)
                to.error(
                    place,
                    "space-after-colon",
                    f"`{key}:` without a space is read as part of the text above",
                    "write a space after the colon",
                )
            elif number in dashed:
                to.error(
                    Place(number + 1, start + 1, start + 2),
                    "space-after-dash",
                    "`-` without a space is read as part of the text above",
                    "write a space after the dash",
                )


def _nodes(root: Node) -> Iterator[Node]:
    """Yield every node once, in the order of the text."""
    pending = [root]
    seen: set[int] = set()
    while pending:
        node = pending.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        pending.extend(reversed(_children(node)))


def _children(node: Node) -> list[Node]:
    if isinstance(node, MappingNode):
        return [each for pair in node.value for each in pair]
    if isinstance(node, SequenceNode):
        found: list[Node] = node.value
        return found
    return []


def _bounded(root: Node, to: Findings) -> bool:
    """Tell whether aliases stay within their bounds; nesting is bounded, so recursion is safe."""
    sizes: dict[int, int] = {}
    open_nodes: set[int] = set()
    uses: list[Node] = []
    repeated = 0

    def size(node: Node) -> int:
        nonlocal repeated
        known = sizes.get(id(node))
        if known is not None or id(node) in open_nodes:
            uses.append(node)
            repeated += known or MAX_REPEATED + 1
            return known or 0
        open_nodes.add(id(node))
        total = 1 + sum(size(each) for each in _children(node))
        open_nodes.discard(id(node))
        sizes[id(node)] = total
        return total

    size(root)
    if len(uses) <= MAX_ALIASES and repeated <= MAX_REPEATED:
        return True
    to.error(
        uses[0],
        "too-many-aliases",
        "aliases (`*name`) repeat too much",
        "write the repeated parts out",
    )
    return False
