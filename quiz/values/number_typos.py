"""Number words with one letter wrong: "elven", "quatorse", "thrity".

Only asked for where an answer holds no number as it stands, so that a word spelled right is never
taken for another one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.values.amount_words import STOPS
from quiz.values.number_words import (
    GROUPS,
    HUNDREDS,
    ONES,
    SCALES,
    TEENS,
    TENS,
    THOUSANDS,
    TWO_SCALES,
)
from quiz.values.rank_words import FRACTIONS, ORDINALS
from quiz.values.unit import by_phrase

if TYPE_CHECKING:
    from quiz.values.lexing import Token

_SHORTEST = 5
"""Letters: "elven" is eleven, but "nuit" is no eight."""
_OTHER_WORDS = {*STOPS, *ORDINALS, *FRACTIONS, *GROUPS, *THOUSANDS, *SCALES, *TWO_SCALES}
# what each is worth counts only where two are as near: "millionn" is million and millions
_WORDS = {
    **ONES, **TEENS, **TENS, "hundred": 100, "thousand": 1000, "mille": 1000,
    **{word: 10 ** SCALES[word] for word in ("million", "millions", "milliard", "milliards")},
    "dozen": GROUPS["dozen"], "douzaine": GROUPS["douzaine"],
}  # fmt: skip


def respelled(tokens: list[Token]) -> list[Token] | None:
    """Return the tokens with misspelt number words mended; None where there is none to mend."""
    mended = [
        token._replace(text=word, key=word)
        if token.kind == "word" and (word := _meant(token.key))
        else token
        for token in tokens
    ]
    return mended if mended != tokens else None


@lru_cache(maxsize=256)
def _meant(word: str) -> str:
    """Return the one number word a letter away, if all such words mean the same number."""
    if _is_known(word) or len(word) < _SHORTEST:
        return ""
    near = _near(word)
    return near[0] if len({_WORDS[name] for name in near}) == 1 else ""


def _is_known(word: str) -> bool:
    return any(word in words for words in (_WORDS, _OTHER_WORDS, HUNDREDS)) or bool(by_phrase(word))


def _near(word: str) -> list[str]:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 (only for an unknown word)

    return [name for name in _WORDS if OSA.distance(word, name, score_cutoff=1) <= 1]
