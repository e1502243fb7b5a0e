"""Lengths of time that are written like a clock, or counted in days for weeks."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from quiz.values.patterns import pattern
from quiz.values.quantity import Amount
from quiz.values.unit import by_phrase

if TYPE_CHECKING:
    from quiz.values.quantity import Quantity

_CLOCK = pattern(r"(\d+):([0-5]\d)(?::([0-5]\d))?")
_PRIMES = pattern(r"(\d+)['’′´`] ?(\d{1,2})(?:[\"”″]|['’′´`]{2})?")
_SAID_IN_DAYS = {
    "quinze jours": 2, "quinzaine de jours": 2, "huit jours": 1, "huitaine de jours": 1,
}  # fmt: skip


def clock_times(text: str) -> tuple[Quantity, ...]:
    """Read 1:30 as hours and minutes, or as minutes and seconds; 0:01:30 as all three."""
    match = _CLOCK.fullmatch(text) if ":" in text else None
    if match is None:
        return ()
    first, second, third = int(match[1]), int(match[2]), int(match[3] or 0)
    hours = Fraction(first) + Fraction(second, 60) + Fraction(third, 3600)
    in_hours = Amount(hours, by_phrase("hour")[0])
    return (in_hours,) if match[3] else (in_hours, Amount(hours, by_phrase("minute")[0]))


def primes(text: str) -> tuple[Quantity, ...]:
    """Read 5'11 as feet and inches, or as minutes and seconds."""
    match = _PRIMES.fullmatch(text)
    if match is None:
        return ()
    great, small = int(match[1]), int(match[2])
    sizes = (("foot", 12), ("minute", 60))
    return tuple(
        Amount(great + Fraction(small, parts), by_phrase(name)[0])
        for name, parts in sizes
        if small < parts
    )


def weeks_said_in_days(keys: list[str]) -> tuple[Quantity, ...]:
    """Return the weeks that "quinze jours" and "huit jours" mean in French besides their days."""
    for said, weeks in _SAID_IN_DAYS.items():
        if said in " ".join(keys):
            return (Amount(Fraction(weeks), by_phrase("week")[0]),)
    return ()
