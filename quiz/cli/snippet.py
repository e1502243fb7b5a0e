"""A line of a deck with carets under a stretch of it, aligned whatever the line contains."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from quiz.cli.output import clean_line

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAB: Final = 4
"""Columns to the next tab stop."""
_CONTEXT: Final = 20
"""Columns kept before a stretch when its line is cut."""
_CUT: Final = "…"


def marked(line: str, column: int, end_column: int, width: int) -> tuple[str, str]:
    """Return the line in at most ``width`` columns, and the carets for the line below it.

    ``column`` and ``end_column`` count characters from 1, the end not included; what lies beyond
    the line is marked just behind it. A line that is too long is cut around the stretch. Carets
    stand under the columns that a terminal gives each character: two for wide ones, none for
    combining ones, up to the next stop for a tab.
    """
    cells = _cells(line)
    first = min(max(column - 1, 0), len(cells))
    last = min(max(end_column - 1, first + 1), len(cells))
    start, end = _window(cells, first, last, width)
    shown = "".join(text for text, _ in cells[start:end])
    before = sum(columns for _, columns in cells[start:first])
    carets = sum(columns for _, columns in cells[first : min(last, end)])
    if start:
        shown, before = _CUT + shown, before + 1
    if end < len(cells):
        shown += _CUT
    return shown.rstrip(), " " * before + "^" * max(carets, 1)


def _window(cells: Sequence[tuple[str, int]], first: int, last: int, width: int) -> tuple[int, int]:
    """Return which cells to show: all, or those around the stretch, with room for cut marks."""
    if sum(columns for _, columns in cells) <= width:
        return 0, len(cells)
    room = max(width - 2, 1)
    start, before = first, 0
    if sum(columns for _, columns in cells[:last]) <= room:
        start = 0
    else:
        while start and before + cells[start - 1][1] <= min(_CONTEXT, room // 3):
            start -= 1
            before += cells[start][1]
    end, used = start, 0
    while end < len(cells) and used + cells[end][1] <= room:
        used += cells[end][1]
        end += 1
    return start, max(end, start)


def _cells(line: str) -> list[tuple[str, int]]:
    """Return how each character is shown and how many columns that takes."""
    cells = []
    column = 0
    for character in line:
        if character == "\t":
            columns = _TAB - column % _TAB
            cells.append((" " * columns, columns))
        else:
            text = clean_line(character)
            columns = len(text) if len(text) > 1 else _columns(character)
            cells.append((text, columns))
        column += columns
    return cells


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
