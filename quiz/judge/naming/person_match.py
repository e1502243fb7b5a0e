"""How one name stands to another: surname, given names and titles, whatever their order."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.genders import is_of_other_sex, is_of_other_sex_than
from quiz.judge.lexicon.names import (
    GIVEN_NAMES,
    KIN,
    LINKS,
    PARTICLES,
    STAGE_NAMES,
    SUFFIXES,
    TITLES,
)
from quiz.judge.lexicon.people import NAMED_BARON
from quiz.judge.lexicon.words import ARTICLES, OF, PARTING
from quiz.judge.naming.asides import HOUSES
from quiz.judge.naming.given_match import OTHER_PERSON, accept
from quiz.judge.naming.mononyms import is_fuller_behind
from quiz.judge.naming.name import (
    NO_NAMES,
    Name,
    is_name,
    name_of,
    spaced,
    untitled,
)
from quiz.judge.naming.name_slips import given_off, surname_off
from quiz.judge.naming.offices import NOBLES, OFFICES, is_like, is_office, is_under
from quiz.judge.naming.rulers import compare_ruler
from quiz.judge.naming.surnames import by_half_surname, by_surname, without_surname
from quiz.judge.wording.compare import compare
from quiz.judge.wording.match import (
    DIFFERENT,
    EXACT,
    FAR,
    FORM,
    FULLER,
    LOOSE,
    MORE_SPECIFIC,
    Match,
)
from quiz.judge.wording.reading import read

_MOST_WORDS: Final = 12
"""Words of a name with all its titles and remarks: a bound on the work, no name has as many."""
_JOINED: Final = re.compile(r"\b([^\W\d_]+)-([^\W\d_]+)\b")
_ELIDED: Final = re.compile(r"\b([dl])'(?=\w)")
"""A particle before a vowel: d'Arc."""
_SAINTS: Final = frozenset(("saint", "sainte", "st", "ste"))
"""A title before a given name, and elsewhere a part of the surname: Yves Saint Laurent."""
_RANKS_AND_NAMES: Final = frozenset((("earl",), ("duke",), ("marquis",)))
"""Ranks that alone may be given names as well: Earl Russell is Bertrand, Earl Woods not Tiger."""
_SIGN: Final = re.compile(r"[,;/|&+()\[\]]")


@lru_cache(maxsize=1024)
def compare_names(expected: str, given: str, known: frozenset[str] = frozenset()) -> Match:
    """Say how the name ``given`` stands to the name ``expected``.

    An expected wording that is no name, such as *the head of OpenAI*, is compared as text.
    """
    if not read(given).words or not name_of(expected).words:
        return EXACT if read(expected).folded == read(given).folded else DIFFERENT
    if is_of_other_sex_than(read(expected).words, read(given).words):
        return OTHER_PERSON
    as_text = compare(expected, given)
    if as_text.distance <= FORM.distance or as_text.reason is Reason.NEGATED:
        return as_text
    return compare_parts(expected, given)


def compare_parts(expected: str, given: str) -> Match:
    """Compare given names and surnames, where the whole wordings are known not to be the same."""
    right, said = name_of(expected), in_order(given)
    if said is None:
        return compare(expected, given)
    found = _compare(right, expected, said)
    if not right.others or found.found:
        return found
    known = (_also_called(right, name_of(other), said, other) for other in right.others)
    return next((one for one in known if one.found), found)


def _also_called(right: Name, other: Name, said: str, wording: str) -> Match:
    """Compare to another name of the same person, if that tells who it is.

    Irène Curie is Irène Joliot-Curie, and so is Curie-Joliot; Curie alone is half a surname.
    """
    found = _compare(other, wording, said)
    half = found.reason is Reason.SURNAME and len(other.surname) < len(right.surname)
    return MORE_SPECIFIC if half else found


def _compare(right: Name, expected: str, said: str) -> Match:
    """Compare a name taken apart with an answer in the order in which names are said."""
    words = read(spaced(said)).words
    found = _by_whole(right, words, said)
    if found is not None:
        return found
    if not right.given:
        titled = len(read(expected).words) > len(right.words)
        return _single(right, words, compare(expected, said), said, titled=titled)
    if not is_name(expected):
        return compare(expected, said)
    if len(words) > _MOST_WORDS:
        return DIFFERENT
    found = _by_parts(right, words, said)
    if not right.particles or found.found or not _ELIDED.search(read(said).folded):
        return found
    return _by_parts(right, _unelided(said), said)  # d'Arc, for Joan of Arc


def _unelided(said: str) -> tuple[str, ...]:
    """Return the words of a name with its particles in full: de Arc, and no initial of Denis."""
    return read(_ELIDED.sub(r"\1e ", read(said).folded)).words


def _by_parts(right: Name, words: tuple[str, ...], said: str) -> Match:
    """Compare what stands in an answer beside titles: surname, given names, initials."""
    if PARTING.intersection(words) - set(right.words):
        return DIFFERENT
    if _in_office(right, words, said):
        return FORM
    bare = untitled(words, right.surname)
    titles = words[: -len(bare)]
    if is_under(words, bare, right) or (titles and _is_relative(right, titles, bare)):
        return OTHER_PERSON
    found = _by_bare(right, _unlinked(right, titles, bare))
    if titles in _RANKS_AND_NAMES and LOOSE <= found.distance < FAR:
        of_rank = titles[0] in right.given or bare[0] in PARTICLES
        return found if of_rank else MORE_SPECIFIC
    if found.found and right.words[-1] in SUFFIXES and SUFFIXES.keys().isdisjoint(words):
        return replace(found, distance=found.distance + 1)  # nearer to a namesake without a suffix
    return found


def _by_bare(right: Name, bare: tuple[str, ...]) -> Match:
    """Compare the words of an answer that are left without titles."""
    if bare[-len(right.words) :] == right.words:  # a family's name in front stays where it is read
        bare = (*bare[: -len(right.words)], *right.given, *right.particles, *right.surname)
    return by_surname(right, bare) or by_half_surname(right, bare) or without_surname(right, bare)


def _unlinked(right: Name, titles: tuple[str, ...], bare: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name without what a rank ties to it, and without a saint before it.

    The Countess of Lovelace, Saint Joan of Arc; but Yves Saint Laurent.
    """
    if titles and titles[-1] in NOBLES and bare[0] in OF and bare[1:]:
        return bare[1:]
    if bare[0] in _SAINTS and bare[1:] and given_off(right.given[0], bare[1]) is not None:
        return bare[1:]
    return bare


def _is_relative(right: Name, titles: tuple[str, ...], bare: tuple[str, ...]) -> bool:
    """Tell whether a form of address makes another person of a surname: Mrs Obama, for Barack.

    Baron Davis is called so, and has no rank.
    """
    first = right.given[0]
    if titles == ("baron",) and bare[-1] in NAMED_BARON and "baron" not in right.given:
        return True
    return is_of_other_sex(titles, first) and all(given_off(first, word) is None for word in bare)


def _is_joined_to_another(right: Name, folded: str) -> bool:
    """Tell whether a hyphen makes another given name of the right one: Marie-Claude Curie."""
    return any(
        (one in right.given and other not in right.words)
        or (other in right.given and one in GIVEN_NAMES and one not in right.words)
        for one, other in _JOINED.findall(folded)
    )


@lru_cache(maxsize=512)  # an answer is compared with each entry
def in_order(given: str) -> str | None:
    """Return a name as it is said, *Altman, Sam* turned round; None where signs part several."""
    folded = read(given).folded
    if not _SIGN.search(folded):
        return given
    surname, _, rest = folded.partition(",")
    words = read(rest).words
    if not words or _SIGN.search(surname) or _SIGN.search(rest):
        return None
    if len(words) == 1 and words[0] in STAGE_NAMES:
        return None
    return f"{surname} {rest}" if words[0] in SUFFIXES else f"{rest} {surname}"


def _by_whole(right: Name, words: tuple[str, ...], said: str) -> Match | None:
    """Judge what only the whole answer tells: whose something is, who is like one, a ruler."""
    if _is_owner(right, said) or (words and is_like(words, right.words)):
        return OTHER_PERSON
    if "-" in said and not right.joined and _is_joined_to_another(right, read(said).folded):
        return OTHER_PERSON
    return compare_ruler(right, words)


def _is_owner(right: Name, said: str) -> bool:
    """Tell whether something is somebody's own: Altman's co-author."""
    folded = read(said).folded
    if "'" not in folded or not right.words:
        return False
    name = right.words[-1]
    owners = (f"{name}'s ", f"{name}' ") if name[-1] == "s" else (f"{name}'s ",)
    parted = map(folded.partition, owners)
    return any(found and owned and not before[-1:].isalnum() for before, found, owned in parted)


def _in_office(right: Name, words: tuple[str, ...], said: str) -> bool:
    """Tell whether before the name stands an office with what it is of, or a house.

    The president of France Emmanuel Macron, OpenAI's Sam Altman; but not the CEO of Sam Altman.
    """
    whole = right.words
    full = words[-len(whole) :] == whole
    before = words[: -len(whole)] if full else words[:-1]
    if not before or not KIN.isdisjoint(before) or before[-1] in LINKS:
        return False
    if full and "'s " in said:
        return right.given[0] not in before
    if words[-1:] == right.surname and before[0] in HOUSES and before[1:] and before[-1] in OFFICES:
        return len(before) == 2  # OpenAI boss Altman
    if len(before) < 3 or not is_office(before):
        return False
    if full:
        return right.given[0] not in before
    # The surname alone stands right behind what the office is of: président de la France Macron.
    of = [at for at, word in enumerate(before) if word in LINKS or word in ARTICLES]
    last = bool(of) and of[-1] == len(before) - 2 and before[-1] not in GIVEN_NAMES
    return last and words[-1:] == right.surname


def _single(
    right: Name, words: tuple[str, ...], as_text: Match, text: str, *, titled: bool
) -> Match:
    """Compare to one name alone: Voltaire, Neymar Jr.; Victoria Beckham is not Queen Victoria."""
    if words[-len(right.words) :] == right.words and is_office(words[: -len(right.words)]):
        return FORM
    bare = untitled(words, right.particles)
    if is_under(words, bare, right):
        return DIFFERENT
    said = compare(" ".join(right.words), " ".join(bare))
    if said.distance < LOOSE:
        return said
    bearers = [SUFFIXES[word] for word in bare if word in SUFFIXES]
    if right.suffix and bearers[:1] in ([], [right.suffix]):
        bare = tuple(word for word in bare if word not in SUFFIXES)
        said = compare(" ".join(right.surname), " ".join(bare))
        if said.distance < LOOSE:
            return said if bearers else Match(LOOSE, Reason.SURNAME)
    several = right.particles or len(right.surname) > 1  # de Gaulle, Lévi-Strauss
    if several and (found := _behind_given(right, bare)):
        return found
    names = right.words[:-1] if right.numbered else ()
    if len(names) == len(bare) and all(map(_is_given, names, bare)):
        return MORE_SPECIFIC
    if len(names) > 1:
        return said if said.distance < LOOSE else DIFFERENT  # Paul II is not John Paul II
    fuller = None if titled else _fuller(right, bare, text)
    return fuller or (said if not said.found else as_text)


def _is_given(right: str, word: str) -> bool:
    return given_off(right, word) == 0


def _behind_given(right: Name, words: tuple[str, ...]) -> Match | None:
    """Take common given names before a surname with its particle: Charles, for de Gaulle."""
    for first in range(len(words)):
        if not all(word in GIVEN_NAMES or word in PARTICLES for word in words[:first]):
            return None
        off = surname_off(right, "".join(words[first:]), sure=bool(first))
        if off is not None:
            return accept(off, FULLER if first else LOOSE, Reason.SURNAME)
    return None


def _fuller(right: Name, words: tuple[str, ...], said: str) -> Match | None:
    """Take whoever adds a surname to a name alone: Napoleon Bonaparte.

    A word in front makes another of it: Rick Grimes is not Grimes.
    """
    # Mao Zedong is Mao; very short answers, as Xi, match only exactly
    if len(right.words) != 1 or len(right.words[0]) < 3 or len(words) < 2:
        return None
    name, *_, surname = words
    if name != right.words[0] or surname == name or surname in TITLES or surname in SUFFIXES:
        return None
    fuller = surname not in NO_NAMES and is_fuller_behind(read(said).folded, name)
    return Match(FULLER, Reason.FORM) if fuller else None
