"""What checking one deck comes to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.deck.diagnostics import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of a deck's citations are proven."""

    quotations: int
    """Citations with a quotation from a source of the deck."""
    proven: int
    references: int
    """Citations in words, or without a quotation: nothing can prove them."""
    by: str
    """What proved them: ``lock``, ``texts`` or nothing where there is neither."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Everything that was found in one deck."""

    name: str
    """The file as it was named."""
    diagnostics: tuple[Diagnostic, ...]
    """In the order of their places."""
    lines: Sequence[str]
    """The lines of the file."""
    questions: int | None
    """How many there are; None where the deck does not load."""
    tally: Tally | None
    """Its evidence; None where the deck does not load."""
    left_out: int = 0
    """How many diagnostics are not reported, by the author's choice of codes."""

    def count(self, severity: Severity) -> int:
        """Return how many diagnostics have that severity."""
        return sum(each.severity is severity for each in self.diagnostics)


def picked(checked: Checked, select: frozenset[str], ignore: frozenset[str]) -> Checked:
    """Return ``checked`` with only the codes selected (all where none is) and not ignored."""
    kept = tuple(
        each
        for each in checked.diagnostics
        if (not select or each.code in select) and each.code not in ignore
    )
    return replace(checked, diagnostics=kept, left_out=len(checked.diagnostics) - len(kept))
