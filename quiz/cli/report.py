"""Diagnostics as text for people, JSON for programs, and annotations for GitHub."""

from __future__ import annotations

import json
import sys
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Final

from quiz.cli.output import clean_line, counted, wants_colour
from quiz.cli.snippet import marked
from quiz.deck.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from quiz.author.checked import Checked
    from quiz.deck.diagnostics import Diagnostic

_BOLD, _BLUE, _CYAN = "1", "1;34", "1;36"
_COLOUR: Final = {Severity.ERROR: "1;31", Severity.WARNING: "1;33"}


def _painter(*, colour: bool) -> Callable[[str, str], str]:
    if not colour:
        return lambda _, text: text
    return lambda code, text: f"\x1b[{code}m{text}\x1b[0m"


def as_text(checked: Checked, *, colour: bool, width: int) -> Iterator[str]:
    """Yield the lines that show each diagnostic with its place, its line and its help.

    The text is clean already; only the colours are terminal commands.
    """
    paint = _painter(colour=colour)
    for each in checked.diagnostics:
        place = each.place
        kind = paint(_COLOUR[each.severity], f"{each.severity}[{each.code}]")
        where = clean_line(f"{checked.name}:{place.line}:{place.column}")
        yield f"{paint(_BOLD, where)}: {kind}: {clean_line(each.message)}"
        if 0 < place.line <= len(checked.lines):
            number = str(place.line)
            margin = " " * len(number)
            bar = paint(_BLUE, f"{margin} |")
            room = max(width - len(number) - 3, 20)
            line = checked.lines[place.line - 1]
            shown, carets = marked(line, place.column, place.end_column, room)
            yield bar
            yield f"{paint(_BLUE, f'{number} |')} {shown}".rstrip()
            yield f"{bar} {paint(_COLOUR[each.severity], carets)}"
        if each.help:
            yield f"{paint(_CYAN, 'help')}: {clean_line(each.help)}"
        yield ""


def complain_of(name: str, found: tuple[Diagnostic, ...], lines: Sequence[str]) -> None:
    """Print diagnostics on standard error, each with its line."""
    from quiz.author.checked import Checked

    colour = wants_colour(sys.stderr)
    width = get_terminal_size((100, 24)).columns
    for line in as_text(Checked(name, found, lines, None, None), colour=colour, width=width):
        print(line, file=sys.stderr)


def as_json(all_checked: Sequence[Checked]) -> str:
    """Return one JSON array with an object for each diagnostic."""
    found = [_fields(checked, each) for checked in all_checked for each in checked.diagnostics]
    return json.dumps(found, ensure_ascii=True, indent=2)


def _fields(checked: Checked, each: Diagnostic) -> Mapping[str, str | int]:
    return {
        "file": checked.name,
        "line": each.place.line,
        "column": each.place.column,
        "end_column": each.place.end_column,
        "severity": each.severity.value,
        "code": each.code,
        "message": each.message,
        "help": each.help,
    }


def as_github(checked: Checked) -> Iterator[str]:
    """Yield a workflow command of GitHub Actions for each diagnostic."""
    for each in checked.diagnostics:
        fields = {
            "file": checked.name,
            "line": each.place.line,
            "col": each.place.column,
            "endColumn": each.place.end_column,
            "title": each.code,
        }
        named = ",".join(f"{name}={_property(str(value))}" for name, value in fields.items())
        mend = f" ({each.help})" if each.help else ""
        yield f"::{each.severity} {named}::{_data(each.message + mend)}"


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return clean_line(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def summary(all_checked: Sequence[Checked], named: str = "") -> str:
    """Return the last lines: how many questions, errors and warnings, and the evidence.

    ``named`` says at their beginning which deck that is, where nobody has named one.
    """
    parts = []
    if len(all_checked) > 1:
        parts.append(f"{len(all_checked)} decks")
    counts = [checked.questions for checked in all_checked if checked.questions is not None]
    if counts:
        parts.append(counted(sum(counts), "question"))
    for severity in Severity:
        number = sum(checked.count(severity) for checked in all_checked)
        parts.append(counted(number, severity) if number else f"no {severity}s")
    if left_out := sum(checked.left_out for checked in all_checked):
        parts.append(f"{left_out} left out by --select or --ignore")
    return "\n".join(filter(None, (named + ", ".join(parts), _evidence(all_checked))))


def _evidence(all_checked: Sequence[Checked]) -> str:
    tallies = [checked.tally for checked in all_checked if checked.tally is not None]
    quotations = sum(each.quotations for each in tallies)
    references = sum(each.references for each in tallies)
    parts = []
    by = sorted({_BY[each.by] for each in tallies if each.quotations and each.by})
    if by:
        found = sum(each.proven for each in tallies)
        parts.append(f"{found} of {counted(quotations, 'quotation')} found, {' and '.join(by)}")
    elif quotations:
        parts.append(f"{counted(quotations, 'quotation')} not looked up: no lock, no articles")
    if references:
        parts.append(f"{counted(references, 'reference')} that nothing can prove")
    return "; ".join(parts)


_BY: Final = {"lock": "from the lock", "texts": "in the articles"}
