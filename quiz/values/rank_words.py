"""Ordinals in both languages, made of the numbers they rank, and the parts of one named alike.

"third" and "cinquième" are ranks by themselves and behind tens and hundreds: "twenty-third",
"cent cinquième". Behind a count they are parts: "two thirds", "quatre cinquièmes".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.values.lexing import key_at
from quiz.values.number_words import (
    ENGLISH_ONES,
    ENGLISH_TEENS,
    ENGLISH_TENS,
    FRENCH_ONES,
    FRENCH_TEENS,
    FRENCH_TENS,
    HUNDREDS,
    ONES,
    TEENS,
    TENS,
    THOUSANDS,
    spelled,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token
    from quiz.values.number_words import Found

_IRREGULAR = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth", "cinq": "cinquieme", "neuf": "neuvieme",
}  # fmt: skip


def _english(word: str) -> str:
    return _IRREGULAR.get(word) or (f"{word[:-1]}ieth" if word[-1] == "y" else f"{word}th")


def _french(word: str) -> str:
    return _IRREGULAR.get(word) or f"{word.removesuffix('e')}ieme"


CARDINALS = {
    **{
        _english(word): word
        for word in (*ENGLISH_ONES[1:], *ENGLISH_TEENS, *ENGLISH_TENS, "hundred", "thousand")
    },
    **{
        _french(word): word
        for word in (*FRENCH_ONES[1:], *FRENCH_TEENS, *FRENCH_TENS, "octante", "cent", "mille")
    },
    "premier": "un", "premiere": "un",
}  # fmt: skip
"""Ordinals of one word, folded, with the word of the number they rank."""

_VALUES = {
    **ONES, **TEENS, **TENS, **dict.fromkeys(HUNDREDS, 100), **dict.fromkeys(THOUSANDS, 1000),
}  # fmt: skip
ORDINALS = {ordinal: _VALUES[word] for ordinal, word in CARDINALS.items()}

ALONE = ("premier", "premiere")
"""Ordinals that stand behind no ten: "les vingt premiers" are twenty."""
_PARTED = (*range(5, 11), 100, 1000)
"""Parts that both languages name by their ordinals; a French third and fourth part are not."""
FRACTIONS = {
    "half": 2, "halves": 2, "demi": 2, "demie": 2, "demis": 2, "moitie": 2,
    "third": 3, "thirds": 3, "tiers": 3,
    "quarter": 4, "quarters": 4, "quart": 4, "quarts": 4, "fourth": 4, "fourths": 4,
    **{
        ordinal + plural: value
        for ordinal, value in ORDINALS.items() if value in _PARTED
        for plural in ("", "s")
    },
}  # fmt: skip


def rank_at(tokens: Sequence[Token], at: int, counted: Found) -> Found | None:
    """Read an ordinal of several words: "twenty-fifth", "vingt et unième", "cent cinquième".

    ``counted`` is the number spelled at the index, up to the ordinal. None for a count of parts:
    "two thirds", "five sixth".
    """
    place = counted[1]
    if key_at(tokens, place) in ("and", "et"):
        place += 1
    name = key_at(tokens, place)
    # one hundredth is a part
    if ORDINALS.get(name, 100) >= 100 or name in ALONE:
        return None
    changed = [*tokens[:place], tokens[place]._replace(key=CARDINALS[name])]
    whole = spelled(changed, at)
    return whole if whole is not None and whole[1] > place else None


def measured_rank_at(tokens: Sequence[Token], at: int, counted: Found) -> Found | None:
    """Read an ordinal where units are read as well: a "thirty-second break" is timed."""
    ranked = rank_at(tokens, at, counted)
    return None if ranked is None or tokens[ranked[1] - 1].key == "second" else ranked
