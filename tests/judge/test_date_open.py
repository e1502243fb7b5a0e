"""Dates that are open at an end, less precise by a quarter, in Roman numerals, or no dates."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.date import judge
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

LEFT_OPEN = (
    "from {} on", "from {} onwards", "{} onward", "{} onwards", "{} and later", "{} and on", "{}+",
    "{} +", "{} ff", "{} et au-delà", "{} et au dela", "{} et suivantes",
    "{} and onwards.", "à partir de {} et au-delà",
)  # fmt: skip
DATES = {"1969": "1969", "2021-10-04": "4 October 2021"}


@pytest.mark.parametrize("frame", LEFT_OPEN)
@pytest.mark.parametrize("wording", ["When was it?", "En quelle année ?", "When did he leave?"])
def test_a_stretch_of_time_without_an_end_is_no_date(wording: str, frame: str) -> None:
    for answer, text in DATES.items():
        said = judge(question(Kind.DATE, answer, wording=wording), frame.format(text), "en")
        assert (said.verdict, said.reason) == (Verdict.REJECT, Reason.NOT_ONE_DATE), text


@pytest.mark.parametrize("frame", LEFT_OPEN)
@pytest.mark.parametrize(
    "wording",
    ["Since when?", "From when was it so?", "Depuis quand ?", "À partir de quelle date ?",
     "When did it start?", "Quand a-t-il commencé ?", "When did the war begin?"],
)  # fmt: skip
def test_it_is_right_where_its_beginning_is_asked_for(wording: str, frame: str) -> None:
    for answer, text in DATES.items():
        said = judge(question(Kind.DATE, answer, wording=wording), frame.format(text), "en")
        assert said.verdict is Verdict.ACCEPT, text


@pytest.mark.parametrize(
    "text",
    ["since 1969", "depuis 1969", "from 1969", "à partir de 1969", "dès 1969", "starting in 1969",
     "later on, in 1969", "1969, upon reflection", "in 1969, I reckon"],
)  # fmt: skip
def test_what_began_then_is_told_by_since(text: str) -> None:
    assert judge(question(Kind.DATE, "1969", wording="When was it?"), text, "en").accepted


NO_DATES = [
    # a sign that belongs to the year, a code
    ("2021-10-04", "4 octobre -2021"),
    ("2021-10-04", "4 octobre, -2021"),
    ("2021-10-04", "October 4th -2021"),
    ("2021-10", "October -2021"),
    ("1969", "-1969"),
    ("1969", "1969x"),
    ("1969", "x1969"),
    ("1969", "A1969"),
    ("1969", "1969A"),
    ("1969", "1969bis"),
    ("2021-10-04", "4x octobre 2021"),
    ("2021-10-04", "4 octobre 2021z"),
    ("2021-10-04", "4 october x2021"),
]


@pytest.mark.parametrize(("answer", "text"), NO_DATES)
def test_a_code_or_a_year_before_the_first_is_no_date(answer: str, text: str) -> None:
    said = judge(question(Kind.DATE, answer), text, "en")
    assert (said.verdict, said.reason) == (Verdict.REJECT, Reason.NOT_A_DATE)


DATES_STILL = [
    ("2021-10-04", "4-octobre-2021"),
    ("2021-10-04", "4 -octobre -2021"),
    ("2021-10-04", "4 octobre - 2021"),
    ("2021-10-04", "- 4 octobre 2021"),
    ("2021-10-04", "4octobre2021"),
    ("2021-10-04", "4th october2021"),
    ("2021-10-04", "le4 octobre 2021"),
    ("2021-10-04", "lundi4 octobre 2021"),
    ("1969", "in1969"),
    ("1969", "c1969"),
    ("1969", "1969AD"),
    ("1969", "1969ish"),
    ("1969", "l'an1969"),
    ("1969", "1969-"),
    # Roman numerals, of any year from 1001 on
    ("1969", "MCMLXIX"),
    ("1969", "en MCMLXIX"),
    ("1969", "l'an MCMLXIX"),
    ("1969", "in the year mcmlxix"),
    ("1789", "MDCCLXXXIX"),
    ("1969-07-20", "20 juillet MCMLXIX"),
    ("1969-07-20", "July 20, MCMLXIX"),
    ("1969-07-20", "le 20-VII-1969"),
    ("1969-07", "July MCMLXIX"),
]


@pytest.mark.parametrize(("answer", "text"), DATES_STILL)
def test_a_date_is_read_however_close_its_parts_are(answer: str, text: str) -> None:
    assert judge(question(Kind.DATE, answer), text, "en").verdict is Verdict.ACCEPT


@pytest.mark.parametrize(
    ("answer", "text"),
    [("1969", "MCMLXX"), ("1969", "en MCMLXVIII"), ("1969-07-20", "20 juillet MCMLXX"),
     ("1009", "mix")],
)  # fmt: skip
def test_another_roman_year_is_wrong(answer: str, text: str) -> None:
    assert judge(question(Kind.DATE, answer), text, "en").verdict is Verdict.REJECT


FIRST_QUARTERS = (
    "Q1 2023", "T1 2023", "2023 Q1", "2023-Q1", "2023Q1", "Q12023", "Q 1 2023", "q.1 2023",
    "Q1/2023", "end of Q1 2023", "fin T1 2023", "1Q23", "1Q 2023", "q1 '23",
    "premier trimestre 2023", "1er trimestre 2023", "au premier trimestre de 2023",
    "first quarter of 2023",
    "in the first quarter of 2023", "1st quarter 2023", "quarter 1 2023", "H1 2023",
    "first half of 2023", "premier semestre 2023", "la première moitié de 2023",
)  # fmt: skip


@pytest.mark.parametrize("text", FIRST_QUARTERS)
def test_a_quarter_is_less_precise_than_a_month_and_more_than_a_year(text: str) -> None:
    for answer, missing in (("2023-03", "month"), ("2023-03-09", "day and month")):
        said = judge(question(Kind.DATE, answer), text, "en")
        assert (said.verdict, said.reason) == (Verdict.PROMPT, Reason.LESS_PRECISE)
        assert said.details == {"missing": missing}
    said = judge(question(Kind.DATE, "2023"), text, "en")
    assert (said.verdict, said.reason) == (Verdict.ACCEPT, Reason.MORE_PRECISE)


QUARTERS = [
    ("2023-12", "Q4 2023", Verdict.PROMPT, Reason.LESS_PRECISE),
    ("2023-12", "last quarter of 2023", Verdict.PROMPT, Reason.LESS_PRECISE),
    ("2023-12", "dernier trimestre 2023", Verdict.PROMPT, Reason.LESS_PRECISE),
    ("2023-12", "second semestre 2023", Verdict.PROMPT, Reason.LESS_PRECISE),
    ("2023-12", "last half of 2023", Verdict.PROMPT, Reason.LESS_PRECISE),
    ("2023-03", "Q1", Verdict.PROMPT, Reason.LESS_PRECISE),
    ("2023-03", "Q2 2023", Verdict.REJECT, Reason.DATE_PART_WRONG),
    ("2023-04", "Q1 2023", Verdict.REJECT, Reason.DATE_PART_WRONG),
    ("2023-03", "second semestre 2023", Verdict.REJECT, Reason.DATE_PART_WRONG),
    ("2023-03", "Q1 2022", Verdict.REJECT, Reason.OTHER_VALUE),
    ("2023", "Q1 2022", Verdict.REJECT, Reason.OTHER_VALUE),
    ("2023-03", "Q2", Verdict.REJECT, Reason.OTHER_VALUE),
    # neither one quarter nor all of it
    ("2023-03", "before Q1 2023", Verdict.REJECT, Reason.NOT_ONE_DATE),
    ("2023", "avant le T1 2023", Verdict.REJECT, Reason.NOT_ONE_DATE),
    ("2023", "until Q1 2023", Verdict.REJECT, Reason.NOT_ONE_DATE),
    ("2023", "by Q1 2023", Verdict.REJECT, Reason.NOT_ONE_DATE),
    ("2023", "Q1-Q2 2023", Verdict.REJECT, Reason.NOT_ONE_DATE),
    ("2023", "Q1 2023 - Q1 2024", Verdict.REJECT, Reason.NOT_ONE_DATE),
    ("2023", "Q5 2023", Verdict.REJECT, None),
    ("2023-03", "H3 2023", Verdict.REJECT, None),
    ("2023", "third half of 2023", Verdict.REJECT, None),
    ("2023-03-09", "printemps 2023", Verdict.REJECT, Reason.NOT_ONE_DATE),
    ("2023-03-09", "not Q1 2023", Verdict.REJECT, Reason.NEGATED),
]


@pytest.mark.parametrize(("answer", "text", "verdict", "reason"), QUARTERS)
def test_a_quarter_is_right_for_its_months_alone(
    answer: str, text: str, verdict: Verdict, reason: Reason | None
) -> None:
    said = judge(question(Kind.DATE, answer), text, "en")
    assert said.verdict is verdict
    assert reason in (None, said.reason)
