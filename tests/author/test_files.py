"""Decks on disk: replaced in one step, never when somebody else was faster."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from quiz.author import files
from quiz.errors import QuizError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "deck.yaml"
    path.write_bytes(b"old")
    return path


def test_a_deck_is_replaced_with_its_mode_kept(deck: Path) -> None:
    deck.chmod(0o640)
    files.write(deck, b"new", digest=files.read(deck).digest)
    assert deck.read_bytes() == b"new"
    assert stat.S_IMODE(deck.stat().st_mode) == 0o640
    assert [each.name for each in deck.parent.iterdir()] == ["deck.yaml"]


def test_a_symbolic_link_stays_one(deck: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(deck)
    files.write(link, b"new", digest=files.read(link).digest)
    assert link.is_symlink()
    assert deck.read_bytes() == b"new"


def test_a_deck_that_changed_meanwhile_is_left_alone(deck: Path) -> None:
    digest = files.read(deck).digest
    deck.write_bytes(b"theirs")
    with pytest.raises(files.ChangedMeanwhileError, match="changed by something else"):
        files.write(deck, b"mine", digest=digest)
    assert deck.read_bytes() == b"theirs"
    assert [each.name for each in deck.parent.iterdir()] == ["deck.yaml"]


def test_a_failed_write_leaves_the_old_deck_whole(
    deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(QuizError, match=r"cannot write .*No space left"):
        files.write(deck, b"new", digest=files.read(deck).digest)
    assert deck.read_bytes() == b"old"
    assert [each.name for each in deck.parent.iterdir()] == ["deck.yaml"]


def test_nothing_is_created_over_a_file(deck: Path) -> None:
    with pytest.raises(QuizError, match="exists; it is left as it is"):
        files.create(deck, b"new")
    assert deck.read_bytes() == b"old"
    files.create(deck.with_name("other.yaml"), b"new")
    assert deck.with_name("other.yaml").read_bytes() == b"new"


def test_a_new_file_may_be_read_as_any_other_on_a_disk_without_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refuse)
    (tmp_path / "usual").touch()
    files.create(tmp_path / "deck.yaml", b"new")
    modes = {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    assert len(modes) == 1
    assert (tmp_path / "deck.yaml").read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 2


def test_nothing_is_created_through_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "deck.yaml"
    link.symlink_to(tmp_path / "gone.yaml")
    with pytest.raises(QuizError, match="exists; it is left as it is"):
        files.create(link, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["deck.yaml"]


def test_what_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(QuizError, match=r"cannot read .*none\.yaml"):
        files.read(tmp_path / "none.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"title: a\n\xe9")
    with pytest.raises(QuizError, match=r"latin.yaml:2: not UTF-8"):
        _ = files.read(tmp_path / "latin.yaml").text
