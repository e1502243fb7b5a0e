"""What home asks of the history file at every start; needs none of its records."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping


class LeftRound(NamedTuple):
    """What can be said of a round that was left, without reading its answers."""

    question_ids: tuple[str, ...]
    position: int
    """The question that comes next, from 0."""

    def goes_on_in(self, ids: Iterable[str]) -> bool:
        """Tell whether a deck with these questions has any that the round has yet to show."""
        return not frozenset(self.question_ids[self.position :]).isdisjoint(ids)


def read_left(connection: sqlite3.Connection, deck_key: str) -> LeftRound | None:
    """Return the open round of a deck that was touched last."""
    row = connection.execute(
        "SELECT questions, position FROM rounds WHERE deck = ? AND state = 'open'"
        " ORDER BY updated DESC, rowid DESC LIMIT 1",
        (deck_key,),
    ).fetchone()
    return None if row is None else LeftRound(tuple(json.loads(row[0])), row[1])


def read_mastery(connection: sqlite3.Connection, deck_key: str) -> Mapping[str, bool]:
    """Return for each answered question whether its last answer was right without a hint."""
    # With max() SQLite takes the other columns from the row of the maximum:
    # https://www.sqlite.org/lang_select.html#bareagg
    found = connection.execute(
        "SELECT question, correct AND NOT hint_used, max(id) FROM answers WHERE deck = ?"
        " GROUP BY question",
        (deck_key,),
    )
    return {question: bool(mastered) for question, mastered, _ in found}


def read_last_answered(connection: sqlite3.Connection, deck_key: str) -> Mapping[str, str]:
    """Return for each answered question the day of its last answer."""
    found = connection.execute(
        "SELECT question, max(day) FROM answers WHERE deck = ? GROUP BY question", (deck_key,)
    )
    return dict(found.fetchall())
