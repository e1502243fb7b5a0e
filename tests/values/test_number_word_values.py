"""What every word of a number is worth, stated apart from the tables that say so."""

from __future__ import annotations

from fractions import Fraction

import pytest

from quiz.values import date_reading, date_words, number_words
from quiz.values.amounts import Amount
from quiz.values.number_answers import read
from quiz.values.rank_words import FRACTIONS, ORDINALS
from quiz.values.text import fold

COUNTED = {
    0: "zero", 1: "one un une", 2: "two deux", 3: "three trois", 4: "four quatre", 5: "five cinq",
    6: "six", 7: "seven sept", 8: "eight huit", 9: "nine neuf", 10: "ten dix", 11: "eleven onze",
    12: "twelve douze", 13: "thirteen thirten treize", 14: "fourteen fourten quatorze quatorse",
    15: "fifteen fiveteen quinze", 16: "sixteen seize", 17: "seventeen", 18: "eighteen",
    19: "nineteen ninteen", 20: "twenty vingt vingts", 30: "thirty trente",
    40: "forty fourty quarante", 50: "fifty cinquante", 60: "sixty soixante",
    70: "seventy septante", 80: "eighty huitante octante", 90: "ninety ninty nonante",
    100: "hundred cent", 1000: "thousand mille mil",
}  # fmt: skip
MULTIPLYING = {
    2: "pair pairs paire paires couple", 8: "huitaine", 10: "dizaine dizaines",
    12: "dozen dozens douzaine douzaines", 15: "quinzaine", 20: "vingtaine score",
    30: "trentaine", 40: "quarantaine", 50: "cinquantaine", 60: "soixantaine",
    100: "hundred hundreds centaine centaines",
    1000: "thousand thousands millier milliers mille k K",
    10**5: "lakh lakhs", 10**7: "crore crores",
    10**6: "million millions milion milions millon millons millones millionen milioni miljon "
    "miljoen mio mil mill mln mlns M MM",
    10**9: "milliard milliards miliard miliards millard millards md mds mrd mrds mia bn bln "
    "billion billions billon billons G B",
    10**12: "tn trn tln T trillion trillions",
    10**15: "billiard billiards quadrillion quadrillions",
}  # fmt: skip
LONG_SCALE = {
    10**12: "billion billions billon billons", 10**18: "trillion trillions",
    10**24: "quadrillion quadrillions",
}  # fmt: skip
IN_MONEY = {10**6: "m mn mm", 10**9: "b g", 10**12: "t"}
"""Behind the digits of a sum: $135m."""
PARTS = {
    2: "half halves demi demie demis moitie", 3: "third thirds tiers",
    4: "quarter quarters quart quarts fourth fourths", 5: "fifth fifths cinquieme cinquiemes",
    6: "sixth sixths sixieme sixiemes", 7: "seventh sevenths septieme septiemes",
    8: "eighth eighths huitieme huitiemes", 9: "ninth ninths neuvieme neuviemes",
    10: "tenth tenths dixieme dixiemes", 100: "hundredth hundredths centieme centiemes",
    1000: "thousandth thousandths millieme milliemes",
}  # fmt: skip
DAYS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-third": 23, "thirtieth": 30,
    "twenty-ninth": 29, "thirty-first": 31, "premier": 1,
    "1er": 1, "premiere": 1, "1re": 1, "deuxieme": 2,
}  # fmt: skip
FRENCH_RANKS = {
    "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7,
    "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13,
    "quatorzième": 14, "quinzième": 15, "seizième": 16, "vingtième": 20, "trentième": 30,
    "quarantième": 40, "cinquantième": 50, "soixantième": 60,
}  # fmt: skip


RANKS = {
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "unième": 1, "septantième": 70,
    "huitantième": 80, "octantième": 80, "nonantième": 90, "centième": 100, "millième": 1000,
}  # fmt: skip


def _first(text: str) -> Fraction:
    found = read(text).candidates[0]
    assert isinstance(found, Amount)
    return found.value


def _each(table: dict[int, str]) -> list[tuple[str, int]]:
    return [(word, value) for value, words in table.items() for word in words.split()]


@pytest.mark.parametrize(("word", "value"), _each(COUNTED))
def test_a_word_is_a_number(word: str, value: int) -> None:
    assert _first(word) == value


@pytest.mark.parametrize(("word", "value"), _each(MULTIPLYING))
def test_a_word_multiplies_the_number_before_it(word: str, value: int) -> None:
    assert _first(f"3 {word}") == 3 * value


@pytest.mark.parametrize(("word", "value"), _each(LONG_SCALE))
def test_a_word_means_more_by_the_long_scale(word: str, value: int) -> None:
    (found,) = read(f"3 {word}", "fr").long
    assert isinstance(found, Amount)
    assert found.value == 3 * value


@pytest.mark.parametrize(("letter", "value"), _each(IN_MONEY))
def test_a_small_letter_behind_a_sum_multiplies_it(letter: str, value: int) -> None:
    assert _first(f"$3{letter}") == 3 * value


@pytest.mark.parametrize(("word", "value"), _each(PARTS))
def test_a_word_is_a_part_of_one(word: str, value: int) -> None:
    count, said = (3, "trois") if word[-1] == "s" else (1, "un")
    assert _first(f"{said} {word}") == Fraction(count, value)


@pytest.mark.parametrize(("word", "day"), DAYS.items())
def test_an_ordinal_is_a_day(word: str, day: int) -> None:
    assert {date.day for date in date_reading.read(f"{word} of May 2023").candidates} == {day}


@pytest.mark.parametrize(("word", "rank"), [*FRENCH_RANKS.items(), *RANKS.items()])
def test_an_ordinal_is_a_rank(word: str, rank: int) -> None:
    assert _first(f"le {word}") == rank


def test_no_word_is_left_out() -> None:
    names = number_words
    counted = {*names.ONES, *names.TEENS, *names.TENS, "hundred", "cent", "thousand", "mille"}
    assert {word for word, _ in _each(COUNTED)} == {*counted, "mil"}
    scales = {*names.SCALES, *names.TWO_SCALES, *names.LETTERS, *names.GROUPS}
    assert {word for word, _ in _each(MULTIPLYING)} == {
        *scales, "hundred", "thousand", "thousands", "mille",
    }  # fmt: skip
    assert {word for word, _ in _each(LONG_SCALE)} == {*names.TWO_SCALES}
    assert {word for word, _ in _each(IN_MONEY)} == {*names.LOOSE_LETTERS}
    assert {word for word, _ in _each(PARTS)} == {*FRACTIONS}
    ranks = set(map(fold, (*FRENCH_RANKS, *RANKS)))
    assert set(date_words.DAYS) <= {*DAYS, *ranks}
    assert set(ORDINALS) <= {*DAYS, *ranks}
