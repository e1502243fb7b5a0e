"""``quiz init``: a deck to start from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.options import add_command, completes_files
from quiz.cli.output import say
from quiz.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from quiz.cli.options import Subparsers

SUFFIXES = (".yaml", ".yml")


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "init",
        run,
        summary="start a new deck, with one question of each kind",
        description=(
            "Write a new deck with comments that teach the format and one question of each kind to "
            "replace, and beside it deck.schema.json, by which editors complete and check it. "
            "Nothing is overwritten."
        ),
        example="quiz init my-deck.yaml\nquiz check my-deck.yaml",
    )
    completes_files(
        parser.add_argument(
            "name",
            metavar="NAME",
            nargs="?",
            default="deck.yaml",
            help="the file to write (default: deck.yaml)",
        )
    )
    parser.add_argument("--title", metavar="TEXT", help="the deck's title (default: from NAME)")


def run(arguments: argparse.Namespace) -> int:
    """Write the deck and, unless one is there, the schema."""
    from quiz.author import files
    from quiz.author.init_template import SCHEMA_NAME, deck_template
    from quiz.deck.schema import SCHEMA_FILE

    path = Path(arguments.name)
    if not path.name:
        raise UsageError("name the deck, as in quiz init my-deck.yaml")
    if not path.suffix:
        path = path.with_suffix(".yaml")
    if path.suffix not in SUFFIXES:
        raise UsageError(f"{path}: a deck is a YAML file; name it {path.with_suffix('.yaml').name}")
    title = arguments.title or path.stem.replace("-", " ").replace("_", " ").strip().capitalize()
    files.create(path, deck_template(_as_argument(path), title).encode())
    say(f"{path}: written, with one question of each kind")
    schema = path.parent / SCHEMA_NAME
    if schema.exists():
        say(f"{schema}: there already, left as it is")
    else:
        files.create(schema, SCHEMA_FILE.read_bytes())
        say(f"{schema}: written, for editors that complete and check YAML")
    say(f"Next: edit it, then quiz check {_as_argument(path)}")
    return 0


def _as_argument(path: Path) -> str:
    import shlex

    return shlex.quote(str(path))
