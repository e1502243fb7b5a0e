"""The file of an evidence lock: reading and writing what ``quiz.deck.lock`` describes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from quiz.deck.lock import Lock, LockedParagraph, LockedSource
from quiz.errors import QuizError
from quiz.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path

FORMAT: Final = "factcheck-quiz-lock"
VERSION: Final = 1
LARGEST: Final = 32 * 1024 * 1024
"""Bytes; a larger file is refused unread."""
_WRITE_ANEW: Final = "write it anew with quiz lock"
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_QUOTE: Final = re.compile(r"[0-9a-f]{24}")
_SKETCH: Final = re.compile(r"(?:[0-9a-f]{2})*")


class LockError(QuizError):
    """A lock file is damaged or from another version, or cannot be read or written."""

    def __init__(self, problem: str, help: str, path: Path | None = None) -> None:  # noqa: A002 (as in Diagnostic)
        self.problem = problem
        """What is wrong, to be read behind the file's name."""
        self.help = help
        """What to do."""
        super().__init__(f"{f'{path} ' if path else ''}{problem}; {help}")


def lock_path(deck_path: Path) -> Path:
    """Return where the lock of a deck lies: beside it, with the ending ``.lock``."""
    return deck_path.with_suffix(".lock")


def load(path: Path) -> Lock | None:
    """Return the lock in ``path``, None where there is no such file.

    Raises LockError for a file that is not a lock, is damaged, or has another version.
    """
    data = read(path)
    try:
        return None if data is None else decode(data)
    except LockError as error:
        raise LockError(error.problem, error.help, path) from error


def read(path: Path) -> bytes | None:
    """Return the bytes of a lock, None where there is no such file; raises LockError."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        problem = f"cannot be read: {error.strerror or error}"
        raise LockError(problem, "make it readable", path) from error
    if len(data) > LARGEST:
        raise LockError(f"is larger than {LARGEST >> 20} MB", _WRITE_ANEW, path)
    return data


def beside(deck_path: Path) -> Lock | None:
    """Return the lock beside a deck, None where there is none that can be read.

    A damaged one proves nothing to a player; ``quiz check`` says to an author what is wrong.
    """
    try:
        return load(lock_path(deck_path))
    except LockError:
        return None


def write(path: Path, lock: Lock) -> None:
    """Write the lock whole or not at all; raises LockError where the folder refuses."""
    try:
        write_whole(path, encode(lock))
    except OSError as error:
        problem = f"cannot be written: {error.strerror or error}"
        raise LockError(problem, "the lock was not written", path) from error


def encode(lock: Lock) -> bytes:
    """Return the bytes of the lock's file; the same for the same lock, always."""
    sources = {
        name: {
            "sha256": source.sha256,
            "paragraphs": [
                {"sketch": each.sketch.hex(), "quotes": sorted(each.quotes)}
                for each in source.paragraphs
            ],
        }
        for name, source in sorted(lock.sources.items())
    }
    document = {"format": FORMAT, "version": VERSION, "sources": sources}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def decode(data: bytes) -> Lock:
    """Return the lock that ``encode`` wrote; raises LockError for anything else."""
    try:
        document = json.loads(data)
        if document["format"] != FORMAT:
            raise LockError("is no evidence lock", "move it away and run quiz lock")
        if document["version"] != VERSION:
            raise LockError(
                f"has version {str(document['version'])[:20]}, and this quiz reads {VERSION}",
                "update quiz, or write the lock anew with quiz lock",
            )
        return Lock({str(name): _source(each) for name, each in document["sources"].items()})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise LockError("is damaged", _WRITE_ANEW) from error


def _source(stored: dict[str, Any]) -> LockedSource:
    """Return one source; raises ValueError, TypeError or KeyError for what is none."""
    paragraphs = tuple(
        LockedParagraph(
            bytes.fromhex(_matching(_SKETCH, each["sketch"])),
            frozenset(_matching(_QUOTE, quote) for quote in each["quotes"]),
        )
        for each in stored["paragraphs"]
    )
    return LockedSource(_matching(_SHA256, stored["sha256"]), paragraphs)


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError(text)
    return text
