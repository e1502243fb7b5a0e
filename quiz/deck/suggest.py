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


def as_iso(value: str, *, whole: bool = False) -> str:
    """Return a date in words or in another order as decks write it; empty if it is none.

    All readings of a day such as 03/09/2023 are named; with ``whole`` those to the day only.
    """
    from quiz.values.date_reading import read  # noqa: PLC0415 (only for mistakes)

    readings = []
    for each in read(value).candidates:
        parts = (each.year, each.month, each.day)
        known = [part for part in parts if part is not None]
        if parts[: len(known)] == tuple(known) and (len(known) == len(parts) or not whole):
            readings.append("-".join([f"{known[0]:04}", *[f"{part:02}" for part in known[1:]]]))
    return " or ".join(f"`{each}`" for each in dict.fromkeys(readings))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a clause that suggests the nearest known word; empty if none is near."""
    found = nearest(word, known)
    return f"did you mean {shown(found)}?" if found else ""
