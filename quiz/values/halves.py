"""What is added behind a number or a unit: "et demi", "and a half", "and three quarters"."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from quiz.values.lexing import key_at
from quiz.values.number_words import ARTICLES, spelled
from quiz.values.rank_words import FRACTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token

_HALF_WORDS = {"half", "demi", "demie", "quart", "quarter", "tiers", "third"}


def half_tail(tokens: Sequence[Token], at: int) -> tuple[Fraction, int] | None:
    """Read "et demi", "and a half" behind a unit; returns the part and the index behind it."""
    return half_at(tokens, at + 1) if key_at(tokens, at) in ("and", "et") else None


def half_at(tokens: Sequence[Token], at: int) -> tuple[Fraction, int] | None:
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
