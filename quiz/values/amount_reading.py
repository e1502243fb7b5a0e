"""Amounts and numbers as people write them, in French, English or a mixture.

All amounts of an answer are found, then made one: a range, hours with minutes, one in four. What
can be misread (1.234, a billion, the m of 135m, a quarter) is kept as several candidates.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from quiz.values.amount_parts import Part, amounts_of, money_in, scan
from quiz.values.amount_words import (
    BELOW,
    BETWEEN,
    LINK_FILLERS,
    MULTIPLES,
    RANGE_LINKS,
    RATIO_LINKS,
    pieces,
)
from quiz.values.lexing import too_long
from quiz.values.number_reading import Variant
from quiz.values.number_typos import respelled
from quiz.values.number_words import ENGLISH, FRENCH, LETTERS, LOOSE_LETTERS, SCALES, TWO_SCALES
from quiz.values.quantity import Amount, AmountRange
from quiz.values.shape import ALTERNATIVES, NEGATIONS, Shape
from quiz.values.times import clock_times, weeks_said_in_days
from quiz.values.unit import NO_UNIT, by_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token
    from quiz.values.quantity import Quantity
    from quiz.values.unit import Unit

_MONEY_SIGNS = {"$", "€", "£"}
_MOST_PARTS = 5
"""Amounts in one answer from which on it is no answer."""
_MOST_TOKENS = 60
"""Words, numbers and signs of an answer that is still read."""
_SMALLER = {
    "hour": (60, 60), "minute": (60, 60), "m": (100, 100), "foot": (12, 12), "year": (12, 12),
    "km": (1000, 1000), "kg": (1000, 1000),
}  # fmt: skip
"""Units whose next smaller unit may be left out: parts to one, and the bound of what follows."""


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
    if times := clock_times(text.strip()):
        return AmountReading(Shape.ONE, times)
    tokens = pieces(text)
    if len(tokens) > _MOST_TOKENS:
        return NOTHING
    keys = {token.key for token in tokens}
    if keys & NEGATIONS:
        return AmountReading(Shape.NEGATED)
    if keys & ALTERNATIVES and _offers_two(tokens):
        return AmountReading(Shape.SEVERAL)
    results = [_combine(tokens, variant) for variant in _variants(tokens, keys, language)]
    if results[0][0] is Shape.NOTHING and (mended := respelled(tokens)):
        tokens = mended
        results = [_combine(tokens, variant) for variant in _variants(tokens, keys, language)]
    candidates = [each for shape, found in results if shape is Shape.ONE for each in found]
    if not candidates:
        return AmountReading(results[0][0])
    long: tuple[Quantity, ...] = ()
    if keys & TWO_SCALES.keys():
        variants = _variants(tokens, keys, language)
        longer = (_combine(tokens, variant._replace(long_scale=True))[1] for variant in variants)
        long = tuple(dict.fromkeys(each for found in longer for each in found))
    if "jours" in keys:
        candidates.extend(weeks_said_in_days([token.key for token in tokens]))
    for word in keys & MULTIPLES.keys():
        candidates = [_times(MULTIPLES[word], each) for each in candidates]
        long = tuple(_times(MULTIPLES[word], each) for each in long)
    return AmountReading(
        Shape.ONE,
        tuple(dict.fromkeys(candidates)) if len(candidates) > 1 else tuple(candidates),
        long,
        french=_is_french(tokens, language),
        below=_is_below(tokens, keys),
    )


def read_measured(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Read K, M, G, B and T behind a number as units: kelvins, metres, grams, bytes, tonnes."""
    if too_long(text):
        return ()
    tokens = pieces(text)
    shape, found = _combine(tokens, Variant(comma_decimal=language == "fr", letters=False))
    return tuple(found) if shape is Shape.ONE else ()


def _offers_two(tokens: Sequence[Token]) -> bool:
    """Tell whether one number is given two powers of ten or units: "135 millions ou milliards"."""
    return any(
        token.key in ALTERNATIVES
        and (after.key in SCALES or after.key in TWO_SCALES or bool(by_phrase(after.key)))
        for token, after in pairwise(tokens)
    )


def _times(factor: int, given: Quantity) -> Quantity:
    if isinstance(given, Amount):
        return Amount(given.value * factor, given.unit)
    return AmountRange(given.low * factor, given.high * factor, given.unit)


def read_joined(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Read two numbers joined by "and" as a range, for where a range is expected; else nothing."""
    if too_long(text):
        return ()
    tokens = pieces(text.replace("&", " and "))
    keys = {token.key for token in tokens}
    if keys & NEGATIONS:
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
        variants = [loose] if keys & _MONEY_SIGNS else [loose, *variants]
    if keys & {"quarter", "quarters"}:
        variants.append(variants[0]._replace(quarters=False))
    return variants


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
    return not BELOW.isdisjoint(keys)


_Found = tuple[Part, tuple[str, ...]]


def _combine(tokens: Sequence[Token], variant: Variant) -> tuple[Shape, list[Quantity]]:
    """Make one quantity of everything found; SEVERAL where that cannot be."""
    found = list(islice(scan(tokens, variant), _MOST_PARTS))
    if len(found) == _MOST_PARTS:
        return Shape.SEVERAL, []
    ratio = _ratio(found)
    if ratio is not None:
        return Shape.ONE, ratio
    real = [each for each in found if not each[0].article]
    found = real or found[:1]
    if not found:
        return Shape.NOTHING, []
    if any(part.conflict for part, _ in found):
        return Shape.SEVERAL, []
    if len(found) == 1:
        part = found[0][0]
        if not part.units and (money := money_in([*tokens[: part.start], *tokens[part.end :]])):
            part = part._replace(units=money)
        return Shape.ONE, _single(part)
    for rule in (pair_range, _compound, _same_twice):
        combined = rule(found)
        if combined:
            return Shape.ONE, combined
    return Shape.SEVERAL, []


def _single(part: Part) -> list[Quantity]:
    return [Amount(value, unit) for value, unit in amounts_of(part)]


def _ratio(found: list[_Found]) -> list[Quantity] | None:
    """Read "one in four", "une personne sur quatre", "3 out of 4"."""
    if len(found) != 2 or found[1][1] not in RATIO_LINKS:
        return None
    top, bottom = found[0][0], found[1][0]
    if top.article and found[1][1] == ("of",):
        # "a team of eleven"
        return None
    if top.known or bottom.known or not 0 < top.values[0] < bottom.values[0]:
        return None
    return [Amount(top.values[0] / bottom.values[0], NO_UNIT)]


def pair_range(found: list[_Found], *, joined: bool = False) -> list[Quantity] | None:
    """Read "10 to 30 thousand dollars", "entre 10 et 30 k$", "$10-30k".

    ``joined``: "10 and 30" is a range as well.
    """
    if len(found) != 2:
        return None
    (low, lead), (high, link) = found
    between = bool(BETWEEN.intersection(lead))
    linked = [word for word in link if word in RANGE_LINKS]
    if not linked or any(word not in RANGE_LINKS | LINK_FILLERS for word in link):
        return None
    if not (between or joined) and set(link) <= {"et", "and"}:
        return None
    ranges: list[Quantity] = []
    for unit, factor in _common_units(low, high):
        for bottom, top in _ends(low, high):
            ends = sorted((bottom * factor, top))
            if ends[0] < ends[1]:
                ranges.append(AmountRange(ends[0], ends[1], unit))
    return ranges


def _common_units(low: Part, high: Part) -> list[tuple[Unit, Fraction]]:
    """Return the units of a range with what the lower number must be multiplied by."""
    if not high.units:
        return [(unit, Fraction(1)) for unit in low.units or (NO_UNIT,)]
    if not low.units or not (low.known and high.known):
        return [(unit, Fraction(1)) for unit in high.units]
    return [
        (upper, lower.factor / upper.factor)
        for upper in high.units
        for lower in low.units
        if lower.converts_to(upper)
    ]


def _ends(low: Part, high: Part) -> list[tuple[Fraction, Fraction]]:
    """Return the readings of both ends: in "10 to 30 thousand" both are thousands."""
    pairs = [(bottom, top) for bottom in low.values for top in high.values]
    if low.scale > 1 or (low.units and not low.prefixed):
        return pairs
    if high.scale >= 100:
        shared = [(bottom * high.scale, top) for bottom, top in pairs]
        return [pair for pair in shared if pair[0] < pair[1]] + pairs
    # "10 à 30 000" is said for 10 000 à 30 000
    thousands = [
        (bottom * 1000, top)
        for bottom, top in pairs
        if bottom < 1000 <= top and top % 1000 == 0 and bottom * 1000 < top
    ]
    return pairs + thousands


def _compound(found: list[_Found]) -> list[Quantity] | None:
    """Read "2 hours 30 minutes", "1h30", "un an et six mois", "2 euros 50"."""
    total, units = found[0][0].values[0], found[0][0].units
    last = found[0][0]
    if not units or not last.known:
        return None
    unit = next((each for each in units if each.id in _SMALLER), units[0])
    for part, link in found[1:]:
        if any(word not in ("et", "and") for word in link) or part.values[0] < 0:
            return None
        smaller = next((each for each in part.units if each.converts_to(unit)), None)
        if smaller is not None and smaller.factor < unit.factor:
            added = part.values[0] * smaller.factor / unit.factor
        elif not part.units and not link:
            parts, bound = (
                (100, 100) if unit.dimension == "money" else _SMALLER.get(unit.id, (1, 0))
            )
            if part.values[0] >= bound:
                return None
            added = part.values[0] / parts
        else:
            return None
        if added * unit.factor >= _size(last, unit):
            return None
        total, last = total + added, part
    return [Amount(total, unit)]


def _size(part: Part, unit: Unit) -> Fraction:
    """Return how much one of the last unit is: what follows it must be smaller."""
    given = next((each for each in part.units if each.converts_to(unit)), unit)
    return given.factor


def _same_twice(found: list[_Found]) -> list[Quantity] | None:
    """Let "a billion (1,000,000,000) dollars" be the one amount it is."""
    readings = [_single(part) for part, _ in found]
    kept = [
        each
        for each in sorted(
            (one for reading in readings for one in reading), key=lambda one: one.unit is NO_UNIT
        )
        if isinstance(each, Amount)
        and all(any(_equal(each, other) for other in reading) for reading in readings)
    ]
    return list(kept) or None


def _equal(one: Quantity, other: Quantity) -> bool:
    if not isinstance(one, Amount) or not isinstance(other, Amount):
        return False
    if one.unit.converts_to(other.unit) and one.unit.dimension != "count":
        return one.base == other.base
    return one.value == other.value and "count" in (one.unit.dimension, other.unit.dimension)
