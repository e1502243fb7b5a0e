from __future__ import annotations

import itertools
import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.deck.model import Deck, Kind
from quiz.game.plan import Plan
from quiz.game.selection import (
    SEED_LIMIT,
    NothingToPlay,
    draw,
    fresh_seed,
    matching,
    require_matching,
)
from tests.game.decks import ask, deck_of

DECK = deck_of(
    [
        ask("a", Kind.DATE, topics=("money",), difficulty=1, sources=("press",)),
        ask("b", Kind.DATE, topics=("people",), difficulty=2, sources=("letter",)),
        ask("c", Kind.TEXT, topics=("money", "people"), difficulty=2, sources=("press", "letter")),
        ask("d", Kind.CLAIM, topics=(), difficulty=3),
        ask("e", Kind.AMOUNT, topics=("money",), difficulty=3, sources=("press",)),
    ]
)


def drawn(deck: Deck, plan: Plan, seed: int) -> tuple[str, ...]:
    return draw(deck, plan, random.Random(seed))


def ids(plan: Plan) -> str:
    return "".join(entry.id for entry in matching(DECK, plan))


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (Plan(), "abcde"),
        (Plan(topics=frozenset({"money"})), "ace"),
        (Plan(topics=frozenset({"people"})), "bc"),
        (Plan(topics=frozenset({"money", "people"})), "abce"),
        (Plan(topics=frozenset({"none"})), ""),
        (Plan(kinds=frozenset({Kind.DATE})), "ab"),
        (Plan(kinds=frozenset({Kind.DATE, Kind.CLAIM})), "abd"),
        (Plan(sources=frozenset({"press"})), "ace"),
        (Plan(sources=frozenset({"letter"})), "bc"),
        (Plan(sources=frozenset({"press", "letter"})), "abce"),
        (Plan(difficulties=frozenset({3})), "de"),
        (Plan(difficulties=frozenset({1, 2})), "abc"),
        (Plan(topics=frozenset({"money"}), kinds=frozenset({Kind.DATE})), "a"),
        (Plan(topics=frozenset({"people"}), difficulties=frozenset({3})), ""),
        (Plan(sources=frozenset({"press"}), kinds=frozenset({Kind.TEXT})), "c"),
        (Plan(ids=("d", "a")), "da"),
        (Plan(ids=("d", "gone", "d")), "d"),
        (Plan(ids=("b",), kinds=frozenset({Kind.CLAIM})), "b"),
        (Plan(count=1), "abcde"),
    ],
)
def test_filters_choose_questions(plan: Plan, expected: str) -> None:
    assert ids(plan) == expected


def test_exact_ids_keep_their_order_and_ignore_the_count() -> None:
    plan = Plan(count=1, ids=("e", "a", "c"))
    assert drawn(DECK, plan, 1) == ("e", "a", "c")


@pytest.mark.parametrize("plan", [Plan(topics=frozenset({"none"})), Plan(ids=("gone",))])
def test_no_question_left_is_one_sentence(plan: Plan) -> None:
    with pytest.raises(NothingToPlay, match="no question of this deck fits"):
        drawn(DECK, plan, 1)
    with pytest.raises(NothingToPlay):
        require_matching(DECK, plan)


def test_a_deck_without_questions_has_nothing_to_play() -> None:
    with pytest.raises(NothingToPlay):
        drawn(deck_of([]), Plan(), 1)


def test_the_same_seed_draws_the_same_round() -> None:
    deck = big_deck({Kind.TEXT: 30, Kind.DATE: 20, Kind.CLAIM: 9})
    rounds = {drawn(deck, Plan(), 42) for _ in range(5)}
    assert len(rounds) == 1


def test_the_draw_of_a_seed_never_changes() -> None:
    """Seeds are passed on between people and versions: this round is a promise."""
    deck = big_deck({Kind.TEXT: 6, Kind.DATE: 4, Kind.CLAIM: 2})
    assert drawn(deck, Plan(count=6), 42) == PROMISED


PROMISED = ("text-5", "date-1", "text-0", "claim-0", "date-0", "claim-1")


def test_other_seeds_draw_other_rounds() -> None:
    deck = big_deck({Kind.TEXT: 30, Kind.DATE: 20, Kind.CLAIM: 9})
    rounds = {drawn(deck, Plan(), seed) for seed in range(50)}
    assert len(rounds) == 50


def test_every_question_can_come_up() -> None:
    seen = {each for seed in range(60) for each in drawn(DECK, Plan(count=2), seed)}
    assert seen == set("abcde")


def test_kinds_share_the_round_evenly() -> None:
    deck = big_deck({Kind.TEXT: 100, Kind.DATE: 5, Kind.CLAIM: 5})
    for seed in range(20):
        kinds = Counter(each.split("-")[0] for each in drawn(deck, Plan(count=9), seed))
        assert kinds == {"text": 3, "date": 3, "claim": 3}


def test_a_rare_kind_gives_all_it_has() -> None:
    deck = big_deck({Kind.TEXT: 100, Kind.CLAIM: 1})
    kinds = Counter(each.split("-")[0] for each in drawn(deck, Plan(count=10), 3))
    assert kinds == {"text": 9, "claim": 1}


def test_fresh_seeds_are_short_enough_to_tell() -> None:
    assert all(0 < fresh_seed() < SEED_LIMIT for _ in range(100))


def big_deck(stock: dict[Kind, int]) -> Deck:
    return deck_of(
        [ask(f"{kind}-{n}", kind) for kind, count in stock.items() for n in range(count)]
    )


STOCKS = st.dictionaries(st.sampled_from(list(Kind)), st.integers(1, 8), min_size=1)


@given(stock=STOCKS, count=st.integers(1, 40), seed=st.integers(0, 2**63 - 1))
def test_any_draw_is_full_balanced_and_without_repeats(
    stock: dict[Kind, int], count: int, seed: int
) -> None:
    found = drawn(big_deck(stock), Plan(count=count), seed)
    assert len(found) == min(count, sum(stock.values()))
    assert len(set(found)) == len(found)
    shares = Counter(Kind(each.rsplit("-", 1)[0]) for each in found)
    richest = max(shares.values())
    for kind, copies in stock.items():
        assert shares[kind] >= min(copies, richest - 1)


@given(stock=STOCKS, count=st.integers(1, 40), seed=st.integers(0, 1000))
def test_neighbours_differ_in_kind_where_they_can(
    stock: dict[Kind, int], count: int, seed: int
) -> None:
    found = [each.rsplit("-", 1)[0] for each in drawn(big_deck(stock), Plan(count=count), seed)]
    most = max(Counter(found).values())
    if most * 2 <= len(found) + 1:
        assert all(one != other for one, other in itertools.pairwise(found))
