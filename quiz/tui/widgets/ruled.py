"""Text behind a sign or a rule, and two such texts side by side."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SIGN = "▌ "
NO_BREAK = "\N{NO-BREAK SPACE}"
GAP = "  "


def wrapped(lines: Iterable[Content], width: int) -> list[Content]:
    """Return the lines broken where they are longer than ``width`` cells."""
    return [part for line in lines for part in line.wrap(max(1, width))]


def hanging(sign: Content, text: Content, width: int) -> list[Content]:
    """Return the text in ``width`` cells behind a sign, under which nothing of it stands."""
    under = Content(" " * sign.cell_length)
    lines = wrapped([text], width - sign.cell_length)
    return [(under if number else sign) + line for number, line in enumerate(lines)]


def ruled(lines: Iterable[Content], width: int, style: str) -> list[Content]:
    """Return the lines in ``width`` cells, each behind a rule."""
    rule = Content.styled(SIGN, style)
    return [rule + line for line in wrapped(lines, width - len(SIGN))]


def beside(left: Sequence[Content], right: Sequence[Content], width: int) -> list[Content]:
    """Return two columns as lines; the left one is filled up to ``width`` cells."""
    none = Content()
    return [
        one.pad_right(width - one.cell_length) + GAP + other if other else one
        for one, other in zip_longest(left, right, fillvalue=none)
    ]


def column_width(width: int) -> int:
    """Return the cells of each of two columns in ``width``."""
    return (width - len(GAP)) // 2
