"""Letters, digits and wordings that pick one of several options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.compare import FAR, compare
from quiz.values.text import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence


def key_of(word: str, count: int) -> int | None:
    """Return the place, from 0, that a letter (a is first) or digit (1 is first) names."""
    if len(word) == 1 and "a" <= word <= "z":
        place = ord(word) - ord("a")
    elif word.isascii() and word.isdigit() and len(word) < 3:
        place = int(word) - 1
    else:
        return None
    return place if 0 <= place < count else None


def picked(answer: str, options: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
    """Return the places of the nearest options; empty where none fits."""
    words = tokens(answer)
    if len(words) == 1:
        place = key_of(words[0], len(options))
        if place is not None:
            return (place,)
    nearness = [min(compare(form, answer).distance for form in forms) for forms in options]
    best = min(nearness, default=FAR)
    if best >= FAR:
        return ()
    return tuple(place for place, distance in enumerate(nearness) if distance == best)
