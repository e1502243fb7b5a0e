"""Which corrections a returning player is told of."""

from __future__ import annotations

import pytest

from quiz.deck.loading import parse
from quiz.game.corrections import corrections_since

DECK = b"""\
title: T
questions:
  - id: one
    question: Which?
    answer: this
    cite: A book
    corrections:
      - {date: 2024-03-01, text: The first.}
      - {date: 2024-03-09, text: The second.}
"""


@pytest.mark.parametrize(
    ("last_answered", "told"),
    [
        ("", []),
        ("2024-02-29", ["The first.", "The second."]),
        ("2024-03-02", ["The second."]),
        ("2024-03-09", ["The second."]),
        ("2024-03-10", []),
    ],
)
def test_a_player_is_told_what_was_corrected_since_the_last_answer(
    last_answered: str, told: list[str]
) -> None:
    deck = parse(DECK, "deck.yaml").deck
    assert deck is not None
    found = corrections_since(deck.question("one"), last_answered)
    assert [each.text.get("en") for each in found] == told
