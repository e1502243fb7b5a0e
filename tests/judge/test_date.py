"""Dates: how answers are judged, in French and English."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.date import judge, understand
from quiz.judge.judgement import Judgement, Reason, Verdict
from tests.judge.questions import question


def judged(answer: str, text: str, language: str = "en") -> Judgement:
    return judge(question(Kind.DATE, answer), text, language)


RIGHT = {
    "2023-03-09": (
        "2023-03-09", "2023/03/09", "2023.03.09", "2023-3-9", "20230309", "09032023",
        "9 mars 2023", "le 9 mars 2023", "jeudi 9 mars 2023", "Le jeudi 9 mars 2023.",
        "9 MARS 2023", "9mars2023", "9  mars  2023", "neuf mars deux mille vingt-trois",
        "le neuf mars deux mille vingt trois", "9 mars deux mille vingt-trois",
        "9 March 2023", "March 9, 2023", "March 9 2023", "March 9th, 2023", "9th March 2023",
        "9th of March 2023", "the 9th of March, 2023", "the ninth of March 2023",
        "March the ninth, twenty twenty-three", "march ninth two thousand twenty-three",
        "on March 9, 2023", "on Thursday, March 9th, 2023", "Mar 9, 2023", "Mar. 9, 2023",
        "9-Mar-2023", "9 Mar 23", "9/3/2023", "09/03/2023", "3/9/2023", "03/09/2023",
        "09.03.2023", "09-03-2023", "9-3-23", "09/03/23", "9 / 3 / 2023", "09 03 2023",
        "9.III.2023", "9 III 2023", "9/iii/23", "2023-III-09", "le 9-III-2023",
        "9 mars 23", "March 9 '23", "9 marss 2023", "9 Marhc 2023", "it was on 9 March 2023",
        "je crois que c'est le 9 mars 2023", "d'après moi, le 9 mars 2023",
        "c'était le 9 mars 2023", "en date du 9 mars 2023",
        "9 mars 2023 à 10h30", "2023-03-09T10:30:00Z", "March 9, 2023 at 5 pm", "2023, 9 March",
        "９ mars ２０２３", "9\u00a0mars\u202f2023", "monday 9 march 2023", "lundi 9 mars 2023",
        "around 9 March 2023", "vers le 9 mars 2023", "09/03/2023 (9 mars 2023)",
        "ça a été le 9 mars 2023", "il a été fondé le 9/3/2023", "le 9 mars 2023 au soir",
        "9 March 2023 or so", "le 9 mars 2023 ou presque", "9/3/2023 or thereabouts",
        "depuis le 9 mars 2023", "9 mars de l'an 2023",
    ),
    "2021-10-04": (
        "quatre octobre deux mille vingt et un", "20211004", "4 oct. 2021", "Oct 4th 2021",
        "the fourth of October two thousand and twenty-one", "4 octobre 2021",
        "4/10/21", "4 octob. 2021",
        "lundi quatre octobre deux mille vingt-et-un", "4 ocotbre 2021",
        "October 4, twenty twenty-one",
    ),
    "2023-04-01": ("1er avril 2023", "le 1er avril 2023", "premier avril 2023", "April 1st, 2023",
                   "first of April 2023", "1 avril 2023", "1.4.2023", "avril 1, 2023",
                   "1st avirl 2023"),
    "2023-08-21": ("21 août 2023", "21 aout 2023", "August twenty-first, 2023", "21 Aug 2023",
                   "the twenty-first of august 2023", "vingt et un août 2023", "21st August 2023"),
    "2023-12-06": ("6 décembre 2023", "6 déc. 2023", "Dec. 6, 2023", "December 6th, 2023",
                   "mercredi 6 décembre 2023", "6 decembre 2023", "12/6/23", "6 december 2023"),
    "2024-02-29": ("29 février 2024", "Feb 29, 2024", "29/02/2024", "29 févr. 2024",
                   "29 Febuary 2024"),
    "1969-07-20": ("July 20, 1969", "20 juillet 1969", "20 juillet mil neuf cent soixante-neuf",
                   "20 juillet dix-neuf cent soixante-neuf", "July twentieth, nineteen sixty-nine",
                   "20/7/69", "20 juilet 1969", "20 jul 1969"),
    "2023-03": ("mars 2023", "March 2023", "en mars 2023", "in March of 2023", "2023-03", "03/2023",
                "3/2023", "mars deux mille vingt-trois", "March '23", "mars 23", "Mar. 2023",
                "au mois de mars 2023", "the month of March 2023", "202303", "début mars 2023",
                "mid-March 2023", "fin mars 2023", "2023 mars"),
    "2015": ("2015", "en 2015", "in 2015", "deux mille quinze", "twenty fifteen", "'15", "15",
             "two thousand fifteen", "two thousand and fifteen", "l'an 2015", "the year 2015",
             "l'année 2015", "c'était en 2015", "since 2015", "depuis 2015", "2015.", "vers 2015",
             "early 2015", "fin 2015", "elle a été créée en 2015"),
    "1969": ("nineteen sixty-nine", "1969", "MCMLXIX", "mil neuf cent soixante-neuf", "'69",
             "mille neuf cent soixante-neuf", "dix-neuf cent soixante-neuf", "in sixty-nine"),
    "2023-09": ("sept 2023", "Sept. 2023", "sept. 2023", "septembre 2023", "09/2023"),
    "2023-09-07": ("sept septembre 2023", "7 sept 2023", "le sept sept. 2023"),
    "1995": ("mil neuf cent quatre-vingt-quinze", "nineteen ninety-five",
             "mille neuf cent nonante-cinq", "'95"),
    "2005": ("twenty oh five", "two thousand and five", "deux mille cinq", "2005 AD"),
    "0079": ("79 AD", "AD 79", "l'an 79", "79 après J.-C.", "in 79 CE"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "text"), [(answer, text) for answer, texts in RIGHT.items() for text in texts]
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_right_date_is_accepted_however_it_is_written(
    answer: str, text: str, language: str
) -> None:
    assert judged(answer, text, language).verdict is Verdict.ACCEPT


MORE_PRECISE = [
    ("2023-03", "9 mars 2023"),
    ("2023-03", "2023-03-31"),
    ("2023-03", "03/09/2023"),
    ("2023", "March 2023"),
    ("2023", "le 9 mars 2023"),
    ("2023", "1/1/2023"),
]


@pytest.mark.parametrize(("answer", "text"), MORE_PRECISE)
def test_more_than_was_asked_is_accepted_where_it_agrees(answer: str, text: str) -> None:
    judgement = judged(answer, text)
    assert (judgement.verdict, judgement.reason) == (Verdict.ACCEPT, Reason.MORE_PRECISE)


LESS_PRECISE = [
    ("2023-03-09", "mars 2023", "day"),
    ("2023-03-09", "9 mars", "year"),
    ("2023-03-09", "March 9th", "year"),
    ("2023-03-09", "9/3", "year"),
    ("2023-03-09", "le neuf mars", "year"),
    ("2023-03-09", "2023", "day and month"),
    ("2023-03-09", "twenty twenty-three", "day and month"),
    ("2023-03-09", "mars", "day and year"),
    ("2023-03-09", "le 9", "month and year"),
    ("2023-03-09", "the 9th", "month and year"),
    ("2023-03-09", "03/2023", "day"),
    ("2023-03-09", "March '23", "day"),
    ("2023-03-09", "III.2023", "day"),
    ("2023-03", "mars", "year"),
    ("2023-03", "2023", "month"),
    ("2023-03", "en 2023", "month"),
    ("2023-03", "March", "year"),
    ("2023", "March", "year"),
]


@pytest.mark.parametrize(("answer", "text", "missing"), LESS_PRECISE)
def test_less_than_was_asked_is_asked_for_and_named(answer: str, text: str, missing: str) -> None:
    judgement = judged(answer, text)
    assert (judgement.verdict, judgement.reason) == (Verdict.PROMPT, Reason.LESS_PRECISE)
    assert judgement.details == {"missing": missing}


ONE_PART_WRONG = [
    ("2023-03-09", "10 mars 2023", "month and year", "day"),
    ("2023-03-09", "9 avril 2023", "day and year", "month"),
    ("2023-03-09", "9 mars 2022", "day and month", "year"),
    ("2023-03-09", "March 10, 2023", "month and year", "day"),
    ("2023-03-09", "9 March", "", ""),
    ("2023-03-09", "9 avril", "day", "month"),
    ("2023-03-09", "9.IV.2023", "day and year", "month"),
    ("2023-05-03", "5.III.2023", "year", "day and month"),
    ("2023-03-09", "mars 2022", "month", "year"),
    ("2023-03-09", "10 mars", "month", "day"),
    ("2023-03-09", "10 mars 2022", "month", "day and year"),
    ("2023-03-09", "9/4/2023", "day and year", "month"),
    ("2023-03-09", "2023-03-19", "month and year", "day"),
    ("2023-03-09", "20230310", "month and year", "day"),
    ("2023-03-09", "9 mars 1923", "day and month", "year"),
    ("2023-03-09", "neuf mars deux mille vingt-deux", "day and month", "year"),
    ("2023-03", "avril 2023", "year", "month"),
    ("2023-03", "mars 2022", "month", "year"),
    ("2023-03", "9 mars 2022", "month", "year"),
]


@pytest.mark.parametrize(("answer", "text", "right", "wrong"), ONE_PART_WRONG)
def test_a_wrong_part_is_named_with_the_right_ones(
    answer: str, text: str, right: str, wrong: str
) -> None:
    judgement = judged(answer, text)
    if not wrong:
        assert judgement.verdict is Verdict.PROMPT
        return
    assert (judgement.verdict, judgement.reason) == (Verdict.REJECT, Reason.DATE_PART_WRONG)
    assert judgement.details == {"right": right, "wrong": wrong}


REFUSED = [
    ("2023-03-09", "30 février 2023", Reason.IMPOSSIBLE_DATE),
    ("2023-03-09", "2023-02-29", Reason.IMPOSSIBLE_DATE),
    ("2023-03-09", "31/04/2023", Reason.IMPOSSIBLE_DATE),
    ("2023-03-09", "32 mars 2023", Reason.IMPOSSIBLE_DATE),
    ("2023-03-09", "13/13/2023", Reason.IMPOSSIBLE_DATE),
    ("2023-03-09", "31.IV.2023", Reason.IMPOSSIBLE_DATE),
    ("2023-03-09", "9.IIX.2023", Reason.NOT_A_DATE),
    ("2023-03-09", "du 9 au 12 mars 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "9-12 March 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "between 8 and 10 March 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "9 mars 2023 ou 10 mars 2023", Reason.SEVERAL_ANSWERS),
    ("2023-03-09", "mars ou avril 2023", Reason.SEVERAL_ANSWERS),
    ("2023-03-09", "9 or 10 March 2023", Reason.SEVERAL_ANSWERS),
    ("2023-03-09", "not 9 March 2023", Reason.NEGATED),
    ("2023-03-09", "pas le 9 mars 2023", Reason.NEGATED),
    ("2023-03-09", "avant le 9 mars 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "after March 9, 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "hier", Reason.NOT_ONE_DATE),
    ("2023-03-09", "last month", Reason.NOT_ONE_DATE),
    ("2023-03-09", "printemps 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "à l'été 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "après le 9 mars 2023", Reason.NOT_ONE_DATE),
    ("2023-03-09", "jeudi", Reason.NOT_A_DATE),
    ("2023-03-09", "Elon Musk", Reason.NOT_A_DATE),
    ("2023-03-09", "🙂", Reason.NOT_A_DATE),
    ("2023-03-09", "???", Reason.NOT_A_DATE),
    ("2015", "2014", Reason.OTHER_VALUE),
    ("2015", "2105", Reason.OTHER_VALUE),
    ("2015", "20155", Reason.NOT_A_DATE),
    ("2015", "1915", Reason.OTHER_VALUE),
    ("2015", "2015-2018", Reason.NOT_ONE_DATE),
    ("2015", "from 2015 to 2018", Reason.NOT_ONE_DATE),
    ("2015", "2015 ou 2016", Reason.SEVERAL_ANSWERS),
    ("2015", "années 2010", Reason.NOT_ONE_DATE),
    ("2015", "the 2010s", Reason.NOT_ONE_DATE),
    ("2015", "the twenty-tens decade", Reason.NOT_ONE_DATE),
    ("2015", "XXIe siècle", Reason.NOT_ONE_DATE),
    ("2015", "21st century", Reason.NOT_ONE_DATE),
    ("2015", "il y a dix ans", Reason.NOT_ONE_DATE),
    ("2015", "ten years ago", Reason.NOT_ONE_DATE),
    ("2015", "l'année dernière", Reason.NOT_ONE_DATE),
    ("2015", "before 2015", Reason.NOT_ONE_DATE),
    ("2015", "pas en 2015", Reason.NEGATED),
    ("2015", "2015 BC", Reason.NOT_A_DATE),
    ("2015", "mars 2016", Reason.OTHER_VALUE),
]


@pytest.mark.parametrize(("answer", "text", "reason"), REFUSED)
def test_what_is_no_such_date_is_rejected_with_its_reason(
    answer: str, text: str, reason: Reason
) -> None:
    judgement = judged(answer, text)
    assert (judgement.verdict, judgement.reason) == (Verdict.REJECT, reason)


def test_the_shown_forms_are_exact_and_others_the_same_value() -> None:
    assert judged("2023-03-09", "9 mars 2023").reason is Reason.EXACT
    assert judged("2023-03-09", "2023-03-09").reason is Reason.EXACT
    assert judged("2023-03-09", "09/03/2023").reason is Reason.SAME_VALUE


@pytest.mark.parametrize(
    ("answer", "text", "language", "shown"),
    [
        ("2023-03-09", "9/3/23", "en", "9 March 2023"),
        ("2023-03-09", "9/3/23", "fr", "9 mars 2023"),
        ("2023-04-01", "first of april 2023", "fr", "1er avril 2023"),
        ("2023-03", "03/2023", "fr", "mars 2023"),
        ("2015", "'15", "en", "2015"),
        ("2023-03-09", "03/04/2023", "en", "3 April 2023"),
        ("1969-07-20", "juillet 69", "fr", "juillet 1969"),
        ("1969-07-20", "20/7/69", "en", "20 July 1969"),
        ("2023-05-03", "5.III.2023", "en", "5 March 2023"),
        ("2023-03-09", "hello", "en", ""),
        ("2023-03-09", "30/02/2023", "en", ""),
    ],
)
def test_what_is_typed_is_shown_as_it_is_understood(
    answer: str, text: str, language: str, shown: str
) -> None:
    assert understand(question(Kind.DATE, answer), text, language) == shown


def test_what_is_shown_while_typing_does_not_depend_on_the_right_value() -> None:
    shown = {
        understand(question(Kind.DATE, answer), "03/09/2023", "en")
        for answer in ("2023-03-09", "2023-09-03", "2020-01-01")
    }
    assert len(shown) == 1


def test_entries_of_the_author_win_over_every_rule() -> None:
    asked = question(
        Kind.DATE,
        "2023-03-09",
        accept=("2023-03-10", "the ides minus six"),
        prompt=("2023-04",),
        reject=("2023", "9 mars"),
    )
    cases = {
        "10 March 2023": (Verdict.ACCEPT, Reason.ALIAS),
        "The ides minus six": (Verdict.ACCEPT, Reason.ALIAS),
        "avril 2023": (Verdict.PROMPT, Reason.MORE_SPECIFIC),
        "en 2023": (Verdict.REJECT, Reason.LISTED_WRONG),
        "March 9": (Verdict.REJECT, Reason.LISTED_WRONG),
        "9 mars 2023": (Verdict.ACCEPT, Reason.EXACT),
    }
    for text, outcome in cases.items():
        judgement = judge(asked, text, "en")
        assert (judgement.verdict, judgement.reason) == outcome, text


def test_nothing_is_asked_for_and_endless_text_is_refused() -> None:
    assert judged("2015", "  ").reason is Reason.EMPTY
    assert judged("2015", "9" * 1_000_000).reason is Reason.TOO_LONG
    assert judged("2015", "2015" + " " * 1_000_000).reason is Reason.TOO_LONG


@pytest.mark.parametrize("text", ["-1492", "moins 1492", "minus 1492", "en -1492", "l'an -1492"])
def test_a_year_before_the_first_is_another_one(text: str) -> None:
    assert judge(question(Kind.DATE, "1492"), text, "en").reason is Reason.NOT_A_DATE


@pytest.mark.parametrize("text", ["plus ou moins 1492", "l'an 1492", "- 1492"])
def test_what_stands_before_a_year_need_not_make_it_negative(text: str) -> None:
    assert judge(question(Kind.DATE, "1492"), text, "en").verdict is Verdict.ACCEPT


@pytest.mark.parametrize(
    ("text", "reason"),
    [("until sumer", Reason.ALIAS), ("until wintr", Reason.LISTED_WRONG)],
)
def test_listed_words_are_matched_as_words(text: str, reason: Reason) -> None:
    asked = question(Kind.DATE, "2023-06", accept=("until summer",), reject=("until winter",))
    assert judge(asked, text, "en").reason is reason
