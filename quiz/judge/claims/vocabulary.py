"""The words of an answer as a few words of one language, for which the rules are written once.

*L'article ne le dit pas* and *the sources don't say so* both become ``source not say``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.claims.words import PHRASES, SAY_NOTHING, WORDS
from quiz.judge.wording.typos import misspelt
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SLIPS: Final = {
    **dict.fromkeys(("tru", "ture", "treu", "vra", "vai", "vari", "vria"), "true"),
    **dict.fromkeys(("fau", "fuax", "flse"), "false"),
}
"""Slips in words too short for an edit to be forgiven, which can mean nothing else here."""
_STAMMERED: Final = re.compile(r"(.)\1\1+")
"""Ouiii, faaaux."""
_NO_SLIPS: Final = word_set("refused refuse reputed started dated march president disputes")
"""Words of their own: they refused is not they refuted."""
_SHORTEST_SLIP: Final = 5
"""Letters of the shortest word in which one may be off."""
_LONGEST_SLIP: Final = 20
"""Letters; no word here is longer, with what may be off: a bound on the work."""


class Meant(NamedTuple):
    """One word of an answer, or several that mean one thing."""

    typed: str
    """The first word as it was typed, folded."""
    means: str
    """The word, or words, of the rules' language; empty for what says nothing."""
    mended: bool = False
    """Whether letters were off."""
    known: bool = True
    """Whether it means anything here; otherwise ``means`` is a question mark."""


@cache
def _meanings() -> Mapping[str, str]:
    found = dict.fromkeys(SAY_NOTHING, "")
    for line in WORDS.replace("\n ", " ").strip().splitlines():
        means, _, words = line.partition(":")
        found.update(dict.fromkeys(words.split(), means))
    return found


@cache
def _phrases() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    """Return the phrases by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, means in sorted(PHRASES.items(), key=lambda each: -len(each[0].split())):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, means))
    return found


def meant_by(words: Sequence[str]) -> tuple[Meant, ...]:
    """Return what each of the folded words means, phrases taken together."""
    return tuple(_each(words))


def _each(words: Sequence[str]) -> Iterable[Meant]:
    at = 0
    while at < len(words):
        word = words[at]
        for phrase, means in _phrases().get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                yield Meant(word, means)
                at += len(phrase)
                break
        else:
            yield _word(word)
            at += 1


@lru_cache(maxsize=2048)
def _word(word: str) -> Meant:
    means = _meanings().get(word)
    if means is None and (short := _STAMMERED.sub(r"\1", word)) != word:
        means = _meanings().get(short)
    if means is not None:
        return Meant(word, means)
    slip = _SLIPS.get(word) or _mended(word)
    return Meant(word, slip, mended=True) if slip else Meant(word, "?", known=False)


def _mended(word: str) -> str:
    """Return what a misspelt word means; empty where it is none of these, or may be several."""
    if not _SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP or word in _NO_SLIPS:
        return ""
    from rapidfuzz import process  # noqa: PLC0415 (only for words that are not known)
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    near = process.extract(
        word, _meanings().keys(), scorer=OSA.distance, score_cutoff=2, limit=None
    )
    found = {_meanings()[right] for right, _, _ in near if misspelt(right, word) is not None}
    return found.pop() if len(found) == 1 else ""
