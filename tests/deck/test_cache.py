"""The cache gives back what was parsed, and its troubles are never the player's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quiz.deck import cache, cache_files, loading
from quiz.deck.cache import CachedQuestions
from quiz.deck.diagnostics import DeckError
from tests.deck.samples import GOOD, SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

DECK = SAMPLES / "good" / "every-kind.yaml"


def entries(folder: Path) -> list[Path]:
    return sorted(each for each in folder.iterdir() if each.is_file())


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A cache folder that holds DECK."""
    loading.load(DECK, cache_dir=tmp_path)
    return tmp_path


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_cached_deck_equals_the_parsed_one(path: Path, tmp_path: Path) -> None:
    parsed = loading.load(path)
    first = loading.load(path, cache_dir=tmp_path)
    cached = loading.load(path, cache_dir=tmp_path)
    assert first == cached
    assert isinstance(first.questions, CachedQuestions)
    assert isinstance(cached.questions, CachedQuestions)
    assert not isinstance(parsed.questions, CachedQuestions)
    assert cached == parsed
    assert repr(tuple(cached.questions)) == repr(parsed.questions)


def test_a_second_load_does_not_parse(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(data: bytes, name: str) -> None:
        pytest.fail("parsed although the deck is in the cache")

    monkeypatch.setattr(loading, "parse", parse)
    assert loading.load(DECK, cache_dir=filled).question("text-1").answer.get("fr") == "Mars"


def test_a_second_start_imports_neither_yaml_nor_pydantic(filled: Path) -> None:
    program = (
        "import sys, pathlib; from quiz.deck.loading import load;"
        f"deck = load(pathlib.Path({str(DECK)!r}), cache_dir=pathlib.Path({str(filled)!r}));"
        "deck.questions[0];"
        "print({'yaml', 'pydantic', 'difflib', 'rapidfuzz'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "set()"


def test_questions_are_decoded_only_when_asked_for(filled: Path) -> None:
    questions = loading.load(DECK, cache_dir=filled).questions
    assert isinstance(questions, CachedQuestions)
    assert not questions._decoded
    assert questions[3] is questions[3]
    assert set(questions._decoded) == {3}


def test_cached_questions_are_a_sequence(filled: Path) -> None:
    cached = loading.load(DECK, cache_dir=filled).questions
    whole = loading.load(DECK).questions
    assert cached[-1] == whole[-1]
    assert cached[2:5] == whole[2:5]
    assert cached[::-1] == whole[::-1]
    assert whole == cached
    assert cached != whole[1:]
    assert cached.__eq__(3) is NotImplemented
    for beyond in (len(whole), -len(whole) - 1):
        with pytest.raises(IndexError):
            cached[beyond]


def test_a_changed_deck_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deck.yaml"
    path.write_bytes(DECK.read_bytes())
    loading.load(path, cache_dir=tmp_path / "cache")
    path.write_bytes(DECK.read_bytes().replace(b"id: text-1", b"id: changed"))
    assert loading.load(path, cache_dir=tmp_path / "cache").index[0].id == "changed"


def test_a_renamed_deck_has_its_new_name(filled: Path, tmp_path: Path) -> None:
    path = tmp_path / "renamed.yaml"
    path.write_bytes(DECK.read_bytes())
    assert loading.load(path, cache_dir=filled).name == "renamed.yaml"


def test_a_broken_deck_is_not_cached(tmp_path: Path) -> None:
    with pytest.raises(DeckError):
        loading.load(SAMPLES / "loader" / "id-twice.yaml", cache_dir=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def damage_a_byte(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


def rewrite_with_a_right_checksum(content: bytes) -> bytes:
    _, header, *lines = content.split(b"\n")
    changed = json.loads(header)
    del changed["count"]
    body = b"\n".join([json.dumps(changed).encode(), *lines])
    return cache_files._first_line(cache._title(), body) + body


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:0],
        lambda content: content[:-1],
        lambda content: content[: len(content) // 2],
        lambda content: content + b"{}\n",
        lambda content: content.replace(b" 1 ", b" 0 ", 1),
        lambda content: content[::-1],
        damage_a_byte,
        rewrite_with_a_right_checksum,
    ],
    ids=["empty", "cut", "halved", "longer", "other-format", "reversed", "one-bit", "other-header"],
)
def test_a_damaged_entry_is_read_past_and_replaced(filled: Path, damage: object) -> None:
    assert callable(damage)
    [entry] = entries(filled)
    sound = entry.read_bytes()
    entry.write_bytes(damage(sound))
    assert loading.load(DECK, cache_dir=filled) == loading.load(DECK)
    assert entry.read_bytes() == sound


def test_an_entry_of_another_release_is_read_past(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "__version__", "0.0.0")
    deck = loading.load(DECK)
    assert cache.find(filled, deck.digest, deck.name) is None


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert loading.load(DECK, cache_dir=tmp_path / "file").index
    assert loading.load(DECK, cache_dir=tmp_path / "file" / "below").index


def test_a_cache_of_somebody_else_that_can_be_read_is_used(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.utime", refuse)
    deck = loading.load(DECK)
    assert cache.find(filled, deck.digest, deck.name) == deck


def test_what_a_killed_process_left_makes_room_with_the_others(tmp_path: Path) -> None:
    for number in range(cache.MAX_FILES):
        left = tmp_path / f".{number:064x}.deck.jsonl.0badcafe.tmp"
        left.touch()
        os.utime(left, (number, number))
    loading.load(DECK, cache_dir=tmp_path)
    assert len(entries(tmp_path)) == cache.MAX_FILES


def test_the_cache_keeps_the_decks_used_last(tmp_path: Path) -> None:
    for number in range(cache.MAX_FILES + 3):
        old = tmp_path / f"{number:064x}.deck.jsonl"
        old.write_text("x")
        os.utime(old, (number, number))
    (tmp_path / "something-else.txt").write_text("not ours")
    deck = loading.load(DECK, cache_dir=tmp_path)
    names = {each.name for each in entries(tmp_path)}
    assert len(names) == cache.MAX_FILES + 1
    assert f"{deck.digest}.deck.jsonl" in names
    assert "something-else.txt" in names
    assert f"{3:064x}.deck.jsonl" not in names
    assert f"{cache.MAX_FILES + 2:064x}.deck.jsonl" in names
