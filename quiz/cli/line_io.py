"""Reading and writing lines on the standard streams."""

from __future__ import annotations

import shutil
import sys
import textwrap
from dataclasses import dataclass, field

from quiz.cli.output import clean_line, say
from quiz.errors import QuizError

MEASURE = 76
"""Columns of text on a terminal; a pipe gets each paragraph as one line."""


class Left(Exception):  # noqa: N818 (nothing went wrong)
    """The player left, or there is nothing more to read."""


def _columns() -> int:
    return min(MEASURE, shutil.get_terminal_size().columns) if sys.stdout.isatty() else 0


@dataclass(slots=True)
class Lines:
    """Reads and writes lines on the standard streams."""

    echo: bool = field(default_factory=lambda: not sys.stdin.isatty())
    """Repeat what was read, so that the record of a piped game reads like a game."""
    wrap: int = field(default_factory=_columns)

    def tell(self, *paragraphs: str) -> None:
        """Write paragraphs, each on lines of its own."""
        for paragraph in paragraphs:
            for line in paragraph.split("\n"):
                say(self._wrapped(line) if self.wrap and line else line)
        sys.stdout.flush()

    def _wrapped(self, line: str) -> str:
        """Return the line in the columns there are, going on under its own beginning."""
        under = " " * (len(line) - len(line.lstrip(" ")) + 2 * line.startswith("- "))
        return textwrap.fill(line, self.wrap, subsequent_indent=under)

    def ask(self) -> str:
        """Return the next line without its end; raises Left where there is none."""
        try:
            sys.stdout.write("> ")
            sys.stdout.flush()
            line = sys.stdin.readline()
        except UnicodeDecodeError as error:
            raise QuizError("what came in is not UTF-8 text: answer in UTF-8") from error
        if not line:
            say()
            raise Left
        line = line.rstrip("\r\n")
        if self.echo:
            say(clean_line(line))
        return line
