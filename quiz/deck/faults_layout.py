"""Usual slips in the layout of a deck: indentation, dashes, the colons of fields, brackets.

Each function looks at one line and proposes mends, nearest to hand first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.deck.chunks import indent_of
from quiz.deck.mend import Mend
from quiz.deck.questions import CITATION, QUESTION
from quiz.deck.reading import DECK
from quiz.deck.records import WIDE_COLON
from quiz.deck.sources import SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_opening = re.compile(r"""(?:(?<=[\s\[{,(])|^)["']""")
_glued_key = re.compile(r"(\s*(?:- +)*(?:\{ *)?)([a-z_]{2,}):(?=[^ \t/:])").match
_glued_item = re.compile(r"\s*-(?=[^\s-])").match
_no_colon = re.compile(
    rf"(\s*(?:- +)*)({'|'.join((*DECK, *SOURCE, *QUESTION, *CITATION))})(?=\s|$)(?!\s*:)"
).match
_wide_colon = re.compile(
    rf"(\s*(?:- +)*(?:\{{ *)?)({'|'.join((*DECK, *SOURCE, *QUESTION, *CITATION, '[a-z][a-z]'))})"
    rf"[ ]?{WIDE_COLON}\s*"
).match
_ODD = r"\t\u00a0\u2000-\u200a\u202f\u3000"
_odd_indent = re.compile(rf"(?P<plain> *)[{_ODD}][ {_ODD}]*").match
_wide_dash = re.compile(r"( *-) {2,}(?=\S)").match
_double_dash = re.compile(r"( *- +)- +(?=\S)").match
_starts_key = re.compile(r"""["']?[\w-]+["']?\s*:(\s|$)""").match
_equals = re.compile(r"^\s*=(?=\s)")
GLUED_DASH = (
    "space-after-dash",
    "the dash of an item needs a space after it",
    "write `- ` and then the item",
)
"""Code, message and help."""
_PARTNER = {"]": "[", "}": "{"}
_CLOSER = {"[": "]", "{": "}"}


def tabs(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a tab or another space than the plain one in the indentation of a line.

    All such lines are mended alike: first so that each stands as the line next to it does, then by
    a width for each tab.
    """
    found = _odd_indent(lines[number])
    if not found:
        return
    odd = found.end("plain")
    name = "a tab" if lines[number][odd] == "\t" else "a no-break or other odd space"
    indented = {i: found[0] for i, line in enumerate(lines) if (found := _odd_indent(line))}
    beside = {i: _beside(lines, i) for i in indented}
    for aligned in (True, False):
        for width in (2, 4, 8, 1, 3):
            mended = {
                i: (beside[i] if aligned else "") or _plain_spaces(indent, width)
                for i, indent in indented.items()
            }
            yield Mend(
                "tab-indent",
                f"{name} is in the indentation",
                "indent with spaces" if name == "a tab" else "indent with plain spaces",
                number,
                odd,
                {i: spaces + lines[i][len(indented[i]) :] for i, spaces in mended.items()},
            )


def _plain_spaces(indent: str, width: int) -> str:
    return "".join(" " * width if character == "\t" else " " for character in indent)


def _beside(lines: Sequence[str], number: int) -> str:
    """Return the spaces before the line below or above, where it is an item or not likewise."""
    is_item = _is_item(lines[number].lstrip())
    for at in (number + 1, number - 1):
        line = lines[at] if 0 <= at < len(lines) else ""
        if line.strip() and not _odd_indent(line) and _is_item(line.lstrip(" ")) == is_item:
            return " " * indent_of(line)
    return ""


def _is_item(text: str) -> bool:
    return text.startswith("- ") or text == "-"


def wide_dashes(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for several spaces after the dash of an item whose next lines expect one."""
    line = lines[number]
    if found := _wide_dash(line):
        wanted = found.end(1) + 1
        yield Mend(
            "wrong-indent",
            f"this text starts in column {found.end() + 1}, the lines below in column {wanted + 1}",
            "leave one space after the dash",
            number,
            found.end(),
            {number: f"{found[1]} {line[found.end() :]}"},
        )


def double_dashes(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for two dashes before an item that lacks none."""
    line = lines[number]
    if found := _double_dash(line):
        yield Mend(
            "yaml-syntax",
            "a second dash makes a list within the list",
            "remove one of the dashes",
            number,
            found.end(1),
            {number: found[1] + line[found.end() :]},
        )


def lost_dashes(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for an item of a list without a dash, among others that have theirs."""
    line = lines[number]
    text = line.lstrip(" ")
    if not text or _is_item(text) or text.startswith("#") or _starts_key(text):
        return
    here = indent_of(line)
    near = [lines[at] for at in (number - 1, number + 1) if 0 <= at < len(lines)]
    for wanted in dict.fromkeys(indent_of(each) for each in near if _is_item(each.lstrip(" "))):
        # What stands further in goes on with the text above, as it may.
        if wanted < here:
            continue
        yield Mend(
            "missing-dash",
            "this line has no dash, unlike the items beside it",
            "write `- ` before it" + ("" if wanted == here else f", in column {wanted + 1}"),
            number,
            here,
            {number: f"{' ' * wanted}- {text}"},
        )


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
            {number: line[: found.end()] + " " + line[found.end() :].lstrip()},
        )


def glued_items(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a dash without a space after it."""
    line = lines[number]
    if found := _glued_item(line):
        yield Mend(
            *GLUED_DASH,
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
            {number: line[: found.end()] + ":" + _equals.sub("", line[found.end() :])},
        )


def wide_colons(lines: Sequence[str], number: int) -> Iterator[Mend]:
    """Look for a colon as Chinese and Japanese keyboards type it, which is none to YAML."""
    line = lines[number]
    if found := _wide_colon(line):
        yield Mend(
            "missing-colon",
            f"the colon after `{found[2]}` is a wide one, which is not the colon of YAML",
            f"write `{found[2]}: ...`",
            number,
            found.end(2),
            {number: f"{found[1]}{found[2]}: {line[found.end() :]}"},
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
