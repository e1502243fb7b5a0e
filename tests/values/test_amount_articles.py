"""One as a number and as an article: *un ou deux* counts both, *un moratoire de six mois* none."""

from __future__ import annotations

import pytest

from quiz.values.amount_reading import read
from quiz.values.quantity import Amount, AmountRange
from quiz.values.shape import Shape


@pytest.mark.parametrize(
    "text",
    [
        "un ou deux",
        "une ou deux",
        "un ou deux millions",
        "une lune ou deux",
        "une ou six mois",
        "un/deux",
        "un, deux",
        "un, six mois",
        "un et deux",
        "un or two",
        "une, deux ou trois",
    ],
)
def test_one_of_two_numbers_is_no_article(text: str) -> None:
    assert read(text, "fr").shape is Shape.SEVERAL


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("un à deux", (1, 2)),
        ("un à cinq pour cent", (1, 5)),
        ("de un à trois ans", (1, 3)),
        ("entre un et trois ans", (1, 3)),
        ("entre mille cinq cents et deux mille euros", (1500, 2000)),
        ("between one thousand five hundred and two thousand euros", (1500, 2000)),
        ("between fifteen hundred and two thousand euros", (1500, 2000)),
        ("entre vingt et un et trente et un", (21, 31)),
    ],
)
def test_one_may_begin_a_range_and_and_may_part_its_ends(text: str, ends: tuple[int, int]) -> None:
    found = read(text, "fr").candidates[0]
    assert isinstance(found, AmountRange)
    assert (int(found.low), int(found.high)) == ends


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("un moratoire de six mois", 6),
        ("a six-month pause", 6),
        ("une équipe de 11", 11),
        ("135 millions ou un truc comme ça", 135_000_000),
        ("un million", 1_000_000),
        ("a baker's dozen", 13),
    ],
)
def test_an_article_counts_nothing(text: str, value: int) -> None:
    found = read(text, "fr").candidates[0]
    assert isinstance(found, Amount)
    assert found.value == value
