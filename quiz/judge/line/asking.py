"""What a question asks for: somebody, a place, what something is more than."""

from __future__ import annotations

import re
from typing import Final

from quiz.judge.lexicon.names import PARTICLES, TITLES
from quiz.judge.lexicon.words import ARTICLES
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
