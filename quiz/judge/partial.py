"""Rules for wordings of which a part says nothing: frames, qualifiers, what goes without saying."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from quiz.judge.judgement import Reason
from quiz.judge.match import (
    FORM,
    LOOSE,
    MORE_SPECIFIC,
    OTHER_MEANING,
    TOO_GENERAL,
    Match,
    Pair,
    typo,
)
from quiz.judge.places import is_place_word, place_named
from quiz.judge.reading import Reading, read, singular
from quiz.judge.typos import aligned, allowed
from quiz.judge.words import (
    ANOTHER,
    ARTICLES,
    BETWEEN,
    BODIES,
    DROPPABLE,
    DROPPABLE_BEFORE_OF,
    DROPPABLE_IN_SMALL,
    FRAMES,
    GENERIC,
    OTHERWISE,
    PARTING,
    SMALL,
    SUFFIXES,
)
from quiz.values.denying import NEGATIONS

_AND: Final = re.compile(r"\s*(?:[,;/&+]|\b(?:and|et|or|ou)\b)\s*")
_SORTS: Final = GENERIC | DROPPABLE
_SCHOOLS: Final = frozenset(("university", "college"))
_NONE: Final[frozenset[str]] = frozenset()
_OF: Final = frozenset(("of", "de", "du", "des", "d"))
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
        if not all(word in FRAMES or word in pair.known for word in before):
            continue
        if not all(word in SUFFIXES or word in pair.known for word in after):
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


def left_out(pair: Pair) -> Match | None:
    """Harvard for Harvard University: what is left still names the thing, not only its sort."""
    right, given, known = pair.right.content, pair.given.content, pair.known
    missing = list(right)
    for word in given:
        if word not in missing:
            return _misspelt_name(pair)
        missing.remove(word)
    small = DROPPABLE_IN_SMALL & pair.right.common
    sorts = DROPPABLE | small if small else DROPPABLE
    dropped = sorts.issuperset(missing)
    # What the author writes with a capital is a name, though the question says it small.
    said = known & pair.right.common
    sort = [word in _SORTS or word in said for word in given]
    general = any(sort) and all(
        one or is_place_word(word) for one, word in zip(sort, given, strict=True)
    )
    if general and (len(given) < 2 or not dropped or not BODIES.isdisjoint(missing)):
        return _too_little(pair)
    dropped = dropped or all(word in sorts or word in known for word in missing)
    if _headless(pair, missing) or not (dropped or _describes(pair, missing)):
        return _too_little(pair)
    if not _in_order(given, right):
        return OTHER_MEANING
    return Match(LOOSE + 2 * len(missing), Reason.FORM)


def _misspelt_name(pair: Pair) -> Match | None:
    """Mastricht for the Maastricht Treaty: a slip in what is left without the sort."""
    kept = tuple(word for word in pair.right.content if word not in DROPPABLE)
    if not kept or len(kept) == len(pair.right.content) or GENERIC.issuperset(kept):
        return None
    off = aligned(kept, pair.given.content)
    dropped = [word for word in pair.right.content if word in DROPPABLE]
    if off is None or _headless(pair, dropped):
        return None
    return Match(LOOSE + 4, typo(off).reason, typo(off).details)


def _headless(pair: Pair, missing: list[str]) -> bool:
    """Tell whether what is left out is what the rest is only *of*: the University of Nevada."""
    words = [word for word in pair.right.words if word not in ARTICLES or word in _OF]
    heads = (singular(word) for word, after in pairwise(words) if after in _OF)
    # Oxford is a university by itself, Nevada a state.
    schools = _SCHOOLS if pair.given.place is None else _NONE
    kept = DROPPABLE_BEFORE_OF | pair.known | schools
    return any(head in missing and head not in kept for head in heads)


def _too_little(pair: Pair) -> Match:
    """Return why a part is not the whole: some of what was asked for, or only the sort of it."""
    return MORE_SPECIFIC if _one_of_several(pair) or _only_where(pair) else TOO_GENERAL


def _one_of_several(pair: Pair) -> bool:
    """Tell whether an answer names some of what is enumerated: France, of France and Germany."""
    right, given = members(pair.right), members(pair.given)
    if pair.right.content[-1] in GENERIC and not any(map(place_named, right)):
        return False  # what ends in Administration is one thing, whatever it is in charge of
    return len(right) > len(given) and all(member in right for member in given)


def _only_where(pair: Pair) -> bool:
    """Tell whether an answer only says where the place lies: Maryland for Baltimore, Maryland."""
    tail = pair.right.folded.partition(",")[2].strip()
    return tail == pair.given.folded and place_named(pair.given.words) is not None


def members(reading: Reading) -> list[tuple[str, ...]]:
    """Return what an enumeration holds, whatever its order: France, Germany and Belgium."""
    parts = [read(part) for part in _AND.split(reading.folded) if part.strip()]
    return sorted((part.place,) if part.place else part.content for part in parts)


def _describes(pair: Pair, missing: list[str]) -> bool:
    """Tell whether what is missing only describes: simulator, or General before a name.

    It is written without a capital, or stands in front of two words that name the thing; two
    fifths of the letters and two words are there (the flight simulator of a remote-controlled
    one, no delivery van of a self-driving electric one); and the answer is no enumeration.
    """
    right, given = pair.right.content, pair.given.content
    if not BETWEEN.isdisjoint(pair.right.words):
        return False
    if not ANOTHER.isdisjoint(missing) or 5 * sum(map(len, given)) < 2 * sum(map(len, right)):
        return False
    if any(len(word) < 2 for word in missing):
        return False  # GPT-4 is not GPT-4o
    if not GENERIC.isdisjoint(missing) and GENERIC.issuperset(given):
        return False  # a central bank is not the Banque centrale européenne
    if len(given) < 2:
        return False  # weapons are only the sort that nuclear weapons are of
    in_front = right[-len(given) :] == given and not GENERIC.issuperset(given)
    return in_front or pair.right.common.issuperset(missing)


def _in_order(some: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in some)
