"""What every unit is worth, stated apart from the table that says so."""

from __future__ import annotations

from fractions import Fraction

import pytest

from quiz.values.amounts import Amount, parse_exact
from quiz.values.unit import by_phrase, by_symbol
from quiz.values.unit_tables import BINARY_PREFIXES, NAMED, PREFIXED, PREFIXES, SHARED_MONEY

EQUAL = [
    # time; months apart, because no number of days makes one
    ("1 second", "1000 ms"), ("1 ms", "1000 μs"), ("1 μs", "1000 ns"), ("1 ns", "1000 ps"),
    ("1 minute", "60 second"), ("1 hour", "60 minute"), ("1 day", "24 hour"), ("1 week", "7 day"),
    ("1 fortnight", "14 day"), ("1 quarter", "3 month"), ("1 semester", "6 month"),
    ("1 year", "12 month"), ("1 decade", "10 year"), ("1 century", "100 year"),
    ("1 millennium", "1000 year"),
    # length
    ("1 km", "1000 m"), ("1 μm", "0.001 mm"), ("1 inch", "2.54 cm"), ("1 foot", "12 inch"),
    ("1 yard", "3 foot"), ("1 mile", "1609.344 m"), ("1 mile", "1760 yard"),
    ("1 nautical-mile", "1852 m"),
    # 365.25 days of light
    ("1 light-year", "9460730472580800 m"),
    # area
    ("1 m²", "10000 cm²"), ("1 km²", "1000000 m²"), ("1 hectare", "10000 m²"),
    ("1 square-foot", "929.0304 cm²"), ("1 acre", "43560 square-foot"),
    ("1 square-mile", "640 acre"),
    # volume
    ("1 m³", "1000 L"), ("1 cm³", "1 mL"), ("1 gallon", "3.785411784 L"), ("1 gallon", "8 pint"),
    ("1 barrel", "42 gallon"),
    # mass
    ("1 kg", "1000 g"), ("1 tonne", "1000 kg"), ("1 kt", "1000 tonne"), ("1 Mt", "1000 kt"),
    ("1 Gt", "1000 Mt"), ("1 pound", "453.59237 g"), ("1 pound", "16 ounce"),
    ("1 stone", "14 pound"),
    # speed
    ("36 km/h", "10 m/s"), ("1 mph", "1.609344 km/h"), ("1 knot", "1.852 km/h"),
    # temperature
    ("0 °C", "273.15 K"), ("100 °C", "373.15 K"), ("0 °C", "32 °F"), ("100 °C", "212 °F"),
    ("-40 °C", "-40 °F"),
    # the rest
    ("100 %", "1000 ‰"), ("1 point", "100 basis-point"),
    ("1 Wh", "3600 J"), ("1 calorie", "4.184 J"),
    ("1 kilocalorie", "1000 calorie"), ("1 bar", "100000 Pa"), ("1 atmosphere", "101325 Pa"),
    ("1 horsepower", "745.69987158227022 W"), ("10000000000 eV", "0.000000001602176634 J"),
    ("1 B", "8 b"), ("1 o", "1 B"), ("1 Ah", "1000 mAh"),
    ("1 dollar", "100 cent"), ("1 EUR", "100 centime"), ("1 GBP", "100 penny"),
]  # fmt: skip
"""Each worth as much as the other; most by definition of the unit."""

ALONE = {
    "Nm", "°", "degree-angle", "decibel", "Hz", "V", "A", "Ω", "N", "bit/s", "FLOPS",
    "krona", "krone", "couronne", "franc", "lira", "real", "¥",
}  # fmt: skip
"""Units that no other one is counted in, but for their own thousands."""


def _amount(text: str) -> Amount:
    found = parse_exact(text)
    assert isinstance(found, Amount)
    return found


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_a_unit_is_worth_so_many_of_another(one: str, other: str) -> None:
    left, right = _amount(one), _amount(other)
    assert left.unit.converts_to(right.unit)
    assert left.base == right.base


def test_no_unit_is_left_out() -> None:
    compared = {_amount(text).unit.id for pair in EQUAL for text in pair}
    assert {row[0] for row in (*NAMED, *PREFIXED, *SHARED_MONEY)} == (compared | ALONE) - {
        "mm", "cm", "mL", "mAh", "EUR", "GBP",
    }  # fmt: skip


@pytest.mark.parametrize("name", sorted(ALONE))
def test_a_unit_that_nothing_else_is_counted_in_is_its_own_measure(name: str) -> None:
    written = {"degree-angle": "degrees of arc", "bit/s": "bps", "real": "reais"}
    found = _amount(f"3 {written.get(name, name)}")
    assert (found.unit.id, found.base) == (name, Fraction(3))
    assert found.unit.dimension != "count"


PREFIXED_BY = {
    "nano": ("n", "0.000000001"), "micro": ("μ", "0.000001"), "milli": ("m", "0.001"),
    "centi": ("c", "0.01"), "deci": ("d", "0.1"), "hecto": ("h", "100"), "kilo": ("k", "1000"),
    "mega": ("M", "1000000"), "giga": ("G", "1000000000"), "tera": ("T", "1000000000000"),
    "peta": ("P", "1000000000000000"), "exa": ("E", "1000000000000000000"),
    "kibi": ("Ki", "1024"), "mebi": ("Mi", "1048576"), "gibi": ("Gi", "1073741824"),
    "tebi": ("Ti", "1099511627776"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "symbol", "value"), [(k, *v) for k, v in PREFIXED_BY.items()])
def test_a_prefix_multiplies_by_what_it_says(name: str, symbol: str, value: str) -> None:
    base, short = ("byte", "B") if name.endswith("bi") else ("watt", "W")
    (unit,), (plain,) = by_phrase(name + base), by_symbol(short)
    assert by_symbol(symbol + short) == (unit,)
    assert unit.factor == Fraction(value) * plain.factor


def test_no_prefix_is_left_out() -> None:
    assert {row[1] for row in (*PREFIXES, *BINARY_PREFIXES)} == set(PREFIXED_BY)
