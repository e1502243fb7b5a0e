"""Units made of two: products (900 MW h), rates (40 euros per kilo), degrees that are no heat."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.values.amount_words import STOPS
from quiz.values.lexing import key_at
from quiz.values.number_words import ARTICLES
from quiz.values.shape import word_set
from quiz.values.unit import Unit, by_phrase, by_symbol, is_exact, rate
from quiz.values.unit_reading import known_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token

    Units = tuple[Unit, ...]

_BETWEEN: Final = ("*", "x")
"""Signs of a product; its dot and its hyphen are gone by then: MW.h, MW-h."""
_FACTORS: Final = word_set("h s m km cm hr hrs")
"""Symbols that are a second factor; others are letters of something else: 230 V ac, 5 bar a."""
_SHORT: Final = {"hour": "h", "second": "s", "minute": "min", "day": "d"}
"""How a unit is written within a product, where that is not its name here."""
_NO_FACTORS: Final = ("money", "ratio", "points", "time", "months", "count")
"""Dimensions of what is never multiplied by another unit; 6 months of what follows."""
_FACTOR_DIMENSIONS: Final = ("length", "time")
_PRODUCTS: Final = {
    "power*time": "energy",
    "force*length": "torque",
    "current*time": "charge",
}
"""Dimensions of products that have units of their own."""

_EACH: Final = ARTICLES | {"/", "per", "par"}
"""What stands before what an amount is counted to."""
_THE: Final = ("l", "le", "la", "du", "au", "the")
"""The same in front of the last word: 40 euros l'heure, 3 euros du kilo."""
_TIMED: Final = ("time", "months")
_LONG: Final = {"months": 2629746}
"""Seconds in the base unit of a dimension of time, the mean month of the calendar."""
_LATER: Final = word_set("ago later earlier before after plus")
"""What makes *a year* a time before or after another one."""

_OF_ANOTHER: Final = word_set("force homme hommes")
_GRAVITY: Final = Fraction("0.00980665")
"""The weight of a gram in newtons, as the kilogram-force is defined."""

_DEGREES: Final = "°"
_DIRECTIONS: Final = word_set("""
north south east west nord sud est ouest northeast northwest southeast southwest
latitude longitude angle arc inclinaison inclination tilt slope pente rotation azimut azimuth
""")
"""Behind degrees, what says that they are those of an angle."""
_COMPASS: Final = ("N", "S", "E", "W", "O")
_TOWARDS: Final = word_set("to the of de d l vers")


def compound_at(tokens: Sequence[Token], units: Units, end: int) -> tuple[Units, int]:
    """Return the units that others are part of, with the index behind: MW h, euros per kilo.

    The ones given where nothing that goes with them follows.
    """
    if end >= len(tokens):
        return units, end
    if units[-1].id == _DEGREES:
        return _angle_at(tokens, units, end)
    if tokens[end].key in _OF_ANOTHER:
        return _another_at(tokens[end].key, units, end)
    units, end = _product_at(tokens, units, end)
    return _rate_at(tokens, units, end)


def _another_at(word: str, units: Units, end: int) -> tuple[Units, int]:
    """Read "8 heures-homme" and "2 kg force", which are no time and no mass."""
    wanted = "mass" if word == "force" else "time"
    if units[0].dimension != wanted:
        return units, end
    return tuple(_of_another(unit, word) for unit in units), end + 1


@lru_cache(maxsize=64)
def _of_another(unit: Unit, word: str) -> Unit:
    if word == "force":
        return Unit(f"{unit.id}-force", "force", unit.factor * _GRAVITY)
    return Unit(f"{unit.id}·{word}", "work", unit.factor)


def _angle_at(tokens: Sequence[Token], units: Units, end: int) -> tuple[Units, int]:
    """Read degrees of an angle: 20 degrees west, 20° N, 20 degrés de latitude."""
    at = end
    while key_at(tokens, at) in _TOWARDS:
        at += 1
    if at >= len(tokens):
        return units, end
    token, last = tokens[at], at + 1 == len(tokens)
    # "20 degrés est la réponse" says what it is, and no direction
    named = token.key in _DIRECTIONS and (token.key != "est" or last)
    if named or (at == end and token.text in _COMPASS):
        return by_phrase("degree of arc"), at + 1
    return units, end


def _product_at(tokens: Sequence[Token], units: Units, end: int) -> tuple[Units, int]:
    """Read the second factor of a product: the h of 900 MW h, which is an energy."""
    if units[0].dimension in _NO_FACTORS:
        return units, end
    at = end + (tokens[end].key in _BETWEEN)
    if at >= len(tokens) or tokens[at].kind != "word":
        return units, end
    factors = _factors(tokens[at])
    made = tuple(
        product(unit, one) for unit in units for one in factors if one.dimension != unit.dimension
    )
    return (made, at + 1) if made else (units, end)


def _factors(token: Token) -> Units:
    if token.text in _FACTORS or token.text == "H":
        found = by_symbol(token.text)
    elif token.key in STOPS:
        return ()
    else:
        found = by_phrase(token.key)
    # of "N m" the metre before the minute
    return tuple(unit for each in _FACTOR_DIMENSIONS for unit in found if unit.dimension == each)


@lru_cache(maxsize=256)
def product(unit: Unit, factor: Unit) -> Unit:
    """Return the unit of one times another: MWh of MW and hours, kg·m of kg and m.

    Kilometres and hours are said for kilometres per hour, 320 km h.
    """
    if unit.dimension == "length" and factor.dimension == "time":
        return rate(unit, factor)
    short = _SHORT.get(factor.id, factor.id)
    dimension = f"{unit.dimension}*{factor.dimension}"
    dimension = _PRODUCTS.get(dimension, dimension)
    if is_exact(unit.id + short):
        for known in by_symbol(unit.id + short):
            if known.dimension == dimension:
                return known
    return Unit(f"{unit.id}·{short}", dimension, unit.factor * factor.factor)


def _rate_at(tokens: Sequence[Token], units: Units, end: int) -> tuple[Units, int]:
    """Make another unit of one with what it is counted to: 3 km/s, 150 MW/h, dollars per month."""
    link = key_at(tokens, end)
    if link in _THE or (link in ("de", "a") and key_at(tokens, end + 1) in _THE):
        return _to_the_last(tokens, units, end + 1 + (link in ("de", "a")), end)
    if link not in _EACH or units[0].dimension in ("ratio", "points"):
        return units, end
    found = known_at(tokens, end + 1)
    if found is None or found[0][0].dimension in ("ratio", "count", "money"):
        return units, end
    each, behind = found
    if link in ARTICLES and not _may_be_each(tokens, units, each, end, behind):
        return units, end
    touch = end == 0 or tokens[end].start - tokens[end - 1].end <= 1
    rates = tuple(
        rate(unit, one)
        for unit in units
        for one in each
        if _counts_to(unit, one, link if touch else "")
    )
    return (rates, behind) if rates else (units, end)


def _may_be_each(tokens: Sequence[Token], units: Units, each: Units, end: int, behind: int) -> bool:
    """Tell whether an article stands before what is counted to: hours *a day*, dollars *a litre*.

    A year ago is another time, and "one foot an inch" a sum.
    """
    if each[0].dimension in _TIMED:
        return key_at(tokens, behind) not in _LATER
    return units[0].dimension == "money" and tokens[end].key in ("a", "an")


def _to_the_last(tokens: Sequence[Token], units: Units, at: int, end: int) -> tuple[Units, int]:
    """Read "40 euros l'heure", "3 euros du kilo": a unit with an article that ends the answer."""
    found = known_at(tokens, at)
    if found is None or found[1] != len(tokens) or found[0][0].dimension in ("ratio", "money"):
        return units, end
    if units[0].dimension == "temperature":
        return units, end  # 20 °C la nuit
    rates = tuple(
        rate(unit, one) for unit in units for one in found[0] if _counts_to(unit, one, "")
    )
    return (rates, found[1]) if rates else (units, end)


def _counts_to(unit: Unit, each: Unit, link: str) -> bool:
    """Tell whether an amount is counted to another unit, rather than said twice or added to it.

    Hours a day and months per year are; a year and a month, MW/megawatts are not.
    """
    both_timed = unit.dimension in _TIMED and each.dimension in _TIMED
    if not both_timed:
        return not each.converts_to(unit)
    if link in ("/", "per", "par"):
        return unit.id != each.id
    return link in ("a", "an") and _seconds(each) > _seconds(unit)


def _seconds(unit: Unit) -> int:
    return int(unit.factor * _LONG.get(unit.dimension, 1))
