"""Printing: the one way by which text of decks, argv and file names reaches a terminal."""

from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from quiz.deck.characters import CONTROLS, DIRECTION_MARKS, OVERRIDES, SEPARATORS, SURROGATES

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNSAFE = rf"\r{CONTROLS}{SEPARATORS}{DIRECTION_MARKS}{OVERRIDES}{SURROGATES}"
# Compiled when they are first used: a game prints nothing.
_UNSAFE_IN_TEXT = f"[{_UNSAFE}]"
_UNSAFE_IN_LINE = f"[{_UNSAFE}\t\n]"


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def clean(text: str) -> str:
    """Return ``text`` with every character that could command a terminal made visible.

    Line feeds and tabs stay; an escape character becomes the four characters ``\\x1b``.
    """
    return re.sub(_UNSAFE_IN_TEXT, _visible, text)


def clean_line(text: str) -> str:
    """Return ``text`` cleaned for a place within one line: line feeds and tabs made visible too."""
    return re.sub(_UNSAFE_IN_LINE, _visible, text)


def counted(count: int, noun: str = "question") -> str:
    """Return ``1 question``, ``2 questions``; for nouns that take an s and authors' English."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def say(text: str = "") -> None:
    """Print text, cleaned, on standard output."""
    print(clean(text))


def complain(text: str) -> None:
    """Print text, cleaned, on standard error."""
    print(clean(text), file=sys.stderr)


def wants_colour(stream: TextIO, environment: Mapping[str, str] | None = None) -> bool:
    """Tell whether colour suits ``stream``: a terminal that can, and no NO_COLOR (no-color.org)."""
    variables = os.environ if environment is None else environment
    if variables.get("NO_COLOR") or variables.get("TERM") == "dumb":
        return False
    return stream.isatty()


def prepare_streams() -> None:
    """Make standard output and error take whatever is printed.

    What their encoding cannot write is replaced: where the locale is not UTF-8 a check mark becomes
    a question mark, not a traceback. One that is closed leads nowhere: ``print`` would put the
    complaints into standard output.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (to the end)
            setattr(sys, name, nowhere)
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
