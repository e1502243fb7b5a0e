from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.deck.model import Kind
from quiz.game.plan import Plan

NAMES = st.frozensets(st.text(max_size=8), max_size=3)


@given(
    st.builds(
        Plan,
        count=st.integers(1, 1000),
        topics=NAMES,
        kinds=st.frozensets(st.sampled_from(list(Kind))),
        sources=NAMES,
        difficulties=st.frozensets(st.integers(1, 3)),
        seed=st.none() | st.integers(0, 2**63 - 1),
        timer=st.integers(0, 3600),
        ids=st.lists(st.text(max_size=8), max_size=4).map(tuple),
    )
)
def test_a_plan_survives_the_history_file(plan: Plan) -> None:
    assert Plan.from_json(plan.to_json()) == plan


def test_kinds_come_back_as_kinds() -> None:
    (kind,) = Plan.from_json(Plan(kinds=frozenset({Kind.DATE})).to_json()).kinds
    assert isinstance(kind, Kind)


def test_equal_plans_are_written_alike() -> None:
    one = Plan(topics=frozenset({"a", "b", "c"}))
    other = Plan(topics=frozenset({"c", "b", "a"}))
    assert one.to_json() == other.to_json()


@pytest.mark.parametrize(
    ("name", "value"), [("count", 10), ("timer", 0), ("seed", None), ("ids", ())]
)
def test_the_defaults_ask_for_ten_questions_without_hurry(name: str, value: object) -> None:
    assert getattr(Plan(), name) == value


def test_a_plan_of_another_version_is_read_as_far_as_it_goes() -> None:
    text = '{"count": 3, "kinds": ["date", "riddle"], "mood": "calm"}'
    assert Plan.from_json(text) == Plan(count=3, kinds=frozenset({Kind.DATE}))
