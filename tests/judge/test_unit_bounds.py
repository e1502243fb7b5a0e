"""The case on either side of each number that tells one unit from another."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge.amount import judge
from quiz.judge.judgement import Verdict
from tests.judge.questions import question

BOUNDS = [
    # _IN_A_YEAR: a year is of 365 days, or of 366, and of 52 weeks
    ("12 months", "365 days", Verdict.ACCEPT),
    ("12 months", "366 jours", Verdict.ACCEPT),
    ("12 months", "364 days", Verdict.REJECT),
    ("12 months", "367 jours", Verdict.REJECT),
    ("12 months", "52 semaines", Verdict.ACCEPT),
    ("12 months", "53 weeks", Verdict.REJECT),
    ("365 days", "1 year", Verdict.ACCEPT),
    ("366 days", "un an", Verdict.ACCEPT),
    # _MISSPELT: letters of a unit that may be misspelt, two of them in a long one
    ("3 hours", "3 huors", Verdict.ACCEPT),
    ("5 days", "5 dais", Verdict.REJECT),
    ("3 centimetres", "3 santimetres", Verdict.ACCEPT),
    ("3 metres", "3 litres", Verdict.REJECT),
    ("150 MW", "150 meggawats", Verdict.ACCEPT),
    ("3 centuries", "3 sentries", Verdict.REJECT),
    ("3 centuries", "3 countries", Verdict.REJECT),
    # _SHORT: letters of an abbreviation, beside which another one is another thing
    ("8 GPUs", "8 CPUs", Verdict.REJECT),
    ("8 GPUs", "8 cpus", Verdict.REJECT),
    ("8 GPUs", "8 CHIPS", Verdict.ACCEPT),
    ("8 GPUs", "8 processeurs", Verdict.ACCEPT),
    ("8 GPUs", "8 pcs", Verdict.ACCEPT),
]


@pytest.mark.parametrize(("answer", "text", "verdict"), BOUNDS)
def test_a_unit_is_told_from_the_next_one(answer: str, text: str, verdict: Verdict) -> None:
    assert judge(question(Kind.AMOUNT, answer), text, "en").verdict is verdict
