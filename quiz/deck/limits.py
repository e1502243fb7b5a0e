"""Bounds on what a deck file may hold, so that no file can exhaust the machine."""

from __future__ import annotations

MAX_BYTES = 32 * 1024 * 1024
"""Size of a deck file; 10,000 questions take 8 MB."""
MAX_DEPTH = 32
"""Levels of nesting; the format needs 7."""
MAX_ALIASES = 100
"""Uses of aliases in a deck."""
MAX_REPEATED = 10_000
"""Nodes that all aliases together may stand for."""
