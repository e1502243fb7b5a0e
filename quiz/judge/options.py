"""Letters, numbers and wordings that pick one of several options."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quiz.deck.model import Question, Text
from quiz.judge.candidates import parts, unframed
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.match import FAR, LOOSE
from quiz.judge.naming import looks_like_name
from quiz.judge.nearby import nearby
from quiz.judge.numerals import value_of
from quiz.judge.person_match import compare_names
from quiz.judge.pointing import holding, pointed
from quiz.judge.reading import read
from quiz.judge.text import how_in
from quiz.judge.valued import SAME
from quiz.values.denying import NEGATIONS
from quiz.values.numbers import parse_exact
from quiz.values.patterns import pattern
from quiz.values.quantity import Amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quiz.deck.model import Item, Kind

_ASKED: Final = {
    Reason.LESS_PRECISE: LOOSE + 20,
    Reason.UNIT_MISSING: LOOSE + 20,
    Reason.GIVEN_NAME_ONLY: LOOSE + 25,
}
"""What is too vague by itself is clear enough where only one option fits."""
_NOUN: Final = (
    r"(?:the |la |le |l')?(?:option|choice|answer|letter|number|item|reponse|choix|lettre|numero"
    r"|proposition|no|n°|#)"
)
"""What may stand before the letter or number of an option."""
_KEY: Final = pattern(rf"(?:(?:{_NOUN})?\s?)?[(\[]?(?P<key>[a-z]|\d+)[)\].:]*")
_KEY_AND_TEXT: Final = pattern(
    rf"(?:{_NOUN} ?:? ?)?[(\[]?(?P<key>[a-z]|\d+)"
    r"(?: ?[)\].:]+\s*|\s+-\s+|\s+)(?P<text>.{2,})"
)
_KEYS: Final = pattern(r"(?:[a-z]|\d)(?: (?:[a-z]|\d))+")
_ORDINAL: Final = pattern(
    r"(?:the |la |le |l')?(?:(?P<word>[a-z]+)|(?P<figure>\d)(?:st|nde?|rd|th|ere?|i?eme|e))"
    r"(?: one| option| choice| answer| choix| reponse| proposition)?"
)
_LAST: Final = frozenset(("last", "dernier", "derniere"))
_IN_WORDS: Final = pattern(rf"(?!no ){_NOUN} (?P<word>[a-z]+)")
_NOT_IN_KEY: Final = re.compile(r"(?<=[a-z])s\b|[^a-z0-9]")
_LONG: Final = 3
"""Letters of a wording that may be known by its letters alone, whatever its spaces: L'Or, lor.

But gp is no plural GPS.
"""
_MANY: Final = 8
"""Wordings of an option that are all compared, more are sifted first: a bound on the work."""
_LONGEST: Final = 300
"""Characters; no wording of an option is longer with all round it: a bound on the work."""
_BOTH: Final = pattern(r"\b(?:both|les deux)\b|^(?:all|tous|toutes)\b|^tout$")
_BOTH_AT_MOST: Final = 3
"""Words of an answer that is no more than *both*: both of them, les deux."""


class Options(tuple[tuple[str, ...], ...]):  # noqa: SLOT001 (it keeps its hash)
    """The wordings of each option; hashed once, for several caches ask for it at every answer."""

    _hash = 0

    def __hash__(self) -> int:
        self._hash = self._hash or super().__hash__()
        return self._hash


def not_one(answer: str, places: tuple[int, ...]) -> Judgement:
    """Return the judgement on an answer that picks none of the options, or several."""
    if places:
        return Judgement(Verdict.REJECT, Reason.TWO_OPTIONS)
    negated = read(answer).negations
    return Judgement(Verdict.REJECT, Reason.NEGATED if negated else Reason.NOT_AN_OPTION)


def shown_to_players(question: Question) -> tuple[tuple[Item, ...], Options]:
    """Return the items of a choice or an order as they are presented, and the wordings of each."""
    return _shown(question.kind, question.id, question.items)


@lru_cache(maxsize=256)
def _shown(
    kind: Kind, question_id: str, items: tuple[Item, ...]
) -> tuple[tuple[Item, ...], Options]:
    presented = Question(question_id, kind, Text(), items=items).presented
    return presented, Options(item.forms for item in presented)


def key_of(word: str, count: int) -> int | None:
    """Return the place, from 0, that a letter (a is first) or digit (1 is first) names."""
    if len(word) == 1 and "a" <= word <= "z":
        place = ord(word) - ord("a")
    elif word.isascii() and word.isdecimal():
        place = int(word) - 1
    else:
        return None
    return place if 0 <= place < count else None


def distance(
    forms: tuple[str, ...],
    given: str,
    language: str,
    *,
    people: bool = False,
    shown: bool = True,
) -> int:
    """Return how far ``given`` is from an option or item that has these forms; FAR for no match.

    Dates and amounts go by value, names by surname, everything else by its words. ``people``:
    what stands beside the item shows that it is somebody. ``shown``: the player sees the options,
    so that what is too vague by itself may be clear enough.
    """
    vague = _ASKED if shown else {}
    how = how_in(language, names=False)
    best = FAR
    for form in forms:
        match = how(form, given, frozenset())
        near = match.distance if match.found else vague.get(match.reason, FAR)
        named = people or looks_like_name(form)
        if near > LOOSE and named and not any(map(str.isdecimal, given)):
            name = compare_names(form, given)
            near = min(near, name.distance if name.found else vague.get(name.reason, FAR))
        best = min(best, near)
    return best


def plainly(answer: str, options: Options) -> bool:
    """Tell whether an answer is an option word for word, or its letter or number."""
    wording = unframed(answer)[0]
    return wording in _exactly(options) or _by_key(wording, len(options)) is not None


def picked(
    answer: str, options: Options, language: str, known: frozenset[str] = frozenset()
) -> tuple[int, ...]:
    """Return the places, from 0, of the options that an answer names.

    One for a clear answer, several for several or for one that fits several, none for no option.
    ``known``: the words of the question.
    """
    wordings = unframed(answer)
    if len(wordings[0]) > _LONGEST:
        return ()
    exact = _exactly(options)
    for wording in wordings:
        place = exact.get(wording)
        if place is None:
            place = _by_key(wording, len(options))
        if place is not None:
            return (place,)
        if _KEYS.fullmatch(wording):
            places = [key_of(word, len(options)) for word in wording.split()]
            keyed = tuple(dict.fromkeys(place for place in places if place is not None))
            return () if None in places else keyed
        named = _each_word(wording, exact, len(options))
        if named:
            return named
        place = _by_letters(options).get(_NOT_IN_KEY.sub("", wording))
        if place is not None:
            return (place,)
    for wording in wordings:
        found = _key_with_text(wording, options, language)
        if found:
            return found
    found = _nearest(wordings, options, language) or pointed(wordings, options, known)
    if len(found) == 1 and not _several(wordings, options, language, found):
        return found
    if len(read(answer).words) <= _BOTH_AT_MOST and _BOTH.search(wordings[0]):
        return tuple(range(len(options)))
    return (
        _several(wordings, options, language, found)
        or found
        or _counted(answer, options)
        or _run_of_keys(wordings[0], len(options))
    )


def _counted(answer: str, options: Options) -> tuple[int, ...]:
    """Read *12 people* where an option is a bare 12: what is counted goes without saying."""
    numbers = [[parse_exact(form) for form in forms] for forms in options]
    if not any(number is not None for each in numbers for number in each):
        return ()
    from quiz.values.amount_reading import read as read_amount  # noqa: PLC0415 (only for such ones)

    found = read_amount(answer).candidates
    values = {
        one.value for one in found if isinstance(one, Amount) and one.unit.dimension == "count"
    }
    return tuple(place for place, each in enumerate(numbers) if not values.isdisjoint(each))


@lru_cache(maxsize=1024)
def _exactly(options: Options) -> dict[str, int]:
    return {read(form).folded: place for place, forms in enumerate(options) for form in forms}


def _each_word(wording: str, exact: dict[str, int], count: int) -> tuple[int, ...]:
    """Return what the words of *true b* or *vrai faux* name, where each by itself is an option."""
    found: dict[int, None] = {}
    if wording.startswith("a "):
        return ()  # an article: a moratorium
    for word in wording.split():
        place = exact.get(word)
        place = key_of(word, count) if place is None else place
        if place is None:
            return ()
        found[place] = None
    if len(found) == 1 and not NEGATIONS.isdisjoint(wording.split()[:-1]):
        return ()  # non faux
    return tuple(found)


def _by_key(wording: str, count: int) -> int | None:
    found = _KEY.fullmatch(wording)
    if found:
        return key_of(found["key"], count)
    ordinal = _ORDINAL.fullmatch(wording)
    if ordinal and ordinal["figure"]:
        return key_of(ordinal["figure"], count)
    ordinal = _IN_WORDS.fullmatch(wording) or ordinal  # option one is the first
    if ordinal and ordinal["word"] in _LAST:
        return count - 1
    value = value_of(ordinal["word"]) if ordinal else None
    return key_of(str(value), count) if value else None


def _run_of_keys(wording: str, count: int) -> tuple[int, ...]:
    """Read *ab*: two letters or a row of them in their order, where it is no word of an option."""
    if not 1 < len(wording) <= count or (len(wording) > 2 and list(wording) != sorted(wording)):
        return ()
    places = {key_of(letter, count) for letter in wording if letter.isalpha()}
    known = tuple(sorted(place for place in places if place is not None))
    return known if len(known) == len(wording) else ()


@lru_cache(maxsize=1024)
def _by_letters(options: Options) -> dict[str, int]:
    """Return the options by their letters alone: separer leglise et letat."""
    found: dict[str, int] = {}
    shared = set()
    for place, forms in enumerate(options):
        for form in forms:
            letters = _NOT_IN_KEY.sub("", read(form).folded)
            if found.setdefault(letters, place) != place:
                shared.add(letters)
    return {one: at for one, at in found.items() if len(one) >= _LONG and one not in shared}


def _key_with_text(wording: str, options: Options, language: str) -> tuple[int, ...]:
    """Read *b) H100* and *2. Google*, where the letter and the text name one option."""
    found = _KEY_AND_TEXT.fullmatch(wording)
    place = key_of(found["key"], len(options)) if found else None
    if found is None or place is None:
        return ()
    texts = (found["text"],)
    named = _nearest(texts, options, language) or pointed(texts, options, frozenset())
    # the article of "a moratorium" and the number of "1 million" are keys only where all agrees
    apart = wording[:2] == "a " or wording[: found.start("text")].strip().isdecimal()
    if not named or (apart and named != (place,)):
        return ()
    return tuple(dict.fromkeys((place, *named)))


def _nearest(wordings: Sequence[str], options: Options, language: str) -> tuple[int, ...]:
    offs = [FAR] * len(options)
    for wording in wordings:
        for place, forms in _near(options, wording):
            offs[place] = min(offs[place], distance(forms, wording, language))
    best = min(offs, default=FAR)
    if best >= FAR:
        return ()
    found = [place for place, off in enumerate(offs) if off == best]
    if best >= LOOSE:
        # a part of one option that is a part of another as well says neither
        for wording in wordings:
            others = holding(wording, options)
            if len(others) > 1:
                return tuple(sorted({*found, *others}))
    return tuple(found)


def _near(options: Options, wording: str) -> Iterable[tuple[int, tuple[str, ...]]]:
    """Return the wordings that are worth comparing, by the place of their option."""
    if max(map(len, options), default=0) > _MANY:
        return enumerate(_worth(forms, wording) for forms in options)
    return nearby(options).to(wording).items()


def _one_of(piece: str, options: Options, language: str) -> tuple[int, ...]:
    """Return what one part of an answer names or points to."""
    return _nearest((piece,), options, language) or pointed((piece,), options, frozenset())


def _worth(forms: tuple[str, ...], wording: str) -> tuple[str, ...]:
    """Return, of many forms, those that are alike or share a word."""
    if len(forms) <= _MANY:
        return forms
    compacts, by_word = _index(forms)
    given = read(wording)
    near = process.extract(given.compact, compacts, scorer=OSA.distance, score_cutoff=2, limit=None)
    places = {place for _, _, place in near}
    places.update(place for word in given.content for place in by_word.get(word, ()))
    return tuple(forms[place] for place in sorted(places))


@lru_cache(maxsize=64)
def _index(forms: tuple[str, ...]) -> tuple[list[str], dict[str, list[int]]]:
    by_word: dict[str, list[int]] = {}
    for place, form in enumerate(forms):
        for word in read(form).content:
            by_word.setdefault(word, []).append(place)
    return [read(form).compact for form in forms], by_word


def _several(
    wordings: Sequence[str], options: Options, language: str, whole: tuple[int, ...]
) -> tuple[int, ...]:
    """Return the options that the parts of an answer name, where they are more than one."""
    if whole and min(distance(options[whole[0]], one, language) for one in wordings) <= SAME:
        return ()
    for wording in wordings:
        pieces = parts(wording)
        if len(pieces) < 2:
            continue
        named: set[int] = set()
        for piece in pieces:
            place = _exactly(options).get(piece)
            place = _by_key(piece, len(options)) if place is None else place
            named.update((place,) if place is not None else _one_of(piece, options, language))
        if len(named) > 1:
            return tuple(sorted(named))
    return ()
