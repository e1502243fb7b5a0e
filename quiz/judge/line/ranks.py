"""The ranks that items of an order or a list are told with: 1st, premièrement, second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.values.patterns import pattern
from quiz.values.rank_words import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterable

RANKS: Final = ORDINALS | {"seconde": ORDINALS["second"]}
"""What each rank in words, folded, counts."""
RANK_WORDS: Final = "|".join(sorted(RANKS, key=len, reverse=True))
_RANK: Final = pattern(
    r"(?:^|(?<=[\s,;]))\(?(?:(?:the|le|la|en|in) )?"
    r"(?:(?P<figure>\d\d?)(?:[.):°-]|\s-|st|nd|rd|th|ere?|i?eme|e|(?=\s[a-z]))"
    rf"|(?P<word>{RANK_WORDS})(?:ly|ment)?)"
    r"(?: lieu| place)?[:,]?\s"
)
"""The rank of the item that follows: 1st, 1:, 1, first, premièrement; in folded text."""


def without_ranks(text: str) -> str:
    """Return a folded text with a line for what stands behind each rank, by rank, from 1 on."""
    found = list(_RANK.finditer(text))
    if not found or found[0].start():
        return text
    ranks = (int(one["figure"] or RANKS[one["word"]]) for one in found)
    ends = (*(one.start() for one in found[1:]), len(text))
    said = (text[one.end() : end] for one, end in zip(found, ends, strict=True))
    return "\n".join(in_turn(zip(ranks, said, strict=True))) or text


def in_turn(ranked: Iterable[tuple[int, str]]) -> list[str]:
    """Return what has a rank, the first one first; empty unless these are 1, 2, 3 and so on."""
    row = sorted(ranked)
    return [said for _, said in row] if all(at == one[0] for at, one in enumerate(row, 1)) else []
