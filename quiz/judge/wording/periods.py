"""A rule for decades and centuries: a year within one says more than was asked, and agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.judgement import Reason
from quiz.judge.wording.match import MORE_PRECISE, Match

if TYPE_CHECKING:
    from quiz.judge.wording.match import Pair
    from quiz.judge.wording.reading import Reading

_FIRST_HALF: Final = frozenset(("early", "debut"))
_MIDDLE: Final = frozenset(("mid", "middle", "milieu"))
_SECOND_HALF: Final = frozenset(("late", "fin", "end"))
_PARTS: Final = _FIRST_HALF | _MIDDLE | _SECOND_HALF
_BEFORE_CHRIST: Final = frozenset(
    (("bc",), ("av", "j", "c"), ("avant", "j", "c"), ("avant", "jesus", "christ"))
)
_WITHIN: Final = Match(MORE_PRECISE, Reason.MORE_PRECISE)


class Period(NamedTuple):
    """The first and the last year of a decade or century; those before Christ are negative."""

    first: int
    last: int


def is_period(right: Reading) -> bool:
    """Tell whether a wording is a decade or century."""
    return bool(right.numbers) and _period(right.content) is not None


def in_period(pair: Pair) -> Match | None:
    """1961 for the 1960s, 957 BC for the mid-10th century BC: a year of the decade or century."""
    period, year = _period(pair.right.content), _year(pair.given.content)
    if period is None or year is None:
        return None
    return _WITHIN if period.first <= year <= period.last else None


def _period(words: tuple[str, ...]) -> Period | None:
    part, words = (words[0], words[1:]) if words[:1] and words[0] in _PARTS else ("", words)
    if len(words) < 2 or not (words[0].isdecimal() and words[0].isascii()):
        return None
    count = int(words[0])
    if words[1:] == ("s",):
        # the 1800s may be the decade or the century
        return _part_of(part, count, count + (99 if count % 100 == 0 else 9))
    if words[1] != "century" or (words[2:] and words[2:] not in _BEFORE_CHRIST):
        return None
    if words[2:]:
        return _part_of(part, -100 * count, -100 * count + 99)
    return _part_of(part, 100 * count - 99, 100 * count)


def _part_of(part: str, first: int, last: int) -> Period:
    """Return the years of a part: early is the first half, mid what lies half way round."""
    half = (last - first + 1) // 2
    if part in _FIRST_HALF:
        return Period(first, first + half)
    if part in _SECOND_HALF:
        return Period(first + half, last)
    if part in _MIDDLE:
        return Period(first + half // 2, last - half // 2)
    return Period(first, last)


def _year(words: tuple[str, ...]) -> int | None:
    """Return the year that is all of an answer; those of two digits say no century."""
    if not words or not (words[0].isdecimal() and words[0].isascii()) or len(words[0]) > 4:
        return None
    if words[1:] in _BEFORE_CHRIST:
        return -int(words[0])
    return int(words[0]) if not words[1:] and len(words[0]) > 2 else None
