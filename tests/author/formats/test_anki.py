"""Anki: notes that it imports without a question asked, and updates when they come again."""

from __future__ import annotations

from dataclasses import replace

from quiz.author.formats.anki import guid, write_anki
from quiz.author.verify import loaded
from quiz.deck.loading import load
from quiz.deck.model import Text
from tests.author.formats.decks import SAMPLES, told, tricky

HEADERS = 6


def notes(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines()[HEADERS:]]


def test_the_headers_tell_anki_all_it_needs() -> None:
    deck = tricky()
    lines = write_anki(deck, "en").text.splitlines()
    assert lines[:HEADERS] == [
        "#separator:tab",
        "#html:true",
        "#notetype:Basic",
        "#deck:Tricky",
        "#guid column:1",
        "#tags column:4",
    ]
    assert len(lines) == HEADERS + len(deck.questions)
    assert all(line.count("\t") == 3 and '"' not in line for line in lines[HEADERS:])


def test_deck_text_is_no_markup_and_the_citation_is_on_the_back() -> None:
    _, front, reverse, tags = notes(write_anki(tricky(), "en").text)[1]
    assert front == "Who wrote &lt;b&gt;this&lt;/b&gt; &amp; that?"
    assert "“by J. d&#x27;Ormesson” (by him) — A source, paragraph 3" in reverse
    assert tags == "kind::person difficulty::1"


def test_answers_read_as_players_are_shown_them_in_the_language_asked_for() -> None:
    deck = load(SAMPLES.parent / "good" / "every-kind.yaml")
    backs = {note[0]: note[2] for note in notes(write_anki(deck, "fr").text)}
    shown = {each.id: backs[guid(deck, each, "fr")] for each in deck.questions}
    assert shown["date-1"].startswith("<b>août 1877</b>")
    assert shown["amount-2"].startswith("<b>10\u00a0000 à 30\u00a0000 dollars américains</b>")
    assert shown["order-1"].startswith("<ol><li>Mercury</li><li>Venus</li>")
    assert shown["claim-1"].startswith("<b>Les sources se contredisent</b>")
    assert "(Mars, la planète rouge) — L’almanach" in shown["text-1"]


def test_a_note_keeps_its_identity_when_its_question_is_reworded() -> None:
    deck = tricky()
    question = deck.question("when")
    reworded = replace(question, question=Text("On which day?"))
    assert guid(deck, question, "en") == guid(deck, reworded, "en")
    others = {guid(deck, each, code) for each in deck.questions for code in ("en", "fr")}
    assert len(others) == 2 * len(deck.questions)


def test_what_a_card_has_no_place_for_is_told() -> None:
    assert told(write_anki(tricky(), "en").losses) == [
        "f: signs: left out: prompt, reject",
        "f: signs: a topic has `_` for spaces, which Anki's tags cannot have",
        "f: markup: left out: examples",
        "f: how-much: left out: tolerance",
        "f: count: left out: tolerance",
        "f: several: left out: need, reject",
    ]


def test_tags_are_no_html_and_start_no_quoted_field() -> None:
    deck = loaded("""questions: [{id: a, question: q, answer: x, topic: ['"R&D" now', b]}]""", "d")
    assert notes(write_anki(deck, "en").text)[0][3] == "'R&D'_now b kind::text difficulty::1"
