"""Counts over the history file: totals, tallies by topic, kind and source, last rounds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quiz.history.records import RoundSummary, Stats, Tally

if TYPE_CHECKING:
    import sqlite3


def read_stats(connection: sqlite3.Connection, deck_key: str, rounds: int) -> Stats:
    """Return every count of a deck's history."""
    total, right, points, seconds, overruled, hints = connection.execute(
        f"SELECT count(*), total(correct), {_POINTS}, total(seconds), total(overruled),"  # noqa: S608 (our own words)
        " total(hint_used) FROM answers WHERE deck = ?",
        (deck_key,),
    ).fetchone()
    (finished,) = connection.execute(
        "SELECT count(*) FROM rounds WHERE deck = ? AND state = 'finished'", (deck_key,)
    ).fetchone()
    return Stats(
        totals=Tally(int(right), total),
        points=int(points),
        rounds=finished,
        best_streak=_best_streak(connection, deck_key),
        seconds=seconds,
        overruled=int(overruled),
        hints=int(hints),
        by_topic=_by_tags(connection, deck_key, "topics"),
        by_kind=_by_column(connection, deck_key, "kind"),
        by_source=_by_tags(connection, deck_key, "sources"),
        last_rounds=_last_rounds(connection, deck_key, rounds),
    )


# The game's scoring in SQL; a test holds the two together.
_POINTS = "total(correct * (difficulty * 100 / (1 + answers.hint_used)))"


def _by_column(connection: sqlite3.Connection, deck_key: str, column: str) -> dict[str, Tally]:
    found = connection.execute(
        f"SELECT {column}, total(correct), count(*) FROM answers WHERE deck = ?"  # noqa: S608 (our own words)
        f" GROUP BY {column} ORDER BY {column}",
        (deck_key,),
    )
    return {name: Tally(int(right), total) for name, right, total in found}


def _by_tags(connection: sqlite3.Connection, deck_key: str, column: str) -> dict[str, Tally]:
    """Count under each tag of a JSON list; an answer counts under all of its tags."""
    tallies: dict[str, Tally] = {}
    for tags, tally in _by_column(connection, deck_key, column).items():
        for tag in json.loads(tags):
            tallies[tag] = tallies.get(tag, Tally()).add(tally.right, tally.total)
    return dict(sorted(tallies.items()))


def _best_streak(connection: sqlite3.Connection, deck_key: str) -> int:
    """Return the longest run of right answers within one round."""
    found = connection.execute(
        "SELECT round, correct FROM answers WHERE deck = ? ORDER BY round, position", (deck_key,)
    )
    best = running = 0
    current = None
    for round_id, correct in found:
        running = running + 1 if correct and round_id == current else int(correct)
        current = round_id
        best = max(best, running)
    return best


def _last_rounds(
    connection: sqlite3.Connection, deck_key: str, limit: int
) -> tuple[RoundSummary, ...]:
    found = connection.execute(
        f"SELECT latest.id, max(day), seed, total(correct), count(*), {_POINTS},"  # noqa: S608 (our own words)
        " questions, elapsed, state"
        " FROM (SELECT *, rowid AS place FROM rounds WHERE deck = ? AND id IN"
        " (SELECT round FROM answers) ORDER BY updated DESC, rowid DESC LIMIT ?) AS latest"
        " JOIN answers ON answers.round = latest.id"
        " GROUP BY latest.id ORDER BY updated DESC, place DESC",
        (deck_key, limit),
    )
    return tuple(
        RoundSummary(
            id=row[0],
            day=row[1],
            seed=row[2],
            tally=Tally(int(row[3]), row[4]),
            score=int(row[5]),
            asked=len(json.loads(row[6])),
            elapsed=row[7],
            finished=row[8] == "finished",
        )
        for row in found
    )
