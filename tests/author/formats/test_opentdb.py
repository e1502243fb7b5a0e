"""Open Trivia DB: the answers of its API, in every encoding it has."""

from __future__ import annotations

import base64
import html
import json
import urllib.parse
from typing import TYPE_CHECKING, Any

import pytest

from quiz.author.formats.arrive import new_deck
from quiz.author.formats.opentdb import CITE, read_opentdb
from quiz.deck.model import Citation, Kind
from quiz.errors import QuizError
from tests.author.formats.decks import back, told

if TYPE_CHECKING:
    from collections.abc import Callable

RESULTS = [
    {
        "type": "multiple",
        "difficulty": "medium",
        "category": "Entertainment: Video Games",
        "question": 'Who said "it\'s" & <why>?',
        "correct_answer": "Pokémon",
        "incorrect_answers": ["A", "B", "C"],
    },
    {
        "type": "boolean",
        "difficulty": "easy",
        "category": "History",
        "question": "Is it 100%?",
        "correct_answer": "False",
        "incorrect_answers": ["True"],
    },
]
ENCODINGS: dict[str, Callable[[str], str]] = {
    "html": lambda text: html.escape(text).replace("é", "&eacute;"),
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "url3986": lambda text: urllib.parse.quote(text, safe=""),
    "urlLegacy": urllib.parse.quote_plus,
}


def encoded(value: Any, encode: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {key: encoded(each, encode) for key, each in value.items()}
    if isinstance(value, list):
        return [encoded(each, encode) for each in value]
    return encode(value)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_is_read(encoding: str) -> None:
    results = encoded(RESULTS, ENCODINGS[encoding])
    imported = read_opentdb(json.dumps({"response_code": 0, "results": results}))
    assert imported.losses == ()
    first, second = back(imported).questions
    assert first.question.plain == 'Who said "it\'s" & <why>?'
    assert first.answer.plain == "Pokémon"
    assert {item.text.plain for item in first.items} == {"A", "B", "C", "Pokémon"}
    assert (first.difficulty, first.topics) == (2, ("Entertainment: Video Games",))
    assert (second.kind, second.answer.plain) == (Kind.CLAIM, "refuted")
    assert second.cite == (Citation(reference=CITE),)


def test_results_that_are_no_questions_are_told() -> None:
    odd = [
        {**RESULTS[0], "type": "essay"},
        {"question": "q"},
        "x",
        {**RESULTS[1], "extra": "y"},
    ]
    imported = read_opentdb(json.dumps(odd))
    assert told(imported.losses) == [
        "f: result 1: left out: the type `essay` is neither multiple nor boolean",
        "f: result 2: left out: no `question` or no `correct_answer`",
        "f: result 3: left out: not a map of fields",
        "f: result 4: field `extra` left out",
    ]
    assert len(imported.questions) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{\n\n", "line 3: not JSON"),
        ("{}", "no `results` list here"),
        ('"x"', "no `results` list here"),
        ('{"response_code": 5, "results": []}', "too many requests"),
        ("[" * 100_000, "JSON that cannot be read"),
        ("1" * 5_000, "JSON that cannot be read"),
    ],
)
def test_other_json_is_refused(text: str, said: str) -> None:
    with pytest.raises(QuizError, match=said):
        read_opentdb(text)


def test_a_question_that_says_what_it_is_not_is_left_out() -> None:
    odd = [{**RESULTS[1], "correct_answer": "Perhaps"}, {**RESULTS[0], "incorrect_answers": 7}]
    imported = read_opentdb(json.dumps(odd))
    assert told(imported.losses) == ["f: result 1: left out: `Perhaps` is neither True nor False"]
    assert told(new_deck(imported, "t")[1].losses)[1].startswith("f: result 2: question left out:")
