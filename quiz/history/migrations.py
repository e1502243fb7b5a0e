"""The shape of the history file, as steps from each version to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

# One entry per version, never edited once released: PRAGMA user_version counts those applied.
STEPS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE rounds (
            id TEXT PRIMARY KEY,
            deck TEXT NOT NULL,
            digest TEXT NOT NULL,
            questions TEXT NOT NULL,
            plan TEXT NOT NULL,
            seed INTEGER NOT NULL,
            position INTEGER NOT NULL,
            hint_used INTEGER NOT NULL,
            prompted INTEGER NOT NULL,
            emptied INTEGER NOT NULL,
            elapsed REAL NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'discarded')),
            started TEXT NOT NULL,
            updated TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE answers (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            round TEXT NOT NULL REFERENCES rounds (id),
            position INTEGER NOT NULL,
            deck TEXT NOT NULL,
            question TEXT NOT NULL,
            kind TEXT NOT NULL,
            topics TEXT NOT NULL,
            sources TEXT NOT NULL,
            difficulty INTEGER NOT NULL,
            answer TEXT NOT NULL,
            verdict TEXT NOT NULL,
            reason TEXT NOT NULL,
            understood TEXT NOT NULL,
            details TEXT NOT NULL,
            hint_used INTEGER NOT NULL,
            overruled INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            seconds REAL NOT NULL,
            remark TEXT,
            settled INTEGER NOT NULL DEFAULT 0,
            answered TEXT NOT NULL,
            day TEXT NOT NULL,
            UNIQUE (round, position)
        )
        """,
        "CREATE INDEX answers_by_question ON answers (deck, question, id)",
        "CREATE INDEX rounds_by_deck ON rounds (deck, state, updated)",
    ),
)
VERSION = len(STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """Return the schema version of a file; 0 for a new one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring an older file up to date in one transaction; two games may try at once."""
    if version_of(connection) >= VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number, step in enumerate(STEPS[version_of(connection) :], version_of(connection) + 1):
            for statement in step:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
