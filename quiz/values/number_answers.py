"""Numbers as answers: amounts without a unit, roman numerals, ordinals."""

from __future__ import annotations

from fractions import Fraction

from quiz.values.amount_reading import AmountReading
from quiz.values.amount_reading import read as read_amount
from quiz.values.date_words import ORDINALS
from quiz.values.lexing import clean, too_long
from quiz.values.number_words import ONES, TEENS, TENS
from quiz.values.patterns import pattern
from quiz.values.quantity import Amount
from quiz.values.roman import roman_value
from quiz.values.shape import Shape
from quiz.values.unit import NO_UNIT

_FIRST_LETTERS = frozenset("XVI")
"""A numeral of other letters is an abbreviation sooner: C, M, CD."""
_FRENCH_ORDINAL = pattern(r"(\w+)iemes?")
_FRENCH_STEMS = {"neuv": 9, "cinqu": 5, "quatr": 4, "onz": 11, "trent": 30}


def read(text: str, language: str = "en") -> AmountReading:
    """Read an answer that should be a number: as an amount, a roman numeral or an ordinal."""
    reading = read_amount(text, language)
    if reading.shape is not Shape.NOTHING or too_long(text):
        return reading
    value = _lone_word(clean(text).strip(".!? "))
    if value is None:
        return reading
    return AmountReading(Shape.ONE, (Amount(Fraction(value), NO_UNIT),), french=language == "fr")


def _lone_word(text: str) -> int | None:
    """Read "XI", "the third", "troisième"."""
    if text[:1] in _FIRST_LETTERS and (value := roman_value(text)):
        return value
    ranks = [_rank(word) for word in text.lower().split()]
    # "she came third", not "the first and the third"
    return ranks[-1] if ranks and not any(ranks[:-1]) else None


def _rank(word: str) -> int | None:
    if word in ORDINALS:
        return ORDINALS[word]
    found = _FRENCH_ORDINAL.fullmatch(word)
    if found is None:
        return None
    stem = found[1]
    spelled = ONES | TEENS | TENS
    return _FRENCH_STEMS.get(stem) or spelled.get(stem) or spelled.get(stem + "e")
