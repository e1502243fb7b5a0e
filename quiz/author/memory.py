"""What ``quiz check`` remembers of a deck, so that only what changed is checked again.

A file of the cache folder for each deck, named by the deck's place. Below the line that names the
program, which must be the very one that runs, come two lines of JSON:

- what was found when everything was as it is now: the deck's bytes, its lock's, the day;
- what the judge made of each question, by a digest of the question: those at fault with what was
  found, and in one text those that are sound.

The first saves all work while nothing changes, the second most of it after an edit. A deck checked
against articles is not remembered as a whole, for they may change as well. Whatever is wrong with
the file, a missing folder, a full disk, a damaged line, costs time and nothing else.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from quiz.author import program
from quiz.author.checked import Tally
from quiz.deck import cache_files
from quiz.deck.diagnostics import Diagnostic, Place, Severity

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path

    from quiz.author.lint.judged import Findings, Judged

MAX_FILES: Final = 256
"""Decks remembered. Where more than these are checked together, each makes room for another before
it is asked for again, and none is remembered."""
_SUFFIX: Final = ".check.jsonl"
_DAMAGED: Final = (ValueError, TypeError, KeyError, IndexError, AttributeError)
"""What reading a file raises that was written by other code, checksum and all."""


class Whole(NamedTuple):
    """What checking a deck came to."""

    diagnostics: tuple[Diagnostic, ...]
    questions: int
    tally: Tally


def key(data: bytes, lock: bytes | None, today: dt.date) -> str:
    """Return a digest of all that decides what is found in a deck in its place.

    ``lock`` is None where there is none. The program counts as well, and is told apart elsewhere.
    """
    digest = blake2b(f"{today} {len(data)} {lock is None} ".encode(), digest_size=16)
    digest.update(data)
    digest.update(lock or b"")
    return digest.hexdigest()


class Memory:
    """What is remembered of one deck; reads its file once, when it is made."""

    def __init__(self, folder: Path, deck: Path) -> None:
        """Take the cache folder and the deck's file."""
        place = str(deck.absolute()).encode(errors="surrogatepass")
        self._path = folder / f"{blake2b(place, digest_size=16).hexdigest()}{_SUFFIX}"
        self._program = program.running()
        self._title = f"check {self._program}"
        self._whole, self._judged = b"null", b'[{},""]'
        kept = cache_files.read(self._path, self._title) if self._program else None
        if kept is not None:
            data, start = kept
            self._whole, _, self._judged = data[start:].partition(b"\n")

    def whole(self, wanted: str) -> Whole | None:
        """Return what was found when ``key`` said ``wanted``; None if it said otherwise."""
        try:
            known = json.loads(self._whole)
            if known is None or known["key"] != wanted:
                return None
            diagnostics = tuple(_unpacked(each) for each in known["diagnostics"])
            return Whole(diagnostics, int(known["questions"]), Tally(**known["tally"]))
        except _DAMAGED:
            return None

    def judged(self) -> Mapping[str, Findings]:
        """Return what the judge made of the deck's questions, by digest."""
        from quiz.author.lint.finding import Finding  # noqa: PLC0415 (not needed for ``whole``)

        try:
            at_fault, sound = json.loads(self._judged)
            return dict.fromkeys(sound.split(), ()) | {
                digest: tuple(
                    Finding(code, tuple(path), message, mend) for code, path, message, mend in found
                )
                for digest, found in at_fault.items()
            }
        except _DAMAGED:
            return {}

    def keep(self, judged: Judged, wanted: str, whole: Whole) -> None:
        """Remember what was found, of the whole only where ``wanted``, its key, is not empty."""
        # Part of a program that was edited while it ran may be loaded, and part of it not.
        if not self._program or self._program != program.on_disk():
            return
        if wanted:
            packed = {
                "key": wanted,
                "questions": whole.questions,
                "tally": asdict(whole.tally),
                "diagnostics": [_packed(each) for each in whole.diagnostics],
            }
            self._whole = json.dumps(packed).encode()
        elif not judged.changed:
            return
        at_fault = {
            digest: [[each.code, each.path, each.message, each.help] for each in found]
            for digest, found in judged.now.items()
            if found
        }
        sound = " ".join(digest for digest, found in judged.now.items() if not found)
        self._judged = json.dumps([at_fault, sound]).encode()
        content = self._whole + b"\n" + self._judged
        cache_files.keep(self._path, self._title, content, most=MAX_FILES)


def _packed(each: Diagnostic) -> list[Any]:
    place = [each.place.line, each.place.column, each.place.end_column]
    return [each.code, each.message, each.help, place, each.severity, each.path]


def _unpacked(packed: list[Any]) -> Diagnostic:
    code, message, mend, place, severity, path = packed
    return Diagnostic(code, message, mend, Place(*place), Severity(severity), tuple(path))
