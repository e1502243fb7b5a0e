"""Writes docs/commands.md, the reference of the command line, from the commands themselves.

Usage: python docs/reference.py

A test fails where the file is not what this would write.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.main import parsers
from quiz.deck.codes import CODES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.cli.options import Parser

FILE = Path(__file__).resolve().with_name("commands.md")
HEAD = """\
# The commands

Every command and every option. `quiz COMMAND --help` prints the same; `quiz --version` the
version. `quiz` alone is `quiz play`, and `quiz` with options is `quiz play` with them.

Exit codes: 0 success, 1 failure, 2 wrong usage, 130 interrupted with Ctrl-C. The
[codes of quiz check](#the-codes-of-quiz-check) are listed at the end.

This file is written by `python docs/reference.py`.
"""


def reference() -> str:
    """Return the text of the file."""
    _, commands = parsers()
    listed = "\n".join(
        f"- [`quiz {name}`](#quiz-{name}): {parser.summary}" for name, parser in commands.items()
    )
    sections = [_section(name, parser) for name, parser in commands.items()]
    return "\n".join([HEAD, listed, "", *sections, _codes()])


def _codes() -> str:
    """Return the list of what ``quiz check`` can find."""
    rows = [f"| `{name}` | {code.severity} | {code.title} |" for name, code in CODES.items()]
    head = (
        "## The codes of quiz check\n\n"
        "`quiz check --explain CODE` tells more, with a wrong and a right example.\n\n"
        "| code | | |\n|---|---|---|\n"
    )
    return head + "\n".join(rows).replace("<", "&lt;") + "\n"


def _section(name: str, parser: Parser) -> str:
    """Return what there is to know of one command."""
    described = (parser.description or "").strip()
    examples = [line[2:] for line in (parser.epilog or "").splitlines()[1:]]
    shown = [action for action in parser._actions if action.dest != "help"]  # noqa: SLF001
    rows = [f"| {_names(action)} | {_help(parser, action)} |" for action in shown]
    parts = [f"## quiz {name}", "", "\n".join(_paragraphs(described)), ""]
    if rows:
        parts += ["| argument | meaning |", "|---|---|", *rows, ""]
    return "\n".join([*parts, "```sh", *examples, "```", ""])


def _names(action: argparse.Action) -> str:
    """Return an argument as it is typed; one that may be left out stands in brackets."""
    value = action.metavar if isinstance(action.metavar, str) else ""
    if action.choices is not None and not value:
        value = "{" + ",".join(map(str, action.choices)) + "}"
    if action.option_strings:
        options = ", ".join(action.option_strings)
        return f"`{options} {value}`" if value and action.nargs != 0 else f"`{options}`"
    optional = action.nargs in (argparse.OPTIONAL, argparse.ZERO_OR_MORE)
    several = " ..." if action.nargs in (argparse.ZERO_OR_MORE, argparse.ONE_OR_MORE) else ""
    return f"`[{value}{several}]`" if optional else f"`{value}{several}`"


def _help(parser: Parser, action: argparse.Action) -> str:
    """Return an argument's help as it is printed, fit for a table."""
    values = {**vars(action), "prog": parser.prog}
    return ((action.help or "") % values).replace("|", "\\|")


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the lines of a description, indented ones as code."""
    for line in text.splitlines():
        if line.startswith("  "):
            yield f"\n```\n{line.strip()}\n```"
        else:
            yield line.replace("<", "&lt;")


def main() -> None:
    """Write the file."""
    FILE.write_text(reference(), encoding="utf-8")


if __name__ == "__main__":
    main()
