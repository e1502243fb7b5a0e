"""Short forms of an expected wording: its initials, or the beginnings of its words run together."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.words import RELATIONS, SMALL
from quiz.judge.wording.match import FORM, INITIALISM, Match
from quiz.judge.wording.numerals import counted, roman
from quiz.values.text import tokens_of_folded

if TYPE_CHECKING:
    from quiz.judge.wording.match import Pair
    from quiz.judge.wording.reading import Reading


_RANKS: Final = {"1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v"}


def shortened(pair: Pair) -> Match | None:
    """SEC for Securities and Exchange Commission, forex for foreign exchange."""
    right, given = pair.right, pair.given
    if len(right.words) < 2:
        return None
    first = given.compact[0]
    if first not in (right.words[0][0], right.compact[0]) and not (
        right.content[0] in _RANKS and first == right.words[1][0]
    ):
        return None
    # a letter for each word, and one word whole where it is a number
    most = len(right.words) + max(map(len, right.words))
    if len(given.compact) <= most and given.compact in initials_of(right):
        return INITIALISM
    return FORM if _clipped(pair) else None


_CLIPPED: Final = 5
"""Letters of the shortest such word, sci-fi; Modi is no Moby Dick."""


def initials_of(right: Reading) -> frozenset[str]:
    """Return the initials of a wording: a hyphen parts two of them, or joins a prefix to a word."""
    found = _initials(right.words)
    if "-" not in right.folded:
        return found
    return found | _initials(tokens_of_folded(right.folded.replace("-", "")))  # OECD


@lru_cache(maxsize=4096)
def _initials(wording: tuple[str, ...]) -> frozenset[str]:
    """Return the initials of a wording, with and without its small words; numbers stay whole.

    WWII and WW2 for World War II.
    """
    found: set[str] = set()
    if "".join(wording).isdecimal():
        return frozenset()  # 3-0 is no 30
    for words in {wording, counted(wording)}:
        bare = [word for word in words if word not in SMALL]
        for kept in (words, bare, [word for word in bare if word not in RELATIONS]):
            if len(kept) > 1:
                last = kept[-1] if roman(kept[-1]) or kept[-1].isdecimal() else kept[-1][0]
                found.add("".join(word[0] for word in kept[:-1]) + last)
                if kept[0] in _RANKS and len(kept) > 2:  # the Second World War is WWII and WW2
                    behind = "".join(word[0] for word in kept[1:])
                    found |= {behind + kept[0], behind + _RANKS[kept[0]]}
    return frozenset(found)


def _clipped(pair: Pair) -> bool:
    """Tell whether an answer is the beginnings of all words, written in fewer: the forex market."""
    right, clipped = pair.right.spelled, pair.given.compact
    if clipped[:2] != right[0][:2] or len(clipped) < _CLIPPED:
        return False
    if right[-1][:2] not in clipped or clipped in right:
        return False
    if pair.right.negations or pair.right.relations:
        return False
    given = [word for word in pair.given.folded.split() if word not in SMALL]
    return len(given) < len(right) and _made_of_beginnings(clipped, right)


def _made_of_beginnings(clipped: str, words: tuple[str, ...]) -> bool:
    """Tell whether ``clipped`` is two to four letters of each word, or all of one: infotech."""
    if not words:
        return not clipped
    word, rest = words[0], words[1:]
    sizes = {2, 3, 4, len(word)} if word.isalpha() else {len(word)}
    return any(
        size <= len(word)
        and clipped.startswith(word[:size])
        and _made_of_beginnings(clipped[size:], rest)
        for size in sizes
    )
