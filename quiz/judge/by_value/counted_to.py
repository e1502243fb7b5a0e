"""What an amount is counted to: 40 euros *a month*, 60 kg *per person*, 11 *each week*.

Another amount than 40 euros, unless the question says so itself: then it need not be repeated, and
may be.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.values.lexing import clean
from quiz.values.patterns import pattern
from quiz.values.text import fold

if TYPE_CHECKING:
    import re

_LONGEST_QUESTION: Final = 2000
"""Characters of a question that are looked through: a bound on the work."""
NAMES: Final = {
    "second": "second|seconds|seconde|secondes|sec",
    "minute": "minute|minutes|min|mn",
    "hour": "hour|hours|heure|heures|hr|h",
    "day": "day|days|jour|jours|journee|diem|j",
    "night": "night|nights|nuit|nuits|nuitee",
    "week": "week|weeks|wk|semaine|semaines|sem",
    "month": "month|months|mois|mo|mth",
    "quarter": "quarter|quarters|trimestre|trimestres",
    "year": "year|years|an|ans|annee|annees|annum|yr|yrs",
    "person": "person|persons|people|personne|personnes|pers|head|capita|tete|inhabitant|habitant"
    "|hab|pax|citizen|citoyen|resident|adult|adulte|child|enfant",
    "employee": "employee|employe|worker|salarie|staff",
    "household": "household|foyer|menage|family|famille",
    "user": "user|utilisateur|customer|client|subscriber|abonne|member|membre|seat",
    "share": "share|action",
    "unit": "unit|unite|piece|item|copy|exemplaire|ticket|billet|vehicle|car|voiture|phone",
    "game": "game|match",
    "team": "team|side|squad|equipe",
    "player": "player|joueur",
    "page": "page",
    "stage": "stage|etape",
    "season": "season|saison",
    "couple": "couple",
    "trip": "trip|trajet|voyage",
    "kg": "kg|kilo|kilogram|kilogramme",
    "litre": "litre|liter|l",
    "tonne": "tonne|ton",
    "barrel": "barrel|baril",
    "gallon": "gallon",
    "km": "km|kilometre|kilometer",
    "mile": "mile",
    "metre": "metre|meter",
}
"""Times and things that amounts are counted to, with how they are written."""
_BY_WORD: Final = {word: name for name, words in NAMES.items() for word in words.split("|")}
OFTEN: Final = {
    "hourly": "hour", "horaire": "hour", "daily": "day", "quotidien": "day", "journalier": "day",
    "nightly": "night", "weekly": "week", "hebdomadaire": "week", "hebdo": "week",
    "monthly": "month", "mensuel": "month", "quarterly": "quarter", "trimestriel": "quarter",
    "pcm": "month", "pw": "week",
    "yearly": "year", "annual": "year", "annually": "year", "annuel": "year",
}  # fmt: skip
"""What says how often in one word; in French with its endings."""
_TIMES: Final = frozenset(
    ("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year")
)
_WORD: Final = "|".join(sorted(_BY_WORD, key=len, reverse=True))
_LONG_WORD: Final = "|".join(sorted((w for w in _BY_WORD if len(w) > 1), key=len, reverse=True))
"""No letters: 5 A h are amperes and hours, and *à l'ombre* is no litre."""
_ENDINGS: Final = ("", "s", "le", "les", "ne", "nes", "re", "res", "lement")
_ADVERB: Final = rf"(?P<often>(?:{'|'.join(OFTEN)})(?:{'|'.join(_ENDINGS[:0:-1])})?|p\.?a)\b"
_CUES: Final = frozenset(
    ("per", "par", "each", "every", "chaque", "a", "an", "tous", "toutes", "p.a", "p.a.", "pa",
     "l", "la", "le", "du", "au", "the", *(word + end for word in OFTEN for end in _ENDINGS))
)  # fmt: skip
"""One of these words is in all that the patterns find, or a slash."""
_APART: Final = str.maketrans("'’(),", "     ")
_STRICT: Final = rf"(?:\b(?:per|par|each|every|chaque|tous les|toutes les) |/ ?)(?P<each>{_WORD})\b"
_WITHIN: Final = "".join(
    rf"(?<!\b{word} )"
    for word in ("in", "for", "of", "within", "half", "over", "during", "by", "dans", "pour",
                 "pendant", "durant", "sur", "sous", "and", "et")
)  # fmt: skip
"""11 in a day, or over the week, took that time; one and a quarter million is a number."""
_TOLD: Final = pattern(
    rf"{_STRICT}|{_ADVERB}"
    # whatever else stands behind "per" is counted to as well, but a name or a source
    r"|\bper (?!(?:cent|mille?|thousand|the|this|that|my|usual|wikipedia)\b)(?P<thing>[a-z]+)\b"
    rf"|{_WITHIN}(?<=[\w%$€£] )\ban? (?P<one>{_LONG_WORD})\b"
    r"(?! (?:ago|later|earlier|before|after)\b)"
    rf"|{_WITHIN}(?<=[\w%$€£] )(?:(?:de |a )?l'|(?:la|le|du|au|the) )(?P<last>{_LONG_WORD})$"
    # 900 MW an, the year without its "par"; 10 an has only lost an s
    rf"|{_WITHIN}(?<=[^\W\d]{{2}} )(?P<bare>an)\W*$"
)
"""What an answer says it is counted to."""
_TOLD_OF_TIMES: Final = pattern(_STRICT)
"""The same of a length of time: "a day" may be one itself, and half a day is."""
_ASKED: Final = pattern(
    rf"(?:\b(?:per|par|each|every|chaque|tou(?:te)?s les|any|a|an|one|un|une|the|la|le|du|au"
    rf"|by) |/ ?|\bl')(?P<each>{_WORD})\b|{_ADVERB}"
    r"|\b(?:per|par|each|every|chaque) (?P<thing>[a-z]+)\b"
)
_ANY_TIME: Final = pattern(
    r"\b(?:rythme|rate|frequen|often|souvent|speed|vitesse|debit|wage|salar|loyer|rent\b|flow|pace)"
)
"""What asks for so much in some time, and leaves open in which."""


@lru_cache(maxsize=1024)
def asked_to(texts: tuple[str, ...], *, any_time: bool = False) -> frozenset[str]:
    """Return what a question, in all its wordings, has amounts counted to: months, persons.

    ``any_time``: of a wage, or whatever else is so much in some time, all times where none is said.
    """
    folded = [fold(text[:_LONGEST_QUESTION]) for text in texts]
    found = frozenset(_named(each) for text in folded for each in _ASKED.finditer(text))
    open_time = any_time and found.isdisjoint(_TIMES) and any(map(_ANY_TIME.search, folded))
    return found | _TIMES if open_time else found


def told_to(texts: tuple[str, ...], answer: str, *, timed: bool) -> str:
    """Return what an answer is counted to that its question does not have it counted to.

    "per day" of "11 per day", where it is asked how many people signed; empty where there is no
    such thing. ``timed``: the amount is a length of time.
    """
    # most answers are one word
    if (" " not in answer and "/" not in answer) or not _may_be_told(answer):
        return ""
    text = clean(answer)
    folded = text.lower()
    told = (_TOLD_OF_TIMES if timed else _TOLD).finditer(folded)
    found = [each for each in told if not _is_source(each, text)]
    if not found:
        return ""
    asked = asked_to(texts, any_time=True)
    other = next((each for each in found if _named(each) not in asked), None)
    if other is None:
        return ""
    # as it was typed, where cleaning has only taken its accents
    shown = answer if len(answer) == len(text) else text
    return shown[other.start() : other.end()].strip(" /")


def without_asked(texts: tuple[str, ...], answer: str, *, any_time: bool = False) -> str:
    """Return an answer without what its question has it counted to: "40 euros a month".

    The answer itself, where it repeats nothing of that kind. ``any_time``: a wage may be told by
    the week or the month alike.
    """
    asked = asked_to(texts)
    if len(asked & _TIMES) > 1:
        # of two times neither goes without saying
        asked -= _TIMES
    elif any_time:
        asked = asked_to(texts, any_time=True)
    if not asked or not _may_be_told(answer):
        return answer
    text = clean(answer)
    kept, at = [], 0
    for each in _TOLD.finditer(text.lower()):
        if _named(each) in asked:
            kept.append(text[at : each.start()])
            at = each.end()
    return "".join((*kept, text[at:])) if kept else answer


def _may_be_told(answer: str) -> bool:
    """Tell whether there may be anything to find: quicker than to clean an answer and search it."""
    if "/" in answer:
        return True
    words = answer.lower().rstrip(" .!?").translate(_APART).split()
    return not _CUES.isdisjoint(words)


def _named(found: re.Match[str]) -> str:
    """Return the name of what a match counts to, whatever the language; else its word."""
    said = found.groupdict()
    if often := said.get("often"):
        return next((name for word, name in OFTEN.items() if often.startswith(word)), "year")
    word = next(
        filter(None, (said.get(name) for name in ("each", "one", "last", "bare", "thing"))), ""
    )
    return _BY_WORD.get(word, word)


def _is_source(found: re.Match[str], text: str) -> bool:
    """Tell whether "per" names who says so: "135 million per xAI"."""
    word = found.groupdict().get("thing")
    return bool(word) and not text[found.start("thing") : found.end("thing")].islower()
