"""``quiz fmt``: one layout for all decks, which changes nothing but looks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.options import add_command, completes_files
from quiz.cli.output import complain, say

if TYPE_CHECKING:
    import argparse

    from quiz.author.files import DeckFile
    from quiz.cli.options import Subparsers
    from quiz.deck.diagnostics import DeckError


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "fmt",
        run,
        summary="lay decks out in one canonical way, comments kept",
        description=(
            "Write decks in the one canonical layout: order of keys, quotes, long texts folded at "
            "100 columns, a blank line between questions. Comments stay with what they stand "
            "beside or above, and the deck means what it meant: this is proved before anything is "
            "written. A deck with broken YAML is left as it is, with its mistakes reported."
        ),
        example="quiz fmt my-deck.yaml\nquiz fmt --check --diff my-deck.yaml other.yaml",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if a layout would change"
    )
    parser.add_argument(
        "--diff", action="store_true", help="write nothing; print what would change"
    )
    completes_files(
        parser.add_argument(
            "decks",
            metavar="DECK",
            nargs="*",
            type=Path,
            help="deck files (default: the shipped deck)",
        )
    )


def run(arguments: argparse.Namespace) -> int:
    """Lay out every deck that can be; 1 if one cannot, or with ``--check`` would change."""
    from quiz.deck.diagnostics import DeckError
    from quiz.deck.shipped import editable_deck, shipped_deck
    from quiz.errors import QuizError

    code = 0
    shipped = shipped_deck if arguments.check or arguments.diff else editable_deck
    for path in arguments.decks or [shipped()]:
        try:
            changed = _one(path, check=arguments.check, diff=arguments.diff)
        except DeckError as error:
            _report(path, error)
            code = 1
        except QuizError as error:
            complain(f"quiz: {path}: {error}" if str(path) not in str(error) else f"quiz: {error}")
            code = 1
        else:
            if changed and arguments.check:
                code = 1
    return code


def _one(path: Path, *, check: bool, diff: bool) -> bool:
    """Lay out one deck; tell whether that changes it."""
    from quiz.author import files
    from quiz.author.fmt import format_deck

    file = files.read(path)
    result = format_deck(file.data, path.name)
    if result == file.data:
        if not (check or diff):
            say(f"{path}: laid out already")
        return False
    if diff:
        _show_difference(file, result)
    if check:
        complain(f"{path}: would be laid out anew")
    elif not diff:
        files.write(path, result, digest=file.digest)
        say(f"{path}: laid out")
    return True


def _report(path: Path, error: DeckError) -> None:
    """Print the mistakes that keep a deck from being laid out, as ``quiz check`` does."""
    from quiz.cli.report import complain_of
    from quiz.deck.loading import parse, read

    complain_of(str(path), error.diagnostics, parse(read(path), path.name).document.lines)
    complain(f"quiz: {path} was left as it is; quiz check {path} tells all that is wrong")


def _show_difference(file: DeckFile, result: bytes) -> None:
    import difflib

    for line in difflib.unified_diff(
        file.text.splitlines(),
        result.decode().splitlines(),
        fromfile=str(file.path),
        tofile=f"{file.path} (laid out)",
        lineterm="",
    ):
        say(line)
