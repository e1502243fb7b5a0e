"""The tables of words that the judge stands on: each word once, as words are compared."""

from __future__ import annotations

from collections import Counter

import pytest

from quiz.judge.by_value import counted_things as things
from quiz.judge.lexicon import sorts, words
from quiz.judge.lexicon.sorts import SORTS
from quiz.judge.wording.reading import read

FLAGS = {"generic", "droppable", "before-of", "in-front", "behind", "body", "written-small"}


def test_a_sort_stands_once_under_all_that_is_true_of_it() -> None:
    counted = Counter(word for line in SORTS.values() for word in line.split())
    assert [word for word, times in counted.items() if times > 1] == []
    assert {flag for flags in SORTS for flag in flags.split()} == FLAGS


@pytest.mark.parametrize(
    ("name", "some"),
    [
        ("GENERIC", "commission university exchange"),
        ("DROPPABLE", "university lake company"),
        ("DROPPABLE_BEFORE_OF", "battle treaty city"),
        ("DROPPABLE_IN_SMALL", "rule region"),
        ("BODIES", "organization"),
        ("IN_FRONT", "company lake called exactly"),
        ("BEHIND", "inc river exactly"),
    ],
)
def test_the_sets_hold_what_their_flags_say(name: str, some: str) -> None:
    assert set(some.split()) <= getattr(sorts, name)


def test_small_words_and_fillers_are_no_sorts() -> None:
    known = {word for line in SORTS.values() for word in line.split()}
    # S.A., a form of company, is written like the French for *his*
    assert known & (words.SMALL | words.FILLERS | words.ASIDES) == {"sa"}


def test_the_words_of_a_sort_are_folded_single_words() -> None:
    for line in SORTS.values():
        for word in line.split():
            assert read(word).words == (word,)


def test_things_stand_once_but_for_a_state() -> None:
    """A state is a country or a part of one."""
    lines = [line.split() for line in things._THINGS.strip().split("\n")]
    nouns = Counter(noun for first, *rest in lines for noun in rest)
    nouns.update({line[0] for line in lines})
    assert {noun for noun, times in nouns.items() if times > 1} == {"state", "etat"}
