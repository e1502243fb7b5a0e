"""The nearest known word to a mistyped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.document import shown

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that ``word`` was most likely meant to be; empty if none is near."""
    import difflib  # noqa: PLC0415 (only for mistakes)

    by_lower = {each.casefold(): each for each in known}
    found = difflib.get_close_matches(word.casefold()[:60], by_lower, n=1, cutoff=0.6)
    return by_lower[found[0]] if found else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a clause that suggests the nearest known word; empty if none is near."""
    found = nearest(word, known)
    return f"did you mean {shown(found)}?" if found else ""
