"""Numbers that count something else than what is asked for, or nothing at all; ratios."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import judge
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

PEOPLE = "How many people were there?"

NOTHING_COUNTED = (
    # a day
    "12 mai", "12 May", "12 may", "12 janvier", "12 January", "12 mars", "12 dec.", "12 de mai",
    "le 12 mai", "douze mai", "12th May", "12th of May", "May 12", "mai 12", "May 12th", "12 août",
    "on the 12th of May", "12-mai", "12 - mai", "12/mai", "12 (May)",
    # a time
    "12 o'clock", "12 am", "12 noon", "12 midi", "12h", "12 heures", "12 pm",
    # the number of a house, a code, a factor
    "12 bis", "12 ter", "12 quater", "12z", "12p", "12q.", "12a", "12x", "12 x", "x12", "x 12",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.AMOUNT])
@pytest.mark.parametrize("text", NOTHING_COUNTED)
def test_a_day_an_hour_or_a_code_is_no_count(text: str, kind: Kind, language: str) -> None:
    said = judge(question(kind, "12", wording=PEOPLE), text, language)
    assert (said.verdict, said.reason) == (Verdict.REJECT, Reason.OTHER_UNIT)


COUNTED = (
    "12", "12.", "12 people", "12 personnes", "12 p.", "12 pers.", "12 experts", "douze", "a dozen",
    "12e", "12th", "le 12", "12 may be right", "12 may have signed", "12 maybe",
    "12 - may be right", "12 in May", "12 en mai", "12 = 12", "12, douze", "12 - douze",
    "twelve - 12", "12 (12)", "about 12", "12 mariners", "12 bisons",
    "12 terriers", "XII", "12 fois", "№ 12",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("text", COUNTED)
def test_what_only_looks_like_a_day_or_a_code_is_a_count(text: str, language: str) -> None:
    assert judge(question(Kind.NUMBER, "12", wording=PEOPLE), text, language).accepted


ASKED = [
    ("12", "On which day of May was it?", "12 mai", True),
    ("12", "On which day of May was it?", "the 12th of May", True),
    ("12", "Quel jour de mai était-ce ?", "le 12 mai", True),
    ("12", "At what time was it, in full hours?", "12 o'clock", True),
    ("3", "How many times larger is it?", "3x", True),
    ("3", "Combien de fois plus grand ?", "x3", True),
    ("3", "By what factor did it grow?", "3 x", True),
    ("3", "How many moons are there?", "3x", False),
    ("20000", "How many people signed?", "20k", True),
    ("20000000", "How many people signed?", "20M", True),
    # a score, or a number said twice
    ("12", PEOPLE, "12-12", False),
    ("12", PEOPLE, "12 - 12", False),
    ("12", PEOPLE, "12–12", False),
    ("12", PEOPLE, "12; 12", True),
    ("1969", "In what year, in Arabic numerals?", "MCMLXIX", True),
    ("1969", "In what year?", "MCMLXX", False),
    ("150", "How many were there?", "CL", False),
    ("14", "Which Louis was it?", "XIV", True),
    ("1660", "In what year?", "MDCLX", True),
    ("1650", "In what year?", "MDCL", False),
    ("20000000000", "How many were there?", "20b", True),
    ("20000000000", "How many were there?", "20G", True),
    ("20000000000000", "How many were there?", "20t", True),
    ("20", "How many were there?", "20u", False),
]


RATIOS = [
    ("0.75", "What ratio?", "75 %", True),
    ("0.75", "Quel rapport ?", "75 pour cent", True),
    ("0.75", "What ratio?", "75 percent", True),
    ("0.75", "What ratio?", "750 ‰", True),
    ("0.75", "What ratio?", "3/4", True),
    ("0.75", "What ratio?", "3 out of 4", True),
    ("0.75", "What ratio?", "trois quarts", True),
    ("0.75", "What ratio?", "75", False),
    ("0.75", "What ratio?", "0.75 %", False),
    ("0.75", "What ratio?", "76 %", False),
    ("0.75", "What ratio?", "57 %", False),
    ("0.75", "What ratio?", "7.5 %", False),
    # the percentage itself is asked for
    ("0.75", "What percentage?", "75 %", False),
    ("0.75", "What percentage?", "0.75 %", True),
    ("0.75", "Combien, en pour cent ?", "75 %", False),
    # from one on a number is no share
    ("3", "How many times?", "300 %", False),
    ("1", "How many were there?", "100 %", False),
    ("0", "How many were there?", "0 %", False),
]


@pytest.mark.parametrize(("answer", "wording", "text", "right"), [*ASKED, *RATIOS])
def test_the_question_says_what_a_number_may_be(
    answer: str, wording: str, text: str, *, right: bool
) -> None:
    for language in ("en", "fr"):
        said = judge(question(Kind.NUMBER, answer, wording=wording), text, language)
        assert said.accepted is right


@pytest.mark.parametrize(
    ("padding", "right"), [(2000 - len(" on what day of May"), True), (2000, False)]
)
def test_a_question_is_looked_through_up_to_a_bound(padding: int, *, right: bool) -> None:
    wording = "x" * padding + " on what day of May"
    assert judge(question(Kind.NUMBER, "12", wording=wording), "12 mai", "en").accepted is right
    wording = "x" * padding + " by which factor..."
    assert judge(question(Kind.NUMBER, "12", wording=wording), "12x", "en").accepted is right


BONES = ("How many bones has an adult?", "Combien d’os un adulte a-t-il ?")
THINGS = [
    *(
        ("206", wording, text, right)
        for wording in BONES
        for text, right in (
            ("206", True),
            ("206 bones", True),
            ("206 os", True),
            ("206 of them", True),
            ("206 pieces", True),
            ("206 teeth", False),
            ("206 dents", False),
            ("206 muscles", False),
            ("206 people", False),
        )
    ),
    ("8", "How many legs does a spider have?", "8 pattes", True),
    ("8", "How many legs does a spider have?", "8 eyes", False),
    ("6", "Combien de cordes a une guitare ?", "6 strings", True),
    ("6", "Combien de cordes a une guitare ?", "6 portes", False),
    ("32", "How many teams played?", "32 équipes", True),
    ("32", "How many teams played?", "32 players", False),
    ("92", "How many elements?", "92 éléments", True),
    ("92", "How many elements?", "92 atoms", False),
    # who has them is named as well: the noun may be his
    ("32", "How many teeth do people have?", "32 people", True),
]


@pytest.mark.parametrize(("answer", "wording", "text", "right"), THINGS)
def test_another_thing_than_the_question_counts_is_wrong(
    answer: str, wording: str, text: str, *, right: bool
) -> None:
    for language in ("en", "fr"):
        said = judge(question(Kind.NUMBER, answer, wording=wording), text, language)
        assert said.accepted is right
        assert right or said.reason is Reason.OTHER_UNIT


@pytest.mark.parametrize(
    ("answer", "text", "right"),
    [
        ("0.75", "75 %", True),
        ("0.75", "7.5 %", False),
        ("0.75 kg", "75 %", False),
        ("0.75 GPU", "75 %", False),
    ],
)
def test_an_amount_without_a_unit_may_be_a_ratio_too(
    answer: str, text: str, *, right: bool
) -> None:
    assert judge(question(Kind.AMOUNT, answer), text, "en").accepted is right
