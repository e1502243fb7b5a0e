"""What says the contrary: words that deny, also shortened, and phrases such as *all but*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

NEGATIONS: Final = word_set("""
not no non never neither nor cannot without except anti pas ni jamais aucun aucune sauf excepte
hormis sans nobody nothing rien nullement hardly scarcely instead nope doubt doute doubtful douteux
unlikely improbable
""")
"""An answer that has one more or one less of these says the contrary."""
_AROUND_VALUES: Final = NEGATIONS | word_set("""
anything anyone everything everyone ne wrong false faux fausse untrue
incorrect opposite contraire outside dehors
""")
"""Beside a value these deny as well; in a name they are words like others."""
_SHORTENED: Final = re.compile(
    r"(?<=\w)n't\b|\b(?P<verb>is|was|are|were|do|does|did|has|have|had|would|could|should)nt\b"
)
_ALL_BUT: Final = re.compile(
    # what they begin with is looked at first, once for each word
    r"\b(?=[aefilnopr])(?:"
    r"(?:any|every)(?:one|body|thing|where)? (?:else )?but\b|all but\b"
    r"|(?<!\bno )(?<!\bnone )other than\b|(?<!\bnul )(?<!\bnulle )(?<!personne d')autre que\b"
    r"|part from\b|a part\b|plutot que\b|rather than\b"
    r"|far from\b|loin d(?:e\b|')|nothing like\b"
    r"|au lieu d(?:[eu]\b|')|(?:a la|in) place (?:d[eu]\b|d'|of\b))"
)
_HEDGES: Final = pattern(
    r"^\W*(?:is|was)n't (?:it|that|he|she)\b(?=.*\?)|^\W*n'est-ce pas\b"
    # what the others begin with is looked at first, once for each word
    r"|\b(?=[cijnprsuw])(?:"
    r"(?:sans (?:aucun )?|no |without (?:a |any )?)(?:doubt|doute)\b"
    r"|(?:sans|without) (?:hesiter|hesitation|hesitating)\b"
    r"|(?:no(?:ne)?|nul(?:le)?) (?:other than|autre que)\b"
    r"|(?:(?:ca|ce) )?ne peut etre (?:que\b|qu')"
    r"|(?:nothing|nobody|no ?one) (?:else )?but\b"
    r"|(?:rien(?: d'autre)?|personne d'autre) qu(?:e\b|')"
    r"|sauf erreur(?: de ma part)?\b|unless i(?:'?m| am) (?:wrong|mistaken)\b"
    r"|if i(?:'?m| am) not (?:wrong|mistaken)\b|correct me if i(?:'?m| am) wrong\b"
    r"|si je ne (?:me trompe|m'abuse)(?: pas)?\b|i could be wrong\b|i may be wrong\b"
    r"|(?:i'?m |i am )?not (?:very |quite |so |too |entirely |totally |really )?(?:sure|certain)\b"
    r"|(?:je (?:ne )?suis )?pas (?:tres |trop |vraiment |tout a fait )?(?:sure?|certaine?)\b"
    r"(?! (?:que )?\d))",
    re.IGNORECASE,
)
"""What says that one may be wrong, or is not, and denies nothing.

"Pas sur 11" may be "not on 11".
"""
MAYBE_HEDGED: Final = word_set(
    "doubt doute erreur wrong mistaken trompe abuse sure sur certain hesiter hesitation hesitating"
    " other autre etre isn wasn n but rien"
)


def unhedged(text: str, words: Iterable[str]) -> str:
    """Return a text without accents and without such hedges, itself where it has none."""
    return text if MAYBE_HEDGED.isdisjoint(words) else _HEDGES.sub(" ", text)


def spelled_out(folded: str) -> str:
    """Return a folded text with each shortened *not* as a word: isn't and isnt are is not."""
    if "nt" in folded or "n't" in folded:
        return _SHORTENED.sub(lambda found: f"{found['verb'] or ''} not", folded)
    return folded


def reverses(folded: str) -> bool:
    """Tell whether a phrase makes a folded text mean all but what it names: anyone but Google."""
    # One of these is in all that the pattern finds; plain searches are quicker than it.
    maybe = "but" in folded or "than" in folded or "que" in folded or "part" in folded
    maybe = maybe or "far" in folded or "loin" in folded or "like" in folded
    maybe = maybe or "lieu" in folded or "place" in folded
    return maybe and _ALL_BUT.search(folded) is not None


def denies(folded: str, words: Iterable[str]) -> bool:
    """Tell whether a folded text with a value in it, of these words, says it is not that value."""
    return not _AROUND_VALUES.isdisjoint(words) or reverses(folded) or spelled_out(folded) != folded
