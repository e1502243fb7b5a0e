"""Cutting a deck that is no YAML into pieces that can be parsed alone: fields and questions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml
from yaml.events import DocumentStartEvent, MappingStartEvent, SequenceStartEvent

from quiz.deck.nodes import events
from quiz.deck.questions import CITATION, QUESTION
from quiz.deck.sources import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_starts_field = re.compile(r"[^\s#\-%.\]})]").match
_is_questions = re.compile(r"""["']?questions["']?\s*(?::\s*)?(#.*)?$""").match
_item = re.compile(r"( *)-").match
_inner_field = re.compile(rf"({'|'.join((*SOURCE, *QUESTION, *CITATION))}) *:").match
_id = re.compile(r"( +)(- +)?[\"']?id[\"']? *:").match
_item_with_id = re.compile(r"[ \t]*- *\{? *id *:").match
_glued_question = re.compile(rf" *-(?=({'|'.join(QUESTION)}) *:)").match
_indent = re.compile(r" *").match


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of lines that is a whole field of the deck or a whole question."""

    first: int
    """Its first line, counted from 0."""
    end: int
    """One past its last line."""
    is_item: bool = False
    """A question of the list; otherwise fields of the deck."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Where a parser gave up, in lines and columns from 0, and what it said."""

    line: int
    column: int
    problem: str


def split(lines: Sequence[str]) -> list[Chunk]:
    """Return the chunks of a deck; one for everything where it is written in brackets."""
    starts: list[tuple[int, bool]] = []
    in_questions = False
    item_indent = -1
    for number, line in enumerate(lines):
        if not starts and line[:1] in ("{", "["):
            return [Chunk(0, len(lines))]
        if in_questions and _starts_item(line, item_indent):
            if item_indent < 0:
                item_indent = indent_of(line)
            starts.append((number, True))
        elif _starts_field(line) and not (starts and _inner_field(line)):
            # A field of a question or a source that lost its indentation stays with its own.
            in_questions = bool(_is_questions(line))
            item_indent = -1
            starts.append((number, False))
    if not starts:
        return [Chunk(0, len(lines))]
    starts[0] = (0, starts[0][1])
    ends = [first for first, _ in starts[1:]] + [len(lines)]
    return [Chunk(first, end, is_item) for (first, is_item), end in zip(starts, ends, strict=True)]


def _starts_item(line: str, item_indent: int) -> bool:
    found = _item(line)
    return bool((found and (item_indent < 0 or found.end(1) == item_indent)) or _item_with_id(line))


def without_dash(lines: Sequence[str]) -> dict[int, str]:
    """Return the lines that start a question without a dash, with it, by their numbers.

    An ``id`` starts a question where the question above has had its own, or where none is above.
    """
    dashes = [found for line in lines if (found := _id(line)) and found[2]]
    if not dashes:
        return {}
    indent = len(dashes[0][1])
    mended: dict[int, str] = {}
    in_questions = had_id = False
    for number, line in enumerate(lines):
        if _starts_field(line) and not _inner_field(line):
            in_questions, had_id = bool(_is_questions(line)), True
        elif in_questions and (found := _item(line)) and found.end(1) == indent:
            had_id = bool(_id(line))
        elif in_questions and (found := _id(line)) and len(found[1]) in (indent, indent + 2):
            if had_id:
                mended[number] = " " * indent + "- " + line.lstrip(" ")
            had_id = True
    return mended


def glued_dashes(lines: Sequence[str]) -> Iterator[tuple[int, dict[int, str]]]:
    """Yield the lines whose dash sticks to a question's first field, each with lines as mended.

    What stands below in line with that field is moved along.
    """
    for number, line in enumerate(lines):
        if not (found := _glued_question(line)):
            continue
        text = found.end()
        mended = {number: f"{line[:text]} {line[text:]}"}
        end = number + 1
        while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) >= text):
            end += 1
        below = [at for at in range(number + 1, end) if lines[at].strip()]
        if below and indent_of(lines[below[0]]) == text:
            mended |= {at: f" {lines[at]}" for at in below}
        yield number, mended


def indent_of(line: str) -> int:
    """Return how many spaces a line starts with."""
    found = _indent(line)
    return found.end() if found else 0


def fault_of(error: yaml.YAMLError) -> Fault:
    """Return where a parser gave up."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return Fault(0, 0, "it cannot be parsed")
    mark = error.problem_mark or error.context_mark
    problem = error.problem or "it cannot be parsed"
    if mark is None:
        return Fault(0, 0, problem)
    return Fault(mark.line, mark.column, problem)


def fault_in(lines: Sequence[str], *, is_item: bool) -> Fault | None:
    """Return where parsing a chunk alone fails, or that it is another thing than it should be."""
    wanted = SequenceStartEvent if is_item else MappingStartEvent
    root = None
    documents = 0
    try:
        for event in events("\n".join(lines) + "\n"):
            documents += isinstance(event, DocumentStartEvent)
            if root is None and hasattr(event, "anchor"):
                root = event
    except yaml.YAMLError as error:
        return fault_of(error)
    if root is not None and not isinstance(root, wanted):
        mark = root.start_mark
        line, column = (mark.line, mark.column) if mark is not None else (0, 0)
        return Fault(line, column, "a field was expected here")
    return None
