"""``quiz import``: questions from other formats become a deck, or join one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.carrying import add_verbose, put, report
from quiz.cli.options import add_command, completes_files
from quiz.cli.output import complain, counted
from quiz.errors import QuizError, UsageError

if TYPE_CHECKING:
    from quiz.author.formats.carried import Imported
    from quiz.cli.options import Subparsers

FORMATS = ("gift", "opentdb", "csv")
# Moodle exports GIFT as .txt, and no other format read here goes by that.
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
            "any of its encodings) or csv (one question a row; quiz export --help describes the "
            "columns). The deck goes to standard output, to a new file or to the end of a deck.\n\n"
            "What could not be carried over, and what was changed, is told on standard error "
            "as file:line: what; what befalls many questions takes one line, unless --verbose is "
            "given. The exit code is 0 if any question came over, else 1."
        ),
        example=(
            "quiz import moodle.gift -o my-deck.yaml\n"
            "quiz import questions.txt --from gift --lang fr -o my-deck.yaml\n"
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
        help="the format (default: by the file's ending: .gift .txt .json .csv .tsv)",
    )
    where = parser.add_mutually_exclusive_group()
    completes_files(
        where.add_argument("-o", "--output", metavar="DECK", type=Path, help="write a new deck")
    )
    completes_files(
        where.add_argument("--into", metavar="DECK", type=Path, help="add to the end of a deck")
    )
    parser.add_argument(
        "--lang",
        metavar="CODE",
        type=_language,
        help="the language of the questions, such as en (default: unnamed, one for everybody)",
    )
    parser.add_argument(
        "--title", metavar="TEXT", help="title of a new deck (default: the file's own, or its name)"
    )
    add_verbose(parser)


def _language(text: str) -> str:
    from quiz.deck.fields import is_language_code

    if not is_language_code(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no language code, such as en or fr")
    return text


def run(arguments: argparse.Namespace) -> int:
    """Import; 1 where nothing came over."""
    from quiz.author import files
    from quiz.author.formats.arrive import into_deck, new_deck
    from quiz.deck.loading import parse

    imported = _read(arguments)
    if arguments.into:
        file = files.read(arguments.into)
        deck = parse(file.data, arguments.into.name).sound_deck(arguments.into.name)
        text, arrived = into_deck(imported, file.text, deck, arguments.lang or "")
    else:
        title = arguments.title or imported.title or Path(arguments.file).stem
        text, arrived = new_deck(imported, title, arguments.lang or "")
    report(arguments.file, arrived.losses, verbose=arguments.verbose)
    count = len(arrived.questions)
    if not count:
        raise QuizError(f"{arguments.file}: no question could be carried over; nothing was written")
    if arguments.into:
        files.write(arguments.into, text.encode(), digest=file.digest)
    else:
        put(text, arguments.output, instead="name another file, or add to it with --into")
    if uncited := sum("cite" not in each for _, each in arrived.questions):
        complain(
            f"{arguments.file}: {counted(uncited)} without a source; "
            "players read “no source given” until you add `cite:`"
        )
    target = arguments.into or arguments.output
    complain(f"{counted(count)} carried over{f' to {target}' if target else ''}")
    return 0


def _read(arguments: argparse.Namespace) -> Imported:
    from quiz.author.files import DeckFile, read
    from quiz.author.formats.gift_read import read_gift
    from quiz.author.formats.opentdb import read_opentdb
    from quiz.author.formats.table_read import read_csv

    path = Path(arguments.file)
    chosen = arguments.format or _BY_SUFFIX.get(path.suffix.lower())
    if chosen is None:
        raise UsageError(f"{path}: which format is this? name it with --from gift, opentdb or csv")
    if arguments.file == "-":
        if sys.stdin is None:
            raise QuizError("standard input is closed; name a file instead of -")
        file = DeckFile(Path("standard input"), sys.stdin.buffer.read())
    else:
        file = read(path)
    reader = {"gift": read_gift, "opentdb": read_opentdb, "csv": read_csv}[chosen]
    try:
        return reader(file.text)
    except QuizError as error:
        raise QuizError(f"{file.path}: {error}") from error
