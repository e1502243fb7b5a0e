"""Places in a deck's text: where an entry ends, and how to put something after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.author.scalars import WIDTH
from quiz.author.tree import Scalar, content_end, last_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.author.tree import Branch, Entry

_COMMENT_LINE = re.compile(r"([ \t]*)#[^\n]*(?:\n|$)")
_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n)*")


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch of a text and what stands in its place afterwards."""

    start: int
    end: int
    text: str

    def apply(self, text: str) -> str:
        """Return the text with the change made."""
        return text[: self.start] + self.text + text[self.end :]

    @classmethod
    def lines(cls, text: str, start: int, lines: Sequence[str], newline: str) -> Change:
        """Put whole lines at ``start``, a line's beginning or the end of the text.

        A text without a final line break stays without one.
        """
        if start and text[start - 1] != "\n":
            return cls(start, start, "".join(newline + line for line in lines))
        return cls(start, start, "".join(line + newline for line in lines))


def newline_of(text: str) -> str:
    """Return the line ending of the first line."""
    return "\r\n" if re.match(r"[^\n]*\r\n", text) else "\n"


def column_of(text: str, offset: int) -> int:
    """Return how many characters stand before ``offset`` on its line."""
    return offset - (text.rfind("\n", 0, offset) + 1)


def after_entry(text: str, entry: Entry, column: int) -> int:
    """Return the start of the line after an entry, and after comments indented to ``column``.

    Blank lines after it stay behind what is put there, unless they are part of its last text.
    """
    end = content_end(entry.value)
    kept = keeps_breaks(text, entry)
    if not kept:
        body = text[entry.start : end].rstrip()
        end = entry.start + len(body)
    position = end if kept and text[end - 1 : end] == "\n" else _next_line(text, end)
    while True:
        ahead = _BLANK_LINES.match(text, position)
        found = _COMMENT_LINE.match(text, ahead.end() if ahead else position)
        if not found or column < 0 or len(found[1]) < column:
            return position
        position = found.end()


def keeps_breaks(text: str, entry: Entry) -> bool:
    """Tell whether the entry ends in a text that all line breaks after it belong to (``|+``)."""
    last = last_within(entry.value)
    if not isinstance(last, Scalar) or not last.is_block:
        return False
    header = text[last.start : text.find("\n", last.start)]
    return "+" in header.split("#")[0]


def _next_line(text: str, offset: int) -> int:
    found = text.find("\n", offset)
    return len(text) if found < 0 else found + 1


def put_in_flow(text: str, branch: Branch, item: str) -> Change:
    """Add an item before the closing bracket, on a new line where the line would be too long."""
    if not branch.entries:
        inside = branch.start + 1
        return Change(inside, inside, item)
    end = content_end(branch.entries[-1].value)
    line_end = text.find("\n", end)
    line = len(text[:line_end] if line_end >= 0 else text) - (text.rfind("\n", 0, end) + 1)
    first = branch.entries[0].start
    if line + 2 + len(item) > WIDTH and column_of(text, first) + len(item) < WIDTH:
        return Change(end, end, f",{newline_of(text)}{' ' * column_of(text, first)}{item}")
    return Change(end, end, f", {item}")
