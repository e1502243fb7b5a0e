"""How many letters an answer is said to be off by."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import Reason, judge
from tests.judge.cases import ask


@pytest.mark.parametrize(
    ("kind", "right", "typed", "off"),
    [
        (Kind.TEXT, "Google", "Gogle", 1),
        (Kind.TEXT, "Zuckerberg Foundation", "Zuckerbreg Fundation", 2),
        (Kind.TEXT, "Starbucks", "Star bocks", 2),  # a letter and the space
        (Kind.TEXT, "Space Needle", "Spaceneedlle", 2),
        (Kind.TEXT, "les Trois Mousquetaires", "les troi mousquetaires", 1),
        (Kind.TEXT, "les Trois Mousquetaires", "les troi mousquetires", 2),
        (Kind.TEXT, "GPT-4", "GTP-4", 1),
        (Kind.PERSON, "Sam Altman", "Sam Altmann", 1),
        (Kind.PERSON, "Geoffrey Hinton", "Goeffrey Hintn", 2),
        (Kind.PERSON, "Geoffrey Hinton", "Hintn", 1),
    ],
)
def test_a_typo_says_how_many_letters_are_off(kind: Kind, right: str, typed: str, off: int) -> None:
    said = judge(ask("slip", right, kind=kind), typed, "en")
    assert said.reason is Reason.TYPO
    assert said.details["count"] == off
