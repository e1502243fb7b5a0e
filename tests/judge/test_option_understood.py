"""What is shown while one types of the option, the verdict or the order that an answer names."""

from __future__ import annotations

import pytest

from quiz.deck.model import ClaimVerdict, Kind
from quiz.judge import understand
from tests.judge.cases import ask

FIRMS = ask("firms", "Google", kind=Kind.CHOICE, items=("Google", "Microsoft", "Apple"))
CLAIM = ask("claim", ClaimVerdict.SUPPORTED, kind=Kind.CLAIM)
STEPS = ask("steps", kind=Kind.ORDER, items=("Alpha", "Beta", "Gamma"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("microsft", "Microsoft"),
        ("it was Apple", "Apple"),
        ("Google or Apple", ""),
        ("Nvidia", ""),
        ("", ""),
    ],
)
def test_a_choice_is_shown_where_it_is_one(text: str, shown: str) -> None:
    assert understand(FIRMS, text, "en") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("vrai", "confirmée"), ("false", "réfutée"), ("vrai ou faux", ""), ("bleu", ""), ("", "")],
)
def test_a_verdict_is_shown_where_it_is_one(text: str, shown: str) -> None:
    assert understand(CLAIM, text, "fr") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Beta, Alpha", "Beta → Alpha"),
        ("1st Gamma, 3rd Beta, 2nd Alpha", "Gamma → Alpha → Beta"),
        ("Alpha, Delta, Gamma", "Alpha → Gamma"),
        ("Delta", ""),
        ("", ""),
    ],
)
def test_an_order_is_shown_as_far_as_it_goes(text: str, shown: str) -> None:
    assert understand(STEPS, text, "en") == shown
