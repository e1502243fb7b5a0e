"""What is seen at a glance never hides a slip that the closer look would take."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from quiz.judge.wording.typos import may_be_slips, misspelt

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
