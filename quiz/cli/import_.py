"""``quiz import``: questions from other formats become a deck, or join one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.options import add_command, completes_files
from quiz.cli.output import complain, say
from quiz.errors import QuizError, UsageError

if TYPE_CHECKING:
    import argparse

    from quiz.author.formats.carried import Imported
    from quiz.cli.options import Subparsers

FORMATS = ("gift", "opentdb", "csv")
_BY_SUFFIX = {".gift": "gift", ".txt": "gift", ".json": "opentdb", ".csv": "csv", ".tsv": "csv"}


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "import",
        run,
        summary="make a deck of questions in another format",
        description=(
            "Read questions in another format: gift (Moodle), opentdb (the JSON of opentdb.com, in "
            "any of its encodings) or csv (one question a row under a header of the deck format's "
            "names; quiz export --to csv shows one). The deck goes to standard output, to a new "
            "file or to the end of a deck. What could not be carried over is told line by line."
        ),
        example=(
            "quiz import moodle.gift --output my-deck.yaml\n"
            "quiz import trivia.json --into my-deck.yaml"
        ),
    )
    completes_files(
        parser.add_argument("file", metavar="FILE", help="the file to read, - for standard input")
    )
    parser.add_argument(
        "--from",
        dest="format",
        choices=FORMATS,
        help="the format (default: by the file's name: .gift .txt .json .csv .tsv)",
    )
    where = parser.add_mutually_exclusive_group()
    completes_files(
        where.add_argument("--output", metavar="DECK", type=Path, help="write a new deck")
    )
    completes_files(
        where.add_argument("--into", metavar="DECK", type=Path, help="add to the end of a deck")
    )
    parser.add_argument("--title", metavar="TEXT", help="title of a new deck (default: from FILE)")


def run(arguments: argparse.Namespace) -> int:
    """Import; 1 where nothing came over."""
    from quiz.author import files
    from quiz.author.formats.arrive import into_deck, new_deck
    from quiz.deck.loading import load

    imported = _read(arguments)
    if arguments.into:
        file = files.read(arguments.into)
        text, arrived = into_deck(imported, file.text, load(arguments.into))
    else:
        text, arrived = new_deck(imported, arguments.title or Path(arguments.file).stem)
    for loss in arrived.losses:
        complain(str(loss))
    count = len(arrived.questions)
    if not count:
        raise QuizError(f"{arguments.file}: no question could be carried over; nothing was written")
    if arguments.into:
        files.write(arguments.into, text.encode(), digest=file.digest)
    elif arguments.output:
        files.create(arguments.output, text.encode())
    else:
        say(text.rstrip("\n"))
    target = arguments.into or arguments.output
    complain(
        f"{count} question{'s' * (count != 1)} carried over{f' to {target}' if target else ''}"
    )
    return 0


def _read(arguments: argparse.Namespace) -> Imported:
    from quiz.author.files import DeckFile, read
    from quiz.author.formats.gift_read import read_gift
    from quiz.author.formats.opentdb import read_opentdb
    from quiz.author.formats.table import read_csv

    path = Path(arguments.file)
    chosen = arguments.format or _BY_SUFFIX.get(path.suffix.lower())
    if chosen is None:
        raise UsageError(f"{path}: which format is this? name it with --from gift, opentdb or csv")
    if arguments.file == "-":
        file = DeckFile(Path("standard input"), sys.stdin.buffer.read())
    else:
        file = read(path)
    reader = {"gift": read_gift, "opentdb": read_opentdb, "csv": read_csv}[chosen]
    try:
        return reader(file.text)
    except QuizError as error:
        raise QuizError(f"{file.path}: {error}") from error
