"""How one given wording stands to one expected wording: a table of small rules.

The rules are tried in order and the first one with something to say decides. Their order is that
of the principle: what is the same, what may never differ, what may differ, why the rest is wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.judgement import Reason
from quiz.judge.reading import Reading, read
from quiz.judge.typos import aligned, allowed, misspelt
from quiz.judge.words import (
    ANOTHER,
    BETWEEN,
    DROPPABLE,
    FRAMES,
    GENERIC,
    OTHERWISE,
    RELATIONS,
    SMALL,
    SUFFIXES,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_AND: Final = re.compile(r"\s*(?:[,;/&+]|\b(?:and|et)\b)\s*")
FAR: Final = 1000
"""The distance of what does not match."""
LOOSE: Final = 20
"""From this distance on, a part of the wording was left out of account."""


@dataclass(frozen=True, slots=True)
class Match:
    """How near a given wording is to an expected one, and why."""

    distance: int
    """0 the same, then the further the looser the rule; ``FAR`` for no match."""
    reason: Reason
    details: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def found(self) -> bool:
        """Tell whether the wordings mean the same."""
        return self.distance < FAR


EXACT: Final = Match(0, Reason.EXACT)
FORM: Final = Match(1, Reason.FORM)
ORDER: Final = Match(3, Reason.FORM)
INITIALISM: Final = Match(4, Reason.INITIALISM)
FRAMED: Final = Match(LOOSE, Reason.FORM)
DIFFERENT: Final = Match(FAR, Reason.DIFFERENT)
NEGATED: Final = Match(FAR, Reason.NEGATED)
DIGITS_DIFFER: Final = Match(FAR, Reason.DIGITS_DIFFER)
TOO_GENERAL: Final = Match(FAR, Reason.TOO_GENERAL)
OTHER_MEANING: Final = Match(FAR, Reason.OTHER_MEANING)


@lru_cache(maxsize=64)
def typo(count: int) -> Match:
    """Return the match of a wording with ``count`` letters off."""
    return Match(10 + min(count, 9), Reason.TYPO, MappingProxyType({"count": count}))


class Pair(NamedTuple):
    """Two wordings to compare, and what the question says by itself."""

    right: Reading
    given: Reading
    known: frozenset[str]
    """Common words of the question: who repeats or drops one of them says nothing else."""


def _same(pair: Pair) -> Match | None:
    """Letter for letter, but for case, accents and Unicode form."""
    return EXACT if pair.right.folded == pair.given.folded else None


def _no_words(pair: Pair) -> Match | None:
    """Signs alone match only themselves."""
    return None if pair.right.words and pair.given.words else DIFFERENT


def _same_words(pair: Pair) -> Match | None:
    """Articles, punctuation, plural s, hyphen or space or joined, numbers in words."""
    right, given = pair.right, pair.given
    if right.words == given.words:
        return FORM
    if right.numbers != given.numbers:
        return None
    if right.joined == given.joined or right.bare == given.bare:
        return FORM
    if right.negations != given.negations or right.relations != given.relations:
        return None
    if right.content == given.content or right.compact == given.compact:
        return FORM
    return None


def _same_country(pair: Pair) -> Match | None:
    """Allemagne for Germany, États-Unis for the US: countries have names in both languages."""
    country = pair.right.country
    return FORM if country is not None and country == pair.given.country else None


def _initialism(pair: Pair) -> Match | None:
    """SEC for Securities and Exchange Commission, with or without the small words' letters."""
    right, given = pair.right, pair.given
    if len(given.content) != 1 or len(right.words) < 2 or not 2 <= len(given.compact) <= 8:
        return None
    return INITIALISM if given.compact in _initials(right.folded) else None


@lru_cache(maxsize=4096)
def _initials(text: str) -> frozenset[str]:
    words = read(text).words
    chosen = (
        words,
        [word for word in words if word not in SMALL],
        [word for word in words if word not in SMALL and word not in RELATIONS],
    )
    return frozenset("".join(word[0] for word in kept) for kept in chosen if len(kept) > 1)


def _nothing_alike(pair: Pair) -> Match | None:
    """No word in common, no frame to take away and too great a difference for slips."""
    right, given = pair.right.content, pair.given.content
    slips = 1 + len(right)
    if abs(len(pair.right.compact) - len(pair.given.compact)) <= slips:
        return None
    if any(word in right or word in FRAMES or word in pair.known for word in given):
        return None
    return DIFFERENT


def _very_short(pair: Pair) -> Match | None:
    """C, X, Xi and H2O match only exactly."""
    return DIFFERENT if len(pair.right.compact) < 4 or len(pair.given.compact) < 3 else None


def _negated(pair: Pair) -> Match | None:
    """One negation more or less says the contrary."""
    if pair.right.negations == pair.given.negations:
        return None
    return NEGATED if _overlap(pair) else DIFFERENT


def _digits(pair: Pair) -> Match | None:
    """A digit changed, added or dropped names another thing: GPT-3 and GPT-40 are not GPT-4."""
    if pair.right.numbers == pair.given.numbers:
        return None
    return DIGITS_DIFFER if _overlap(pair) else DIFFERENT


def _relation(pair: Pair) -> Match | None:
    """For-profit is not non-profit, a letter to somebody is not a letter from somebody."""
    if pair.right.relations == pair.given.relations:
        return None
    return OTHER_MEANING if _overlap(pair) else DIFFERENT


def _order(pair: Pair) -> Match | None:
    """The same words turned round: Bay Area of San Francisco, Model 3 Tesla, B and A."""
    one, other = pair.right.content, pair.given.content
    if len(one) != len(other) or len(one) < 2 or sorted(one) != sorted(other):
        return None
    if pair.right.negations or pair.right.relations:
        return OTHER_MEANING
    turned = any(one[place:] + one[:place] == other for place in range(1, len(one)))
    return ORDER if turned or _members(pair.right) == _members(pair.given) else OTHER_MEANING


def _members(reading: Reading) -> list[tuple[str, ...]]:
    """Return what an enumeration holds, whatever its order: France, Germany and Belgium."""
    return sorted(tuple(read(part).content) for part in _AND.split(reading.folded) if part.strip())


def _typo(pair: Pair) -> Match | None:
    """Letters off, counted word by word, or over all where the spaces are elsewhere."""
    right, given = pair.right, pair.given
    off = aligned(right.content, given.content)
    if off is not None:
        # One letter in four at most over all: more slips make another name.
        return typo(off) if off <= max(1, len(right.compact) // 4) else None
    if len(right.content) == len(given.content) or right.numbers:
        return None
    if min(len(right.compact), len(given.compact)) < 6 or right.negations or right.relations:
        return None
    if any(len(word) == 1 for word in {*right.content} ^ {*given.content}):
        return None  # vitamin D has lost more than a letter
    off = misspelt(right.compact, given.compact)
    return typo(1 + off) if off is not None and off <= 1 else None


def _framed(pair: Pair) -> Match | None:
    """The company OpenAI, OpenAI Inc, the Corinth Canal where a canal was asked for."""
    right, given = pair.right.content, pair.given.content
    extra = len(given) - len(right)
    if not 0 < extra <= 4:
        return None
    for place in range(extra + 1):
        before, after = given[:place], given[place + len(right) :]
        if not all(word in FRAMES or word in pair.known for word in before):
            continue
        if not all(word in SUFFIXES or word in pair.known for word in after):
            continue
        off = aligned(right, given[place : place + len(right)])
        if off is not None and off <= allowed(len(pair.right.compact)):
            reason = typo(off) if off else FORM
            return Match(LOOSE + extra + 2 * off, reason.reason, reason.details)
    return None


def _qualified(pair: Pair) -> Match | None:
    """Differential erosion for erosion, HMS Royal Oak for Royal Oak: a sort of the thing.

    Behind a name of two words another word makes another thing of it: New York Times.
    """
    right, given = pair.right.content, pair.given.content
    extra = len(given) - len(right)
    if not 0 < extra <= 2 or GENERIC.issuperset(right):
        return None
    if not pair.right.common.issuperset(right):
        adjacent = pair.given.words[-len(pair.right.words) :] == pair.right.words
        linked = not SMALL.isdisjoint(pair.given.words[: -len(pair.right.words)][-1:])
        if len(right) < 2 or not adjacent or linked or not ANOTHER.isdisjoint(given[:extra]):
            return None
    for place in range(extra + 1):
        if given[place : place + len(right)] == right:
            added = given[:place] + given[place + len(right) :]
            return Match(LOOSE + 2 * extra, Reason.FORM) if OTHERWISE.isdisjoint(added) else None
    return None


def _left_out(pair: Pair) -> Match | None:
    """Harvard for Harvard University: what is left still names the thing, not only its sort."""
    right, given, known = pair.right.content, pair.given.content, pair.known
    missing = list(right)
    for word in given:
        if word not in missing:
            return None
        missing.remove(word)
    dropped = DROPPABLE.issuperset(missing)
    if all(word in GENERIC or word in known for word in given) and (len(given) < 2 or not dropped):
        return TOO_GENERAL
    dropped = dropped or all(word in DROPPABLE or word in known for word in missing)
    if not dropped and not _describes(pair, missing):
        return TOO_GENERAL
    if not _in_order(given, right):
        return OTHER_MEANING
    return Match(LOOSE + 2 * len(missing), Reason.FORM)


def _describes(pair: Pair, missing: list[str]) -> bool:
    """Tell whether what is missing only describes: edible tuber, General George Washington.

    It is written without a capital, or stands in front of two words that name the thing; two
    fifths of the letters are there; and the answer is no enumeration.
    """
    right, given = pair.right.content, pair.given.content
    if not BETWEEN.isdisjoint(pair.right.words):
        return False
    if not ANOTHER.isdisjoint(missing) or 5 * sum(map(len, given)) < 2 * sum(map(len, right)):
        return False
    in_front = len(given) > 1 and right[-len(given) :] == given and not GENERIC.issuperset(given)
    return in_front or pair.right.common.issuperset(missing)


def _in_order(some: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in some)


def _overlap(pair: Pair) -> bool:
    """Tell whether a content word that is no number is common to both."""
    right = pair.right.content
    return any(word in right and not word[0].isdecimal() for word in pair.given.content)


RULES: Final[tuple[Callable[[Pair], Match | None], ...]] = (
    _same,
    _no_words,
    _same_words,
    _same_country,
    _initialism,
    _nothing_alike,
    _very_short,
    _negated,
    _digits,
    _relation,
    _order,
    _typo,
    _framed,
    _qualified,
    _left_out,
)


@lru_cache(maxsize=2048)
def compare(expected: str, given: str, known: frozenset[str] = frozenset()) -> Match:
    """Say how ``given`` stands to ``expected``, where the question itself says ``known``."""
    pair = Pair(read(expected), read(given), known)
    for rule in RULES:
        said = rule(pair)
        if said is not None:
            return said
    return DIFFERENT
