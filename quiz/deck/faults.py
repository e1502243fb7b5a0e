"""Usual slips in YAML: each function looks for one and proposes mends, nearest to hand first.

A mend is a guess. ``mending`` tries each and believes the one that makes the piece parse.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.deck.chunks import indent_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_lead = re.compile(r"[ ]*(?:- +)*(?:[\w-]+ *: +)?").match
_opening = re.compile(r"""(?:(?<=[\s\[{,(])|^)["']""")
_next_field = re.compile(r" *, *[\w-]+: ")
_closers = re.compile(r"[\]}]+,?\s*$")
_ends_value = re.compile(r"\s*(?:[,\]}]|#|$)").match
_wrong_escape = re.compile(r'\\(?![0abtnvfre "/\\N_LPxuU]|$)')
_glued_key = re.compile(r"(\s*(?:- +)*(?:\{ *)?)([a-z_]{2,}):(?=[^\s/:])").match
_glued_item = re.compile(r"\s*-(?=[^\s-])").match
_no_colon = re.compile(
    r"(\s*(?:- +)*)(title|description|sources|questions|label|publisher|author|published|updated"
    r"|language|url|file|not_evidence|id|kind|topic|difficulty|question|answer|choices|need"
    r"|tolerance|accept|prompt|reject|hint|explanation|cite|source|paragraph|quote|gloss"
    r"|inference|stance|examples|corrections|review_by)(?=\s|$)(?!\s*:)"
).match
_plain_with_colon = re.compile(r"""([^\s"'\[{|>#].*?):(?:\s|$)""")
_flow_with_colon = re.compile(r"""(?<=: )[^"'\[\]{},]+?:\s[^"'\[\]{},]*?(?=\s*[,}\]])""")
_special = re.compile(r"[@`%&*!|>]|[-?](?= )").match
_flow_special = re.compile(r"""(?:(?<=[\[{,:] )|(?<=[\[{]))[@`%&*!|>][^,\]}]*""")
_tab_indent = re.compile(r" *\t[ \t]*").match
_PARTNER = {"]": "[", "}": "{"}
_CLOSER = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Mend:
    """A slip that may have been made, and the lines as they would be without it."""

    code: str
    message: str
    help: str
    line: int
    """From 0, within the piece."""
    column: int
    """From 0; where the slip is."""
    lines: Mapping[int, str]
    """New texts of lines."""


def tabs(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a tab in the indentation of a line, and of the others."""
    if not _tab_indent(lines[number]):
        return
    indented = {i: found[0] for i, line in enumerate(lines) if (found := _tab_indent(line))}
    for width in (2, 4, 8, 1, 3):
        mended = {
            i: indent.replace("\t", " " * width) + lines[i][len(indent) :]
            for i, indent in indented.items()
        }
        column = lines[number].index("\t")
        yield Mend(
            "tab-indent",
            "a tab is in the indentation",
            "indent with spaces",
            number,
            column,
            mended,
        )


def quotes(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a text whose closing quotation mark is missing."""
    line = lines[number]
    for opening in _opening.finditer(line):
        start, mark = opening.start(), opening[0]
        ends = [found.start() for found in _next_field.finditer(line, start)]
        if closers := _closers.search(line, start + 1):
            ends.append(closers.start())
        ends.append(len(line.rstrip()))
        for end in ends:
            if mark in line[start + 1 : end]:
                break
            yield Mend(
                "quote-unclosed",
                f"the text that starts with {mark} here is not closed",
                f"write {mark} where the text ends",
                number,
                start,
                {number: line[:end] + mark + line[end:]},
            )


def after_quotes(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a quotation mark within a text in the same marks, and for text after one."""
    line = lines[number]
    for opening in _opening.finditer(line):
        start, mark = opening.start(), opening[0]
        inner = line.find(mark, start + 1)
        escaped = mark * 2 if mark == "'" else "\\" + mark
        for end in range(inner + 1, len(line)):
            if line[end] != mark or not _ends_value(line, end + 1):
                continue
            text = line[start + 1 : end].replace("\\" + mark, mark).replace(mark, escaped)
            other = "double" if mark == "'" else "single"
            yield Mend(
                "text-after-quote",
                f"a second {mark} ends the text before its end",
                f"write {escaped} inside it, or put it in {other} quotes",
                number,
                inner,
                {number: line[: start + 1] + text + line[end:]},
            )
        if inner > 0:
            yield Mend(
                "text-after-quote",
                "text goes on after the closing quotation mark",
                "put quotes round all of the text or none of it",
                number,
                inner + 1,
                {number: line[:start] + _quoted(line[start:])},
            )


def _quoted(text: str) -> str:
    return "'" + text.rstrip().replace("'", "''") + "'"


def escapes(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a backslash in double quotes that starts no escape."""
    line = lines[number]
    if '"' in line and (found := _wrong_escape.search(line)):
        yield Mend(
            "bad-escape",
            f"`{line[found.start() : found.start() + 2]}` is no escape",
            "write the backslash twice, leave it out, or use single quotes",
            number,
            found.start(),
            {number: _wrong_escape.sub(r"\\\\", line)},
        )


def glued_keys(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a colon without a space after it."""
    line = lines[number]
    if found := _glued_key(line):
        yield Mend(
            "space-after-colon",
            f"`{found[2]}:` needs a space after it",
            f"write `{found[2]}: ...`",
            number,
            found.start(2),
            {number: line[: found.end()] + " " + line[found.end() :]},
        )


def glued_items(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a dash without a space after it."""
    line = lines[number]
    if found := _glued_item(line):
        yield Mend(
            "space-after-dash",
            "the dash of an item needs a space after it",
            "write `- ` and then the item",
            number,
            found.end() - 1,
            {number: line[: found.end()] + " " + line[found.end() :]},
        )


def lost_colons(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for the name of a field without a colon."""
    line = lines[number]
    if found := _no_colon(line):
        yield Mend(
            "missing-colon",
            f"`{found[2]}` has no colon after it",
            f"write `{found[2]}: ...`",
            number,
            found.start(2),
            {number: line[: found.end()] + ":" + line[found.end() :]},
        )


def colons(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a colon inside a text without quotes."""
    line = lines[number]
    start = _end_of_lead(line)
    message = "a colon and a space inside a text make a field of it"
    mend = "put quotes round the text"
    if found := _plain_with_colon.match(line, start):
        yield Mend(
            "colon-in-text",
            message,
            mend,
            number,
            found.end(1),
            {number: line[:start] + _quoted(line[start:])},
        )
    for flow in _flow_with_colon.finditer(line):
        yield Mend(
            "colon-in-text",
            message,
            mend,
            number,
            line.index(": ", flow.start()),
            {number: line[: flow.start()] + _quoted(flow[0]) + line[flow.end() :]},
        )


def _end_of_lead(line: str) -> int:
    """Return where the value of a line starts, after indentation, dashes and the field's name."""
    found = _lead(line)
    return found.end() if found else 0


def specials(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a text without quotes that starts with a character YAML keeps for itself."""
    line = lines[number]
    start = _end_of_lead(line)
    places = [(start, len(line))] if _special(line, start) else []
    places += [found.span() for found in _flow_special.finditer(line)]
    for first, end in places:
        yield Mend(
            "special-start",
            f"a text without quotes cannot start with `{line[first]}`",
            "put quotes round the text",
            number,
            first,
            {number: line[:first] + _quoted(line[first:end]) + line[end:]},
        )


def brackets(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for brackets without partners."""
    line = lines[number]
    open_at, extra = _unmatched(line)
    if extra >= 0:
        yield Mend(
            "bracket-unmatched",
            f"`{line[extra]}` closes nothing",
            "remove it, or write the opening bracket",
            number,
            extra,
            {number: line[:extra] + line[extra + 1 :]},
        )
        if open_at:
            right = _CLOSER[line[open_at[-1]]]
            yield Mend(
                "bracket-unmatched",
                f"`{line[extra]}` closes a `{line[open_at[-1]]}`",
                f"write `{right}`",
                number,
                extra,
                {number: line[:extra] + right + line[extra + 1 :]},
            )
    elif open_at:
        closing = "".join(_CLOSER[line[at]] for at in reversed(open_at))
        last = number
        while last + 1 < len(lines) and indent_of(lines[last + 1]) > indent_of(line):
            last += 1
        for at in dict.fromkeys((number, last)):
            yield Mend(
                "bracket-unmatched",
                f"`{line[open_at[-1]]}` is not closed",
                f"write `{closing}` where it ends",
                number,
                open_at[-1],
                {at: lines[at].rstrip().rstrip(",") + closing},
            )


def _unmatched(line: str) -> tuple[list[int], int]:
    """Return where brackets are open at the end of a line, and the first one closing nothing."""
    open_at: list[int] = []
    at = 0
    while at < len(line):
        character = line[at]
        if character in "\"'" and _opening.match(line, at):
            end = line.find(character, at + 1)
            at = end if end > 0 else len(line)
        elif character in "[{":
            open_at.append(at)
        elif character in "]}":
            if not open_at or line[open_at[-1]] != _PARTNER[character]:
                return open_at, at
            open_at.pop()
        at += 1
    return open_at, -1


def indents(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a line that stands a little off the lines around it."""
    line = lines[number]
    here = indent_of(line)
    if not line.strip():
        return
    around = {indent_of(each) for each in lines[max(0, number - 6) : number + 7] if each.strip()}
    step = -2 if line.lstrip().startswith("- ") else 2
    around |= {at + step for at in around if at + step >= 0}
    for wanted in sorted(around - {here}, key=lambda at: (abs(at - here), -at)):
        message = f"this line starts in column {here + 1}, its neighbours in column {wanted + 1}"
        mend = f"start it in column {wanted + 1}"
        end = number + 1
        while end < len(lines) and (indent_of(lines[end]) > here or not lines[end].strip()):
            end += 1
        for last in dict.fromkeys((number + 1, end)):
            moved = {
                at: " " * max(0, indent_of(lines[at]) + wanted - here) + lines[at].lstrip(" ")
                for at in range(number, last)
            }
            yield Mend("wrong-indent", message, mend, number, here, moved)


SLIPS = (
    tabs,
    quotes,
    escapes,
    glued_items,
    glued_keys,
    lost_colons,
    after_quotes,
    brackets,
    specials,
    colons,
    indents,
)
"""In the order of trying: the surest first."""
