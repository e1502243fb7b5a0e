"""Rounds and answers as rows of the history file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from quiz.history.records import Answered, Contested, StoredRound
from quiz.judge.judgement import Judgement, Reason, Verdict

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from datetime import datetime

_WRITE_ROUND = """
INSERT INTO rounds (id, deck, digest, questions, plan, seed, position, hint_used, prompted, emptied,
                    elapsed, state, started, updated)
VALUES (:id, :deck, :digest, :questions, :plan, :seed, :position, :hint_used, :prompted, :emptied,
        :elapsed, :state, :updated, :updated)
ON CONFLICT (id) DO UPDATE SET questions = excluded.questions, position = excluded.position,
    hint_used = excluded.hint_used,
    prompted = excluded.prompted, emptied = excluded.emptied, elapsed = excluded.elapsed,
    state = excluded.state, updated = excluded.updated
"""
_WRITE_ANSWER = """
INSERT INTO answers (round, position, deck, question, kind, topics, sources, difficulty, answer,
                     verdict, reason, understood, details, hint_used, overruled, correct, seconds,
                     remark, answered, day)
VALUES (:round, :position, :deck, :question, :kind, :topics, :sources, :difficulty, :answer,
        :verdict, :reason, :understood, :details, :hint_used, :overruled, :correct, :seconds,
        :remark, :answered, :day)
ON CONFLICT (round, position) DO UPDATE SET overruled = excluded.overruled,
    correct = excluded.correct, remark = excluded.remark
"""


def write_round(connection: sqlite3.Connection, stored: StoredRound, now: datetime) -> None:
    """Insert or update the row of a round."""
    connection.execute(
        _WRITE_ROUND,
        {
            "id": stored.id,
            "deck": stored.deck_key,
            "digest": stored.digest,
            "questions": json.dumps(stored.question_ids),
            "plan": stored.plan,
            "seed": stored.seed,
            "position": stored.position,
            "hint_used": stored.hint_used,
            "prompted": stored.prompted,
            "emptied": stored.emptied,
            "elapsed": stored.elapsed,
            "state": "finished" if stored.finished else "open",
            "updated": now.isoformat(timespec="milliseconds"),
        },
    )


def write_answers(
    connection: sqlite3.Connection, stored: StoredRound, changed: Collection[int], now: datetime
) -> None:
    """Insert or update the changed answers, and all where the file lacks some."""
    _write(connection, stored, [each for each in stored.answers if each.position in changed], now)
    (kept,) = connection.execute(
        "SELECT count(*) FROM answers WHERE round = ?", (stored.id,)
    ).fetchone()
    if kept < len(stored.answers):
        _write(connection, stored, stored.answers, now)


def _write(
    connection: sqlite3.Connection,
    stored: StoredRound,
    answers: Collection[Answered],
    now: datetime,
) -> None:
    common = {
        "round": stored.id,
        "deck": stored.deck_key,
        "answered": now.isoformat(timespec="milliseconds"),
        "day": now.astimezone().date().isoformat(),
    }
    connection.executemany(_WRITE_ANSWER, [common | _answer_row(each) for each in answers])


def _answer_row(answer: Answered) -> dict[str, Any]:
    judgement = answer.judgement
    return {
        "position": answer.position,
        "question": answer.question_id,
        "kind": answer.kind,
        "topics": json.dumps(answer.topics, ensure_ascii=False),
        "sources": json.dumps(answer.sources, ensure_ascii=False),
        "difficulty": answer.difficulty,
        "answer": answer.answer,
        "verdict": judgement.verdict,
        "reason": judgement.reason,
        "understood": judgement.understood,
        "details": json.dumps(dict(judgement.details), ensure_ascii=False),
        "hint_used": answer.hint_used,
        "overruled": answer.overruled,
        "correct": answer.right,
        "seconds": answer.seconds,
        "remark": answer.remark,
    }


def read_unfinished(connection: sqlite3.Connection, deck_key: str) -> StoredRound | None:
    """Return the open round of a deck that was touched last."""
    row = connection.execute(
        "SELECT id, deck, digest, questions, plan, seed, position, hint_used, prompted, emptied,"
        " elapsed FROM rounds WHERE deck = ? AND state = 'open'"
        " ORDER BY updated DESC, rowid DESC LIMIT 1",
        (deck_key,),
    ).fetchone()
    if row is None:
        return None
    return StoredRound(
        id=row[0],
        deck_key=row[1],
        digest=row[2],
        question_ids=tuple(json.loads(row[3])),
        plan=row[4],
        seed=row[5],
        position=row[6],
        answers=_read_answers(connection, row[0]),
        hint_used=bool(row[7]),
        prompted=bool(row[8]),
        emptied=bool(row[9]),
        elapsed=row[10],
    )


def _read_answers(connection: sqlite3.Connection, round_id: str) -> tuple[Answered, ...]:
    found = connection.execute(
        "SELECT position, question, kind, topics, sources, difficulty, answer, verdict, reason,"
        " understood, details, hint_used, overruled, seconds, remark FROM answers"
        " WHERE round = ? ORDER BY position",
        (round_id,),
    )
    return tuple(
        Answered(
            position=row[0],
            question_id=row[1],
            kind=row[2],
            topics=tuple(json.loads(row[3])),
            sources=tuple(json.loads(row[4])),
            difficulty=row[5],
            answer=row[6],
            judgement=Judgement(Verdict(row[7]), _reason(row[8]), row[9], json.loads(row[10])),
            hint_used=bool(row[11]),
            overruled=bool(row[12]),
            seconds=row[13],
            remark=row[14],
        )
        for row in found
    )


def _reason(value: str) -> Reason:
    """Return a stored reason; one that another version knew reads as a plain difference."""
    return Reason(value) if value in _REASONS else Reason.DIFFERENT


_REASONS = frozenset(Reason)


def read_contested(connection: sqlite3.Connection, deck_key: str) -> tuple[Contested, ...]:
    """Return the unsettled contested answers of a deck, the oldest first."""
    found = connection.execute(
        "SELECT id, question, answer, verdict, reason, remark, day FROM answers"
        " WHERE deck = ? AND remark IS NOT NULL AND NOT settled ORDER BY id",
        (deck_key,),
    )
    return tuple(Contested(*row) for row in found)
