"""``quiz export``: a deck for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.carrying import add_verbose, put, report
from quiz.cli.options import add_command, add_deck, completes_files, deck_path
from quiz.cli.output import complain, counted
from quiz.errors import QuizError, UsageError

if TYPE_CHECKING:
    import argparse

    from quiz.cli.options import Subparsers
    from quiz.deck.model import Deck

FORMATS = ("gift", "csv", "anki")


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "export",
        run,
        summary="write a deck in another format",
        description=(
            "Write a deck as gift (Moodle), csv (one question a row) or anki (a text file for "
            "Anki's File > Import; importing it again updates the notes). What the format cannot "
            "hold is told on standard error as file:line: question: what; what befalls many "
            "questions takes one line, unless --verbose is given.\n\n"
            "The columns of the CSV are id, kind, topic, difficulty, question, choices, answer, "
            "need, tolerance, accept, prompt, reject, hint, explanation, cite, cite_gloss, "
            "cite_inference, cite_stance, examples_accept, examples_prompt, examples_reject, "
            "review_by; question:fr and the like hold one language. Lists have one entry on each "
            "line of the cell; ' | ' parts equivalent forms of an item; cite is a reference in "
            "words or source:paragraph:quote."
        ),
        example=(
            "quiz export --to anki -o quiz.txt\n"
            "quiz export my-deck.yaml --to gift --lang fr > moodle.gift"
        ),
    )
    add_deck(parser)
    parser.add_argument("--to", dest="format", choices=FORMATS, required=True, help="the format")
    parser.add_argument(
        "--lang",
        metavar="CODE",
        help="the language of a deck with several, for gift and anki (default: its first)",
    )
    completes_files(
        parser.add_argument(
            "-o", "--output", metavar="FILE", type=Path, help="a file (default: standard output)"
        )
    )
    parser.add_argument("--force", action="store_true", help="replace the file if there is one")
    add_verbose(parser)


def run(arguments: argparse.Namespace) -> int:
    """Export; 1 where nothing went over."""
    from quiz.author.formats.anki import write_anki
    from quiz.author.formats.gift_write import write_gift
    from quiz.author.formats.table_write import write_csv
    from quiz.deck.loading import parse, read

    path = deck_path(arguments)
    # Parsed, not taken from the cache: the report names the lines of the questions.
    parsed = parse(read(path), path.name)
    deck = parsed.sound_deck(path.name)
    language = _language(arguments, deck)
    writers = {
        "gift": lambda: write_gift(deck, language),
        "csv": lambda: write_csv(deck),
        "anki": lambda: write_anki(deck, language),
    }
    exported = writers[arguments.format]()
    lines = {
        entry.id: parsed.document.place(("questions", position)).line
        for position, entry in enumerate(deck.index)
    }
    report(path.name, exported.losses, lines, verbose=arguments.verbose)
    if not exported.count:
        raise QuizError(f"{path.name}: no question could be carried over; nothing was written")
    put(
        exported.text,
        arguments.output,
        replace=arguments.force,
        instead="name another file, or add --force",
    )
    complain(f"{exported.count} of {counted(len(deck.index))} carried over")
    return 0


def _language(arguments: argparse.Namespace, deck: Deck) -> str:
    given: str | None = arguments.lang
    if given and arguments.format == "csv":
        raise UsageError("--lang goes with gift and anki; csv holds all languages")
    if given and deck.languages and given not in deck.languages:
        raise UsageError(f"--lang {given}: this deck is in {', '.join(deck.languages)}")
    return given or next(iter(deck.languages), "en")
