"""Every number and amount that a longer text states, for checking a quotation for the answer."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.values.amount_combining import pair_range
from quiz.values.amount_parts import amounts_of, scan
from quiz.values.amount_words import pieces
from quiz.values.number_reading import Variant
from quiz.values.quantity import Amount
from quiz.values.unit import NO_UNIT

if TYPE_CHECKING:
    from quiz.values.quantity import Quantity

_LONGEST = 20_000
"""A bound on work."""


@lru_cache(maxsize=256)
def find_all(text: str) -> tuple[Quantity, ...]:
    """Return the amounts and ranges a text states, in every reading, each once.

    An amount also counts without its unit, because a quotation may name it in another sentence.
    Reads the first 20,000 characters.
    """
    tokens = pieces(text[:_LONGEST])
    found: list[Quantity] = []
    for variant in (Variant(), Variant(long_scale=True), Variant(loose_letters=True)):
        previous = None
        for each in scan(tokens, variant):
            found.extend(Amount(value, unit) for value, unit in amounts_of(each[0]))
            found.extend(Amount(value, NO_UNIT) for value in each[0].values)
            if previous is not None:
                found.extend(pair_range([previous, each]) or ())
            previous = each
    return tuple(dict.fromkeys(found))
