"""Amounts that are wrong: how they are rejected and what the player is told."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.amount import judge
from quiz.judge.judgement import Judgement, Reason, Verdict
from tests.judge.questions import question


def judged(answer: str, text: str) -> Judgement:
    return judge(question(Kind.AMOUNT, answer), text, "en")


WRONG = [
    ("135 million USD", "136 million", Reason.ONE_DIGIT_OFF),
    ("135 million USD", "125 millions de dollars", Reason.ONE_DIGIT_OFF),
    ("135 million USD", "153 millions", Reason.DIGITS_SWAPPED),
    ("135 million USD", "315 millions de dollars", Reason.DIGITS_SWAPPED),
    ("135 million USD", "200 million", Reason.OTHER_VALUE),
    ("135 million USD", "136", Reason.OTHER_VALUE),
    ("135 million USD", "135 billion", Reason.TOO_MUCH),
    ("135 million USD", "135 milliards de dollars", Reason.TOO_MUCH),
    ("135 million USD", "1350 millions", Reason.TOO_MUCH),
    ("135 million USD", "135 thousand", Reason.TOO_LITTLE),
    ("135 million USD", "13.5 million", Reason.TOO_LITTLE),
    ("135 million USD", "13,5 millions", Reason.TOO_LITTLE),
    ("135 million USD", "$135", Reason.TOO_LITTLE),
    ("135 million USD", "135 millions d'euros", Reason.OTHER_UNIT),
    ("135 million USD", "€135m", Reason.OTHER_UNIT),
    ("135 million USD", "£135 million", Reason.OTHER_UNIT),
    ("135 million USD", "135 million pounds", Reason.OTHER_UNIT),
    ("135 million USD", "135 million Canadian dollars", Reason.OTHER_UNIT),
    ("135 million USD", "C$135 million", Reason.OTHER_UNIT),
    ("135 million USD", "135 millions de yens", Reason.OTHER_UNIT),
    ("135 million USD", "135 million bitcoins", Reason.OTHER_UNIT),
    ("135 million USD", "135 million people", Reason.OTHER_UNIT),
    ("135 million USD", "135 million cents", Reason.TOO_LITTLE),
    ("135 million USD", "135 or 136 million", Reason.SEVERAL_ANSWERS),
    ("135 million USD", "135 ou 865 millions", Reason.SEVERAL_ANSWERS),
    ("135 million USD", "100-200 million dollars", Reason.SEVERAL_ANSWERS),
    ("135 million USD", "135 millions ou milliards", Reason.SEVERAL_ANSWERS),
    ("135 million USD", "135 million dollars or euros", Reason.SEVERAL_ANSWERS),
    ("135 million USD", "twice 135 million", Reason.OTHER_VALUE),
    ("135 million USD", "deux fois 135 millions", Reason.OTHER_VALUE),
    ("135 million USD", "everything but 135 million", Reason.NEGATED),
    ("135 million USD", "kW 135 million", Reason.OTHER_UNIT),
    ("135 million USD", "%135 million", Reason.OTHER_UNIT),
    ("135 million USD", "135 million US euros", Reason.SEVERAL_ANSWERS),
    ("135 million USD", "135 million dollars euros", Reason.SEVERAL_ANSWERS),
    ("100 USD", "H100", Reason.NOT_A_NUMBER),
    ("10000 to 30000 USD", "10,00 to 30,000 dollars", Reason.RANGE_END_WRONG),
    ("135 million USD", "le double de 135 millions", Reason.OTHER_VALUE),
    ("135 million USD", "$135 million euros", Reason.SEVERAL_ANSWERS),
    ("135 million USD", "not 135 million", Reason.NEGATED),
    ("135 million USD", "pas 135 millions", Reason.NEGATED),
    ("135 million USD", "moins de 135 millions", Reason.OTHER_VALUE),
    ("135 million USD", "less than $135m", Reason.OTHER_VALUE),
    ("135 million USD", "-135 million dollars", Reason.OTHER_VALUE),
    ("135 million USD", "millions of dollars", Reason.NOT_A_NUMBER),
    ("135 million USD", "a lot of money", Reason.NOT_A_NUMBER),
    ("135 million USD", "🙂", Reason.NOT_A_NUMBER),
    ("135 million USD", "a few million dollars", Reason.NOT_A_NUMBER),
    ("1000000000 USD", "$10 billion", Reason.TOO_MUCH),
    ("1000000000 USD", "$1 million", Reason.TOO_LITTLE),
    ("10000000000 USD", "$10 million", Reason.TOO_LITTLE),
    ("1 USD", "1,000 dollars", Reason.TOO_MUCH),
    ("1 USD", "1.000 dollars", Reason.TOO_MUCH),
    ("2.5 billion USD", "$2,500 billion", Reason.TOO_MUCH),
    ("135 million USD", "135 million (euros)", Reason.OTHER_UNIT),
    ("135 million USD", "in euros: 135 million", Reason.OTHER_UNIT),
    ("1 billion USD", "1 milliard d'€", Reason.OTHER_UNIT),
    ("10000 to 30000 USD", "10 000 ou 30 000 dollars", Reason.SEVERAL_ANSWERS),
    ("6 months", "six weeks", Reason.OTHER_VALUE),
    ("6 months", "5 mois", Reason.OTHER_VALUE),
    ("6 months", "6 years", Reason.OTHER_VALUE),
    ("6 months", "six jours", Reason.OTHER_VALUE),
    ("6 months", "6 dollars", Reason.OTHER_UNIT),
    ("6 months", "a year", Reason.OTHER_VALUE),
    ("6 months", "un an", Reason.OTHER_VALUE),
    ("6 months", "un trimestre", Reason.OTHER_VALUE),
    ("6 months", "24 weeks", Reason.OTHER_VALUE),
    ("6 months", "60 mois", Reason.TOO_MUCH),
    ("6 months", "between 6 and 9 months", Reason.SEVERAL_ANSWERS),
    ("2 weeks", "15 jours", Reason.OTHER_VALUE),
    ("2 weeks", "fifteen days", Reason.OTHER_VALUE),
    ("150 MW", "150 mW", Reason.TOO_LITTLE),
    ("150 MW", "150 kW", Reason.TOO_LITTLE),
    ("150 MW", "150 GW", Reason.TOO_MUCH),
    ("150 MW", "150 MWh", Reason.OTHER_UNIT),
    ("150 MW", "150 volts", Reason.OTHER_UNIT),
    ("80 GB", "80 Gb", Reason.OTHER_VALUE),
    ("80 GB", "80 MB", Reason.TOO_LITTLE),
    ("12.5 %", "125 %", Reason.TOO_MUCH),
    ("12.5 %", "12,4 %", Reason.ONE_DIGIT_OFF),
    ("12.5 %", "12.5 points", Reason.OTHER_UNIT),
    ("12.5 %", "12.5 ‰", Reason.TOO_LITTLE),
    ("12.5 %", "12,5 euros", Reason.OTHER_UNIT),
    ("25 %", "one in three", Reason.OTHER_VALUE),
    ("25 %", "un tiers", Reason.OTHER_VALUE),
    ("50 %", "a third", Reason.OTHER_VALUE),
    ("10000 GPU", "10 000 CPU", Reason.OTHER_UNIT),
    ("10000 GPU", "10,000 TPUs", Reason.OTHER_UNIT),
    ("3 LLMs", "3 CPUs", Reason.OTHER_UNIT),
    ("10000 GPU", "10 000 dollars", Reason.OTHER_UNIT),
    ("10000 GPU", "10 000 personnes", Reason.OTHER_UNIT),
    ("10000 GPU", "ten thousand cars", Reason.OTHER_UNIT),
    ("20000 people", "20 000 GPUs", Reason.OTHER_UNIT),
    ("20000 people", "vingt mille entreprises", Reason.OTHER_UNIT),
    ("8 votes", "8 seats", Reason.OTHER_UNIT),
    ("8 votes", "huit sièges", Reason.OTHER_UNIT),
    ("10000 GPU", "100 000 GPU", Reason.TOO_MUCH),
    ("10000 GPU", "1 000 GPU", Reason.TOO_LITTLE),
    ("10000 GPU", "11 000 GPU", Reason.ONE_DIGIT_OFF),
    ("20000 people", "moins de 20 000 personnes", Reason.OTHER_VALUE),
    ("20000 people", "200 000", Reason.TOO_MUCH),
    ("20000 people", "2 000", Reason.TOO_LITTLE),
    ("20000 people", "20 %", Reason.OTHER_UNIT),
    ("10000 to 30000 USD", "10 000 dollars", Reason.RANGE_END_WRONG),
    ("10000 to 30000 USD", "10 000 à 40 000 dollars", Reason.RANGE_END_WRONG),
    ("10000 to 30000 USD", "20 000 à 30 000 dollars", Reason.RANGE_END_WRONG),
    ("10000 to 30000 USD", "20 000 dollars", Reason.OTHER_VALUE),
    ("10000 to 30000 USD", "10-30 million dollars", Reason.TOO_MUCH),
    ("10000 to 30000 USD", "10 to 30 dollars", Reason.TOO_LITTLE),
    ("10000 to 30000 USD", "10 000 à 30 000 euros", Reason.OTHER_UNIT),
    ("120 km/h", "120 mph", Reason.OTHER_VALUE),
    ("300 m", "300 M€", Reason.OTHER_UNIT),
    ("10 billion USD", "dix mille", Reason.TOO_LITTLE),
    ("120 km/h", "120 km", Reason.OTHER_UNIT),
    ("-5 °C", "5 °C", Reason.OTHER_VALUE),
    ("-5 °C", "-5 °F", Reason.OTHER_VALUE),
    ("1500000000 EUR", "2,5 milliards d'euros", Reason.ONE_DIGIT_OFF),
    ("90 minutes", "1h20", Reason.OTHER_VALUE),
    ("99 EUR", "quatre-vingt-neuf euros", Reason.ONE_DIGIT_OFF),
    ("72 kg", "soixante-deux kilogrammes", Reason.ONE_DIGIT_OFF),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "text", "reason"), WRONG)
def test_a_wrong_amount_is_rejected_and_told_why(answer: str, text: str, reason: Reason) -> None:
    judgement = judged(answer, text)
    assert (judgement.verdict, judgement.reason) == (Verdict.REJECT, reason)


DETAILS = [
    (
        "135 million USD",
        "135 billion",
        {"factor": 1000, "right": "millions", "given": "billions"},
    ),
    ("135 million USD", "13,5 millions", {"factor": 10}),
    # where each size begins to have a word
    (
        "1 billion USD",
        "1 trillion dollars",
        {"factor": 1000, "right": "billions", "given": "trillions"},
    ),
    (
        "100 billion USD",
        "1 trillion dollars",
        {"factor": 10, "right": "billions", "given": "trillions"},
    ),
    (
        "100 million USD",
        "1 billion dollars",
        {"factor": 10, "right": "millions", "given": "billions"},
    ),
    (
        "1 million USD",
        "1 thousand dollars",
        {"factor": 1000, "right": "millions", "given": "thousands"},
    ),
    (
        "100000 USD",
        "1 million dollars",
        {"factor": 10, "right": "thousands", "given": "millions"},
    ),
    ("900 USD", "900 million dollars", {"factor": 1000000}),
    ("135 million USD", "€135m", {"given": "euros", "expected": "US dollars"}),
    ("10000 to 30000 USD", "10 000 dollars", {"end": "upper"}),
    ("10000 to 30000 USD", "30 000 dollars", {"end": "lower"}),
    ("10000 to 30000 USD", "20 000 à 30 000 dollars", {"end": "lower"}),
]


@pytest.mark.parametrize(("answer", "text", "details"), DETAILS)
def test_the_reason_brings_what_its_sentence_needs(
    answer: str, text: str, details: dict[str, str | int]
) -> None:
    assert judged(answer, text).details == details
