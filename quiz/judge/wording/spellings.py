"""Words that others are held against: which of them a misspelt one may be meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quiz.judge.wording.typos import allowed, heard

if TYPE_CHECKING:
    from collections.abc import Iterable


class ByLength:
    """Texts by their length: few edits part only those of nearly one length."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts: dict[int, list[str]] = {}
        for text in texts:
            self._texts.setdefault(len(text), []).append(text)

    def within(self, edits: int, text: str) -> list[str]:
        """Return the texts that are so few edits from this one, itself among them."""
        others: list[str] = []
        for length in range(len(text) - edits, len(text) + edits + 1):
            if length in self._texts:
                others += self._texts[length]
        if not others:
            return others
        near = process.extract(text, others, scorer=OSA.distance, score_cutoff=edits, limit=None)
        return [one for one, _, _ in near]


class Spellings:
    """Words of which a slip for one is to be found: all that ``misspelt`` may take."""

    def __init__(self, words: Iterable[str]) -> None:
        words = list(words)
        self._by_length = ByLength(word for word in words if allowed(len(word)))
        self._by_sound: dict[str, list[str]] = {}
        for word in words:
            self._by_sound.setdefault(heard(word), []).append(word)

    def near(self, word: str) -> set[str]:
        """Return the words that sound like this one, or are so few letters off as a slip is."""
        found = {*self._by_sound.get(heard(word), ())}
        edits = allowed(len(word))
        if edits and not word[0].isdecimal():
            found.update(self._by_length.within(edits, word))
        return found
