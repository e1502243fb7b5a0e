"""Whether a unit that was typed may stand where another one was expected."""

from __future__ import annotations

from fractions import Fraction

from quiz.judge.by_value.counted_things import other_things
from quiz.values.lexing import plain
from quiz.values.unit import Unit, names_of

_YEAR = Fraction(12)
_IN_A_YEAR = {"day": (365, 366), "week": (52,)}
"""How many of them everybody counts to a year; no such number makes a month."""
_SHORT = 4
"""Letters from which on a noun is a word, CHIPS, and no abbreviation of what is counted, CPUs."""
_DEGREES = "°"
_KINDS_OF_DEGREES = ("°C", "°F", "degree-angle")
_MEANT_BY_DEGREES = ("°C", "degree-angle")
"""Fahrenheits are named where they are meant."""
_MISSPELT = 5
"""Letters of a unit that may be misspelt, huors; dais may be anything."""


def same_count(expected: str, given: str) -> bool:
    """Tell whether two nouns may name the same things counted.

    Nouns are translated and paraphrased (signatories, signataires, people, experts), so another
    noun is no mistake unless it is known to mean other things: seats are no votes. Another
    abbreviation is a mistake: CPUs are not GPUs.
    """
    one, other = plain(expected).rstrip("s"), plain(given).rstrip("s")
    if one == other or not expected:
        return True
    if other_things(expected, given):
        return False
    if not expected.rstrip("s").isupper() or " " in expected or len(other) >= _SHORT:
        return True
    return not given.rstrip("s").isupper() and _distance(one, other, 1) > 1


def is_misspelt(unit: Unit, noun: str) -> bool:
    """Tell whether an unknown word is a name of the unit, a letter or, in a long one, two off."""
    word = plain(noun)
    if len(word) < _MISSPELT:
        return False
    allowed = 1 if len(word) < 9 else 2
    return any(
        len(name) >= _MISSPELT and _distance(word, name, allowed) <= allowed
        for name in names_of(unit)
    )


def _distance(one: str, other: str, most: int) -> int:
    """Return the letters between two words, or more than ``most`` where they are further."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 (only for an unknown word)

    return OSA.distance(one, other, score_cutoff=most)


def resolved(expected: Unit, given: Unit) -> Unit | None:
    """Return the unit that the given one is to be read as; None where it is a wrong one.

    A missing unit is returned as it is: what that means depends on the value.
    """
    if expected.dimension == "number":
        return expected if given.dimension == "count" else None
    if given.dimension == "count":
        if not given.id:
            return given
        if expected.dimension == "count":
            return expected if same_count(expected.id, given.id) else None
        return expected if is_misspelt(expected, given.id) else None
    if expected.dimension == "count":
        # an amount without a currency is right in any, "135 million" of what the text leaves open
        return expected if not expected.id and given.dimension == "money" else None
    if given.converts_to(expected) or {given.dimension, expected.dimension} == {"time", "months"}:
        return given
    return expected if _are_degrees(expected, given) else None


def _are_degrees(expected: Unit, given: Unit) -> bool:
    """Tell whether one of two units is degrees of any kind, and the other one those of some kind.

    68 degrees may be 68 °F as well as 68 °C; where the deck says 20 degrees it may mean west.
    """
    if given.id == _DEGREES:
        return expected.id in _KINDS_OF_DEGREES
    return expected.id == _DEGREES and given.id in _MEANT_BY_DEGREES


def in_unit(value: Fraction, unit: Unit, wanted: Unit) -> tuple[Fraction, ...]:
    """Return a value counted in another unit, in each way people count; empty where none is."""
    if unit is wanted:
        return (value,)
    if unit.converts_to(wanted):
        base = value * unit.factor + unit.offset
        return ((base - wanted.offset) / wanted.factor,)
    if wanted.dimension == "months":
        counts = _IN_A_YEAR.get(unit.id, ())
        return tuple(value * _YEAR / count / wanted.factor for count in counts)
    counts = _IN_A_YEAR.get(wanted.id, ())
    return tuple(value * unit.factor / _YEAR * count for count in counts)
