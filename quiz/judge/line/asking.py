"""What a question asks for: somebody, a place, a yes or no, what something is for or short for."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from quiz.judge.lexicon.names import PARTICLES, TITLES
from quiz.judge.lexicon.words import ARTICLES, SMALL
from quiz.judge.wording.reading import read
from quiz.values.denying import NEGATIONS
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
    r"\b(?:purpose|function|role|aim)s?\b|\b(?:point|job|goal|use)s? of\b|\bused (?:for|to)\b"
    r"|\bdo what\b|\bwhat (?:do|does|did|is|are|was|were)\b.* (?:do|for|used for|mean)\b|\bwhy\b"
    r"|\b(?:but|fonction|role|objectif|utilite)s? (?:de|du|des|d')|\bsert|\bservent|\bservait"
    r"|\bpourquoi\b|\bque fait\b"
)
HOW_MANY: Final = pattern(r"\b(?:how many|number of|combien d(?:e |')|nombre d(?:e |'))(?P<of>.*)")
_ACRONYM: Final = re.compile(r"\b[A-Z]{3,}\b")


_ORIGIN: Final = pattern(
    r"\b(?:origins?|originated?|comes? from|derived?|origine|vien(?:t|nent)|provient)\b"
)
OF_LANGUAGE: Final = word_set("""
language surname name patronymic word origin term family last first given verb noun root
langue nom prenom mot origine terme famille patronyme verbe racine
""")
"""What of a people or a tongue may be the origin of a word or name."""
_HYPHENED: Final = re.compile(r"\b[a-z]+(?:-[a-z]+)+\b")
"""What a question writes with hyphens and its answer may write in one: photo-electric."""
_SUBJECT: Final = pattern(
    r"^(?:who|which (?:company|firm|country|team|club|man|woman|person|player|singer|band|actor"
    r"|body|agency|institution|organi[sz]ation|group|party|court|state|author|writer|scientist|king))"
    r" (?!(?:else|of|did|do(?:es)?|is|are|was|were|ha[sd]|have|will|would|can)\b)(?P<verb>\w+)"
    r"|^(?:qui|quel(?:le)? \w+) a(?:vait)? (?P<verbe>\w+)"
    r"(?!.*\w-(?:t-)?(?:il|elle|ils|elles|on)\b)"
)
"""What asks who did it, and not to whom it was done: who plays Jack, qui a inventé le téléphone."""


class Asking(NamedTuple):
    """What the wordings of a question ask for, besides somebody, a place and a comparison."""

    yes_or_no: bool = False
    purpose: bool = False
    """What something is for or does: *to cool it*, *cooling*."""
    counting: bool = False
    """How many of something there are."""
    deed: str = ""
    """What somebody did of whom it asks who it was: invented."""
    told: frozenset[str] = frozenset()
    """All words of such a question, names too: whom or what it was done to."""
    short: frozenset[str] = frozenset()
    """The acronyms it names, folded, of which the answer may be what they stand for."""


NOTHING: Final = Asking()


def asking(questions: tuple[str, ...]) -> Asking:
    """Return what a question asks for."""
    folded = tuple(map(fold, questions))
    deeds = {text: deed for text in folded if (deed := _deed(text))}
    found = Asking(
        any(map(_asks_yes_or_no, folded)),
        any(map(_PURPOSE.search, folded)),
        any(map(HOW_MANY.search, folded)),
        next(iter(deeds.values()), ""),
        frozenset(word for text in deeds for word in read(text).words),
        frozenset(one.lower() for text in questions for one in _ACRONYM.findall(text)),
    )
    return NOTHING if found == NOTHING else found  # as most


def _deed(asked: str) -> str:
    found = _SUBJECT.search(asked)
    return (found["verb"] or found["verbe"]) if found else ""


def words_asked(questions: tuple[str, ...]) -> frozenset[str]:
    """Return the common words of a question: who repeats or leaves out one says nothing else."""
    known = frozenset().union(*(read(text).common for text in questions)) - NEGATIONS - SMALL
    for text in map(fold, questions):
        known |= {"".join(found.split("-")) for found in _HYPHENED.findall(text)}
        if asks_origin(text):
            known |= OF_LANGUAGE
    return frozenset(word for word in known if not word[0].isdecimal())


def asks_origin(asked: str) -> bool:
    """Tell whether a folded question asks where a word, a name or a thing comes from."""
    return _ORIGIN.search(asked) is not None


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
