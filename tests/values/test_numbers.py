"""Numbers: spelled and in digits, in French and English."""

from __future__ import annotations

import unicodedata
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.values.amounts import Amount
from quiz.values.number_answers import read
from quiz.values.numbers import parse_exact, parse_tolerance, show
from quiz.values.shape import Shape
from quiz.values.unit import NO_UNIT

SPELLED = {
    "fr": {
        0: "zéro", 1: "un", 7: "sept", 11: "onze", 16: "seize", 17: "dix-sept", 21: "vingt et un",
        22: "vingt-deux", 31: "trente-et-un", 45: "quarante-cinq", 70: "soixante-dix",
        71: "soixante et onze", 75: "soixante-quinze", 77: "soixante-dix-sept", 80: "quatre-vingts",
        81: "quatre-vingt-un", 90: "quatre-vingt-dix", 91: "quatre-vingt-onze",
        97: "quatre-vingt-dix-sept", 99: "quatre-vingt-dix-neuf", 72: "septante-deux",
        100: "cent", 101: "cent un", 180: "cent quatre-vingts", 200: "deux cents",
        281: "deux cent quatre-vingt-un", 999: "neuf cent quatre-vingt-dix-neuf", 1000: "mille",
        1100: "onze cents", 1500: "mille cinq cents", 1969: "mil neuf cent soixante-neuf",
        2021: "deux mille vingt et un", 10_000: "dix mille", 6000: "six mil",
        5000: "cinq mil", 80_000: "quatre-vingt mille",
        100_000: "cent mille", 200_000: "deux cent mille", 1_000_000: "un million",
        2_500_000: "deux millions cinq cent mille", 1_500_000: "un million et demi",
        1_500_000_000: "un milliard et demi", 10**12: "mille milliards", 24: "deux douzaines",
        12_000: "une douzaine de milliers", 6: "une demi-douzaine", 500_000: "un demi-million",
    },
    "en": {
        10_000_000: "ten mil", 100_000_000: "a hundred mil", 5_000_000: "five mil",
        0: "zero", 1: "one", 12: "twelve", 13: "thirteen", 20: "twenty", 21: "twenty-one",
        42: "forty two", 99: "ninety-nine", 100: "a hundred", 101: "one hundred and one",
        250: "two hundred fifty", 1000: "a thousand", 1001: "a thousand and one",
        1100: "eleven hundred", 1900: "nineteen hundred", 2021: "two thousand twenty-one",
        10_000: "ten thousand", 250_000: "two hundred and fifty thousand",
        999_999: "nine hundred ninety-nine thousand nine hundred and ninety-nine",
        1_000_000: "one million", 1_200_000: "one million two hundred thousand",
        2_500_000: "two and a half million", 500_000: "half a million", 24: "two dozen",
        750_000: "three quarters of a million", 1_500_000_000: "a billion and a half",
        3_000_000_000: "three billion", 6: "half a dozen", 10**12: "one trillion",
        10**11: "one hundred billion",
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("value", "words", "language"),
    [
        (value, words, language)
        for language, table in SPELLED.items()
        for value, words in table.items()
    ],
)
def test_spelled_numbers_are_read(value: int, words: str, language: str) -> None:
    for text in (words, words.upper(), words.replace("-", " "), f"  {words}. "):
        assert read(text, language).candidates[0] == Amount(Fraction(value), NO_UNIT), text


DIGITS = [
    ("1 234,5", ["1234.5"]),
    ("1,234.5", ["1234.5"]),
    ("1.234,5", ["1234.5"]),
    ("1'234", ["1234"]),
    ("1’234.50", ["1234.5"]),
    ("1\u202f234", ["1234"]),
    ("1\u00a0234\u00a0567", ["1234567"]),
    ("1 234 567", ["1234567"]),
    ("1,234,567", ["1234567"]),
    ("1.234.567", ["1234567"]),
    ("1_234", ["1234"]),
    ("1,234", ["1234", "1.234"]),
    ("1.234", ["1.234", "1234"]),
    ("10.000", ["10000"]),
    ("10,000", ["10000"]),
    ("2,500", ["2500"]),
    ("2.500", ["2.5", "2500"]),
    ("0.123", ["0.123"]),
    ("0,123", ["0.123"]),
    ("12,34", ["12.34"]),
    ("1234,567", ["1234.567"]),
    (".5", ["0.5"]),
    ("1½", ["1.5"]),
    ("¾", ["0.75"]),
    ("2/3", ["2/3"]),
    ("135/1000", ["0.135"]),
    ("1/10000", ["1/10000"]),
    ("1/365", ["1/365"]),
    ("355/113", ["355/113"]),
    ("2023/12", []),
    # the chance of being dealt one pair of cards
    ("1 in 1326", ["1/1326"]),
    ("one in 2250", ["1/2250"]),
    ("12/2023", []),
    ("1/0", []),
    ("1e6", ["1000000"]),
    ("10^9", ["1000000000"]),
    ("10⁹", ["1000000000"]),
    ("1,5 × 10^6", ["1500000"]),
    ("-5", ["-5"]),
    ("−5", ["-5"]),
    ("moins 5", ["-5"]),
    ("５００", ["500"]),
    ("٣٤", ["34"]),
    ("20k", ["20000"]),
    ("1,5 M", ["1500000"]),
    ("0" * 50 + "7", ["7"]),
]


@pytest.mark.parametrize(("text", "values"), DIGITS)
def test_digits_are_read_in_every_way_they_are_grouped(text: str, values: list[str]) -> None:
    found = [each.value for each in read(text).candidates if isinstance(each, Amount)]
    assert found == [Fraction(value) for value in values]


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("1,234", "en", "1234"),
        ("1,234", "fr", "1.234"),
        ("1.234", "en", "1.234"),
        ("1.234", "fr", "1234"),
        ("10.000", "fr", "10000"),
        ("10,000", "fr", "10000"),
    ],
)
def test_the_language_of_the_player_says_which_reading_comes_first(
    text: str, language: str, first: str
) -> None:
    number = read(text, language).candidates[0]
    assert isinstance(number, Amount)
    assert number.value == Fraction(first)


@pytest.mark.parametrize(
    "text",
    ["", "Musk", "dozens", "des milliers", "millions", "GPT-4", "e", "1e", "^", "🙂", "half-"],
)
def test_no_number_is_read_where_there_is_none(text: str) -> None:
    found = read(text).candidates
    assert not any(
        isinstance(each, Amount) and each.value not in (1, Fraction(1, 2)) for each in found
    )


@pytest.mark.parametrize("text", ["3/፩", "1 ፩/፪", "10^፩", "3 x 10^፩", "1e፩", "፩", "3/²", "1.⑦e①"])
def test_digits_of_no_decimal_system_raise_nothing(text: str) -> None:
    assert read(text).shape in Shape


@pytest.mark.parametrize("text", ["1e999999999", "10^99999", "9^9^9", "1e31", "9" * 5000])
def test_powers_beyond_any_answer_are_not_worked_out(text: str) -> None:
    assert all(
        abs(each.value) < 10**31 for each in read(text).candidates if isinstance(each, Amount)
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [("11", 11), ("20 000", 20000), ("20_000", 20000), ("1.5", Fraction(3, 2)), ("-3", -3),
     ("1 000", 1000), ("100 000", 100_000), ("1234 567", None), ("1.", None),
     ("20,000", None), ("eleven", None), ("", None), ("1e5", None), ("9" * 200, None)],
)  # fmt: skip
def test_a_deck_writes_numbers_in_one_way(text: str, value: Fraction | int | None) -> None:
    assert parse_exact(text) == value


@pytest.mark.parametrize(
    ("text", "part"),
    [("5%", Fraction(1, 20)), ("0.5 %", Fraction(1, 200)), ("10%", Fraction(1, 10)),
     ("5.%", None), ("100%", None), ("5", None), ("-5%", None), ("500%", None), ("five", None),
     ("", None)],
)  # fmt: skip
def test_a_tolerance_is_a_percentage(text: str, part: Fraction | None) -> None:
    assert parse_tolerance(text) == part


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        (Fraction(1234567), "1,234,567", "1 234 567"),
        (Fraction(25, 2), "12.5", "12,5"),
        (Fraction(1, 3), "1/3", "1/3"),
        (Fraction(10, 3), "≈ 3.333333", "≈ 3,333333"),
        (Fraction(1, 99), "1/99", "1/99"),
        (Fraction(1, 101), "≈ 0.0099", "≈ 0,0099"),
        (Fraction(-1, 2), "-0.5", "-0,5"),
        (Fraction(-5), "-5", "-5"),
        (Fraction(0), "0", "0"),
    ],
)
def test_numbers_are_shown_as_the_language_writes_them(
    value: Fraction, english: str, french: str
) -> None:
    assert show(value, "en") == english
    assert show(value, "fr").replace("\u00a0", " ") == french


@pytest.mark.parametrize("char", "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒")
def test_a_fraction_in_one_character_is_worth_what_unicode_says(char: str) -> None:
    (found,) = read(char).candidates
    assert isinstance(found, Amount)
    assert found.value == Fraction(unicodedata.numeric(char)).limit_denominator(10)


@given(st.decimals(min_value=0, max_value=10**12, places=3), st.sampled_from(("en", "fr")))
def test_a_shown_number_reads_as_itself(value: object, language: str) -> None:
    exact = Fraction(str(value))
    found = read(show(exact, language), language).candidates
    assert Amount(exact, NO_UNIT) in found
