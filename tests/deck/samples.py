"""The sample decks, as files."""

from __future__ import annotations

from pathlib import Path

SAMPLES = Path(__file__).parent.parent / "samples"
GOOD = sorted((SAMPLES / "good").glob("*.yaml"))
"""Decks that load without an error."""
BROKEN = sorted((SAMPLES / "loader").glob("*.yaml"))
"""Decks with one mistake each, named after the code of it."""
