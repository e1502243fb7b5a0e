"""Amounts on both sides of what bounds a reading: smaller units left out, ranges, powers of ten."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.amount import judge
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

RIGHT = {
    # the smaller unit goes without saying up to one less than makes the next
    "119 minutes": ("1 h 59", "1h59", "1H59"),
    "119 seconds": ("1 min 59", "1 minute 59"),
    "1.99 m": ("1 mètre 99",),
    "69 inches": ("5'9",),
    # as a deck may say it: metres, or millions
    "8,849 m": ("8.849 km", "8849 metres", "8.849 million"),
    "71 inches": ("5'11", "5 foot 11", "5 ft 11", "5 feet 11 inches"),
    "83 months": ("6 ans 11", "6 years 11"),
    "1999 m": ("1 km 999",),
    "1999 g": ("1 kg 999",),
    "2.99 EUR": ("2 euros 99",),
    "2 hours": ("2 h 0 min", "2 hours 0"),
    # given twice
    "1 hour": ("one hour, 60 minutes", "1 hour (60 minutes)"),
    "1 billion USD": ("one billion, 1,000,000,000 dollars",),
    "694861 seconds": ("1 week 1 day 1 hour 1 minute 1 second",),
    "90 minutes": ("1:30", "1H30"),
    "120 minutes": ("2:00", "2:00:00", "120:00"),
    "90 seconds": ("1:30", "0:01:30"),
    "1 week": ("huit jours", "une huitaine de jours"),
    "80 GB": ("80000000 kB", "80 000 000 ko"),
    "2000000000000000000000000000000 kg": ("2 x 10^30 kg", "2e30 kg"),
    "135 million USD": (
        "135 million dollars in 1850", "$135 million (2018)", "usd 135 million",
        "135 million (USD)",
        "135 million really very very lovely brand new dollars",
    ),
    "12 kg": ("12 kg d'or",),
    "5 USD": ("5 dollars d'amende", "5 dollars a year ago"),
    "100 %": ("10/10", "1/1", "8 out of 8"),
    "0 %": ("0 out of 10", "zero out of ten", "0 sur 10"),
    "25 %": ("un quart des gens", "a quarter of the people", "0.25"),
    "-50 %": ("-0.5", "minus one half"),
    # ranges
    "20 to 30 people": ("deux à trois dizaines", "2 à 3 dizaines de personnes"),
    "24 to 36 people": ("2 to 3 dozen people",),
    "60 to 900 USD": ("entre soixante et neuf cents dollars",),
    "200 to 300 USD": ("2 to 3 hundred dollars",),
    "999000 to 1000000 USD": ("999 à 1 000 000 dollars",),
    "10 USD": ("10 to 10 dollars",),
}  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "text"), [(answer, text) for answer, texts in RIGHT.items() for text in texts]
)
def test_an_amount_within_the_bounds_is_read(answer: str, text: str) -> None:
    assert judge(question(Kind.AMOUNT, answer), text, "en").verdict is Verdict.ACCEPT


OTHER = [
    # one is a person, or one per cent, sooner than all
    ("100 %", "1 person", Reason.OTHER_UNIT),
    ("100 %", "1", Reason.TOO_LITTLE),
    ("-100 %", "-1", Reason.TOO_LITTLE),
    # millions, billions and trillions are left out with the unit, thousands are not
    ("999 million USD", "999", Reason.UNIT_MISSING),
    ("10 billion USD", "10", Reason.UNIT_MISSING),
    ("2 trillion USD", "2", Reason.UNIT_MISSING),
    ("10 thousand USD", "10", Reason.TOO_LITTLE),
    ("1000 million USD", "1000", Reason.TOO_LITTLE),
    ("2 hours", "1 h 60", Reason.SEVERAL_ANSWERS),
    ("2 minutes", "1 min 60", Reason.SEVERAL_ANSWERS),
    ("2 m", "1 mètre 100", Reason.SEVERAL_ANSWERS),
    ("6 feet", "5 foot 12", Reason.SEVERAL_ANSWERS),
    ("6 feet", "5'12", Reason.OTHER_UNIT),
    ("2 minutes", "1'60", Reason.SEVERAL_ANSWERS),
    ("11 feet", "'11", Reason.UNIT_MISSING),
    ("7 years", "6 ans 12", Reason.SEVERAL_ANSWERS),
    ("2 km", "1 km 1000", Reason.SEVERAL_ANSWERS),
    ("2 kg", "1 kg 1000", Reason.SEVERAL_ANSWERS),
    ("3 EUR", "2 euros 100", Reason.SEVERAL_ANSWERS),
    ("5 tonnes", "5 tonnes 1", Reason.SEVERAL_ANSWERS),
    ("2 hours", "1 hour 1 hour", Reason.OTHER_VALUE),
    ("135 million USD", "135 million (euros, I think)", Reason.OTHER_UNIT),
    ("135 million USD", "in Canadian dollars: 135 million", Reason.OTHER_UNIT),
    ("135 million USD", "135 million (Canadian dollars, I think)", Reason.OTHER_UNIT),
    ("135 million USD", "chf 135 million", Reason.OTHER_UNIT),
    ("135 million USD", "135 million (CHF)", Reason.OTHER_UNIT),
    # nobody leaves out so many zeros
    ("1000000 to 2000000 USD", "1000 à 2 000 000 dollars", Reason.RANGE_END_WRONG),
    ("20 to 30 people", "2 to 30 people", Reason.RANGE_END_WRONG),
]


@pytest.mark.parametrize(("answer", "text", "reason"), OTHER)
def test_an_amount_beyond_the_bounds_is_told_what_it_is(
    answer: str, text: str, reason: Reason
) -> None:
    assert judge(question(Kind.AMOUNT, answer), text, "en").reason is reason


@pytest.mark.parametrize(
    ("text", "language", "verdict"),
    [
        # the sign of dollars speaks for English no louder than a French word against it
        ("$1 billion environ", "fr", Verdict.PROMPT),
        ("$1 billion environ", "en", Verdict.ACCEPT),
        ("$1 billion", "fr", Verdict.ACCEPT),
    ],
)
def test_the_wording_says_what_a_billion_is(text: str, language: str, verdict: Verdict) -> None:
    assert judge(question(Kind.AMOUNT, "1000000000 USD"), text, language).verdict is verdict


AT_LEAST = ("at least 3 weeks", "more than 3 weeks", "3 weeks or more")
AT_MOST = ("at most 3 weeks", "less than 3 weeks", "3 weeks or less")
LOWER = (
    "au moins 3 semaines", "minimum 3 weeks", "no less than three weeks", "over 3 weeks",
    "pas moins de 3 semaines", "3 weeks or longer", "plus de 3 semaines", "min. 3 weeks",
    "à partir de 3 semaines", "3 semaines et plus", "> 3 weeks",
)  # fmt: skip
UPPER = (
    "au plus 3 semaines", "maximum 3 weeks", "no more than 3 weeks", "up to three weeks",
    "3 weeks at most", "moins de 3 semaines", "within 3 weeks", "jusqu'à 3 semaines",
    "pas plus de trois semaines", "3 semaines ou moins", "under 3 weeks", "< 3 weeks",
)  # fmt: skip
NEITHER = ("3 weeks", "trois semaines", "about 3 weeks", "21 days")


@pytest.mark.parametrize(
    ("answer", "text", "verdict"),
    [
        *((one, text, Verdict.ACCEPT) for one in AT_LEAST for text in (*LOWER, *NEITHER)),
        *((one, text, Verdict.REJECT) for one in AT_LEAST for text in UPPER),
        *((one, text, Verdict.ACCEPT) for one in AT_MOST for text in (*UPPER, *NEITHER)),
        *((one, text, Verdict.REJECT) for one in AT_MOST for text in LOWER),
    ],
)
def test_at_most_is_the_opposite_of_at_least(answer: str, text: str, verdict: Verdict) -> None:
    said = judge(question(Kind.AMOUNT, answer), text, "en")
    assert said.verdict is verdict
    if verdict is Verdict.REJECT:
        assert said.reason is Reason.NEGATED


def test_minutes_are_no_minimum() -> None:
    """Min is short for both."""
    assert judge(question(Kind.AMOUNT, "at most 5 min"), "max 5 min", "en").accepted
    assert judge(question(Kind.AMOUNT, "5 min"), "at most 5 min", "en").accepted
