from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from quiz.game.scoring import points_of
from quiz.history.records import Answered, Stats, StoredRound, Tally
from quiz.history.store import History
from quiz.judge.judgement import Judgement, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


class Days:
    """A clock at noon of a day that a test chooses."""

    def __init__(self) -> None:
        self.day = 9

    def __call__(self) -> datetime:
        return NOON.replace(day=self.day)


def one(spec: str, position: int = 0) -> Answered:
    """Read ``id kind difficulty flags``; flags: r right, w wrong, h hint, o overruled."""
    question_id, kind, difficulty, flags = spec.split()
    verdict = Verdict.ACCEPT if "r" in flags else Verdict.REJECT
    return Answered(
        position=position,
        question_id=question_id,
        kind=kind,
        topics=tuple({"date": ("time",), "amount": ("money", "time")}.get(kind, ())),
        sources=("press",) if kind == "date" else (),
        difficulty=int(difficulty),
        answer="x",
        judgement=Judgement(verdict, Reason.EXACT),
        hint_used="h" in flags,
        overruled="o" in flags,
        seconds=2,
    )


def play(history: History, name: str, *specs: str, finished: bool = True) -> StoredRound:
    answers = tuple(one(spec, n) for n, spec in enumerate(specs))
    ids = tuple(answer.question_id for answer in answers)
    stored = StoredRound(
        id=name,
        deck_key="tides",
        digest="",
        question_ids=(*ids, *(() if finished else ("later",))),
        plan="{}",
        seed=len(name),
        position=len(ids),
        answers=answers,
        elapsed=30,
        finished=finished,
    )
    history.save(stored, set(range(len(ids))))
    return stored


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def history(tmp_path: Path, days: Days) -> Iterator[History]:
    opened = History.require(tmp_path, now=days)
    yield opened
    opened.close()


def test_an_empty_history_counts_nothing(history: History) -> None:
    assert history.stats("tides") == Stats()


def test_totals(history: History) -> None:
    play(history, "one", "a date 1 r", "b amount 2 w", "c text 3 rh", "d text 2 wo", "e text 1 ro")
    stats = history.stats("tides")
    assert stats.totals == Tally(3, 5)
    assert stats.points == 100 + 0 + 150 + 200 + 0
    assert (stats.rounds, stats.hints, stats.overruled, stats.seconds) == (1, 1, 2, 10)


def test_an_unfinished_round_counts_its_answers_but_not_as_a_round(history: History) -> None:
    play(history, "one", "a date 1 r", finished=False)
    stats = history.stats("tides")
    assert (stats.rounds, stats.totals) == (0, Tally(1, 1))


def test_by_kind_topic_and_source(history: History) -> None:
    play(history, "one", "a date 1 r", "b amount 2 w", "c date 3 w", "d text 1 r")
    stats = history.stats("tides")
    assert stats.by_kind == {"date": Tally(1, 2), "amount": Tally(0, 1), "text": Tally(1, 1)}
    assert stats.by_topic == {"money": Tally(0, 1), "time": Tally(1, 3)}
    assert stats.by_source == {"press": Tally(1, 2)}


@pytest.mark.parametrize(
    ("rounds", "best"),
    [
        (["r"], 1),
        (["w"], 0),
        (["rrwr"], 2),
        (["rr", "rr"], 2),
        (["wr", "rrw"], 2),
        (["w", "rrr", "r"], 3),
    ],
)
def test_the_best_streak_lies_within_one_round(
    history: History, rounds: list[str], best: int
) -> None:
    for n, flags in enumerate(rounds):
        play(history, f"r{n}", *(f"q{i} date 1 {flag}" for i, flag in enumerate(flags)))
    assert history.stats("tides").best_streak == best


def test_the_last_rounds_come_newest_first(history: History, days: Days) -> None:
    for days.day in (9, 10, 11):
        play(history, f"r{days.day}", "a date 1 r", "b date 2 w")
    summaries = history.stats("tides", rounds=2).last_rounds
    assert [summary.id for summary in summaries] == ["r11", "r10"]
    newest = summaries[0]
    assert (newest.day, newest.seed, newest.tally) == ("2026-03-11", 3, Tally(1, 2))
    assert (newest.score, newest.asked, newest.elapsed, newest.finished) == (100, 2, 30, True)


def test_a_round_that_was_left_says_how_far_it_came(history: History) -> None:
    play(history, "one", "a date 1 r", finished=False)
    (summary,) = history.stats("tides").last_rounds
    assert (summary.tally, summary.asked, summary.finished) == (Tally(1, 1), 2, False)


@pytest.mark.parametrize("difficulty", [1, 2, 3])
@pytest.mark.parametrize("flags", ["r", "w", "rh", "wh", "ro", "wo", "roh", "woh"])
def test_the_file_counts_points_as_the_game_does(
    history: History, difficulty: int, flags: str
) -> None:
    play(history, "one", spec := f"a date {difficulty} {flags}")
    assert history.stats("tides").points == points_of(one(spec))


@pytest.mark.parametrize(
    ("flags", "mastered"),
    [
        (["r"], True),
        (["w"], False),
        (["rh"], False),
        (["wo"], True),
        (["ro"], False),
        (["w", "r"], True),
        (["r", "w"], False),
        (["r", "rh"], False),
        (["rh", "r"], True),
    ],
)
def test_mastered_is_what_was_last_right_without_a_hint(
    history: History,
    flags: list[str],
    mastered: bool,
) -> None:
    for n, each in enumerate(flags):
        play(history, f"r{n}", f"a date 1 {each}")
    assert history.mastery("tides") == {"a": mastered}


def test_mastery_follows_a_later_overruling(history: History) -> None:
    stored = play(history, "one", "a date 1 w")
    overruled = replace(stored.answers[0], overruled=True)
    history.save(replace(stored, answers=(overruled,)), {0})
    assert history.mastery("tides") == {"a": True}


def test_last_answered_is_the_last_day(history: History, days: Days) -> None:
    for days.day in (9, 12):
        play(history, f"r{days.day}", "a date 1 r")
    days.day = 10
    play(history, "other", "b date 1 r")
    assert history.last_answered("tides") == {"a": "2026-03-12", "b": "2026-03-10"}


@pytest.mark.parametrize(
    ("tally", "accuracy"), [(Tally(), 0.0), (Tally(1, 4), 0.25), (Tally(3, 3), 1.0)]
)
def test_accuracy(tally: Tally, accuracy: float) -> None:
    assert tally.accuracy == accuracy
