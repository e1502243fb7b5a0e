"""Names of one word, and what makes fuller names of them: George Orwell, Napoleon Bonaparte."""

from __future__ import annotations

import re
from typing import Final

from quiz.judge.lexicon.names import DESCRIPTIONS, GIVEN_NAMES, KIN, PARTICLES
from quiz.judge.lexicon.sorts import GENERIC
from quiz.judge.lexicon.words import ARTICLES, OF, OTHERWISE, PARTING
from quiz.judge.naming.given_match import is_no_name
from quiz.judge.wording.reading import read
from quiz.values.denying import NEGATIONS
from quiz.values.shape import word_set

_SIGNS: Final = re.compile(r"\w\s*[:<>=*•~\"?!…→]+\s*\w|\w\s+-+>?\s+\w|\.\.|\w'(?:s\b|\s)")
"""What parts the name from another one, or makes something its own."""
_BESIDE: Final = word_set("""
publisher editeur mentor nurse classmate lover grandson granddaughter grandfather stepson ally
prosecutor deputy player leader critic critique
victim victime enemy ennemi ennemie biography biographie impersonator imitator
imitateur lookalike sosie complex complexe supporter fan hater killer assassin murderer opponent
opposant adversaire foundation award family famille effect effet airport street rue university
dead mort dog chien cat chat secret dynamite fall lake lac club era epoque statue portrait memoir
clone ghost fantome namesake homonyme double follower disciple student eleve pupil detractor foe
nemesis idol idole hero heros colleague teacher translator editor bodyguard driver neighbor
neighbour roommate competitor ancestor descendant heir character personnage contemporary accuser
defender challenger employee employer doubt doute aside falls loses again too also here
""")
"""Whoever and whatever goes by the name of another, and other common words."""


_COMMON: Final = KIN | DESCRIPTIONS | PARTING | NEGATIONS | OTHERWISE | GENERIC | _BESIDE


_FOREIGN_PARTICLES: Final = PARTICLES - OF - ARTICLES
"""What stands in names alone: van, da; whereas the Napoleon of crime is another."""


def is_fuller_before(words: tuple[str, ...]) -> bool:
    """Tell whether ``words`` are given names in front of a surname: Carl Friedrich, G., Ludwig van.

    Whoever did something to the person is none: Salieri taught Beethoven.
    """
    first = words[0]
    named = first in GIVEN_NAMES or (len(first) == 1 and first.isalpha())
    return named and all(word in PARTICLES or _may_be_name(word) for word in words)


def is_fuller_behind(folded: str, name: str) -> bool:
    """Tell whether middle names and a surname may stand behind ``name`` in the answer ``folded``.

    Leonardo da Vinci, Madonna Louise Ciccone, Beyoncé Knowles-Carter.
    """
    behind = [read(piece).words for piece in folded.partition(name)[2].split()]
    if not behind or not all(behind) or _SIGNS.search(folded):
        return False
    *middle, surname = behind
    known = all(_may_be_middle(word) for words in middle for word in words)
    return known and all(map(_may_be_name, surname))


def _may_be_middle(word: str) -> bool:
    return word in GIVEN_NAMES or word in _FOREIGN_PARTICLES or (len(word) == 1 and word.isalpha())


def _may_be_name(word: str) -> bool:
    if word in GIVEN_NAMES or len(word) == 1:
        return word.isalpha()
    return word.isalpha() and word not in _COMMON and not is_no_name(word)
