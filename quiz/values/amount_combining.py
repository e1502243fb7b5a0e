"""The one amount that all the numbers of an answer make: a range, hours with minutes, a product."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from quiz.values.amount_parts import Part, amounts_of, scan
from quiz.values.amount_shares import share_of
from quiz.values.amount_words import (
    BETWEEN,
    LINK_FILLERS,
    RANGE_LINKS,
    TIMES,
)
from quiz.values.quantity import Amount, AmountRange
from quiz.values.shape import ALTERNATIVES, Shape, word_set
from quiz.values.unit import NO_UNIT
from quiz.values.unit_reading import SIZES, money_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token
    from quiz.values.number_reading import Variant
    from quiz.values.quantity import Quantity
    from quiz.values.unit import Unit

_MOST_PARTS = 6
"""Amounts in one answer from which on it is no answer; from weeks to seconds there are five."""
_SMALLER = {"hour": 60, "minute": 60, "m": 100, "foot": 12, "year": 12, "km": 1000, "kg": 1000}
"""Units whose next smaller unit may be left out, with how many of it make one."""
_IN_A_YEAR = {("in",), ("en",), ("(",)}
_LARGEST_SCALE = 1000
"""The power of ten of what goes on in cents: "mille euros 50"."""
_TIMED = ("time", "months")
_SUMS = word_set("* x + plus minus moins times fois by par")
"""What computes one more number of two."""
_OF = word_set("of de d than que")
_JOINTS = RANGE_LINKS | {"/"}
"""What stands between two numbers that are both counted, as *or* does."""
_Found = tuple[Part, tuple[str, ...]]


def combined(tokens: Sequence[Token], variant: Variant) -> tuple[Shape, list[Quantity]]:
    """Make one quantity of everything found; SEVERAL where that cannot be."""
    found = list(islice(scan(tokens, variant), _MOST_PARTS))
    if len(found) == _MOST_PARTS:
        return Shape.SEVERAL, []
    found = _untimed(_undated(found), tokens)
    ratio = share_of(found, tokens)
    if ratio is not None:
        return Shape.ONE, ratio
    found = _without_articles(found, tokens) or found[:1]
    if not found:
        return Shape.NOTHING, []
    if any(part.conflict for part, _ in found):
        return Shape.SEVERAL, []
    if len(found) == 1:
        part = found[0][0]
        if not part.units and (money := money_in([*tokens[: part.start], *tokens[part.end :]])):
            part = part._replace(units=money)
        return Shape.ONE, _single(part)
    for rule in (_product, pair_range, partial(_compound, tokens), partial(_same_twice, tokens)):
        made = rule(found)
        if made:
            return Shape.ONE, made
    return Shape.SEVERAL, []


def _undated(found: list[_Found]) -> list[_Found]:
    """Leave out the year of "135 million in 2023" and "en 2023, 11"; one in 2000 is a share.

    "6 billion people in 2000" is none: no share is more than one.
    """
    if len(found) != 2:
        return found
    kept = [
        each
        for each, other in (found, found[::-1])
        if not (_is_year(*each) and _is_no_share(other[0], each[0]))
    ]
    return kept if len(kept) == 1 else found


def _untimed(found: list[_Found], tokens: Sequence[Token]) -> list[_Found]:
    """Leave out how often: "11 a day", "30% a year"; a length of time has no such thing."""
    if len(found) != 2 or found[1][1] or tokens[found[1][0].start].key not in ("a", "an"):
        return found
    often = all(unit.dimension in _TIMED for unit in found[1][0].units)
    timed = any(unit.dimension in _TIMED for unit in found[0][0].units)
    return found[:1] if often and not timed and found[1][0].units else found


def _is_no_share(part: Part, year: Part) -> bool:
    return part.known or part.values[0] >= year.values[0] or year.values[0] % 100 != 0


def _is_year(part: Part, before: tuple[str, ...]) -> bool:
    # "1900 (mille neuf cents)" says a number twice
    bare = not (part.units or part.marked or part.scale > 1)
    # from 1492 to 2100 by centuries; one in 1326 is a share, and so is one in 2250
    return bare and before[-1:] in _IN_A_YEAR and 14 <= part.values[0] // 100 <= 21


def _without_articles(found: list[_Found], tokens: Sequence[Token]) -> list[_Found]:
    """Leave out what is no number: *un* moratoire, but not that of un ou deux, un à trois."""
    behind = (*found[1:], None)
    return [
        each
        for each, after in zip(found, behind, strict=False)
        if not each[0].article
        or _is_last_one(each[0], tokens)
        or (after and _is_counted_too(each[0], after, tokens))
    ]


def _is_counted_too(part: Part, after: _Found, tokens: Sequence[Token]) -> bool:
    """Tell whether the words or signs before another number count both: un, deux; une ou six."""
    other, joint = after
    if not joint:
        return tokens[other.start].start - tokens[part.end - 1].end > 1
    return joint[-1] in ALTERNATIVES or (len(joint) == 1 and joint[0] in _JOINTS)


def _is_last_one(part: Part, tokens: Sequence[Token]) -> bool:
    """Tell the number at the end of "onze moins un" from an article, behind which a noun stands."""
    return part.end == len(tokens) and part.start == part.end - 1


def _single(part: Part) -> list[Quantity]:
    return [Amount(value, unit) for value, unit in amounts_of(part)]


def _product(found: list[_Found]) -> list[Quantity] | None:
    """Read "deux fois 67 millions", "3 times 50"."""
    if len(found) != 2 or found[1][1] not in TIMES:
        return None
    (times, _), (part, _) = found
    if times.units:
        # "67 million dollars times two"
        times, part = part, times
    if times.units:
        return None
    return [multiplied(times.values[0], each) for each in _single(part)]


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
    if not (between or joined) and link in (("et",), ("and",)):
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
    # "two to three dizaines" too; less than ten are pairs, and sums of several powers
    if high.scale >= 10:
        shared = [(bottom * high.scale, top) for bottom, top in pairs]
        return [pair for pair in shared if pair[0] < pair[1]] + pairs
    # "10 à 30 000" is said for 10 000 à 30 000
    thousands = [
        (bottom * 1000, top)
        for bottom, top in pairs
        if bottom < 1000 and top % 1000 == 0 and bottom * 1000 < top and not low.marked
    ]
    return pairs + thousands


def _compound(tokens: Sequence[Token], found: list[_Found]) -> list[Quantity] | None:
    """Read "2 hours 30 minutes", "1h30", "un an et six mois", "2 euros 50"."""
    first = found[0][0]
    if not first.known:
        return None
    # "1 m 50" is a length sooner than a time
    units = [each for each in reversed(first.units) if each.id in _SMALLER] or [first.units[0]]
    sums = ((_sum_of(found, unit, tokens), unit) for unit in units)
    return [Amount(total, unit) for total, unit in sums if total is not None]


def _sum_of(found: list[_Found], unit: Unit, tokens: Sequence[Token]) -> Fraction | None:
    """Add up what begins with an amount of a unit and goes on in smaller ones; None for no sum."""
    last = found[0][0]
    total = last.values[0]
    for part, link in found[1:]:
        if any(word not in ("et", "and") for word in link):
            return None
        smaller = next((each for each in part.units if each.converts_to(unit)), None)
        if smaller is not None:
            added = part.values[0] * smaller.factor / unit.factor
        elif not link and (not part.units or part.units[0].id in SIZES):
            parts = 100 if unit.dimension == "money" else _SMALLER.get(unit.id)
            # "$1m50" is no million and fifty cents
            if parts is None or last.scale > _LARGEST_SCALE:
                return None
            added = part.values[0] / parts
        else:
            return None
        summed = smaller is not None and smaller.factor < _size(last, unit)
        if added * unit.factor >= _size(last, unit) and not (summed and _touch(last, part, tokens)):
            return None
        total, last = total + added, part
    return total


def _touch(last: Part, part: Part, tokens: Sequence[Token]) -> bool:
    """Tell "1 h 60 min", which is a sum, from "one hour, 60 minutes", which says it twice."""
    return tokens[part.start].start - tokens[last.end - 1].end <= 1


def _size(part: Part, unit: Unit) -> Fraction:
    """Return how much one of the last unit is: what follows it must be smaller."""
    given = next((each for each in part.units if each.converts_to(unit)), unit)
    return given.factor


def _same_twice(tokens: Sequence[Token], found: list[_Found]) -> list[Quantity] | None:
    """Let "a billion (1,000,000,000) dollars" be the one amount it is; 12-12 is a score."""
    if any(link == ("-",) for _, link in found[1:]) and all(
        tokens[part.start].is_number for part, _ in found
    ):
        return None
    if any(link[-1] in _SUMS for _, link in found[1:] if link):
        return None
    readings = [_single(part) for part, _ in found]
    if any(_OF.intersection(link) for _, link in found[1:]) and any(
        each.unit.dimension == "ratio" for reading in readings for each in reading
    ):
        # ten per cent of ten, or more than ten
        return None
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


def multiplied(factor: Fraction | int, given: Quantity) -> Quantity:
    """Return an amount or a range so many times over."""
    if isinstance(given, Amount):
        return Amount(given.value * factor, given.unit)
    return AmountRange(given.low * factor, given.high * factor, given.unit)
