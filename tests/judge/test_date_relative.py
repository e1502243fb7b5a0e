"""Dates that are named only to tell another one, years that count, hedges that deny nothing."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.date import judge
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

OTHER_DATES = [
    ("earlier than {}", Reason.NOT_ONE_DATE),
    ("later than {}", Reason.NOT_ONE_DATE),
    ("a day later than {}", Reason.NOT_ONE_DATE),
    ("plus tard que {}", Reason.NOT_ONE_DATE),
    ("un jour de moins que {}", Reason.NOT_ONE_DATE),
    ("prior to {}", Reason.NOT_ONE_DATE),
    ("subsequent to {}", Reason.NOT_ONE_DATE),
    ("antérieur à {}", Reason.NOT_ONE_DATE),
    ("postérieur à {}", Reason.NOT_ONE_DATE),
    ("following {}", Reason.NOT_ONE_DATE),
    ("preceding {}", Reason.NOT_ONE_DATE),
    ("the day following {}", Reason.NOT_ONE_DATE),
    ("le mois suivant {}", Reason.NOT_ONE_DATE),
    ("l'année précédant {}", Reason.NOT_ONE_DATE),
    ("the eve of {}", Reason.NOT_ONE_DATE),
    ("à la suite de {}", Reason.NOT_ONE_DATE),
    ("half of {}", Reason.NOT_ONE_DATE),
    ("twice {}", Reason.NOT_ONE_DATE),
    ("{} or later", Reason.NOT_ONE_DATE),
    ("{} or earlier", Reason.NOT_ONE_DATE),
    ("{} ou plus tard", Reason.NOT_ONE_DATE),
    ("{} or so later", Reason.NOT_ONE_DATE),
    ("{} at the latest", Reason.NOT_ONE_DATE),
    ("au plus tard le {}", Reason.NOT_ONE_DATE),
    ("the anniversary of {}", Reason.NOT_ONE_DATE),
    ("l'anniversaire du {}", Reason.NOT_ONE_DATE),
    ("{} minus a day", Reason.NOT_ONE_DATE),
    ("{} moins un jour", Reason.NOT_ONE_DATE),
    ("{} + 1 day", Reason.NOT_ONE_DATE),
    ("{} plus one", Reason.NOT_ONE_DATE),
    ("10 years from {}", Reason.NOT_ONE_DATE),
    ("dix ans à partir de {}", Reason.NOT_ONE_DATE),
    ("I doubt {}", Reason.NEGATED),
    ("je doute de {}", Reason.NEGATED),
    ("au lieu de {}", Reason.NEGATED),
    ("the opposite of {}", Reason.NEGATED),
    ("{} is wrong", Reason.NEGATED),
    ("{} est faux", Reason.NEGATED),
]
WRITINGS = {
    "2023-03-09": ("9 March 2023", "9 mars 2023", "2023-03-09", "09/03/2023"),
    "2023-03": ("March 2023", "mars 2023"),
    "2023": ("2023",),
}


@pytest.mark.parametrize(("frame", "reason"), OTHER_DATES)
def test_a_date_told_by_another_one_is_not_that_one(frame: str, reason: Reason) -> None:
    for answer, texts in WRITINGS.items():
        for text in texts:
            judged = judge(question(Kind.DATE, answer), frame.format(text), "en")
            assert (judged.verdict, judged.reason) == (Verdict.REJECT, reason), text


ENDS = (
    "until {}", "till {}", "up until {}", "up to {}", "by {}", "by the {}",
    "it was by {}", "I think it was until {}", "jusqu'à {}", "jusqu'au {}", "jusqu'en {}",
    "d'ici {}", "d'ici au {}", "c'était jusqu'au {}",
)  # fmt: skip
# What has been so since a day, or from a day on, began on that day: whoever says so knows it. What
# was so until then, or happened by then, may have happened long before.
BEGINNINGS = (
    "on {}", "in {}", "since {}", "from {}", "as of {}", "starting {}", "depuis {}", "depuis le {}",
    "à partir de {}", "dès {}", "le {}", "en {}", "au {}", "by Presse-citron on {}",
)  # fmt: skip


@pytest.mark.parametrize("frame", ENDS)
def test_until_when_is_not_when(frame: str) -> None:
    for answer, texts in WRITINGS.items():
        for text in texts:
            judged = judge(question(Kind.DATE, answer), frame.format(text), "en")
            assert (judged.verdict, judged.reason) == (Verdict.REJECT, Reason.NOT_ONE_DATE), text


@pytest.mark.parametrize("frame", ENDS)
@pytest.mark.parametrize(
    "wording", ["Until when was it so?", "Jusqu'à quand ?", "By what date?", "When did it end?"]
)
def test_until_when_is_right_where_it_is_asked(wording: str, frame: str) -> None:
    asked = question(Kind.DATE, "2023-03-09", wording=wording)
    assert judge(asked, frame.format("9 March 2023"), "en").verdict is Verdict.ACCEPT


@pytest.mark.parametrize("frame", BEGINNINGS)
def test_since_when_is_when(frame: str) -> None:
    for answer, texts in WRITINGS.items():
        for text in texts:
            judged = judge(question(Kind.DATE, answer), frame.format(text), "en")
            assert judged.verdict is Verdict.ACCEPT, text


COUNTED = (
    "2015 days", "2015 ans", "2015 dollars", "$2015", "2015 €", "2015 %", "2015k", "2015 people",
    "2015 million years", "2015 personnes", "page 2015", "2015 BP",
)  # fmt: skip


@pytest.mark.parametrize("text", COUNTED)
def test_a_year_that_counts_something_is_none(text: str) -> None:
    assert judge(question(Kind.DATE, "2015"), text, "en").verdict is Verdict.REJECT


RIGHT = (
    # what may look like another date
    "the following day, 20 July 1969", "20 juillet 1969 plus précisément",
    "plus ou moins le 20 juillet 1969", "le 20 juillet 1969, jour de fête",
    # hedges
    "sans doute le 20 juillet 1969", "no doubt 20 July 1969", "sauf erreur, le 20/7/1969",
    "20 July 1969, if I'm not mistaken", "si je ne me trompe pas, le 20 juillet 1969",
    "I'm not sure, 20 July 1969", "pas sûr, 20 juillet 1969", "20 July 1969 unless I'm wrong",
    # hours, years by their era, days and years that are both said
    "20 juillet 1969 à 15 h 30", "July 20, 1969 at 3 p.m.", "20 juillet 1969 après J.-C.",
    "July twenty, nineteen sixty-nine", "July twenty nineteen sixty-nine",
    "July twenty, one thousand nine hundred and sixty-nine",
)  # fmt: skip


@pytest.mark.parametrize("text", RIGHT)
def test_what_only_looks_like_another_date_is_right(text: str) -> None:
    assert judge(question(Kind.DATE, "1969-07-20"), text, "en").verdict is Verdict.ACCEPT


SAID = [
    ("2023-03-17", "March seventeen, twenty twenty-three"),
    ("1969-07-21", "July twenty-one nineteen sixty-nine"),
    ("2022-11-30", "November thirty, two thousand and twenty-two"),
    ("2020-06-21", "June twenty-one, twenty twenty"),
    ("2023-03", "March two thousand and twenty-three"),
    ("1969-07", "July nineteen sixty-nine"),
]


@pytest.mark.parametrize(("answer", "text"), SAID)
def test_a_day_said_before_its_year_is_told_from_it(answer: str, text: str) -> None:
    assert judge(question(Kind.DATE, answer), text, "en").verdict is Verdict.ACCEPT
