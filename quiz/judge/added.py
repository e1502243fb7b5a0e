"""Rules for answers that say more than the expected wording: frames, initials, a sort of it."""

from __future__ import annotations

import re
from typing import Final

from quiz.judge.judgement import Reason
from quiz.judge.match import FORM, LOOSE, Match, Pair, typo
from quiz.judge.sorts import BEHIND, GENERIC, IN_FRONT
from quiz.judge.typos import aligned, allowed
from quiz.judge.words import ANOTHER, ARTICLES, OTHERWISE, PARTING, SMALL
from quiz.values.denying import NEGATIONS

_MOST_FRAMES: Final = 8
"""Words round an answer that repeat the question: a bound on the work."""
_SIGNS: Final = re.compile(r"[,;/|&+()?]|\s-\s")


def framed(pair: Pair) -> Match | None:
    """The company OpenAI, OpenAI Inc, the Corinth Canal where a canal was asked for."""
    if NEGATIONS.issuperset(pair.right.words):
        return None  # nothing is no thing of which there are sorts
    right, given = pair.right.content, pair.given.content
    extra = len(given) - len(right)
    if not 0 < extra <= _MOST_FRAMES:
        return None
    for place in range(extra + 1):
        before, after = given[:place], given[place + len(right) :]
        if not all(word in IN_FRONT or word in pair.known for word in before):
            continue
        if not all(word in BEHIND or word in pair.known for word in after):
            continue
        off = aligned(right, given[place : place + len(right)])
        if off is not None and off <= allowed(len(pair.right.compact)):
            reason = typo(off) if off else FORM
            return Match(LOOSE + extra + 2 * off, reason.reason, reason.details)
    if right == tuple(w for w in given if w in right or w not in pair.known):
        return Match(LOOSE + 1 + extra, Reason.FORM)  # the local licensing authority
    return None


def initialled(pair: Pair) -> Match | None:
    """Harrison J. Ford for Harrison Ford: an initial between two names."""
    right, given = pair.right.words, pair.given.words
    if len(right) != 2 or len(given) != 3 or (given[0], given[2]) != right:
        return None
    # Jo H. Cox, but vitamin A D
    names = all(len(name) > 1 and name.isalpha() for name in right) and not pair.right.common
    initial = len(given[1]) == 1 and given[1].isalpha()
    return Match(LOOSE + 1, Reason.FORM) if names and initial else None


def qualified(pair: Pair) -> Match | None:
    """Differential erosion for erosion, HMS Royal Oak for Royal Oak: a sort of the thing.

    Behind a name of two words another word makes another thing of it: New York Times.
    """
    right, given = pair.right.content, pair.given.content
    extra = len(given) - len(right)
    if not 0 < extra <= 2:  # earth wind fire water are four things
        return None
    size = len(right)
    place = next((at for at in range(extra + 1) if given[at : at + size] == right), None)
    if NEGATIONS.issuperset(pair.right.words):
        return None
    if place is None or GENERIC.issuperset(right) or _enumerates(pair):
        return None
    if not pair.right.common.issuperset(right):
        bare = _without_article(pair.right.words)
        adjacent = pair.given.words[-len(bare) :] == bare
        linked = not SMALL.isdisjoint(pair.given.words[: -len(bare)][-1:])
        if size < 2 or not adjacent or linked or not ANOTHER.isdisjoint(given[:extra]):
            return None
    added = given[:place] + given[place + size :]
    return Match(LOOSE + 2 * extra, Reason.FORM) if OTHERWISE.isdisjoint(added) else None


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if len(words) > 1 and words[0] in ARTICLES else words


def _enumerates(pair: Pair) -> bool:
    """Tell whether the answer parts itself where the expected wording does not."""
    if _SIGNS.search(pair.given.folded) and not _SIGNS.search(pair.right.folded):
        return True
    return any(word in PARTING and word not in pair.right.words for word in pair.given.words)
