r"""Moodle GIFT as text: questions, escapes, answers, each with its line number.

Written anew because the parser on PyPI does not hold up: pygiftparser 1.1 (pygiftparserrgmf is a
fork of it under the same name) turns a question with a blank line between its answers into two
descriptions without a word, leaves every escape (``\=``, ``\:``) in the texts, and keeps no line
numbers, which a report of what was left out needs.

The rules are those of Moodle's own importer (question/format/gift/format.php): questions are
parted by blank lines; lines that start with ``//`` are comments; ``\~ \= \# \{ \} \: \\ \n`` are
escapes; a text may start with its format in brackets. Moodle reads no blank line within braces;
here one is read where the braces close further on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_ESCAPE = re.compile(r"\\([~=#{}:\\n])")
_ESCAPES = str.maketrans({each: f"\\{each}" for each in "\\~=#{}:"} | {"\n": "\\n"})
_LINE_END = re.compile(r"\r\n|\r|\n")
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]")
_CATEGORY = re.compile(r"\s*\$CATEGORY:(.*)")
_NAME = re.compile(r"\s*::(.*?)::", re.DOTALL)
_ID = re.compile(r"\[id:((?:\\\]|[^\]]){1,500})\]")
_TAG = re.compile(r"\[tag:((?:\\\]|[^\]]){1,500})\]")
_MOODLES_OWN = re.compile(r"question: \S+  name: ")
_WEIGHT = re.compile(r"\s*%(-?[0-9]{1,3}(?:\.[0-9]{0,9})?)%")


@dataclass(frozen=True, slots=True)
class Note:
    """A comment, without its slashes."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """One question as it stands in the file, comments taken out."""

    line: int
    """Of its first line, from 1."""
    name: str
    format: str
    """html, moodle, plain, markdown or empty."""
    text: str
    """Still escaped, with ``_____`` where answers stand amidst the text."""
    answers: str | None
    """What is between the braces, still escaped; None without braces."""
    answers_line: int
    """The line on which the braces open."""
    category: str
    id: str
    tags: tuple[str, ...]
    notes: tuple[Note, ...]
    fault: str = ""
    """Why this cannot be read, one clause; empty for a sound block."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer between the braces, still escaped."""

    line: int
    sign: str
    """``=`` or ``~``."""
    weight: float | None
    """Percent, where it is given."""
    text: str
    feedback: str


def masked(text: str) -> str:
    """Return a text of the same length whose escapes are blotted out, to search for signs in."""
    return _ESCAPE.sub("\0\0", text)


def unescape(text: str) -> str:
    """Return a text without the escapes of control characters."""
    return _ESCAPE.sub(lambda match: "\n" if match[1] == "n" else match[1], text)


def escape(text: str) -> str:
    r"""Return a text with its control characters escaped; line breaks become ``\n``."""
    return text.translate(_ESCAPES)


def split_format(text: str, inherited: str = "") -> tuple[str, str]:
    """Part the format in brackets from the text after it."""
    found = _FORMAT.match(text)
    return (found[1], text[found.end() :]) if found else (inherited, text)


def blocks(text: str) -> tuple[list[Block], list[Note]]:
    """Return the questions of a file, descriptions included, and the comments after the last."""
    made: list[Block] = []
    notes: list[Note] = []
    category = ""
    for line, lines in _joined(_chunks(text)):
        rest: list[str] = []
        for number, each in enumerate(lines, start=line):
            if each.lstrip().startswith("//"):
                notes.append(Note(number, each.lstrip()[2:].strip()))
                rest.append("")
            elif found := _CATEGORY.match(each):
                category = found[1].strip()
                rest.append("")
            else:
                rest.append(each)
        if any(each.strip() for each in rest):
            made.append(_block(line, rest, category, notes))
            notes = []
    return made, notes


def _chunks(text: str) -> list[tuple[int, list[str]]]:
    """Return the stretches of lines between blank ones, each with the number of its first line."""
    chunks: list[tuple[int, list[str]]] = []
    blank = True
    for number, line in enumerate(_LINE_END.split(text.removeprefix("\ufeff")), start=1):
        if line.strip():
            if blank:
                chunks.append((number, []))
            chunks[-1][1].append(line)
        blank = not line.strip()
    return chunks


def _joined(chunks: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Join chunks whose braces are parted by blank lines, if the next brace after those closes."""
    braces = [_braces(lines) for _, lines in chunks]
    joined: list[tuple[int, list[str]]] = []
    position = 0
    while position < len(chunks):
        line, lines = chunks[position]
        last = position
        if braces[position].endswith("{"):
            after = next((at for at in range(position + 1, len(chunks)) if braces[at]), None)
            if after is not None and braces[after] == "}":
                last = after
        for start, more in chunks[position + 1 : last + 1]:
            lines = [*lines, *[""] * (start - line - len(lines)), *more]
        joined.append((line, lines))
        position = last + 1
    return joined


def _braces(lines: list[str]) -> str:
    own = "\n".join(each for each in lines if not each.lstrip().startswith("//"))
    return re.sub(r"[^{}]", "", masked(own))


def _block(line: int, lines: list[str], category: str, notes: list[Note]) -> Block:
    raw = "\n".join(lines)
    start = len(raw) - len(raw.lstrip())
    line += raw.count("\n", 0, start)
    raw = raw.strip()
    head, name, text_format = _head(raw)
    body, blotted = raw[head:], masked(raw[head:])
    braces = re.sub(r"[^{}]", "", blotted)
    text, answers, answers_line = body, None, line
    if braces == "{}":
        opened, closed = blotted.index("{"), blotted.index("}")
        answers = body[opened + 1 : closed]
        answers_line = line + raw.count("\n", 0, head + opened)
        text = _with_gap(body[:opened], body[closed + 1 :])
    joined = " ".join(note.text for note in notes)
    found = _ID.search(joined)
    return Block(
        line=line,
        name=name,
        format=text_format,
        text=text.strip(),
        answers=answers,
        answers_line=answers_line,
        category=category,
        id=found[1].replace("\\]", "]").strip() if found else "",
        tags=tuple(each.replace("\\]", "]").strip() for each in _TAG.findall(joined)),
        notes=tuple(note for note in notes if says_something(note)),
        fault="" if braces in ("", "{}") else _fault(braces),
    )


def _with_gap(before: str, after: str) -> str:
    """Return the text round the braces, ``_____`` for them where they stand within a sentence."""
    done = before.rstrip().endswith((".", "?", "!", ":")) and after.strip() in (".", "?", "!")
    return f"{before}_____{after}" if after.strip() and not done else before


def says_something(note: Note) -> bool:
    """Tell whether a comment holds more than what is read elsewhere, or a ruled line."""
    plain = not _ID.search(note.text) and not _TAG.search(note.text)
    return plain and not _MOODLES_OWN.match(note.text) and bool(re.search(r"\w", note.text))


def _fault(braces: str) -> str:
    mend = r"escape those that belong to the text as \{ \}"
    if braces == "{":
        return "its brace is never closed"
    return (
        "its braces do not match, or there are several pairs "
        f"({mend}; an empty line parts two questions)"
    )


def _head(raw: str) -> tuple[int, str, str]:
    """Return where the text starts, and the name and the format before it.

    Moodle writes the name first, some programs the format first: both are read.
    """
    head, name, text_format = 0, "", ""
    for _ in range(3):
        if not name and (found := _NAME.match(masked(raw), head)):
            name = " ".join(unescape(raw[found.start(1) : found.end(1)]).split())
            head = found.end()
        elif not text_format and (found := _FORMAT.match(raw, head)):
            text_format = found[1]
            head = found.end()
    return head, name, text_format


def choices(answers: str, line: int) -> list[Choice]:
    """Return the answers that start with ``=`` or ``~``; ``line`` is that of the first."""
    starts = [each.start() for each in re.finditer("[=~]", masked(answers))]
    made = []
    for start, end in pairwise([*starts, len(answers)]):
        raw, feedback = split_feedback(answers[start + 1 : end])
        weight = None
        if found := _WEIGHT.match(raw):
            weight, raw = float(found[1]), raw[found.end() :]
        at = line + answers.count("\n", 0, start)
        made.append(Choice(at, answers[start], weight, raw.strip(), feedback))
    return made


def split_feedback(text: str) -> tuple[str, str]:
    """Part a text from the feedback after its first ``#``."""
    before, mark, _ = masked(text).partition("#")
    return text[: len(before)].strip(), text[len(before) + len(mark) :].strip()


def split_general_feedback(answers: str) -> tuple[str, str]:
    """Part the answers from the general feedback after ``####``."""
    before, mark, _ = masked(answers).rpartition("####")
    if not mark:
        return answers, ""
    return answers[: len(before)], answers[len(before) + len(mark) :].strip()
