"""Answers that name a date only to tell another one by it, and years that count something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_CUES: Final = word_set("""
than que or ou prior subsequent anterieur anterieure posterieur posterieure following preceding
suivant suivante precedant precedente eve half moitie twice plus minus moins day month year jour
mois an suite later earlier tard tot latest earliest anniversary anniversaire
""")
"""One of these is in all that the pattern finds."""
_LENGTH: Final = r"(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|annees?)"
_RELATIVE: Final = pattern(
    r"\b(?:earlier|later|sooner|older|newer) than\b"
    r"|\b(?:or|ou)(?: so)? (?:earlier|later|sooner|plus (?:tard|tot))\b"
    r"|\bplus (?:tard|tot|ancien|recent)e? (?:que|qu'|d)"
    rf"|\b{_LENGTH} de (?:plus|moins) que\b"
    r"|\b(?:prior|subsequent) to\b|\b(?:an|pos)terieure? (?:a|au)\b|\beve of\b"
    r"|\bau plus (?:tard|tot)\b|\bat the (?:latest|earliest)\b|\banniversa\w+ (?:of|d[eu])\b"
    # "the following day, 9 March" names the day itself
    rf"|\b{_LENGTH} (?:following|preceding|suivante?|precedant|precedente|qui sui[vt]\w*)"
    r"(?! ?[,:;(])"
    r"|^(?:following|preceding|half of|twice|(?:la )?moitie d|(?:a la )?suite (?:a|au|du|de))\b"
    rf"|(?:\bplus|\bminus|\bmoins|\+) ?(?:\d+|an?|une?|one|two|three|deux|trois) {_LENGTH}\b"
    r"|\b(?:plus|minus) (?:one|un)$"
)
_COUNTING: Final = pattern(
    r"[$€£¥] ?\d|\d ?[$€£¥%‰]|\d{4}k\b"
    r"|\d (?:dollars?|euros?|pounds?|livres|francs?|usd|eur|gbp|people|persons|personnes|percent"
    r"|pour cent|per cent|millions?|milliards?|billions?|minutes|secondes|seconds|times|fois|km"
    r"|metres|meters|bp)\b"
    r"|\bpages? \d"
)

_COUNTED: Final = word_set("""
k dollar dollars euro euros pound pounds livres franc francs usd eur gbp people persons personnes
percent cent million millions milliard milliards billion billions minutes secondes seconds time
times fois km metres meters bp page pages
""")
"""One of these is in all that counts, or a sign."""


def is_relative(folded: str, words: AbstractSet[str]) -> bool:
    """Tell whether a folded answer tells a date by another one: "earlier than 9 March 2023"."""
    return not _CUES.isdisjoint(words) and _RELATIVE.search(folded) is not None


def counts(folded: str, words: AbstractSet[str]) -> bool:
    """Tell whether the number of a folded answer counts something: "2015 dollars", "$2015"."""
    # quicker than to look at every letter
    signs = "$" in folded or "%" in folded or not folded.isascii()
    if not signs and _COUNTED.isdisjoint(words):
        return False
    return _COUNTING.search(folded) is not None
