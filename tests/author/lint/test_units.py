"""An amount's unit is one, or plainly the name of what is counted."""

from __future__ import annotations

import datetime as dt

import pytest

from quiz.author.lint.finding import Context
from quiz.author.lint.units import check_unit
from quiz.deck.model import Deck, Index, Kind, Question, Text

CONTEXT = Context(Deck(Text("d"), (), Index()), None, None, dt.date(2026, 1, 1))


def helps(answer: str, kind: Kind = Kind.AMOUNT) -> list[str]:
    question = Question("q", kind, Text("?"), Text(answer))
    return [each.help for each in check_unit(question, CONTEXT)]


@pytest.mark.parametrize(
    ("answer", "mend"),
    [
        ("382", "such as `382 USD`"),
        ("135 million", "such as `135 million USD`"),
        ("135 milion USD", "powers of ten are hundred, thousand, million"),
        ("135 millon", "powers of ten are"),
        ("3 bn USD", "powers of ten are"),
        ("10 milliers d'euros", "powers of ten are"),
        ("135 M USD", "powers of ten are"),
        ("5 dolars", "did you mean `dollars`?"),
        ("5 dollers", "did you mean `dollars`?"),
        ("12 monthes", "did you mean `months`?"),
        ("2 to 3 kilometrs", "did you mean `k"),
        ("12 kilo grams", "did you mean `k"),
        ("7 minuets", "did you mean `minutes`?"),
    ],
)
def test_a_doubtful_unit_is_told(answer: str, mend: str) -> None:
    (told,) = helps(answer)
    assert mend in told


@pytest.mark.parametrize(
    "answer",
    [
        *("135 million USD", "6 months", "12.5 %", "10000 GPU", "3 euros", "5 m", "20 °C"),
        *("10 to 30", "40 cars", "12 working days", "11 specialists", "3 moths", "7 bears"),
        *("2 million signatures", "8 carrots", "4 square miles", "5 light years", "9 finches"),
        *("60 frames per second", "9 parameters", "3 MW", "16 Go", "6 mois", "2 livres", "3 tours"),
        *("12 weeds", "100 cards", "5 winches", "4 houses", "30 employees", "6 countries"),
    ],
)
def test_a_unit_or_a_noun_is_not(answer: str) -> None:
    assert helps(answer) == []


def test_only_amounts_have_units() -> None:
    assert helps("382", Kind.NUMBER) == []
    assert helps("5 dolars", Kind.TEXT) == []
