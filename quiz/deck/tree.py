"""Checks of a whole tree that single fields cannot make: tags, aliases, escapes.

Each check runs only where the text holds what it looks for, so that a sound deck pays for none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.deck.document import shown
from quiz.deck.limits import MAX_ALIASES, MAX_REPEATED
from quiz.deck.nodes import MappingNode, Node, ScalarNode, SequenceNode
from quiz.deck.source_text import forbidden_in_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.deck.document import Findings

_lost_item = re.compile(r"\n( *)- [^\n]*[^:|>\s]\r?\n\1 +- ").search
_has_glued_comment = re.compile(r" #[^\s#!]").search
_glued_comment = re.compile(r" +(?P<comment>#[^\s#!][^\r\n]*)").match
_escape = re.compile(r"\\[0abefrvNLPxuU]").search


def check(root: Node, text: str, to: Findings) -> bool:
    """Report what is wrong with the tree; False where it must not be read any further."""
    if _starts_token(text, "*") and not _bounded(root, to):
        return False
    if _starts_token(text, "!"):
        for node in _nodes(root):
            if node.tag is not None:
                to.error(
                    node,
                    "yaml-tag",
                    f"{shown(node.tag)} is a YAML tag, which decks do not use",
                    "remove it, or put quotes round the text",
                )
    if _lost_item(text):
        _check_lost_items(root, to)
    if _has_glued_comment(text):
        _check_comments(root, text, to)
    if _escape(text):
        _check_escapes(root, to)
    return True


def _check_comments(root: Node, text: str, to: Findings) -> None:
    """Report a text that a `#` at the start of a word cut short."""
    for node in _nodes(root):
        if isinstance(node, ScalarNode) and node.value and not node.style:
            found = _glued_comment(text, node.end_mark.index)
            if found:
                to.warning(
                    node,
                    "hash-in-text",
                    f"{shown(found['comment'])} is taken for a comment, and left out",
                    "put quotes round the text; write a space after the # of a comment",
                )


def _check_escapes(root: Node, to: Findings) -> None:
    for node in _nodes(root):
        if isinstance(node, ScalarNode) and node.style == '"':
            found = forbidden_in_value(node.value)
            if found:
                to.error(node, found[0], f"{found[1]}, written as an escape", "remove it")


def _starts_token(text: str, character: str) -> bool:
    """Tell whether a character stands where YAML would give it a meaning of its own."""
    at = text.find(character)
    while at >= 0:
        if (at == 0 or text[at - 1] in " \t\r\n,[{") and text[at + 1 : at + 2].strip():
            return True
        at = text.find(character, at + 1)
    return False


def _check_lost_items(root: Node, to: Findings) -> None:
    """Report an item that stands too far in, and so went into the text of the one above it."""
    for node in _nodes(root):
        if not isinstance(node, ScalarNode) or node.style or " - " not in node.value:
            continue
        if node.start_mark.line != node.end_mark.line:
            to.error(
                node,
                "wrong-indent",
                "the item below, further in, is read as part of this text",
                "start both in the same column",
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
