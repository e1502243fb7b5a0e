"""How a wrong number differs from the right one: by powers of ten, by a digit, by two swapped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from quiz.judge.judgement import Reason

if TYPE_CHECKING:
    from fractions import Fraction

_LARGEST_FACTOR = 10**18
"""Nobody is off by more powers of ten: a bound on the work."""
_MOST_DECIMALS = 12
"""Decimals that are compared digit by digit, for a third has no end: a bound on the work."""
_SCALED = tuple(10**decimals for decimals in range(_MOST_DECIMALS + 1))


def difference(right: Fraction, given: Fraction) -> tuple[Reason, dict[str, str | int]]:
    """Return why ``given`` is not ``right``, with the details of the reason."""
    if right and given:
        factor = _power_of_ten(given / right)
        if factor:
            return Reason.TOO_MUCH, {"factor": factor, **_scales(right, given)}
        factor = _power_of_ten(right / given)
        if factor:
            return Reason.TOO_LITTLE, {"factor": factor, **_scales(right, given)}
    digits = _aligned(right, given)
    if digits is None:
        dropped = _is_digit_dropped(right, given) or _is_digit_dropped(given, right)
        return (Reason.ONE_DIGIT_OFF if dropped else Reason.OTHER_VALUE), {}
    one, other = digits
    if len(one) < 2:
        # 5 for 6 is another number, not a slip
        return Reason.OTHER_VALUE, {}
    places = [place for place in range(len(one)) if one[place] != other[place]]
    if len(places) == 1:
        return Reason.ONE_DIGIT_OFF, {}
    if len(places) == 2 and sorted(one) == sorted(other):
        return Reason.DIGITS_SWAPPED, {}
    return Reason.OTHER_VALUE, {}


_SCALES = (("trillions", 12), ("billions", 9), ("millions", 6), ("thousands", 3))


def _scales(right: Fraction, given: Fraction) -> dict[str, str | int]:
    """Return the words for the size of both, where both have one and they differ."""
    words = [
        next((word for word, zeros in _SCALES if abs(value) >= 10**zeros), "")
        for value in (right, given)
    ]
    if not all(words) or words[0] == words[1]:
        return {}
    return {"right": words[0], "given": words[1]}


def _power_of_ten(ratio: Fraction) -> int:
    """Return the ratio where it is 10, 100, 1000 ...; else 0."""
    value = ratio.numerator
    if ratio.denominator != 1 or not 10 <= value <= _LARGEST_FACTOR:
        return 0
    return value if str(value).strip("0") == "1" else 0


def _is_digit_dropped(more: Fraction, less: Fraction) -> bool:
    """Tell whether a whole number is another one without one digit: 124 for 1234."""
    if more.denominator != 1 or less.denominator != 1 or (more < 0) != (less < 0):
        return False
    one, other = str(abs(more.numerator)), str(abs(less.numerator))
    zeros = min(len(one) - len(one.rstrip("0")), len(other) - len(other.rstrip("0")))
    one, other = one[: len(one) - zeros], other[: len(other) - zeros]
    return len(other) > 2 and any(one[:at] + one[at + 1 :] == other for at in range(len(one)))


def _aligned(right: Fraction, given: Fraction) -> tuple[str, str] | None:
    """Return the digits of both numbers, of one length and without common zeros at the end."""
    if (right < 0) != (given < 0):
        return None
    whole = right.denominator == given.denominator == 1  # as most
    scale = 1 if whole else next(filter(partial(_are_whole, right, given), _SCALED), 0)
    if not scale:
        return None
    one, other = (str(abs(each.numerator) * (scale // each.denominator)) for each in (right, given))
    if len(one) != len(other):
        return None
    zeros = min(len(one) - len(one.rstrip("0")), len(other) - len(other.rstrip("0")))
    end = len(one) - zeros
    return one[:end], other[:end]


def _are_whole(right: Fraction, given: Fraction, scale: int) -> bool:
    """Tell whether both are whole numbers once they are so many times as much."""
    return scale % right.denominator == 0 and scale % given.denominator == 0
