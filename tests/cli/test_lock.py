from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from quiz.cli.main import run

SAMPLES = Path(__file__).parents[1] / "samples" / "lint"
ARTICLES = str(SAMPLES / "articles")


@pytest.fixture
def deck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("QUIZ_ARTICLES", raising=False)
    return Path(shutil.copy(SAMPLES / "harbour.yaml", tmp_path / "boats.yaml"))


def test_a_deck_is_locked_beside_itself(deck: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["lock", str(deck), "--articles", ARTICLES]) == 0
    written = deck.with_suffix(".lock")
    assert written.read_bytes() == (SAMPLES / "harbour.lock").read_bytes()
    size = written.stat().st_size
    assert capsys.readouterr().out == (
        f"{written}: 2 articles, 10 of 10 quotations found, {size:,} bytes\n"
    )


def test_locking_and_checking_from_the_lock_alone_agree(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["lock", str(deck), "--articles", ARTICLES])
    assert run(["check", "--strict", str(deck)]) == 0
    changed = deck.read_text("utf-8").replace("counted forty barges", "counted fifty barges")
    deck.write_text(changed, "utf-8")
    capsys.readouterr()
    assert run(["check", str(deck)]) == 1
    assert "9 of 10 quotations found, from the lock" in capsys.readouterr().out


def test_what_is_not_found_is_said_with_its_place(
    deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = deck.read_text("utf-8").replace("counted forty barges", "counted fifty barges")
    deck.write_text(changed, "utf-8")
    assert run(["lock", str(deck), "--articles", ARTICLES]) == 1
    said = capsys.readouterr()
    assert (
        "error[quote-not-found]: “counted fifty barges” does not stand in paragraph 2" in said.err
    )
    assert "9 of 10 quotations found" in said.out


@pytest.mark.parametrize("content", [None, "", "\n \n"])
def test_an_article_that_is_missing_or_empty_is_refused_and_nothing_written(
    deck: Path, tmp_path: Path, content: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    shutil.copy(SAMPLES / "articles" / "harbour.txt", folder)
    if content is not None:
        (folder / "phare.txt").write_text(content)
    assert run(["lock", str(deck), "--articles", str(folder)]) == 1
    assert "phare.txt" in capsys.readouterr().err
    assert not deck.with_suffix(".lock").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([], 2, "name the folder that holds the articles"),
        (["--articles", "no-such-folder"], 2, "no-such-folder is not a folder"),
    ],
)
def test_the_folder_must_be_named(
    deck: Path, arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["lock", str(deck), *arguments]) == code
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("questions: [{id: a, question: b, answer: c, cite: d}]", "there is nothing to lock"),
        ("questions: [", "boats.yaml:1:"),
        (None, "cannot read"),
    ],
)
def test_a_deck_that_cannot_be_locked_is_one_failure(
    deck: Path, text: str | None, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is None:
        deck.unlink()
    else:
        deck.write_text(text)
    assert run(["lock", str(deck), "--articles", ARTICLES]) == 1
    assert said in capsys.readouterr().err


def test_an_older_lock_is_found_out_with_the_articles(
    deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(ARTICLES, tmp_path / "articles"))
    run(["lock", str(deck), "--articles", str(folder)])
    article = folder / "phare.txt"
    article.write_text(article.read_text("utf-8") + "\nUne phrase de plus.\n", "utf-8")
    capsys.readouterr()
    assert run(["check", str(deck), "--articles", str(folder)]) == 1
    assert "the article is not the one that was locked" in capsys.readouterr().out
    assert run(["check", str(deck)]) == 0  # by the lock alone nothing has changed
