"""Usual slips in the texts of a deck: quotation marks, colons, escapes, special characters.

Each function looks at one line and proposes mends, nearest to hand first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.deck.chunks import indent_of
from quiz.deck.mend import Mend

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_lead = re.compile(r"[ ]*(?:- +)*(?:[\w-]+ *: +)?").match
_opening = re.compile(r"""(?:(?<=[\s\[{,(])|^)["']""")
_next_field = re.compile(r" *, *[\w-]+: ")
_closers = re.compile(r"[\]}]+,?\s*$")
_ends_value = re.compile(r"\s*(?:[,\]}]|#|$)").match
_is_key = re.compile(r"\s*:").match
_wrong_escape = re.compile(r'\\(?![0abtnvfre "/\\N_LPxuU]|$)')
_plain_with_colon = re.compile(r"""([^\s"'\[{|>#].*?):(?:\s|$)""")
_flow_with_colon = re.compile(r"""(?<=: )[^"'\[\]{},]+?:\s[^"'\[\]{},]*?(?=\s*[,}\]])""")
_two_in_a_row = re.compile(r"""["'\]}](?= +["'\[{\w])""")
_may_end = re.compile(r""".*["'\]}\w]\s*$""").match
_may_start = re.compile(r"""\s*["'\[{]""").match
_special = re.compile(r"[@`%&*!|>]|[-?](?= )").match
_block_with_text = re.compile(r"([|>])[+-]? +(?=[^\s#])").match
_flow_special = re.compile(r"""(?:(?<=[\[{,:] )|(?<=[\[{]))[@`%&*!|>][^,\]}]*""")


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


def commas(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for two texts, lists or maps in brackets without a comma between them."""
    line = lines[number]
    ends = [found.start() + 1 for found in _two_in_a_row.finditer(line)]
    below = next((each for each in lines[number + 1 :] if each.strip()), "")
    if lines[0][:1] in ("{", "[") and _may_end(line) and _may_start(below):
        ends.append(len(line.rstrip()))
    for end in ends:
        yield Mend(
            "missing-comma",
            "there is no comma between this and what comes next",
            "write a comma here",
            number,
            end,
            {number: f"{line[:end]},{line[end:]}"},
        )


def after_quotes(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a quotation mark within a text in the same marks, and for text after one."""
    line = lines[number]
    for opening in _opening.finditer(line):
        start, mark = opening.start(), opening[0]
        inner = line.find(mark, start + 1)
        if inner < 0 or _is_key(line, inner + 1):
            continue
        escaped = mark * 2 if mark == "'" else "\\" + mark
        for end in range(inner + 1, len(line)):
            if line[end] != mark or not _ends_value(line, end + 1):
                if line[end] == mark and _is_key(line, end + 1):
                    break
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
        yield Mend(
            "text-after-quote",
            "text goes on after the closing quotation mark",
            "put quotes round all of the text or none of it",
            number,
            inner + 1,
            {number: line[:start] + _quoted(line[start:])},
        )


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


def blocks(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a text on the line of the sign that starts a block of lines."""
    line = lines[number]
    below = next((each for each in lines[number + 1 :] if each.strip()), "")
    if indent_of(below) > indent_of(line) and (found := _block_with_text(line, _end_of_lead(line))):
        yield Mend(
            "special-start",
            f"the text of a block starts on the line below its `{found[1]}`",
            f"move it down, or leave out `{found[1]}` and put quotes round the text",
            number,
            found.end(),
            {number: line[: found.end()]},
        )


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


def _end_of_lead(line: str) -> int:
    """Return where the value of a line starts, after indentation, dashes and the field's name."""
    found = _lead(line)
    return found.end() if found else 0


def _quoted(text: str) -> str:
    return "'" + text.rstrip().replace("'", "''") + "'"
