"""How one given wording stands to one expected wording."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Reason
from quiz.values.text import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

FAR: Final = 1000
"""The distance of what does not match."""

_SMALL: Final = frozenset(
    "the a an la le les l un une des du de d of and et in en au aux to at".split()
)


@dataclass(frozen=True, slots=True)
class Match:
    """How near a given wording is to an expected one, and why."""

    distance: int
    """0 the same, then the further the looser the rule; ``FAR`` for no match."""
    reason: Reason
    details: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


DIFFERENT: Final = Match(FAR, Reason.DIFFERENT)


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in tokens(text) if word not in _SMALL) or tokens(text)


def compare(expected: str, given: str) -> Match:
    """Compare two wordings."""
    right, words = _words(expected), _words(given)
    if not words:
        return DIFFERENT
    if right == words:
        return Match(0, Reason.EXACT)
    one, other = "".join(right), "".join(words)
    if one == other:
        return Match(1, Reason.FORM)
    if any(map(str.isdigit, one + other)) or len(one) < 4:
        return DIFFERENT
    from rapidfuzz.distance import OSA

    allowed = 1 if len(one) < 8 else 2
    off = OSA.distance(one, other, score_cutoff=allowed)
    if off <= allowed:
        return Match(10 + off, Reason.TYPO, MappingProxyType({"count": off}))
    return DIFFERENT
