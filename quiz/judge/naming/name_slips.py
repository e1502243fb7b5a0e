"""How many letters a name is off: what is a slip, a short form, or another name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from quiz.judge.lexicon.family_first import FAMILY_NAMES
from quiz.judge.lexicon.names import GIVEN_NAMES, KIN, short_form
from quiz.judge.lexicon.people import OTHER_FAMILIES
from quiz.judge.wording.typos import SHORT_WORD, allowed, misspelt

if TYPE_CHECKING:
    from quiz.judge.naming.name import Name

_TWO_LETTERS: Final = frozenset(("ch", "ph", "th", "chr"))
"""Initials that French writes with more than a letter: Ch. de Gaulle."""
_LONG_NAME: Final = 8
"""Letters; two may be off in a longer given name, Aleksandre, but Arabella is not Isabella."""
_SHORT: Final = (3, 4)
"""Letters of a given name of which none may be off, but one that is doubled: Bil, Samm."""


def given_off(right: str, word: str) -> int | None:
    """Return how many letters a given name is off; None for another given name.

    Short forms and initials on either side are right. A slip that makes another common given
    name is no slip: Leon is not Elon, Jean not Jan.
    """
    if right == word or short_form(right, word):
        return 0
    if right[:4] == word[:4] and (_pet_name(right, word) or _pet_name(word, right)):
        return 0
    if len(word) == 1 or len(right) == 1:
        return 0 if word[0] == right[0] else None
    if word in _TWO_LETTERS and right.startswith(word):
        return 0
    if word in GIVEN_NAMES:
        return 1 if _sounds_alike(right, word) else None
    if _other_gender(right, word):
        return None
    if word in KIN:
        return 1 if right[:-1] == word else None  # Mari Curie has lost a letter
    off = misspelt(right, word)
    if off is None and len(word) in _SHORT and _is_doubled(right, word):
        return 1
    if off is None or off < 2 or len(right) > _LONG_NAME:
        return off
    # Rosamund is not Rosalind: two letters make another name of all but the longest, unless they
    # have only changed places, as in Benjiman.
    return off if sorted(right) == sorted(word) else None


def _other_gender(right: str, word: str) -> bool:
    """Tell whether the last letter makes a woman's name of a man's, or another tongue's of it.

    Roberta and Alberto are no slips for Robert and Albert.
    """
    return word[-1] in "ao" and word.rstrip("aeo") == right.rstrip("aeo")


_SOUNDS: Final = str.maketrans("ykwz", "icvs", "h")
_DOUBLED: Final = re.compile(r"(.)\1")


@lru_cache(maxsize=1024)
def _sounds_alike(right: str, word: str) -> bool:
    """Tell whether two common given names are one, spelled in two ways: Garry, Viktor, Toni."""
    if OSA.distance(right, word, score_cutoff=1) > 1 or (right[0] == "h") != (word[0] == "h"):
        return False
    one, other = (_DOUBLED.sub(r"\1", name.translate(_SOUNDS)) for name in (right, word))
    return one == other


def _is_doubled(right: str, word: str) -> bool:
    """Tell whether a letter was doubled too few or too many: Bil Gates."""
    return right[0] == word[0] and _DOUBLED.sub(r"\1", right) == _DOUBLED.sub(r"\1", word)


def _pet_name(pet: str, whole: str) -> bool:
    """Tell whether ``pet`` is the beginning of ``whole`` with an end put on: Randy, Scottie, Dolly.

    Four letters at least are common, and ``pet`` is no common name of its own: Mary is another
    than Margaret.
    """
    stem = pet.removesuffix("y").removesuffix("ie")
    return len(stem) < len(pet) and whole.startswith(stem) and pet not in GIVEN_NAMES


def surname_off(name: Name, written: str, *, sure: bool) -> int | None:
    """Return how many letters a run of words, written in one, is off the surname.

    None for another. ``sure``: the given name is right too, so that any letter of a short surname
    may be off. Alone, a short Chinese or Korean one has none: Chan, Chen, Cheng.
    """
    if written in name.runs:
        return 0
    if (name.runs[0], written) in OTHER_FAMILIES:
        return None
    if name.runs[0] in FAMILY_NAMES:
        short = len(name.runs[0]) < SHORT_WORD
        if written in FAMILY_NAMES or (short and not sure):
            return None
    offs = [misspelt(one, written, sure=sure) for one in name.runs]
    # Particles make no long surname of a short one: von der Heyden is not von der Leyen.
    most = max(1, allowed(len(name.runs[0])))
    return min([off for off in offs if off is not None and off <= most], default=None)
