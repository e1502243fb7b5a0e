"""Numbers without units, as decks write them and as players are shown them."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from quiz.values.amount_exact import NUMBER, value_of
from quiz.values.amount_exact import show_number as show
from quiz.values.patterns import pattern

__all__ = ["parse_exact", "parse_tolerance", "show"]

_EXACT = pattern(NUMBER)
_TOLERANCE = pattern(r"([0-9]{1,2}(?:\.[0-9]+)?) ?%")


@lru_cache(maxsize=1024)
def parse_exact(text: str) -> Fraction | None:
    """Read a number as a deck writes it: 11, 20000, 20 000, 1.5; None where it is not one."""
    match = _EXACT.fullmatch(text.strip())
    return value_of(match.group()) if match else None


@lru_cache(maxsize=64)
def parse_tolerance(text: str) -> Fraction | None:
    """Read a tolerance such as ``5%`` or ``0.5 %`` as a part of one (1/20); else None."""
    match = _TOLERANCE.fullmatch(text.strip())
    return Fraction(match.group(1)) / 100 if match else None
