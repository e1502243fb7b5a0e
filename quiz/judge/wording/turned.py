"""A rule for the same words turned round: where their order may change, and where it may not."""

from __future__ import annotations

import re
from typing import Final

from quiz.judge.lexicon.names import GIVEN_NAMES
from quiz.judge.lexicon.sorts import GENERIC
from quiz.judge.lexicon.words import ARTICLES, IN_ENGLISH, SMALL
from quiz.judge.wording.left_out import members
from quiz.judge.wording.match import ORDER, OTHER_MEANING, Match, Pair
from quiz.judge.wording.reading import Reading, singular
from quiz.values.rank_words import ORDINALS
from quiz.values.shape import word_set

_LINKS: Final = word_set("of de du des d a au aux en in on at dans sur")
_HYPHENED: Final = re.compile(r"\b([^\W\d_]+)\s?-\s?([^\W\d_]+)\b")
_SEAM: Final = re.compile(r"[,;:/()&+]|\s-\s|\b(?:of|de|du|des)\b|\bd'")
_ADJECTIVE: Final = re.compile(r"(?:al|ale|ic|ique|ive|ous|eux|euse|elle)$")
_JOINING: Final = frozenset(("and", "et"))
_UNLINKING: Final = ARTICLES - _LINKS
_MANY: Final = frozenset(("men", "women", "children", "people"))
"""Plurals without an s."""
_RANK: Final = re.compile(r"\b\d+(?:st|nd|rd|th|ere?|i?eme|e)\b")


def rank_or_number(pair: Pair) -> Match | None:
    """Three men are not the third man, the four seasons not season 4."""
    one, other = pair.right, pair.given
    if len(other.content) != 2 or one.has != other.has or _counts(one) == _counts(other):
        return None
    turned_round = one.content != other.content
    return OTHER_MEANING if turned_round or _is_rank(one) or _is_rank(other) else None


def turned(pair: Pair) -> Match | None:
    """The same words turned round: Bay Area of San Francisco, Model 3 Tesla, B and A."""
    one, other = pair.right.content, pair.given.content
    if len(one) != len(other) or sorted(one) != sorted(other):
        return None
    if pair.right.negations or pair.right.relations:
        return OTHER_MEANING
    if any((of, what) in _linked(pair.right) for what, of in _linked(pair.given)):
        return OTHER_MEANING  # the mind of the works is not the works of the mind
    if [word for word in one if word in pair.right.numbers] != [
        word for word in other if word in pair.given.numbers
    ]:
        return OTHER_MEANING  # 3-2 is not 2-3
    if one[-1] == other[0] and pair.given.folded[0].isdecimal() and _is_count(pair.given):
        return OTHER_MEANING  # 66 routes are no Route 66
    same = _halves_changed(pair) or _is_rank(pair.right) != _is_rank(pair.given)
    same = same or _same_head(pair) or _in_turn(pair.right) == _in_turn(pair.given)
    same = same or _paired(pair.right.folded) == _paired(pair.given.folded)
    # An adjective stands behind its noun in French, a number does not: Seconde Guerre mondiale.
    french = not IN_ENGLISH.keys().isdisjoint((*pair.given.words, *pair.right.words))
    same = same or (french and other in (one[::-1], (one[0], *one[:0:-1])))
    return ORDER if same or members(pair.right) == members(pair.given) else OTHER_MEANING


def _is_rank(reading: Reading) -> bool:
    """Tell whether a wording is a noun behind its rank: the fourth season is season 4."""
    first, *rest = [word for word in reading.words if word not in ARTICLES] or ("",)
    if first.isdecimal():
        return len(rest) == 1 and _RANK.search(reading.folded) is not None
    return len(rest) == 1 and first in ORDINALS


def _counts(reading: Reading) -> bool:
    """Tell whether a wording is a number of things: four seasons."""
    number, thing = reading.content[0], reading.words[-1]
    many = thing.endswith(("s", "x")) or thing in _MANY
    return number.isdecimal() and number != "1" and many and not _is_rank(reading)


def _is_count(reading: Reading) -> bool:
    """Tell whether a number stands before a plural."""
    return any(word[-1] == "s" and singular(word) != word for word in reading.spelled[1:])


def _halves_changed(pair: Pair) -> bool:
    """Tell whether the two halves of a wording have changed places: Model 3 Tesla.

    Three words and more are a name, have a number (diabetes type 2), or a sign or *of* between
    the halves: *man bites dog* is a sentence. Two may be nouns of which one is a sort of the other.
    """
    one, other = pair.right.content, pair.given.content
    if not any(one[place:] + one[:place] == other for place in range(1, len(one))):
        return False
    if len(one) == 2:
        return not _is_compound(pair)
    named = not pair.right.common or pair.right.numbers
    return bool(named) or any(_SEAM.search(reading.folded) for reading in (pair.right, pair.given))


def _is_compound(pair: Pair) -> bool:
    """Tell whether two nouns stand side by side: milk chocolate is not chocolate milk.

    The unemployment increase is the increase in unemployment, vitamin C a name, and an electric car
    an electric car wherever its adjective stands.
    """
    one = pair.right.content
    if not pair.right.common.issuperset(one) or any(map(_ADJECTIVE.search, one)):
        return False
    return _LINKS.isdisjoint((*pair.right.words, *pair.given.words))


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
