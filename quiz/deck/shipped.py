"""Where the deck that comes with the program lies."""

from __future__ import annotations

from pathlib import Path

from quiz.errors import QuizError

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_deck() -> Path:
    """Return the path of the packed deck, or of the one beside the package in a checkout.

    Raises QuizError where neither is there.
    """
    for candidate in (_PACKAGE / "data" / "questions.yaml", _PACKAGE.parent / "questions.yaml"):
        if candidate.is_file():
            return candidate
    raise QuizError("the deck that comes with quiz is missing: install quiz again or name a deck")


def is_shipped(path: Path) -> bool:
    """Tell whether ``path`` is the deck that is played when none is named."""
    try:
        return path.samefile(shipped_deck())
    except (OSError, QuizError):
        return False
