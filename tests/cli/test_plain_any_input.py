"""Whatever is typed, the plain mode ends cleanly, and what it kept is what it showed."""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
from pathlib import Path
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.cli import plain
from quiz.deck.loading import load
from quiz.errors import QuizError
from quiz.game.plan import Plan
from quiz.history.store import History
from tests.cli.tides import RIGHT, TIDES, Stdin

LINES = st.lists(
    st.sampled_from(
        [
            "",
            "?",
            "!",
            "x",
            "x why",
            "q",
            "/fr",
            "/en",
            "/help",
            "o",
            "a",
            "b c a",
            "d",
            *RIGHT.values(),
        ]
    )
    | st.text(st.characters(exclude_characters="\n\r"), max_size=12),
    max_size=40,
)


@settings(max_examples=30)
@given(lines=LINES, seed=st.integers(0, 20))
def test_any_lines_are_played_to_a_clean_end(lines: list[str], seed: int) -> None:
    said = io.StringIO()
    with tempfile.TemporaryDirectory() as name:
        deck = Path(name) / "tides.yaml"
        deck.write_text(TIDES, "utf-8")
        history = History.open(Path(name))
        typed = "".join(f"{line}\n" for line in lines)
        with (
            mock.patch("sys.stdin", Stdin(typed.encode("utf-8", "surrogatepass"))),
            contextlib.redirect_stdout(said),
            contextlib.suppress(QuizError),  # lone surrogates are no UTF-8 text
        ):
            assert plain.play(deck, Plan(seed=seed), history, language="en") == 0
        stats = history.stats(load(deck).key)
        history.close()
    shown = [
        int(points)
        for points in re.findall(r"^Question \d+ of 6\. (\d+) point", said.getvalue(), re.MULTILINE)
    ]
    assert stats.points >= max(shown, default=0) >= 0
    assert "Traceback" not in said.getvalue()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", said.getvalue())
