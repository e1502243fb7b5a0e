"""A deck's text with the positions of everything in it, and the mistakes found so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.diagnostics import Diagnostic, Place, Severity, in_order
from quiz.deck.nodes import MappingNode, Node, ScalarNode, SequenceNode
from quiz.deck.source_text import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Path = tuple[str | int, ...]
_SHOWN = 60


class Document:
    """The text of a deck and its node tree; answers where a value stands."""

    def __init__(self, text: str, root: Node | None) -> None:
        self.text = text
        self.root = root
        self._lines: list[str] | None = None
        self._paths: dict[int, Path] | None = None

    @property
    def lines(self) -> list[str]:
        """The lines of the file without their ends; line 1 is the first item."""
        if self._lines is None:
            self._lines = lines_of(self.text)
        return self._lines

    def place(self, path: Path) -> Place:
        """Return where the value at ``path`` stands, or the nearest value above it."""
        node = self.root
        if node is None:
            return Place()
        for step in path:
            below = _child(node, step)
            if below is None:
                break
            node = below
        return self.place_of(node)

    def place_of(self, node: Node) -> Place:
        """Return the stretch of ``node``'s first line that it fills."""
        start, end = node.start_mark, node.end_mark
        line = start.line
        if end.line == line:
            end_column = int(end.column)
        else:
            end_column = len(self.lines[line]) if line < len(self.lines) else start.column
        return Place(line + 1, start.column + 1, max(end_column, start.column + 1) + 1)

    def path_of(self, node: Node) -> Path:
        """Return the path of ``node``; a key has the path of its value."""
        if self._paths is None:
            self._paths = {}
            if self.root is not None:
                for path, each in _walk(self.root, (), self._paths):
                    self._paths.setdefault(id(each), path)
        return self._paths.get(id(node), ())


def _child(node: Node, step: str | int) -> Node | None:
    if isinstance(node, MappingNode) and isinstance(step, str):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, SequenceNode):
        if not isinstance(step, int) or step >= len(node.value):
            return None
        found: Node = node.value[step]
        return found
    # A single value may stand where a list may: one citation, one accepted answer.
    return node if step == 0 else None


def _walk(node: Node, path: Path, seen: dict[int, Path]) -> Iterator[tuple[Path, Node]]:
    if id(node) in seen:
        return
    yield path, node
    if isinstance(node, MappingNode):
        for key, value in node.value:
            below = (*path, str(key.value))
            yield from _walk(value, below, seen)
            yield below, key
    elif isinstance(node, SequenceNode):
        for index, value in enumerate(node.value):
            yield from _walk(value, (*path, index), seen)


class Findings:
    """Collects mistakes by node; positions are worked out only for what was found."""

    def __init__(self) -> None:
        self._found: list[tuple[Node | Place | None, str, str, str, Severity, str]] = []
        self.failed = False

    def error(
        self, node: Node | Place | None, code: str, message: str, mend: str = "", *, lacks: str = ""
    ) -> None:
        """Note a mistake that keeps the deck from being played.

        ``lacks`` names the field of ``node`` that is not there: the path ends with it, the place
        cannot.
        """
        self.failed = True
        self._found.append((node, code, message, mend, Severity.ERROR, lacks))

    def warning(
        self, node: Node | Place | None, code: str, message: str, mend: str = "", *, lacks: str = ""
    ) -> None:
        """Note something to look at; ``lacks`` as in ``error``."""
        self._found.append((node, code, message, mend, Severity.WARNING, lacks))

    def diagnostics(self, document: Document) -> tuple[Diagnostic, ...]:
        """Return everything found, each once, in the order of its place."""
        made = []
        for where, code, message, usual, severity, lacks in self._found:
            mend = usual
            place = where if isinstance(where, Place) else Place()
            path: Path = ()
            if isinstance(where, Node):
                place, path = document.place_of(where), document.path_of(where)
                path = (*path, lacks) if lacks else path
                if code == "empty-value" and _comment(document.lines, place):
                    mend = "put quotes round the text: without them, `#` starts a comment"
            made.append(Diagnostic(code, message, mend, place, severity, path))
        return in_order(made)


def _comment(lines: Sequence[str], place: Place) -> bool:
    """Tell whether a comment stands where a value should, its ``#`` part of a word."""
    text = lines[place.line - 1][place.column - 1 :].lstrip() if place.line <= len(lines) else ""
    return text.startswith("#") and bool(text[1:2].strip())


def shown(value: str) -> str:
    """Return an author's words in backquotes, on one line and not too long for a message."""
    told = " ".join(value.split())
    return f"`{told}`" if len(told) <= _SHOWN else f"`{told[: _SHOWN - 1].rstrip()}…`"


def describe(node: Node) -> str:
    """Name what a node is in an author's words."""
    if isinstance(node, MappingNode):
        return "a map"
    if isinstance(node, SequenceNode):
        return "a list"
    if isinstance(node, ScalarNode) and not node.value:
        return "nothing"
    return "a text"
