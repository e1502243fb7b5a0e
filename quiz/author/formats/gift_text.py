r"""Moodle GIFT, read as text: lines, questions, escapes, answers, each with its line number.

Written anew because the parsers on PyPI do not hold up: pygiftparser 1.1 swallows a question
whose braces span lines into the next one, leaves escapes in the text and loses names that
follow a format such as ``[html]``; none keeps line numbers, which the report of losses needs.
The rules are those of Moodle's own importer (question/format/gift/format.php): questions are
parted by blank lines outside braces; ``\~ \= \# \{ \} \:`` and ``\\n`` are escapes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ESCAPED = re.compile(r"\\([~=#{}:\\n])")
_NAME = re.compile(r"::((?:\\.|(?!::).)*)::", re.DOTALL)
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_CATEGORY = re.compile(r"\s*\$CATEGORY:\s*(.*?)\s*$")
_ID = re.compile(r"\[id:((?:\\\]|[^\]])+)\]")
_TAG = re.compile(r"\[tag:((?:\\\]|[^\]])+)\]")
_ESCAPES = str.maketrans({each: f"\\{each}" for each in "\\~=#{}:"})


@dataclass(frozen=True, slots=True)
class Block:
    """One question as it stands in the file, comments taken out."""

    line: int
    """Of its first line of text, from 1."""
    name: str
    format: str
    """html, moodle, plain, markdown or empty."""
    before: str
    """The question's text before the braces, still escaped."""
    answers: str | None
    """What is between the braces, still escaped; None without braces."""
    after: str
    category: str
    id: str = ""
    tags: tuple[str, ...] = ()
    comments: tuple[tuple[int, str], ...] = ()
    """Other comments with their lines."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer between the braces."""

    sign: str
    """``=`` or ``~``."""
    weight: float | None
    """Percent, where it is given."""
    text: str
    """Unescaped, formats taken off."""
    feedback: str
    raw: str
    """Still escaped, for matching pairs."""


def unescape(text: str) -> str:
    """Return a text without the escapes of control characters."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] == "n" else match[1], text)


def escape(text: str) -> str:
    r"""Return a text with its control characters escaped; line breaks become ``\n``."""
    return text.translate(_ESCAPES).replace("\r\n", "\n").replace("\n", "\\n")


def blocks(text: str) -> list[Block]:
    """Return the questions of a file, descriptions included, in their order."""
    made: list[Block] = []
    category = ""
    gathered: list[tuple[int, str]] = []
    notes: list[tuple[int, str]] = []
    depth = 0
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        if line.lstrip().startswith("//"):
            notes.append((number, line.lstrip()[2:].strip()))
            continue
        if not depth and (found := _CATEGORY.match(line)):
            category = found[1]
            continue
        if not line.strip() and not depth:
            if gathered:
                made.append(_block(gathered, notes, category))
                gathered, notes = [], []
            continue
        gathered.append((number, line))
        depth = max(0, depth + _unescaped(line, "{") - _unescaped(line, "}"))
    if gathered:
        made.append(_block(gathered, notes, category))
    return made


def _unescaped(line: str, character: str) -> int:
    return len(re.findall(rf"(?<!\\)(?:\\\\)*\{character}", line))


def _block(lines: list[tuple[int, str]], notes: list[tuple[int, str]], category: str) -> Block:
    text = "\n".join(line for _, line in lines).strip()
    name = kind = ""
    # Moodle writes the name first, some programs the format first: both are read.
    for _ in range(3):
        if not name and (found := _NAME.match(text)):
            name = unescape(found[1]).strip()
            text = text[found.end() :].lstrip()
        elif not kind and (found := _FORMAT.match(text)):
            kind = found[1]
            text = text[found.end() :].lstrip()
    start = re.search(r"(?<!\\)(?:\\\\)*\{", text)
    ends = [each.end() for each in re.finditer(r"(?<!\\)(?:\\\\)*\}", text)]
    before, answers, after = text, None, ""
    if start and ends and ends[-1] > start.end():
        before, after = text[: start.end() - 1], text[ends[-1] :]
        answers = text[start.end() : ends[-1] - 1]
    joined = " ".join(note for _, note in notes)
    found_id = _ID.search(joined)
    plain = [(line, note) for line, note in notes if not _ID.search(note) and not _TAG.search(note)]
    return Block(
        line=lines[0][0],
        name=name,
        format=kind,
        before=before.strip(),
        answers=answers.strip() if answers is not None else None,
        after=after.strip(),
        category=category,
        id=found_id[1].replace("\\]", "]").strip() if found_id else "",
        tags=tuple(each.replace("\\]", "]").strip() for each in _TAG.findall(joined)),
        comments=tuple(plain),
    )


def choices(answers: str) -> list[Choice]:
    """Return the answers that start with ``=`` or ``~``, feedback and weights parted off."""
    starts = [each.end() - 1 for each in re.finditer(r"(?<!\\)(?:\\\\)*[=~]", answers)]
    made = []
    for position, start in enumerate(starts):
        end = starts[position + 1] if position + 1 < len(starts) else len(answers)
        raw, feedback = split_feedback(answers[start + 1 : end])
        weight = None
        if found := re.match(r"\s*%(-?[0-9.]+)%", raw):
            weight, raw = float(found[1]), raw[found.end() :]
        text = _FORMAT.sub("", raw.strip(), count=1) if _FORMAT.match(raw.strip()) else raw
        made.append(
            Choice(answers[start], weight, unescape(text.strip()), unescape(feedback), raw.strip())
        )
    return made


def split_feedback(text: str) -> tuple[str, str]:
    """Part a text from the feedback after its first unescaped ``#``."""
    found = re.search(r"(?<!\\)(?:\\\\)*#", text)
    if not found:
        return text, ""
    return text[: found.end() - 1], text[found.end() :].strip()


def split_general_feedback(answers: str) -> tuple[str, str]:
    """Part the answers from the general feedback after ``####``."""
    found = re.search(r"(?<!\\)(?:\\\\)*####", answers)
    if not found:
        return answers, ""
    return answers[: found.end() - 4].strip(), unescape(answers[found.end() :].strip())
