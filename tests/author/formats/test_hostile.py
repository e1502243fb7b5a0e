"""Whatever a file holds, an import ends in a deck that loads or in a sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.author.formats.arrive import new_deck
from quiz.author.formats.gift_read import read_gift
from quiz.author.formats.opentdb import read_opentdb
from quiz.author.formats.table_read import read_csv
from quiz.author.verify import loaded
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.author.formats.carried import Imported

SIGNS = st.text("=~#{}:\\%[]<>&-.0159TFa \n\r\t/$\"';,|\x00\x1b\x85\u2028\ufeff\u202e\ud800")
PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "{",
                "}",
                "=a",
                "~b",
                "::t::",
                "[html]",
                "#",
                "####",
                "\n\n",
                "%50%",
                "->",
                "T",
                "{#",
            ),
            *(
                "1:2",
                "1..2",
                "1e999",
                "%9e9%",
                "=%-5%x",
                "// quiz: kind=list need=9\n",
                "// [id:a b]",
            ),
            *(
                "$CATEGORY: a/b\n",
                "[tag:\x07]",
                "\x00",
                "// quiz: kind=claim answer=x\n",
                "&#0;",
                "<b",
            ),
            *("question,answer\n", "question;kind;answer\n", "cite,cite_stance:fr,question\n"),
            *(
                "a,b\n",
                '"',
                "x;number;12\n",
                "x;claim;supported\n",
                "s:1:q,x,y\n",
                "sep=|\n",
                "|\n",
            ),
        ]
    )
).map("".join)
FIELDS = ("results", "type", "question", "correct_answer", "incorrect_answers", "category", "x")
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text() | st.sampled_from(["multiple", "boolean"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=7)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("read", [read_gift, read_csv, read_opentdb])
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(text=st.one_of(SIGNS, PIECES, st.text(), JSON.map(json.dumps)))
def test_any_text_is_a_deck_or_a_sentence(read: Callable[[str], Imported], text: str) -> None:
    try:
        imported = read(text)
    except QuizError:
        return
    made, arrived = new_deck(imported, "title")
    if arrived.questions:
        assert len(loaded(made, "d").questions) == len(arrived.questions)
    assert len(arrived.questions) + len(arrived.losses) >= len(imported.questions)
