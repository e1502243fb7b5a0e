"""Rules for answers that say more than the expected wording: frames, initials, a sort of it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import Final

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.names import GIVEN_NAMES, TITLES
from quiz.judge.lexicon.places import is_country, is_known
from quiz.judge.lexicon.sorts import BEHIND, DROPPABLE_BEFORE_OF, GENERIC, IN_FRONT
from quiz.judge.lexicon.words import ARTICLES, ASIDES, FILLERS, OF, PARTING
from quiz.judge.wording.left_out import CITIES_TOO, SCHOOLS
from quiz.judge.wording.match import FORM, LOOSE, Match, Pair, typo
from quiz.judge.wording.reading import singular
from quiz.judge.wording.typos import aligned, allowed
from quiz.values.denying import NEGATIONS
from quiz.values.shape import word_set

MOST_FRAMES: Final = 8
"""Words round an answer that repeat the question: a bound on the work."""
_SIGNS: Final = re.compile(r"[,;/|&+()?:<>=*~•·→\"]|\s-\s|(?<=\w)-free\b")
_DEGREES: Final = word_set("""
largest biggest smallest great famous world slow expensive cheap large small big local modern
typical common simple basic general full entire whole real actual main original very huge giant tiny
so celebre grand petit vrai
""")
"""Words that say how much or how, and leave what they describe what it is."""
_ADJECTIVE: Final = re.compile(r"(?:al|ic|ive|ous|est)$")
_CLASSES: Final = word_set("""
nuclear special criminal lateral electric electronic artificial digital plastic metal animal mental
musical royal olympic arctic antarctic atomic semifinal quarterfinal medical relative attempted
west forest guest
""")
"""Words that end like those and name another class of thing."""
_OF_A_BODY: Final = word_set("us american famous celebre legendary")
"""What may stand in front of any name: the US Federal Reserve, the famous Eiffel Tower."""
_SORTS_BEHIND: Final = word_set(
    "series tool organization organisation system machine device process method event disease"
    " source"
)
_OF_OTHERS: Final = TITLES | word_set(
    "film movie book novel song album livre chanson roman museum musee program programme"
)
"""Whoever holds an office and whatever is about something is not that."""
_TRADES: Final = word_set("""
car auto automobile automotive electric electrique ai ia software logiciel chip tech technology
technologie internet web social space spatiale aerospace aerospatial aerospatiale rocket
""")
_FIRMS: Final = word_set("giant geant group groupe builder specialist specialiste editeur")
"""What a trade may stand beside, as beside *company* and *maker*: the tech giant Google."""
_OF: Final = word_set("of de du des d about on sur a to against contre")


def framed(pair: Pair) -> Match | None:
    """The company OpenAI, OpenAI Inc, the Corinth Canal where a canal was asked for."""
    if NEGATIONS.issuperset(pair.right.words):
        return None  # nothing is no thing of which there are sorts
    if pair.right.place and pair.given.place:
        return None  # the Republic of China is not China
    if not _PLACING.isdisjoint(pair.given.words[1:]) and _PLACING.isdisjoint(pair.right.words):
        return None  # Strangers on a Train
    right, given = pair.right.content, pair.given.content
    extra = len(given) - len(right)
    if not 0 < extra <= MOST_FRAMES:
        return None
    found = _within(pair, extra) or _city(pair)
    if found is None or _is_about(pair) or _is_of(pair) or _is_other_sort(pair):
        return None
    return found


_PLACING: Final = word_set("on upon under aboard behind beneath sur sous derriere")
"""What places one thing at another one."""


def _city(pair: Pair) -> Match | None:
    """Take New York City for New York; Mexico City is not Mexico."""
    right, given = pair.right.content, pair.given.content
    return _CITY if given[-1] == "city" and given[:-1] == right and right in CITIES_TOO else None


def _is_other_sort(pair: Pair) -> bool:
    """Tell whether a sort makes something else of a place: Lake Geneva, the city of Mexico.

    Not where the question names that sort; but where it asks for a state, New York is no city.
    """
    added = _SORTS_OF_PLACES & pair.given.has - pair.right.has - pair.known
    if not added or not is_known(pair.right.words):
        return False
    if added <= _STATES:
        return not pair.known.isdisjoint(_CITIES) and pair.known.isdisjoint(_STATES)
    if added <= _CITIES:
        both = pair.right.content in CITIES_TOO or pair.right.place in _CITY_STATES
        return not pair.known.isdisjoint(_STATES) or (is_country(pair.right.place) and not both)
    # of the states most rivers have the name
    return not (added <= _RIVERS and pair.right.place and not is_country(pair.right.place))


def _within(pair: Pair, extra: int) -> Match | None:
    """Find the expected words, slips forgiven, in an answer of ``extra`` words more."""
    right, given = pair.right.content, pair.given.content
    front, behind = _around(given, pair.known)
    last = extra if front < extra and not _TRADES.isdisjoint(given) else min(front, extra)
    for place in range(max(0, extra - behind), last + 1):
        if place > front and not _trades(given[:place], pair.known):
            continue
        off = aligned(right, given[place : place + len(right)])
        if off is not None and off <= allowed(len(pair.right.compact)):
            reason = typo(off) if off else FORM
            return Match(LOOSE + extra + 2 * off, reason.reason, reason.details)
    if pair.right.has <= pair.given.has and right == tuple(
        word for word in given if word in right or word not in pair.known
    ):
        return Match(LOOSE + 1 + extra, Reason.FORM)  # the local licensing authority
    return None


_CITY: Final = Match(LOOSE + 1, Reason.FORM)
_CITIES: Final = word_set("city town village capital capitale")
_STATES: Final = word_set("state etat province")
_RIVERS: Final = frozenset(("river",))
_SORTS_OF_PLACES: Final = (
    _CITIES
    | _STATES
    | _RIVERS
    | word_set("lake mount mountain montagne gulf sea ocean desert treaty battle siege raid valley")
)
"""What names another thing behind or in front of the name of a place."""
_CITY_STATES: Final = frozenset(("singapore", "monaco", "vatican", "hong kong", "luxembourg"))


@lru_cache(maxsize=256)  # an answer is compared with each entry
def _around(given: tuple[str, ...], known: frozenset[str]) -> tuple[int, int]:
    """Return how many of the first words, and of the last ones, may stand around a name."""
    front = sum(1 for _ in takewhile(lambda word: word in IN_FRONT or word in known, given))
    last_first = reversed(given)
    return front, sum(
        1 for _ in takewhile(lambda word: word in BEHIND or word in known, last_first)
    )


def _trades(before: tuple[str, ...], known: frozenset[str]) -> bool:
    """Tell whether what stands in front is a sort of firm: the car company, le geant du web."""
    if _TRADES.isdisjoint(before):
        return False
    sorts = [word for word in before if word not in _TRADES]
    return bool(sorts) and all(
        word in _FIRMS or word in IN_FRONT or word in known for word in sorts
    )


def _is_about(pair: Pair) -> bool:
    """Tell whether an answer is somebody or something of the right one: a film about Troy."""
    words = pair.given.words
    return any(
        one in _OF_OTHERS and after in _OF and one not in ARTICLES and one not in pair.right.words
        for one, after in pairwise(words)
    )


_THE_SAME_OF: Final = DROPPABLE_BEFORE_OF | word_set(
    "state etat country pays golfe gulf mer sea ocean desert planet planete language langue mot"
    " terme"
)
_OWNED: Final = IN_FRONT - _THE_SAME_OF - FILLERS - ASIDES
"""What is another thing than what it is of: the maker of the iPhone; but the state of Nevada."""


def _is_of(pair: Pair) -> bool:
    """Tell whether an answer is what the right one has: its maker, its currency, its university."""
    words = [word for word in pair.given.words if word not in ARTICLES or word in OF]
    return any(
        tie in OF and sort in _OWNED and not _goes_on(pair, sort, what)
        for sort, tie, what in zip(words, words[1:], words[2:], strict=False)
    )


def _goes_on(pair: Pair, sort: str, what: str) -> bool:
    """Tell whether a sort is part of a longer one or of the name itself: moteur de recherche."""
    if sort in pair.known or sort in pair.right.words:
        return True
    if singular(sort) in SCHOOLS and pair.right.place is None:
        return True  # Oxford is a university by itself, Nevada a state
    return what in IN_FRONT or what in GENERIC or what in pair.known


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
    """Differential erosion for erosion, the famous Eiffel Tower: the thing, described.

    Most words make another thing of it (heavy water, oxygen mask, Ig Nobel Prize), and so only
    those count that do not.
    """
    right, given = pair.right.content, pair.given.content
    extra = len(given) - len(right)
    if extra < 1:
        return None
    if not pair.right.has <= pair.given.has:
        return None
    size = len(right)
    place = next((at for at in range(extra + 1) if given[at : at + size] == right), None)
    if NEGATIONS.issuperset(pair.right.words):
        return None
    if place is None or GENERIC.issuperset(right) or _enumerates(pair):
        return None
    before, after = given[:place], given[place + size :]
    if not pair.right.common.issuperset(right):
        # John Paul George Ringo Starr are four
        fits = size > 1 and not after and extra < 3 and _names(before, right[-1])
    else:
        fits = all(map(_describes, before)) and _SORTS_BEHIND.issuperset(after)
    return Match(LOOSE + 2 * extra, Reason.FORM) if fits else None


def _names(before: tuple[str, ...], last: str) -> bool:
    """Tell whether words may stand in front of a name that ends with ``last``.

    Given names only where that is no sort: Christian is none of a party's.
    """
    return all(
        word in _OF_A_BODY or (word in GIVEN_NAMES and last not in GENERIC) for word in before
    )


def _describes(word: str) -> bool:
    """Tell whether a word in front of a common one leaves it what it is: large, differential."""
    return word in _DEGREES or (_ADJECTIVE.search(word) is not None and word not in _CLASSES)


def _enumerates(pair: Pair) -> bool:
    """Tell whether the answer parts itself where the expected wording does not."""
    if _SIGNS.search(pair.given.folded) and not _SIGNS.search(pair.right.folded):
        return True
    return any(word in PARTING and word not in pair.right.words for word in pair.given.words)
