"""Which readings of an amount count, beside what is right, and which of them is best."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.judge.by_value.asked import asked_in
from quiz.judge.by_value.author_lists import RANK, Outcome
from quiz.judge.by_value.quantities import compare_quantities
from quiz.judge.by_value.unit_match import resolved
from quiz.judge.judgement import Reason, Verdict
from quiz.values.amount_reading import AmountReading, read_joined, read_measured
from quiz.values.quantity import Amount, AmountRange
from quiz.values.shape import Shape

if TYPE_CHECKING:
    from fractions import Fraction

    from quiz.deck.model import Question
    from quiz.values.quantity import Quantity

_TELLING: Final = (Reason.OTHER_UNIT, Reason.SEVERAL_ANSWERS, Reason.OTHER_VALUE)
"""Reasons that say less than others, the least first."""
UNMEASURED: Final = ("count", "money", "number")
"""Dimensions of which a bare number may be an amount."""
_LETTERS: Final = frozenset("KMGBT")
"""Powers of ten that are units as well."""


def size(given: Quantity) -> Fraction:
    """Return the number of an amount, of a range the greater one."""
    return given.value if isinstance(given, Amount) else given.high


def fitting(readings: tuple[Quantity, ...], expected: tuple[Quantity, ...]) -> Quantity | None:
    """Return the likeliest reading whose unit fits what is asked, or else the likeliest."""
    units = [right.unit for right in expected]
    for given in readings:
        if any(resolved(unit, given.unit) for unit in units):
            return given
    return readings[0] if readings else None


def readings_of(
    text: str, reading: AmountReading, expected: tuple[Quantity, ...], language: str
) -> tuple[Quantity, ...]:
    """Return the readings that count: in French a billion is a million millions.

    Two numbers joined by *and* are a range where a range is right, and a letter that is a unit of
    what is asked for is no power of ten: 5 g are grams of a mass, and billions of dollars.
    """
    found = reading.long if reading.long and reading.french else reading.candidates
    if reading.shape is Shape.SEVERAL and any(isinstance(each, AmountRange) for each in expected):
        return read_joined(text, language)
    if found and not _LETTERS.isdisjoint(text) and _measured(expected):
        found = (*read_measured(text, language), *found)
    if len(found) < 2:
        return found
    fitting = [each for each in found if _measures(each, expected)]
    # of "6 m" the month before the minute, where months are asked for
    fitting.sort(key=lambda given: not any(given.unit.converts_to(each.unit) for each in expected))
    return tuple(fitting) or found


def _measured(expected: tuple[Quantity, ...]) -> bool:
    return any(each.unit.dimension not in UNMEASURED for each in expected)


def _measures(given: Quantity, expected: tuple[Quantity, ...]) -> bool:
    """Tell whether an amount was given in a unit of measure of what is asked for."""
    if given.unit.dimension in UNMEASURED:
        return False
    return any(resolved(right.unit, given.unit) for right in expected)


def as_asked(question: Question, readings: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Return the readings without a unit in the one that the question asks in: how many months."""
    bare = [given for given in readings if not given.unit.id]
    if not bare:
        return ()
    return tuple(
        Amount(given.value * scale, unit)
        if isinstance(given, Amount)
        else AmountRange(given.low * scale, given.high * scale, unit)
        for unit, scale in asked_in(question.question.forms)
        for given in bare
    )


def best_of(
    expected: tuple[Quantity, ...],
    readings: tuple[Quantity, ...],
    tolerance: Fraction,
    language: str,
) -> Outcome[Quantity]:
    """Return how the best of some readings stands to the nearest of the right values."""
    return max(
        (
            compare_quantities(right, given, tolerance, language)
            for given in readings
            for right in expected
        ),
        key=_merit,
        default=Outcome(Verdict.REJECT, Reason.NOT_A_NUMBER),
    )


def _merit(outcome: Outcome[Quantity]) -> tuple[int, int]:
    """Rank by verdict, then by how much the reason tells."""
    reason = outcome.reason
    tells = _TELLING.index(reason) if reason in _TELLING else len(_TELLING)
    return RANK[outcome.verdict], tells
