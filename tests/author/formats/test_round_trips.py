"""What a format can hold comes back the same; whatever does not is told."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from quiz.author.formats import gift_text
from quiz.author.formats.gift_read import SOURCE, read_gift
from quiz.author.formats.gift_write import write_gift
from quiz.author.formats.table_read import read_csv
from quiz.author.formats.table_write import write_csv
from quiz.deck.model import Question, Text
from tests.author.formats.decks import back, deck_of, full_questions, plain_questions

ROUND_TRIP = settings(suppress_health_check=[HealthCheck.too_slow])
SAID_OF_SOUND_QUESTIONS = (
    "letter by letter",
    "Moodle takes the date only",
    "Moodle asks for the number",
    "the items are choices",
    "in Moodle every choice is right",
)
"""What is told of questions that change for Moodle alone."""


def in_order(value: Any) -> Any:
    """The value with its languages in one order, which columns do not keep for each question."""
    if isinstance(value, Text):
        return replace(value, by_language=tuple(sorted(value.by_language)))
    if isinstance(value, tuple):
        return tuple(in_order(each) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: in_order(getattr(value, f.name)) for f in fields(value)})
    return value


@ROUND_TRIP
@given(plain_questions())
def test_a_question_comes_back_from_gift_unless_it_is_told(question: Question) -> None:
    exported = write_gift(deck_of(question), "en")
    changed = [
        loss.what
        for loss in exported.losses
        if not any(said in loss.what for said in SAID_OF_SOUND_QUESTIONS)
    ]
    returned = back(read_gift(exported.text)).questions
    assert len(returned) == 1
    if not changed:
        assert returned[0] == question


@ROUND_TRIP
@given(full_questions())
def test_a_question_comes_back_from_csv_unless_it_is_told(question: Question) -> None:
    exported = write_csv(deck_of(question))
    returned = back(read_csv(exported.text)).questions
    assert len(returned) == 1
    if not any(loss.where == question.id for loss in exported.losses):
        assert in_order(returned[0]) == in_order(question)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"))))
def test_escapes_are_undone_and_hide_every_sign(text: str) -> None:
    escaped = gift_text.escape(text)
    assert gift_text.unescape(escaped) == text
    assert not set(gift_text.masked(escaped)) & set("=~#{}:")


@ROUND_TRIP
@given(plain_questions(), st.sampled_from(["\r\n", "\r", "\n"]), st.booleans())
def test_line_ends_and_byte_order_marks_make_no_difference(
    question: Question,
    line_end: str,
    marked: bool,
) -> None:
    assume(SOURCE not in question.explanation.plain)
    for text, read in (
        (write_gift(deck_of(question), "en").text, read_gift),
        (write_csv(deck_of(question)).text, read_csv),
    ):
        there = "\ufeff" * marked + text.replace("\r\n", "\n").replace("\n", line_end)
        expected, found = read(text), read(there)
        assert [each for _, each in found.questions] == [each for _, each in expected.questions]
        assert replace(found, questions=()) == replace(expected, questions=())
