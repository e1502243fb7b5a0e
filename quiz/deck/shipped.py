"""Where the deck that comes with the program lies."""

from __future__ import annotations

from pathlib import Path

from quiz.errors import QuizError, UsageError

_PACKAGE = Path(__file__).resolve().parent.parent
_PACKED = Path("data") / "questions.yaml"


def shipped_deck() -> Path:
    """Return the path of the packed deck, or of the one beside the package in a checkout.

    Raises QuizError where neither is there.
    """
    for candidate in (_PACKAGE / _PACKED, _PACKAGE.parent / "questions.yaml"):
        if candidate.is_file():
            return candidate
    raise QuizError("the deck that comes with quiz is missing: install quiz again or name a deck")


def editable_deck() -> Path:
    """Return the shipped deck where it may be written to, which is in a checkout alone.

    Raises UsageError for the packed one: the next installation would replace it, changes and all.
    """
    path = shipped_deck()
    if path == _PACKAGE / _PACKED:
        raise UsageError("the installed deck is replaced at each update: name the deck to change")
    return path


def is_shipped(path: Path) -> bool:
    """Tell whether ``path`` is the deck that is played when none is named."""
    try:
        return path.samefile(shipped_deck())
    except (OSError, QuizError):
        return False
