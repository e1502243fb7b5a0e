"""Units that look alike, rates, and names that several currencies bear."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.amount import judge
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

RIGHT = {
    "5 ns": ("5 ns", "5 nanosecondes", "0.005 µs", "five nanoseconds"),
    "5 µs": ("5 us", "5 microseconds", "5 μs", "5000 ns"),
    "3 ms": ("0.003 s", "3 millisecondes", "3 msec"),
    "3 million tonnes": ("3 Mt", "3000 kt", "trois mégatonnes"),
    "5 µm": ("5 microns", "5 um", "5 micromètres"),
    "3 km/s": ("3 km per second", "3000 m/s", "3 kilomètres par seconde"),
    "5 MB/s": ("5MB/s", "40 Mbit/s", "5 Mo/s"),
    "5 USD per month": ("$5/month", "5 dollars par mois", "$5 a month"),
    "150 MW": ("150 Mw", "150 mw", "150 MW"),
    "135 million USD": ("135 million us",),
    "50 SEK": ("50 kronor", "50 couronnes", "50 kr"),
    "50 NOK": ("50 kroner", "50 kr", "cinquante couronnes"),
    "50 BRL": ("50 reais", "R$50"),
    "50 TRY": ("50 lira",),
    "50 FRF": ("50 francs",),
    "50 CHF": ("50 francs", "50 Fr"),
    "50 CNY": ("¥50", "50 ¥"),
    "50 JPY": ("¥50", "50 yens"),
    "50 PLN": ("50 zł", "50 zlotys"),
    "50 ZAR": ("R50", "50 rand"),
    "50 NGN": ("50 naira", "₦50"),
    "1.75 hours": ("une heure trois quarts", "1 h 45"),
    "2.25 hours": ("deux heures un quart", "deux heures et quart"),
}


@pytest.mark.parametrize(
    ("answer", "text"), [(answer, text) for answer, texts in RIGHT.items() for text in texts]
)
def test_another_name_of_the_unit_is_right(answer: str, text: str) -> None:
    assert judge(question(Kind.AMOUNT, answer), text, "en").verdict is Verdict.ACCEPT


WRONG = [
    ("5 ns", "5 ms", Reason.TOO_MUCH),
    ("5 ns", "5 ps", Reason.TOO_LITTLE),
    ("5 ns", "5 milliseconds", Reason.TOO_MUCH),
    ("5 µs", "5 ms", Reason.TOO_MUCH),
    ("3 million tonnes", "3 kt", Reason.TOO_LITTLE),
    ("3 km", "3 km/s", Reason.OTHER_UNIT),
    ("3 km", "3 km/min", Reason.OTHER_UNIT),
    ("5 MB", "5 MB/s", Reason.OTHER_UNIT),
    ("150 MW", "150 MW/h", Reason.OTHER_UNIT),
    ("3 kg", "3 kg/m3", Reason.OTHER_UNIT),
    ("3 kg", "3 kg par m²", Reason.OTHER_UNIT),
    ("3 km/s", "3 km", Reason.OTHER_UNIT),
    ("5 USD per month", "5 euros per month", Reason.OTHER_UNIT),
    ("135 million USD", "135 million dollars per month", Reason.OTHER_UNIT),
    ("135 million USD", "$135M/month", Reason.OTHER_UNIT),
    ("135 million USD", "$135 million a week", Reason.OTHER_UNIT),
    ("135 million USD", "$135 million a year", Reason.OTHER_UNIT),
    ("135 million USD", "135 millions de dollars par an", Reason.OTHER_UNIT),
    ("150 mW", "150 Mw", Reason.TOO_MUCH),
    ("150 MW", "150 mW", Reason.TOO_LITTLE),
    ("5 mg", "5 MG", Reason.TOO_MUCH),
    ("150 nm", "150 Nm", Reason.OTHER_UNIT),
    ("150 nm", "150 NM", Reason.OTHER_VALUE),
    ("5 ms", "5 MS", Reason.OTHER_UNIT),
    ("50 SEK", "50 kroner", Reason.OTHER_UNIT),
    ("50 SEK", "50 dollars", Reason.OTHER_UNIT),
    ("50 TRY", "50 francs", Reason.OTHER_UNIT),
    ("50 USD", "R50", Reason.OTHER_UNIT),
]


@pytest.mark.parametrize(("answer", "text", "reason"), WRONG)
def test_another_unit_is_wrong(answer: str, text: str, reason: Reason) -> None:
    judgement = judge(question(Kind.AMOUNT, answer), text, "en")
    assert (judgement.verdict, judgement.reason) == (Verdict.REJECT, reason)
