"""What counts as a slip of the finger: letters by length, never a digit, never another word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz.distance import OSA

from quiz.judge.lexicon.lookalikes import are_lookalikes, are_lookalikes_alone
from quiz.judge.lexicon.names import KIN
from quiz.judge.lexicon.places import is_place_word
from quiz.judge.lexicon.words import DENYING_PREFIXES, NEVER_A_SLIP, RELATIONS
from quiz.judge.wording.numerals import worth
from quiz.values.denying import NEGATIONS
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOUNDS: Final = frozenset(
    map(frozenset, word_set("ck cq kq cs sz cz iy ei vw fv gj ao ou bp dt mn"))
)
"""Letters that are heard or typed one for the other."""


_ENDINGS: Final = frozenset(("y", "er", "or", "ic", "al", "ly", "ie", "ee"))
"""What makes another word of a word: photography is no slip for photograph."""

_OTHER_ENDINGS: Final = (("nce", "nte"), ("tion", "tor"), ("tion", "teur"))
"""What is done and who does it: gouvernance and gouvernante, regulation and regulator."""
_ENDS: Final = tuple({end for pair in _OTHER_ENDINGS for end in pair})
"""Each of these: most words end otherwise."""
SHORT_WORD: Final = 6
"""Letters; below, a single one may make another word: Bing and King, beach and peach.

Lindon is still London.
"""

_MOST_UNHEARD: Final = 2
"""Letters that may be left out or doubled where a word sounds the same: Betoven."""
_MOST_UNDOUBLED: Final = 3
"""Doubled letters that may be typed once, the first letter being right: Misisipi, Talahase."""
_PREFIXES: Final = DENYING_PREFIXES | {""}
_STARTS: Final = tuple(DENYING_PREFIXES)
_SHORTEST_STEM: Final = 3
"""Letters behind a prefix that make a word: the intranet is no internet, but Imca is Inca."""


_SHORTEST: Final = 4
"""Letters of a word that may be misspelt at all: Xi, SEC and X are not."""
MOST_OFF: Final = 2
"""Letters off in a slip, however long the word, unless it sounds the same."""


def allowed(length: int) -> int:
    """Return how many letters may be off in a word of ``length`` letters.

    None up to 3 (Xi, SEC, X); one up to 7 (Musk, Altman), for Stimson is no Simpson; two from 8
    on (Zuckerberg, Napolian).
    """
    if length < _SHORTEST:
        return 0
    return 1 if length < 8 else MOST_OFF


def misspelt(right: str, word: str, *, sure: bool = False) -> int | None:
    """Return how many letters ``word`` is off ``right``; None where it is another word.

    ``sure``: something else confirms the word, so that any letter but the first may be off.
    """
    if right == word:
        return 0
    limit = allowed(min(len(right), len(word)))
    more = len(right) - len(word)
    if not limit or (
        not -_MOST_UNHEARD <= more <= _MOST_UNHEARD
        and (more != _MOST_UNDOUBLED or not _is_undoubled(right, word))
    ):
        return None
    off = OSA.distance(right, word, score_cutoff=limit)
    near = off > limit and (right[0] == word[0] or right[0] in "pf")
    if near and heard(right) == heard(word):
        off = limit  # Appolo, Ghandi, dolfin, Filadelfia, Betoven: it sounds the same
    if off > limit or _another_word(right, word) or not _begins_alike(right, word):
        return None
    if len(right) < SHORT_WORD and not (right[0] == word[0] if sure else _likely(right, word)):
        return None
    return off


def _is_undoubled(right: str, word: str) -> bool:
    """Tell whether the letters too few of a word are doubled ones, and nothing else is off."""
    return right[0] == word[0] and heard(right) == heard(word)


def _begins_alike(right: str, word: str) -> bool:
    """Tell whether the first letters are those meant: mission and fission are two words.

    They may change places, sound alike, or the first may be a vowel or an h left out.
    """
    first, other = right[0], word[0]
    if first == other or right[:2] == word[1::-1] or frozenset((first, other)) in _SOUNDS:
        return True
    if {right[:2], word[:1]} == {"ph", "f"} or {right[:1], word[:2]} == {"ph", "f"}:
        return True
    if len(right) == len(word):
        return first in _MUTE and other in _MUTE
    shorter, longer = sorted((right, word), key=len)
    return longer[0] in _MUTE and longer[1] == shorter[0]


_MUTE: Final = frozenset("aeiouyh")
_DOUBLED: Final = re.compile(r"(.)\1+", re.DOTALL)
_FIRST_LETTERS: Final = {
    letter: frozenset(
        {letter, "f" if letter == "p" else "p" if letter == "f" else letter}
        | {other for sound in _SOUNDS if letter in sound for other in sound}
        | (_MUTE if letter in _MUTE else set())
    )
    for letter in "abcdefghijklmnopqrstuvwxyz"
}
"""First letters that may be those meant, where none was added, left out or has changed places."""


def may_be_slips(right: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether a word may be a slip for any of ``right``; most are not, seen at a glance."""
    for one in right:
        size = len(one)
        if size < _SHORTEST:
            continue
        first, second = one[0], one[1]
        near = _FIRST_LETTERS.get(first, first)
        for word in words:
            if not -_MOST_UNHEARD <= size - len(word) <= _MOST_UNHEARD:
                if size - len(word) == _MOST_UNDOUBLED and _is_undoubled(one, word):
                    return True
                continue
            other = word[0]
            if other in near:
                return True
            if other == second and (word[1:2] == first or first in _MUTE):
                return True
            if other in _MUTE and word[1:2] == first:
                return True
    return False


def any_slip(right: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether a word is any of ``right``, or a slip for one."""
    if len(words) > _FEW:
        words = tuple(words)
        return any(_is_among(one, words) for one in right)
    return may_be_slips(right, words) and any(
        misspelt(one, word) is not None for one in right for word in words
    )


_FEW: Final = 3
"""Words of an answer that are held each against each word; of more, those that begin alike."""


@lru_cache(maxsize=2048)  # entries have words in common
def _is_among(right: str, words: tuple[str, ...]) -> bool:
    """Tell whether any of ``words`` is this one, or a slip for it."""
    by_start = _by_start(words)
    return any(
        misspelt(right, word) is not None
        for start in _slips_start(right[:2])
        for word in by_start.get(start, ())
        if abs(len(right) - len(word)) <= _MOST_UNDOUBLED
    )


@lru_cache(maxsize=64)  # an answer is compared with each entry
def _by_start(words: tuple[str, ...]) -> dict[str, list[str]]:
    """Return words by their first letters: by one, and by a vowel or h that may be too many."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[0], []).append(word)
        if word[0] in _MUTE:
            found.setdefault(f"-{word[1:2]}", []).append(word)
    return found


@lru_cache(maxsize=1024)
def _slips_start(first_two: str) -> tuple[str, ...]:
    """Return what a slip for a word with these first two letters may begin with."""
    first, second = first_two[0], first_two[1:]
    return (*(_FIRST_LETTERS.get(first, frozenset(first)) | {second}), f"-{first}")


@lru_cache(maxsize=4096)  # a word is held against each word of each entry
def heard(word: str) -> str:
    """Return ``word`` with ph as f, no other h and each doubled letter once."""
    return _DOUBLED.sub(r"\1", word.replace("ph", "f").replace("h", ""))


class _Alone(NamedTuple):
    """What a word means by itself."""

    something: bool
    """Whether it denies, relates, names a place or is of a family, and so is no slip."""
    worth: int | None


@lru_cache(maxsize=4096)  # a word is held against each word of each entry
def _alone(word: str) -> _Alone:
    something = word in NEGATIONS or word in RELATIONS or is_place_word(word) or word in KIN
    return _Alone(something or not word.isalpha(), worth(word))


@lru_cache(maxsize=2048)  # several rules ask for the same two words
def _another_word(right: str, word: str) -> bool:
    """Tell whether ``word`` means something by itself that ``right`` does not."""
    one, other = _alone(right), _alone(word)
    if other.something or not right.isalpha():
        return True
    if frozenset((right, word)) in NEVER_A_SLIP or are_lookalikes(right, word):
        return True
    if one.worth != other.worth and one.worth is not None and other.worth is not None:
        return True
    if right.endswith(_ENDS) and any(_end_with(right, word, *pair) for pair in _OTHER_ENDINGS):
        return True
    if word.startswith(right) and word[len(right) :] in _ENDINGS and word[-1] != right[-1]:
        return True
    prefixed = right.startswith(_STARTS) or word.startswith(_STARTS)  # most are not
    return prefixed and _other_prefix(right, word)


def _end_with(right: str, word: str, one: str, other: str) -> bool:
    """Tell whether of two words one has the one ending and the other the other."""
    return (right.endswith(one) and word.endswith(other)) or (
        right.endswith(other) and word.endswith(one)
    )


def _other_prefix(right: str, word: str) -> bool:
    """Tell whether a prefix was put on, left out or changed: hypothermia and hyperthermia."""
    endings = zip(reversed(right), reversed(word), strict=False)
    unlike = (at for at, (one, other) in enumerate(endings) if one != other)
    same = next(unlike, min(len(right), len(word)))
    # What both end with may begin within the prefixes, as in macro and micro.
    return any(
        {right[:-rest], word[:-rest]} <= _PREFIXES for rest in range(_SHORTEST_STEM, same + 1)
    )


def _likely(right: str, word: str) -> bool:
    """Tell whether a word of 4 or 5 letters was meant for ``right``: Musc, Bign, Appel, Muskk.

    Another first letter or another letter of another sound makes another word: Bing and King,
    Bard and Bird.
    """
    if len(right) != len(word):
        added = len(right) == 4 and len(word) == 5
        return right[0] == word[0] and (not added or _stammered(right, word))
    unlike = [(one, other) for one, other in zip(right, word, strict=True) if one != other]
    if len(unlike) == 2:
        return True
    if right[0] != word[0]:
        return False
    return len(right) == 5 or frozenset(unlike[0]) in _SOUNDS


def _stammered(right: str, word: str) -> bool:
    """Tell whether the letter too many only repeats its neighbour: Muskk, Musck, but not found."""
    place = next((at for at, letter in enumerate(right) if word[at] != letter), len(right))
    before, after = word[:place], word[place + 1 :]
    hard = before.endswith("k") or after.startswith("k")
    return before.endswith(word[place]) or (word[place] == "c" and hard)


def aligned(right: Sequence[str], words: Sequence[str]) -> int | None:
    """Return how many letters are off in all, word by word; None where one is another word."""
    if len(right) != len(words):
        return None
    total = 0
    for one, other in zip(right, words, strict=True):
        off = misspelt(one, other)
        if off is None:
            return None
        total += off
    if total and len(right) == 1 and are_lookalikes_alone(right[0], words[0]):
        return None
    return total
