"""Text as people type it, brought to one form: case, accents, ligatures, quotes, dashes, spaces.

Everything here is total: any string, with lone surrogates or control characters too, has a fold.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from quiz.values.patterns import pattern

# What NFKC and dropping accents leave apart although a keyboard without the letter writes it so.
_LETTERS: Final = {
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
    "ħ": "h",
}
MARKS: Final = {
    **dict.fromkeys("’‘‚‛ʼ′`´＇", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣", "-"),
    "⁄": "/",
    "×": "x",
}
"""Quotes, dashes and signs of typography, and what a keyboard has for them."""
_SPACED: Final = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " ")
_INVISIBLE: Final = dict.fromkeys(
    (
        0xAD,
        0x34F,
        0x61C,
        0x180E,
        *range(0x200B, 0x2010),  # zero width and direction marks
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),  # variation selectors
        0xFEFF,
    ),
    "",
)
_POINTS: Final = dict.fromkeys(
    (
        *range(0x300, 0x370),  # combining accents
        *range(0x591, 0x5C8),  # Hebrew points
        *range(0x64B, 0x660),  # Arabic vowel marks
    ),
    "",
)
# Before NFKC, which would turn them into letters.
_SIGNS: Final = str.maketrans({**MARKS, "™": " ", "®": " ", "©": " ", "´": "'", "¨": ""})
_AFTER: Final = str.maketrans({**_SPACED, **_INVISIBLE, **_POINTS, **_LETTERS, **MARKS})
_ASCII: Final = str.maketrans({**dict.fromkeys((*range(0x20), 0x7F), " "), "`": "'"})

_ACRONYM: Final = pattern(r"\b(?:[^\W\d_]\.)+(?:[^\W\d_]\b)?")
_POSSESSIVE: Final = pattern(r"(?<=\w\w)'s\b")
# A number keeps its decimals; letters and digits come apart, so that GPT4 reads as GPT-4 does.
# + and # end a name (C++, C#) and make it another one.
_TOKEN: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:\+\+|#|\+(?!\w))?")


def visible(text: str) -> str:
    """Return ``text`` without the characters that nobody sees: joiners, direction marks."""
    return text if text.isascii() else text.translate(_INVISIBLE)


def typed_in_ascii(text: str) -> str:
    """Return an ASCII text with spaces for control characters and apostrophes for backticks."""
    # Most answers have neither.
    return text.translate(_ASCII) if "`" in text or not text.isprintable() else text


def fold(text: str) -> str:
    """Return ``text`` without case, accents and ligatures, with plain quotes, dashes and spaces.

    Punctuation stays. Control characters become spaces, invisible ones vanish, runs of spaces
    become one and outer ones go.
    """
    if not text.isascii():
        return _folded(text)
    if "`" in text or not text.isprintable():  # as few are
        text = typed_in_ascii(text)
    return " ".join(text.lower().split())


def fold_lines(text: str) -> str:
    """Return ``text`` with each of its lines folded, and still on a line of its own."""
    return "\n".join(map(fold, text.splitlines()))


@lru_cache(maxsize=1024)  # each part of an answer is folded several times
def _folded(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.translate(_SIGNS)).casefold()
    text = unicodedata.normalize("NFKD", text).translate(_AFTER)
    return " ".join(text.split())


def tokens(text: str) -> tuple[str, ...]:
    """Return the words and numbers of ``text``, folded, in their order.

    Dotted acronyms are one word (``S.E.C.`` is ``sec``), an English possessive is dropped,
    apostrophes, hyphens and the border between letters and digits part words, decimals stay whole.
    """
    return tokens_of_folded(fold(text))


def tokens_of_folded(folded: str) -> tuple[str, ...]:
    """Return what ``tokens`` does, for a text that is folded already."""
    if "." in folded:
        folded = _ACRONYM.sub(lambda found: found[0].replace(".", "") + " ", folded)
    if "'" in folded:
        folded = _POSSESSIVE.sub("", folded)
    return tuple(_TOKEN.findall(folded))
