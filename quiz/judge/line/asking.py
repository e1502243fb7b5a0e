"""What a question asks for: somebody, a place, a yes or no, what something is for or short for."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from quiz.judge.lexicon.names import PARTICLES, TITLES
from quiz.judge.lexicon.words import ARTICLES
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.text import fold

_WHO: Final = re.compile(
    r"\b(?:who|whom|whose|qui)\b|\b(?:which|quel(?:le)?s?) (?P<first>\w+)(?: (?P<second>\w+))?"
)
"""What asks for somebody, or says more of what is asked for: which tool that who made it calls."""
_PERSONS: Final = (TITLES - PARTICLES - ARTICLES) | word_set(
    "executive person personne man woman homme femme leader chef gymnast gymnaste player"
    " joueur joueuse"
)
"""Whom *which* may ask for: which president, quel ancien ministre."""
_OF_THINGS: Final = re.compile(r"\b(?:which|what|quel(?:le)?s?|quoi)\b")
_ASKING_WHO: Final = re.compile(
    r"\b(?:to|with|by|for|of|from|on|about|and|but|is|was|a|avec|par|pour|de|chez|contre|sur|et"
    r"|mais|est|en) $"
)
"""What stands before a word that asks for somebody, where the question asks for a thing before."""
_WHERE: Final = re.compile(
    r"\bwhere\b|^(?:d'|jusqu'|par |vers )?ou\b|\b(?:which|what|quel|quelle) (?:\w+ )?"
    r"(?:city|town|village|place|state|country|ville|village|lieu|endroit|etat|pays|capitale?)\b"
)
"""A question that asks for a place."""

_COMPARED: Final = re.compile(r"\bthan (?:which|what|who)|\bque (?:(?:la|le)?quel|qu[io])")
"""A question of which *larger than X* may be the answer, and is X."""
_CLOSED: Final = pattern(
    r"(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should|must|may) "
    r"|est-ce (?:que |qu')?|.*\w-(?:t-)?(?:il|elle|ils|elles|on)\b"
)
_OPEN: Final = pattern(
    r"\b(?:who|whom|whose|what|which|when|where|why|how|qui|que|quoi|quel(?:le)?s?|quand|ou|comment"
    r"|pourquoi|combien|or)\b"
)
"""What asks for more than yes or no."""
_PURPOSE: Final = pattern(
    r"\b(?:purpose|function|role|point|job|aim|goal|use)s? of\b|\bused (?:for|to)\b|\bdo what\b"
    r"|\bwhat (?:do|does|did|is|are|was|were)\b.* (?:do|for|used for|mean)\b|\bwhy\b"
    r"|\b(?:but|fonction|role|objectif|utilite)s? (?:de|du|des|d')|\bsert|\bservent|\bservait"
    r"|\bpourquoi\b|\bque fait\b"
)
_ACRONYM: Final = re.compile(r"\b[A-Z]{3,}\b")


class Asking(NamedTuple):
    """What the wordings of a question ask for, besides somebody, a place and a comparison."""

    yes_or_no: bool = False
    purpose: bool = False
    """What something is for or does: *to cool it*, *cooling*."""
    short: frozenset[str] = frozenset()
    """The acronyms it names, folded, of which the answer may be what they stand for."""


NOTHING: Final = Asking()


def asking(questions: tuple[str, ...]) -> Asking:
    """Return what a question asks for."""
    folded = tuple(map(fold, questions))
    found = Asking(
        any(map(_asks_yes_or_no, folded)),
        any(map(_PURPOSE.search, folded)),
        frozenset(one.lower() for text in questions for one in _ACRONYM.findall(text)),
    )
    return NOTHING if found == NOTHING else found  # as most


def _asks_yes_or_no(asked: str) -> bool:
    """Tell whether a folded question is answered by yes or no: is it legal, est-ce permis."""
    if _OPEN.search(asked):
        return False
    return _CLOSED.match(asked) is not None


def asks_who(question: str) -> bool:
    """Tell whether a question asks for somebody.

    In *which tool made the progress that ...*, *quel outil a fait les progrès qui ...* nobody is.
    """
    asked = fold(question)
    thing = _OF_THINGS.search(asked)
    for found in _WHO.finditer(asked):
        if found["first"]:
            asks = found["first"] in _PERSONS or found["second"] in _PERSONS
        else:
            asks = thing is None or thing.start() > found.start() or thing[0] == "what"
            asks = asks or _ASKING_WHO.search(asked[: found.start()]) is not None
        if asks:
            return True
    return False


def asks_where(question: str) -> bool:
    """Tell whether a question asks for a place."""
    return _WHERE.search(fold(question)) is not None


def asks_more_than(question: str) -> bool:
    """Tell whether a question asks what something is more than: larger than which one."""
    return _COMPARED.search(fold(question)) is not None
