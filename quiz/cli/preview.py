"""``quiz preview``: plays one question, and keeps nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.cli.options import (
    add_articles,
    add_command,
    add_data_dir,
    add_deck,
    add_language,
    articles_dir,
    data_dir,
    deck_path,
    player_language,
)
from quiz.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from quiz.cli.options import Subparsers
    from quiz.game.plan import Plan


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
    add_language(parser)
    parser.add_argument("--plain", action="store_true", help="play line by line")
    parser.add_argument(
        "--watch", action="store_true", help="load the deck again whenever it is saved"
    )
    add_articles(parser)
    add_data_dir(parser)


def run(arguments: argparse.Namespace) -> int:
    """Play the question."""
    from quiz.cli.play import has_screen
    from quiz.deck.loading import load
    from quiz.deck.suggest import did_you_mean
    from quiz.game.plan import Plan

    path = deck_path(arguments)
    articles = articles_dir(arguments)
    ids = [entry.id for entry in load(path).index]
    if arguments.id not in ids:
        advice = did_you_mean(arguments.id, ids) or "quiz check lists a deck's mistakes"
        raise UsageError(f"{path.name} has no question `{arguments.id}` ({advice})")
    plan = Plan(count=1, ids=(arguments.id,))
    if arguments.plain or not has_screen():
        return _plain(arguments, plan, articles)
    from quiz.tui.app import run as run_interface

    return run_interface(
        path,
        plan,
        language=arguments.lang,
        data_dir=data_dir(arguments),
        articles=articles,
        watch=arguments.watch,
        keep=False,
    )


def _plain(arguments: argparse.Namespace, plan: Plan, articles: Path | None) -> int:
    from quiz.cli import plain
    from quiz.cli.play import remembered_articles
    from quiz.history.store import History

    history = History(None)
    try:
        return plain.play(
            deck_path(arguments),
            plan,
            history,
            language=player_language(arguments),
            watch=arguments.watch,
            articles=articles or remembered_articles(arguments),
        )
    finally:
        history.close()
