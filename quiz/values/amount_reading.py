"""Amounts and numbers as people write them, in French, English or a mixture.

All amounts of an answer are found, then made one: a range, hours with minutes, one in four. What
can be misread (1.234, a billion, the m of 135m, a quarter) is kept as several candidates.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, pairwise
from math import prod
from typing import TYPE_CHECKING, NamedTuple

from quiz.values.amount_combining import combined, multiplied, pair_range
from quiz.values.amount_computed import computes, is_below
from quiz.values.amount_parts import scan
from quiz.values.amount_words import BELOW, BETWEEN, MULTIPLES, STOPS, pieces
from quiz.values.denying import denies, unhedged
from quiz.values.lexing import clean, plain, too_long
from quiz.values.number_mending import mended
from quiz.values.number_reading import Variant
from quiz.values.number_typos import respelled
from quiz.values.number_words import ENGLISH, FRENCH, LETTERS, LOOSE_LETTERS, SCALES, TWO_SCALES
from quiz.values.patterns import pattern
from quiz.values.quantity import AmountRange
from quiz.values.shape import ALTERNATIVES, Shape
from quiz.values.signs import negated, without_sign
from quiz.values.times import clock_times, primes, weeks_said_in_days
from quiz.values.unit import by_phrase
from quiz.values.unit_reading import SIZES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token
    from quiz.values.quantity import Quantity

_MONEY_SIGNS = {"$", "€", "£"}
_BEFORE_NOUNS = ("m", "b", "t")
"""Letters that are no units before a noun."""
_BETWEEN = pattern(r"\b(?:between|entre)\b", re.IGNORECASE)
_AND = pattern(r"\b(?:and|et)\b", re.IGNORECASE)
_MOST_JOINTS = 4
"""Words in a row of which each may part the ends of a range: a bound on work."""
_MOST_TOKENS = 30
"""Words, numbers and signs of an answer that is still read: a bound on work."""


class AmountReading(NamedTuple):
    """What was found in an answer that should be an amount or a number."""

    shape: Shape
    candidates: tuple[Quantity, ...] = ()
    """Every reading, the likeliest first; a billion is 10^9 here."""
    long: tuple[Quantity, ...] = ()
    """The readings with the long scale, where a billion is 10^12; empty without such a word."""
    french: bool = False
    """The wording is French, or says nothing and the player reads French."""
    below: bool = False
    """Only an upper bound was given: "less than 20"."""


NOTHING = AmountReading(Shape.NOTHING)


@lru_cache(maxsize=64)
def read(text: str, language: str = "en") -> AmountReading:
    """Read an answer that should be an amount or a number; any text at all, and never raises.

    ``language`` is the player's: it decides what a bare "1,234" or "billion" is likelier to be.
    """
    if too_long(text):
        return NOTHING
    if times := clock_times(text.strip()) or primes(text.strip()):
        return AmountReading(Shape.ONE, times)
    tokens = pieces(text)
    if len(tokens) > _MOST_TOKENS:
        return NOTHING
    keys = {token.key for token in tokens}
    cleaned = clean(text)
    if (plainly := unhedged(cleaned, keys)) != cleaned:
        return read(plainly, language)
    unsigned, below_zero = without_sign(cleaned, keys)
    if unsigned != cleaned:
        reading = read(unsigned, language)
        found = map(negated, reading.candidates) if below_zero else reading.candidates
        return reading._replace(candidates=tuple(found))
    folded = cleaned.lower()
    if denies(folded, keys):
        return AmountReading(Shape.NEGATED)
    if computes(folded, keys):
        return NOTHING
    if keys & ALTERNATIVES and _offers_two(tokens):
        return AmountReading(Shape.SEVERAL)
    meant = mended(tokens)
    reading = NOTHING if meant is None else _read(meant, language)
    if keys & BETWEEN and not _is_range(reading):
        return _read_between(cleaned, language) or reading
    return reading


def _is_range(reading: AmountReading) -> bool:
    return bool(reading.candidates) and all(
        isinstance(one, AmountRange) for one in reading.candidates
    )


def _read_between(text: str, language: str) -> AmountReading | None:
    """Read *entre mille cinq cents et deux mille*, where *et* may as well be within a number."""
    opened = _BETWEEN.sub("", text)
    for joint in islice(_AND.finditer(opened), _MOST_JOINTS):
        reading = read(f"{opened[: joint.start()]} - {opened[joint.end() :]}", language)
        if _is_range(reading):
            return reading
    return None


def _read(tokens: list[Token], language: str) -> AmountReading:
    keys = {token.key for token in tokens}
    variants = _variants(tokens, keys, language)
    results = [combined(tokens, variant) for variant in variants]
    if results[0][0] is Shape.NOTHING and (respelt := respelled(tokens)):
        tokens = respelt
        results = [combined(tokens, variant) for variant in variants]
    candidates = [each for shape, found in results if shape is Shape.ONE for each in found]
    if not candidates:
        return AmountReading(results[0][0])
    long: tuple[Quantity, ...] = ()
    if not keys.isdisjoint(TWO_SCALES):
        longer = (combined(tokens, variant._replace(long_scale=True))[1] for variant in variants)
        long = tuple(dict.fromkeys(each for found in longer for each in found))
    if "jours" in keys:
        candidates.extend(weeks_said_in_days([token.key for token in tokens]))
    candidates, long = _times_over(keys, candidates), tuple(_times_over(keys, long))
    return AmountReading(
        Shape.ONE,
        tuple(dict.fromkeys(candidates)) if len(candidates) > 1 else tuple(candidates),
        long,
        french=_is_french(tokens, language),
        below=_is_below(tokens, keys),
    )


def _times_over(keys: set[str], found: Sequence[Quantity]) -> list[Quantity]:
    """Multiply by "twice" and its like, wherever they stand."""
    times = prod(MULTIPLES[word] for word in keys & MULTIPLES.keys())
    return [multiplied(times, each) for each in found] if times > 1 else list(found)


def read_measured(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Read K, M, G, B and T behind a number as units: kelvins, metres, grams, bytes, tonnes."""
    if too_long(text):
        return ()
    tokens = mended(pieces(text)) or []
    shape, found = combined(tokens, Variant(comma_decimal=language == "fr", letters=False))
    if shape is not Shape.ONE:
        return ()
    return tuple(_times_over({token.key for token in tokens}, found))


def _offers_two(tokens: Sequence[Token]) -> bool:
    """Tell whether one number is given two powers of ten or units: "135 millions ou milliards"."""
    return any(
        token.key in ALTERNATIVES
        and (after.key in SCALES or after.key in TWO_SCALES or bool(by_phrase(after.key)))
        for token, after in pairwise(tokens)
    )


def read_joined(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Read two numbers joined by "and" as a range, for where a range is expected; else nothing."""
    if too_long(text):
        return ()
    tokens = mended(pieces(text.replace("&", " and "))) or []
    keys = {token.key for token in tokens}
    if denies(plain(text), keys):
        return ()
    ranges = [
        each
        for variant in _variants(tokens, keys, language)
        for each in pair_range(list(islice(scan(tokens, variant), 3)), joined=True) or ()
    ]
    return tuple(dict.fromkeys(ranges))


def _variants(tokens: Sequence[Token], keys: set[str], language: str) -> list[Variant]:
    variants = [Variant(comma_decimal=language == "fr")]
    if any(token.key in LOOSE_LETTERS and token.text not in LETTERS for token in tokens):
        # "135m" is 135 million before 135 metres, and "$135m" nothing else
        loose = variants[0]._replace(loose_letters=True)
        only = keys & _MONEY_SIGNS or _scales_a_noun(tokens)
        variants = [loose] if only else [loose, *variants]
    if keys & {"quarter", "quarters"}:
        variants.append(variants[0]._replace(quarters=False))
    return variants


def _scales_a_noun(tokens: Sequence[Token]) -> bool:
    """Tell whether a letter stands before what it counts: "738 m people", "1000m dollars"."""
    return any(
        letter.text in _BEFORE_NOUNS and noun.kind == "word" and len(noun.key) > 1
        and noun.key not in STOPS and noun.key not in SIZES
        for letter, noun in pairwise(tokens[1:])
    )  # fmt: skip


def _is_french(tokens: Sequence[Token], language: str) -> bool:
    score = 0
    for at, token in enumerate(tokens):
        score += (token.key in FRENCH) - (token.key in ENGLISH)
        if token.is_number and "," in token.text:
            # three digits behind a comma may be thousands, the English way
            score += len(token.text) - token.text.rindex(",") != 4
        if token.key in "$€£" and at == 0:
            score -= 1
    return score > 0 or (score == 0 and language == "fr")


def _is_below(tokens: Sequence[Token], keys: set[str]) -> bool:
    if "moins" in keys:
        said = " ".join(token.key for token in tokens)
        return "moins de" in said or "moins d " in said
    return not BELOW.isdisjoint(keys) or is_below(tokens, keys)
