from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.tides import RIGHT, Said, Shell, deck, quiz

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["deck", "quiz"]


def replies(said: Said) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said.lines]


def test_each_line_in_gives_a_line_out(quiz: Shell, deck: Path) -> None:
    asked = [{"id": name, "answer": answer} for name, answer in RIGHT.items()]
    typed = "".join(json.dumps(each) + "\n" for each in asked)
    said = quiz("judge", deck, typed=typed)
    assert said.code == 0
    for ask, reply in zip(asked, replies(said), strict=True):
        assert list(reply) == ["id", "answer", "verdict", "reason", "understood"]
        assert {key: reply[key] for key in ask} == ask
        assert reply["verdict"] == "accept"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_language_words_what_was_understood(quiz: Shell, deck: Path, language: str) -> None:
    line = json.dumps({"id": "stone", "answer": "granit", "lang": language})
    (reply,) = replies(quiz("judge", deck, typed=line))
    assert reply["understood"] == {"en": "granite", "fr": "granit"}[language]


def test_the_option_names_the_language_of_lines_that_name_none(quiz: Shell, deck: Path) -> None:
    line = json.dumps({"id": "stone", "answer": "granit"})
    (reply,) = replies(quiz("judge", deck, "--lang", "fr", typed=line))
    assert reply["understood"] == "granit"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{", "not JSON"),
        (b"[]", "not a JSON object"),
        (b'"text"', "not a JSON object"),
        (b"17", "not a JSON object"),
        (b"[" * 100_000, "not JSON"),
        (b'{"answer": "x"}', '"id" must be there and be a string'),
        (b'{"id": "builder"}', '"answer" must be there and be a string'),
        (b'{"id": "builder", "answer": 6}', '"answer" must be there and be a string'),
        (b'{"id": ["builder"], "answer": "x"}', '"id" must be there and be a string'),
        (b'{"id": "builder", "answer": "x", "lang": "de"}', '"lang" must be "en" or "fr"'),
        (b'{"id": "builder", "answer": "x", "lang": []}', '"lang" must be "en" or "fr"'),
        (b'{"id": "bilder", "answer": "x"}', "did you mean `builder`?"),
        (b'{"id": "zzz", "answer": "x"}', "no question has the id zzz"),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_a_line_that_cannot_be_judged_gives_an_error_and_the_rest_goes_on(
    quiz: Shell, deck: Path, line: bytes, words: str
) -> None:
    good = b'{"id": "builder", "answer": "Ada Moreau"}'
    said = quiz("judge", deck, typed=b"\n".join([good, line, good, b""]))
    assert said.code == 1
    assert said.err == ""
    first, error, last = replies(said)
    assert first["verdict"] == last["verdict"] == "accept"
    assert error["line"] == 2
    assert words in error["error"]


def test_empty_lines_are_passed_over(quiz: Shell, deck: Path) -> None:
    said = quiz("judge", deck, typed="\n\n  \n")
    assert (said.code, said.out) == (0, "")


@pytest.mark.parametrize(
    "answer", ["\x1b[31m", "\u202e", "\x9b", "\ud800", "é", "🙂", "a\nb", '"', "\\"]
)
def test_any_answer_comes_back_as_it_was_in_plain_ascii(
    quiz: Shell, deck: Path, answer: str
) -> None:
    said = quiz("judge", deck, typed=json.dumps({"id": "builder", "answer": answer}))
    assert said.out.isascii()
    assert "\x1b" not in said.out
    (reply,) = replies(said)
    assert reply["answer"] == answer


def test_for_people_each_answer_is_a_line_with_its_why(quiz: Shell, deck: Path) -> None:
    said = quiz("judge", deck, "builder", "Ada Moreau", "the harbour master", "nobody")
    assert said.code == 0
    verdicts = [line.split()[0] for line in said.lines]
    assert verdicts == ["accept", "prompt", "reject"]
    assert "Exactly.  [exact]" in said.lines[0]
    assert "Not wrong, but be more specific." in said.lines[1]


def test_for_people_what_was_understood_is_said(quiz: Shell, deck: Path) -> None:
    said = quiz("judge", deck, "opened", "9/3/2023", "--lang", "fr")
    assert "2023" in said.lines[0].split("(=")[1]


def test_for_people_an_unknown_id_is_one_line(quiz: Shell, deck: Path) -> None:
    said = quiz("judge", deck, "bilder", "x")
    assert said.code == 1
    assert said.err == "quiz: no question has the id bilder; did you mean `builder`?\n"


def test_an_id_without_answers_is_wrong_usage(quiz: Shell, deck: Path) -> None:
    said = quiz("judge", deck, "builder")
    assert said.code == 2
    assert "add the answers" in said.err


@pytest.mark.parametrize("typed", [("builder", "Ada"), ("builder",)])
def test_an_id_where_the_deck_belongs_is_wrong_usage(quiz: Shell, typed: tuple[str, ...]) -> None:
    said = quiz("judge", *typed)
    assert said.code == 2
    assert "the deck comes first: quiz judge DECK builder ANSWER" in said.err


def test_a_closed_standard_input_is_one_line(
    quiz: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from quiz.cli import main

    monkeypatch.setattr("sys.stdin", None)
    assert main.run(["judge", str(deck)]) == 1
