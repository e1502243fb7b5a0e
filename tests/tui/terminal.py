"""A terminal just good enough to show what the application writes to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.drivers.headless_driver import HeadlessDriver

if TYPE_CHECKING:
    import pytest

WRITTEN = re.compile(
    r"\x1b\[(?P<row>\d+);(?P<column>\d+)H|\x1b\[[^a-zA-Z]*[a-zA-Z]|(?P<text>.)", re.DOTALL
)
"""A move, another sequence, which is passed over, or something to show."""


class Terminal:
    """Cells by row and column, from 0; what is written goes where the cursor stands."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.cells: dict[tuple[int, int], str] = {}
        self.row = self.column = 0
        monkeypatch.setattr(HeadlessDriver, "is_headless", False)
        monkeypatch.setattr(HeadlessDriver, "write", lambda _driver, data: self.write(data))

    def write(self, data: str) -> None:
        """Show it."""
        for part in WRITTEN.finditer(data):
            if part["row"]:
                self.row, self.column = int(part["row"]) - 1, int(part["column"]) - 1
            elif part["text"] == "\n":
                self.row, self.column = self.row + 1, 0
            elif part["text"] and cell_len(part["text"]):
                self.cells[self.row, self.column] = part["text"]
                self.column += cell_len(part["text"])

    @property
    def shown(self) -> str:
        """What it shows, line by line."""
        rows = range(max(row for row, _ in self.cells) + 1)
        columns = range(max(column for _, column in self.cells) + 1)
        lines = ("".join(self.cells.get((row, each), " ") for each in columns) for row in rows)
        return "\n".join(line.rstrip() for line in lines)
