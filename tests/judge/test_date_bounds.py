"""Dates on both sides of what bounds a reading: days, years of two digits, compact digits."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.date import judge, understand
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

RIGHT = {
    "2023-03": ("03 2023", "3 2023", "03/23", "3/23", "2023-3", "3.2023"),
    "2023-03-09": (
        "090323", "230309", "030923", "'9 mars 2023'", "9/03/2023", "9/3/23",
        "it may be 9/3/2023", "on or about March 9, 2023", "9 March 2023 or so",
        "the company was officially registered under Nevada law by Musk on 9 March 2023",
    ),
    # one sept is a month, the other a number
    "2007-09-17": ("17 sept. deux mille sept", "dix-sept sept. 2007"),
    "2007-09-07": ("sept sept 2007", "le sept sept. deux mille sept"),
    "1917-09-03": ("3 sept. mil neuf cent dix-sept",),
    "1907-09-03": ("3 sept. dix-neuf cent sept",),
    "2023-03-29": ("March twenty-ninth, 2023",),
    "2023-12": ("12/23", "2023-12", "202312"),
    "2023-12-25": ("12/25/2023", "25/12/2023", "25.12.23"),
    "2012-12": ("2012/12", "12/12"),
    "1789-07-14": ("17890714", "14071789"),
    "0987-07-03": ("03070987", "09870703"),
    "1969-07-31": ("July thirty-one, nineteen sixty-nine",),
    "1969-07": ("July sixty-nine", "juillet soixante-neuf"),
    "1999": ("in ninety-nine", "quatre-vingt-dix-neuf", "'99", "99"),
    "0100": ("l'an cent", "the year one hundred", "100"),
    "1900": ("1900", "nineteen hundred", "'00"),
    "1066": ("ten sixty-six",),
    "2150": ("twenty-one fifty",),
    "1789": ("dix-sept cent quatre-vingt-neuf",),
    "1812": ("dix-huit cent douze",),
    "1932": ("in thirty-two", "32"),
    "1945-03": ("March 45", "mars 45"),
    "0800": ("800", "l'an 800"),
    "0800-12-25": ("25 décembre 800", "Christmas Day, 25 December 800"),
    "2010": ("MMX", "mmx", "MMX."),
    "2015": ("2015 (deux mille quinze)", "2015 or something"),
    "2023-01": ("jnaveir 2023",),
    "2023-04": ("avil 2023", "avrl 2023"),
    "2023-06": ("juiin 2023",),
    "9999-03": ("March 9999",),
    "1000-12-25": ("December twenty-five, one thousand",),
    "9999": ("9999", "nine thousand nine hundred and ninety-nine"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "text"), [(answer, text) for answer, texts in RIGHT.items() for text in texts]
)
def test_a_date_within_the_bounds_is_read(answer: str, text: str) -> None:
    assert judge(question(Kind.DATE, answer), text, "en").verdict is Verdict.ACCEPT


OTHER = [
    # two years, because there is no thirteenth month
    ("2012", "2012-13", Reason.NOT_ONE_DATE),
    ("2012", "2011-12", Reason.OTHER_VALUE),
    ("2003-09", "9/3", Reason.LESS_PRECISE),
    ("2023-03-09", "9, 10 March 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "9-12 March", Reason.NOT_ONE_DATE),
    ("2023-03-09", "du 9 au 12 mars", Reason.NOT_ONE_DATE),
    ("2023-03-09", "March-April 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "mars avril 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "'9 mars'", Reason.LESS_PRECISE),
    ("2023-03-31", "le trente et un", Reason.LESS_PRECISE),
    ("1931", "trente et un", Reason.LESS_PRECISE),
    ("2023-03-31", "le 31", Reason.LESS_PRECISE),
    ("2023-03-31", "March 31", Reason.LESS_PRECISE),
    ("2023-03", "March 32", Reason.DATE_PART_WRONG),
    ("1945-03", "45 mars", Reason.IMPOSSIBLE_DATE),
    ("2023-03-31", "32 March", Reason.IMPOSSIBLE_DATE),
    ("2023-03", "March 20155", Reason.NOT_A_DATE),
    ("2023-03-09", "9/3/2023 in July", Reason.NOT_ONE_DATE),
    ("2023-08", "it set out in 2023", Reason.LESS_PRECISE),
    ("2023-03", "à Paris en 2023", Reason.LESS_PRECISE),
    ("2023-05", "like many, in 2023", Reason.LESS_PRECISE),
    ("2023-01", "avec Xavier en 2023", Reason.LESS_PRECISE),
    ("2023-01", "avec Olivier en 2023", Reason.LESS_PRECISE),
    ("0911", "nine eleven", Reason.SEVERAL_ANSWERS),
    ("2250", "twenty-two fifty", Reason.SEVERAL_ANSWERS),
    ("2015", "2015, 2016", Reason.SEVERAL_ANSWERS),
    ("2015", "ten thousand", Reason.NOT_A_DATE),
    ("1969", "the 60s", Reason.NOT_ONE_DATE),
    ("1969", "les années 60", Reason.NOT_ONE_DATE),
]


@pytest.mark.parametrize(("answer", "text", "reason"), OTHER)
def test_a_date_beyond_the_bounds_is_told_what_it_is(
    answer: str, text: str, reason: Reason
) -> None:
    assert judge(question(Kind.DATE, answer), text, "en").reason is reason


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("by '35", "2035"),
        ("the Popular Front won in '36", "1936"),
        ("3/5/36", "3 May 1936"),
        ("30/6/35", "30 June 2035"),
        ("100512", "10 May 2012"),
        ("290612", "29 June 2012"),
        ("179007", "July 1790"),
        # the beginning of mi-mars
        ("mi", ""),
    ],
)
def test_the_likelier_year_is_shown(text: str, shown: str) -> None:
    assert understand(question(Kind.DATE, "2023"), text, "en") == shown
