"""Numbers and amounts in natural wordings, with what they are read as; each beside its likes."""

from __future__ import annotations

import pytest

from quiz.values.amounts import show
from quiz.values.number_answers import read

RANKS = [
    ("twenty-fifth", "25"),
    ("the twenty-third", "23"),
    ("the twenty-first", "21"),
    ("vingt-cinquième", "25"),
    ("la trente-troisième", "33"),
    ("vingt et unième", "21"),
    ("soixante-dixième", "70"),
    ("quatre-vingt-dix-septième", "97"),
    ("the hundred and first", "101"),
    ("cent cinquième", "105"),
    # parts of one
    ("twenty fifths", "4"),
    ("two thirds", "2/3"),
    ("two third", "2/3"),
    ("un cinquième", "0.2"),
    ("quatre cinquièmes", "0.8"),
    ("neuf dixième", "0.9"),
    ("one hundredth", "0.01"),
    ("twenty-five hundredths", "0.25"),
    # as much a length of time
    ("the twenty-second", "20 seconds | 22"),
    ("twenty seconds", "20 seconds"),
    ("a second", "1 second"),
    ("cent secondes", "100 seconds"),
]


@pytest.mark.parametrize(("text", "shown"), RANKS)
def test_an_ordinal_behind_a_ten_is_a_rank(text: str, shown: str) -> None:
    assert _shown(text) == shown


def _shown(text: str, language: str = "en") -> str:
    return " | ".join(show(each, "en") for each in read(text, language).candidates)
