"""``quiz contested``: the answers whose judgement players contest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.cli.options import add_command, add_data_dir, add_deck, data_dir, deck_path
from quiz.cli.output import clean_line, say

if TYPE_CHECKING:
    import argparse

    from quiz.cli.options import Subparsers
    from quiz.history.records import Contested


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "contested",
        run,
        summary="list the answers whose judgement was contested in play",
        description="List what was contested while playing a deck, each under its number.",
        example="quiz contested\nquiz contested my-deck.yaml",
    )
    add_deck(parser)
    add_data_dir(parser)


def run(arguments: argparse.Namespace) -> int:
    """List."""
    from quiz.deck.loading import load
    from quiz.history.store import History

    path = deck_path(arguments)
    deck = load(path)
    history = History.require(data_dir(arguments))
    try:
        found = history.contested(deck.key)
    finally:
        history.close()
    if history.notice:
        say(history.notice)
    if not found:
        say("Nothing is contested: press x on a verdict while playing, with a remark if you like.")
    for contested in found:
        for line in _entry(contested):
            say(line)
    return 0


def _entry(contested: Contested) -> tuple[str, ...]:
    answer = clean_line(contested.answer) or "(nothing)"
    head = f"{contested.number}  {contested.question_id}  {contested.day}"
    judged = f"   {contested.verdict} ({contested.reason}): {answer}"
    return (
        (head, judged, f"   {clean_line(contested.remark)}") if contested.remark else (head, judged)
    )
