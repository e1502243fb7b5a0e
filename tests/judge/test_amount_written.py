"""Less usual writings of amounts and numbers: below zero, units apart, a letter for the comma."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import judge
from quiz.judge.judgement import Verdict
from tests.judge.questions import question

WRITTEN: list[tuple[Kind, str, tuple[str, ...], tuple[str, ...]]] = [
    # below zero
    (
        Kind.AMOUNT,
        "-135 million USD",
        ("-$135M", "\u2212$135 M", "$-135M", "-US$135M", "-135 M$", "negative 135 million dollars",
         "moins 135 millions de dollars"),
        ("$135M", "- 135 M$"),
    ),
    (
        Kind.AMOUNT,
        "135 million USD",
        ("- 135 M$", "135-million dollars"),
        ("-$135M", "\u2013$135M", "-\u20ac135M", "-USD 135 million", "a negative 135 million",
         "minus $135M"),
    ),
    (
        Kind.AMOUNT,
        "-5 °C",
        ("- 5 °C", "\u2212 5 °C", "negative five degrees", "5 degrees below zero",
         "cinq degrés sous zéro", "cinq degrés au-dessous de zéro", "5 °C en dessous de zéro",
         "cinq degrés négatifs", "minus five degrees below zero."),
        ("5 degrees above zero", "5 °C"),
    ),
    (
        Kind.AMOUNT,
        "5 °C",
        ("5 degrees above zero", "cinq degrés au-dessus de zéro", "5º C", "5 deg C", "5 deg."),
        ("- 5 °C", "negative five degrees", "cinq degrés sous zéro", "cinq degrés négatifs"),
    ),
    (
        Kind.AMOUNT,
        "-10 to -5 °C",
        ("5 to 10 degrees below zero", "entre 5 et 10 degrés sous zéro"),
        ("5 to 10 degrees", "6 to 10 degrees below zero"),
    ),
    (Kind.NUMBER, "11", ("- 11", "11 negative tests"), ("-11", "negative eleven")),
    # ranges whose ends have units
    (
        Kind.AMOUNT,
        "3 million to 5 million USD",
        ("3 million-5 million dollars", "$3 million\u20135 million"),
        ("3 million-6 million dollars",),
    ),
    (
        Kind.AMOUNT,
        "10 to 30 km",
        ("10 km-30 km", "10 km\u201330 km"),
        ("10 km-30 m", "10 km-20 km"),
    ),
    # parts
    (
        Kind.AMOUNT,
        "75 %",
        ("75 pour 100", "75 per 100", "3 over 4", "three over four"),
        ("75 pour 1000", "over 4"),
    ),
    (
        Kind.AMOUNT,
        "5 ‰",
        ("5 per thousand", "5 pour 1000", "5 per 1000", "0,5 %"),
        ("5 pour 100", "5 per cent"),
    ),
    (Kind.AMOUNT, "25 %", ("quarter",), ("two quarters", "a quarter of a percent")),
    (
        Kind.AMOUNT,
        "15 minutes",
        ("quarter hour", "quarter of an hour", "quart d'heure"),
        ("quarter", "quarter century"),
    ),
    # a unit written apart
    (
        Kind.AMOUNT,
        "150 MW",
        ("150 mega watts", "150 méga watts", "150 mega-watts", "150 000 kilo watts"),
        ("150 kilo watts", "150 milli watts", "150 mega watt hours"),
    ),
    (
        Kind.AMOUNT,
        "50 m²",
        ("50 sq m", "50 sq. meters", "50 mètres carrés"),
        ("50 m", "50 sq km", "50 km carrés", "50 m cubes"),
    ),
    (Kind.AMOUNT, "80 GB", ("80 gigs", "80 giga"), ("80 meg", "80 gigabits", "80 gigawatts")),
    (Kind.AMOUNT, "50 points", ("50 pp",), ("50 basis points", "50 points de base")),
    (Kind.AMOUNT, "0.5 points", ("50 basis points", "50 points de base", "50 bp"), ("50 points",)),
    (Kind.AMOUNT, "100 CHF", ("100 francs", "100 SFr"), ("100 francs CFA", "100 FCFA")),
    (Kind.AMOUNT, "1000000 INR", ("10 lakh rupees", "0.1 crore rupees"), ("10 crore rupees",)),
    # a letter where the comma would be, and digits around the word for it
    (Kind.NUMBER, "1500", ("1k5", "1k500"), ("1k05", "2k5")),
    (Kind.NUMBER, "1005", (), ("1k5",)),
    (Kind.AMOUNT, "2350000 EUR", ("2M35 \u20ac", "2M35"), ("2M53 \u20ac", "2G35 \u20ac")),
    (
        Kind.NUMBER,
        "3500000",
        ("3 point 5 million", "3 virgule 5 millions"),
        ("3 point 6 million", "35 million"),
    ),
    (Kind.NUMBER, "0.75", ("point seven five",), ("point seven", "point five seven")),
    (Kind.NUMBER, "2.05", ("two point oh five", "deux virgule zéro cinq"), ("two point five",)),
    (
        Kind.NUMBER,
        "100000000",
        ("10 puissance 8", "10 exposant 8", "10**8", "10 to the power of 8"),
        ("10 puissance 9", "10**7", "10 * 8", "9 puissance 8"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "answer", "text", "right"),
    [
        (kind, answer, text, right)
        for kind, answer, rights, wrongs in WRITTEN
        for texts, right in ((rights, True), (wrongs, False))
        for text in texts
    ],
)
def test_a_number_is_read_as_it_is_written(
    kind: Kind, answer: str, text: str, *, right: bool
) -> None:
    for language in ("en", "fr"):
        verdict = judge(question(kind, answer), text, language).verdict
        assert (verdict is Verdict.ACCEPT) is right
