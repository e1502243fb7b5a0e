"""Parts of one, alone and added: "half a", "three quarters of a", "2/3", "et demi"."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from quiz.values.lexing import key_at
from quiz.values.number_words import ARTICLES, OF, SCALES, spelled
from quiz.values.rank_words import FRACTIONS, measured_rank_at
from quiz.values.unit import by_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token

_HALF_WORDS = {"half", "demi", "demie", "quart", "quarter", "tiers", "third"}
_QUARTERS = ("quarter", "quarters")
"""Parts that are three months as well."""
_ROUNDS = frozenset(("finale", "finales"))
"""Of them the halves and the quarters are counted."""

Found = tuple[Fraction, int]
"""A part and the index behind its last word."""


def fraction_at(tokens: Sequence[Token], at: int, *, quarters: bool) -> Found | None:
    """Read a fraction: "half a", "three quarters of a", "un demi", "2/3", "1 1/2".

    ``quarters``: a quarter is a fourth part, not three months.
    """
    word = key_at(tokens, at)
    if not word:
        return None
    if tokens[at].is_number:
        return _slashed(tokens, at) or _parts_counted(tokens, at, quarters=quarters)
    if word in ("quart", "tiers") and at and tokens[at - 1].key == "le":
        return _part_of(tokens, Fraction(1, FRACTIONS[word]), at + 1)
    if word in ("quarter", "quart"):
        part = _part_of(tokens, Fraction(1, 4), at + 1)
        behind = key_at(tokens, part[1])
        timed = any(unit.dimension in ("time", "months") for unit in by_phrase(behind))
        alone = len(tokens) == 1 and quarters
        return part if behind in SCALES or timed or alone else None
    if word in ("half", "demi", "demie", "moitie"):
        return _part_of(tokens, Fraction(1, 2), at + 1)
    count = (1, at + 1) if word in ("a", "an") else spelled(tokens, at)
    if count is None:
        return None
    name = key_at(tokens, count[1])
    if name not in FRACTIONS or (name in _QUARTERS and not quarters):
        return None
    if measured_rank_at(tokens, at, count) or _are_rounds(tokens, count[1] + 1):
        return None
    return _part_of(tokens, Fraction(count[0], FRACTIONS[name]), count[1] + 1)


def _parts_counted(tokens: Sequence[Token], at: int, *, quarters: bool) -> Found | None:
    """Read "3 quarters of a million", "2 thirds"; not "2 demi-finales", nor "3 third parties"."""
    name = key_at(tokens, at + 1)
    if name not in FRACTIONS or (name in _QUARTERS and not quarters):
        return None
    behind = key_at(tokens, at + 2)
    if not tokens[at].key.isdecimal() or _are_rounds(tokens, at + 2):
        return None
    timed = FRACTIONS[name] == 2 and any(
        unit.dimension in ("time", "months") for unit in by_phrase(behind)
    )
    if not (name.endswith("s") or timed or not behind or behind in OF):
        return None
    return _part_of(tokens, Fraction(int(tokens[at].key), FRACTIONS[name]), at + 2)


def _are_rounds(tokens: Sequence[Token], at: int) -> bool:
    """Tell parts from matches that are counted: "deux demi-finales", "4 quarts de finale"."""
    return not _ROUNDS.isdisjoint((key_at(tokens, at), key_at(tokens, at + 1)))


def _slashed(tokens: Sequence[Token], at: int) -> Found | None:
    """Read "2/3", "1 1/2", "135/1000"; not 12/2023, which is no part of anything."""

    def pair(index: int) -> Fraction | None:
        top, slash, bottom = (key_at(tokens, index + step) for step in range(3))
        if slash != "/" or not (top.isdecimal() and bottom.isdecimal() and int(bottom)):
            return None
        if top == bottom:
            # all of them: "10/10"
            return None
        short = len(top) <= 3 and len(bottom) <= 3
        of_a_power = len(top) <= len(bottom) and bottom.rstrip("0") == "1"
        return Fraction(int(top), int(bottom)) if short or of_a_power else None

    if key_at(tokens, at + 1) != "/" and key_at(tokens, at + 2) != "/":
        return None
    simple = pair(at)
    if simple is not None:
        return _part_of(tokens, simple, at + 3)
    mixed = pair(at + 1) if tokens[at].key.isdecimal() else None
    if mixed is not None:
        return Fraction(tokens[at].key) + mixed, at + 4
    return None


def _part_of(tokens: Sequence[Token], value: Fraction, at: int) -> Found:
    """Skip "of a", "d'un" before what the fraction is a part of."""
    end = at
    if key_at(tokens, end) in OF:
        end += 1
    if key_at(tokens, end) in ARTICLES and key_at(tokens, end + 1):
        end += 1
    return value, end


def half_tail(tokens: Sequence[Token], at: int) -> Found | None:
    """Read "et demi", "and a half" behind a unit; returns the part and the index behind it."""
    return half_at(tokens, at + 1) if key_at(tokens, at) in ("and", "et") else None


def half_at(tokens: Sequence[Token], at: int) -> Found | None:
    """Read a part of one at an index; returns it and the index behind it."""
    if key_at(tokens, at) in ARTICLES and key_at(tokens, at + 1) in _HALF_WORDS:
        at += 1
    word = key_at(tokens, at)
    if word in _HALF_WORDS:
        return Fraction(1, FRACTIONS[word]), at + 1
    count = spelled(tokens, at)
    if count and (name := key_at(tokens, count[1])) in FRACTIONS:
        return Fraction(count[0], FRACTIONS[name]), count[1] + 1
    return None
