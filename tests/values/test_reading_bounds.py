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


VAGUE = [
    ("some hundred thirty five", "135"),
    ("some hundred and thirty people", "130 people"),
    ("some two hundred", "200"),
    ("quelque cent trente", "130"),
    # so many that nobody counts
    ("some hundred people", ""),
    ("some thousands of people", ""),
    ("few hundred thousand", ""),
    ("several hundred thirty", ""),
    ("several hundred 30", ""),
    ("quelques centaines de milliers", ""),
]


@pytest.mark.parametrize(("text", "shown"), VAGUE)
def test_a_vague_number_is_none_and_no_part_of_it_is(text: str, shown: str) -> None:
    assert _shown(text) == shown


COUNTED_PARTS = [
    ("3 quarters of a million", "750,000"),
    ("3 quarts de million", "750,000"),
    ("3 quarters of an hour", "0.75 hours"),
    ("3 quarters", "0.75 | 3 quarters"),
    ("2 thirds", "2/3"),
    ("2 tiers", "2/3"),
    ("9 tenths", "0.9"),
    ("1 half", "0.5"),
    ("1 third of them", "1/3 them"),
    ("2 demi-heures", "1 hour"),
    ("2 half days", "1 day"),
    # no parts
    ("3 third parties", "3 third parties"),
    ("2 half marathons", "2 half marathons"),
    ("2 demi-finales", "2 demi finales"),
    ("deux demi-finales", "2 demi finales"),
    ("quatre quarts de finale", "4 quarts"),
    ("4 quarts de finale", "4 quarts"),
]


@pytest.mark.parametrize(("text", "shown"), COUNTED_PARTS)
def test_parts_are_counted_in_digits_as_in_words(text: str, shown: str) -> None:
    assert _shown(text) == shown


MIXED = [
    ("three hundred 20", "320"),
    ("trois cent 20 dollars", "320 dollars"),
    ("mille 500", "1,500"),
    ("one hundred 35 million", "135,000,000"),
    ("one million 35 thousand", "1,035,000"),
    # two numbers
    ("one hundred 200", ""),
    ("two hundred 2 hundred", ""),
    ("three 20", ""),
    # the half of one
    ("a hundred and a half", "100.5"),
    ("2 thousand and a half", "2,500"),
]


@pytest.mark.parametrize(("text", "shown"), MIXED)
def test_a_spelled_number_goes_on_in_digits(text: str, shown: str) -> None:
    assert _shown(text) == shown


RANGES = [
    ("two to three hundred dollars", "200 to 300 dollars"),
    ("deux à trois cents dollars", "200 to 300 dollars"),
    ("fifty to sixty thousand", "50,000 to 60,000"),
    ("ten to two thousand", "10 to 2,000"),
    ("five to a hundred", "5 to 100"),
    ("two hundred to three hundred", "200 to 300"),
]


@pytest.mark.parametrize(("text", "shown"), RANGES)
def test_a_spelled_power_of_ten_counts_for_both_ends(text: str, shown: str) -> None:
    assert _shown(text).split(" | ")[0] == shown


def _shown(text: str, language: str = "en") -> str:
    return " | ".join(show(each, "en") for each in read(text, language).candidates)
