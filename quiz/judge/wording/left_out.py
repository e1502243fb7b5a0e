"""Rules for answers that say less than the expected wording: is what is left still the thing?"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.family_first import is_family_first
from quiz.judge.lexicon.names import TITLES
from quiz.judge.lexicon.places import (
    country_of_people,
    is_country,
    is_known,
    is_place_word,
    place_named,
)
from quiz.judge.lexicon.sorts import (
    BODIES,
    DROPPABLE,
    DROPPABLE_BEFORE_OF,
    DROPPABLE_IN_SMALL,
    GENERIC,
)
from quiz.judge.lexicon.words import ANOTHER, ARTICLES, BETWEEN, OF, RELATIVES
from quiz.judge.wording.match import (
    LOOSE,
    MORE_SPECIFIC,
    OTHER_MEANING,
    TOO_GENERAL,
    Match,
    Pair,
    typo,
)
from quiz.judge.wording.reading import Reading, read, singular
from quiz.judge.wording.typos import aligned
from quiz.values.denying import NEGATIONS
from quiz.values.shape import word_set

_AND: Final = re.compile(r"\s*(?:[,;/&+]|\b(?:and|et|or|ou)\b)\s*")
_SAYS_LITTLE: Final = GENERIC | DROPPABLE
SCHOOLS: Final = frozenset(("university", "college"))
_STATES: Final = word_set("kingdom royaume republic republique commonwealth state etat federation")
"""What a country goes without in everyday words."""
CITIES_TOO: Final = frozenset({("new", "york"), ("vatican",), ("quebec",)})
"""Cities that are called so without the word."""
_NAMES: Final = 3
"""Words of the longest name that begins with the family's: it only bounds the work."""
_NONE: Final[frozenset[str]] = frozenset()
_CLAUSES: Final = RELATIVES | {"about", "sur"}


def without_its_sort(pair: Pair) -> Match | None:
    """Harvard for Harvard University: what is left still names the thing."""
    missing = _missing(pair)
    if missing is None:
        return _misspelt_name(pair)
    if not _still_names(pair, missing):
        return None
    if not _in_order(pair.given.content, pair.right.content):
        return OTHER_MEANING
    return Match(LOOSE + 2 * len(missing), Reason.FORM)


def only_a_part(pair: Pair) -> Match | None:
    """Commission for European Commission: only its sort, or some of what is enumerated."""
    if _missing(pair) is None:
        return None
    return MORE_SPECIFIC if _one_of_several(pair) or _only_where(pair) else TOO_GENERAL


def _missing(pair: Pair) -> list[str] | None:
    """Return which expected words are left out; None where the answer has a word of its own."""
    if not pair.given.has <= pair.right.has:
        return None
    missing = list(pair.right.content)
    for word in pair.given.content:
        if word not in missing:
            return None
        missing.remove(word)
    return missing


def _still_names(pair: Pair, missing: list[str]) -> bool:
    """Tell whether what is left names the thing, and not only the sort of it."""
    given, known = pair.given.content, pair.known
    if NEGATIONS.issuperset(given) or _is_translated(pair):
        return False
    small = DROPPABLE_IN_SMALL & pair.right.common
    sorts = DROPPABLE | small if small else DROPPABLE
    dropped = sorts.issuperset(missing)
    # What the author writes with a capital is a name, though the question says it small.
    said = known & pair.right.common
    sort = [word in _SAYS_LITTLE or word in said for word in given]
    general = any(sort) and all(
        one or is_place_word(word) for one, word in zip(sort, given, strict=True)
    )
    if general and (len(given) < 2 or not dropped or not BODIES.isdisjoint(missing)):
        return False
    dropped = dropped or all(word in sorts or word in known for word in missing)
    if _is_another(pair, missing) or _is_given_name(pair, missing):
        return False
    return not _headless(pair, missing) and (dropped or _describes(pair, missing))


def _is_translated(pair: Pair) -> bool:
    """Tell whether what is left of a name is a word that means the same: white, for Mont Blanc."""
    if len(pair.given.content) > 1 or pair.right.common or pair.given.place:
        return False
    word, typed = pair.given.content[0], pair.given.spelled[0]
    alike = any(other[:3] == typed[:3] for other in pair.right.spelled)
    return typed not in pair.right.spelled and not (alike and typed.startswith(word))


def _is_another(pair: Pair, missing: list[str]) -> bool:
    """Tell whether what is left, sort or no sort, is something else: Mexico, Britain, a lion.

    Not where the question names the sort: asked for a battle, Britain is one.
    """
    last, kept = pair.right.words[-1], pair.given.content
    if last in missing and last == "city" and kept not in CITIES_TOO:
        state = pair.given.place is not None and not is_country(pair.given.place)
        if state:
            return True  # whoever is asked for a city and says Oklahoma
    if pair.known.issuperset(missing):
        return False
    if last in missing and last in TITLES:
        return True  # The Lion King
    if last in missing and last == "city":
        known = pair.given.place is not None or is_known(kept)
        return known and kept not in CITIES_TOO
    if "airport" in missing and is_known(kept):
        return True  # London has several, and is none
    if last in missing and last == "island" and len(kept) == 1:
        return True  # Easter, Long and Rhode are none by themselves
    return is_country(pair.given.place) and not _STATES.issuperset(missing)


def _is_given_name(pair: Pair, missing: list[str]) -> bool:
    """Tell whether only the family's name is left out, as it stands first: Jong-un."""
    if len(missing) > 1 or pair.right.words[0] != missing[0] or len(pair.right.words) > _NAMES:
        return False
    return is_family_first(pair.right.typed, [*pair.right.words])


def _misspelt_name(pair: Pair) -> Match | None:
    """Mastricht for the Maastricht Treaty: a slip in what is left without the sort."""
    if len(pair.given.content) >= len(pair.right.content):
        return None
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
    words = [word for word in pair.right.words if word not in ARTICLES or word in OF]
    heads = (singular(word) for word, after in pairwise(words) if after in OF)
    # Oxford is a university by itself, Nevada a state.
    schools = SCHOOLS if pair.given.place is None else _NONE
    kept = DROPPABLE_BEFORE_OF | pair.known | schools
    return any(head in missing and head not in kept for head in heads)


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
    if not BETWEEN.isdisjoint(pair.right.words) or not _CLAUSES.isdisjoint(pair.right.words):
        return False  # who fired Sam Altman is not Sam Altman
    if not ANOTHER.isdisjoint(_without_peoples(missing)) or 5 * sum(map(len, given)) < 2 * sum(
        map(len, right)
    ):
        return False
    if any(len(word) < 2 for word in missing):
        return False  # GPT-4 is not GPT-4o
    if not GENERIC.isdisjoint(missing) and GENERIC.issuperset(given):
        return False  # a central bank is not the Banque centrale européenne
    if len(given) < 2:
        return False  # weapons are only the sort that nuclear weapons are of
    in_front = right[-len(given) :] == given and not GENERIC.issuperset(given)
    return in_front or pair.right.common.issuperset(missing)


def _without_peoples(words: list[str]) -> list[str]:
    """Return ``words`` without the adjectives of countries: the south of South African is none."""
    if len(words) < 2:
        return words
    two = {at for at in range(len(words) - 1) if country_of_people(words[at : at + 2])}
    return [word for at, word in enumerate(words) if not {at, at - 1} & two]


def _in_order(some: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in some)
