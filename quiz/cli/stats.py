"""``quiz stats``: what the history says of a deck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.cli.options import (
    add_command,
    add_data_dir,
    add_deck,
    add_language,
    data_dir,
    deck_path,
    player_language,
)
from quiz.cli.output import clean_line, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Mapping

    from quiz.cli.options import Subparsers
    from quiz.deck.model import Deck
    from quiz.history.records import RoundSummary, Stats, Tally
    from quiz.locale import Translator

LAST_ROUNDS = 10


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "stats",
        run,
        summary="print how your answers to a deck went",
        description=(
            "Print totals, accuracy by topic, kind and source, and the last rounds of a deck."
        ),
        example="quiz stats\nquiz stats my-deck.yaml --lang fr",
    )
    add_deck(parser)
    add_language(parser)
    add_data_dir(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the statistics; raises HistoryUnavailable where there is no reading the history."""
    from quiz.deck.loading import load_cached
    from quiz.history.store import History
    from quiz.locale import translator

    deck = load_cached(deck_path(arguments))
    tr = translator(player_language(arguments))
    history = History.require(data_dir(arguments))
    try:
        stats = history.stats(deck.key, rounds=LAST_ROUNDS)
        mastery = history.mastery(deck.key)
    finally:
        history.close()
    if history.mishap is not None:
        say(history.mishap.sentence(tr))
    mastered = sum(mastery.get(entry.id, False) for entry in deck.index)
    for line in report(deck, stats, mastered, tr):
        say(line)
    return 0


def report(deck: Deck, stats: Stats, mastered: int, tr: Translator) -> Iterator[str]:
    """Return the whole report as lines."""
    from quiz.locale.wording import topic_name

    yield clean_line(deck.title.get(tr.language) or deck.name)
    if not stats.totals.total:
        yield tr("Nothing answered yet: quiz play begins.")
        return
    yield ""
    yield from _table(_totals(deck, stats, mastered, tr))
    labels = {id_: source.label.get(tr.language) or id_ for id_, source in deck.sources.items()}
    topics = {topic: topic_name(topic, tr) for topic in stats.by_topic}
    yield from _tallies(tr("By topic"), stats.by_topic, topics, tr)
    yield from _tallies(tr("By kind"), stats.by_kind, _kind_names(tr), tr)
    yield from _tallies(tr("By source"), stats.by_source, labels, tr)
    yield ""
    yield tr("Last rounds")
    yield from _table([_round(each, tr) for each in stats.last_rounds if each.tally.total])


def _totals(deck: Deck, stats: Stats, mastered: int, tr: Translator) -> list[tuple[str, ...]]:
    from quiz.locale.wording import duration

    totals = stats.totals
    return [
        (tr("Answers"), str(totals.total)),
        (tr("Right"), _share(totals, tr)),
        (tr("Mastered"), tr("{right} of {total}", right=mastered, total=len(deck.index))),
        (tr("Points"), str(stats.points)),
        (tr("Rounds finished"), str(stats.rounds)),
        (tr("Best streak"), str(stats.best_streak)),
        (tr("Hints"), str(stats.hints)),
        (tr("Overruled"), str(stats.overruled)),
        (tr("Time"), duration(stats.seconds, tr)),
    ]


def _kind_names(tr: Translator) -> Mapping[str, str]:
    from quiz.locale.wording import KIND_NAMES

    return {kind.value: tr(name) for kind, name in KIND_NAMES.items()}


def _share(tally: Tally, tr: Translator) -> str:
    counted = tr("{right} of {total}", right=tally.right, total=tally.total)
    return f"{counted} ({tr('{share}%', share=round(100 * tally.accuracy))})"


def _tallies(
    title: str, tallies: Mapping[str, Tally], names: Mapping[str, str], tr: Translator
) -> Iterator[str]:
    if not tallies:
        return
    yield ""
    yield title
    rows = [(names.get(key, key), _share(tallies[key], tr)) for key in tallies]
    yield from _table(sorted(rows, key=lambda row: row[0].casefold()))


def _round(summary: RoundSummary, tr: Translator) -> tuple[str, ...]:
    asked = tr("{right} of {total}", right=summary.tally.right, total=summary.tally.total)
    points = tr.plural("{count} point", "{count} points", summary.score)
    state = "" if summary.finished else tr("not finished")
    return summary.day, asked, points, tr("seed {seed}", seed=summary.seed), state


def _table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Align columns to the left under each other, two spaces apart."""
    cleaned = [[clean_line(cell) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*cleaned, strict=True)]
    for row in cleaned:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield ("  " + "  ".join(cells)).rstrip()
