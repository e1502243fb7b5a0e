"""GIFT's numbers: ``2015``, ``2015:1`` (give or take), ``1..5`` (from, to)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.author.tree import Data

_NUMBER = r"([-+]?[0-9]+(?:\.[0-9]+)?)"
_RANGE = re.compile(rf"{_NUMBER}\s*\.\.\s*{_NUMBER}$")
_TOLERANCE = re.compile(rf"{_NUMBER}(?:\s*:\s*{_NUMBER})?$")
_DIGITS = 3
"""After the point of a percentage; a deck's tolerance has no more."""


def read_number(text: str) -> dict[str, Data]:
    """Return the fields of a number question with its tolerance in percent.

    Raises ValueError, with a clause that says why, where a deck cannot say the same.
    """
    if found := _RANGE.match(text):
        low, high = float(found[1]), float(found[2])
        middle, reach = (low + high) / 2, abs(high - low) / 2
    elif found := _TOLERANCE.match(text):
        middle, reach = float(found[1]), abs(float(found[2] or 0))
        if not reach:
            return {"kind": "number", "answer": found[1].lstrip("+")}
    else:
        raise ValueError(f"`{text}` is no number that can be read")
    if not middle:
        raise ValueError("a reach around zero is no percentage")
    percent = round(reach / abs(middle) * 100, _DIGITS)
    if not 0 < percent < 1000:
        raise ValueError(f"give or take {reach:g} of {middle:g} is no percentage a deck can hold")
    return {"kind": "number", "answer": f"{middle:.12g}", "tolerance": f"{percent:.10g}%"}
