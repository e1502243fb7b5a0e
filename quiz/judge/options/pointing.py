"""Words that point to one of the options on the screen, where they are not its whole wording.

Whoever writes *self-driving* means the one option that speaks of it. Each telling word of the
answer must stand in that option, whole, misspelt or inflected; a word that only repeats the
question says nothing, and one that stands in another option counts for that one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quiz.judge.lexicon.places import is_known, lies_in, place_named
from quiz.judge.lexicon.sorts import GENERIC
from quiz.judge.lexicon.words import NEVER_A_SLIP, OTHERWISE, PARTING, RELATIONS, SMALL
from quiz.judge.wording.numerals import value_of
from quiz.judge.wording.reading import Reading, read
from quiz.judge.wording.typos import misspelt
from quiz.values.denying import NEGATIONS
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SAY_NOTHING: Final = word_set(
    "it is was be been being are were would could will shall should may might can we he she they "
    "you this that these those there here am has have had do does did so also just one ones i what "
    "which who il elle on nous vous ils elles ce cela celui celle ceux celles qui que dont est "
    "sont etait etaient sera serait seraient etre ete ont avait avoir fait se y"
)
"""Words of any sentence, which point to no option."""
_ENDINGS: Final = word_set(
    "s es e ed d ing er ers or ors ion ions ation ations ance ence ment ments ly al able ible ive "
    "y ies ity ty ility ee ees ant ent ante ente ir re it ait ique iques ic if ives"
) | {""}
"""Endings of forms of one word, behind what they share."""
_STEM: Final = 5
"""Letters that two forms of a word must share at their beginning."""
_EDITS: Final = 4
"""Letters that differ where two words are heard alike: Filadelfia."""
_LINKS: Final = RELATIONS | word_set(
    "of de du des d in en at au aux on sur that which que qui dont"
)
"""What may begin a description behind the wording it describes."""
_ONE_OF_A_SORT: Final = word_set("a an un une one")


class _Form(NamedTuple):
    """A wording of an option, taken apart."""

    place: int
    """Of the option, from 0."""
    reading: Reading
    content: frozenset[str]
    telling: int
    """How many of its words say something."""
    denied: frozenset[str]
    """The words behind its first negation."""


class _Options(NamedTuple):
    """All wordings of all options, taken apart."""

    forms: tuple[_Form, ...]
    holding: Mapping[str, frozenset[int]]
    """Each telling word, as compared and as typed -> which of ``forms`` hold it."""
    by_stem: Mapping[str, tuple[str, ...]]
    """The words by the letters that another form of each begins with."""
    by_start: Mapping[str, tuple[int, ...]]
    """The forms by their first word."""
    whole: frozenset[str]
    """The words as they stand between spaces."""


def pointed(
    wordings: Sequence[str], options: tuple[tuple[str, ...], ...], known: frozenset[str]
) -> tuple[int, ...]:
    """Return the places of the options that every telling word of an answer points to.

    ``known``: the words of the question.
    """
    shown = _taken_apart(options)
    for wording in wordings:
        given = read(_without_pronoun(wording))
        words = [
            both for both in _telling(given) if both[0] in shown.holding or both[0] not in known
        ]
        named = any(_names(word, shown) for word, _ in words)
        if not named or not PARTING.isdisjoint(given.words):
            continue
        one_of_a_sort = given.words[0] in _ONE_OF_A_SORT and wording == given.folded
        exact = [frozenset(both) & shown.holding.keys() for both in words]
        found = _holders(exact, given, shown, one_of_a_sort=one_of_a_sort)
        if not found and not all(exact):
            alike = []
            for same, both in zip(exact, words, strict=True):
                alike.append(same or _alike(both, options))
                if not alike[-1]:
                    break
            found = _holders(alike, given, shown, one_of_a_sort=one_of_a_sort)
        if found:
            return found
    return _described(wordings, shown)


def holding(wording: str, options: tuple[tuple[str, ...], ...]) -> tuple[int, ...]:
    """Return the places of the options of which one wording holds every word of an answer."""
    content = set(read(wording).content)
    forms = _taken_apart(options).forms
    return tuple(dict.fromkeys(form.place for form in forms if content <= form.content))


def _holders(
    words: Sequence[frozenset[str]], given: Reading, shown: _Options, *, one_of_a_sort: bool
) -> tuple[int, ...]:
    """Return the options of which one wording holds every word, each in any of its spellings.

    A sort of thing is no answer by itself, unless it is half of what the option says and does
    not stand for just one of them: *weeks* are *a few weeks*, *a week* is not.
    """
    if not all(words):
        return ()
    each = (frozenset().union(*map(shown.holding.__getitem__, spellings)) for spellings in words)
    found = [
        form
        for form in map(shown.forms.__getitem__, frozenset.intersection(*each))
        if _agrees(form, words, given)
    ]
    places = {form.place for form in found}
    if len(words) > 1:
        ordered = {form.place for form in found if _in_order(words, form.reading)}
        places = ordered if len(ordered) == 1 else places
    elif len(places) == 1 and GENERIC.issuperset(words[0]):
        half = any(form.telling <= 2 for form in found)
        return tuple(places) if half and not one_of_a_sort else ()
    return tuple(sorted(places))


def _in_order(words: Sequence[frozenset[str]], reading: Reading) -> bool:
    rest = iter(zip(reading.content, reading.spelled, strict=True))
    return all(any(not spellings.isdisjoint(both) for both in rest) for spellings in words)


def _agrees(form: _Form, words: Sequence[frozenset[str]], given: Reading) -> bool:
    """Tell whether what else an answer says is not against the wording that holds its words."""
    right = form.reading
    if given.negations != right.negations and (
        given.negations or any(not spellings.isdisjoint(form.denied) for spellings in words)
    ):
        return False
    relations = given.relations[1:] if given.words[0] in RELATIONS else given.relations
    return set(relations) <= set(right.relations) and set(given.numbers) <= set(right.numbers)


def _names(word: str, shown: _Options) -> bool:
    """Tell whether a word may tell an option by itself; CO is no CO2, but the EU one is."""
    return not word[0].isdecimal() and (len(word) > 2 or word in shown.whole)


def _described(wordings: Sequence[str], shown: _Options) -> tuple[int, ...]:
    """Return the option that an answer names whole and then tells of: *Lyon, France*."""
    for wording in wordings:
        given = read(wording)
        if not PARTING.isdisjoint(given.words) or not OTHERWISE.isdisjoint(given.words):
            continue
        start = given.words[0] if given.words else ""
        for form in map(shown.forms.__getitem__, shown.by_start.get(start, ())):
            whole = form.reading.words
            tail = given.words[len(whole) :]
            if not tail or given.words[: len(whole)] != whole:
                continue
            aside = read(wording.partition("(")[0]).words == whole
            linked = aside or tail[0] in _LINKS or tail[0].endswith(("ed", "ee", "ees"))
            linked = linked or (_is_placed(whole, tail))
            others = any(word in shown.holding and word not in form.reading.words for word in tail)
            if linked and not others and given.negations == form.reading.negations:
                return (form.place,)
    return ()


def _is_placed(place: tuple[str, ...], tail: tuple[str, ...]) -> bool:
    """Tell whether ``tail`` says where a place lies that is known here."""
    return place_named(tail) is not None and is_known(place) and lies_in(place, tail)


@lru_cache(maxsize=64)
def _taken_apart(options: tuple[tuple[str, ...], ...]) -> _Options:
    forms: list[_Form] = []
    holding: dict[str, set[int]] = {}
    by_start: dict[str, list[int]] = {}
    for place, texts in enumerate(options):
        for text in texts:
            form, words = _form(place, read(text))
            for word in words:
                holding.setdefault(word, set()).add(len(forms))
            start = form.reading.words[0] if form.reading.words else ""
            by_start.setdefault(start, []).append(len(forms))
            forms.append(form)
    by_stem: dict[str, list[str]] = {}
    for word in holding:
        by_stem.setdefault(word[:_STEM], []).append(word)
    return _Options(
        tuple(forms),
        {word: frozenset(places) for word, places in holding.items()},
        {stem: tuple(words) for stem, words in by_stem.items()},
        {word: tuple(places) for word, places in by_start.items()},
        frozenset(word for form in forms for word in form.reading.folded.split()),
    )


def _form(place: int, reading: Reading) -> tuple[_Form, set[str]]:
    """Take a wording apart; also returns its telling words, as compared and as typed."""
    telling = _telling(reading)
    rest = iter(reading.words)
    next((word for word in rest if word in NEGATIONS), None)
    behind = read(" ".join(rest))
    denied = frozenset((*behind.content, *behind.spelled))
    words = {one for both in telling for one in both}
    # ten of "less than ten million" was read as 10, and is ten where it is typed alone
    words.update(word for word in reading.words if value_of(word) is not None)
    return _Form(place, reading, frozenset(reading.content), len(telling), denied), words


def _telling(reading: Reading) -> list[tuple[str, str]]:
    """Return the words that say something, each as compared and as typed."""
    return [
        (word, typed)
        for word, typed in zip(reading.content, reading.spelled, strict=True)
        if typed not in SAY_NOTHING
        and typed not in RELATIONS
        and typed not in NEGATIONS
        and typed not in SMALL
    ]


def _without_pronoun(wording: str) -> str:
    """Return *an existential* of *an existential one*, where the one is no number."""
    for pronoun in (" one", " ones"):
        if wording.endswith(pronoun):
            return wording.removesuffix(pronoun)
    return wording


@lru_cache(maxsize=2048)
def _alike(word: tuple[str, str], options: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    """Return the words of the options that a word is a slip for or another form of."""
    shown = _taken_apart(options)
    found: set[str] = set()
    for spelling in set(word):
        near = process.extract(
            spelling, shown.holding.keys(), scorer=OSA.distance, score_cutoff=_EDITS, limit=None
        )
        found.update(one for one, _, _ in near if misspelt(one, spelling) is not None)
        akin = shown.by_stem.get(spelling[:_STEM], ())
        found.update(one for one in akin if _inflected(one, spelling))
    return frozenset(found)


def _inflected(right: str, word: str) -> bool:
    """Tell whether two words that begin alike are forms of one: launch and launched."""
    shorter = min(len(right), len(word))
    same = next((at for at in range(_STEM, shorter) if right[at] != word[at]), shorter)
    ends = right[same:] in _ENDINGS and word[same:] in _ENDINGS
    return ends and frozenset((right, word)) not in NEVER_A_SLIP
