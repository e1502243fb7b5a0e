"""What ``quiz import`` and ``quiz export`` share: the report of losses, and where a text goes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from quiz.cli.output import clean_line, complain, say
from quiz.errors import QuizError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from quiz.author.formats.carried import Loss


def add_verbose(parser: argparse.ArgumentParser) -> None:
    """Add the option that ``report`` follows."""
    parser.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="tell what was left out or changed for every question by itself",
    )


def report(
    file: str,
    losses: Iterable[Loss],
    lines: Mapping[str, int] | None = None,
    *,
    verbose: bool = False,
) -> None:
    """Print on standard error, line by line, what was left out or changed.

    ``lines`` gives the lines in ``file`` of what is known by a name. What befell many questions
    takes one line, unless ``verbose``.
    """
    from quiz.author.formats.carried import gathered

    found = lines or {}
    told = tuple(losses) if verbose else gathered(losses)

    def place(loss: Loss) -> int:
        return loss.where if isinstance(loss.where, int) else found.get(loss.where, 0)

    for loss in sorted(told, key=place):
        complain(clean_line(loss.told(file, found)))
    if any(loss.more for loss in told):
        complain("--verbose tells each of them")


def put(text: str, target: Path | None, *, replace: bool = False, instead: str) -> None:
    """Write a text to a new file, or to standard output; a pipe gets it byte by byte as UTF-8.

    ``target`` None and ``-`` stand for standard output. Raises QuizError where the file
    exists, unless it is to be replaced; ``instead`` is what the error then advises.
    """
    from quiz.author import files

    if target is not None and str(target) != "-":
        if target.is_dir():
            raise QuizError(f"{target} is a folder; name a file in it")
        if replace and target.exists():
            files.write(target, text.encode(), digest=files.read(target).digest)
        else:
            files.create(target, text.encode(), instead=instead)
    elif sys.stdout.isatty():
        say(text.replace("\r\n", "\n").rstrip("\n"))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())
