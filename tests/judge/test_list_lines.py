"""Lists that are pasted, one item a line, numbered or with bullets."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import Reason, judge
from tests.judge.cases import ask

FIRMS = ask("firms", kind=Kind.LIST, items=("Google", "Microsoft", "OpenAI"))


@pytest.mark.parametrize(
    "answer",
    [
        "Google\nMicrosoft\nOpenAI",
        "1. Google\n2. Microsoft\n3. OpenAI",
        "1) Google\r\n2) Microsoft\r\n3) OpenAI\r\n",
        "10. Google\n11. Microsoft\n12. OpenAI",
        "- Google\n- Microsoft\n- OpenAI",
        "* Google\n* Microsoft\n* OpenAI",
    ],
)
def test_lines_are_items_without_their_numbers_and_bullets(answer: str) -> None:
    said = judge(FIRMS, answer, "en")
    assert (said.reason, said.details["wrong"]) == (Reason.COMPLETE, "")
