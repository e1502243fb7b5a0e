"""How one given wording stands to one expected wording: a table of small rules.

The rules are tried in order and the first one with something to say decides. Their order is that
of the principle: what is the same, what may never differ, what may differ, why the rest is wrong.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.match import (
    DIFFERENT,
    DIGITS_DIFFER,
    EXACT,
    FORM,
    NEGATED,
    ORDER,
    OTHER_MEANING,
    Match,
    Pair,
    typo,
)
from quiz.judge.misspelt_numbers import misspelt_number
from quiz.judge.names import GIVEN_NAMES
from quiz.judge.partial import framed, initialled, left_out, members, qualified
from quiz.judge.places import country_of_people
from quiz.judge.reading import Reading, read, singular
from quiz.judge.shortened import shortened
from quiz.judge.typos import aligned, misspelt
from quiz.judge.words import ARTICLES, DROPPABLE, FRAMES, GENERIC, IN_ENGLISH, SMALL
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

_LINKS: Final = word_set("of de du des d a au aux en in on at dans sur")
_HYPHENED: Final = re.compile(r"\b([^\W\d_]+)\s?-\s?([^\W\d_]+)\b")
_SEAM: Final = re.compile(r"[,;:/()&+]|\s-\s|\b(?:of|de|du|des)\b|\bd'")
_JOINING: Final = frozenset(("and", "et"))
_UNLINKING: Final = ARTICLES - _LINKS


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
    if right.joined == given.joined and _figures(right) == _figures(given):
        return FORM  # Space X, where the X alone would read as a Roman ten
    if right.numbers != given.numbers:
        return None
    if right.joined == given.joined or right.bare == given.bare:
        return FORM
    if right.numbers and "".join(right.content) == "".join(given.content):
        return FORM  # Play Station cinq
    if right.negations != given.negations or right.relations != given.relations:
        return None
    if right.content == given.content or right.compact == given.compact:
        return FORM
    return None


def _figures(reading: Reading) -> tuple[str, ...]:
    """Return the numbers written in digits, in their order."""
    return tuple(word for word in reading.words if word[0].isdecimal())


def _same_place(pair: Pair) -> Match | None:
    """Allemagne for Germany, États-Unis for the US, the Italians for Italy.

    Not the other way round: France is no answer where the language is asked for.
    """
    place = pair.right.place
    if place is None:
        return None
    same = pair.given.place or country_of_people(pair.given.content)
    return FORM if place == same else None


def _same_belief(pair: Pair) -> Match | None:
    """Catholic for Catholicism: a faith and who holds it; a critic is no criticism."""
    one, other = pair.right.compact, pair.given.compact
    short, long = (one, other) if len(one) < len(other) else (other, one)
    # a classic, of seven letters, is no classicism
    if not short.endswith(("ic", "ian")) or len(short) < 8:
        return None
    return FORM if long in (f"{short}ism", f"{short}isme") else None


def _nothing_alike(pair: Pair) -> Match | None:
    """No word in common, no frame to take away and too great a difference for slips.

    It only spares the rules below the work.
    """
    right, given = pair.right.content, pair.given.content
    slips = 1 + len(right)
    if abs(len(pair.right.compact) - len(pair.given.compact)) <= slips:
        return None
    for word in given:
        if word in right or word in FRAMES or word in pair.known:
            return None
    return DIFFERENT if DROPPABLE.isdisjoint(right) else None


def _very_short(pair: Pair) -> Match | None:
    """C, X, Xi and H2O match only exactly; from three letters on, a frame may stand round one."""
    right, given = pair.right, pair.given
    if len(right.compact) == 3 and len(given.content) > len(right.content):
        return None if set(right.content) <= set(given.content) else DIFFERENT
    return DIFFERENT if len(right.compact) < 4 else None


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
    if any((of, what) in _linked(pair.right) for what, of in _linked(pair.given)):
        return OTHER_MEANING  # the mind of the works is not the works of the mind
    if [word for word in one if word in pair.right.numbers] != [
        word for word in other if word in pair.given.numbers
    ]:
        return OTHER_MEANING  # 3-2 is not 2-3
    turned = _halves_changed(pair)
    turned = turned or _same_head(pair) or _in_turn(pair.right) == _in_turn(pair.given)
    turned = turned or _paired(pair.right.folded) == _paired(pair.given.folded)
    # An adjective stands behind its noun in French, a number does not: Seconde Guerre mondiale.
    french = not IN_ENGLISH.keys().isdisjoint((*pair.given.words, *pair.right.words))
    turned = turned or (french and other in (one[::-1], (one[0], *one[:0:-1])))
    return ORDER if turned or members(pair.right) == members(pair.given) else OTHER_MEANING


def _halves_changed(pair: Pair) -> bool:
    """Tell whether the two halves of a wording have changed places: Model 3 Tesla.

    Three words and more are a name, have a number (diabetes type 2), or a sign or *of* between
    the halves: *man bites dog* is a sentence.
    """
    one, other = pair.right.content, pair.given.content
    if not any(one[place:] + one[:place] == other for place in range(1, len(one))):
        return False
    named = len(one) == 2 or not pair.right.common or pair.right.numbers
    return bool(named) or any(_SEAM.search(reading.folded) for reading in (pair.right, pair.given))


def _same_head(pair: Pair) -> bool:
    """Tell whether only what describes one thing is turned: comité olympique international."""
    one, other = pair.right.content, pair.given.content
    if not _LINKS.isdisjoint((*pair.right.words, *pair.given.words)):
        return False
    head = one[0] if one[0] == other[0] else one[-1] if one[-1] == other[-1] else ""
    return head in GENERIC


def _in_turn(reading: Reading) -> list[str]:
    """Return the words with the two round each *and* in one order: press and speech."""
    words = [singular(word) for word in reading.words if word in _JOINING or word not in SMALL]
    for at in range(1, len(words) - 1):
        if words[at] in _JOINING:
            words[at - 1], words[at + 1] = sorted((words[at - 1], words[at + 1]))
    return words


def _paired(folded: str) -> str:
    """Return a wording with the two that a hyphen joins in one order: the Iran-Iraq war.

    Not where one is a given name: Jean-Paul is not Paul-Jean.
    """

    def sort(found: re.Match[str]) -> str:
        pair = found.groups()
        return found[0] if not GIVEN_NAMES.isdisjoint(pair) else "-".join(sorted(pair))

    return _HYPHENED.sub(sort, folded)


def _linked(reading: Reading) -> frozenset[tuple[str, str]]:
    """Return the words on both sides of each *of*: works and mind."""
    if _LINKS.isdisjoint(reading.words):
        return frozenset()
    words = [singular(word) for word in reading.words if word not in _UNLINKING]
    return frozenset(
        (words[place - 1], words[place + 1])
        for place in range(1, len(words) - 1)
        if words[place] in _LINKS
    )


def _typo(pair: Pair) -> Match | None:
    """Letters off, counted word by word, or over all where the spaces are elsewhere."""
    right, given = pair.right, pair.given
    off = aligned(right.content, given.content)
    if off is None and right.spelled != right.content:
        off = aligned(right.spelled, given.spelled)  # tems for temps, no plural
    if off is not None:
        return typo(off)
    if len(right.content) == len(given.content) or right.numbers:
        return None
    if right.negations or right.relations:
        return None
    if any(len(word) == 1 for word in {*right.content} ^ {*given.content}):
        return None  # vitamin D has lost more than a letter
    off = misspelt(right.compact, given.compact)
    # Star bocks; but a fake look is no Facebook
    return typo(1 + off) if off is not None and off <= 1 else None


def _overlap(pair: Pair) -> bool:
    """Tell whether a content word that is no number is common to both."""
    right = pair.right.content
    return any(word in right and not word[0].isdecimal() for word in pair.given.content)


RULES: Final[tuple[Callable[[Pair], Match | None], ...]] = (
    _same,
    _no_words,
    _same_words,
    _same_place,
    shortened,
    _same_belief,
    _nothing_alike,
    _very_short,
    _negated,
    misspelt_number,
    _digits,
    _relation,
    _order,
    _typo,
    framed,
    initialled,
    qualified,
    left_out,
)


def compare(expected: str, given: str, known: frozenset[str] = frozenset()) -> Match:
    """Say how ``given`` stands to ``expected``, where the question itself says ``known``."""
    pair = Pair(read(expected), read(given), known)
    for rule in RULES:
        said = rule(pair)
        if said is not None:
            return said
    return DIFFERENT
