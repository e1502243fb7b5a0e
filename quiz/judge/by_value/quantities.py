"""How one amount stands to another: the unit first, then the value, exactly.

Similarity is asked for one thing only: whether an unknown word is the expected unit misspelt.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.judge.by_value.author_lists import NO_DETAILS, Outcome
from quiz.judge.by_value.bounds import bound_of
from quiz.judge.by_value.difference import difference
from quiz.judge.by_value.unit_match import in_unit, resolved
from quiz.judge.judgement import Reason, Verdict
from quiz.values.amount_exact import parse_exact, show
from quiz.values.amount_reading import read
from quiz.values.quantity import Amount, AmountRange
from quiz.values.unit import NO_UNIT, PERCENT, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from quiz.values.quantity import Quantity

_SAID_IN_WORDS = (10**6, 10**9, 10**12)
"""Powers of ten that are said as words, and so may be left out together with the unit."""
_SAID_IN_FULL = 1000
"""Numbers from here on have their own power of ten in them."""
_RATIOS = (("number", "ratio"), ("count", "ratio"))
"""Dimensions of a ratio and of the percentage that it is."""


@lru_cache(maxsize=4096)
def values_of(forms: tuple[str, ...]) -> tuple[Quantity, ...]:
    """Return the values of an answer line, each form by the deck's grammar or as people write.

    There are several where a form does not say which: 9.7 m are metres or millions.
    """
    found: list[Quantity] = []
    for form in forms:
        exact = parse_exact(form)
        # nothing is counted in "weeks or more"
        if exact is not None and not (exact.unit.dimension == "count" and bound_of((form,))):
            found.append(exact)
        else:
            found.extend(_one_of_each(read(form, "en").candidates))
    return tuple(found)


def _one_of_each(readings: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Return the likeliest reading of each dimension."""
    return tuple({each.unit.dimension: each for each in reversed(readings)}.values())[::-1]


def shown(given: Quantity, language: str) -> str:
    """Show an answer as it was read; what it counts goes without saying."""
    if given.unit.dimension == "count" and given.unit.id:
        given = given._replace(unit=NO_UNIT)
    return show(given, language)


def compare_quantities(
    expected: Quantity, given: Quantity, tolerance: Fraction, language: str
) -> Outcome[Quantity]:
    """Judge one reading of an answer against one right value."""
    if isinstance(expected, Amount) and isinstance(given, AmountRange):
        return Outcome(Verdict.REJECT, Reason.SEVERAL_ANSWERS, given=given)
    unit = resolved(expected.unit, given.unit)
    if unit is None and _is_share(expected, given):
        return Outcome(Verdict.ACCEPT, Reason.SAME_VALUE, given=given)
    if unit is None:
        return Outcome(
            Verdict.REJECT, Reason.OTHER_UNIT, _both_units(expected, given, language), given
        )
    if isinstance(expected, AmountRange):
        verdict, reason, details = _range(expected, given, unit, tolerance)
    elif isinstance(given, Amount):
        verdict, reason, details = _value(expected, Amount(given.value, unit), tolerance)
    if given.unit.id and unit is not given.unit and unit.dimension not in ("count", "number"):
        # a misspelt unit is shown as it was understood
        given = given._replace(unit=unit)
    return Outcome(verdict, reason, details, given)


def is_or_is_short_for(expected: Quantity, given: Quantity) -> bool:
    """Tell whether a reading may be the right value, or short for it, and not why it is none."""
    if isinstance(expected, AmountRange) or isinstance(given, AmountRange):
        return True
    unit = resolved(expected.unit, given.unit)
    if unit is None:
        return _is_share(expected, given)
    if unit.id or not expected.unit.id:
        return expected.value in in_unit(given.value, unit, expected.unit)
    return given.value in (expected.value, expected.base) or _word_left_out(expected, given)


def _is_share(expected: Quantity, given: Quantity) -> bool:
    """Tell whether a share of some things is the right percentage, or the other way round.

    "half of the people" is 50 %, and 75 % the ratio 0.75; 300 % are no three.
    """
    if isinstance(expected, AmountRange) or isinstance(given, AmountRange):
        return False
    both = (expected.unit.dimension, given.unit.dimension)
    if both == ("ratio", "count"):
        return given.value < 1 and given.value == expected.base
    bare = both in _RATIOS and not expected.unit.id
    return bare and 0 < expected.value < 1 and given.base == expected.value


def _both_units(expected: Quantity, given: Quantity, language: str) -> dict[str, str | int]:
    return {
        "given": given.unit.name(language, plural=True),
        "expected": expected.unit.name(language, plural=True),
    }


_Said = tuple[Verdict, Reason, "Mapping[str, str | int]"]


def _value(expected: Amount, given: Amount, tolerance: Fraction) -> _Said:
    if given.unit.id or not expected.unit.id:
        return _nearest(expected, given, tolerance)
    # 0.3 is 30 %, but 1 is one per cent sooner than all
    if expected.unit.dimension == "ratio" and abs(given.value) < 1 and given.value == expected.base:
        return Verdict.ACCEPT, Reason.SAME_VALUE, NO_DETAILS
    outcome = _nearest(expected, Amount(given.value, expected.unit), tolerance)
    right = outcome[0] is Verdict.ACCEPT
    if right and expected.unit.dimension in ("money", "count"):
        within = outcome[1] is Reason.WITHIN_TOLERANCE
        return outcome if within else (Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD, NO_DETAILS)
    if right or _word_left_out(expected, given):
        return Verdict.PROMPT, Reason.UNIT_MISSING, NO_DETAILS
    return outcome


def _word_left_out(expected: Amount, given: Amount) -> bool:
    """Tell whether "135" may be short for "135 million dollars"; "10" is not short for 10 000.

    Nor is ten thousand short for ten thousand millions.
    """
    if abs(given.value) >= _SAID_IN_FULL:
        return False
    scaled = (given.value * scale for scale in _SAID_IN_WORDS)
    return expected.unit.dimension in ("money", "count") and expected.value in scaled


def _nearest(expected: Amount, given: Amount, tolerance: Fraction) -> _Said:
    readings = in_unit(given.value, given.unit, expected.unit)
    if expected.value in readings:
        return Verdict.ACCEPT, Reason.SAME_VALUE, NO_DETAILS
    if tolerance and any(_within(expected.value, value, tolerance) for value in readings):
        return Verdict.ACCEPT, Reason.WITHIN_TOLERANCE, {"tolerance": _percent(tolerance)}
    if not readings:
        return Verdict.REJECT, Reason.OTHER_VALUE, NO_DETAILS
    reason, details = difference(expected.value, readings[0])
    return Verdict.REJECT, reason, details


def _within(expected: Fraction, given: Fraction, tolerance: Fraction) -> bool:
    return abs(given - expected) <= tolerance * abs(expected)


def _percent(tolerance: Fraction) -> str:
    return f"{float(tolerance * 100):g}{PERCENT}"


def _range(expected: AmountRange, given: Quantity, unit: Unit, tolerance: Fraction) -> _Said:
    """Compare both ends; a single value is a range of which one end is missing."""
    ends = given.ends if isinstance(given, AmountRange) else (given, given)
    unit = unit if unit.id else expected.unit
    low, high = (
        _nearest(right, Amount(end.value, unit), tolerance)
        for right, end in zip(expected.ends, ends, strict=True)
    )
    wrong = [name for name, end in (("lower", low), ("upper", high)) if end[0] is Verdict.REJECT]
    if len(wrong) == 1:
        return Verdict.REJECT, Reason.RANGE_END_WRONG, {"end": wrong[0]}
    if wrong:
        same = isinstance(given, AmountRange) and low[1:] == high[1:]
        scaled = low[1] in (Reason.TOO_MUCH, Reason.TOO_LITTLE)
        return low if same and scaled else (Verdict.REJECT, Reason.OTHER_VALUE, NO_DETAILS)
    if given.unit.id or not expected.unit.id:
        return max(low, high, key=lambda end: end[1] is Reason.WITHIN_TOLERANCE)
    if expected.unit.dimension in ("money", "count"):
        return Verdict.ACCEPT, Reason.UNIT_UNDERSTOOD, NO_DETAILS
    return Verdict.PROMPT, Reason.UNIT_MISSING, NO_DETAILS
