"""A claim denied in its own words: you can't see it, for *the wall can be seen*."""

from __future__ import annotations

import re
from typing import Final

from quiz.judge.lexicon.words import SMALL
from quiz.judge.wording.reading import read
from quiz.values.denying import spelled_out
from quiz.values.shape import word_set

_WORD: Final = re.compile(r"[^\W_]+")
_NOT: Final = word_set("not cannot never pas jamais")
_VERBS: Final = word_set("""
is are was were be been am do does did can could has have had will would shall should
est sont etait etaient fut furent sera seront a ont avait avaient peut peuvent pouvait pouvaient
""")
"""Verbs of a denial, which the claim need not have."""
_BESIDE: Final = (
    SMALL
    | _VERBS
    | _NOT
    | word_set("""
it he she they you we one him them this that these those there by so ne ca cela ce il elle on ils
elles tu vous nous y
""")
)
"""Whoever and whatever a claim speaks of; but *I* speak of myself."""
_ASKING: Final = word_set("what who which whose how why when qui que quoi dont comment pourquoi")
_STEM: Final = 5
"""Letters that two forms of a word begin with: found, founded; but discussed, discovered."""


def denies_claim(folded: str, claims: tuple[str, ...]) -> bool:
    """Tell whether a reply denies, with one *not*, what the claim says, in no other words."""
    if "not" not in folded and "n't" not in folded and "pas" not in folded:
        return False
    words = _WORD.findall(spelled_out(folded.replace("can't", "cannot")))
    denials = [word for word in words if word in _NOT]
    if len(denials) != 1 or ("cannot" not in denials and _VERBS.isdisjoint(words)):
        return False
    said = [word for word in words if word not in _BESIDE]
    claimed = {word for claim in claims for word in read(claim).words}
    stems = {word[:_STEM] for word in claimed if len(word) >= _STEM}
    if not said or not _ASKING.isdisjoint(said):
        return False
    return all(word in claimed or word[:_STEM] in stems for word in said)
