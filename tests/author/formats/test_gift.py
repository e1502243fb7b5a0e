"""Moodle GIFT: what comes in, what goes out, and what is told of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from quiz.author.formats.gift_read import read_gift
from quiz.author.formats.gift_write import write_gift
from quiz.author.verify import loaded
from quiz.deck.model import NOTHING, Citation, Examples, Item, Kind, Question, Text
from tests.author.formats.decks import SAMPLES, back, told, tricky


def one(text: str) -> dict[str, Any]:
    """The only question in a text, without its id."""
    ((_, question),) = read_gift(text).questions
    return {key: value for key, value in question.items() if key != "id"}


def losses(text: str) -> list[str]:
    return told(read_gift(text).losses)


def test_what_gift_can_hold_comes_back_the_same() -> None:
    deck = tricky()
    returned = back(read_gift(write_gift(deck, "en").text))
    kept = [each for each in deck.questions if each.id != "two-in-order"]
    assert [each.id for each in returned.questions] == [each.id for each in kept]
    for question in kept:
        assert returned.question(question.id) == _expected(question)


def _expected(question: Question) -> Question:
    expected = replace(question, hint=NOTHING, examples=Examples())
    if question.id == "pick":
        items = [item.text.plain.replace("->", "→") for item in question.items]
        return replace(expected, items=tuple(Item(Text(each)) for each in items))
    if question.id == "several":
        return replace(expected, items=tuple(Item(item.text) for item in question.items))
    if question.id == "markup":
        words = "“by J. d'Ormesson” (by him) — A source, paragraph 3"
        return replace(expected, cite=(Citation(reference=words),))
    return expected


def test_every_change_is_told_question_by_question() -> None:
    assert told(write_gift(tricky(), "en").losses) == [
        "f: the deck's sources left out",
        "f: signs: left out: hint",
        "f: markup: left out: examples",
        "f: markup: the citation goes over as a line of words",
        "f: when: Moodle takes the date only as it is written here, in digits or words",
        "f: how-much: Moodle asks for the number; the unit `million US dollars` is in the question",
        "f: pick: `->` in `a -> b` would part a pair; it becomes an arrow",
        "f: several: further wordings of items are left out",
        "f: several: the items are choices to tick in Moodle, not answers to type",
        "f: two-in-order: question left out: an order of two is too short for matching",
    ]


def test_other_languages_are_told() -> None:
    deck = loaded(
        "title: {en: t, fr: u}\n"
        "questions:\n"
        "  - {id: a, question: {en: q, fr: r}, answer: x, cite: c}\n"
        "  - {id: b, kind: list, question: q, answer: [{en: x, fr: y}, z], cite: c, reject: v}\n",
        "d",
    )
    said = told(write_gift(deck, "en").losses)
    assert "f: the deck's title in fr left out" in said
    assert "f: a: left out: the wordings in fr" in said
    assert "f: b: left out: the wordings in fr" in said


@pytest.mark.parametrize(
    ("question", "written"),
    [
        ("kind: number, answer: 20 000", "#20000"),
        ("kind: number, answer: 330, tolerance: 5%", "#330:16.5"),
        ("kind: amount, answer: 687 days, tolerance: 5%", "#687:34.35"),
        ("kind: amount, answer: 10000 to 30000 USD", "#10000..30000"),
        ("kind: amount, answer: 10 thousand to 30 thousand USD", "=10 thousand to 30 thousand USD"),
        ("kind: date, answer: 2023-03", "=2023-03\n\t=March 2023"),
        ("kind: claim, answer: supported", "TRUE"),
        ("kind: claim, answer: refuted", "FALSE"),
        ("answer: 'a*b'", r"=a\\*b"),
        ("answer: '%50% off'", "=[plain]%50% off"),
        ("kind: list, answer: [a, b, c], reject: d", "~%33.33333%a\n\t~%33.33333%b"),
        ("kind: order, answer: [a, b, c]", "=1 -> a\n\t=2 -> b\n\t=3 -> c"),
    ],
)
def test_each_kind_is_asked_in_the_way_moodle_grades_best(question: str, written: str) -> None:
    deck = loaded(f"questions: [{{id: a, question: q, cite: c, {question}}}]", "d")
    assert f"{{\n\t{written}\n" in write_gift(deck, "en").text


@pytest.mark.parametrize(
    ("unit", "english", "french"),
    [
        ("days", "days", "jours"),
        ("million USD", "million US dollars", "millions de dollars américains"),
        ("billion euros", "billion euros", "milliards d’euros"),
        ("GPU", "GPU", "GPU"),
        ("%", "%", "%"),
    ],
)
def test_the_unit_of_an_amount_goes_into_the_question(unit: str, english: str, french: str) -> None:
    deck = loaded(f"questions: [{{id: a, kind: amount, question: Q?, answer: 6 {unit}}}]", "d")
    for language, shown in (("en", english), ("fr", french)):
        written = write_gift(deck, language).text
        assert f"[plain]Q? ({shown}) {{\n\t#6\n" in written
        assert back(read_gift(written)).questions == deck.questions


def test_moodles_own_files_are_read() -> None:
    deck = back(read_gift((SAMPLES / "moodle.gift").read_text()))
    facts = {
        each.id: (each.kind, each.answer.plain or tuple(i.text.plain for i in each.items))
        for each in deck.questions
    }
    assert facts == {
        "first-id": (Kind.CHOICE, "Sam Altman"),
        "q2": (Kind.NUMBER, "2015"),
        "q3": (Kind.NUMBER, "3"),
        "q4": (Kind.CLAIM, "supported"),
        "q5": (Kind.CHOICE, "purrs"),
        "q5-2": (Kind.CHOICE, "barks"),
        "q5-3": (Kind.CHOICE, "moos"),
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
    assert deck.question("q3").tolerance == "66.666667%"
    assert deck.question("q10").reject == ("c",)
    assert deck.question("q5").question.plain == "Match — cat"
    assert deck.question("two-plus-equals-four").question.plain == "Two plus _____ equals four."


def test_what_moodle_has_and_a_deck_has_not_is_told_by_line() -> None:
    said = losses((SAMPLES / "moodle.gift").read_text())
    for line in (
        "f:6: comment left out: `a comment inside`",
        "f:9: the feedback on `Elon Musk` is left out: `He left.`",
        "f:10: `Greg Brockman` brings 50 % in Moodle; here it is wrong",
        "f:19: matching question becomes 3 choice questions, one a pair",
        "f:21: markup left out, <b>: `Short answer & more`",
        "f:25: essay question left out: there is no right answer to judge by",
        "f:27: several choices are right; they become a list to name, with no choices shown",
        "f:29: the further number `1990:2` (50 %) is left out",
        "f:31: description left out, for it asks nothing: `Only a description`",
        "f:39: numerical question left out: `abc` is no number that can be read",
    ):
        assert line in said


READ: list[tuple[str, dict[str, object]]] = [
    ("Q {=a}", {"answer": "a"}),
    ("Q {a}", {"answer": "a"}),
    ("Q {=a =b}", {"answer": "a", "accept": ["b"]}),
    ("Q {=a =%50%b =%0%c}", {"answer": "a", "prompt": ["b"], "reject": ["c"]}),
    ("Q\nin two lines {=a}", {"question": "Q in two lines", "answer": "a"}),
    (r"Q\nin two lines {=a}", {"question": "Q\nin two lines", "answer": "a"}),
    (r"\{Q\} \\ 1\:2 {=\=a \~ \#}", {"question": r"{Q} \ 1:2", "answer": "=a ~ #"}),
    ("{=Asia} is large.", {"question": "_____ is large.", "answer": "Asia"}),
    ("Who? {=a}.", {"question": "Who?", "answer": "a"}),
    ("Q {T}", {"kind": "claim", "answer": "supported"}),
    ("Q {FALSE#why}", {"kind": "claim", "answer": "refuted", "explanation": "why"}),
    ("Q {#=3:2~#no}", {"kind": "number", "answer": "3", "tolerance": "66.666667%"}),
    ("Q {#3:2~#no}", {"kind": "number", "answer": "3", "tolerance": "66.666667%"}),
    ("Q {#=5 =7}", {"kind": "number", "answer": "5", "accept": ["7"]}),
    ("Q {#-3.142..-3.140}", {"kind": "number", "answer": "-3.141", "tolerance": "0.031837%"}),
    ("Q {=a ~b}", {"kind": "choice", "choices": ["a", "b"], "answer": "a"}),
    ("Q {~%100%a ~b}", {"kind": "choice", "choices": ["a", "b"], "answer": "a"}),
    ("Q {=a =b ~c}", {"kind": "list", "answer": ["a", "b"], "need": "1", "reject": ["c"]}),
    ("Q {=2. -> b =1. -> a}", {"kind": "order", "answer": ["a", "b"]}),
    ("Q {=a#good\n####all\\nof it}", {"answer": "a", "explanation": "good\nall\nof it"}),
    ("[html]<p>Q<br>r &lt; s</p>{=<p>a</p>}", {"question": "Q\nr < s", "answer": "a"}),
    ("[plain]a &lt; <b> {=<i>}", {"question": "a &lt; <b>", "answer": "<i>"}),
    ("Is a <b>x</b> &amp; y? {=a < b}", {"question": "Is a x & y?", "answer": "a < b"}),
    (r"[markdown]**Q** {=\*}", {"question": "**Q**", "answer": "*"}),
    ("$CATEGORY: $course$/top/A//B\n\nQ {=a}", {"answer": "a", "topic": "A/B"}),
    ("$CATEGORY: $course$/top\n\nQ {=a}", {"answer": "a"}),
]


@pytest.mark.parametrize(("text", "question"), READ)
def test_a_question_is_read(text: str, question: dict[str, object]) -> None:
    assert one(text) == {"question": "Q", **question}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Q {=a", "f:1: question left out: its brace is never closed"),
        ("Q $x^{2}$ {=a}", "f:1: question left out: its braces do not match, or there are several"),
        ("Q {=a*}", "f:1: the answer `a*` is left out: no answer stands for many"),
        ("Q {=a\n=%0%*#No}", "f:2: the answer `*`, for all others, is left out: `No`"),
        ("Q {~a ~b}", "f:1: multiple choice question left out: no choice is right"),
        ("Q {=a ~b ~B}", "f:1: the choice `B` is there twice; one is left out"),
        ("Q {#-5..5}", "f:1: numerical question left out: give or take something of 0 is no"),
        ("Q {#1:2}", "f:1: numerical question left out: give or take 2 of 1 is 100 % or more"),
        ("{=a}", "f:1: question left out: it has no text"),
        ("Q {lost =a}", "f:1: `lost` before the first answer is left out"),
        ("Q {=a -> b =c ->}", "f:1: matching question left out: it offers nothing to choose from"),
        ("Q {TRUE#no#yes}", "f:1: the feedback for a wrong answer is left out: `no`"),
        ("::A long name::Q {=a}", "f:1: the name `A long name` serves only for the id"),
        ("Q {=a}\n\n// the end", "f:3: comment left out: `the end`"),
        ("[html]<img src='x'>Q{=a}", "f:1: markup left out, <img>: `Q`"),
    ],
)
def test_what_does_not_go_over_is_told(text: str, said: str) -> None:
    assert any(each.startswith(said) for each in losses(text)), losses(text)


def test_an_open_brace_takes_no_other_question_with_it() -> None:
    imported = read_gift("Q {=a\n\n::next::R {=b}\n")
    assert [each["id"] for _, each in imported.questions] == ["next"]


def test_blank_lines_and_comments_within_braces_are_read() -> None:
    text = "Q {\n// one of three\n=a\n\n~b\n\n// two\n~c#no\n}\n\nR {T}\n"
    (line, question), (other, _) = read_gift(text).questions
    assert (line, other) == (1, 11)
    assert question["choices"] == ["a", "b", "c"]
    assert "f:8: the feedback on `c` is left out: `no`" in losses(text)


def test_ids_come_from_names_and_stay_unique() -> None:
    text = "::my-id::Q {=a}\n\n::my-id::Q {=a}\n\n::L'été à Paris::Q {=a}\n\nWho is it now? {=a}\n"
    ids = [each["id"] for _, each in read_gift(text).questions]
    assert ids == ["my-id", "my-id-2", "ete-paris", "now"]


def test_the_title_goes_over_and_comes_back() -> None:
    deck = loaded(
        "title: {en: A quiz, fr: Un quiz}\nquestions: [{id: a, question: q, answer: x}]", "d"
    )
    assert read_gift(write_gift(deck, "fr").text).title == "Un quiz"
