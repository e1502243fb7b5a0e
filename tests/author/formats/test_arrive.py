"""Imported questions become a deck, or join one, and never break it."""

from __future__ import annotations

from quiz.author.formats.arrive import into_deck, new_deck
from quiz.author.formats.carried import Imported
from quiz.author.formats.gift_read import read_gift
from quiz.author.formats.table_read import read_csv
from quiz.author.verify import loaded
from quiz.deck.loading import parse
from tests.author.formats.decks import told


def test_questions_join_a_deck_under_free_ids() -> None:
    text = "title: t\nquestions:\n  - {id: who, question: q, answer: x}  # mine\n"
    deck = parse(text.encode(), "d").deck
    assert deck
    imported = read_csv("id,question,answer\nwho,Who?,He\nbad id,What?,It\nx,,\n")
    result, arrived = into_deck(imported, text, deck)
    assert result == text + '  - {id: who-2, question: "Who?", answer: He}\n'
    said = told(arrived.losses)
    assert said[:2] == [
        "f:2: the id `who` is taken; it becomes `who-2`",
        "f:3: question left out: `bad id` is no id",
    ]


def test_nothing_to_add_leaves_the_deck_as_it_is() -> None:
    text = "questions: [{id: a, question: q, answer: x}]"
    assert into_deck(read_csv("question\n"), text, loaded(text, "d"))[0] == text


def test_nothing_makes_no_deck() -> None:
    assert new_deck(Imported((), ()), "t")[0] == ""


def test_texts_get_the_language_given_and_answers_serve_all() -> None:
    text, _ = new_deck(read_gift("Qui ? {=Lui ####Voilà}"), "Titre", "fr")
    deck = loaded(text, "d")
    assert deck.title.by_language == (("fr", "Titre"),)
    assert deck.questions[0].question.by_language == (("fr", "Qui ?"),)
    assert deck.questions[0].explanation.by_language == (("fr", "Voilà"),)
    assert deck.questions[0].answer.plain == "Lui"


def test_control_characters_are_left_out_and_told() -> None:
    imported = read_gift("Q\x07 \x1b[31mred\u2028blue\u202e {=a\x00}")
    text, arrived = new_deck(imported, "ti\x07tle")
    question = loaded(text, "d").questions[0]
    assert question.question.plain == "Q [31mred blue"
    assert question.answer.plain == "a"
    assert told(arrived.losses) == [
        "f:1: the control character U+0007 is left out",
        "f:1: the control character U+001B is left out",
        "f:1: the control character U+2028 becomes a space",
        "f:1: the control character U+202E is left out",
        "f:1: the control character U+0000 is left out",
    ]


def test_a_question_the_loader_refuses_is_left_out_with_its_reason() -> None:
    imported = read_csv("kind,question,answer\nnumber,How many?,twelve\ntext,Who?,He\n")
    text, arrived = new_deck(imported, "t")
    assert [each.id for each in loaded(text, "d").questions] == ["who"]
    assert told(arrived.losses) == ["f:2: question left out: `twelve` is no number"]
