from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from quiz.history.files import FILE_NAME
from quiz.history.records import Answered, Stats, StoredRound
from quiz.history.store import History
from quiz.history.trouble import Cause, HistoryError
from quiz.judge.judgement import Judgement, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MOMENT = datetime(2026, 3, 9, 12, tzinfo=UTC)
RIGHT = Judgement(Verdict.ACCEPT, Reason.TYPO, "9 March", {"count": 1, "word": "été"})
WRONG = Judgement(Verdict.REJECT, Reason.DIFFERENT)


def answered(position: int = 0, question_id: str = "q", *, right: bool = True) -> Answered:
    return Answered(
        position=position,
        question_id=question_id,
        kind="date",
        topics=("money", "gens, « divers »"),
        sources=("press",),
        difficulty=2,
        answer="9 mars",
        judgement=RIGHT if right else WRONG,
        hint_used=True,
        seconds=2.5,
    )


def stored(*answers: Answered, id_: str = "r1", deck: str = "tides", total: int = 3) -> StoredRound:
    return StoredRound(
        id=id_,
        deck_key=deck,
        digest="abc",
        question_ids=tuple(f"q{n}" for n in range(total)),
        plan="{}",
        seed=2**63 - 1,
        position=len(answers),
        answers=answers,
        elapsed=12.25,
    )


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    opened = History.require(tmp_path, now=lambda: MOMENT)
    yield opened
    opened.close()


def unfinished(history: History, deck: str = "tides") -> StoredRound:
    found = history.unfinished(deck)
    assert found is not None
    assert history.left(deck) == (found.question_ids, found.position)
    return found


# -- rounds


def test_a_new_history_has_nothing_to_go_on_with(history: History) -> None:
    assert history.unfinished("tides") is None
    assert history.left("tides") is None
    assert history.trouble is None
    assert history.notice == ""


def test_a_round_comes_back_as_it_went_in(history: History) -> None:
    went = stored(answered())
    history.save(went, {0})
    came = unfinished(history)
    assert came.answers == went.answers
    for name in ("id", "deck_key", "digest", "question_ids", "plan", "seed", "position", "elapsed"):
        assert getattr(came, name) == getattr(went, name)


@pytest.mark.parametrize("flag", ["hint_used", "prompted", "emptied"])
def test_the_state_of_the_open_question_comes_back(history: History, flag: str) -> None:
    from dataclasses import replace

    history.save(replace(stored(), **{flag: True}), ())  # type: ignore[arg-type]
    assert getattr(unfinished(history), flag) is True


def test_a_finished_round_is_not_offered(history: History) -> None:
    from dataclasses import replace

    history.save(stored(answered()), {0})
    history.save(replace(stored(answered()), finished=True), ())
    assert history.unfinished("tides") is None
    assert history.left("tides") is None


def test_a_discarded_round_is_not_offered_and_keeps_its_answers(history: History) -> None:
    history.save(stored(answered()), {0})
    history.discard("r1")
    assert history.unfinished("tides") is None
    assert history.stats("tides").totals.total == 1


def test_the_round_left_last_is_offered_first(tmp_path: Path) -> None:
    moments = iter([MOMENT, MOMENT.replace(hour=13), MOMENT.replace(hour=14)])
    history = History.require(tmp_path, now=lambda: next(moments))
    history.save(stored(id_="r1"), ())
    history.save(stored(id_="r2"), ())
    history.save(stored(answered(), id_="r1"), {0})
    assert unfinished(history).id == "r1"
    history.close()


def test_decks_do_not_mix(history: History) -> None:
    history.save(stored(answered(), deck="tides"), {0})
    assert history.unfinished("moons") is None
    assert history.stats("moons").totals.total == 0
    assert history.mastery("moons") == {}
    assert history.contested("moons") == ()


def test_saving_twice_keeps_one_answer(history: History) -> None:
    history.save(stored(answered()), {0})
    history.save(stored(answered()), {0})
    assert history.stats("tides").totals.total == 1


def test_what_another_process_reads_is_there_at_once(history: History, tmp_path: Path) -> None:
    history.save(stored(answered()), {0})
    other = History.require(tmp_path)
    assert unfinished(other).answers == (answered(),)
    other.close()


# -- contesting


def test_contested_answers_are_listed_until_settled(history: History) -> None:
    from dataclasses import replace

    first = replace(answered(0, "q0", right=False), remark="why?")
    second = replace(answered(1, "q1"), remark="")
    history.save(stored(first, second, answered(2, "q2")), {0, 1, 2})
    listed = history.contested("tides")
    assert [(each.question_id, each.remark) for each in listed] == [("q0", "why?"), ("q1", "")]
    assert (listed[0].answer, listed[0].verdict, listed[0].reason) == (
        "9 mars",
        "reject",
        "different",
    )
    history.settle(listed[0].number)
    assert [each.question_id for each in history.contested("tides")] == ["q1"]
    history.save(stored(first, second), {0, 1})
    assert [each.question_id for each in history.contested("tides")] == ["q1"]


# -- where it lives


def test_the_data_folder_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    History.require(folder).close()
    assert (folder / FILE_NAME).is_file()


def test_the_file_is_in_wal_mode(history: History, tmp_path: Path) -> None:
    reader = sqlite3.connect(tmp_path / FILE_NAME)
    assert reader.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    reader.close()


# -- two games, and files that vanish


def test_two_games_at_once_both_keep_their_answers(history: History, tmp_path: Path) -> None:
    other = History.require(tmp_path)
    for n in range(3):
        mine = tuple(answered(i, f"q{i}") for i in range(n + 1))
        history.save(stored(*mine, id_="mine"), {n})
        other.save(stored(*mine, id_="theirs"), {n})
    assert history.stats("tides").totals.total == 6
    assert {each.id for each in other.stats("tides").last_rounds} == {"mine", "theirs"}
    other.close()


def test_a_locked_file_is_said_and_saved_to_later(tmp_path: Path) -> None:
    history = History.require(tmp_path, busy_ms=1)
    holder = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(HistoryError, match="another program holds") as caught:
        history.save(stored(answered()), {0})
    assert caught.value.trouble.cause is Cause.LOCKED
    holder.execute("ROLLBACK")
    holder.close()
    history.save(stored(answered()), {0})
    assert history.stats("tides").totals.total == 1
    history.close()


def test_a_deleted_file_is_begun_again_with_the_whole_round(
    history: History, tmp_path: Path
) -> None:
    first = stored(answered(0, "q0"))
    history.save(first, {0})
    for each in tmp_path.iterdir():
        each.unlink()
    history.save(stored(answered(0, "q0"), answered(1, "q1")), {1})
    other = History.require(tmp_path)
    assert [each.question_id for each in unfinished(other).answers] == ["q0", "q1"]
    other.close()


def test_a_deleted_folder_is_made_again(history: History, tmp_path: Path) -> None:
    import shutil

    history.save(stored(answered()), {0})
    shutil.rmtree(tmp_path)
    history.save(stored(answered()), {0})
    assert (tmp_path / FILE_NAME).is_file()


def test_a_folder_that_became_a_file_is_said(history: History, tmp_path: Path) -> None:
    import shutil

    shutil.rmtree(tmp_path)
    tmp_path.write_text("in the way")
    with pytest.raises(HistoryError):
        history.save(stored(answered()), {0})
    tmp_path.unlink()
    history.save(stored(answered()), {0})
    assert history.stats("tides").totals.total == 1


def test_a_full_disk_is_said_and_nothing_is_half_written(history: History) -> None:
    history.save(stored(answered(0, "q0")), {0})
    connection = history._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    many = tuple(answered(n, f"q{n}") for n in range(500))
    with pytest.raises(HistoryError, match="the disk is full") as caught:
        history.save(stored(*many, total=500), set(range(500)))
    assert caught.value.trouble.cause is Cause.FULL
    assert history.stats("tides").totals.total == 1
    connection.execute("PRAGMA max_page_count = 100000")
    history.save(stored(*many, total=500), set(range(500)))
    assert history.stats("tides").totals.total == 500


def test_a_file_that_turned_read_only_is_said(history: History) -> None:
    history._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(HistoryError, match="cannot be written to") as caught:
        history.save(stored(answered()), {0})
    assert caught.value.trouble.cause is Cause.READ_ONLY


def test_a_reason_of_another_version_reads_as_a_difference(history: History) -> None:
    history.save(stored(answered()), {0})
    history._connection.execute("UPDATE answers SET reason = 'telepathy'")
    assert unfinished(history).answers[0].judgement.reason is Reason.DIFFERENT


@pytest.mark.parametrize(
    ("read", "nothing"),
    [
        (lambda history: history.unfinished("tides"), None),
        (lambda history: history.left("tides"), None),
        (lambda history: history.mastery("tides"), {}),
        (lambda history: history.last_answered("tides"), {}),
        (lambda history: history.stats("tides"), Stats()),
        (lambda history: history.contested("tides"), ()),
        (lambda history: history.discard("r1"), None),
    ],
    ids=["unfinished", "left", "mastery", "last answered", "stats", "contested", "discard"],
)
def test_a_game_goes_on_where_the_file_cannot_be_read(
    tmp_path: Path, read: Callable[[History], object], nothing: object
) -> None:
    game, report = History.open(tmp_path), History.require(tmp_path)
    for history in (game, report):
        history._connection.execute("DROP TABLE IF EXISTS answers")
        history._connection.execute("DROP TABLE IF EXISTS rounds")
    assert read(game) == nothing
    assert "no such table" in game.notice
    with pytest.raises(HistoryError, match="no such table"):
        read(report)
    game.close()
    report.close()
