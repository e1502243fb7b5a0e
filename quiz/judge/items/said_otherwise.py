"""A list said in words that its parting would take apart: a surname of all, vingt et un."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.names import GIVEN_NAMES
from quiz.judge.lexicon.words import PARTING
from quiz.values.number_words import TENS
from quiz.values.patterns import pattern
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.judge.options.distance import Entries

_AND_ONE: Final = pattern(
    rf"\b(?P<tens>{'|'.join(TENS)})[ -]et[ -](?P<one>une?|onze)\b", re.IGNORECASE
)
"""What *et* is a part of: vingt et un, soixante et onze."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def said_otherwise(text: str, items: Entries) -> str:
    """Return a list without the surname that all items share, and its numbers in digits.

    Itself where it has neither.
    """
    text = _AND_ONE.sub(_in_digits, text)
    names = _given_names(items)
    return _without_surname(text, names) if names else text


def _in_digits(found: re.Match[str]) -> str:
    return str(TENS[fold(found["tens"])] + (11 if found["one"].lower() == "onze" else 1))


@lru_cache(maxsize=256)
def _given_names(items: Entries) -> frozenset[str]:
    """Return the items folded where all of them are given names; else nothing."""
    names = frozenset(fold(form) for forms in items for form in forms)
    return names if names <= GIVEN_NAMES else frozenset()


def _without_surname(text: str, names: frozenset[str]) -> str:
    """Return *Emily Brontë, Anne Brontë* and *Emily and Anne Brontë* without the one surname."""
    words = list(_WORD.finditer(text))
    behind = [
        after
        for word, after in pairwise(words)
        if fold(word[0]) in names
        and text[word.end() : after.start()] == " "
        and fold(after[0]) not in names
        and fold(after[0]) not in PARTING
    ]
    named = sum(fold(word[0]) in names for word in words)
    shared = len({fold(surname[0]) for surname in behind}) == 1
    if not shared or named < 2 or not (len(behind) > 1 or behind[0] is words[-1]):
        return text
    for surname in reversed(behind):
        text = text[: surname.start() - 1] + text[surname.end() :]
    return text
