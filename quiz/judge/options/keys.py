"""Keys of options: the letter or number that each is shown with, said in any usual way.

*B*, *(b)*, *2.*, *option b*, *la réponse 2*, *number two*, *the second one*, *the last*, *ab*.
A place is counted from 0, in the order in which the options are shown; ``count`` is their number.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from quiz.judge.line.ranks import in_turn
from quiz.judge.line.separators import AND, AROUND, THEN
from quiz.judge.wording.numerals import value_of
from quiz.values.patterns import pattern

_ARTICLE: Final = r"(?:the |la |le |l')"
_NUMBER: Final = r"(?:number|numero|no\.?|n°|#)"
_NOUN: Final = (
    rf"{_ARTICLE}?(?:(?:option|choice|answer|letter|item|reponse|choix|lettre|proposition)"
    rf"(?: {_NUMBER})?|{_NUMBER})"
)
"""What may stand before a key."""
_KEY: Final = pattern(
    rf"(?:{_NOUN}|{_ARTICLE}(?=[a-z]$))?\s?[(\[\"']*\s?(?P<key>[a-z]|\d+)\s?[)\].:\"'-]*"
)
_NUMBER_WORD: Final = pattern(rf"(?!no ){_NOUN} (?P<word>[a-z]+)")
"""Option two; *no one* says no."""
_ORDINAL: Final = pattern(
    rf"{_ARTICLE}?(?:(?P<word>[a-z]+)|(?P<figure>\d)(?:st|nde?|rd|th|ere?|i?eme|e))"
    r"(?: one| option| choice| answer| choix| reponse| proposition)?"
)
_LAST: Final = frozenset(("last", "dernier", "derniere"))
_FRENCH_ONE: Final = frozenset(("un", "une"))
"""Numbers behind *option* and the like, and articles elsewhere."""
_SEVERAL_KEYS: Final = pattern(r"(?:[a-z]|\d)(?: (?:[a-z]|\d))+")
_KEY_AND_TEXT: Final = pattern(
    rf"(?P<start>(?:{_NOUN} ?:? ?)?[(\[]?(?P<key>[a-z]|\d+)(?: ?[)\].:]+\s*|\s*-\s+|\s+))"
    r"(?P<text>.{2,})"
)
_KEY_BY_RANK: Final = pattern(r"\b(?P<rank>\d\d?)\W*(?P<key>[a-z])\b")
_KEYS_BY_RANK: Final = pattern(rf"\W*(?:{_KEY_BY_RANK.pattern}\W*)+")
_BETWEEN_KEYS: Final = pattern(rf"\b(?:{THEN}|{AND})\b")
_KEYS_ONLY: Final = pattern(r"[a-z](?:[\W_]*[a-z])*|\d+(?:[\W_]+\d+)*")


class Keyed(NamedTuple):
    """A key and the text behind it."""

    place: int
    text: str
    doubtful: bool
    """Whether the key may be a word of the text: a moratorium, 1 million."""


def key_of(word: str, count: int) -> int | None:
    """Return the place that a letter (a is first) or a number in digits (1 is first) names."""
    if len(word) == 1 and "a" <= word <= "z":
        place = ord(word) - ord("a")
    elif word.isascii() and word.isdecimal():
        place = int(word) - 1
    else:
        return None
    return place if 0 <= place < count else None


def by_key(wording: str, count: int) -> int | None:
    """Return the place that a folded wording names which is nothing but a key or a rank."""
    found = _KEY.fullmatch(wording)
    if found:
        return key_of(found["key"], count)
    numbered = _NUMBER_WORD.fullmatch(wording)
    if numbered:
        return _counted(1 if numbered["word"] in _FRENCH_ONE else value_of(numbered["word"]), count)
    ranked = _ORDINAL.fullmatch(wording)
    if not ranked:
        return None
    if ranked["figure"]:
        return key_of(ranked["figure"], count)
    return count - 1 if ranked["word"] in _LAST else _counted(value_of(ranked["word"]), count)


def _counted(number: int | None, count: int) -> int | None:
    """Return the place of the option with a number, counted from 1."""
    return number - 1 if number is not None and 0 < number <= count else None


def by_several_keys(wording: str, count: int) -> tuple[int, ...]:
    """Return the places that *a b* or *1 3* names; none unless each is a key."""
    if not _SEVERAL_KEYS.fullmatch(wording):
        return ()
    places = [key_of(word, count) for word in wording.split()]
    known = dict.fromkeys(place for place in places if place is not None)
    return () if None in places else tuple(known)


def by_joined_keys(wording: str, count: int) -> tuple[int, ...]:
    """Return the places that *ba* or *abc* names: two letters, or more in the alphabet's order."""
    if len(wording) > count or (len(wording) > 2 and list(wording) != sorted(wording)):
        return ()
    places = {key_of(letter, count) for letter in wording if letter.isalpha()}
    known = tuple(sorted(place for place in places if place is not None))
    return known if len(known) == len(wording) else ()


def key_and_text(wording: str, count: int) -> Keyed | None:
    """Part *b) H100* or *option 2: Google*; None where no option has such a key."""
    found = _KEY_AND_TEXT.fullmatch(wording)
    place = key_of(found["key"], count) if found else None
    if found is None or place is None:
        return None
    start = found["start"].strip(" ([")
    return Keyed(place, found["text"], doubtful=start == "a" or start.isdecimal())


def row_of_keys(folded: str, count: int) -> list[int]:
    """Return the places that *bacd*, *2-1-3*, *b > a > c*, *1b 2a 3c* names; none for others."""
    text = _BETWEEN_KEYS.sub(" ", folded)
    row = in_turn((int(rank), key) for rank, key in _KEY_BY_RANK.findall(text))
    if row and _KEYS_BY_RANK.fullmatch(text):
        text = " ".join(row)
    if not _KEYS_ONLY.fullmatch(text.strip(AROUND)):
        return []
    keys = re.findall(r"[a-z]", text) or re.findall(r"\d+", text)
    if len(keys) == 1 and keys[0].isdecimal():
        keys = list(keys[0])
    # Too many keys, or one that no item has, is a word: "dad" with three items.
    if len(keys) > count:
        return []
    places = [key_of(key, count) for key in keys]
    known = [place for place in places if place is not None]
    return known if len(known) == len(places) else []
