"""A number with a unit, or two numbers with one unit: the values of amounts.

All arithmetic is on fractions: 0.1 is a tenth, and 1,5 milliard is exactly 1 500 000 000.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction

    from quiz.values.unit import Unit


class Amount(NamedTuple):
    """A number of some unit."""

    value: Fraction
    """As written, counted in ``unit``."""
    unit: Unit

    @property
    def base(self) -> Fraction:
        """The value in the base unit of its dimension: seconds, watts, dollars."""
        return self.value * self.unit.factor + self.unit.offset


class AmountRange(NamedTuple):
    """All amounts from one to another, both named."""

    low: Fraction
    high: Fraction
    unit: Unit

    @property
    def ends(self) -> tuple[Amount, Amount]:
        """The lower and the upper end."""
        return Amount(self.low, self.unit), Amount(self.high, self.unit)


Quantity = Amount | AmountRange
