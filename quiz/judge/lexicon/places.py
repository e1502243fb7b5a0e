"""Countries, states and regions: the tails of City, Country, and one country in two languages.

Another place is never a typo: Austria is not Australia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.gazetteer import (
    CONTINENTS,
    COUNTRIES,
    LIES_IN,
    PEOPLES,
    PHRASES,
    REGIONS,
    STATES,
)
from quiz.judge.lexicon.words import OF, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def _key(words: Iterable[str]) -> str:
    return " ".join([word for word in words if word not in SMALL])


def _groups(table: str) -> dict[str, str]:
    """Return each name of a table of places with the first one of its group."""
    named: dict[str, str] = {}
    for group in table.replace("\n", " | ").split("|"):
        names = [name.replace("-", " ") for name in group.split()]
        for name in names:
            named[_key(name.split())] = names[0]
    return named


def _peoples() -> dict[str, tuple[str, str]]:
    """Return for each adjective the English one and the name of the country that it is of."""
    found: dict[str, tuple[str, str]] = {}
    for group in PEOPLES.replace("\n", " | ").split("|"):
        country, _, adjectives = group.strip().partition(": ")
        names = [word.replace("-", " ") for word in adjectives.split()]
        for name in names:
            for form in (name, f"{name}e", f"{name}ne"):
                found.setdefault(form, (names[0], country))
    return found


def _within(table: str) -> Iterator[tuple[str, str]]:
    """Yield each place of a table with the one that it lies in."""
    whole = ""
    for word in table.split():
        if word.endswith(":"):
            whole = word[:-1].replace("-", " ")
        else:
            yield _key(word.split("-")), whole


_COUNTRY_NAMES: Final = _groups(COUNTRIES) | {
    _key(phrase.split()): phrases[0] for phrases in PHRASES for phrase in phrases
}
_COUNTRIES_BY_NAME: Final = frozenset(_COUNTRY_NAMES.values())
_HOME_OF: Final = dict(_within(LIES_IN))
_STATE_NAMES: Final = _groups(STATES)
_REGION_NAMES: Final = _STATE_NAMES | _groups(REGIONS)
_STATES_BY_NAME: Final = frozenset(_STATE_NAMES.values())
_REGIONS_BY_NAME: Final = frozenset(_REGION_NAMES.values())
_NAMES: Final = _REGION_NAMES | _COUNTRY_NAMES
_CONTINENTS: Final = frozenset(
    ("europe", "africa", "asia", "america", "oceania", "north america", "south america")
)
_BRITAIN: Final = frozenset(("united kingdom", "england", "scotland", "wales", "northern ireland"))
_OF_ITSELF: Final = frozenset(("state", "etat"))
_LONGEST_NAME: Final = 6
"""Words: a bound on the work, Democratic People's Republic of Korea has as many."""
_AROUND_STATES: Final = frozenset(("united states", "america", "north america"))
_IN_CONTINENTS: Final = frozenset(_within(CONTINENTS))
_WITH_CONTINENT: Final = frozenset(country for country, _ in _IN_CONTINENTS)
_BELONGS_TO: Final = {
    "greenland": "denmark",
    "puerto rico": "united states",
    "bermuda": "united kingdom",
    "new caledonia": "france",
    "hong kong": "china",
    "england": "united kingdom",
    "scotland": "united kingdom",
    "wales": "united kingdom",
    "northern ireland": "united kingdom",
}
"""Which country is the larger one of those that are called a country or nearly so."""
_PEOPLE: Final = _peoples()
_WORDS: Final = frozenset(name for name in _NAMES if " " not in name)
_LAST_WORDS: Final = frozenset(name.rpartition(" ")[2] for name in (*_NAMES, *_HOME_OF))


def place_named(words: Sequence[str]) -> str | None:
    """Return the English name of the country or region that folded words are: Allemagne."""
    if len(words) > _LONGEST_NAME:
        return None
    if len(words) > 2 and words[0] in _OF_ITSELF and words[1] in OF:
        words = words[2:]  # the state of Nevada
    return _NAMES.get(_key(words))


def country_of(word: str) -> str | None:
    """Return the English name of a country that is one word in both languages."""
    return _COUNTRY_NAMES.get(word)


def lies_in(place: Sequence[str], tail: Sequence[str]) -> bool:
    """Tell whether ``tail`` says where ``place`` is: Nevada, USA; but not Nevada, Texas.

    A place that is not known here is believed.
    """
    if _key(place) == "washington" and ("".join(tail) == "dc" or place_named(tail) == "dc"):
        return True
    if place_named(tail) is None:
        return False
    if place_named(place) is None:
        home = _HOME_OF.get(_key(place))
        return home is None or not clash(home.split(), tail)
    if place_named(tail) in _CONTINENTS:
        return place_named(place) not in _CONTINENTS and not clash(place, tail)
    if _BELONGS_TO.get(place_named(place) or "") == place_named(tail):
        return True
    return _key(tail) in _COUNTRY_NAMES and _key(place) in _REGION_NAMES


def is_known(place: Sequence[str]) -> bool:
    """Tell whether folded words are a country, region or city that is known here."""
    return place_named(place) is not None or has_home(place)


def ends_a_place(word: str) -> bool:
    """Tell whether a folded word may be the last one of a place that is known here."""
    return word in _LAST_WORDS


def is_country(name: str | None) -> bool:
    """Tell whether an English name is that of a country, and not of a state or region of one."""
    return name in _COUNTRIES_BY_NAME


def is_state(place: Sequence[str]) -> bool:
    """Tell whether folded words are one of the United States."""
    return _key(place) in _STATE_NAMES


def has_home(place: Sequence[str]) -> bool:
    """Tell whether folded words are a city or region of which it is known where it lies."""
    return _key(place) in _HOME_OF


def home_of(place: Sequence[str]) -> str | None:
    """Return the English name of the country or state that a city is known to lie in."""
    return _HOME_OF.get(_key(place))


def clash(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether nothing lies both in ``one`` and in ``other``: Ohio and Maryland."""
    first, second = place_named(one), place_named(other)
    if first is None or second is None or first == second:
        return False
    if {first, second} <= _BRITAIN:
        return False
    if (first in _CONTINENTS) != (second in _CONTINENTS):
        continent, within = (first, second) if first in _CONTINENTS else (second, first)
        if within in _STATES_BY_NAME and within in _COUNTRIES_BY_NAME:
            return False  # Georgia
        country = "united states" if within in _STATES_BY_NAME else _HOME_OF.get(within, within)
        return country in _WITH_CONTINENT and (country, continent) not in _IN_CONTINENTS
    if (first in _REGIONS_BY_NAME) == (second in _REGIONS_BY_NAME):
        return True
    inside, outside = (first, second) if first in _REGIONS_BY_NAME else (second, first)
    if inside in _STATES_BY_NAME:
        return outside not in _AROUND_STATES
    return _HOME_OF.get(inside, outside) != outside


def people_of(word: str) -> str | None:
    """Return the English adjective of a country that one word is in either language: allemande."""
    found = _PEOPLE.get(word)
    return found[0] if found else None


def country_of_people(words: Sequence[str]) -> str | None:
    """Return the English name of the country whose adjective folded words are: les Allemands."""
    found = _PEOPLE.get(" ".join(words))
    return found[1] if found else None


def is_place_word(word: str) -> bool:
    """Tell whether one word alone names a country, state or region, or is of one."""
    return word in _WORDS or word in _PEOPLE
