"""How a given wording is compared with an expected one: as values, then as names, then as words."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.by_value.vague import compare_vague
from quiz.judge.by_value.valued import compare_values
from quiz.judge.judgement import Reason
from quiz.judge.lexicon.places import country_of_people
from quiz.judge.lexicon.sorts import GENERIC
from quiz.judge.lexicon.words import ARTICLES
from quiz.judge.line.answer_line import ASKING
from quiz.judge.naming.mononyms import is_fuller_before, is_fuller_behind
from quiz.judge.naming.name import looks_like_name, without_office
from quiz.judge.naming.person_match import compare_names, compare_parts, in_order
from quiz.judge.wording.compare import compare
from quiz.judge.wording.match import EXACT, FORM, FULLER, LOOSE, Match
from quiz.judge.wording.reading import read
from quiz.judge.wording.typos import misspelt

if TYPE_CHECKING:
    from quiz.judge.line.answer_line import Compare

_EPITHETS: Final = frozenset(("little", "lil", "big", "young", "old", "fat", "petit", "petite"))
"""What a nickname begins with that is no given name: Little Mo, who has a surname as well."""


@cache
def how_in(language: str, *, names: bool, values: bool = True, reasons: bool = True) -> Compare:
    """Return how to compare: values as values, then names as names, then words.

    ``reasons``: whether somebody is told why a value is another one.
    """
    by_words = compare_with_names if names else compare
    if not values:
        return by_words

    # An answer is compared whole, in parts, and once more to tell whether it is one value.
    @lru_cache(maxsize=1024)
    def how(expected: str, given: str, known: frozenset[str]) -> Match:
        if read(expected).folded == read(given).folded:
            return EXACT
        said = compare_values(expected, given, language, reasons=reasons)
        said = said or compare_vague(expected, given, known)
        return by_words(expected, given, known) if said is None else said

    return how


def compare_with_names(expected: str, given: str, known: frozenset[str]) -> Match:
    """Compare as text and, where the question asks for somebody, as a name."""
    as_text = compare(expected, given, known)
    # A slip may make another given name of one: Marco Draghi is not Mario Draghi.
    near = as_text.found and (as_text.distance >= LOOSE or as_text.reason is Reason.TYPO)
    loose = near and looks_like_name(expected)
    if (as_text.found and not loose) or as_text.reason is Reason.NEGATED:
        return as_text
    if read(given).numbers not in ((), read(expected).numbers):  # of Jong-un the last is a name
        return as_text
    if read(given).place and country_of_people(read(expected).content) == read(given).place:
        return FORM  # who: the British, and Britain
    right, words = read(expected).words, read(given).words
    if not words or not _may_be_name(expected):
        return as_text
    if len(right) == 1:
        return (None if read(expected).place else _fuller(right[0], given)) or as_text
    if len(right) == 2 and right[0] in _EPITHETS and words[:2] == right and words[2:]:
        fuller = is_fuller_behind(read(given).folded, " ".join(right))
        return Match(FULLER, Reason.FORM) if fuller else as_text
    name = without_office(expected)
    # Where no office was taken away, that the wholes are not the same has been seen above.
    as_name = (compare_parts if name == expected else compare_names)(name, given)
    return as_name if loose or as_name.found or as_name.reason in ASKING else as_text


def _fuller(alone: str, given: str) -> Match | None:
    """Take whoever says more of one name: George Orwell for Orwell, Beyoncé Knowles for Beyoncé.

    Where a sign parts the words, only *Orwell, George*: any other word is another answer.
    """
    said = in_order(given)
    if said is None:
        return None
    words = read(said).words
    first = misspelt(alone, words[0])
    if words[-1] == alone and len(alone) > 2:  # Muhammad Ali
        fuller = words[1:] and is_fuller_before(words[:-1])
    elif said == given and (first == 0 or (first == 1 and len(alone) > 5)):
        # a letter of a long name may be off: Areta; Diane is not Diana
        fuller = is_fuller_behind(read(given).folded, words[0])
    else:
        return None
    return Match(FULLER, Reason.FORM) if fuller else None


@lru_cache(maxsize=8192)
def _may_be_name(expected: str) -> bool:
    name = without_office(expected)
    if looks_like_name(name):
        return True  # King and West are surnames too
    first = read(name).words[:1]
    if name.islower() and first and first[0] in ARTICLES:
        return False  # the universe
    content = read(name).content
    words = (word for word in content if len(word) > 1)  # the S. of Hugh S. Johnson is no article
    return GENERIC.isdisjoint(words) and not any(word[0].isdecimal() for word in content[:1])
