"""Other formats: what goes over, what comes back the same, and what is told to be lost."""

from __future__ import annotations

import base64
import html
import json
import urllib.parse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.author.formats import gift_text
from quiz.author.formats.anki import guid, write_anki
from quiz.author.formats.arrive import into_deck, new_deck
from quiz.author.formats.gift_read import read_gift
from quiz.author.formats.gift_write import write_gift
from quiz.author.formats.opentdb import CITE, read_opentdb
from quiz.author.formats.table import HEADER, read_csv, write_csv
from quiz.author.verify import loaded
from quiz.deck.loading import load, parse
from quiz.deck.model import NOTHING, Citation, Deck, Examples, Item, Kind, Question, Text
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLES = Path(__file__).parent.parent / "samples" / "formats"


@pytest.fixture
def tricky() -> Deck:
    return load(SAMPLES / "tricky.yaml")


def back(imported: Any) -> Deck:
    text, _ = new_deck(imported, "back")
    return loaded(text, "back.yaml")


def without(question: Question, **changes: Any) -> Question:
    return replace(question, hint=NOTHING, examples=Examples(), **changes)


class TestGift:
    def test_what_gift_can_hold_comes_back_the_same(self, tricky: Deck) -> None:
        returned = back(read_gift(write_gift(tricky, "en").text))
        kept = [each for each in tricky.questions if each.id not in ("two-in-order", "markup")]
        assert [each.id for each in returned.questions if each.id != "markup"] == [
            each.id for each in kept
        ]
        for question in kept:
            expected = without(question)
            if question.id == "pick":
                items = [item.text.plain.replace("->", "→") for item in question.items]
                expected = replace(expected, items=tuple(Item(Text(each)) for each in items))
            if question.id == "several":
                bare = tuple(Item(item.text) for item in question.items)
                expected = replace(expected, items=bare)
            assert returned.question(question.id) == expected

    def test_a_citation_comes_back_in_words(self, tricky: Deck) -> None:
        returned = back(read_gift(write_gift(tricky, "en").text)).question("markup")
        words = "“by J. d'Ormesson” (by him) — A source, paragraph 3"
        assert returned == without(tricky.question("markup"), cite=(Citation(reference=words),))

    def test_losses_are_told_question_by_question(self, tricky: Deck) -> None:
        losses = [str(each) for each in write_gift(tricky, "en").losses]
        assert losses == [
            "deck: left out: title, sources",
            "signs: left out: hint",
            "markup: left out: examples",
            "markup: the citation goes over as a line of words",
            "how-much: left out: tolerance",
            "pick: `->` in `a -> b` would part a pair; it is written as an arrow",
            "several: further wordings of items are left out",
            "several: the items are choices to tick in Moodle, not answers to type",
            "two-in-order: an order of two items is too short for matching; left out",
        ]

    def test_other_languages_are_told(self) -> None:
        deck = loaded("questions: [{id: a, question: {en: q, fr: r}, answer: x, cite: c}]", "d")
        assert "a: left out: the wordings in fr" in map(str, write_gift(deck, "en").losses)

    def test_moodles_own_files_are_read(self) -> None:
        imported = read_gift((SAMPLES / "moodle.gift").read_text())
        deck = back(imported)
        facts = {
            each.id: (each.kind, each.answer.plain or tuple(i.text.plain for i in each.items))
            for each in deck.questions
        }
        assert facts == {
            "first-id": (Kind.CHOICE, "Sam Altman"),
            "q2": (Kind.NUMBER, "2015"),
            "q3": (Kind.NUMBER, "3"),
            "q4": (Kind.CLAIM, "supported"),
            "q6": (Kind.TEXT, "one"),
            "two-plus-equals-four": (Kind.TEXT, "two"),
            "q10": (Kind.LIST, ("a", "b")),
            "q11": (Kind.NUMBER, "1990"),
            "q13": (Kind.ORDER, ("first", "second", "third")),
            "q14": (Kind.TEXT, "five"),
        }
        first = deck.question("first-id")
        assert first.topics == ("Space flight", "people")
        assert first.explanation.plain == "Right, he is."
        sixth = deck.question("q6")
        assert sixth.question.plain == "Short answer & more"
        assert (sixth.accept, sixth.prompt, sixth.reject) == (("two",), ("three",), ("four",))
        assert deck.question("q3").tolerance == "66.667%"
        assert deck.question("q10").reject == ("c",)
        assert deck.question("two-plus-equals-four").question.plain == "Two plus _____ equals four."

    def test_what_moodle_has_and_a_deck_has_not_is_told_by_line(self) -> None:
        losses = [str(each) for each in read_gift((SAMPLES / "moodle.gift").read_text()).losses]
        assert "line 1: the comment `question: 1  name: sample` is left out" in losses
        assert "line 6: the comment `a comment inside` is left out" in losses
        assert "line 5: the feedback on `Elon Musk` is left out: He left." in losses
        assert "line 5: `Greg Brockman` is worth 50 %; it counts as wrong here" in losses
        assert any(each.startswith("line 19: matching has no counterpart") for each in losses)
        assert any("essay" in each for each in losses)
        assert any("description" in each for each in losses)
        assert any("two choices are the same" in each for each in losses)
        assert any("`abc` is no number" in each for each in losses)
        assert any("the further number `1990:2` (50 %)" in each for each in losses)

    @settings(deadline=None)
    @given(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1))
    def test_escapes_are_undone(self, text: str) -> None:
        assert gift_text.unescape(gift_text.escape(text)) == text

    @settings(deadline=None, max_examples=150)
    @given(
        st.lists(
            st.text("ab =~#{}:\\%[]<>&/-.19éß", min_size=1, max_size=12)
            .map(lambda text: " ".join(text.split()))
            .filter(lambda text: text and "->" not in text),
            min_size=3,
            max_size=5,
            unique_by=str.casefold,
        )
    )
    def test_any_texts_come_back(self, texts: list[str]) -> None:
        asked, *choices = texts
        question = Question(
            "q",
            Kind.CHOICE,
            Text(asked),
            Text(choices[0]),
            tuple(Item(Text(each)) for each in choices),
            explanation=Text(choices[1]),
            cite=(Citation(reference=asked),),
        )
        deck = Deck(Text("t"), (question,), ())
        written = write_gift(deck, "en")
        assert back(read_gift(written.text)).questions[0] == question


class TestTable:
    def test_what_a_table_can_hold_comes_back_the_same(self, tricky: Deck) -> None:
        returned = back(read_csv(write_csv(tricky).text))
        for question in tricky.questions:
            cite = tuple(replace(each, gloss=NOTHING) for each in question.cite)
            assert returned.question(question.id) == replace(question, cite=cite)

    def test_languages_have_columns_of_their_own(self) -> None:
        text = (
            "questions:\n"
            "  - {id: a, question: {en: q, fr: r}, answer: {en: x, fr: y}, cite: c}\n"
            "  - {id: b, kind: list, question: q, answer: [{en: x, fr: y}, [{en: v, fr: w}, u], z],"
            " cite: c}\n"
        )
        deck = loaded(text, "d")
        exported = write_csv(deck)
        assert exported.text.splitlines()[0] == (
            "id,kind,difficulty,question,question:en,question:fr,answer,answer:en,answer:fr,cite"
        )
        assert back(read_csv(exported.text)).questions == deck.questions

    def test_losses_are_told(self, tricky: Deck) -> None:
        assert [str(each) for each in write_csv(tricky).losses] == [
            "deck: left out: title, sources",
            "markup: left out: gloss of a citation",
        ]

    def test_unknown_columns_and_surplus_cells_are_told(self) -> None:
        imported = read_csv("question;answer;colour\nWho?;He;red;more\n\nWhat?;It\n")
        assert [where for where, _ in imported.questions] == ["line 2", "line 4"]
        assert [str(each) for each in imported.losses] == [
            "line 1: the column `colour` is unknown and left out",
            "line 2: left out, beyond the header: `more`",
        ]

    def test_a_table_without_questions_is_refused(self) -> None:
        with pytest.raises(QuizError, match="no `question` column; known columns: id, kind"):
            read_csv("front,back\na,b\n")
        assert HEADER[0] == "id"

    def test_cited_sources_are_named_so_that_the_deck_loads(self) -> None:
        imported = read_csv("question,answer,cite\nWho?,He,s:3:quoted\n")
        text, arrived = new_deck(imported, "t")
        assert loaded(text, "t").question("who").cite == (Citation("", "s", 3, "quoted"),)
        assert "nothing is known of `s`" in str(arrived.losses[-1])


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


class TestOpenTriviaDatabase:
    @pytest.mark.parametrize("encoding", ENCODINGS)
    def test_every_encoding_is_read(self, encoding: str) -> None:
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

    def test_results_that_are_no_questions_are_told(self) -> None:
        odd = [
            {**RESULTS[0], "type": "essay"},
            {"question": "q"},
            "x",
            {**RESULTS[1], "extra": "y"},
        ]
        imported = read_opentdb(json.dumps(odd))
        assert [str(each) for each in imported.losses] == [
            "result 1: left out: the type `essay` is neither multiple nor boolean",
            "result 2: left out: no `question` or no `correct_answer`",
            "result 3: left out: not a map of fields",
            "result 4: left out: `extra`",
        ]

    @pytest.mark.parametrize("text", ["{", "{}", '"x"'])
    def test_other_json_is_refused(self, text: str) -> None:
        with pytest.raises(QuizError):
            read_opentdb(text)


class TestAnki:
    def test_the_header_tells_anki_all_it_needs(self, tricky: Deck) -> None:
        lines = write_anki(tricky, "en").text.splitlines()
        assert lines[:7] == [
            "#separator:tab",
            "#html:true",
            "#notetype:Basic",
            "#deck:Tricky",
            "#columns:guid\tFront\tBack\tTags",
            "#guid column:1",
            "#tags column:4",
        ]
        assert len(lines) == 7 + len(tricky.questions)
        assert all(line.count("\t") == 3 and '"' not in line for line in lines[7:])

    def test_deck_text_is_no_markup_and_the_citation_is_on_the_back(self, tricky: Deck) -> None:
        line = write_anki(tricky, "en").text.splitlines()[8]
        _, front, reverse, tags = line.split("\t")
        assert front == "Who wrote &lt;b&gt;this&lt;/b&gt; &amp; that?"
        assert "A source, paragraph 3" in reverse
        assert tags == "kind::person difficulty::1"

    def test_a_note_keeps_its_identity_when_its_question_is_reworded(self, tricky: Deck) -> None:
        question = tricky.question("when")
        reworded = replace(question, question=Text("On which day?"))
        assert guid(tricky, question, "en") == guid(tricky, reworded, "en")
        others = {guid(tricky, each, code) for each in tricky.questions for code in ("en", "fr")}
        assert len(others) == 2 * len(tricky.questions)


class TestArriving:
    def test_questions_join_a_deck_under_free_ids(self) -> None:
        text = "title: t\nquestions:\n  - {id: who, question: q, answer: x}  # mine\n"
        deck = parse(text.encode(), "d").deck
        assert deck
        imported = read_csv("id,question,answer\nwho,Who?,He\nbad id,What?,It\nx,,\n")
        result, arrived = into_deck(imported, text, deck)
        assert result == text + '  - {id: who-2, question: "Who?", answer: He}\n'
        assert [str(each) for each in arrived.losses][:2] == [
            "line 2: the id `who` is taken; it becomes `who-2`",
            "line 3: left out: `bad id` is no id",
        ]

    def test_nothing_to_add_leaves_the_deck_as_it_is(self) -> None:
        text = "questions: [{id: a, question: q, answer: x}]"
        deck = loaded(text, "d")
        assert into_deck(read_csv("question\n"), text, deck)[0] == text
