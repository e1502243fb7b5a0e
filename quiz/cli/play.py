"""``quiz play``: a round in the full-screen interface, or line by line."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from quiz.cli.options import add_command, add_deck, deck_path
from quiz.cli.playing import add_playing, start
from quiz.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from quiz.cli.options import Subparsers
    from quiz.game.plan import Plan

MOST_QUESTIONS = 100_000
LONGEST_TIMER = 3_600


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "play",
        run,
        summary="play a round (the command when none is named)",
        description=(
            "Play a deck. Without options that choose a round the home screen opens; with any of "
            "them the round starts at once. Without a terminal, or with TERM=dumb, the same rounds "
            "are played line by line. Filters may be repeated or take several names with commas."
        ),
        example=(
            "quiz play\n"
            "quiz play --count 5 --topic money,people --kind date\n"
            "quiz play my-deck.yaml --seed 42 --lang fr\n"
            "quiz play --plain"
        ),
    )
    add_deck(parser)
    parser.add_argument(
        "--count",
        metavar="N",
        type=_between(1, MOST_QUESTIONS),
        help="how many questions (default: 10)",
    )
    for name, what in (
        ("topic", "only questions on this topic"),
        ("kind", "only questions of this kind, such as date or claim"),
        ("source", "only questions that cite this source, by its id in the deck"),
        ("difficulty", "only questions this hard, 1 to 3"),
    ):
        parser.add_argument(
            f"--{name}", metavar=name.upper(), action="append", default=[], help=what
        )
    parser.add_argument(
        "--seed",
        metavar="N",
        type=_between(0, 2**63 - 1),
        help="draw the round of this number again, on the same deck with the same filters",
    )
    parser.add_argument(
        "--timer",
        metavar="SECONDS",
        type=_between(0, LONGEST_TIMER),
        help="time for each question (default: 0, as long as you like)",
    )
    add_playing(parser)


def _between(least: int, most: int) -> Callable[[str], int]:
    def whole_number(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} to {most}")
        return number

    return whole_number


def run(arguments: argparse.Namespace) -> int:
    """Play."""
    path = deck_path(arguments)
    return start(arguments, path, requested_plan(arguments, path))


def requested_plan(arguments: argparse.Namespace, path: Path) -> Plan | None:
    """Return the plan the options ask for, None where none chooses a round.

    Raises UsageError for a name that the deck does not have, and NothingToPlay where the filters
    leave no question.
    """
    topics, kinds = _names(arguments.topic), _names(arguments.kind)
    sources, levels = _names(arguments.source), _names(arguments.difficulty)
    numbers = (arguments.count, arguments.seed, arguments.timer)
    if not (topics or kinds or sources or levels) and numbers == (None, None, None):
        return None
    from quiz.deck.loading import load_cached
    from quiz.deck.model import Kind
    from quiz.game.plan import Plan
    from quiz.game.selection import require_matching

    deck = load_cached(path)
    tagged = (topic for entry in deck.index for topic in entry.topics)
    topics = _known("--topic", topics, tagged)
    kinds = _known("--kind", kinds, (kind.value for kind in Kind))
    sources = _known("--source", sources, deck.sources)
    levels = _known("--difficulty", levels, ("1", "2", "3"))
    plan = Plan(
        count=10 if arguments.count is None else arguments.count,
        topics=frozenset(topics),
        kinds=frozenset(Kind(kind) for kind in kinds),
        sources=frozenset(sources),
        difficulties=frozenset(int(level) for level in levels),
        seed=arguments.seed,
        timer=arguments.timer or 0,
    )
    require_matching(deck, plan)
    return plan


def _names(given: Iterable[str]) -> tuple[str, ...]:
    """Split what repeated options and commas list, each name once."""
    names = (name.strip() for each in given for name in each.split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def _known(option: str, names: tuple[str, ...], known: Iterable[str]) -> tuple[str, ...]:
    """Return the names as the deck writes them, openai as OpenAI.

    Raises UsageError for the first one that is not known.
    """
    if not names:
        return ()  # the entries of the deck need not be made
    there = sorted(set(known))
    in_any_case = {name.casefold(): name for name in there}
    found = []
    for name in names:
        written = name if name in there else in_any_case.get(name.casefold())
        if written is None:
            from quiz.deck.suggest import did_you_mean

            suggestion = did_you_mean(name, there)
            listed = ", ".join(there) if there else "this deck has none"
            advice = f"; {suggestion}" if suggestion else ""
            raise UsageError(f"{option} {name}: unknown{advice} (known: {listed})")
        found.append(written)
    return tuple(found)
