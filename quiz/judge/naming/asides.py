"""What is said beside a person's name: who it is, or somebody else."""

from __future__ import annotations

from typing import Final

from quiz.judge.lexicon.names import (
    BEARERS,
    DESCRIPTIONS,
    GIVEN_NAMES,
    KIN,
    STAGE_NAMES,
    TITLES,
)
from quiz.judge.lexicon.places import people_of, place_named
from quiz.judge.lexicon.sorts import GENERIC
from quiz.judge.lexicon.words import PARTING
from quiz.judge.naming.offices import OFFICES, behind_office
from quiz.judge.wording.reading import read
from quiz.values.shape import word_set

HOUSES: Final = word_set("""
openai tesla spacex google alphabet deepmind microsoft apple meta facebook instagram amazon nvidia
anthropic mistral twitter xai ibm intel netflix samsung huawei baidu alibaba tencent uber airbnb
nasa cern mit harvard stanford oxford cambridge princeton yale cnrs inria onu unesco otan nato bbc
cnn un ue eu
""")
"""Firms, schools and bodies that a person is said to be of, and that nobody is called after."""
_UNTRUE: Final = word_set("wrong false fake faux fausse incorrect untrue pseudo opposite contraire")
_STILL: Final = word_set("himself herself elect elu elue sortant sortante actuel actuelle current")
"""What may stand behind an office and names nobody."""


_FIRM: Final = word_set("co cie company compagnie sons")
"""What makes a firm of its founder: Shakespeare & Co."""


def says_no_name(aside: str) -> bool:
    """Tell whether what stands in brackets names nobody else: Elon Musk (Tesla)."""
    words = read(aside).words
    others = (GIVEN_NAMES, KIN, PARTING, _UNTRUE)
    return not read(aside).negations and all(known.isdisjoint(words) for known in others)


def may_be_another(aside: str) -> bool:
    """Tell whether what stands in brackets is a word that may be somebody's surname: (Musk)."""
    words = read(aside).words
    return len(words) == 1 and not _tells(words[0])


def is_remark(piece: str) -> bool:
    """Tell whether a part of an answer says something of the person and names no other one.

    The head of OpenAI, OpenAI's CEO, OpenAI; but not CEO Musk.
    """
    words = read(piece).words
    if not KIN.isdisjoint(words) or read(piece).negations or not _UNTRUE.isdisjoint(words):
        return False
    if len(words) == 1 and (words[0] in STAGE_NAMES or words[0] in _FIRM):
        return False
    if not words or HOUSES.issuperset(words):
        return True
    if words[0] in DESCRIPTIONS or words[0] in TITLES:
        return words[-1] not in BEARERS and not _names_holder(words)
    return words[-1] in OFFICES - STAGE_NAMES and GIVEN_NAMES.isdisjoint(words)


def _names_holder(words: tuple[str, ...]) -> bool:
    """Tell whether behind an office stands whose it is: president Zuckerberg, boss Elon Musk."""
    rest = behind_office(words)
    if not rest:
        return False
    return rest[0] in GIVEN_NAMES or (len(rest) == 1 and not _tells(rest[0]))


def _tells(word: str) -> bool:
    """Tell whether a word alone says what somebody is or where: a physicist, French, of Tesla."""
    known = (HOUSES, GENERIC, TITLES, DESCRIPTIONS, _STILL)
    if any(word in those for those in known) or not word.isalpha():
        return True
    return people_of(word) is not None or place_named((word,)) is not None
