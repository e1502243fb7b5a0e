"""What an answer turned out to be when a value was looked for in it."""

from __future__ import annotations

import sys
from enum import StrEnum


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text, for tables that are read better without quotes and commas.

    Tables share their words, for many stand in several.
    """
    # a copy is no larger than it needs to be
    return frozenset({sys.intern(word) for word in words.split()})


ALTERNATIVES = frozenset(("or", "ou", "versus", "vs"))


class Shape(StrEnum):
    """How many values an answer holds."""

    ONE = "one"
    """One value, or one writing with several readings."""
    SPAN = "span"
    """Dates: a range, a decade, a season, a relative word."""
    SEVERAL = "several"
    """Two values, or one or the other."""
    NEGATED = "negated"
    IMPOSSIBLE = "impossible"
    """Dates: a day that does not exist."""
    NOTHING = "nothing"
    """No value can be read."""
