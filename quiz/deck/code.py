"""What ``quiz check --explain`` knows of one diagnostic code."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.deck.diagnostics import Severity


@dataclass(frozen=True, slots=True)
class Code:
    """The explanation of a diagnostic code, for authors."""

    title: str
    """One clause, no full stop."""
    paragraph: str
    """Why it matters and what to do, in full sentences on one line."""
    wrong: str
    """A piece of a deck that has the mistake."""
    right: str
    """The same piece mended."""
    severity: Severity = Severity.ERROR
