"""YAML text to a tree of nodes with positions, every scalar as its author typed it.

The tree is composed without resolving types, so ``no``, ``12:30``, ``010`` and ``2023-03-09`` stay
strings. PyYAML's C parser does the work where libyaml is there; its Python one does otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from yaml.composer import Composer
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from quiz.deck.limits import MAX_DEPTH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from yaml.events import Event

try:
    from yaml._yaml import CParser
except ImportError:
    # PyYAML was built without libyaml; its stubs say it never is.
    CParser = None  # type: ignore[assignment, misc]

__all__ = [
    "MappingNode",
    "Node",
    "ScalarNode",
    "SequenceNode",
    "TooDeepError",
    "compose",
    "events",
]


class TooDeepError(Exception):
    """Collections nest deeper than ``MAX_DEPTH``; refused before the C stack is at risk."""


class _Untyped:
    """The resolver's part of a YAML loader: gives no node a type and counts the nesting."""

    depth = 0

    def resolve(self, kind: object, value: object, implicit: object) -> None:
        """Leave the node without a tag, so that an explicit one can be told apart."""

    def descend_resolver(self, _parent: object, _index: object) -> None:
        """Go one level down; raises TooDeepError."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise TooDeepError

    def ascend_resolver(self) -> None:
        """Come back up one level."""
        self.depth -= 1


class _PythonComposer(_Untyped, Reader, Scanner, Parser, Composer):
    """PyYAML's own parser."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        Composer.__init__(self)

    def scan_plain(self) -> Any:
        """Let a plain text hold question marks inside brackets, as YAML and libyaml do.

        Only the scanner's looking ahead is told of another character; the text keeps its own.
        """
        look = super().peek

        def look_again(index: int = 0) -> str:
            found: str = look(index)
            return "x" if found == "?" else found

        self.peek = look_again  # type: ignore[method-assign]  # for this one scan
        try:
            return super().scan_plain()
        finally:
            del self.peek


_composer: Callable[[str], Any] = _PythonComposer

if CParser is not None:

    class _CComposer(_Untyped, CParser):
        """libyaml's parser, several times faster."""

        def __init__(self, text: str) -> None:
            CParser.__init__(self, text)

    _composer = _CComposer


def events(text: str) -> Iterator[Event]:
    """Yield the parser's events; raises yaml.YAMLError where the text is no YAML."""
    parser = _composer(text)
    while parser.check_event():
        yield parser.get_event()


def compose(text: str) -> Node | None:
    """Return the root node of the only document in ``text``; None where there is none.

    Raises yaml.MarkedYAMLError where it is not YAML or holds several documents, and TooDeepError.
    """
    return cast("Node | None", _composer(text).get_single_node())
