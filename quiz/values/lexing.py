"""Text as typed, made uniform and cut into numbers, words and signs.

The first step of reading numbers, amounts and dates: one Unicode form, plain quotes, spaces and
dashes, no accents, no invisible characters. Case is kept, because a unit may hang on it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quiz.values.patterns import pattern
from quiz.values.text import MARKS, typed_in_ascii

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_LENGTH = 200
"""Characters of an answer that is still read: a bound on work.

Nobody writes a date or an amount at such length.
"""

_FRACTIONS = {
    ord(char): f" {top}/{bottom} "
    for char, top, bottom in (
        ("½", 1, 2), ("⅓", 1, 3), ("⅔", 2, 3), ("¼", 1, 4), ("¾", 3, 4), ("⅕", 1, 5),
        ("⅖", 2, 5), ("⅗", 3, 5), ("⅘", 4, 5), ("⅙", 1, 6), ("⅚", 5, 6), ("⅛", 1, 8),
        ("⅜", 3, 8), ("⅝", 5, 8), ("⅞", 7, 8), ("⅐", 1, 7), ("⅑", 1, 9), ("⅒", 1, 10),
    )
}  # fmt: skip
_SIGNS = str.maketrans(
    {
        **MARKS,
        **dict.fromkeys("\t\n\r\v\f\xa0\u2028\u2029", " "),
        # what text folds without a loss, and numbers do not
        **dict.fromkeys("×·⋅∙", "*"), "º": "°", "٫": ".", "٬": "'", "∕": "/", "œ": "oe", "Œ": "OE",
    }
)  # fmt: skip
_EXPONENT = pattern("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")

_TOKEN = pattern(
    r"""
    (?P<number>
        \d{1,3}(?:(?P<sep>[ .,'_])\d{3})(?:(?P=sep)\d{3})*(?![\d])(?:(?!(?P=sep))[.,]\d+)?
      | \d+(?:[.,]\d+)?
      | (?<![\w.,])[.,]\d+
    )
    | (?P<word> (?:[kcdmh]?m)(?:\^?[23])(?!\w) | [^\W\d_]+ )
    | (?P<sign> [^\s\w] | _ )
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A piece of an answer."""

    text: str
    """As written, cleaned."""
    key: str
    """Lower case."""
    kind: str
    """number, word or sign."""
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Tell whether it starts with digits."""
        return self.kind == "number"


def too_long(text: str) -> bool:
    """Tell whether a text is longer than anything that is read; takes no time on a megabyte."""
    if len(text) > MAX_LENGTH:
        return len(text) > 4 * MAX_LENGTH or len(text.strip()) > MAX_LENGTH
    # one character may stand for eighteen
    return not text.isascii() and len(unicodedata.normalize("NFKD", text)) > 2 * MAX_LENGTH


def clean(text: str) -> str:
    """Return the text without accents, odd spaces and quotes, invisible and control characters."""
    if text.isascii():
        return " ".join(typed_in_ascii(text).split())
    text = _EXPONENT.sub(lambda match: "^" + match.group(), text.translate(_FRACTIONS))
    text = unicodedata.normalize("NFKD", text.translate(_SIGNS)).translate(_SIGNS)
    kept = []
    for char in text:
        if char < "\x7f":
            kept.append(max(char, " "))
            continue
        category = unicodedata.category(char)
        if category == "Nd":
            kept.append(str(unicodedata.decimal(char)))
        elif category[0] == "Z":
            kept.append(" ")
        elif category[0] != "M" and category not in ("Cf", "Cc", "Cs", "Co", "Cn"):
            kept.append(char)
    return " ".join("".join(kept).split())


def plain(text: str) -> str:
    """Return the cleaned text in lower case; unlike a fold, it keeps every letter and sign."""
    return clean(text).lower()


@lru_cache(maxsize=64)
def cut(text: str) -> tuple[Token, ...]:
    """Cut a cleaned text into tokens; only its spaces fall away."""
    return tuple(
        [
            Token(match[0], match[0].lower(), match.lastgroup or "", *match.span())
            for match in _TOKEN.finditer(text)
        ]
    )


def key_at(tokens: Sequence[Token], at: int) -> str:
    """Return the key of the token at an index; empty behind the last one."""
    return tokens[at].key if at < len(tokens) else ""
