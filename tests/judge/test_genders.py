"""Whose sex a given name tells."""

from __future__ import annotations

import pytest

from quiz.judge.lexicon.genders import MEN, WOMEN
from quiz.judge.lexicon.names import GIVEN_NAMES


def test_a_name_is_a_womans_or_a_mans_and_a_known_one() -> None:
    assert set() == WOMEN & MEN
    assert set() == (WOMEN | MEN) - GIVEN_NAMES


@pytest.mark.parametrize(
    "name", ["sam", "alex", "claude", "joan", "carol", "jean", "andrea", "kim"]
)
def test_a_name_that_either_bears_tells_nothing(name: str) -> None:
    assert name not in WOMEN | MEN
