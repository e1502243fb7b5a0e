"""What can go wrong with the history file, and the sentence for each case."""

from __future__ import annotations

import sqlite3
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from quiz.errors import QuizError
from quiz.locale import msg, translator

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.locale import Translator


class Cause(StrEnum):
    """Why answers cannot be kept, or what was done about it."""

    NO_FOLDER = "no-folder"
    READ_ONLY = "read-only"
    FULL = "full"
    LOCKED = "locked"
    DAMAGED = "damaged"
    MOVED_ASIDE = "moved-aside"
    NEWER = "newer"
    OTHER = "other"


class Trouble(NamedTuple):
    """One mishap with the history file."""

    cause: Cause
    path: str
    """The file or folder concerned; for MOVED_ASIDE its new name."""
    detail: str = ""
    """What the system said, for ``OTHER`` and ``NO_FOLDER``."""

    def clause(self, tr: Translator) -> str:
        """Return what is wrong and what to do, without capital and full stop."""
        return tr(_CLAUSES[self.cause], path=self.path, detail=self.detail)

    def sentence(self, tr: Translator) -> str:
        """Return one sentence for a player, with what follows for the answers."""
        if self.cause is Cause.MOVED_ASIDE:
            return tr("Note: {what}.", what=self.clause(tr))
        return tr("Answers are not being saved: {why}.", why=self.clause(tr))

    def __str__(self) -> str:
        return self.sentence(translator("en"))


_CLAUSES: dict[Cause, str] = {
    Cause.NO_FOLDER: msg("{path} cannot be used ({detail}): choose another folder with --data-dir"),
    Cause.READ_ONLY: msg("{path} cannot be written to: choose another folder with --data-dir"),
    Cause.FULL: msg("the disk is full; the game tries again with each answer"),
    Cause.LOCKED: msg("another program holds {path}; the game tries again with each answer"),
    Cause.DAMAGED: msg("{path} is damaged; the next start moves it aside and begins a new one"),
    Cause.MOVED_ASIDE: msg(
        "the history file was damaged: it is kept as {path}, and a new one was begun"
    ),
    Cause.NEWER: msg(
        "{path} was written by a newer version of quiz: upgrade, or choose another folder with "
        "--data-dir"
    ),
    Cause.OTHER: msg("{path}: {detail}"),
}


class HistoryError(QuizError):
    """The history file could not be read or written."""

    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble
        super().__init__(trouble.clause(translator("en")))


class HistoryUnavailable(HistoryError):  # noqa: N818 (a state of things, as it is told)
    """The history file cannot be used at all."""


# https://www.sqlite.org/rescode.html: the primary code is the low byte of an extended one.
_CAUSES = {
    sqlite3.SQLITE_FULL: Cause.FULL,
    sqlite3.SQLITE_READONLY: Cause.READ_ONLY,
    sqlite3.SQLITE_PERM: Cause.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Cause.READ_ONLY,
    sqlite3.SQLITE_BUSY: Cause.LOCKED,
    sqlite3.SQLITE_LOCKED: Cause.LOCKED,
    sqlite3.SQLITE_CORRUPT: Cause.DAMAGED,
    sqlite3.SQLITE_NOTADB: Cause.DAMAGED,
}


def trouble_of(error: sqlite3.Error | OSError, path: Path) -> Trouble:
    """Return what an error of the database or the file system means for the player."""
    code = getattr(error, "sqlite_errorcode", -1) & 0xFF
    cause = Cause.NO_FOLDER if isinstance(error, OSError) else _CAUSES.get(code, Cause.OTHER)
    detail = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    return Trouble(cause, str(path), detail.rstrip("."))
