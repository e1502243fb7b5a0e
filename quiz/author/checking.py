"""Everything that ``quiz check`` finds in one deck: the loader's diagnostics and the lint's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.deck.diagnostics import Diagnostic, Severity, in_order

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from quiz.author.lint import Tally
    from quiz.deck.articles import Articles
    from quiz.deck.lock import Lock
    from quiz.deck.parsed import Parsed


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking one deck came to."""

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


def check(
    data: bytes, name: str, *, lock_file: Path | None, articles: Articles | None, today: dt.date
) -> Checked:
    """Check a deck's bytes, with the evidence lock in ``lock_file`` if there is one.

    ``lock_file`` None stands for a deck that is no file and so has no lock beside it.
    """
    from quiz.author.lint import lint, tally  # noqa: PLC0415 (the judge is loaded for checks only)
    from quiz.deck.loading import parse  # noqa: PLC0415 (the same)

    parsed = parse(data, name)
    lock, trouble = _lock(lock_file, parsed)
    found = [*parsed.diagnostics, *trouble]
    found += lint(parsed, lock=lock, articles=articles, today=today)
    if lock_file is None or trouble:
        found = [each for each in found if each.code != "lock-missing"]
    ordered = in_order(found)
    lines = parsed.document.lines
    if parsed.deck is None:
        return Checked(name, ordered, lines, None, None)
    counted = tally(parsed.deck, lock, articles)
    return Checked(name, ordered, lines, len(parsed.deck.questions), counted)


def _lock(lock_file: Path | None, parsed: Parsed) -> tuple[Lock | None, tuple[Diagnostic, ...]]:
    """Return the lock and what is wrong with it."""
    from quiz.deck.lockfile import LockError, load  # noqa: PLC0415 (for decks that are files)

    if lock_file is None:
        return None, ()
    try:
        return load(lock_file), ()
    except LockError as error:
        message = f"{lock_file.name} {error.problem}"
        place = parsed.document.place(("sources",))
        return None, (Diagnostic("lock-unreadable", message, error.help, place, path=("sources",)),)


def picked(checked: Checked, select: frozenset[str], ignore: frozenset[str]) -> Checked:
    """Return ``checked`` with only the codes selected (all where none is) and not ignored."""
    kept = tuple(
        each
        for each in checked.diagnostics
        if (not select or each.code in select) and each.code not in ignore
    )
    return replace(checked, diagnostics=kept, left_out=len(checked.diagnostics) - len(kept))
