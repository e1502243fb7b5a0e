"""Text answers that are values: compared by what they are worth, in each way they may be meant."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import judge
from quiz.judge.by_value.valued import compare_values, with_units_named
from quiz.judge.judgement import Reason
from tests.judge.questions import question

SAME = [
    ("9.7 m", "9.7 metres"),
    ("9.7 m", "970 cm"),
    ("9.7 m", "9.7 million"),
    ("5 g", "5 grammes"),
    ("12 April 2023", "12.IV.2023"),
    ("10000 to 30000 dollars", "10 000 et 30 000 dollars"),
    ("six months", "half a year"),
    ("10 million USD", "$10m"),
    ("150 MWh", "0.15 GWh"),
    ("80 Kg", "80 kilos"),
    ("1905-1912", "1905-12"),
    ("minus forty degrees", "-40 degrés"),
    ("Moins 40 degrés", "40 degrees below zero"),
    ("1066-1087", "66-87"),
    ("2014-2018", "14-18"),
]


@pytest.mark.parametrize(("expected", "given"), SAME)
def test_a_value_is_the_same_in_another_writing(expected: str, given: str) -> None:
    match = compare_values(expected, given, "en")
    assert match is not None
    assert match.found


OTHER = [
    ("9.7 m", "9.8 metres", Reason.ONE_DIGIT_OFF),
    ("9.7 m", "9.7 km", Reason.TOO_MUCH),
    ("10 million USD", "10 million euros", Reason.OTHER_UNIT),
    ("12 April 2023", "12.V.2023", Reason.DATE_PART_WRONG),
    ("10000 to 30000 dollars", "10 000 et 40 000 dollars", Reason.RANGE_END_WRONG),
    ("1905-1912", "1905-13", Reason.RANGE_END_WRONG),
    ("minus forty degrees", "40 degrees", Reason.OTHER_VALUE),
    ("$135 million", "-us$135m", Reason.OTHER_VALUE),
    # of two digits are the years of the last thousand years
    ("914-918", "14-18", Reason.OTHER_VALUE),
    ("2114-2118", "14-18", Reason.OTHER_VALUE),
    ("1984", "984", Reason.OTHER_VALUE),
]


@pytest.mark.parametrize(("expected", "given", "reason"), OTHER)
def test_another_value_is_told_apart(expected: str, given: str, reason: Reason) -> None:
    match = compare_values(expected, given, "en")
    assert match is not None
    assert not match.found
    assert match.reason is reason


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        ("Paris", "12"),
        ("12 Angry Men", "12"),
        ("12 Angry men", "12"),
        ("Twelve Monkeys", "12"),
        ("Xi", "11"),
        ("12 April 2023", "Paris"),
        ("1984", "84"),
        ("1984", "8"),
    ],
)
def test_what_is_no_value_is_left_to_the_words(expected: str, given: str) -> None:
    assert compare_values(expected, given, "en") is None


@pytest.mark.parametrize(
    ("text", "named"),
    [("150 MW", "150 megawatt"), ("150 mW", "150 milliwatt"), ("MiG 15B", "MiG 15B")],
)
def test_a_symbol_is_named_and_a_letter_is_not(text: str, named: str) -> None:
    assert with_units_named(text) == named


@pytest.mark.parametrize(
    ("expected", "text", "right"),
    [
        ("$135 million", "- $135M", True),
        ("$135 million", "-$135M", False),
        ("$135 million", "-US$135M", False),
        ("minus 40 degrees", "forty degrees", False),
    ],
)
def test_a_minus_is_no_dash_before_an_answer(expected: str, text: str, *, right: bool) -> None:
    assert judge(question(Kind.TEXT, expected), text, "en").accepted is right


@pytest.mark.parametrize(
    ("answer", "wording", "text", "right"),
    [
        ("40 euros", "How much a month is it?", "40 euros per month", True),
        ("40 euros", "How much a month is it?", "40 €/mois", True),
        ("40 euros", "Combien est-ce par mois ?", "quarante euros par mois", True),
        ("40 euros", "Combien est-ce par mois ?", "40 euros par an", False),
        ("40 euros", "Combien est-ce par mois ?", "400 euros par mois", False),
        ("40 euros a month", "How much a month is it?", "40 euros", True),
        ("40 euros a month", "How much a month is it?", "50 euros", False),
        ("40 euros", "How much is it?", "40 euros a month", False),
        ("40 euros a month", "How much is it?", "40 euros", False),
    ],
)
def test_what_the_question_counts_to_need_not_be_said(
    answer: str, wording: str, text: str, right: bool
) -> None:
    asked = question(Kind.TEXT, answer, wording=wording)
    assert judge(asked, text, "en").accepted is right
