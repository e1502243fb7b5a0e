"""Number words that are written together, or a letter or two off, beside other numbers.

A word that is not understood next to a spelled number must never be dropped and the rest be taken
for the answer: "mille cinqcents" is 1500, and "ninety svn" is nothing at all.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.values.amount_words import STOPS, VAGUE
from quiz.values.lexing import Token
from quiz.values.lookalikes import LOOKALIKES
from quiz.values.number_reading import Variant, read_number
from quiz.values.number_words import (
    ARTICLES,
    GROUPS,
    HUNDREDS,
    OF,
    ONES,
    SCALES,
    TEENS,
    TENS,
    THOUSANDS,
    TWO_SCALES,
    spelled_year,
)
from quiz.values.rank_words import ALONE, FRACTIONS, ORDINALS
from quiz.values.shape import word_set
from quiz.values.unit import by_phrase, by_symbol

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALL: Final = frozenset((*ONES, *TEENS, *TENS, *HUNDREDS, *THOUSANDS))
_NUMBER_WORDS: Final = frozenset((*_SMALL, *SCALES, *TWO_SCALES))
_LARGE: Final = word_set("million millions milliard milliards billion billions trillion trillions")
_LINKS: Final = frozenset(("and", "et"))
_PARTS: Final = word_set(
    "dozen dozens douzaine douzaines dizaine dizaines centaine centaines millier milliers half "
    "demi demie quart quarts quarter quarters tiers third thirds"
)
_RANKS: Final = frozenset(
    word for word, n in ORDINALS.items() if n < 10 or (word.endswith("ieme") and n < 17)
) - {"second", *ALONE}
"""What may stand behind a ten; a second is a time sooner."""
_VOWELS: Final = re.compile("[aeiouy]")
_CANDIDATES: Final = (_SMALL - {"milles"}) | _LARGE | _PARTS | _RANKS | _LINKS | {"of", "de", "a"}
_BESIDE: Final = _NUMBER_WORDS | ARTICLES | _PARTS
_IN_ORDER: Final = sorted(_CANDIDATES)
_BY_CONSONANTS: Final = {
    consonants: [name for name in _IN_ORDER if _VOWELS.sub("", name) == consonants]
    for consonants in {_VOWELS.sub("", name) for name in _IN_ORDER}
}
"""Number words without their vowels, "thsnd" and "lvn", with the words that each is of."""
_JOINED: Final = _CANDIDATES - {"tiers", "of", "de", "a"}
_MOST_UNREAD: Final = 5
"""Words beside numbers that may be misspelt: a bound on work, because each is looked up."""
_SKIPPED: Final = _LINKS | OF
_LONGEST: Final = 40
"""Letters of a word that is still taken apart: a bound on work."""
_LONG: Final = 7
"""Letters of a number's word of which two may be wrong: "soisente", "carante", "milyon"."""
_BEGINNINGS: Final = tuple(
    sorted((*(word for word in (*TEENS, *TENS) if len(word) > 3), "cinq", "quatre", "trois"))
)
_ENDINGS: Final = ("ieme", "iemes", "aire", "aires", "aine", "aines", "th", "ths")
_OTHERS: Final = word_set("virgule point comma oh o dozen grand total")
_BEFORE_HUNDREDS: Final = word_set("for to too tow fore")
"""What four and two sound like."""
_ENGLISH_POWERS: Final = word_set("hundred thousand million billion trillion")
_COUNTS: Final = frozenset(word for word in (*ONES, *TEENS, *TENS) if len(word) > 2)
_POWERS: Final = ("hundred", "thousand", "million", "billion", "cent", "mille")
_AT_THE_END: Final = word_set("on for to in en sur")
"""Words that say nothing and are a letter from a number: no reading where they end an answer."""


def mended(tokens: list[Token], also: frozenset[str] = frozenset()) -> list[Token] | None:
    """Return the tokens with every word of a number as it is meant; None where one is unclear.

    ``also`` are words that are known where this is called from: months, in dates.
    """
    tokens = _parted(tokens)
    unread = 0
    for at, token in enumerate(tokens):
        if token.kind == "word" and _may_be_read(tokens, at, also):
            unread += 1
            read_so = _read_so(tokens, at) if unread <= _MOST_UNREAD else None
            if read_so is None:
                return None
            if read_so != token.key:  # a word of its own keeps its case: CPUs are not GPUs
                tokens[at] = token._replace(text=read_so, key=read_so)
    if (
        len(tokens) > 1
        and tokens[0].key in _BEFORE_HUNDREDS
        and tokens[1].key in _ENGLISH_POWERS
        and tokens[0].text != "To"
    ):
        return None
    return tokens


def _parted(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with words that are written together apart: "cinqcents"."""
    found: list[Token] = []
    for at, token in enumerate(tokens):
        if token.kind == "word" and token.key == "grand" and _is_thousand(tokens, at):
            found.append(token._replace(text="thousand", key="thousand"))
        elif (
            token.kind == "word" and token.key not in _NUMBER_WORDS and (parts := _parts(token.key))
        ):
            start = token.start
            for part in parts:
                found.append(Token(part, part, "word", start, start + len(part)))
                start += len(part)
        else:
            found.append(token)
    return found


def _is_thousand(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "grand" is a thousand: "2 grand", "fifty grand in cash"; not 2 grand pianos."""
    if not at or not (tokens[at - 1].is_number or tokens[at - 1].key in {*_SMALL, "a"} - {"un"}):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.kind != "word":
        return tokens[at - 1].key != "a" or after is None
    return after.key != "total" and (
        after.key in STOPS or any(unit.dimension == "money" for unit in by_phrase(after.key))
    )


@lru_cache(maxsize=1024)
def _parts(word: str) -> tuple[str, ...]:
    """Return the number words that a word is made of; empty where it is not made of any."""
    if len(word) > _LONGEST or is_word(word):
        return ()
    parts = _cut(word)
    if not parts and word[0] == "a" and (rest := _cut(word[1:])):
        parts = ("a", *rest)
    return parts if len(parts) > 1 and not (_NUMBER_WORDS | _PARTS).isdisjoint(parts) else ()


def _cut(word: str) -> tuple[str, ...]:
    for end in range(len(word), 0, -1):
        if word[:end] in _JOINED:
            if end == len(word):
                return (word,)
            if rest := _cut(word[end:]):
                return (word[:end], *rest)
    return ()


@lru_cache(maxsize=2048)
def is_word(word: str) -> bool:
    """Tell whether a word means something by itself."""
    return (
        word in _NUMBER_WORDS
        or word in LOOKALIKES
        or word.removesuffix("s") in LOOKALIKES
        or word in _OTHERS
        or word in STOPS
        or word in VAGUE
        or word in ARTICLES
        or word in _LINKS
        or word in FRACTIONS
        or word in ORDINALS
        or word in GROUPS
        or bool(by_phrase(word))
        or bool(by_symbol(word))
    )


def _may_be_read(tokens: Sequence[Token], at: int, also: frozenset[str]) -> bool:
    """Tell whether a word stands by a number and may be part of it."""
    key = tokens[at].key
    if key in also:
        return False
    before, after = _beside(tokens, at, -1), _beside(tokens, at, 1)
    if is_word(key):
        if key in ("mile", "milion", "millon", "miliard", "millard"):
            return before is None and after is not None and after.key in _SMALL
        last = at == len(tokens) - 1
        return last and key in _AT_THE_END and tokens[at - 1].key in TENS
    return bool(
        (before and (before.is_number or before.key in _BESIDE)) or (after and after.key in _BESIDE)
    )


def _beside(tokens: Sequence[Token], at: int, step: int) -> Token | None:
    at += step
    if 0 <= at < len(tokens) and tokens[at].key in _SKIPPED:
        at += step
    return tokens[at] if 0 <= at < len(tokens) else None


def _read_so(tokens: list[Token], at: int) -> str | None:
    """Return the word that is meant, the word itself where it is none; None where unclear."""
    key = tokens[at].key
    meant: dict[Fraction, str] = {}
    unclear = False
    for word, sure in _near(key):
        value = _continues(tokens, at, word)
        if value is not None:
            meant.setdefault(value, word)
            unclear |= not sure
    if not meant:
        return None if _is_half_read(key) else key
    return next(iter(meant.values())) if len(meant) == 1 and not unclear else None


def _is_half_read(word: str) -> bool:
    """Tell whether a word begins like a number and goes on as nothing: "cinqcens"."""
    return word.startswith(_BEGINNINGS) and not word.endswith(_ENDINGS)


def _continues(tokens: list[Token], at: int, word: str) -> Fraction | None:
    """Return the number that a word makes with those around it; None where it makes none."""
    if word in FRACTIONS and at and tokens[at - 1].is_number:
        # "2 tirs", "3 squares"
        return None
    changed = [*tokens]
    changed[at] = tokens[at]._replace(text=word, key=word)
    for start in range(at + 1):
        first = changed[start]
        if not (first.is_number or first.key in _BESIDE):
            continue
        number = read_number(changed, start, Variant())
        if number is not None and number.end > at and number.end - start > 1:
            return number.values[0]
        year = spelled_year(changed, start)
        if year is not None and year[1] > at:
            return Fraction(year[0])
    return None


@lru_cache(maxsize=1024)
def _near(word: str) -> tuple[tuple[str, bool], ...]:
    """Return the number words that a word may be, with whether that is but one letter."""
    from rapidfuzz import process  # noqa: PLC0415 (only for an unknown word)
    from rapidfuzz.distance import OSA  # noqa: PLC0415 (only for an unknown word)

    near = process.extract(word, _IN_ORDER, scorer=OSA.distance, score_cutoff=2, limit=None)
    found = [
        (name, distance <= 1)
        for name, distance, _ in sorted(near)
        if distance <= 1 or _is_unclear(word, name)
    ]
    if any(_is_begun(word, name) for name, _ in found):
        return tuple((name, False) for name, _ in found)
    if any(sure for _, sure in found):
        found = [each for each in found if each[1]]
    if not found:
        found = [(name, False) for name in _BY_CONSONANTS.get(word, ())]
    return tuple(found)


def _is_begun(word: str, name: str) -> bool:
    """Tell whether a number stands before the beginning of a power of ten: "cinqc", "fiveh"."""
    behind = word.removeprefix(name) if name in _COUNTS else ""
    return behind not in ("", word) and any(power.startswith(behind) for power in _POWERS)


def _is_unclear(word: str, name: str) -> bool:
    """Tell whether two letters are missing ("tre" for three), or wrong in a long word."""
    if len(name) >= _LONG:
        return True
    short, long = sorted((word, name), key=len)
    return len(long) - len(short) == 2 and _is_within(short, long)


def _is_within(short: str, long: str) -> bool:
    letters = iter(long)
    return all(char in letters for char in short)
