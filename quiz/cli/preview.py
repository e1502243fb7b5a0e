"""``quiz preview``: plays one question, and keeps nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.cli.options import add_command, add_deck, deck_path
from quiz.cli.playing import add_playing, start
from quiz.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from quiz.cli.options import Subparsers


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "preview",
        run,
        summary="play one question of a deck",
        description=(
            "Play just one question, as often as you like: nothing is saved to the history. With "
            "--watch the question is loaded again whenever the deck is saved."
        ),
        example="quiz preview pause-length\nquiz preview ceo my-deck.yaml --watch",
    )
    parser.add_argument("id", metavar="ID", help="the question's id")
    add_deck(parser)
    add_playing(parser)


def run(arguments: argparse.Namespace) -> int:
    """Play the question; raises UsageError where the deck has none of that id."""
    from quiz.deck.loading import load_cached
    from quiz.deck.suggest import did_you_mean
    from quiz.game.plan import Plan

    path = deck_path(arguments)
    ids = load_cached(path).index.places
    if arguments.id not in ids:
        if arguments.id.endswith((".yaml", ".yml")):
            raise UsageError(f"the question's id comes first: quiz preview ID {arguments.id}")
        advice = (
            did_you_mean(arguments.id, ids)
            or "name another deck behind the id, or look for the id in this one"
        )
        raise UsageError(f"{path.name} has no question `{arguments.id}` ({advice})")
    return start(arguments, path, Plan(count=1, ids=(arguments.id,)), keep=False)
