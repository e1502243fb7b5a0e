"""A mistake in a deck: what, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """Errors keep a deck from being played; warnings do not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of one line of a file; lines and columns count from 1, in characters."""

    line: int = 1
    column: int = 1
    end_column: int = 1
    """One past the last character marked."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding about a deck."""

    code: str
    """Stable, kebab-case, explained by ``quiz check --explain CODE``."""
    message: str
    """What is wrong, one clause, no full stop."""
    help: str = ""
    """How to mend it, one clause."""
    place: Place = Place()
    severity: Severity = Severity.ERROR
    path: tuple[str | int, ...] = ()
    """Where in the document: ("questions", 3, "answer")."""

    def line(self, name: str) -> str:
        """Return the one-line form ``file:line:column: what is wrong (how to mend it)``."""
        mend = f" ({self.help})" if self.help else ""
        return f"{name}:{self.place.line}:{self.place.column}: {self.message}{mend}"


def in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return diagnostics, each once, in the order of their places and then of their codes."""
    return tuple(sorted(dict.fromkeys(found), key=lambda each: (each.place, each.code)))


class DeckError(QuizError):
    """A deck cannot be played; carries every mistake found, in the order of their places."""

    def __init__(self, name: str, diagnostics: tuple[Diagnostic, ...]) -> None:
        self.name = name
        self.diagnostics = diagnostics
        super().__init__("\n".join(each.line(name) for each in diagnostics))
