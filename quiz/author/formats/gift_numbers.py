"""GIFT's numbers: ``2015``, ``2015:1`` (give or take), ``1..5`` (from, to)."""

from __future__ import annotations

import math
import re
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.author.tree import Data

_NUMBER = r"([-+]?[0-9]{1,30}(?:\.[0-9]{1,30})?)"
_RANGE = re.compile(rf"{_NUMBER}\s*\.\.\s*{_NUMBER}")
_TOLERANCE = re.compile(rf"{_NUMBER}(?:\s*:\s*{_NUMBER})?")
_PLAIN = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")
_STEP = 10**6
"""A deck's tolerance has six digits after the point of its percentage."""


def is_plain(text: str) -> bool:
    """Tell whether GIFT can hold the number as it is written."""
    return bool(_PLAIN.fullmatch(text))


def ends(text: str) -> tuple[str, str] | None:
    """Return the ends of a range as written; None where it is none."""
    found = _RANGE.fullmatch(text.strip())
    return (found[1].lstrip("+"), found[2].lstrip("+")) if found else None


def read_number(text: str) -> dict[str, Data]:
    """Return the fields of a number question with its tolerance in percent.

    Raises ValueError, with a clause that says why, where a deck cannot say the same.
    """
    if found := _RANGE.fullmatch(text.strip()):
        low, high = Fraction(found[1]), Fraction(found[2])
        middle, reach = (low + high) / 2, abs(high - low) / 2
        written = _shown(middle)
    elif found := _TOLERANCE.fullmatch(text.strip()):
        middle, reach = Fraction(found[1]), abs(Fraction(found[2] or 0))
        written = found[1].lstrip("+")
    else:
        raise ValueError(f"`{text}` is no number that can be read")
    if not reach:
        return {"kind": "number", "answer": written}
    if not middle:
        raise ValueError("give or take something of 0 is no percentage")
    # Up, so that both ends of a range are right.
    percent = Fraction(math.ceil(reach / abs(middle) * 100 * _STEP), _STEP)
    if percent >= 100:
        raise ValueError(f"give or take {_shown(reach)} of {written} is 100 % or more")
    return {"kind": "number", "answer": written, "tolerance": f"{_shown(percent)}%"}


def write_number(text: str, part: Fraction | None) -> str:
    """Return a plain number with its tolerance, given as a part of one."""
    return f"{text}:{_shown(abs(Fraction(text)) * part)}" if part else text


def _shown(value: Fraction) -> str:
    """Return a number in digits; those of decks and of their percentages end."""
    with localcontext() as context:
        context.prec = 100
        digits = f"{Decimal(value.numerator) / Decimal(value.denominator):f}"
    return (digits.rstrip("0").rstrip(".") if "." in digits else digits) or "0"
