"""Everything that ``quiz check`` finds in one deck: the loader's diagnostics and the lint's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.author.checked import Checked
from quiz.author.memory import Whole, key
from quiz.deck.collecting import no_collecting
from quiz.deck.diagnostics import Diagnostic, in_order
from quiz.deck.lockfile import LockError, decode, read
from quiz.deck.source_text import lines_of

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from quiz.author.memory import Memory
    from quiz.deck.articles import Articles
    from quiz.deck.lock import Lock
    from quiz.deck.parsed import Parsed


def check(
    data: bytes,
    name: str,
    *,
    lock_file: Path | None,
    articles: Articles | None,
    today: dt.date,
    memory: Memory | None = None,
) -> Checked:
    """Check a deck's bytes, with the evidence lock in ``lock_file`` if there is one.

    ``lock_file`` None stands for a deck that is no file and so has no lock beside it. What a
    ``memory`` of the deck knows is not found out again; the result is the same without it.
    """
    locked, trouble = _read(lock_file)
    given = _Given(
        data, name, lock_file.name if lock_file else "", locked, trouble, articles, today
    )
    wanted = given.key if memory else ""
    if memory and wanted and (known := memory.whole(wanted)):
        lines = lines_of(data.decode("utf-8-sig")) if known.diagnostics else ()
        return Checked(name, known.diagnostics, lines, known.questions, known.tally)
    with no_collecting():
        return _check(given, memory, wanted)


@dataclass(frozen=True, slots=True)
class _Given:
    """All that decides what is found, other than the program."""

    data: bytes
    name: str
    lock_name: str
    """Empty for a deck that is no file."""
    locked: bytes | None
    """The lock as it stands in its file."""
    trouble: LockError | None
    """What kept the lock from being read."""
    articles: Articles | None
    today: dt.date

    @property
    def key(self) -> str:
        """What a memory knows this by; empty where it may come to something else each time.

        Articles may change, and what keeps a lock from being read may be gone the next time.
        """
        if self.articles is not None or self.trouble is not None:
            return ""
        return key(self.data, self.lock_name, self.locked, self.today)


def _check(given: _Given, memory: Memory | None, wanted: str) -> Checked:
    # Loaded where there is work for them only.
    from quiz.author.lint import Judged, lint, tally  # noqa: PLC0415
    from quiz.deck.loading import parse  # noqa: PLC0415

    articles, today = given.articles, given.today
    parsed = parse(given.data, given.name)
    lock, trouble = (None, given.trouble) if given.trouble else _decode(given.locked)
    judged = Judged(memory.judged() if memory else None)
    found = lint(parsed, lock=lock, articles=articles, today=today, judged=judged)
    if trouble or not given.lock_name:
        found = tuple(each for each in found if each.code != "lock-missing")
    damage = _unreadable(given.lock_name, trouble, parsed) if trouble else ()
    ordered = in_order([*parsed.diagnostics, *damage, *found])
    if parsed.deck is None:
        return Checked(given.name, ordered, parsed.document.lines, None, None)
    whole = Whole(ordered, len(parsed.deck.questions), tally(parsed.deck, lock, articles))
    if memory:
        memory.keep(judged, wanted, whole)
    return Checked(given.name, ordered, parsed.document.lines, whole.questions, whole.tally)


def _read(lock_file: Path | None) -> tuple[bytes | None, LockError | None]:
    try:
        return read(lock_file) if lock_file else None, None
    except LockError as error:
        return None, error


def _decode(locked: bytes | None) -> tuple[Lock | None, LockError | None]:
    try:
        return decode(locked) if locked is not None else None, None
    except LockError as error:
        return None, error


def _unreadable(lock_name: str, trouble: LockError, parsed: Parsed) -> tuple[Diagnostic, ...]:
    message = f"{lock_name} {trouble.problem}"
    place = parsed.document.place(("sources",))
    return (Diagnostic("lock-unreadable", message, trouble.help, place, path=("sources",)),)
