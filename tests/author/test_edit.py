"""Surgical edits: exactly one change, and no other byte."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from quiz.author.edit import add_answers, add_question
from quiz.author.tree import read_tree, to_data
from quiz.author.verify import UnsafeEditError, loaded
from quiz.deck.diagnostics import DeckError
from quiz.errors import QuizError
from tests.author.strategies import STRINGS, deck_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

NEW: dict[str, Any] = {
    "id": "new",
    "kind": "date",
    "question": {"en": "When, exactly?", "fr": "Quand ?"},
    "answer": "2023-03-09",
    "cite": "Le Monde: 9 March",
}
BLOCK = [
    "- id: new",
    "  kind: date",
    '  question: {en: "When, exactly?", fr: "Quand ?"}',
    "  answer: 2023-03-09",
    '  cite: "Le Monde: 9 March"',
]
SHORT = {"id": "new", "question": "Who?", "answer": "no"}
NEW_IN_FLOW = '{id: new, question: "Who?", answer: "no"}'
NEW_IN_LINES = '  - id: new\n    question: Who?\n    answer: "no"'
Q = "{id: a, kind: text, question: q, answer: x, cite: c}"
R = "{id: b, kind: text, question: q, answer: x, cite: c}"


def indented(column: int, lines: list[str], newline: str = "\n") -> list[str]:
    return [" " * column + line + newline for line in lines]


@pytest.mark.parametrize(
    ("before", "added", "after"),
    [
        (
            "questions:\n  - id: a\n    question: q\n    answer: x\n",
            ["\n", *indented(2, BLOCK)],
            "",
        ),
        ("questions:\n- id: a\n  question: q\n  answer: x\n", ["\n", *indented(0, BLOCK)], ""),
        (
            "questions:\n    - id: a\n      question: q\n      answer: x # c\n      # tail\n",
            ["\n", *indented(4, BLOCK)],
            "\n# end\n",
        ),
        (
            "questions: &the-list\n  # - not this\n  - id: a\n    question: q\n    answer: x\n",
            ["\n", *indented(2, BLOCK)],
            "",
        ),
        (
            "questions:\n  - {id: a, question: q, answer: x}\n",
            indented(2, BLOCK),
            "  # more to come\n",
        ),
        (
            "questions:\n  - id: a\n    question: q\n    answer: >-\n      long\n",
            ["\n", *indented(2, BLOCK)],
            "\n\n",
        ),
        (
            f"questions:\n  - {Q}\n  - {R}\n",
            indented(2, BLOCK),
            "description: last\n",
        ),
        (
            f"questions:\n  - {Q}\n\n  - id: b\n    question: q\n    answer: x\n",
            ["\n", *indented(2, BLOCK)],
            "\ndescription: last\n",
        ),
    ],
    ids=["indented", "flush", "tail", "anchor", "flow", "folded", "close", "spaced"],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_question_goes_to_the_end_in_the_decks_own_style(
    before: str, added: list[str], after: str, newline: str
) -> None:
    before, after, expected = (
        each.replace("\n", newline) for each in (before, after, "".join(added))
    )
    assert add_question(before + after, NEW, "d") == before + expected + after


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"questions:\n  - {Q}\n",
            f"questions:\n  - {Q}\n  - {NEW_IN_FLOW}\n",
        ),
        (
            "questions: [{id: a, question: q, answer: x}, ]",
            f"questions: [{{id: a, question: q, answer: x}}, {NEW_IN_FLOW}, ]",
        ),
        (
            "{questions: [{id: a, question: q, answer: x}]}",
            f"{{questions: [{{id: a, question: q, answer: x}}, {NEW_IN_FLOW}]}}",
        ),
        (
            "questions: []  # none yet\n# end\n",
            "questions:  # none yet\n  - id: new\n    question: Who?\n    answer: \"no\"\n# end\n",
        ),
        ("questions:\n", 'questions:\n  - id: new\n    question: Who?\n    answer: "no"\n'),
        ("questions:", 'questions:\n  - id: new\n    question: Who?\n    answer: "no"'),
        (
            "title: t\n",
            'title: t\nquestions:\n  - id: new\n    question: Who?\n    answer: "no"\n',
        ),
        (
            "questions:\n  - id: a\n    question: q\n    answer: x",
            f"questions:\n  - id: a\n    question: q\n    answer: x\n\n{NEW_IN_LINES}",
        ),
        (
            "\ufeffquestions:\n-   id: a\n    question: q\n    answer: x\n",
            (
                "\ufeffquestions:\n-   id: a\n    question: q\n    answer: x\n\n"
                '-   id: new\n    question: Who?\n    answer: "no"\n'
            ),
        ),
    ],
)  # fmt: skip
def test_a_question_finds_its_place(text: str, expected: str) -> None:
    assert add_question(text, SHORT, "d") == expected


def test_a_deck_with_mistakes_is_not_added_to() -> None:
    with pytest.raises(DeckError, match="kindd"):
        add_question("questions:\n  - {id: a, kindd: text, question: q, answer: x}\n", NEW, "d")


def test_a_question_with_mistakes_is_not_added() -> None:
    with pytest.raises(DeckError, match="new"):
        add_question("questions:\n  - {id: new, question: q, answer: x}\n", NEW, "d")


def test_blank_lines_that_belong_to_a_text_are_not_added_to() -> None:
    text = "questions:\n  - id: a\n    question: q\n    answer: |+\n      x\n\n"
    assert add_question(text, NEW, "d") == text + "".join(indented(2, BLOCK))


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("accept: [y]", ("accept",), "accept: [y, z]"),
        ("accept: [y, ]", ("accept",), "accept: [y, z, ]"),
        ("accept: []", ("accept",), "accept: [z]"),
        ("accept: w", ("accept",), "accept: [w, z]"),
        ("accept:\n  - y  # c", ("accept",), "accept:\n  - y  # c\n  - z"),
        ("accept:\n- y\n- w", ("accept",), "accept:\n- y\n- w\n- z"),
        ("accept: [y, # c\n  w]", ("accept",), "accept: [y, # c\n  w, z]"),
        ("cite: c", ("accept",), "accept: [z]\ncite: c"),
        ("cite: c", ("examples", "reject"), "cite: c\nexamples:\n  reject: [z]"),
        ("reject:\n  - n", ("prompt",), "prompt:\n  - z\nreject:\n  - n"),
        ("examples: {accept: [y]}", ("examples", "reject"), "examples: {accept: [y], reject: [z]}"),
        ("examples: {}", ("examples", "reject"), "examples: {reject: [z]}"),
        (
            "examples:\n  reject: [n]",
            ("examples", "accept"),
            None,
        ),
        ("accept: [z]", ("accept",), "accept: [z]"),
    ],
)
def test_an_answer_is_put_into_its_list(
    text: str, place: tuple[str, ...], expected: str | None
) -> None:
    head = "questions:\n  - id: a\n    question: q # why\n    answer: x\n"

    def body(lines: str) -> str:
        return "".join(f"    {line}\n" for line in lines.split("\n"))

    result = add_answers(head + body(text), "a", {place: ["z"]}, "d")
    if expected is None:
        expected = "examples:\n  reject: [n]\n  accept: [z]"
    assert result == head + body(expected)


def test_answers_are_put_into_questions_in_braces() -> None:
    text = f"questions:\n  - {Q}\n"
    result = add_answers(text, "a", {("accept",): ["no"], ("examples", "accept"): ["no"]}, "d")
    assert result == text.replace("cite: c", 'cite: c, accept: ["no"], examples: {accept: ["no"]}')


def test_a_long_list_goes_on_in_a_new_line() -> None:
    answers = ", ".join(f"answer number {number}" for number in range(6))
    text = f"questions:\n  - id: a\n    question: q\n    answer: x\n    accept: [{answers}]\n"
    result = add_answers(text, "a", {("accept",): ["one more answer"]}, "d")
    assert result.endswith(f"{answers},\n             one more answer]\n")


@pytest.mark.parametrize(
    "lists",
    ["accept: &n [y]\n    reject: *n", "accept: {en: y}", "examples: &e {accept: [y]}\n    x: *e"],
)
def test_what_cannot_be_edited_safely_is_refused(lists: str) -> None:
    text = f"questions:\n  - id: a\n    question: q\n    answer: x\n    {lists}\n"
    with pytest.raises((UnsafeEditError, DeckError)):
        add_answers(text, "a", {("accept",): ["z"], ("reject",): ["w"]}, "d")


def test_an_unknown_question_is_named() -> None:
    with pytest.raises(QuizError, match="no question `b`"):
        add_answers(f"questions: [{Q}]\n", "b", {("accept",): ["z"]}, "d")


def _loadable(text: str) -> bool:
    try:
        loaded(text, "d")
    except DeckError:
        return False
    return True


@given(deck_texts().filter(_loadable), STRINGS)
def test_any_deck_takes_a_question_and_answers(text: str, answer: str) -> None:
    """Whatever the style, what was there stays, in its order, and the rest is the change."""
    question = {"id": "new", "question": answer.strip() or "q", "answer": "x"}
    result = add_question(text, question, "d")
    rest: Iterator[str] = iter(result)
    assert all(character in rest for character in text.replace("\n", ""))
    assert to_data(read_tree(result)) == _with_last(to_data(read_tree(text)), question)
    place = ("examples", "accept")
    try:
        again = add_answers(result, "new", {("accept",): ["y"], place: ["y"]}, "d")
    except UnsafeEditError:
        return
    made = loaded(again, "d").question("new")
    assert (made.accept, made.examples.accept) == (("y",), ("y",))


def _with_last(data: Any, question: dict[str, str]) -> Any:
    data["questions"].append(question)
    return data
