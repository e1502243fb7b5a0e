"""Everything that ``quiz check`` finds in one deck: the loader's diagnostics and the lint's."""

from __future__ import annotations

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
    # Articles may change, and what keeps a lock from being read may be gone the next time.
    wanted = "" if articles is not None or trouble is not None else key(data, locked, today)
    if memory and wanted and (known := memory.whole(wanted)):
        lines = lines_of(data.decode("utf-8-sig")) if known.diagnostics else ()
        return Checked(name, known.diagnostics, lines, known.questions, known.tally)
    # Loaded where there is work for them only.
    from quiz.author.lint import Judged, lint, tally  # noqa: PLC0415
    from quiz.deck.loading import parse  # noqa: PLC0415

    with no_collecting():
        parsed = parse(data, name)
        lock, trouble = (None, trouble) if trouble else _decode(locked)
        judged = Judged(memory.judged() if memory else None)
        found = lint(parsed, lock=lock, articles=articles, today=today, judged=judged)
        if trouble or lock_file is None:
            found = tuple(each for each in found if each.code != "lock-missing")
        damage = _unreadable(lock_file, trouble, parsed) if lock_file and trouble else ()
        ordered = in_order([*parsed.diagnostics, *damage, *found])
        if parsed.deck is None:
            return Checked(name, ordered, parsed.document.lines, None, None)
        whole = Whole(ordered, len(parsed.deck.questions), tally(parsed.deck, lock, articles))
        if memory:
            memory.keep(judged, wanted, whole)
    return Checked(name, ordered, parsed.document.lines, whole.questions, whole.tally)


def _read(lock_file: Path | None) -> tuple[bytes | None, LockError | None]:
    """Return the lock as it stands in its file, and what kept it from being read."""
    try:
        return read(lock_file) if lock_file else None, None
    except LockError as error:
        return None, error


def _decode(locked: bytes | None) -> tuple[Lock | None, LockError | None]:
    try:
        return decode(locked) if locked is not None else None, None
    except LockError as error:
        return None, error


def _unreadable(lock_file: Path, trouble: LockError, parsed: Parsed) -> tuple[Diagnostic, ...]:
    message = f"{lock_file.name} {trouble.problem}"
    place = parsed.document.place(("sources",))
    return (Diagnostic("lock-unreadable", message, trouble.help, place, path=("sources",)),)
