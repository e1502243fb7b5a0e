"""Options that an answer picks: by key, by wording or by what tells them apart."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.line.parts import parts
from quiz.judge.line.separators import AROUND
from quiz.judge.options.answered import answers, degree, falls_short, part, without_reasons
from quiz.judge.options.counted import by_count, by_month
from quiz.judge.options.distance import Nearest, nearest
from quiz.judge.options.keys import by_joined_keys, by_key, by_several_keys, key_and_text, key_of
from quiz.judge.options.pointing import hinted, pointed
from quiz.judge.options.shown import Options
from quiz.judge.wording.frames import barest, unframed
from quiz.judge.wording.match import LOOSE
from quiz.judge.wording.reading import read
from quiz.values.denying import NEGATIONS
from quiz.values.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    Places = tuple[int, ...]
    """Places of options, from 0 in the order shown: one, several where that is unclear, or none."""

_NOT_A_LETTER: Final = re.compile(r"(?<=[a-z]{3})s\b|[^a-z0-9+#]")
"""What is dropped to compare by letters alone, the s of a plural among it, but not that of GPS."""
_ROOM: Final = 120
"""Characters that an answer may have beside those of the longest option: a bound on the work."""
_FEW_PARTS: Final = 4
"""Parts of an answer that are compared though the whole is like no option."""
_BOTH: Final = pattern(r"\b(?:both|les deux)\b|^(?:all|tous|toutes)\b|^tout$")
_BOTH_AT_MOST: Final = 3
"""Words of the longest answer that says *both* and no more: both of them."""


def not_one(answer: str, places: Places) -> Judgement:
    """Return the judgement on an answer that picks none of the options, or several."""
    if places:
        return Judgement(Verdict.REJECT, Reason.TWO_OPTIONS)
    negated = read(answer).negations
    return Judgement(Verdict.REJECT, Reason.NEGATED if negated else Reason.NOT_AN_OPTION)


def plainly(answer: str, options: Options) -> bool:
    """Tell whether an answer is an option word for word, or a key."""
    return bool(_by_wording_or_key(unframed(answer)[0], options))


def vaguely(answer: str, options: Options, known: frozenset[str]) -> Places:
    """Return the places of the options that an answer has words of, if too few to pick one."""
    wordings = _wordings(answer)
    return hinted(wordings, options, known) if len(wordings[0]) <= _longest(options) else ()


def _wordings(answer: str) -> tuple[str, ...]:
    """Return an answer without its frames, but for those that tell options apart.

    The French *à* may be the article: a week. More than 2 hours are not less than 2 hours.
    """
    wordings = unframed(answer)
    telling = (len(one) for one in wordings if degree(one)[0] or falls_short(one))
    least = min(telling, default=0)
    return tuple(one for one in wordings if f"a {one}" not in wordings and len(one) >= least)


def picked(
    answer: str, options: Options, language: str, known: frozenset[str] = frozenset()
) -> Places:
    """Return the places of the options that an answer names, if need be without its reasons.

    One for a clear answer, several for several or for one that fits several, none for no option.
    ``known``: the words of the question.
    """
    texts = (answer, *without_reasons(_wordings(answer)[0], options))
    return next((found for text in texts if (found := _picked(text, options, language, known))), ())


@lru_cache(maxsize=512)  # an order is looked through with and without what stands around it
def _picked(answer: str, options: Options, language: str, known: frozenset[str]) -> Places:
    wordings = _wordings(answer)
    if len(wordings[0]) > _longest(options):
        return ()
    if found := _by_answer(wordings, options, language, known):
        return found
    bare = wordings[0].strip(AROUND)
    if bare and bare not in wordings:
        wordings = tuple(dict.fromkeys((*wordings, *_wordings(bare))))
    for wording in wordings:
        if found := _by_one_wording(wording, options):
            return found
    given = _Given(barest(wordings), options, language, known)
    return next((found for reader in _OF_ALL_WORDINGS if (found := reader(given))), ())


def _by_answer(
    wordings: tuple[str, ...], options: Options, language: str, known: frozenset[str]
) -> Places:
    """Read an option that begins with yes or no by what it goes on with: to a botanist."""
    told = answers(options)
    if told is None:
        return ()
    said, rest = next((one for one in map(part, wordings) if one[0] is not None), (None, ""))
    found = picked(rest or wordings[0], Options(told.bare), language, known)
    alike = {one for place in found for one in range(len(options)) if told.same(place, one)}
    fits = (place for place in alike if said is None or told.said[place] in (said, None))
    return tuple(sorted(fits))


def _by_wording_or_key(wording: str, options: Options) -> Places:
    """Read an option word for word, or its key: A100, b, the second one.

    Where an option reads 2, *2.* means that one as *2* does, and not the second option.
    """
    bare = wording.strip(AROUND)
    named = (_exactly(options).get(one) for one in (wording, bare))
    keyed = (by_key(one, len(options)) for one in (wording, bare) if one)
    return next(((place,) for place in chain(named, keyed) if place is not None), ())


def _by_several_keys(wording: str, options: Options) -> Places:
    """Read several keys: a b."""
    return by_several_keys(wording, len(options))


def _by_each_word(wording: str, options: Options) -> Places:
    """Read words of which each by itself is an option: true b, vrai faux."""
    found: dict[int, None] = {}
    words = wording.split()
    if words[:1] == ["a"]:
        return ()  # an article: a moratorium
    for word in words:
        place = _exactly(options).get(word)
        place = key_of(word, len(options)) if place is None else place
        if place is None:
            return ()
        found[place] = None
    if len(found) == 1 and not NEGATIONS.isdisjoint(words[:-1]):
        return ()  # non faux
    return tuple(found)


def _by_letters(wording: str, options: Options) -> Places:
    """Read an option by its letters alone: separer leglise et letat."""
    place = _lettered(options).get(_NOT_A_LETTER.sub("", wording))
    return () if place is None else (place,)


@lru_cache(maxsize=1024)
def _longest(options: Options) -> int:
    return _ROOM + max((len(form) for forms in options for form in forms), default=0)


@lru_cache(maxsize=1024)
def _exactly(options: Options) -> dict[str, int]:
    return {read(form).folded: place for place, forms in enumerate(options) for form in forms}


@lru_cache(maxsize=1024)
def _lettered(options: Options) -> dict[str, int]:
    """Return the places by the letters of the wordings, where no other option has the same.

    Not where digits or signs tell: 155 is not 1.55, and C is not C++.
    """
    places: dict[str, set[int]] = {}
    for form, place in ((form, place) for place, forms in enumerate(options) for form in forms):
        letters = _NOT_A_LETTER.sub("", read(form).folded)
        places.setdefault(letters, set()).add(place)
    return {one: min(at) for one, at in places.items() if one.isalpha() and len(at) == 1}


_OF_ONE_WORDING: Final[tuple[Callable[[str, Options], Places], ...]] = (
    _by_wording_or_key,
    _by_several_keys,
    _by_each_word,
    _by_letters,
)
"""Tried on the answer as typed, and then with each lead-in and closing phrase taken away."""


def _by_one_wording(wording: str, options: Options) -> Places:
    """Read what a single wording says by itself."""
    return next((found for reader in _OF_ONE_WORDING if (found := reader(wording, options))), ())


class _Given:
    """An answer and the options that it may pick."""

    def __init__(
        self, wordings: tuple[str, ...], options: Options, language: str, known: frozenset[str]
    ) -> None:
        self.wordings = wordings
        self.options = options
        self.language = language
        self.known = known

    @cached_property
    def whole(self) -> Nearest:
        """The options that the answer as a whole resembles or points to."""
        return _resembled(self.wordings, self.options, self.language, self.known)

    @property
    def meant(self) -> Places:
        """Their places."""
        return self.whole.places

    def of(self, text: str) -> Places:
        """Return the options that a part of the answer resembles or points to."""
        return _resembled((text,), self.options, self.language, frozenset()).places


@lru_cache(maxsize=1024)  # most parts of an answer are parts of each of its wordings
def _resembled(
    wordings: tuple[str, ...], options: Options, language: str, known: frozenset[str]
) -> Nearest:
    found = nearest(wordings, options, language)
    if len(found.places) == 1:
        return found
    # of several that are as near, one may have the words in their order
    told = pointed(wordings, options, known)
    return Nearest(told) if len(told) == 1 or not found.places else found


def _by_key_and_text(given: _Given) -> Places:
    """Read a key with the text of its option: b) H100, 2. Google; two options where they differ."""
    for wording in given.wordings:
        keyed = key_and_text(wording, len(given.options))
        named = given.of(keyed.text) if keyed else ()
        if not keyed or not named:
            continue
        # The key may be the article: "a week" is not "a few weeks", though that has the key a.
        same = named == (keyed.place,) and (given.meant or wording[:2] != "a ")
        if same or not keyed.doubtful:
            return tuple(dict.fromkeys((keyed.place, *named)))
    return ()


def _by_parts(given: _Given) -> Places:
    """Read an option in each part: A100 or H100. Where all say the same, plainly: Microsoft, c."""
    if given.whole.distance < LOOSE:
        return ()  # the separator stands within a wording, or a number
    for wording in given.wordings:
        pieces = parts(wording)
        if len(pieces) < 2:
            continue
        plain = [_by_one_wording(piece, given.options) for piece in pieces]
        named = {place for places in plain for place in places}
        # Many parts of what resembles nothing as a whole pick nothing: a bound on the work.
        unclear = plain if given.meant or len(pieces) <= _FEW_PARTS else ()
        for found, piece in zip(unclear, pieces, strict=False):
            if len(named) > 1:
                break  # that they are several is enough
            named.update(found or given.of(piece))
        if len(named) > 1 or all(plain):
            return tuple(sorted(named))
    return ()


def _by_meaning(given: _Given) -> Places:
    """Read what resembles a wording or holds telling words of it: A 100, self-driving."""
    return given.meant


def _by_both(given: _Given) -> Places:
    """Read *both*, *les deux*, *all of them*."""
    answer = given.wordings[0]
    short = len(read(answer).words) <= _BOTH_AT_MOST
    return tuple(range(len(given.options))) if short and _BOTH.search(answer) else ()


def _by_count(given: _Given) -> Places:
    """Read *12 people* where an option is a bare 12."""
    return by_count(given.wordings[0], given.options)


def _by_month(given: _Given) -> Places:
    """Read a month cut short where all options are months: Jul, juil."""
    return by_month(given.wordings[0].strip(AROUND), given.options)


def _by_joined_keys(given: _Given) -> Places:
    """Read several keys in one: ab."""
    return by_joined_keys(given.wordings[0], len(given.options))


_OF_ALL_WORDINGS: Final[tuple[Callable[[_Given], Places], ...]] = (
    _by_key_and_text,
    _by_parts,
    _by_meaning,
    _by_both,
    _by_count,
    _by_month,
    _by_joined_keys,
)
"""Tried in this order where no wording by itself names an option."""
