"""Numbers on both sides of what bounds a reading: slips, shares and years, parts, words behind."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.amount import understand
from quiz.judge.judgement import Reason, Verdict
from quiz.judge.number import judge
from tests.judge.questions import question

WORDING = "How many were there?"

RIGHT = {
    "0": ("0 out of 10", "zero out of ten"),
    "1.35": ("cent trente-cinq centièmes", "one hundred thirty-five hundredths"),
    "105": ("le cent cinquième", "one hundred fifth"),
    "3": ("3 in 1412", "3 in 1492", "c'était le troisième", "he was the third",
          "il est arrivé troisième"),
    "4": ("4 in 1789",),
    "8": ("8 out of 8", "huit sur huit"),
    "11": ("elven", "elevn", "11 in 1850", "11 in 2023", "N 11", "B 11", "W 11"),
    "20": ("twenty on the list",),
    "21": ("twenty on",),
    "99": ("quatrevingtdixneuf",),
    "100": ("a hundred minions", "cent HT", "a hundred tenants", "cent troisièmes"),
    "135": ("en 2023 135 personnes", "thrice 45", "le triple de 45", "quadruple 33.75",
            "double 67.5", "le double de 67,5"),
    "320": ("3 hundred and twenty", "3 hundred 20"),
    "1900": ("1900 (mille neuf cents)", "1900 (1900)"),
    "1999": ("milleneufcentquatrevingtdixneuf",),
    "0.99": ("ninety-nine hundredths",),
    "2000": ("2000 in 2000",),
    "1": ("one of thousands", "1 of millions"),
    "1500000": ("1 and a half million", "1 million et demi"),
    "6000000000": ("6 billion people in 2000", "6 milliards en 2000"),
    "10400000000": ("10.4 billion in 2100",),
    "999999": ("nine hundred ninety nine thousand nine hundred and ninety nien",),
    "1.15": ("one and fifteen hundredths",),
    "0.9": ("nine tenths", "ninety hundredths"),
    "1.5": ("1500/1000",),
}  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "text"), [(answer, text) for answer, texts in RIGHT.items() for text in texts]
)
def test_a_number_within_the_bounds_is_read(answer: str, text: str) -> None:
    asked = question(Kind.NUMBER, answer, wording=WORDING)
    assert judge(asked, text, "en").verdict is Verdict.ACCEPT


def test_a_rank_is_no_part_of_a_hundred() -> None:
    asked = question(Kind.NUMBER, "20", wording=WORDING)
    assert judge(asked, "le cent cinquième", "fr").verdict is Verdict.REJECT


ASKED = [
    # the noun of a question stands right behind how many, or behind one more word
    ("6", "How many other people signed?", "6 GPUs", Verdict.REJECT),
    ("3", "How many did the players need?", "3 goals", Verdict.ACCEPT),
    # a count out of more is a share where a percentage is asked for
    ("75", "What percentage was it?", "6 out of 8", Verdict.ACCEPT),
    ("1", "What percentage was it?", "1 out of 8", Verdict.REJECT),
    ("6", "How many were there?", "6 out of 8", Verdict.ACCEPT),
    ("11", "How many people of that age signed?", "11 years", Verdict.REJECT),
    ("700", "How many of them signed?", "700 out of 770", Verdict.ACCEPT),
    ("50", "What percentage of people signed?", "50 people", Verdict.REJECT),
    ("50", "What percentage of people signed?", "50 % of the people", Verdict.ACCEPT),
    # where something is to be counted, a unit named elsewhere is none of the answer's
    ("3", "How many people signed that week?", "3 weeks", Verdict.REJECT),
    ("3", "How many people signed that week?", "three people", Verdict.ACCEPT),
    ("3", "How many full working months was it?", "a quarter", Verdict.ACCEPT),
    ("11", "Combien de temps, en semaines ?", "77 days", Verdict.ACCEPT),
    ("25", "How many people signed, in per cent?", "a quarter", Verdict.ACCEPT),
    # a power of ten that is asked for may be said again
    ("135", "How many millions of dollars?", "$135 million", Verdict.ACCEPT),
    ("135", "How many millions of dollars?", "135 billion", Verdict.REJECT),
    ("135", "How many millions of dollars?", "135 million euros", Verdict.REJECT),
    ("10", "Combien de milliards ?", "dix milliards", Verdict.ACCEPT),
    ("5000000", "How many millions of people?", "5 trillion", Verdict.REJECT),
    ("1000000", "How many millions of people?", "1 trillion", Verdict.REJECT),
    # two numbers are a range where a range is right
    ("20-30", "How many people signed?", "20 and 30", Verdict.ACCEPT),
    ("20-30", "How many people signed?", "20 et 30 personnes", Verdict.ACCEPT),
    ("20-30", "How many people signed?", "20 and 30 dogs", Verdict.REJECT),
    ("20-30", "How many people signed?", "20 and 31", Verdict.REJECT),
    ("30", "How many people signed?", "20 and 30", Verdict.REJECT),
    # no number at all, and still the author's own answer
    ("a few", "How many people signed?", "a few", Verdict.ACCEPT),
    # none at all
    ("0", "How many were there?", "none", Verdict.ACCEPT),
    ("0", "Combien y en avait-il ?", "aucun", Verdict.ACCEPT),
    ("0", "How many were there?", "not one.", Verdict.ACCEPT),
    ("11", "How many were there?", "none", Verdict.REJECT),
    ("0", "How many were there?", "none but one", Verdict.REJECT),
]


@pytest.mark.parametrize(("answer", "wording", "text", "verdict"), ASKED)
def test_the_question_says_what_is_counted(
    answer: str, wording: str, text: str, verdict: Verdict
) -> None:
    assert judge(question(Kind.NUMBER, answer, wording=wording), text, "en").verdict is verdict


@pytest.mark.parametrize(
    ("text", "shown"), [("0.25", "0.25"), ("0.99", "0.99"), ("1", "1%"), ("25", "25%")]
)
def test_a_part_of_one_may_be_a_percentage_already(text: str, shown: str) -> None:
    asked = question(Kind.AMOUNT, "50 %", wording="What percentage was it?")
    assert understand(asked, text, "en") == shown


SEVERAL = [
    # the score of a game, and the rule of Pareto
    ("16", "dix-six"),
    ("11", "onze un"),
    ("2", "1.5 point 5"),
    ("100", "eighty-twenty"),
    ("130", "sixty-seventy"),
]


@pytest.mark.parametrize(("answer", "text"), SEVERAL)
def test_two_numbers_are_not_added(answer: str, text: str) -> None:
    said = judge(question(Kind.NUMBER, answer, wording=WORDING), text, "en")
    assert said.reason is Reason.SEVERAL_ANSWERS


UNREAD = [
    ("4", "GPT4"),
    ("3", "first or third"),
    ("5", "quatrième ou cinquième"),
    ("3", "the first and the third"),
    ("8", "nuit"),
    ("40", "sorry"),
    ("40", "party"),
    ("24", "vingtquatr"),
    ("20", "vingt en"),
    ("100", "cent soisente"),
    ("100", "hundred lvn"),
    ("100", "hundred tre"),
    ("1000", "mille cinqcen"),
    ("1000", "onzecens mille"),
    ("580", "RX-580"),
]


@pytest.mark.parametrize(("answer", "text"), UNREAD)
def test_what_is_no_number_or_unclear_is_not_read(answer: str, text: str) -> None:
    said = judge(question(Kind.NUMBER, answer, wording=WORDING), text, "en")
    assert said.reason is Reason.NOT_A_NUMBER
