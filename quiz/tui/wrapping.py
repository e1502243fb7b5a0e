"""Line breaks where French allows them: no sign of punctuation begins a line, no « ends one.

Textual breaks lines at every white space, no-break spaces included. French sets a space before
``? ! : ;`` and inside guillemets, no-break where the author's keyboard has one; a line may break
at neither. Both go by Rich's notion of a word, which is replaced here.
"""

from __future__ import annotations

import re

from rich import _wrap

WORD = re.compile(
    r"\s*(?:\S|[\xa0\u202f]"
    r"|(?<=«)\s|\s(?=[?!:;»](?:[\s,.)]|$)))+\s*"
)
"""A word with the spaces around it and the signs that belong to it."""


def keep_signs_with_their_words() -> None:
    """Have every text wrapped so; once is enough, and again does no harm."""
    _wrap.re_word = WORD
