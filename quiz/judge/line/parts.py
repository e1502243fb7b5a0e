"""The several answers that one answer may hold, and one that it may say twice."""

from __future__ import annotations

import re
from typing import Final

from quiz.judge.line.separators import AND, OR, SIGNS
from quiz.values.shape import word_set
from quiz.values.text import fold

_SEVERAL: Final = re.compile(
    rf"\s*(?:{SIGNS}|[,()\[\]]|\s[&+-]\s|\?\s|\b(?:{OR}|{AND}|vs|versus|alias|aka)\b)\s*"
)
_STRONG: Final = re.compile(r"\s*(?:[;/|()\[\]\n]|\s[-=]\s)\s*")
"""Signs that part one answer from the next where words may be part of it."""
_PARTERS: Final = word_set(
    "or ou vs versus et and as ainsi soit either plus puis then also aussi alias aka"
)
"""The words that ``_SEVERAL`` parts at: an answer of other words only is a single one."""
_SAYS: Final = re.compile(r"[^\s.,;:!?'\"()\[\]-]")
"""A piece with more in it than stops and quotes: that behind a bracket is none."""
_MOST_PARTS: Final = 8
"""Parts of an answer that are looked at, who lists more is not answering: a bound on the work."""


def parts(answer: str) -> tuple[str, ...]:
    """Return what stands between commas, slashes, *or*, *and*: one entry for a single answer."""
    folded = fold(answer)
    if folded.replace(" ", "").isalnum() and _PARTERS.isdisjoint(folded.split()):
        return (folded,)
    pieces = (piece.strip() for piece in _SEVERAL.split(folded))
    return tuple(part for part in pieces if _SAYS.search(part))[:_MOST_PARTS]


def said_twice(answer: str) -> tuple[str, ...]:
    """Return what stands between signs alone: SEC / Securities and Exchange Commission."""
    pieces = (piece.strip() for piece in _STRONG.split(fold(answer)))
    return tuple(part for part in pieces if _SAYS.search(part))[:_MOST_PARTS]
