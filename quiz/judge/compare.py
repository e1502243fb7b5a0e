"""How one given wording stands to one expected wording: a table of small rules.

The rules are tried in order and the first one with something to say decides. Their order is that
of the principle: what is the same, what may never differ, what may differ, why the rest is wrong.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Reason
from quiz.judge.reading import Reading, read
from quiz.judge.typos import aligned, allowed, misspelt
from quiz.judge.words import DROPPABLE, FRAMES, GENERIC, SMALL, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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


def _same(right: Reading, given: Reading) -> Match | None:
    """Letter for letter, but for case, accents and Unicode form."""
    return EXACT if right.folded == given.folded else None


def _no_words(right: Reading, given: Reading) -> Match | None:
    """Signs alone match only themselves."""
    return None if right.words and given.words else DIFFERENT


def _same_words(right: Reading, given: Reading) -> Match | None:
    """Articles, punctuation, plural s, hyphen or space or joined, numbers in words."""
    if right.words == given.words:
        return FORM
    if right.numbers != given.numbers:
        return None
    if right.joined == given.joined:
        return FORM
    if right.negations != given.negations or right.relations != given.relations:
        return None
    if right.content == given.content or right.compact == given.compact:
        return FORM
    return None


def _initialism(right: Reading, given: Reading) -> Match | None:
    """SEC for Securities and Exchange Commission, with or without the small words' letters."""
    if len(given.words) != 1 or len(right.words) < 2 or not 2 <= len(given.joined) <= 8:
        return None
    letters = given.joined
    if letters in _initials(right.folded):
        return INITIALISM
    return None


@lru_cache(maxsize=4096)
def _initials(text: str) -> frozenset[str]:
    words = read(text).words
    chosen = (
        words,
        [word for word in words if word not in SMALL],
        [word for word in words if word not in SMALL and word not in ("for", "pour")],
    )
    return frozenset("".join(word[0] for word in kept) for kept in chosen if len(kept) > 1)


def _very_short(right: Reading, given: Reading) -> Match | None:
    """C, X, Xi and H2O match only exactly."""
    return DIFFERENT if len(right.compact) < 4 or len(given.compact) < 3 else None


def _negated(right: Reading, given: Reading) -> Match | None:
    """One negation more or less says the contrary."""
    if right.negations == given.negations:
        return None
    return NEGATED if _overlap(right, given) else DIFFERENT


def _digits(right: Reading, given: Reading) -> Match | None:
    """A digit changed, added or dropped names another thing: GPT-3 and GPT-40 are not GPT-4."""
    if right.numbers == given.numbers:
        return None
    return DIGITS_DIFFER if _overlap(right, given) else DIFFERENT


def _relation(right: Reading, given: Reading) -> Match | None:
    """For-profit is not non-profit, a letter to somebody is not a letter from somebody."""
    if right.relations == given.relations:
        return None
    return OTHER_MEANING if _overlap(right, given) else None


def _order(right: Reading, given: Reading) -> Match | None:
    """The same words turned round: Bay Area of San Francisco, Model 3 Tesla, B and A."""
    one, other = right.content, given.content
    if len(one) != len(other) or len(one) < 2 or Counter(one) != Counter(other):
        return None
    if right.negations or right.relations:
        return OTHER_MEANING
    turned = any(one[place:] + one[:place] == other for place in range(1, len(one)))
    return ORDER if turned else OTHER_MEANING


def _typo(right: Reading, given: Reading) -> Match | None:
    """Letters off, counted word by word, or over all where the spaces are elsewhere."""
    off = aligned(right.content, given.content)
    if off is not None:
        # Half of the words at most, or one letter a word: three slips make another name.
        return typo(off) if off <= max(1, len(right.compact) // 4) else None
    if len(right.content) == len(given.content) or right.numbers:
        return None
    if min(len(right.compact), len(given.compact)) < 6 or right.negations or right.relations:
        return None
    off = misspelt(right.compact, given.compact)
    return typo(1 + off) if off is not None and off <= 1 else None


def _framed(right: Reading, given: Reading) -> Match | None:
    """The company OpenAI, OpenAI Inc, the film Her: sorts that say nothing new."""
    size = len(right.content)
    extra = len(given.content) - size
    if not 0 < extra <= 4:
        return None
    for place in range(extra + 1):
        before, after = given.content[:place], given.content[place + size :]
        if not FRAMES.issuperset(before) or not SUFFIXES.issuperset(after):
            continue
        off = aligned(right.content, given.content[place : place + size])
        if off is not None and off <= allowed(len(right.compact)):
            return Match(
                LOOSE + extra + 2 * off,
                typo(off).reason if off else Reason.FORM,
                typo(off).details if off else FRAMED.details,
            )
    return None


def _left_out(right: Reading, given: Reading) -> Match | None:
    """Harvard for Harvard University: what is left still names the thing, not only its sort."""
    left = Counter(right.content)
    left.subtract(given.content)
    if any(count < 0 for count in left.values()):
        return None
    missing = [word for word, count in left.items() if count]
    if GENERIC.issuperset(given.content):
        if len(given.content) < 2 or not DROPPABLE.issuperset(missing):
            return TOO_GENERAL
    if not DROPPABLE.issuperset(missing) or not _in_order(given.content, right.content):
        return TOO_GENERAL
    return Match(LOOSE + 2 * len(missing), Reason.FORM)


def _in_order(some: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in some)


def _overlap(right: Reading, given: Reading) -> bool:
    """Tell whether a content word that is no number is common to both."""
    return any(word in right.content and not word.isdecimal() for word in given.content)


RULES: Final[tuple[Callable[[Reading, Reading], Match | None], ...]] = (
    _same,
    _no_words,
    _same_words,
    _initialism,
    _very_short,
    _negated,
    _digits,
    _relation,
    _order,
    _typo,
    _framed,
    _left_out,
)


def compare(expected: str, given: str) -> Match:
    """Say how ``given`` stands to ``expected``, two wordings of any kind."""
    right, words = read(expected), read(given)
    for rule in RULES:
        said = rule(right, words)
        if said is not None:
            return said
    return DIFFERENT
