"""What home asks of the history file at every start; needs none of its records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping


def has_unfinished(connection: sqlite3.Connection, deck_key: str) -> bool:
    """Tell whether a round of the deck was left open."""
    query = "SELECT 1 FROM rounds WHERE deck = ? AND state = 'open' LIMIT 1"
    return connection.execute(query, (deck_key,)).fetchone() is not None


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
