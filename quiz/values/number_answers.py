"""Numbers as answers: amounts without a unit, roman numerals, ordinals."""

from __future__ import annotations

from fractions import Fraction

from quiz.values.amount_reading import AmountReading
from quiz.values.amount_reading import read as read_amount
from quiz.values.amount_words import pieces
from quiz.values.lexing import clean, plain, too_long
from quiz.values.number_words import spelled
from quiz.values.quantity import Amount
from quiz.values.rank_words import ORDINALS, rank_at
from quiz.values.roman import roman_value
from quiz.values.shape import Shape
from quiz.values.unit import NO_UNIT

_NONE = frozenset(
    ("none", "nil", "nothing", "nobody", "no one", "not one", "nought", "naught", "aucun", "aucune",
     "rien", "personne", "pas un", "pas une")
)  # fmt: skip
"""What says that there are none, where nothing else is said."""
_FIRST_LETTERS = frozenset("XVI")
_LONG = 5
"""A numeral of other letters is an abbreviation sooner, unless it is as long: C, M, CD; MCMLX."""


def read(text: str, language: str = "en") -> AmountReading:
    """Read an answer that should be a number: as an amount, a roman numeral or an ordinal."""
    reading = read_amount(text, language)
    if reading.shape is Shape.ONE and "second" in text and (rank := _second_of_ten(text)):
        return reading._replace(candidates=(*reading.candidates, Amount(Fraction(rank), NO_UNIT)))
    if reading.shape is Shape.ONE or too_long(text):
        return reading
    if plain(text).strip(" .!") in _NONE:
        return AmountReading(Shape.ONE, (Amount(Fraction(0), NO_UNIT),))
    if reading.shape is not Shape.NOTHING:
        return reading
    value = _lone_word(clean(text).strip(".!? "))
    if value is None:
        return reading
    return AmountReading(Shape.ONE, (Amount(Fraction(value), NO_UNIT),), french=language == "fr")


def _second_of_ten(text: str) -> int:
    """Read "the twenty-second", which may be a length of time as well; 0 where it is none."""
    words = pieces(text)
    for at in range(len(words)):
        counted = spelled(words, at)
        if counted is not None and (ranked := rank_at(words, at, counted)):
            return ranked[0]
    return 0


def _lone_word(text: str) -> int | None:
    """Read "XI", "the third", "troisième"."""
    if (text[:1] in _FIRST_LETTERS or len(text) >= _LONG) and (value := roman_value(text)):
        return value
    ranks = [_rank(word) for word in text.lower().split()]
    # "she came third", not "the first and the third"
    return ranks[-1] if ranks and not any(ranks[:-1]) else None


def _rank(word: str) -> int | None:
    return ORDINALS.get(word.removesuffix("s") if word.endswith("iemes") else word)
