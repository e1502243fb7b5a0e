"""``quiz contested``: the answers whose judgement players contest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.cli.options import (
    add_command,
    add_data_dir,
    add_deck,
    data_dir,
    deck_path,
    edited_deck_path,
)
from quiz.cli.output import clean_line, say
from quiz.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from quiz.cli.options import Subparsers
    from quiz.history.records import Contested


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "contested",
        run,
        summary="list the answers whose judgement was contested in play, and mend the deck",
        description=(
            "List what was contested while playing a deck, each under its number. --apply puts the "
            "answer into the question's accept, prompt or reject and into its examples; --dismiss "
            "takes it off the list and leaves the deck as it is."
        ),
        example=(
            "quiz contested\n"
            "quiz contested my-deck.yaml --apply 3\n"
            "quiz contested my-deck.yaml --apply 4 --as prompt\n"
            "quiz contested --dismiss 5"
        ),
    )
    add_deck(parser)
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument(
        "--apply", metavar="N", type=int, help="put the answer number N into the deck"
    )
    deed.add_argument("--dismiss", metavar="N", type=int, help="take number N off the list")
    parser.add_argument(
        "--as",
        dest="side",
        choices=("accept", "prompt", "reject"),
        help="the list it goes into (default: accept for a rejected answer, reject for another)",
    )
    add_data_dir(parser)


def run(arguments: argparse.Namespace) -> int:
    """List, apply or dismiss; raises HistoryUnavailable where there is no reading the history."""
    if arguments.side is not None and arguments.apply is None:
        raise UsageError("--as goes with --apply N")
    from quiz.deck.loading import load_cached
    from quiz.history.store import History

    path = deck_path(arguments) if arguments.apply is None else edited_deck_path(arguments)
    deck = load_cached(path)
    history = History.require(data_dir(arguments))
    try:
        if history.notice:
            say(history.notice)
        found = history.contested(deck.key)
        if arguments.apply is not None:
            _apply(_numbered(found, arguments.apply), path, arguments.side)
            history.settle(arguments.apply)
        elif arguments.dismiss is not None:
            history.settle(_numbered(found, arguments.dismiss).number)
        else:
            _list(found)
    finally:
        history.close()
    return 0


def _numbered(found: Sequence[Contested], number: int) -> Contested:
    for contested in found:
        if contested.number == number:
            return contested
    there = ", ".join(str(contested.number) for contested in found) or "none"
    raise UsageError(f"nothing is contested under number {number} (there: {there})")


def _apply(contested: Contested, path: Path, side: str | None) -> None:
    from quiz.author.contest import apply
    from quiz.judge.judgement import Verdict

    default = Verdict.REJECT if contested.verdict == Verdict.ACCEPT else Verdict.ACCEPT
    applied = apply(
        path, contested.question_id, contested.answer, Verdict(side) if side else default
    )
    places = " and ".join(applied.added_to) or "nothing, for it stands there already"
    say(f"{path}: {applied.question_id}: {clean_line(applied.answer)} added to {places}")


def _list(found: Sequence[Contested]) -> None:
    if not found:
        say("Nothing is contested: press x on a verdict while playing, with a remark if you like.")
    for contested in found:
        for line in _entry(contested):
            say(line)


def _entry(contested: Contested) -> tuple[str, ...]:
    answer = clean_line(contested.answer) or "(nothing)"
    head = f"{contested.number}  {contested.question_id}  {contested.day}"
    judged = f"   {contested.verdict} ({contested.reason}): {answer}"
    return (
        (head, judged, f"   {clean_line(contested.remark)}") if contested.remark else (head, judged)
    )
