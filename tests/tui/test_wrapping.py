"""French punctuation stays with its word at the end of a line."""

from __future__ import annotations

import pytest
from textual.content import Content

from quiz.tui.app import QuizApp

NARROW, WIDE = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Qui a dit cela ?", ["Qui a dit", "cela ?"]),
        (f"Qui a dit cela{NARROW}?", ["Qui a dit", f"cela{NARROW}?"]),
        ("Il dit à voix haute : non", ["Il dit à voix", "haute : non"]),
        ("un seul mot « très » fort", ["un seul mot", "« très » fort"]),
        (f"un seul mot «{WIDE}très{WIDE}»", ["un seul mot", f"«{WIDE}très{WIDE}»"]),
        (f"Il y en a 10{WIDE}000{WIDE}000", ["Il y en a", f"10{WIDE}000{WIDE}000"]),
        ("mots « lents » ?", ["mots", "« lents » ?"]),
        ("one two three four five", ["one two three", "four five"]),
        ("quatre ! points", ["quatre !", "points"]),
        ("a b :smile c d e f g h", ["a b :smile c d", "e f g h"]),
        ("anticonstitutionnellement ?", ["anticonstituti", "onnellement ?"]),
    ],
)
def test_no_sign_begins_a_line(text: str, lines: list[str]) -> None:
    assert QuizApp.TITLE  # importing the application is what sets the rule
    assert [line.plain.rstrip() for line in Content(text).wrap(14)] == lines
