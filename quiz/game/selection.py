"""Which questions make a round: filters, a balance of kinds, a shuffle that a seed repeats."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

from quiz.errors import QuizError
from quiz.locale import msg

if TYPE_CHECKING:
    from quiz.deck.model import Deck, IndexEntry, Kind
    from quiz.game.plan import Plan

SEED_LIMIT = 100_000
"""Fresh seeds stay below, so that they are short enough to be told to somebody."""
NOTHING_FITS = msg("no question of this deck fits that choice: take fewer filters")


class NothingToPlay(QuizError):  # noqa: N818 (it is no failure of the program)
    """No question of the deck fits the plan; the message is a message id."""


def fresh_seed() -> int:
    """Return a new seed of at most five digits."""
    return random.SystemRandom().randrange(1, SEED_LIMIT)


def matching(deck: Deck, plan: Plan) -> tuple[IndexEntry, ...]:
    """Return the entries that fit the plan, in the deck's order (in the plan's for ``ids``)."""
    if plan.ids:
        places = deck.index.places
        return tuple(deck.index[places[each]] for each in dict.fromkeys(plan.ids) if each in places)
    return tuple(entry for entry in deck.index if _fits(entry, plan))


def _fits(entry: IndexEntry, plan: Plan) -> bool:
    return (
        (not plan.topics or not plan.topics.isdisjoint(entry.topics))
        and (not plan.kinds or entry.kind in plan.kinds)
        and (not plan.sources or not plan.sources.isdisjoint(entry.sources))
        and (not plan.difficulties or entry.difficulty in plan.difficulties)
    )


def require_matching(deck: Deck, plan: Plan) -> tuple[IndexEntry, ...]:
    """Return what ``matching`` does; raises NothingToPlay where that is nothing."""
    entries = matching(deck, plan)
    if not entries:
        raise NothingToPlay(NOTHING_FITS)
    return entries


def draw(deck: Deck, plan: Plan, rng: random.Random) -> tuple[str, ...]:
    """Return the ids of a round, each once; raises NothingToPlay where none fits.

    Kinds share the round as evenly as the deck allows, and two questions of one kind follow each
    other only where nothing else is left. What a player knows already plays no part: the same
    seed must give somebody else the same round.
    """
    entries = require_matching(deck, plan)
    if plan.ids:
        return tuple(entry.id for entry in entries)
    piles: dict[Kind, list[str]] = {}
    for entry in entries:
        piles.setdefault(entry.kind, []).append(entry.id)
    for pile in piles.values():
        rng.shuffle(pile)
    kinds = list(piles)
    rng.shuffle(kinds)
    shares = _shares({kind: len(piles[kind]) for kind in kinds}, min(plan.count, len(entries)))
    return tuple(piles[kind].pop() for kind in _spread(shares, rng))


def _shares(stock: dict[Kind, int], count: int) -> Counter[Kind]:
    """Deal ``count`` places one by one around the kinds that still have questions."""
    shares: Counter[Kind] = Counter()
    while shares.total() < count:
        for kind, copies in stock.items():
            if shares[kind] < copies and shares.total() < count:
                shares[kind] += 1
    return shares


def _spread(shares: Counter[Kind], rng: random.Random) -> list[Kind]:
    """Return the kinds in a random order that avoids neighbours of one kind."""
    order: list[Kind] = []
    left = +shares
    while left:
        last = order[-1] if order else None
        most, copies = left.most_common(1)[0]
        others = [kind for kind in left if kind != last]
        if copies * 2 > left.total() and most != last:
            chosen = most  # any other choice would leave two of these side by side at the end
        else:
            chosen = rng.choices(others, [left[kind] for kind in others])[0] if others else most
        order.append(chosen)
        left[chosen] -= 1
        left = +left
    return order
