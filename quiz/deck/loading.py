"""Loading a deck: the one door to it, which parses YAML only when it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.diagnostics import DeckError
from quiz.errors import QuizError

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.deck.model import Deck
    from quiz.deck.parsed import Parsed


def load(path: Path, *, cache_dir: Path | None = None) -> Deck:  # noqa: ARG001
    """Return the deck in ``path``.

    Raises DeckError with every mistake found, and QuizError where the file cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise QuizError(f"cannot read {path}: {reason} (check the name of the deck)") from error
    parsed = parse(data, path.name)
    if parsed.deck is None:
        raise DeckError(path.name, parsed.errors)
    return parsed.deck


def parse(data: bytes, name: str) -> Parsed:
    """Return what ``data`` says, mistakes included; never raises for anything in it."""
    from quiz.deck import reading  # noqa: PLC0415 (YAML is needed for decks not in the cache only)

    return reading.parse(data, name)
