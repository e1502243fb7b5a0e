"""A column plot of shares, drawn with eighth blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from quiz.tui.styles import MUTED

if TYPE_CHECKING:
    from collections.abc import Sequence

EIGHTHS = " ▁▂▃▄▅▆▇█"
AXIS_WIDTH = 6


def plot(shares: Sequence[float], width: int, height: int, ends: tuple[str, str]) -> list[Content]:
    """Return ``height`` lines that show ``shares``, each 0 to 1, from left to right.

    ``ends`` are the words for 1 and 0, at the top and the bottom of the axis.
    The newest shares are kept where not all of them fit into ``width`` cells.
    """
    room = max(1, width - AXIS_WIDTH)
    step = 3 if len(shares) * 3 <= room else 1
    columns = [_column(share, height) for share in shares[-(room // step) :]]
    lines = []
    for row in range(height):
        label = {0: ends[0], height - 1: ends[1]}.get(row, "").rjust(AXIS_WIDTH - 1)
        cells = "".join(
            column[row] * (2 if step == 3 else 1) + " " * (step == 3) for column in columns
        )
        lines.append(Content.assemble((f"{label} ", MUTED), (cells, "$text-accent")))
    return lines


def _column(share: float, height: int) -> list[str]:
    """Return the cells of one column from top to bottom; a share of 0 still shows a line."""
    eighths = max(1, round(share * height * 8))
    rows = range(height - 1, -1, -1)
    return [EIGHTHS[max(0, min(8, eighths - 8 * row))] for row in rows]
