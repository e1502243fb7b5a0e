"""Amounts: the deck's grammar, units, display, and finding them in quotations."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.values import unit_tables
from quiz.values.amounts import Amount, AmountRange, find_all, parse_exact, read, show
from quiz.values.lexing import clean, plain, too_long
from quiz.values.unit import by_phrase, by_symbol


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("135 million USD", "135000000", "USD"),
        ("1.5 billion EUR", "1500000000", "EUR"),
        ("2 trillion USD", "2000000000000", "USD"),
        ("12.5 %", "12.5", "%"),
        ("12.5%", "12.5", "%"),
        ("6 months", "6", "month"),
        ("6 mois", "6", "month"),
        ("10000 GPU", "10000", "GPU"),
        ("10 000 GPU", "10000", "GPU"),
        ("10_000 GPU", "10000", "GPU"),
        ("150 MW", "150", "MW"),
        ("150 mW", "150", "mW"),
        ("-3 °C", "-3", "°C"),
        ("120 km/h", "120", "km/h"),
        ("135 million", "135000000", ""),
        ("20 thousand people", "20000", "people"),
        ("5 hundred people", "500", "people"),
        ("3 percentage points", "3", "point"),
        ("80 Go", "80", "Go"),
        ("20 K", "20", "K"),
        ("20 m", "20", "m"),
        ("20 kW", "20", "kW"),
    ],
)
def test_a_deck_writes_amounts_in_one_way(text: str, value: str, unit: str) -> None:
    amount = parse_exact(text)
    assert isinstance(amount, Amount)
    assert (amount.value, amount.unit.id) == (Fraction(value), unit)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("10000 to 30000 USD", 10_000, 30_000, "USD"),
        ("10 to 30 thousand USD", 10_000, 30_000, "USD"),
        ("1 million to 2 million EUR", 10**6, 2 * 10**6, "EUR"),
        ("6 to 8 months", 6, 8, "month"),
    ],
)
def test_a_deck_writes_ranges_from_low_to_high(text: str, low: int, high: int, unit: str) -> None:
    found = parse_exact(text)
    assert isinstance(found, AmountRange)
    assert (found.low, found.high) == (Fraction(low), Fraction(high))
    assert found.unit.id == unit


@pytest.mark.parametrize(
    "text",
    ["", "USD", "$135m", "10,000 USD", "1,5 million EUR", "30000 to 10000 USD", "5 to 5 USD",
     "about 5 USD", "million USD", "135 million USD 5", "5 - 6 USD", "9" * 300, "six months",
     "135 millions", "135 millions USD", "135 Million USD", "10 to 30 thousands",
     "20 k", "135 M", "3 G", "5 T", "5 million million", "44 milliards USD",
     "2 mille EUR", "1 milliard", "1 millions to 2 millions USD"],
)  # fmt: skip
def test_a_deck_writes_no_amount_that_has_two_meanings(text: str) -> None:
    assert parse_exact(text) is None


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        ("135 million USD", "135,000,000 US dollars", "135 000 000 dollars américains"),
        ("1 USD", "1 US dollar", "1 dollar américain"),
        ("1.5 EUR", "1.5 euros", "1,5 euro"),
        ("1.99 EUR", "1.99 euros", "1,99 euro"),
        ("2 EUR", "2 euros", "2 euros"),
        ("0 EUR", "0 euros", "0 euro"),
        ("6 months", "6 months", "6 mois"),
        ("1 year", "1 year", "1 an"),
        ("12.5 %", "12.5%", "12,5 %"),
        ("10000 to 30000 USD", "10,000 to 30,000 US dollars", "10 000 à 30 000 dollars américains"),
        ("10000 GPU", "10,000 GPU", "10 000 GPU"),
        ("150 MW", "150 MW", "150 MW"),
        ("3 percentage points", "3 percentage points", "3 points de pourcentage"),
        ("135 million", "135,000,000", "135 000 000"),
    ],
)
def test_amounts_are_shown_in_both_languages(text: str, english: str, french: str) -> None:
    amount = parse_exact(text)
    assert amount is not None
    assert show(amount, "en").replace("\u00a0", " ") == english
    assert show(amount, "fr").replace("\u00a0", " ") == french


def test_a_short_unit_keeps_to_its_number() -> None:
    for text, shown in (("20 km", "20\u00a0km"), ("1 year", "1\u00a0an"), ("20 kWh", "20 kWh")):
        amount = parse_exact(text)
        assert amount is not None
        assert show(amount, "fr") == shown


def test_no_name_of_a_unit_is_longer_than_is_looked_for() -> None:
    rows = [*unit_tables.NAMED, *unit_tables.MONEY]
    names = {word for row in rows for field in row[1:-1] for word in field.split("|")}
    assert max(len(plain(name).replace("-", " ").split()) for name in names) == 4


@pytest.mark.parametrize(
    ("symbol", "ids"),
    [
        ("MW", {"MW"}), ("mW", {"mW"}), ("mw", {"mW", "MW"}), ("KW", {"kW"}), ("GB", {"GB"}),
        ("Gb", {"Gb"}), ("Mo", {"Mo"}), ("mo", {"month"}), ("€", {"EUR"}), ("usd", {"USD"}),
        ("$", {"dollar"}), ("US$", {"USD"}), ("%", {"%"}), ("km", {"km"}), ("Km", {"km"}),
        ("xyz", set()), ("", set()),
    ],
)  # fmt: skip
def test_the_case_of_a_symbol_counts_where_it_tells_units_apart(symbol: str, ids: set[str]) -> None:
    assert {unit.id for unit in by_symbol(symbol)} == ids


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("dollars americains", "USD"), ("us dollars", "USD"), ("livres sterling", "GBP"),
        ("pour cent", "%"), ("points de pourcentage", "point"), ("kilometres", "km"),
        ("megawatts", "MW"), ("gigaoctets", "Go"), ("annees", "year"), ("semaines", "week"),
        ("metres carres", "m²"), ("square miles", "square-mile"), ("heures", "hour"),
    ],
)  # fmt: skip
def test_units_go_by_their_names_in_both_languages(phrase: str, unit: str) -> None:
    assert unit in {each.id for each in by_phrase(phrase)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("150 MW", "150000 kW"), ("2 weeks", "14 days"), ("1 year", "12 months"),
        ("1 hour", "3600 seconds"), ("1 mile", "1609.344 m"), ("100 °C", "212 °F"),
        ("1 GB", "8 Gb"), ("1 km²", "100 hectares"), ("36 km/h", "10 m/s"), ("1 kWh", "3.6 MJ"),
        ("50 %", "500 ‰"), ("1 tonne", "1000 kg"), ("1 decade", "10 years"), ("0 °C", "32 °F"),
    ],
)  # fmt: skip
def test_units_convert_exactly(one: str, other: str) -> None:
    left, right = parse_exact(one), parse_exact(other)
    assert isinstance(left, Amount)
    assert isinstance(right, Amount)
    assert left.unit.converts_to(right.unit)
    assert left.base == right.base


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("déjà recueilli 135 millions auprès", "135 million"),
        ("un don de 100 millions de dollars", "100 million dollars"),
        ("pause, pour 6 mois, de", "6 months"),
        ("vendus entre 10.000 et 30.000 dollars", "10000 to 30000 dollars"),
        ("plus de 20 000 autres", "20000"),
        ("une équipe de onze personnes", "11"),
        ("achète 10 000 GPU pour", "10000 GPU"),
        ("already collected 135 million", "135 million"),
        ("around $10,000 apiece", "10000 dollars"),
        ("une demi-douzaine de chercheurs", "6"),
        ("un milliard de dollars", "1 billion dollars"),
        ("12,5 % du capital", "12.5 %"),
    ],
)
def test_amounts_are_found_in_a_quotation(text: str, stated: str) -> None:
    assert parse_exact(stated) in find_all(text)


def test_no_amount_is_found_where_there_is_none() -> None:
    assert find_all("que GPT-4, la dernière") == ()
    assert find_all("") == ()


def test_a_text_is_cleaned_of_what_cannot_be_seen() -> None:
    assert clean("\x001\u200b35\u202e\ud800 millions\u00a0d’euros") == "135 millions d'euros"
    assert clean("ÉLYSÉE — œuvre") == "ELYSEE - oeuvre"


def test_a_text_is_too_long_without_being_read() -> None:
    assert too_long("é" * 1_000_000)
    assert too_long("\ufdfa" * 100)
    assert not too_long(" " * 100 + "135 millions" + " " * 200)


@given(st.text(max_size=80), st.sampled_from(("en", "fr")))
def test_any_text_at_all_can_be_read_and_searched(text: str, language: str) -> None:
    for each in (*read(text, language).candidates, *find_all(text)):
        assert show(each, language)
