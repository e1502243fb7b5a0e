"""``quiz schema``: the JSON Schema of the deck format, for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.cli import output
from quiz.cli.options import add_command

if TYPE_CHECKING:
    import argparse

    from quiz.cli.options import Subparsers


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    add_command(
        commands,
        "schema",
        run,
        summary="print the JSON Schema of the deck format, for editors",
        description=(
            "Print the JSON Schema of the deck format. Editors that use yaml-language-server "
            "complete, explain and check a deck with it, if its first line names the schema:\n"
            "  # yaml-language-server: $schema=deck.schema.json"
        ),
        example="quiz schema > deck.schema.json",
    )


def run(_arguments: argparse.Namespace) -> int:
    """Print the schema as it is shipped, which a test keeps the same as the one made afresh."""
    from quiz.deck.schema import SCHEMA_FILE

    output.say(SCHEMA_FILE.read_text(encoding="utf-8").rstrip("\n"))
    return 0
