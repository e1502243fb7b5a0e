"""What stands around several items: words that say nothing, and words that deny them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.wording.frames import unframed
from quiz.judge.wording.reading import read, words_of
from quiz.values.denying import NEGATIONS, reverses, spelled_out, unhedged
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.text import fold, fold_lines

if TYPE_CHECKING:
    from collections.abc import Iterable

AROUND: Final = " .!?:-–—*\"'«»“”„‘’()[]"
"""Signs around a piece of an answer that are no part of it."""
SHRUG: Final = pattern(
    r"(?:i )?(?:really |just )?(?:do not|don't|dont) know|(?:i have )?no (?:idea|clue)|i?dunno|idk"
    r"|(?:i'm |i am )?not sure"
    r"|(?:je )?(?:ne |n'en |j'en )?sais (?:vraiment )?(?:pas|rien)|(?:je n'en ai )?aucune idee"
    r"|(?:je n'ai )?pas d'idee|(?:je )?(?:ne suis )?pas sure?"
    r"|(?:i )?(?:can't|cannot|do not|don't) remember|je ne (?:me |m'en )?souviens (?:pas|plus)"
)
"""What players say of themselves, folded: I don't know."""
_SPACES: Final = re.compile(r"[^\S\n]+")
_LINE_ENDS: Final = re.compile(r"\s*\n\s*")
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_FIRST_PART: Final = re.compile(r"[,;/|\n]")
_ONLY: Final = pattern(r"\bnot (?:only|just)\b|\b(?:pas|non) seulement\b")
"""What denies nothing: not only Google, but Microsoft too."""
_SAYS_NO_MORE: Final = pattern(r"|no|non")
"""What denies something said before: no, Google, Microsoft."""
_NONE_OF_THEM: Final = pattern(
    r"(?:^|[,;:.\n] ?)(?:none|neither|not|aucune?|pas)"
    r"(?: (?:of |d'|de )?(?:them|these|those|eux|elles|ceux-la|celles-la))?[ .!]*$"
)
"""What denies all items in front of it."""
_WORD: Final = re.compile(r"\w+")
_DENYING: Final = NEGATIONS | word_set(
    "none reverse reversed opposite backwards backward contraire inverse envers rebours"
)
"""Words that deny several items or their order."""


def bared(answer: str) -> tuple[str, ...]:
    """Return ``answer`` without quotes, closing phrases and then each lead-in, taken away in turn.

    Letters and lines are kept as they were typed. Where the items do not fit with the last of
    these, an earlier one may: what was taken away may be a part of the first item.
    """
    text = _LINE_ENDS.sub("\n", _SPACES.sub(" ", unicodedata.normalize("NFC", answer)))
    text = text.strip(AROUND + "\n")
    # one letter for each, so that places in the folded text are those in the answer
    letters = _NOT_ASCII.sub(lambda one: fold(one[0])[:1] or "?", text)
    whole, *wordings = unframed(letters)
    if len(whole) != len(text):
        return (text,)
    end = len(wordings[0]) if wordings and whole.startswith(wordings[0]) else len(whole)
    starts = [end - len(wording) for wording in wordings]
    return tuple(dict.fromkeys((text, *(text[start:end].rstrip(AROUND) for start in starts))))


@lru_cache(maxsize=256)
def naming(forms: tuple[tuple[str, ...], ...]) -> re.Pattern[str]:
    """Return what finds each wording of these items in a folded text, the longest first."""
    each = {fold(form) for wordings in forms for form in wordings} - {""}
    longest_first = sorted(each, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def denied(answer: str, forms: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether words that deny stand in front of the first item, or behind them all.

    *Not Google, Microsoft*; *none of Google, Microsoft*; but not *I don't know, Google, Microsoft*.
    """
    text = _ONLY.sub(" ", fold_lines(answer))
    first = naming(forms).search(text)
    *parts, last = _FIRST_PART.split(text[: first.start()] if first else text)
    said = (part for part in parts if not _SAYS_NO_MORE.fullmatch(part.strip(AROUND)))
    opening = next((part for part in (*said, last) if not SHRUG.fullmatch(part.strip(AROUND))), "")
    return denies(opening, forms) or _NONE_OF_THEM.search(text) is not None


def denies(text: str, forms: Iterable[Iterable[str]]) -> bool:
    """Tell whether a folded text denies what it is said of, in words that no item has."""
    words = _WORD.findall(text)
    if _DENYING.isdisjoint(words) and "non" not in text and spelled_out(text) == text:
        return reverses(text)  # as most
    said = _DENYING.intersection(words_of(unhedged(text, words)))
    if not said:
        return reverses(text)
    own = {word for wordings in forms for form in wordings for word in read(form).words}
    return not said <= own or reverses(text)
