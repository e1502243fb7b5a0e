"""Ids for new questions, made from their words."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_WORD = re.compile(r"[a-z0-9]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})
# Words that tell questions apart least; what is left names the matter.
_STOP_WORDS = (
    "a about an and are as at be been by can could did do does for from had has have he her his "
    "how in into is it its many much of on or she should that the their them there they this to "
    "was were what when where which who whom whose why will with would "
    "au aux avait ce cette combien comme dans de des du elle en est et etait eu il ils l la le les "
    "leur ont ou par pas pour quand que quel quelle quelles quels qui quoi s sa selon ses son sont "
    "sur un une y d n qu c j according article"
)
_EMPTY = frozenset(_STOP_WORDS.split())
_WORDS = 4


def slug(text: str, taken: Container[str] = frozenset()) -> str:
    """Return an id of lower-case letters, digits and hyphens for a question, unlike all ``taken``.

    At most four telling words of the question; ``question`` where it has none.
    """
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    plain = "".join(each for each in folded if not unicodedata.combining(each))
    words = _WORD.findall(plain)
    telling = [word for word in words if word not in _EMPTY] or words
    name = "-".join(telling[:_WORDS])[:60].strip("-") or "question"
    if name not in taken:
        return name
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"
