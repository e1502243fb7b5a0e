"""The words of dates in French and English: months, ordinals, weekdays, what may stand around."""

from __future__ import annotations

from functools import lru_cache

from quiz.values.rank_words import ORDINALS
from quiz.values.shape import word_set

MONTHS = {
    word: month
    for month, words in enumerate(
        (
            "january janvier jan janv",
            "february fevrier feb fev fevr febr",
            "march mars mar",
            "april avril apr avr",
            "may mai",
            "june juin jun",
            "july juillet jul juil juill",
            "august aout aug",
            "september septembre sep sept",
            "october octobre oct",
            "november novembre nov",
            "december decembre dec",
        ),
        1,
    )
    for word in words.split()
}

DAYS = {word: n for word, n in ORDINALS.items() if n <= 31}
ORDINAL_ENDINGS = word_set("st nd rd th er re e eme ieme ere")

WEEKDAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs "
    "fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim"
)

SPANS = word_set(
    "between entre before avant after apres quinzaine decade decades decennie decennies century "
    "centuries siecle siecles millennium yesterday today tomorrow hier aujourd demain ago last "
    "next dernier derniere prochain prochaine previous precedent passe now maintenant recently "
    "recemment spring summer autumn winter printemps ete automne hiver quarter trimestre semester "
    "semestre twenties thirties forties fifties sixties seventies eighties nineties weekend week "
    "semaine season saison while already soon bientot veille lendemain days weeks months years "
    "jours semaines ans"
)
"""Words that make a stretch of time, or a time that depends on now, of what is around them."""

PARTS_OF_MONTH = word_set("early late mid middle debut fin mi courant beginning end start milieu")

NOISE = word_set(
    "the of in on at en au aux le la l les du de d a since depuis it was is its c ce est etait s "
    "month mois year annee an date dated day jour vers around about environ circa ca during "
    "durant pendant matin soir morning evening from by till until jusqu to this that cette ad apr "
    "j probably i think believe je crois que peut etre maybe perhaps roughly exactly exactement "
    "un une qu happened happen happens ish founded created launched cree creee lance lancee fonde "
    "fondee"
)
"""Words an answer may put around its date."""


_LONG = [name for name in MONTHS if len(name) >= 4]
"""Those that a slip may be in: "many" is not May."""
_CUT_SHORT = {
    name[:size]: tuple({month for other, month in MONTHS.items() if other.startswith(name[:size])})
    for name in _LONG
    for size in range(4, len(name))
}
"""What names begin with -> which months those are."""


@lru_cache(maxsize=512)
def month_of(word: str) -> int:
    """Return the month a word names, cut short or with a letter or two off; 0 for none."""
    if word in MONTHS:
        return MONTHS[word]
    known = any(word in words for words in (NOISE, SPANS, WEEKDAYS, ORDINALS))
    # three letters mean too much: "set out in 2023" is not in August
    if known or len(word) < 4:
        return 0
    cut_short = _CUT_SHORT.get(word, ())
    return cut_short[0] if len(cut_short) == 1 else _misspelled(word)


def _misspelled(word: str) -> int:
    from rapidfuzz import process  # noqa: PLC0415 (only for an unknown word)
    from rapidfuzz.distance import OSA  # noqa: PLC0415 (only for an unknown word)

    # two slips only in the long names: "juin" and "juillet" must never meet, nor Paris be March,
    # nor Xavier January; Olivier is three away
    allowed = 1 if len(word) < 7 else 2
    near = process.extract(word, _LONG, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    nearest = {MONTHS[name] for name, distance, _ in near if distance == near[0][1]}
    return nearest.pop() if len(nearest) == 1 else 0
