"""What is remembered of a checked deck saves time and never changes what is found."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz.author import memory, program
from quiz.author.checking import check
from quiz.author.lint import judged as judging
from quiz.author.memory import Memory
from quiz.deck import cache_files
from quiz.deck.lockfile import lock_path
from tests.author.desk import DECK, TODAY, Desk, same

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.author.checked import Checked
    from quiz.author.lint.finding import Finding
    from quiz.deck.model import Question

SAMPLES = Path(__file__).parents[1] / "samples"
DECKS = sorted((SAMPLES / "lint").glob("*.yaml")) + sorted((SAMPLES / "good").glob("*.yaml"))


@pytest.fixture(autouse=True)
def _no_edits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may be editing the program meanwhile."""
    for each in ("running", "on_disk"):
        monkeypatch.setattr(program, each, lambda: "this")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk on which everything was checked once; ``judged`` tells what is judged from now on."""
    desk = Desk(tmp_path)
    judge = judging._judge

    def note(question: Question, languages: dict[str, str]) -> tuple[Finding, ...]:
        desk.judged.append(question.id)
        return judge(question, languages)

    monkeypatch.setattr(judging, "_judge", note)
    assert desk.codes() == []
    desk.judged.clear()
    return desk


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.stem)
def test_remembering_changes_nothing(path: Path, tmp_path: Path) -> None:
    def checked(memory: Memory | None) -> Checked:
        lock = lock_path(path)
        return check(
            path.read_bytes(), "d", lock_file=lock, articles=None, today=TODAY, memory=memory
        )

    afresh = checked(None)
    for _ in range(3):
        assert same(checked(Memory(tmp_path, path)), afresh)


def test_a_deck_that_did_not_change_is_neither_parsed_nor_judged(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    told = (
        "import sys; from quiz.cli.main import run;"
        f"code = run(['check', {str(desk.deck)!r}]);"
        "print(code, *sorted({'yaml', 'rapidfuzz', 'quiz.judge', 'quiz.author.lint'} & "
        "set(sys.modules)))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", told], check=True, capture_output=True, text=True)
        for _ in range(2)
    ]
    first, second = (each.stdout.splitlines() for each in runs)
    assert first[:-1] == second[:-1]
    assert first[-1] == "0 quiz.author.lint quiz.judge rapidfuzz yaml"
    assert second[-1] == "0"


def test_nothing_is_judged_again_while_nothing_changes(desk: Desk) -> None:
    assert desk.codes() == []
    assert desk.judged == []


def test_only_the_question_that_was_edited_is_judged_again(desk: Desk) -> None:
    desk.edit("reject: [Orsel]", "reject: [veldt]")
    assert desk.codes() == ["example-fails"]
    assert desk.judged == ["place"]


def test_an_edit_that_is_taken_back_is_forgotten(desk: Desk) -> None:
    desk.edit("reject: [Orsel]", "reject: [veldt]")
    assert desk.codes() == ["example-fails"]
    desk.edit("reject: [veldt]", "reject: [Orsel]")
    assert desk.codes() == []


def test_findings_move_with_their_question(desk: Desk) -> None:
    desk.edit("reject: [Orsel]", "reject: [veldt]")
    (before,) = desk.check().diagnostics
    desk.judged.clear()
    desk.edit("questions:\n", "questions:\n  - {id: a, question: b, answer: c, cite: d}\n")
    (after,) = desk.check().diagnostics
    assert after.path == ("questions", 1, *before.path[2:])
    assert after.place.line == before.place.line + 1
    assert desk.judged == ["a"]


def test_the_language_of_a_cited_source_counts(desk: Desk) -> None:
    desk.edit("language: fr", "language: en")
    assert desk.codes() == []
    assert desk.judged == ["place", "boats"]


def test_the_lock_counts(desk: Desk) -> None:
    lock = lock_path(desk.deck)
    sound = lock.read_bytes()
    lock.unlink()
    assert desk.codes() == ["lock-missing"]
    lock.write_bytes(b"{}")
    assert desk.codes() == ["lock-unreadable"]
    lock.write_bytes(sound.replace(b'"quotes": [\n', b'"quotes": [], "old": [\n'))
    assert desk.codes() == ["lock-outdated"] * 2
    lock.write_bytes(sound)
    assert desk.codes() == []
    assert desk.judged == []


def test_a_lock_that_cannot_be_read_is_looked_at_again(desk: Desk) -> None:
    lock = lock_path(desk.deck)
    sound = lock.read_bytes()
    lock.unlink()
    lock.mkdir()
    assert desk.codes() == desk.codes() == ["lock-unreadable"]
    lock.rmdir()
    lock.write_bytes(sound)
    assert desk.codes() == []


def test_the_day_counts(desk: Desk) -> None:
    desk.today = dt.date(2026, 7, 1)
    assert desk.codes() == ["review-due"]
    desk.today = TODAY
    assert desk.codes() == []
    assert desk.judged == []


def test_the_articles_count(desk: Desk) -> None:
    assert desk.codes(articles=True) == []
    (desk.articles / "gazette.txt").write_text("Rien.\n\nRien.\n", "utf-8")
    found = ["lock-outdated", "quote-not-found", "quote-not-found"]
    assert desk.codes(articles=True) == found
    assert desk.codes() == []
    assert desk.judged == []


def test_the_deck_counts_that_has_the_memory(desk: Desk) -> None:
    other = desk.deck.with_name("other.yaml")
    other.write_bytes(desk.deck.read_bytes())
    desk.deck = other
    assert desk.codes() == ["lock-missing"]


def test_the_program_counts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "running", lambda: "another")
    monkeypatch.setattr(program, "on_disk", lambda: "another")
    assert desk.codes() == []
    assert desk.judged == ["place", "boats"]
    desk.judged.clear()
    assert desk.codes() == []
    assert desk.judged == []


def test_a_program_that_was_edited_while_it_ran_keeps_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.kept.read_bytes()
    monkeypatch.setattr(program, "on_disk", lambda: "another")
    desk.edit("reject: [Orsel]", "reject: [veldt]")
    assert desk.codes() == ["example-fails"]
    assert desk.kept.read_bytes() == before


def with_a_right_checksum(change: Callable[[list[str]], list[str]]) -> Callable[[bytes], bytes]:
    """Return damage that only reading the content can find."""

    def damage(content: bytes) -> bytes:
        first, _, rest = content.partition(b"\n")
        title = first.decode().removeprefix("factcheck-quiz ").rpartition(" ")[0]
        body = "\n".join(change(rest.decode().split("\n"))).encode()
        return cache_files._first_line(title, body) + body

    return damage


def lying(lines: list[str]) -> list[str]:
    """Say under other keys that all is well."""
    whole = json.loads(lines[0])
    return [json.dumps({**whole, "key": "0" * 32}), json.dumps([{}, "0" * 32])]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:0],
        lambda content: content[:-1],
        lambda content: content[: len(content) // 2],
        lambda content: content[::-1],
        lambda content: content.replace(b"example-fails", b"example-passe"),
        lambda content: content.replace(b"check ", b"deck "),
        with_a_right_checksum(lambda _: []),
        with_a_right_checksum(lambda _: ["[]", "[]"]),
        with_a_right_checksum(lambda _: ["3", "3"]),
        with_a_right_checksum(lambda _: ["{}", "[{}, 3]"]),
        with_a_right_checksum(lambda _: ["{}", '[{"a": [[1]]}, ""]']),
        with_a_right_checksum(lambda _: ["{", "{"]),
        with_a_right_checksum(lambda lines: [lines[0][:-9], lines[1][:-9]]),
        with_a_right_checksum(lambda lines: ["null", lines[1]]),
        with_a_right_checksum(lambda lines: [lines[0].replace('"tally"', '"tale"'), "{}"]),
        with_a_right_checksum(lambda lines: [lines[0].replace('"error"', '"horror"'), "{}"]),
        with_a_right_checksum(lying),
    ],
)
def test_a_damaged_memory_is_read_past_and_replaced(
    desk: Desk, damage: Callable[[bytes], bytes]
) -> None:
    desk.edit("reject: [Orsel]", "reject: [veldt]")
    assert desk.codes() == ["example-fails"]
    sound = desk.kept.read_bytes()
    desk.kept.write_bytes(damage(sound))
    assert desk.codes() == ["example-fails"]
    assert desk.kept.read_bytes() == sound


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.cache.write_text("in the way")
    assert desk.codes() == desk.codes() == []


def test_a_deck_with_errors_leaves_the_memory_as_it_is(desk: Desk) -> None:
    before = desk.kept.read_bytes()
    desk.edit("answer: 11", "answer: [")
    assert desk.codes()
    assert desk.kept.read_bytes() == before
    desk.write(DECK)
    assert desk.codes() == []
    assert desk.judged == []


def test_old_memories_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MAX_FILES", 3)
    desk = Desk(tmp_path)
    for number in range(5):
        desk.deck = tmp_path / f"{number}.yaml"
        desk.write(DECK)
        desk.check()
    assert len(list(desk.cache.iterdir())) == 3


def test_a_folder_of_decks_is_remembered_whole(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    decks = [tmp_path / f"{number}.yaml" for number in range(20)]
    for desk.deck in decks:
        desk.write(DECK)
        desk.check()
    assert len(list(desk.cache.iterdir())) == len(decks)
