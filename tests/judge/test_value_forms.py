"""A right date, amount or number stays right however its letters and spaces are typed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from quiz.deck.model import Kind
from quiz.judge import amount, date, number
from tests.judge.questions import question
from tests.judge.test_amount import RIGHT as AMOUNTS
from tests.judge.test_date import RIGHT as DATES
from tests.judge.test_number import PEOPLE
from tests.judge.test_number import RIGHT as NUMBERS

if TYPE_CHECKING:
    from collections.abc import Callable

FORMS: dict[str, Callable[[str], str]] = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "composed": lambda text: unicodedata.normalize("NFC", text),
    "spaced": lambda text: f"  {text.replace(' ', '  ')}\n",
    "no-break": lambda text: text.replace(" ", "\u00a0"),
    "narrow": lambda text: text.replace(" ", "\u202f"),
    "thin": lambda text: text.replace(" ", "\u2009"),
    "curly": lambda text: text.replace("'", "’").replace("-", "‑"),
    "invisible": lambda text: f"\u2067{text[0]}\u200b{text[1:]}\u2069\ufeff",
    "stopped": lambda text: f"{text}." if text[-1] not in ".'" else text,
    "wide": lambda text: "".join(
        chr(ord(char) + 0xFEE0) if char in "0123456789" else char for char in text
    ),
}
UPPER = {"upper": str.upper, "lower": str.lower}


@pytest.mark.parametrize("form", [*FORMS, *UPPER])
def test_a_right_date_stays_right(form: str) -> None:
    change = (FORMS | UPPER)[form]
    wrong = [
        (answer, change(text))
        for answer, texts in DATES.items()
        for text in texts
        if not date.judge(question(Kind.DATE, answer), change(text), "fr").accepted
    ]
    assert wrong == []


@pytest.mark.parametrize("form", [*FORMS, *UPPER])
def test_a_right_number_stays_right(form: str) -> None:
    change = (FORMS | UPPER)[form]
    wrong = [
        (answer, change(text))
        for answer, texts in NUMBERS.items()
        for text in texts
        if not number.judge(
            question(Kind.NUMBER, answer, wording=PEOPLE), change(text), "en"
        ).accepted
    ]
    # capitals make roman numerals, and small letters unmake them
    assert [each for each in wrong if each[1].upper() not in ("XI", "VI", "II")] == []


@pytest.mark.parametrize("form", FORMS)
def test_a_right_amount_stays_right(form: str) -> None:
    wrong = [
        (answer, FORMS[form](text))
        for answer, texts in AMOUNTS.items()
        for text in texts
        if not amount.judge(question(Kind.AMOUNT, answer), FORMS[form](text), "en").accepted
    ]
    assert wrong == []


@pytest.mark.parametrize("form", UPPER)
def test_a_right_amount_stays_right_where_case_means_nothing(form: str) -> None:
    wrong = [
        (answer, text)
        for answer, texts in AMOUNTS.items()
        for text in texts
        if len(text) > 12
        and not amount.judge(question(Kind.AMOUNT, answer), UPPER[form](text), "en").accepted
    ]
    assert wrong == []
