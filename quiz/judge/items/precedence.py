"""The order that is told by which of two items comes first: Beta after Alpha, Gamma after Beta."""

from __future__ import annotations


def in_one_order(before: set[tuple[int, int]]) -> list[int | None]:
    """Return the one order in which each first comes before its second; [None] for none."""
    left = {place for pair in before for place in pair}
    order: list[int | None] = []
    while left:
        behind = {second for first, second in before if first in left}
        free = left - behind
        if len(free) != 1:
            return [None]
        order += free
        left -= free
    return order
