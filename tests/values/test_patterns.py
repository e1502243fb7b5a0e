from __future__ import annotations

import re

import pytest

from quiz.values.patterns import pattern
from quiz.values.roman import roman_value


def test_a_pattern_is_compiled_when_it_is_first_asked_for_something() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("anything")


def test_a_pattern_finds_what_a_compiled_one_finds() -> None:
    text = "12.IV.2023"
    late, early = pattern(r"(\d+)|iv", re.IGNORECASE), re.compile(r"(\d+)|iv", re.IGNORECASE)
    for _ in range(2):
        assert late.findall(text) == early.findall(text)
        assert late.sub("x", text) == early.sub("x", text)
        assert late.pattern == early.pattern


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("I", 1), ("IV", 4), ("XIV", 14), ("XL", 40), ("MCMLXIX", 1969), ("MMXXIII", 2023),
        ("III", 3), ("VIII", 8), ("LXXX", 80), ("DCCC", 800), ("MDC", 1600), ("MMM", 3000),
        ("MMMM", 0), ("CCCC", 0), ("XXXX", 0),
        ("", 0), ("IIII", 0), ("IIX", 0), ("VX", 0), ("xiv", 0), ("MIX1", 0),
    ],
)  # fmt: skip
def test_a_numeral_is_worth_what_rome_says_and_others_nothing(numeral: str, value: int) -> None:
    assert roman_value(numeral) == value
