"""Numbers and amounts in natural wordings, with what they are read as; each beside its likes."""

from __future__ import annotations

from fractions import Fraction

import pytest

from quiz.values.amounts import Amount, show
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
    ("1 third of voters", "1/3 voters"),
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


SUMS = [
    ("1m50", "1.5 m"),
    ("1 m 50", "1.5 m"),
    ("1 m 5", "1.05 m"),
    ("1m75", "1.75 m"),
    ("1m80 de haut", "1.8 m"),
    ("2 m 30 s", "2.5 minutes"),
    ("1 h 60 min", "2 hours"),
    ("1 h 90 min", "2.5 hours"),
    ("1 foot 12 inches", "2 feet"),
    ("5'30", "5.5 minutes"),
    ("100 euros 50", "100.5 euros"),
    ("mille euros 50", "1,000.5 euros"),
    ("3 feet 5 men", ""),
    # not read: a bare number is no more than what makes the next unit
    ("1 h 60", ""),
    ("5'75", ""),
    ("$1m50", ""),
    ("1m50 $", ""),
    # said twice
    ("one hour, 60 minutes", "1 hour | 60 minutes"),
    ("60 minutes 1 hour", "60 minutes | 1 hour"),
    # no lengths
    ("$2m 500k", "2,500,000 dollars"),
    ("1'234", "1,234"),
]


@pytest.mark.parametrize(("text", "shown"), SUMS)
def test_smaller_units_are_added(text: str, shown: str) -> None:
    read_as = _shown(text)
    # a length before a time
    assert (read_as.split(" | ")[0] if text.startswith(("1m", "1 m ")) else read_as) == shown


def test_primes_are_feet_and_inches_as_well_as_minutes_and_seconds() -> None:
    for text in ("5'11", "5`11", "5'11\"", "5’11”", "5' 11''"):
        units = [each.unit.id for each in read(text, "en").candidates]
        sizes = [each.base for each in read(text, "en").candidates if isinstance(each, Amount)]
        assert units == ["foot", "minute"]
        assert sizes == [71 * Fraction("0.0254"), 311]


SHARES = [
    ("6 out of 8", "0.75 | 6 of 8"),
    ("six of the eight", "0.75 | 6 of the 8"),
    ("6 sur 8", "0.75 | 6 sur 8"),
    ("ten out of ten", "100% | 10 of 10"),
    ("dix sur dix", "100% | 10 sur 10"),
    ("3 out of 99", "1/33 | 3 of 99"),
    ("700 of 770", "10/11 | 700 of 770"),
    # a share only
    ("1 in 4", "0.25"),
    # no share
    ("8 out of 6", ""),
    ("one side of a bridge", "1 side"),
    ("a slit in a dress", "1 slit"),
]


@pytest.mark.parametrize(("text", "shown"), SHARES)
def test_so_many_of_so_many_are_a_share_and_a_count(text: str, shown: str) -> None:
    assert _shown(text) == shown


TWO_UNITS = [
    ("12 kg lb", ""),
    ("12 km mi", ""),
    ("135 dollars euros", ""),
    # the same one twice
    ("135 dollars USD", "135 US dollars"),
    ("150 kW kilowatts", "150 kW"),
    ("10 tonnes tons", "10 tonnes"),
    ("5 kilo grammes", "5 kg"),
]


@pytest.mark.parametrize(("text", "shown"), TWO_UNITS)
def test_two_units_are_none(text: str, shown: str) -> None:
    assert _shown(text) == shown


def _shown(text: str, language: str = "en") -> str:
    shown = " | ".join(show(each, "en") for each in read(text, language).candidates)
    return shown.replace("\u00a0", " ")
