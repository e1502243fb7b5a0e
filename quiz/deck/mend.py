"""A guess at a slip in YAML, with the lines as they would be without it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Mend:
    """A slip that may have been made, and the lines as they would be without it."""

    code: str
    message: str
    help: str
    line: int
    """From 0, within the piece."""
    column: int
    """From 0; where the slip is."""
    lines: Mapping[int, str]
    """New texts of lines."""
