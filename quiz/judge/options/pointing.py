"""Words that point to one of the options on the screen, where they are not its whole wording.

Whoever writes *self-driving* means the one option that speaks of it. Each telling word of the
answer must stand in that option, whole, misspelt or inflected; a word that only repeats the
question says nothing, and one that stands in another option counts for that one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.places import is_known, lies_in, place_named
from quiz.judge.lexicon.sorts import GENERIC
from quiz.judge.lexicon.words import NEVER_A_SLIP, OTHERWISE, PARTING, RELATIONS
from quiz.judge.options.agreeing import POWERS, agrees, follows, turned
from quiz.judge.options.answered import contrary
from quiz.judge.options.taken_apart import STEM, Form, Shown, taken_apart, telling_words
from quiz.judge.wording.reading import Reading, read
from quiz.judge.wording.typos import misspelt
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDINGS: Final = word_set(
    "s es e ed d ing er ion ions ation ations ance ence ment ments ly al able ible ive "
    "y ies ity ty ility ant ent ante ente ir re it ait ique iques ic if ives"
) | {""}
"""Endings of forms of one word, behind what they share: a regulator is no regulation."""
_ENDINGS_OF_ONE: Final = word_set("s es e ed d ing ent er ez ait ant ir re it") | {""}
"""Those that leave a word what it is."""
_HALVES: Final = 2
"""Telling words of an option of which one is enough: binding, of binding and enforceable."""
_ONE_OF_A_SORT: Final = word_set("a an un une one")
_DEGREES: Final = word_set(
    "too trop very tres only merely simply just seulement simplement juste uniquement"
)
"""Words that may stand beside what an option says."""
_LINKS: Final = RELATIONS | word_set(
    "of de du des d in en at au aux on sur that which que qui dont"
)
"""What may begin a description behind the wording it describes."""


def pointed(
    wordings: Sequence[str], options: tuple[tuple[str, ...], ...], known: frozenset[str]
) -> tuple[int, ...]:
    """Return the places of the options that every telling word of an answer points to.

    ``known``: the words of the question.
    """
    shown = taken_apart(options)
    for wording in wordings:
        given = read(_without_pronoun(wording))
        words = _asked(given, shown, known)
        named = any(_names(word, shown) for word, _ in words)
        if not named or not PARTING.isdisjoint(given.words):
            continue
        exact = [frozenset(both) & shown.holding.keys() for both in words]
        found = _holders(exact, given, shown)
        for endings in (_ENDINGS_OF_ONE, _ENDINGS):
            # A word derived from another means the same only where nothing else is left out.
            whole = endings is _ENDINGS
            if found or all(exact) or (whole and len(words) < 2):
                break
            alike = _each_alike(exact, words, options, endings)
            found = _holders(alike, given, shown, whole=whole)
        if found:
            return found
    return _described(wordings, shown)


def holding(wording: str, options: tuple[tuple[str, ...], ...]) -> tuple[int, ...]:
    """Return the places of the options of which one wording holds every word of an answer."""
    content = set(read(wording).content)
    forms = taken_apart(options).forms
    return tuple(dict.fromkeys(form.place for form in forms if content <= form.content))


def hinted(
    wordings: Sequence[str], options: tuple[tuple[str, ...], ...], known: frozenset[str]
) -> tuple[int, ...]:
    """Return the places of the options that have every telling word of an answer, to the letter.

    They are not enough to pick one: *AI*, of *to encourage the regulation of AI*.
    """
    shown = taken_apart(options)
    for wording in wordings:
        given = read(_without_pronoun(wording))
        words = _asked(given, shown, known)
        exact = [frozenset(both) & shown.holding.keys() for both in words]
        named = any(_names(word, shown) for word, _ in words)
        if named and all(exact) and not all(map(GENERIC.issuperset, exact)):
            forms = _holding_all(exact, given, shown)
            forms = [form for form in forms if _in_order(exact, form.reading)]
            if forms and PARTING.isdisjoint(given.words):
                return tuple(sorted({form.place for form in forms}))
    return ()


def _asked(given: Reading, shown: Shown, known: frozenset[str]) -> list[tuple[str, str]]:
    """Return the telling words, but for those of the question that no option has."""
    telling = dict.fromkeys(telling_words(given))  # 1st: first law
    idle = known | _DEGREES
    return [both for both in telling if both[0] in shown.holding or both[0] not in idle]


def _holding_all(words: Sequence[frozenset[str]], given: Reading, shown: Shown) -> list[Form]:
    """Return the wordings that have every word, in any of its spellings, and say no other thing."""
    if not all(words):
        return []
    each = (frozenset().union(*map(shown.holding.__getitem__, spellings)) for spellings in words)
    forms = map(shown.forms.__getitem__, frozenset.intersection(*each))
    return [form for form in forms if _agrees(form, words, given)]


def _holders(
    words: Sequence[frozenset[str]], given: Reading, shown: Shown, *, whole: bool = False
) -> tuple[int, ...]:
    """Return the options that an answer of these words says, if in short.

    ``whole``: nothing may be left out.
    """
    holding_all = _holding_all(words, given, shown)
    if len(words) == 1 and len(shared := {form.place for form in holding_all}) > 1:
        return tuple(sorted(shared))
    found = [
        form
        for form in holding_all
        if (form.telling <= len(words) or not whole) and _says(form, words, given)
    ]
    places = {form.place for form in found}
    if len(words) > 1:
        ordered = {form.place for form in found if _in_order(words, form.reading)}
        places = ordered if len(ordered) == 1 else places
    return tuple(sorted(places))


def _says(form: Form, words: Sequence[frozenset[str]], given: Reading) -> bool:
    """Tell whether words of a wording say it in short; one word does where it is half of them."""
    if len(words) > 1:
        turns = 2 * form.telling <= 3 * len(words) and turned(form.reading, words)
        return turns or follows(form.reading, given, words)
    one_of_a_sort = given.words[0] in _ONE_OF_A_SORT and GENERIC.issuperset(words[0])
    enough = form.telling <= _HALVES or not POWERS.keys().isdisjoint(words[0])  # billions
    return enough and not one_of_a_sort and follows(form.reading, given, words)


def _each_alike(
    exact: Sequence[frozenset[str]],
    words: Sequence[tuple[str, str]],
    options: tuple[tuple[str, ...], ...],
    endings: frozenset[str],
) -> list[frozenset[str]]:
    """Return for each word those of the options that it may be; an empty set ends them."""
    alike: list[frozenset[str]] = []
    for same, both in zip(exact, words, strict=True):
        alike.append(same or _alike(both, options, endings))
        if not alike[-1]:
            break
    return alike


def _in_order(words: Sequence[frozenset[str]], reading: Reading) -> bool:
    rest = iter(zip(reading.content, reading.spelled, strict=True))
    return all(any(not spellings.isdisjoint(both) for both in rest) for spellings in words)


def _agrees(form: Form, words: Sequence[frozenset[str]], given: Reading) -> bool:
    """Tell whether what else an answer says is not against the wording that holds its words."""
    right = form.reading
    if given.negations != right.negations and (
        given.negations or any(not spellings.isdisjoint(form.denied) for spellings in words)
    ):
        return False
    if not agrees(right, given) or contrary(right.folded, given.folded):
        return False
    relations = given.relations[1:] if given.words[0] in RELATIONS else given.relations
    return set(relations) <= set(right.relations) and set(given.numbers) <= set(right.numbers)


def _names(word: str, shown: Shown) -> bool:
    """Tell whether a word may tell an option by itself; CO is no CO2, but the EU one is."""
    return not word[0].isdecimal() and (len(word) > 2 or word in shown.whole)


def _described(wordings: Sequence[str], shown: Shown) -> tuple[int, ...]:
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


def _without_pronoun(wording: str) -> str:
    """Return *existential* of *an existential one*, where the one is no number."""
    for pronoun in (" one", " ones"):
        if wording.endswith(pronoun):
            return wording.removesuffix(pronoun).removeprefix("an ").removeprefix("a ")
    return wording


@lru_cache(maxsize=2048)
def _alike(
    word: tuple[str, str], options: tuple[tuple[str, ...], ...], endings: frozenset[str]
) -> frozenset[str]:
    """Return the words of the options that a word is a slip for or another form of.

    What may be derived from it is no slip for it: the gouvernante of the gouvernance.
    """
    shown = taken_apart(options)
    found: set[str] = set()
    for spelling in set(word):
        near = shown.spellings.near(spelling)
        slips = (one for one in near if misspelt(one, spelling) is not None)
        found.update(one for one in slips if not _inflected(one, spelling, _ENDINGS))
        akin = shown.by_stem.get(spelling[:STEM], ())
        found.update(one for one in akin if _inflected(one, spelling, endings))
    return frozenset(found)


def _inflected(right: str, word: str, endings: frozenset[str]) -> bool:
    """Tell whether two words that begin alike are forms of one: launch and launched."""
    shorter = min(len(right), len(word))
    same = next((at for at in range(STEM, shorter) if right[at] != word[at]), shorter)
    akin = right[:STEM] == word[:STEM]
    ends = akin and right[same:] in endings and word[same:] in endings
    return ends and frozenset((right, word)) not in NEVER_A_SLIP
