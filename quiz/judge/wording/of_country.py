"""A rule for what is of a country: the French president and the president of France."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.places import country_of_people, place_named
from quiz.judge.lexicon.words import SMALL
from quiz.judge.wording.match import FORM, Match, Pair
from quiz.judge.wording.reading import singular
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from quiz.judge.wording.reading import Reading

_OF_STATES: Final = word_set("""
president government parliament army navy king queen republic kingdom empire emperor minister
senate ambassador embassy constitution authority police people troop soldier law regulator court
""")
"""What a country has one of, or what is all of it: a bank of England is not the Bank of England."""
_LONGEST: Final = 4
"""Words of a country's name: the United States of America, without its small words, has three."""

_MEANT: Final = MappingProxyType({"america": "united states"})
"""What is said of America is of the United States."""


def of_country(pair: Pair) -> Match | None:
    """The French president is the president of France; an English bank is no Bank of England."""
    if _OF_STATES.isdisjoint(pair.right.content):
        return None
    right = _parted(pair.right.words)
    return FORM if right is not None and right == _parted(pair.given.words) else None


def tells_of_state(reading: Reading) -> bool:
    """Tell whether a wording has a word for what a country has one of."""
    return not _OF_STATES.isdisjoint(reading.content)


@lru_cache(maxsize=1024)
def _parted(typed: tuple[str, ...]) -> tuple[str, frozenset[str]] | None:
    """Return the one country of a wording and the words beside it; None for none or several."""
    words = [word for word in typed if word not in SMALL]
    found = ""
    rest: list[str] = []
    at = 0
    while at < len(words):
        size, country = _country(words[at : at + _LONGEST])
        if country and found:
            return None
        found = found or _MEANT.get(country, country)
        if not country:
            rest.append(singular(words[at]))
        at += size
    return (found, frozenset(rest)) if found and rest else None


def _country(words: list[str]) -> tuple[int, str]:
    """Return the country that the first words name, or are of, and how many they are."""
    for size in range(len(words), 0, -1):
        named = place_named(words[:size]) or country_of_people(words[:size])
        if named:
            return size, named
    return 1, country_of_people((words[0].removesuffix("s"),)) or ""  # les troupes russes
