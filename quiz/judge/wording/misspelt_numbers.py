"""Slips in the number words of a name, les troi mousquetaires, and signs before its figures."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quiz.judge.wording.match import DIGITS_DIFFER, Match, Pair, typo
from quiz.judge.wording.numerals import NUMBER_WORDS, value_of
from quiz.judge.wording.reading import read
from quiz.judge.wording.typos import MOST_OFF, aligned, heard, misspelt

if TYPE_CHECKING:
    from quiz.judge.wording.reading import Reading

_LONGEST: Final = 14
"""Words of a number, as neuf cent quatre-vingt-dix-neuf mille ...: a bound on the work."""
_MINUS: Final = re.compile(r"(?<!\S)-\d")
_SHORT: Final = 5
"""Words of an answer; those of a longer one are first looked through for a slip at all."""


def signed(pair: Pair) -> Match | None:
    """Tell that a minus makes another number: protocol -7.

    Not where the right wording has a hyphen: GPT -3.
    """
    minus = " -" in pair.given.folded or pair.given.folded[:1] == "-"
    return DIGITS_DIFFER if minus and _MINUS.search(pair.given.folded) else None


def misspelt_number(pair: Pair) -> Match | None:
    """Take an answer that has the right numbers once a word of it is spelled right.

    Whoever writes a figure, or another number word, has written another number.
    """
    right, given = pair.right, pair.given
    if not right.numbers or len(given.words) < len(right.content):
        return None
    if any(word[0].isdecimal() for word in given.words):
        return None
    if len(given.content) > len(right.content) + _LONGEST * len(right.numbers):
        return None
    if len(given.words) > _SHORT and not _may_count(given.words):
        return None
    named = [word for word in right.content if not word[0].isdecimal()]
    if named and given.has.isdisjoint(named) and not _is_near(named, given.content):
        return None  # nothing but the number could be meant
    meant = [_meant(word, right) for word in given.words]
    slips = sum(one != other for one, other in zip(meant, given.words, strict=True))
    said = read(" ".join(meant)) if slips else given
    if said.numbers != right.numbers:
        return None
    off = _off(right, said)
    return None if off is None else typo(slips + off)


def _is_near(named: list[str], words: tuple[str, ...]) -> bool:
    """Tell whether a word is a slip for one of those named: les troi mousquetires."""
    return any(misspelt(one, word) is not None for one in named for word in words)


def _off(right: Reading, given: Reading) -> int | None:
    if (right.negations, right.relations) != (given.negations, given.relations):
        return None
    return aligned(right.content, given.content)


def _meant(word: str, right: Reading) -> str:
    """Return the number word meant, one of the expected wording first; ``word`` where none is."""
    near = _number_words_near(word)
    return next((one for one in near if one in right.words), near[0] if near else word)


@lru_cache(maxsize=256)
def _may_count(words: tuple[str, ...]) -> bool:
    """Tell whether a word may be a slip for a number word; else the numbers stay what they are."""
    return any(map(_number_words_near, words))


@lru_cache(maxsize=4096)
def _number_words_near(word: str) -> tuple[str, ...]:
    """Return the number words that ``word`` may be a slip for; empty for a word of its own."""
    if not word.isalpha() or value_of(word) is not None:
        return ()
    # The few that are so near, found at once, and what sounds the same.
    near = process.extract(
        word, NUMBER_WORDS, scorer=OSA.distance, score_cutoff=MOST_OFF, limit=None
    )
    maybe = {at for _, _, at in near} | _by_sound().get(heard(word), set())
    return tuple(
        NUMBER_WORDS[at] for at in sorted(maybe) if misspelt(NUMBER_WORDS[at], word) is not None
    )


@cache
def _by_sound() -> dict[str, set[int]]:
    """Return the places of the number words by what is heard of them."""
    found: dict[str, set[int]] = {}
    for at, word in enumerate(NUMBER_WORDS):
        found.setdefault(heard(word), set()).add(at)
    return found
