"""Amounts read by what the question asks for: its unit, a range, a letter that is a unit."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.amount import judge, understand
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

ASKED_IN = [
    ("13.5 %", "What share, in per cent, was it?", "13.5", Verdict.ACCEPT),
    ("13.5 %", "Quelle part était-ce, en pour cent ?", "13,5", Verdict.ACCEPT),
    ("13.5 %", "What percentage was it?", "13.5", Verdict.ACCEPT),
    ("13.5 %", "Quel pourcentage ?", "13.6", Verdict.REJECT),
    ("13.5 %", "What share was it?", "13.5", Verdict.PROMPT),
    ("6 months", "How many months was the pause to last?", "6", Verdict.ACCEPT),
    ("6 months", "Combien de mois ?", "six", Verdict.ACCEPT),
    ("6 months", "Combien de mois ?", "half a year", Verdict.ACCEPT),
    ("6 months", "How many months was the pause to last?", "7", Verdict.REJECT),
    ("6 months", "How long a pause did the six-month letter ask for?", "6", Verdict.PROMPT),
    ("6 months", "Quelle pause, quelques mois plus tard ?", "6", Verdict.PROMPT),
    ("0.5 years", "How many months?", "6", Verdict.ACCEPT),
    ("150 MW", "What power, in megawatts?", "150", Verdict.ACCEPT),
    ("150 MW", "Quelle puissance, en MW ?", "150", Verdict.ACCEPT),
    ("150 MW", "In which power station?", "150", Verdict.PROMPT),
    ("75 years", "How old was he?", "75", Verdict.ACCEPT),
    ("75 years", "Quel âge avait-il ?", "75 ans", Verdict.ACCEPT),
    ("75 years", "At what age?", "aged 75", Verdict.ACCEPT),
    ("75 years", "At what age?", "75 yo", Verdict.ACCEPT),
    ("75 years", "How old was he?", "75 months", Verdict.REJECT),
    ("135 million USD", "How many million dollars?", "135", Verdict.ACCEPT),
    ("135 million USD", "Combien de millions ?", "135", Verdict.ACCEPT),
    ("135 million USD", "How many million dollars?", "135 thousand", Verdict.REJECT),
    ("135 million USD", "How many billion dollars?", "135", Verdict.PROMPT),
]


@pytest.mark.parametrize(("answer", "wording", "text", "verdict"), ASKED_IN)
def test_a_unit_the_question_asks_in_is_not_left_out(
    answer: str, wording: str, text: str, verdict: Verdict
) -> None:
    said = judge(question(Kind.AMOUNT, answer, wording=wording), text, "en")
    assert said.verdict is verdict


JOINED = [
    ("10000 to 30000 USD", "10 000 et 30 000 dollars", Verdict.ACCEPT),
    ("10000 to 30000 USD", "10000 and 30000", Verdict.ACCEPT),
    ("10000 to 30000 USD", "10k & 30k", Verdict.ACCEPT),
    ("10000 to 30000 USD", "10 et 30 mille dollars", Verdict.ACCEPT),
    ("10000 to 30000 USD", "10k and 40k", Verdict.REJECT),
    ("10000 to 30000 USD", "10 000 et 30 000 euros", Verdict.REJECT),
    ("10000 to 30000 USD", "10 000 ou 30 000 dollars", Verdict.REJECT),
    ("10000 to 30000 USD", "10000, 30000", Verdict.REJECT),
    ("10000 to 30000 USD", "not 10000 and 30000", Verdict.REJECT),
    ("30000 USD", "10000 and 30000", Verdict.REJECT),
]


@pytest.mark.parametrize(("answer", "text", "verdict"), JOINED)
def test_two_numbers_joined_are_a_range_where_one_is_asked_for(
    answer: str, text: str, verdict: Verdict
) -> None:
    for language in ("en", "fr"):
        assert judge(question(Kind.AMOUNT, answer), text, language).verdict is verdict


LETTERS = [
    ("382 kg", "382 g", "382 g", Reason.TOO_LITTLE),
    ("382 kg", "382 t", "382 tonnes", Reason.TOO_MUCH),
    ("5 g", "5 g", "5 g", Reason.EXACT),
    ("3 t", "3t", "3 tonnes", Reason.SAME_VALUE),
    ("382 m", "382m", "382 m", Reason.SAME_VALUE),
    ("6 months", "6 m", "6 months", Reason.SAME_VALUE),
    ("90 minutes", "90 m", "90 minutes", Reason.SAME_VALUE),
    ("382 million USD", "382 m", "382,000,000", Reason.UNIT_UNDERSTOOD),
    ("5 billion USD", "5 b", "5,000,000,000", Reason.UNIT_UNDERSTOOD),
    ("373.15 K", "373.15 K", "373.15 K", Reason.EXACT),
    ("100 °C", "373.15 K", "373.15 K", Reason.SAME_VALUE),
    ("382 m", "382 M", "382 m", Reason.EXACT),
    ("150 MW", "150 M", "150,000,000", Reason.UNIT_MISSING),
    ("150 MW", "15 M", "15,000,000", Reason.TOO_MUCH),
    ("5 GW", "5 G", "5,000,000,000", Reason.UNIT_MISSING),
    ("3 km", "3k", "3,000", Reason.UNIT_MISSING),
    ("382 kg", "382 kilos", "382 kg", Reason.SAME_VALUE),
    ("382 kg", "382kgs", "382 kg", Reason.SAME_VALUE),
]


@pytest.mark.parametrize(("answer", "text", "shown", "reason"), LETTERS)
def test_a_letter_is_a_unit_of_what_is_asked_for_before_a_power_of_ten(
    answer: str, text: str, shown: str, reason: Reason
) -> None:
    asked = question(Kind.AMOUNT, answer, wording="What was it?")
    said = judge(asked, text, "en")
    assert said.reason is reason
    assert said.understood.replace("\u00a0", " ") == shown
    assert understand(asked, text, "en").replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("until sumer", (Verdict.ACCEPT, Reason.ALIAS)),
        ("Until the summer", (Verdict.ACCEPT, Reason.ALIAS)),
        ("until wintr", (Verdict.REJECT, Reason.LISTED_WRONG)),
        ("a footbal season", (Verdict.PROMPT, Reason.MORE_SPECIFIC)),
        ("until spring", (Verdict.REJECT, Reason.NOT_A_NUMBER)),
        ("7 months", (Verdict.REJECT, Reason.OTHER_VALUE)),
    ],
)
def test_listed_words_are_matched_as_words(text: str, outcome: tuple[Verdict, Reason]) -> None:
    asked = question(
        Kind.AMOUNT,
        "6 months",
        accept=("until summer",),
        prompt=("a football season",),
        reject=("until winter",),
    )
    judgement = judge(asked, text, "en")
    assert (judgement.verdict, judgement.reason) == outcome


PER_TIME = [
    ("11 people", "How many people signed?", "11 people per day", False),
    ("11 people", "How many people signed?", "11 par jour", False),
    ("11 people", "How many people signed?", "11/day", False),
    ("11 people", "How many people signed?", "11 each week", False),
    ("11 people", "How many people signed?", "11 a month", False),
    ("11 people", "How many people sign each day?", "11 per day", True),
    ("11 people", "How many people sign daily?", "11 a day", True),
    ("11 people", "Combien de personnes par jour ?", "11 par jour", True),
    ("30 %", "By how much did it grow?", "30% per month", False),
    ("30 %", "By how much did it grow a month?", "30% per month", True),
    ("700 USD", "How much was it?", "700 dollars each week", False),
    ("30 %", "By how much did it grow?", "30% a year", False),
    ("30 %", "By how much did it grow each year?", "30% a year", True),
    ("30 %", "What was the annual growth?", "30 % par an", True),
    ("6 months", "How long did it last?", "half a year", True),
    ("12 h", "How long did it last?", "half a day", True),
]


@pytest.mark.parametrize(("answer", "wording", "text", "right"), PER_TIME)
def test_a_count_to_a_time_that_nobody_asks_for_is_another_one(
    answer: str, wording: str, text: str, *, right: bool
) -> None:
    asked = question(Kind.AMOUNT, answer, wording=wording)
    assert judge(asked, text, "en").accepted is right
