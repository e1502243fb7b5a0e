"""What is seen at a glance never hides a slip that the closer look would take."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from quiz.judge.wording.typos import any_slip, may_be_slips, misspelt

_LETTERS = st.text("abehikopuwyzé1", min_size=1, max_size=8)


@given(_LETTERS, _LETTERS, st.booleans())
@example("photo", "foto", False)  # noqa: FBT003
@example("hotel", "otel", False)  # noqa: FBT003
@example("apple", "paple", False)  # noqa: FBT003
@example("beethoven", "betoven", False)  # noqa: FBT003
def test_a_glance_overlooks_no_slip(right: str, word: str, sure: bool) -> None:
    if misspelt(right, word, sure=sure):
        assert may_be_slips((right,), (word,))
        assert may_be_slips(("x", right), ("y", word))


_OTHERS = ("xx", "yyyy", "zzzzz", "1984", "w", "qqqqqqq")


@given(st.lists(_LETTERS, max_size=3), st.lists(_LETTERS, max_size=3))
@example(["photo"], ["foto"])
@example(["hotel"], ["otel"])
@example(["otel"], ["hotel"])
@example(["apple"], ["paple"])
@example(["x"], ["x"])
def test_among_many_words_none_that_may_be_a_slip_is_overlooked(
    right: list[str], words: list[str]
) -> None:
    many = (*_OTHERS, *words, "xx")
    slips = any(misspelt(one, word) is not None for one in right for word in many)
    assert any_slip(right, many) is slips
