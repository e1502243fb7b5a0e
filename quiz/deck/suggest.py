"""The nearest known word to a mistyped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.document import shown

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from quiz.values.amounts import Quantity


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


def as_amount(value: str) -> str:
    """Return an amount or number in words or in another style as decks write it, or nothing.

    All readings of one such as 1,234 are named.
    """
    from quiz.values import amounts  # noqa: PLC0415 (only for mistakes)

    readings = []
    for each in amounts.read(value).candidates:
        written = _amount(each)
        if amounts.parse_exact(written) == each:
            readings.append(f"`{written}`")
    return " or ".join(dict.fromkeys(readings))


def _amount(amount: Quantity) -> str:
    from quiz.values.amounts import Amount  # noqa: PLC0415 (the same)

    ends = [amount.value] if isinstance(amount, Amount) else [amount.low, amount.high]
    numbers = " to ".join(map(_digits, ends))
    return f"{numbers} {amount.unit.name('en', plural=ends[-1] != 1)}".rstrip()


def _digits(value: Fraction) -> str:
    """Return a number as decks write it: 135 million, 12.5, 20000."""
    for word, size in (("trillion", 10**12), ("billion", 10**9), ("million", 10**6)):
        if abs(value) >= size and not value * 1000 % size:
            return f"{_digits(value / size)} {word}"
    return str(value) if value.denominator == 1 else f"{float(value):.6f}".rstrip("0")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a clause that suggests the nearest known word; empty if none is near."""
    found = nearest(word, known)
    return f"did you mean {shown(found)}?" if found else ""
