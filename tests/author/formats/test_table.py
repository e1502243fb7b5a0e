"""CSV: one question a row, in columns named like the fields of a deck."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.author.formats import table
from quiz.author.formats.arrive import new_deck
from quiz.author.formats.table_read import read_csv
from quiz.author.formats.table_write import write_csv
from quiz.author.verify import loaded
from quiz.deck.loading import load
from quiz.deck.model import Citation
from quiz.deck.shipped import shipped_deck
from quiz.errors import QuizError
from tests.author.formats.decks import SAMPLES, back, told, tricky

EVERY_KIND = SAMPLES.parent / "good" / "every-kind.yaml"


def test_everything_a_question_has_comes_back_but_its_corrections() -> None:
    for deck in (tricky(), load(EVERY_KIND), load(shipped_deck())):
        returned = back(read_csv(write_csv(deck).text))
        for question in deck.questions:
            assert returned.question(question.id) == replace(question, corrections=())


def test_languages_have_columns_of_their_own() -> None:
    text = (
        "questions:\n"
        "  - {id: a, question: {en: q, fr: r}, answer: {en: x, fr: y}, cite: c}\n"
        "  - {id: b, kind: list, question: q, answer: [{fr: y}, [{en: v, fr: w}, u], z],"
        " cite: c}\n"
    )
    deck = loaded(text, "d")
    exported = write_csv(deck)
    assert exported.text.splitlines()[0] == (
        "id,kind,difficulty,question,question:en,question:fr,answer,answer:en,answer:fr,cite"
    )
    assert back(read_csv(exported.text)).questions == deck.questions


def test_losses_are_told() -> None:
    assert told(write_csv(load(EVERY_KIND)).losses) == [
        "f: the deck's title, description, sources left out",
        "f: text-1: corrections left out",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "question,answer\nWho?,He\n",
        "\ufeffquestion;answer\r\nWho?;He\r\n",
        "question\tanswer\rWho?\tHe\r",
        "sep=;\nquestion;answer\nWho?;He\n",
        ' Question , ANSWER \n"Who?","He"',
        "\n\nquestion,answer\n,\nWho?,He\n\n",
    ],
)
def test_what_spreadsheets_write_is_read(text: str) -> None:
    imported = read_csv(text)
    assert [each for _, each in imported.questions] == [
        {"id": "who", "question": "Who?", "answer": "He"}
    ]
    assert imported.losses == ()


def test_unknown_columns_and_surplus_cells_are_told_by_line() -> None:
    imported = read_csv('question;answer;colour\n"Who\nis it?";He;red;more\n\nWhat?;It\n')
    assert [where for where, _ in imported.questions] == [2, 5]
    assert told(imported.losses) == [
        "f:1: the column `colour` is unknown and left out",
        "f:2: cell beyond the header left out: `more`",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "front,back\na,b\n",
            "line 1: the header has no `question` column; known columns: id, kind",
        ),
        ("", "no `question` column"),
        ("question,answer,Answer\na,b,c\n", "line 1: the header has the column `answer` twice"),
        ('question,answer\n"a"b,c\n', "line 2: no CSV"),
    ],
)
def test_what_is_no_table_of_questions_is_refused(text: str, said: str) -> None:
    with pytest.raises(QuizError, match=said):
        read_csv(text)


def test_cited_sources_are_named_so_that_the_deck_loads() -> None:
    imported = read_csv("question,answer,cite\nWho?,He,s:3:quoted\n")
    text, arrived = new_deck(imported, "t")
    assert loaded(text, "t").question("who").cite == (Citation("", "s", 3, "quoted"),)
    assert told(arrived.losses) == [
        "f: nothing is known of the source `s`; describe it under `sources`"
    ]


def test_what_has_no_citation_to_stand_by_is_told() -> None:
    imported = read_csv("question,answer,cite,cite_gloss:fr\nWho?,He,A book,du livre\n")
    assert told(imported.losses) == ["f:2: cite_gloss left out: line 1 of `cite` names no source"]


def test_a_text_for_everybody_beside_an_english_one_is_told() -> None:
    imported = read_csv("question,question:en,question:fr,answer\nWho?,Whom?,Qui ?,He\n")
    assert imported.questions[0][1]["question"] == {"en": "Whom?", "fr": "Qui ?"}
    assert told(imported.losses) == ["f:2: `Who?` left out: there is a text in en beside it"]


def test_every_column_is_described() -> None:
    described = table.__doc__ or ""
    for column in table.HEADER:
        if column not in (*table.SINGLE, *table.EXAMPLES):
            assert f"``{column}``" in described, column
