from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.deck.model import Kind, Question, Text
from quiz.judge import judge
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.locale import translator
from quiz.locale.reasons import explain

EN = translator("en")
A, P, R = Verdict.ACCEPT, Verdict.PROMPT, Verdict.REJECT


@pytest.mark.parametrize(
    ("verdict", "reason", "details", "sentence"),
    [
        (A, "typo", {"count": 1}, "Accepted: one letter off."),
        (A, "typo", {"count": 2}, "Accepted: 2 letters off."),
        (A, "surname", {}, "Accepted: the surname is enough."),
        (A, "within-tolerance", {"tolerance": "5%"}, "Accepted: near enough, within 5%."),
        (A, "complete", {"wrong": ""}, "Complete."),
        (A, "complete", {"wrong": "Bob"}, "Complete, though this did not belong: Bob."),
        (P, "empty", {}, "No answer yet: Enter once more shows the right one."),
        (R, "empty", {}, "No answer given."),
        (P, "more-specific", {}, "Not wrong, but be more specific."),
        (R, "more-specific", {}, "Not specific enough."),
        (P, "less-precise", {"missing": "day"}, "Right so far, but on which day?"),
        (P, "less-precise", {"missing": "month"}, "Right so far, but in which month?"),
        (P, "less-precise", {"missing": "year"}, "Right so far, but in which year?"),
        (
            P,
            "less-precise",
            {"missing": "day and month"},
            "Right so far, but on which day and in which month?",
        ),
        (R, "less-precise", {"missing": "day"}, "Not precise enough: the day was missing."),
        (R, "less-precise", {}, "Not precise enough."),
        (P, "items-missing", {"missing": 1}, "Good so far: one more is wanted."),
        (P, "items-missing", {"missing": 2, "wrong": ""}, "Good so far: 2 more are wanted."),
        (
            P,
            "items-missing",
            {"missing": 1, "wrong": "Bob"},
            "One more is wanted, and this does not belong: Bob.",
        ),
        (R, "items-missing", {"missing": 1}, "One item was missing."),
        (R, "items-missing", {"missing": 3}, "3 items were missing."),
        (
            P,
            "long-scale",
            {"word": "milliard"},
            "In French a billion is a million millions: do you mean “milliard”?",
        ),
        (
            R,
            "long-scale",
            {"word": "milliard"},
            "In French a billion is a million millions; “milliard” was the word.",
        ),
        (R, "other-person", {}, "Same surname, another person."),
        (
            R,
            "date-part-wrong",
            {"right": "day and month", "wrong": "year"},
            "Right day, wrong year.",
        ),
        (
            R,
            "date-part-wrong",
            {"right": "month and year", "wrong": "day"},
            "Right month, wrong day.",
        ),
        (
            R,
            "date-part-wrong",
            {"right": "year", "wrong": "day and month"},
            "Right year, wrong day and month.",
        ),
        (R, "date-part-wrong", {}, "Part of the date is right, part is not."),
        (R, "too-much", {"factor": 1000}, "A thousand times too much."),
        (
            R,
            "too-much",
            {"factor": 1000, "right": "millions", "given": "billions"},
            "A thousand times too much: millions, not billions.",
        ),
        (
            R,
            "too-little",
            {"factor": 1000, "right": "billions", "given": "millions"},
            "A thousand times too little: billions, not millions.",
        ),
        (R, "too-little", {"factor": 10}, "Ten times too little."),
        (R, "too-much", {"factor": 100}, "A hundred times too much."),
        (R, "too-much", {"factor": 12345}, "The right digits, but the wrong magnitude."),
        (
            R,
            "other-unit",
            {"given": "weeks", "expected": "months"},
            "Another unit: months are asked for, not weeks.",
        ),
        (R, "other-unit", {}, "Another unit than the one asked for."),
        (
            R,
            "range-end-wrong",
            {"end": "lower"},
            "The upper end of the range is right, the lower one is not.",
        ),
        (
            R,
            "range-end-wrong",
            {"end": "upper"},
            "The lower end of the range is right, the upper one is not.",
        ),
        (R, "wrong-items", {"wrong": "Bob, Cyr"}, "Not among them: Bob, Cyr."),
        (R, "wrong-order", {"count": 0}, "Nothing is in its right place."),
        (R, "wrong-order", {"count": 1}, "Only one is in its right place."),
        (R, "wrong-order", {"count": 3}, "3 are in their right place."),
        (R, "time-up", {}, "Time is up."),
    ],
)
def test_sentences(
    verdict: Verdict, reason: str, details: dict[str, str | int], sentence: str
) -> None:
    assert explain(Judgement(verdict, Reason(reason), details=details), EN) == sentence


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_one_sentence_even_without_its_details(
    reason: Reason, verdict: Verdict, language: str
) -> None:
    said = explain(Judgement(verdict, reason), translator(language))
    assert said[0].isupper() or said[0] in "“«"
    assert said[-1] in ".?"
    assert "\n" not in said
    assert "{" not in said


@given(
    reason=st.sampled_from(list(Reason)),
    verdict=st.sampled_from(list(Verdict)),
    details=st.dictionaries(
        st.sampled_from(
            ["count", "missing", "wrong", "right", "factor", "given", "expected", "word", "end"]
        ),
        st.integers() | st.text(max_size=9),
    ),
)
def test_no_details_whatever_break_a_sentence(
    reason: Reason, verdict: Verdict, details: dict[str, str | int]
) -> None:
    assert explain(Judgement(verdict, reason, details=details), EN)


def test_what_a_player_typed_is_never_read_as_a_field() -> None:
    said = Judgement(R, Reason.WRONG_ITEMS, details={"wrong": "{0} {name} %s"})
    assert explain(said, EN) == "Not among them: {0} {name} %s."


def ask(kind: Kind, answer: str) -> Question:
    return Question(id="q", kind=kind, question=Text("Which?"), answer=Text(answer))


@pytest.mark.parametrize(
    ("kind", "right", "given", "sentence"),
    [
        (Kind.PERSON, "Yoshua Bengio", "Yoshua Bengoi", "Accepted: one letter off."),
        (Kind.PERSON, "Yoshua Bengio", "Bengio", "Accepted: the surname is enough."),
        (Kind.PERSON, "Yoshua Bengio", "Samy Bengio", "Same surname, another person."),
        (Kind.DATE, "2023-03-09", "9 March 2022", "Right day, wrong year."),
        (Kind.DATE, "2023-03-09", "8 March 2023", "Right month, wrong day."),
        (Kind.DATE, "2023-03-09", "9 April 2023", "Right day and year, wrong month."),
        (Kind.DATE, "2023-03-09", "8 April 2023", "Right year, wrong day and month."),
        (Kind.DATE, "2023-03-09", "March 2023", "Right so far, but on which day?"),
        (
            Kind.DATE,
            "2023-03-09",
            "2023",
            "Right so far, but on which day and in which month?",
        ),
        (Kind.DATE, "2023-03", "2023", "Right so far, but in which month?"),
        (
            Kind.AMOUNT,
            "135 million USD",
            "135 billion dollars",
            "A thousand times too much: millions, not billions.",
        ),
        (
            Kind.AMOUNT,
            "1 billion USD",
            "1 million dollars",
            "A thousand times too little: billions, not millions.",
        ),
        (Kind.AMOUNT, "6 months", "60 months", "Ten times too much."),
        (Kind.AMOUNT, "6 months", "6", "The figure needs its unit."),
    ],
)
def test_what_the_judge_says_is_told_as_it_is(
    kind: Kind, right: str, given: str, sentence: str
) -> None:
    assert explain(judge(ask(kind, right), given, "en"), EN) == sentence
