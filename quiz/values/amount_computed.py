"""Answers that name a number only to tell another one by it: its square, one less, far from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from quiz.values.lexing import Token

_CUES: Final = word_set("""
than que square squared root cubed carre cube racine nowhere halfway chemin multiple multiples from
""")
"""One of these is in all that the pattern finds."""
_COMPUTED: Final = pattern(
    r"\b(?:one|two|a|an|un|une|\d+) (?:less|more|fewer|de (?:plus|moins)) (?:than|que|qu')\b"
    r"|\bsquare (?:root )?of\b|\bcube (?:root )?of\b|\bracines?\b"
    # "metres squared" and "mètres au cube" are units
    r"|(?<!etre )(?<!etres )(?<!eter )(?<!eters )\b(?:squared|cubed|au (?:carre|cube))\b"
    r"|\bnowhere near\b|\bhalfway\b|\ba mi-?chemin\b|\bmultiples? (?:of|d)|\b(?:up|down) from\b"
)
_BELOW_CUES: Final = word_set("than que dessous")
_BELOW: Final = pattern(
    r"\b(?:lower|smaller|lesser|shorter|lighter|slower|cheaper|younger) than\b"
    r"|\bplus (?:petit|court|bas|leger|lent|jeune)\w* (?:que|qu)\b|\b(?:au|en) dessous d"
)


def computes(folded: str, words: AbstractSet[str]) -> bool:
    """Tell whether a folded answer tells a number by another one: "the square of 11"."""
    return not _CUES.isdisjoint(words) and _COMPUTED.search(folded) is not None


def is_below(tokens: Sequence[Token], words: AbstractSet[str]) -> bool:
    """Tell whether an answer of these words names an upper bound: "lower than 11"."""
    if _BELOW_CUES.isdisjoint(words):
        return False
    return _BELOW.search(" ".join(token.key for token in tokens)) is not None
