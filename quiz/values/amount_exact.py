"""Amounts as decks write them, and as players are shown them.

The grammar of a deck is narrow on purpose, so that no answer has two meanings: digits with a
decimal point, groups of three set apart by nothing, a space or an underscore, an English word for
a power of ten, then the unit: ``135 million USD``, ``10000 to 30000 USD``, ``12.5 %``,
``6 months``, ``10000 GPU``.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.values.lexing import clean, plain, too_long
from quiz.values.number_words import LETTERS
from quiz.values.patterns import pattern
from quiz.values.quantity import Amount, AmountRange
from quiz.values.unit import NO_UNIT, PERCENT, Unit, by_phrase, by_symbol, count_of, is_exact, rate

if TYPE_CHECKING:
    from quiz.values.quantity import Quantity

EXACT_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}

NUMBER = r"-?[0-9]{1,3}(?:[ _][0-9]{3})+(?:\.[0-9]+)?|-?[0-9]{1,40}(?:\.[0-9]{1,40})?"
"""A number as a deck writes it, of 40 digits at most: a bound on work."""
_SCALES = "|".join(EXACT_SCALES)
_SCALE = rf"(?: ?({_SCALES})(?![a-z]))?"
# "millions", "Million" and "milliard" are neither such a power of ten nor what is counted
_UNIT = rf"(?!(?i:{_SCALES}|milliard|billiard|mille)s?\b)([^\d\s.,+-].*)"
_EXACT = pattern(rf"({NUMBER}){_SCALE}(?: to ({NUMBER}){_SCALE})?(?: ?{_UNIT})?")
_RATE = pattern(r"([^/]+?)(?: ?/ ?| per )([^/]+)")
_STRAY_NUMBER = pattern(r"(?<![^\W\d_^])\d")
_NO_BREAK = "\u00a0"
_SHOWN_DECIMALS = 6


def value_of(digits: str) -> Fraction:
    """Return what a text that is a ``NUMBER`` is worth."""
    return Fraction(digits.replace(" ", "").replace("_", ""))


def _scaled(digits: str, scale: str | None) -> Fraction:
    return value_of(digits) * EXACT_SCALES.get(scale or "", 1)


def exact_unit(text: str) -> Unit:
    """Return the unit a deck names; a word that is no unit names what is counted."""
    symbol = clean(text)
    found = by_symbol(symbol) or by_phrase(plain(text).replace("-", " "))
    named = next((unit for unit in found if unit.id in (symbol, "°")), None)
    if named is not None:
        # m is a metre here, whatever else players mean by it, and degrees may be of any kind
        return named
    if not found and (each := _RATE.fullmatch(text)):
        unit, per = exact_unit(each[1]), exact_unit(each[2])
        if "count" not in (unit.dimension, per.dimension):
            return rate(unit, per)
    return found[0] if found else count_of(" ".join(text.split()))


@lru_cache(maxsize=4096)
def parse_exact(text: str) -> Quantity | None:
    """Read an amount as a deck writes it; None where it is not one.

    In "10 to 30 thousand USD" the word counts for both ends; the lower end comes first.
    """
    if too_long(text):
        return None
    match = _EXACT.fullmatch(" ".join(text.split()))
    if match is None:
        return None
    low, low_scale, high, high_scale, named = match.groups()
    if named and (_STRAY_NUMBER.search(named) or _is_power(named)):
        return None
    unit = exact_unit(named) if named else NO_UNIT
    if high is None:
        return Amount(_scaled(low, low_scale), unit)
    ends = _scaled(low, low_scale or high_scale), _scaled(high, high_scale)
    return AmountRange(*ends, unit) if ends[0] < ends[1] else None


def _is_power(unit: str) -> bool:
    """Tell whether a letter is a power of ten and only in another case a unit: 20 k, 135 M."""
    return unit in LETTERS and not is_exact(unit)


def show_number(value: Fraction, language: str) -> str:
    """Return a number in digits, grouped as the language does: "1,234.5", "1 234,5".

    Decimals are cut to six places and then marked "≈"; a fraction of small parts that has no
    decimal form stays one: "1/3".
    """
    mark, group = (",", _NO_BREAK) if language == "fr" else (".", ",")
    sign = "-" if value < 0 else ""
    value = abs(value)
    whole, rest = divmod(value.numerator, value.denominator)
    grouped = f"{whole:,}".replace(",", group)
    if not rest:
        return sign + grouped
    shifted = rest * 10**_SHOWN_DECIMALS
    decimals = f"{shifted // value.denominator:0{_SHOWN_DECIMALS}d}".rstrip("0")
    if shifted % value.denominator:
        # parts of one or two digits
        if value.denominator < 100 and whole == 0:
            return f"{sign}{value.numerator}/{value.denominator}"
        decimals = decimals or "0"
        return f"≈ {sign}{grouped}{mark}{decimals}"
    return f"{sign}{grouped}{mark}{decimals}"


def _with_unit(numbers: str, unit: Unit, language: str, *, plural: bool) -> str:
    name = unit.name(language, plural=plural)
    if not name:
        return numbers
    if unit.id == PERCENT and language != "fr":
        return numbers + name
    return f"{numbers}{_NO_BREAK if len(name) <= 2 else ' '}{name}"


def _is_plural(value: Fraction, language: str) -> bool:
    return abs(value) >= 2 if language == "fr" else abs(value) != 1


@lru_cache(maxsize=1024)
def show(amount: Quantity, language: str) -> str:
    """Return an amount in digits and words: "135,000,000 US dollars", "6 mois", "12,5 %"."""
    if isinstance(amount, Amount):
        plural = _is_plural(amount.value, language)
        return _with_unit(show_number(amount.value, language), amount.unit, language, plural=plural)
    to = "à" if language == "fr" else "to"
    ends = f"{show_number(amount.low, language)} {to} {show_number(amount.high, language)}"
    return _with_unit(ends, amount.unit, language, plural=True)
