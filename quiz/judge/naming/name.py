"""A person's name taken apart: given names, particles, surname, which bearer of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from quiz.judge.lexicon.family_first import FAMILY_NAMES, is_family_first
from quiz.judge.lexicon.names import (
    GIVEN_NAMES,
    KIN,
    PARTICLES,
    RANKS,
    SUFFIXES,
    TITLES,
)
from quiz.judge.lexicon.people import ALSO_CALLED, BORN_AS
from quiz.judge.lexicon.places import people_of
from quiz.judge.lexicon.sorts import GENERIC
from quiz.judge.lexicon.words import ARTICLES
from quiz.judge.naming.offices import OFFICES
from quiz.judge.wording.numerals import roman
from quiz.judge.wording.reading import read
from quiz.judge.wording.typos import allowed
from quiz.values.text import fold

_HOUSE: Final = re.compile(r"(?P<name>\S+ (?P<before>\S+)) (?P<of>of |de |du |d['’])\S+")
"""Charles Carroll of Carrollton is known without his house; Joan of Arc is not."""
_GLUED: Final = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\.)")
_SAINT: Final = re.compile(r"\b(s)t(e?)(?:\. ?|[ -])(?=[^\W\d_]{2})", re.IGNORECASE)
_NAME: Final = re.compile(r"[^\W\d_]{2}")
_WITHIN: Final = re.compile(r"\b([mn])['’](?=[^\W\d_]{2})", re.IGNORECASE)
"""What is one word, apostrophe and all: M'Bappé, N'Golo."""
NO_NAMES: Final = GENERIC - PARTICLES
"""Words that are no part of a name."""
_SMALL: Final = PARTICLES.union(SUFFIXES)
"""What is written small in a name: Ursula von der Leyen, Alexandre Dumas fils."""
_HYPHENED: Final = re.compile(r"(\w+)-(\w+)\W*$")
_MOST_OF_RULERS: Final = 3
"""Words of a ruler's name and number: Frederick William IV, but William Henry Gates III."""
_JOINING: Final = frozenset(("al", "el"))
"""Arabic articles, which a hyphen joins to what they belong to."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart."""

    words: tuple[str, ...]
    """Every word but titles."""
    given: tuple[str, ...] = ()
    """Given and middle names, or their initials."""
    particles: tuple[str, ...] = ()
    surname: tuple[str, ...] = ()
    """The words of the surname without its particles; several where a hyphen joins them."""
    suffix: int | None = None
    """Which bearer of the name, where the name says it."""
    numbered: bool = False
    """A given name with a number: Elizabeth II, Malcolm X."""
    joined: bool = False
    """A given name of two that a hyphen joins: Jean-Paul is neither Jean nor Paul."""
    runs: tuple[str, ...] = field(init=False)
    """The surname written in one, alone and with its particles, where it has any."""
    letters: tuple[int, int] = field(init=False)
    """How few and how many letters a run may have that is one of these, slips forgiven."""
    initials: str = field(init=False)
    """The first letters of given names and surname: jfk."""
    others: tuple[str, ...] = ()
    """What else the same person is called: Teilhard, for Pierre Teilhard de Chardin."""

    def __post_init__(self) -> None:
        bare = "".join(self.surname)
        full = "".join(self.particles) + bare
        runs = (bare,) if bare == full else (bare, full)
        if self.particles[1:]:
            runs = (*runs, self.particles[-1] + bare)  # l'Isle, of de l'Isle
        object.__setattr__(self, "runs", runs)
        fewest, most = len(bare) - allowed(len(bare)), len(full) + allowed(len(full))
        object.__setattr__(self, "letters", (fewest, most))
        letters = "".join(word[0] for word in (*self.given, *self.surname))
        object.__setattr__(self, "initials", letters)


@lru_cache(maxsize=4096)
def name_of(text: str) -> Name:
    """Take an expected name apart."""
    text, others = _without_house(text)
    words = list(_unranked(read(spaced(text)).words))
    whole = tuple(words)
    others += ALSO_CALLED.get(whole, ())
    if _is_numbered(whole):
        return Name(whole, numbered=True)
    suffix = BORN_AS.get(whole)
    while len(words) > 1 and words[-1] in SUFFIXES:
        suffix = SUFFIXES[words.pop()]
    if all(word in PARTICLES and word not in GIVEN_NAMES for word in words[:-1]):
        return Name(whole, (), tuple(words[:-1]), tuple(words[-1:]), suffix)
    family_first = is_family_first(text, words)
    if family_first:
        words.append(words.pop(0))
    folded = read(text).folded
    start = len(words) - (2 if _is_double(folded, words) else 1)
    first = start
    while first > 1 and _is_particle(words[first - 1], text, folded):
        first -= 1
    given, particles, surname = words[:first], words[first:start], words[start:]
    one = any(f"{name}-" in folded for name in given[:1]) or (family_first and len(given) == 2)
    return Name(
        whole, tuple(given), tuple(particles), tuple(surname), suffix, joined=one, others=others
    )


def _is_numbered(words: tuple[str, ...]) -> bool:
    """Tell whether words are a ruler's name and number: Elizabeth II, John Paul II."""
    if not 1 < len(words) <= _MOST_OF_RULERS or not (roman(words[-1]) or words[-1].isdecimal()):
        return False
    return len(words) == 2 or GIVEN_NAMES.issuperset(words[:-1])


def _without_house(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a name, and what else its bearer is called, without the house or with it.

    Charles Carroll, of Carrollton; Teilhard de Chardin, or Teilhard; but Laplace is no Simon.
    """
    found = _HOUSE.fullmatch(text) if " d" in text or " of " in text else None
    if found is None:
        return text, ()
    if found["of"] == "of ":
        return found["name"], ()
    before = fold(found["before"])
    return text, () if before in GIVEN_NAMES or before in PARTICLES else (found["name"],)


def _unranked(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of an expected name without the titles in front.

    A rank stays before a name alone: Duke Ellington, Marquis de Sade, but Count Leo Tolstoy.
    """
    bare = untitled(words)
    if len(bare) == len(words) or words[0] not in RANKS:
        return bare
    return bare if len([word for word in bare if word not in PARTICLES]) > 1 else words


def _is_double(folded: str, words: list[str]) -> bool:
    """Tell whether a hyphen joins the last two words to a surname: Berners-Lee, not al-Assad."""
    joined = _HYPHENED.search(folded) if "-" in folded else None
    if joined is None or joined[1] in _JOINING:
        return False
    return words[-2:] == [joined[1], joined[2]]


def _is_particle(word: str, text: str, folded: str) -> bool:
    """Tell whether a word before the surname belongs to it: the D. of a Roosevelt is no d'."""
    if word not in PARTICLES:
        return False
    return len(word) > 1 or f"{word}'" in folded or f" {word} " in text


@lru_cache(maxsize=512)  # an answer is compared with each entry
def spaced(text: str) -> str:
    """Return ``text`` with a space behind the initials of a name: T.A. Edison, but not S.E.C.

    A saint is written in full: St-Exupéry. What an apostrophe stands within is joined: M'Bappé.
    """
    if "'" in text or "’" in text:
        text = _WITHIN.sub(r"\1", text)
    if "st" in text.lower():
        text = _SAINT.sub(r"\1aint\2 ", text)
    if "." not in text:
        return text
    last = max((found.start() for found in _NAME.finditer(text)), default=0)
    return _GLUED.sub(r"\1. ", text[:last]) + text[last:]


@lru_cache(maxsize=4096)
def without_office(expected: str) -> str:
    """Return what stands behind the last title, if that is a full name: U.S. President X Y."""
    words = expected.split()
    offices = [at for at, word in enumerate(words[:-2]) if word.casefold().strip(".,") in OFFICES]
    return " ".join(words[offices[-1] + 1 :]) if offices else expected


def untitled(words: tuple[str, ...], surname: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return ``words`` without the titles in front, as long as a name is left.

    A particle right before the name stays: Le Cun, de Gaulle, Saint-Exupéry; and so does what is
    no title here but the ``surname`` that was expected: Pasteur Louis, King Martin Luther.
    """
    start = 0
    if words[:1] == ("m",) and any(len(word) == 1 for word in words[1:2]):
        return words  # the M. of M. W. Shelley is no Monsieur
    # A president is of some country: American president Biden, le président américain Joe Biden.
    whose = words[-1:] and words[-1] not in TITLES and not TITLES.isdisjoint(words)
    while start < len(words) - 1 and words[start] not in surname:
        word = words[start]
        if word not in TITLES and word not in RANKS and not (whose and people_of(word)):
            break
        if word == "m" and start and words[start - 1] not in ARTICLES:
            break  # Dr M. Fleming
        if word in ARTICLES and words[start + 1] in KIN:
            break  # le mari Curie is not Mari Curie
        start += 1
    if start and words[start - 1] in PARTICLES:
        start -= 1
    return words[start:]


@lru_cache(maxsize=8192)
def looks_like_name(expected: str) -> bool:
    """Tell whether a wording is likely a person's full name: first a common given name, or Bong.

    Ivan the Terrible is one, too.
    """
    name = name_of(expected)
    capital = all(word == "the" or _is_written_large(word) for word in expected.split())
    if not capital or not name.given:
        return False
    return name.given[0] in GIVEN_NAMES or _is_east_asian(name)


def _is_east_asian(name: Name) -> bool:
    """Tell whether a name is a family's and a given name of two syllables: Bong Joon-ho."""
    return name.joined and len(name.given) == 2 and name.surname[0] in FAMILY_NAMES


def _is_written_large(word: str) -> bool:
    """Tell whether a word is written as those of names are: d'Estaing, al-Assad, de', von, 't."""
    if word[:1].isupper() or (word[:1].isalpha() and not word.islower()):
        return True
    bare = fold(word).strip("'")
    return bare in _SMALL or (bare != word and len(bare) == 1)


def written_like_name(expected: str) -> bool:
    """Tell whether a wording may be a name: no word is a sort, but for that of Park Chan-wook."""
    words = read(expected).words
    if NO_NAMES.isdisjoint(words):
        return is_name(expected)
    return len(words) == 3 and words[0] in FAMILY_NAMES and is_family_first(expected, [*words])


@lru_cache(maxsize=8192)
def is_name(expected: str) -> bool:
    """Tell whether a wording is written as names are: a capital but for particles and suffixes.

    All small, up to the four words of ursula von der leyen; five describe: head of the british
    government.
    """
    words = expected.split()
    return all(map(_is_written_large, words)) or (expected == expected.lower() and len(words) < 5)
