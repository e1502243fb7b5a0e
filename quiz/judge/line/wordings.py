"""The shorter wordings that an author's own wording stands for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.everyday import in_everyday_words
from quiz.judge.lexicon.names import GIVEN_NAMES, TITLES
from quiz.judge.lexicon.people import KNOWN_BY
from quiz.judge.lexicon.places import country_of_people, is_state, place_named
from quiz.judge.lexicon.rendered import in_both_languages
from quiz.judge.lexicon.sorts import DROPPABLE, GENERIC, IN_FRONT
from quiz.judge.lexicon.words import ANOTHER, ASIDES, FILLERS, RELATIONS, RELATIVES, SMALL
from quiz.judge.naming.name import looks_like_name
from quiz.judge.wording.frames import without_lead_in
from quiz.judge.wording.reading import read, singular
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_ASIDE: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*|(?<=\w) (?:\"|%22)[^\"%]*(?:\"|%22) (?=\w)")
"""What stands in brackets, and a nickname in quotation marks between two names."""
_CLAUSE: Final = re.compile(r"(?:,\s*(?:who|which|qui)\b|\s(?:in|at|by|dans|par|à)\s).*", re.DOTALL)
_APPOSITION: Final = re.compile(r",[^,]+,(?= (?:and|et)\b)(?=[^,]+(?:,[^,]+)?$)")
"""Laius, King of Thebes, and his queen."""
_NAMED: Final = re.compile(
    r"(?:.*\s)?(?P<sort>[a-zà-ÿ]+)\s(?P<name>[A-ZÀ-Þ][\w'’.-]+(?:\s[A-ZÀ-Þ0-9][\w'’.-]*)*)"
)
"""The British band Argent: what has a capital behind a word that has none is the name."""
_TWO: Final = re.compile(r"([A-ZÀ-Þ][^ ,]+ [^,]+?) (?:and|et|&) ([A-ZÀ-Þ][^ ,]+ [^,]+)")
"""Two persons with their full names, who may be called by their surnames: Lennon and McCartney."""
_PAIR: Final = re.compile(r"([A-ZÀ-Þ]\w+) (?:and|et|&) ([A-ZÀ-Þ]\w+) ([A-ZÀ-Þ]\w+)")
"""Bill and Melinda Gates: two who share a surname."""
_FIRM: Final = re.compile(
    r"(?:[Tt]he )?(?P<given>[A-Z]\w+) (?P<surname>[A-ZÀ-Þ]\w+) (?:Company|Corporation|Inc|Co)\b\.?"
)
"""The Walt Disney Company: a firm that has its founder's name is called by the surname."""
_SHORT_PLACE: Final = re.compile(r"\s(?:L\.?A|D\.?C|U\.?S\.?A?|U\.?K|N\.?Y)\.?$")
_SAYS_LITTLE: Final = GENERIC | DROPPABLE | TITLES
_NAMING: Final = (GENERIC | IN_FRONT | TITLES) - SMALL - RELATIONS - ANOTHER - FILLERS - ASIDES
"""Sorts and callings that a name stands behind, and not what is done to it: fired, about."""
_BEING: Final = re.compile(r"(?:being|(?:d['’])?être) (?=[a-zà-ÿ ]+$)")
"""What may stand before the quality that somebody is accused of; not John Malkovich."""
_EITHER: Final = re.compile(r"(?P<sign>[,;]?)\s(?:or|ou)\b,?\s")
_EACH: Final = "the "
"""What both sides of an *or* begin with where they are two: the states or the people."""
_TOP: Final = re.compile(
    r"(?:[Tt]he |[Ll]e |[Ll]a )?(?:summit|top|peak|crest|sommet|cime)"
    r" (?:of|de|du|des|d['’]) ?(?=(?:the |le |la |l['’])?[A-ZÀ-Þ])"
)
"""The summit of a mountain is on it."""
_SHIP: Final = re.compile(
    r"(?:(?:[Tt]he|[Ll]e|[Ll]a) )?"
    r"(?:H\.?M\.?S|U\.?S\.?S|R\.?M\.?S|[SM]\.?S|[MR]\.?V)\.? (?=[A-ZÀ-Þ]\w{2})"
)
"""What stands before the name of a ship, which goes without: HMS Beagle."""
_OTHER_NAVY: Final = {"HMS": "USS", "USS": "HMS"}
_OF_COUNTRIES: Final = ("ian", "ean", "een")
"""How the adjective of a country in -a or -ée ends, in letters: Prussian, Korean, coréen."""


def wordings_of(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts, each without its lead-in, brackets, state or country, in both languages.

    *X (formerly Twitter)* is understood as X, *about 24 hours* as 24 hours, *Bodega Bay,
    California* as Bodega Bay.
    """
    found = dict.fromkeys(texts)
    for text in texts:
        for bare in (
            _ASIDE.sub(" ", text).strip(),
            without_lead_in(text),
            _APPOSITION.sub(" ", text),
            _BEING.sub("", text),
        ):
            if bare:
                found[bare] = None
    for text in tuple(found):
        shorter = (*_heads(text), *_alternatives(text), *_realm(text), *_called(text))
        found.update(dict.fromkeys(shorter))
    for text in tuple(found):
        found.update(dict.fromkeys((*in_both_languages(text), *in_everyday_words(text))))
    return tuple(found)


def _realm(text: str) -> Iterator[str]:
    """Yield the country that an empire is: Japan, Prussia; Rome is none."""
    words = [word for word in read(text).words if word not in SMALL]
    if "empire" not in words or len(words) == 1:
        return
    whose = [word for word in words if word != "empire"]
    country = place_named(whose) or country_of_people(whose)
    if country:
        yield country
    elif len(whose) == 1 and whose[0].endswith(_OF_COUNTRIES):
        yield whose[0][:-1]


def _called(text: str) -> Iterator[str]:
    """Yield what persons are called for short: Napoleon; Lennon and McCartney."""
    if (two := _TWO.fullmatch(text)) and all(map(looks_like_name, two.groups())):
        yield " and ".join(one.rpartition(" ")[2] for one in two.groups())
    if alone := KNOWN_BY.get(read(text).words):
        yield alone


def namesakes(text: str) -> tuple[str, ...]:
    """Return the state that a city is not, for all its name: Washington State, for D.C.

    And the ship of the other navy: HMS Enterprise, for the USS Enterprise.
    """
    if found := _SHIP.match(text):
        navy = _OTHER_NAVY.get(found[0].replace(".", "").split()[-1])
        return (f"{navy} {text[found.end() :]}",) if navy else ()
    head, _, tail = text.partition(",")
    named = tail and is_state(read(head).words) and is_state(read(tail).words)
    return (f"{head} State", f"State of {head}") if named else ()


def _heads(text: str) -> Iterator[str]:
    """Yield what names the thing by itself: what stands before a place, a clause, a description."""
    for before in (_TOP, _SHIP):
        if found := before.match(text):
            yield text[found.end() :]
    head, _, tail = text.partition(",")
    if head and place_named(read(tail).words):
        yield head
    for clause in (_CLAUSE, _SHORT_PLACE):
        head = clause.sub("", text)
        counted = any(len(number) != 4 for number in read(text[len(head) :]).numbers)
        if len(read(head).content) > 1 and not counted:  # in Eighty Days
            yield head
    head, _, tail = text.rpartition(" of ")
    thing = len(read(head).content) > 1 and not _SAYS_LITTLE.issuperset(read(head).words)
    if thing and place_named(read(tail).words):
        yield head
    head, _, tail = text.partition(", ")
    if head and tail.lower().startswith(("the ", "a ", "le ", "la ", "un ", "une ")):
        yield head
    if pair := _PAIR.fullmatch(text):
        one, other, surname = pair.groups()
        if not GIVEN_NAMES.isdisjoint(read(f"{one} {other}").words):
            yield f"{other} and {one} {surname}"
            yield f"{one} {surname} and {other} {surname}"
    firm = _FIRM.fullmatch(text)
    if firm and firm["given"].lower() in GIVEN_NAMES:
        yield firm["surname"]
    yield from _called_by_name(text)


def _called_by_name(text: str) -> Iterator[str]:
    """Yield the name behind what somebody or something is; le pape François is no François."""
    named = _NAMED.fullmatch(text)
    if not named or (named["sort"] in TITLES and fold(named["name"]) in GIVEN_NAMES):
        return
    if singular(named["sort"]) in _NAMING and RELATIVES.isdisjoint(read(text).words):
        yield named["name"]


def _alternatives(text: str) -> tuple[str, ...]:
    """Return both sides of an *or* that say one thing twice: hit points or health points.

    They have a word in common, or a comma parts them as it does the two titles of a book:
    Moby-Dick; or, The Whale. Each has its article (the states or the people), or all but the *or*
    is in capitals. Trick or Treat is one name, and to be is not the whole question.
    """
    either = _EITHER.search(text)
    if not either or _EITHER.search(text, either.end()):
        return ()
    sides = (text[: either.start()], text[either.end() :])
    if any(read(side).negations for side in sides):
        return ()
    one, other = (frozenset(read(side).content) for side in sides)
    parted = either["sign"] and not any("," in side for side in sides)
    each = all(side.startswith(_EACH) for side in sides) or all(map(str.isupper, sides))
    return sides if one & other or parted or each else ()
