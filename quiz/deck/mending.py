"""Reading on after a YAML error: name the line at fault, mend or blank it, check the rest.

Parsers give up far below a missing quotation mark, and at the first mistake. So the text is cut
into fields and questions, each is parsed alone, and those that fail are searched for usual slips:
the slip whose mend makes the piece parse is the one that was made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml
from yaml.composer import ComposerError

from quiz.deck.chunks import (
    Chunk,
    Fault,
    fault_in,
    fault_of,
    glued_dashes,
    indent_of,
    split,
    without_dash,
)
from quiz.deck.diagnostics import Place
from quiz.deck.faults_layout import (
    GLUED_DASH,
    brackets,
    double_dashes,
    glued_items,
    glued_keys,
    indents,
    lost_colons,
    lost_dashes,
    tabs,
    wide_colons,
    wide_dashes,
)
from quiz.deck.faults_text import after_quotes, blocks, colons, commas, escapes, quotes, specials
from quiz.deck.nodes import TooDeepError, compose
from quiz.deck.questions import NO_DASH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quiz.deck.document import Findings
    from quiz.deck.mend import Mend
    from quiz.deck.nodes import Node

MAX_MENDS = 8
"""Slips looked for in one piece."""
MAX_GUESSED = 20_000_000
"""Characters parsed for guesses in one deck, a few seconds' worth; then guessing ends."""
_LONGEST_LINE = 2_000
"""Characters of a line in which slips are looked for."""
_WINDOW = 60
"""Lines above the fault that are searched."""
_LONG_PIECE = 400
"""Lines from which a piece is too slow to be parsed for every guess."""
SLIPS = (
    tabs,
    quotes,
    escapes,
    glued_items,
    glued_keys,
    lost_colons,
    wide_colons,
    commas,
    after_quotes,
    brackets,
    blocks,
    specials,
    colons,
    lost_dashes,
    wide_dashes,
    double_dashes,
    indents,
)
"""In the order of trying: the surest first."""
_WRAPPING = frozenset({"quote-unclosed", "text-after-quote", "bracket-unmatched"})
"""Slips whose mends can wrap up what they should not, so that parsing fails at the very end."""

_LOOK = "look at this line and the one above it: indentation, quotes, brackets, colons"
_NO_QUESTIONS = (
    "missing-key",
    "the list of the questions has no `questions:` above it",
    "write `questions:` on a line of its own above this one",
)
_document_mark = re.compile(r"(?:---|\.\.\.)(\s|$)").match
_conflict = re.compile(r"(?:<{7} |={7}$|>{7} )").match
_names_questions = re.compile(r"""["']?questions?["']?\s*:""", re.IGNORECASE).match
_alias = re.compile(r"\*[^\s,\[\]{}]+")


@dataclass(frozen=True, slots=True)
class Mended:
    """What could be read of a deck that is no YAML."""

    root: Node | None
    lost: frozenset[str]
    """The fields of the deck of which a part could not be read."""


def read_on(lines: Sequence[str], to: Findings) -> Mended:
    """Report every YAML mistake in ``lines`` and return the tree of what is sound or mended."""
    reader = _Reader(list(lines), to)
    reader.join_documents()
    reader.part_dashes()
    reader.add_dashes()
    chunks = split(reader.lines)
    for chunk in chunks:
        reader.check(chunk)
    return Mended(reader.compose(chunks), frozenset(reader.lost))


class _Reader:
    """The lines of a deck while they are being mended."""

    def __init__(self, lines: list[str], to: Findings) -> None:
        self.lines = lines
        self.lost: set[str] = set()
        self._to = to
        self._guessable = MAX_GUESSED

    def join_documents(self) -> None:
        """Report and remove the marks between documents."""
        content = False
        for number, line in enumerate(self.lines):
            if _document_mark(line):
                if content:
                    self._report(
                        Place(number + 1, 1, 4),
                        "several-documents",
                        "a second document starts here",
                        f"remove the {'dots' if line[0] == '.' else 'dashes'}, or make two files",
                    )
                    self.lines[number] = ""
            elif _conflict(line):
                self._report(
                    Place(number + 1, 1, 8),
                    "yaml-syntax",
                    "a mark of version control stands here: two versions were not merged",
                    "choose what is to stay, and remove the marks",
                )
                self.lines[number] = ""
            elif line.strip() and not line.startswith(("#", "%")):
                content = True

    def part_dashes(self) -> None:
        """Report and mend dashes that stick to a field, for they part the deck into questions."""
        for number, mended in glued_dashes(tuple(self.lines)):
            at = indent_of(self.lines[number]) + 1
            self._report(Place(number + 1, at, at + 1), *GLUED_DASH)
            for each, line in mended.items():
                self.lines[each] = line

    def add_dashes(self) -> None:
        """Report and write the dashes of questions that lack them."""
        for number, mended in without_dash(self.lines).items():
            at = indent_of(self.lines[number])
            self._report(Place(number + 1, at + 1, at + 3), *NO_DASH)
            self.lines[number] = mended

    def check(self, chunk: Chunk) -> None:
        """Report the mistakes of one chunk, and mend it or blank it out."""
        lines = self.lines[chunk.first : chunk.end]
        fault = fault_in(lines, is_item=chunk.is_item)
        if fault is None:
            return
        for _ in range(MAX_MENDS):
            mend = self._best_mend(lines, fault, is_item=chunk.is_item)
            if mend is None:
                break
            self._note(chunk, mend)
            lines = _applied(lines, mend)
            fault = fault_in(lines, is_item=chunk.is_item)
            if fault is None:
                self.lines[chunk.first : chunk.end] = lines
                return
        self._give_up(chunk, fault)

    def _best_mend(self, lines: Sequence[str], fault: Fault, *, is_item: bool) -> Mend | None:
        """Return the first mend that makes the lines parse, else the one that leads furthest."""
        best: tuple[Fault, Mend] | None = None
        size = sum(map(len, lines)) + len(lines)
        for mend in _mends(lines, fault):
            self._guessable -= size
            if self._guessable < 0:
                break
            after = fault_in(_applied(lines, mend), is_item=is_item)
            if after is None:
                return mend
            further = best[0].line if best else fault.line
            at_end = after.line >= len(lines)
            if after.line > further and not (at_end and mend.code in _WRAPPING):
                best = after, mend
        return best[1] if best else None

    def compose(self, chunks: Sequence[Chunk]) -> Node | None:
        """Return the tree of all lines, blanking out what is still in the way of it."""
        for _ in range(len(chunks) + MAX_MENDS):
            try:
                return compose("\n".join(self.lines) + "\n")
            except TooDeepError:
                self._report(Place(), "too-deep", "maps and lists nest too deep", "")
                return None
            except yaml.YAMLError as error:
                if not self._clear(
                    fault_of(error), chunks, is_alias=isinstance(error, ComposerError)
                ):
                    return None
        return None

    def _clear(self, fault: Fault, chunks: Sequence[Chunk], *, is_alias: bool) -> bool:
        """Remove what keeps sound chunks from being one document; False where nothing helps."""
        at = next((each for each in chunks if each.first <= fault.line < each.end), chunks[-1])
        line = self.lines[fault.line] if fault.line < len(self.lines) else ""
        found = _alias.match(line, fault.column)
        if is_alias and found:
            self._report(
                Place(fault.line + 1, fault.column + 1, found.end() + 1),
                "unknown-alias",
                f"`{found[0]}` repeats something that nothing before it names",
                "put quotes round a text that starts with an asterisk",
            )
            self.lines[fault.line] = f"{line[: fault.column]}'{found[0]}'{line[found.end() :]}"
            return True
        if self._align(at, chunks):
            return True
        if not any(each.strip() for each in self.lines[at.first : at.end]):
            return False
        self._give_up(at, Fault(fault.line - at.first, fault.column, fault.problem))
        return True

    def _align(self, chunk: Chunk, chunks: Sequence[Chunk]) -> bool:
        """Put a chunk under its neighbours where it stands a little off them."""
        first = next((each for each in chunks if each.is_item), chunk)
        wanted = indent_of(self.lines[first.first]) if chunk.is_item else 0
        written = (at for at in range(chunk.first, chunk.end) if self.lines[at].strip())
        top = next(written, chunk.first)
        here = indent_of(self.lines[top])
        if here == wanted:
            return False
        self._report(
            Place(top + 1, here + 1, here + 2),
            "wrong-indent",
            f"this line starts in column {here + 1}, its neighbours in column {wanted + 1}",
            f"start it in column {wanted + 1}, and move the lines below it along",
        )
        for at in range(top, chunk.end):
            moved = max(0, indent_of(self.lines[at]) + wanted - here)
            self.lines[at] = (" " * moved + self.lines[at].lstrip(" ")).rstrip()
        return True

    def _give_up(self, chunk: Chunk, fault: Fault) -> None:
        line = chunk.first + fault.line
        place = Place(line + 1, fault.column + 1, fault.column + 2)
        if self._lacks_questions(line):
            self._report(place, *_NO_QUESTIONS)
        else:
            self._report(place, "yaml-syntax", f"this is no YAML: {fault.problem}", _LOOK)
        names = ["questions"] if chunk.is_item else self._fields(chunk)
        self.lost.update(names)
        for at in range(chunk.first, chunk.end):
            self.lines[at] = ""

    def _lacks_questions(self, number: int) -> bool:
        """Tell whether items start on a line of a deck without that field."""
        line = self.lines[number] if number < len(self.lines) else ""
        return line.startswith("- ") and not any(map(_names_questions, self.lines))

    def _fields(self, chunk: Chunk) -> list[str]:
        return [
            line.partition(":")[0].strip("\"' ")
            for line in self.lines[chunk.first : chunk.end]
            if line[:1].strip()
        ]

    def _note(self, chunk: Chunk, mend: Mend) -> None:
        place = Place(chunk.first + mend.line + 1, mend.column + 1, mend.column + 2)
        self._report(place, mend.code, mend.message, mend.help)

    def _report(self, place: Place, code: str, message: str, mend: str) -> None:
        self._to.error(place, code, message, mend)


def _mends(lines: Sequence[str], fault: Fault) -> Iterator[Mend]:
    last = min(fault.line, len(lines) - 1)
    window = _WINDOW if len(lines) <= _LONG_PIECE else 2
    numbers = range(last, max(-1, last - window), -1)
    for slip in SLIPS:
        for number in numbers:
            if len(lines[number]) <= _LONGEST_LINE:
                yield from slip(lines, number)


def _applied(lines: Sequence[str], mend: Mend) -> list[str]:
    return [mend.lines.get(number, line) for number, line in enumerate(lines)]
