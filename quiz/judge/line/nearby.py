"""Which wordings a piece of an answer may stand for at all: those worth a full comparison.

Comparing costs some ten microseconds. Where many pieces meet many items, most pairs have no word
in common, nor a word alike, nor a number on both sides, and are told apart here for much less.
The bounds below judge nothing: higher ones only cost time, and where one is too low a test of the
tables finds the wording that is left uncompared.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.by_value.valued import compare_values, is_value
from quiz.judge.lexicon.names import GIVEN_NAMES, PARTICLES
from quiz.judge.lexicon.places import country_of_people
from quiz.judge.lexicon.words import SMALL, YES_OR_NO
from quiz.judge.naming.name import looks_like_name, name_of, written_like_name
from quiz.judge.naming.name_slips import given_off
from quiz.judge.wording.added import MOST_FRAMES
from quiz.judge.wording.numerals import value_of
from quiz.judge.wording.of_country import tells_of_state
from quiz.judge.wording.reading import Reading, read
from quiz.judge.wording.shortened import initials_of
from quiz.judge.wording.spellings import ByLength, Spellings
from quiz.values.date_words import MONTHS, month_of
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_STEM: Final = 8
"""Letters that two words for one thing begin with alike, but for slips: Catholic, Catholicism."""
_JOINED_EDITS: Final = 1
"""Edits that may lie between two whole wordings, wherever their spaces are: Newyorck."""
_CLIPPED: Final = 8
"""Letters of the longest answer that is the beginnings of the words of a wording: info-tech."""
_IN_WORDS: Final = word_set(
    "a an un une half demi demie quarter quart third tiers dozen douzaine couple score year annee"
    " several some few many numerous lot lots handful poignee quelques plusieurs beaucoup peu tens"
    " dozens hundreds thousands dizaines douzaines centaines milliers millions milliards billions"
    " trillions"
)
"""Words of an amount that read as no number: half a year, several of them."""
_ALIKE: Final = 1024
"""What a word alike scores; one to the letter scores one more, and no answer has as many."""
_UNBOUNDED: Final = sys.maxsize
"""Words of an answer, where what is meant by it may be a name or a number among them."""
_FEW: Final = 6
"""Words of a wording that may be a value for all that stands around it: more than 42 million.

And of an answer of which each may be a number or a month, misspelt.
"""
_REMEMBERED: Final = 2048
"""Words of answers whose neighbours are kept for the next one."""


class Candidate(NamedTuple):
    """An item that an answer may stand for."""

    place: int
    forms: tuple[tuple[str, int], ...]
    """Its wordings that may be meant, each with the words of the answer that it holds.

    Those with most words come first; none where they only have a word alike.
    """
    alike: int
    """Words of the answer that the likeliest of them holds, slips forgiven."""


class Nearby:
    """Finds, among the wordings of some items, those that an answer may stand for.

    ``names``: all of them are compared as names, and not only those that look like one.
    """

    def __init__(self, items: Iterable[Iterable[str]], *, names: bool = False) -> None:
        self.forms = tuple((place, form) for place, forms in enumerate(items) for form in forms)
        self._sizes: list[int] = []
        """How many words each wording has."""
        self._by_word: dict[str, set[int]] = {}
        self._by_stem: dict[str, set[int]] = {}
        self._by_joined: dict[str, set[int]] = {}
        self._by_initials: dict[str, set[int]] = {}
        self._by_beginning: dict[str, set[int]] = {}
        self._by_given: dict[str, set[int]] = {}
        self._named: dict[str, set[str]] = {}
        self._counted: set[int] = set()
        self._placed: set[int] = set()
        self._always: set[int] = set()
        self._by_all_words: dict[int, Reading] = {}
        self._near = lru_cache(_REMEMBERED)(self._alike)
        for at, (_, form) in enumerate(self.forms):
            compare_values(form, form, "en")  # loads and parses, for once
            self._enter(at, read(form))
        if names or any(looks_like_name(form) for _, form in self.forms):
            self._by_all_words.clear()  # a name is known by its surname
        else:
            self._by_given.clear()  # nothing is compared as a name
            self._named.clear()
        self._spellings = Spellings(self._by_word)
        self._joined = ByLength(self._by_joined)
        self._most_words = _UNBOUNDED
        if len(self._by_all_words) == len(self.forms):
            contents = (len(reading.content) for reading in self._by_all_words.values())
            self._most_words = max(contents, default=0) + MOST_FRAMES

    def _enter(self, at: int, reading: Reading) -> None:
        self._sizes.append(len(reading.content))
        if not reading.words or reading.folded in YES_OR_NO:
            self._always.add(at)
        for word in _telling(reading):
            self._by_word.setdefault(word, set()).add(at)
            self._by_stem.setdefault(word[:_STEM], set()).add(at)
        for joined in _joined(reading):
            self._by_joined.setdefault(joined, set()).add(at)
        if len(reading.words) > 1:
            for initials in initials_of(reading):
                self._by_initials.setdefault(initials, set()).add(at)
            self._by_beginning.setdefault(reading.spelled[0][:2], set()).add(at)
        named = name_of(self.forms[at][1])
        self._by_initials.setdefault(named.initials, set()).add(at)
        for name in named.given:
            self._by_given.setdefault(name, set()).add(at)
            self._named.setdefault(name[0], set()).add(name)
        if is_value(self.forms[at][1]) or (
            len(reading.words) <= _FEW and (reading.numbers or any(map(_counts, reading.words)))
        ):
            self._counted.add(at)
        if reading.place or country_of_people(reading.content):
            self._placed.add(at)
        elif at not in self._counted and not tells_of_state(reading):
            form = self.forms[at][1]
            small = form == form.lower() or not written_like_name(form)
            if small and GIVEN_NAMES.isdisjoint(reading.words):
                self._by_all_words[at] = reading

    def to(self, given: str) -> dict[int, tuple[str, ...]]:
        """Return the wordings that ``given`` may stand for, by the place of their item."""
        found = self.candidates(given)
        return {one.place: tuple(form for form, _ in one.forms) for one in found if one.forms}

    def in_order(self, given: str) -> list[int]:
        """Return the places of the items that ``given`` may stand for, the likeliest first."""
        return [self.forms[at][0] for at, _ in self._ranked(read(given))]

    def candidates(self, given: str) -> list[Candidate]:
        """Return the items that ``given`` may stand for, those with most words in common first."""
        found: dict[int, list[tuple[str, int]]] = {}
        for at, alike in self._ranked(read(given)):
            place, form = self.forms[at]
            found.setdefault(place, []).append((form, alike))
        return [Candidate(place, tuple(forms), forms[0][1]) for place, forms in found.items()]

    def _ranked(self, given: Reading) -> list[tuple[int, int]]:
        """Return the wordings that an answer may stand for, each with how many words it has alike.

        Those with most of them come first, then those with most to the letter, then those that
        have the fewest others.
        """
        scores = self._scores(given)
        likely = self._likely(given, scores)
        ranked = sorted((-scores.get(at, 0), self._sizes[at], at) for at in likely)
        return [(at, -score // _ALIKE) for score, _, at in ranked]

    def _scores(self, given: Reading) -> dict[int, int]:
        """Return what each wording with a word alike scores, as it is ranked."""
        found: dict[int, int] = {}
        if len(given.content) > self._most_words:
            return found
        for word in _telling(given):
            same = self._by_word.get(word, ())
            for at in self._near(word):
                found[at] = found.get(at, 0) + (_ALIKE + 1 if at in same else _ALIKE)
        return found

    def _likely(self, given: Reading, alike: Collection[int]) -> set[int]:
        """Return which wordings are worth comparing; ``alike``: those with a word alike."""
        if not given.words or len(given.content) > self._most_words:
            return self._always  # signs alone are no words
        found = {*alike} - self._hopeless(given, alike) | self._always
        if self._counted and _may_count(given):
            found |= self._counted
        if self._placed and (given.place or country_of_people(given.content)):
            found |= self._placed
        for joined in _joined(given):
            for one in self._joined.within(_JOINED_EDITS, joined):
                found |= self._by_joined[one]
        for initials in (given.compact, given.words[0]):  # MLK Jr
            found |= self._by_initials.get(initials, set())
        if len(given.compact) <= _CLIPPED:
            found |= self._by_beginning.get(given.compact[:2], set())
        return found

    def _hopeless(self, given: Reading, alike: Collection[int]) -> set[int]:
        """Return which wordings have a word alike and are still too different to be meant.

        Beside a name, a number or a place, every word of the answer must be alike to one of the
        wording or else every word of the wording to one of the answer and few be left, unless the
        answer is the beginnings of its words run together.
        """
        several = len(given.content)
        if several < 2 or not self._by_all_words:
            return set()
        held: dict[int, int] = {}
        for word, typed in zip(given.content, given.spelled, strict=True):
            near = self._near(word)
            for at in near if typed == word else near | self._near(typed):
                held[at] = held.get(at, 0) + 1
        hopeless = set()
        for at in alike:
            right = self._by_all_words.get(at)
            if right is None:
                continue
            all_of_one = held.get(at, 0) >= min(several, len(right.content))
            if all_of_one and several <= len(right.content) + MOST_FRAMES:
                continue
            if right.spelled[0][:2] != given.compact[:2] or several >= len(right.content):
                hopeless.add(at)
        return hopeless

    def _alike(self, word: str) -> frozenset[int]:
        """Return the wordings with a word that ``word`` may be, or may be a slip for."""
        found = {*self._by_word.get(word, ())}
        if len(word) >= _STEM:
            found |= self._by_stem.get(word[:_STEM], set())
        for one in self._spellings.near(word):
            found |= self._by_word[one]
        names = self._by_given if word in GIVEN_NAMES else self._named.get(word[0], ())
        for name in names:
            if given_off(name, word) is not None:
                found |= self._by_given[name]
        return frozenset(found)


def _telling(reading: Reading) -> set[str]:
    """Return the words that say something, as compared and as typed; *von* in a name is none."""
    words = {*reading.content, *reading.spelled}
    words.update(word for word in reading.words if word not in SMALL)
    return words - PARTICLES or words


def _joined(reading: Reading) -> set[str]:
    """Return the wording without spaces, with and without what may stand in front."""
    return {
        reading.joined,
        reading.bare,
        reading.compact,
        "".join(reading.words[1:]) or reading.joined,
    }


def _may_count(given: Reading) -> bool:
    """Tell whether an answer may say how much, or when: a slip in a month, in few words alone."""
    if given.numbers or not _IN_WORDS.isdisjoint(given.words):
        return True
    few = len(given.words) <= _FEW
    return any(map(_counts, given.words)) if few else not MONTHS.keys().isdisjoint(given.words)


@lru_cache(maxsize=4096)
def _counts(word: str) -> bool:
    """Tell whether a word may say how much, or when."""
    return word in _IN_WORDS or value_of(word) is not None or bool(month_of(word))


@lru_cache(maxsize=64)
def nearby(items: tuple[tuple[str, ...], ...]) -> Nearby:
    """Return what finds the wordings near to an answer."""
    return Nearby(items)
