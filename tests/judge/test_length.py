"""How much a player may type: a remark or reasons around what is right, and no pasted page."""

from __future__ import annotations

import pytest

from quiz.deck.model import ClaimVerdict, Kind, Question
from quiz.judge import judge
from quiz.judge.judgement import Reason
from tests.judge.cases import ask

FIRMS = ("the start-up that Elon Musk founded", "the search engine of Mountain View", "Microsoft")
PASTED = (
    "Six months is what the open letter asks for, as the paper tells on its front page: every lab "
    "is to stop training whatever is more powerful than GPT-4, at once and for all to see, or else "
    "governments should step in and see to it that they do; more than a thousand people signed it, "
    "among them some who went on building what they had asked all others to stop, as we learnt in "
    "July of the same year from those who work for them. "
)


@pytest.mark.parametrize(
    ("question", "most"),
    [
        # a remark around twice the answer, or around twice the longest entry
        (ask("short", "six months"), 150 + 2 * 10),
        (ask("longer", "six months", accept=("half a year at most",)), 150 + 2 * 19),
        (ask("refused", "six months", reject=("until the law changes",)), 150 + 2 * 21),
        (ask("who", "Sam Altman", kind=Kind.PERSON), 150 + 2 * 10),
        # one of the options
        (ask("option", FIRMS[2], kind=Kind.CHOICE, items=FIRMS), 150 + 2 * 35),
        # all of the items, and half as much again; where one is very long, twice that one
        (ask("list", kind=Kind.LIST, items=FIRMS), 150 + (35 + 34 + 9) * 3 // 2),
        (ask("order", kind=Kind.ORDER, items=FIRMS), 150 + (35 + 34 + 9) * 3 // 2),
        (ask("uneven", kind=Kind.LIST, items=(FIRMS[0], "X", "Y")), 150 + 2 * 35),
        # the reasons for a verdict
        (ask("claim", ClaimVerdict.REFUTED, kind=Kind.CLAIM), 200 + 2 * 7),
        # in no case more than this
        (ask("essay", PASTED), 800),
    ],
    ids=lambda value: value.id if isinstance(value, Question) else str(value),
)
def test_what_is_much_longer_than_the_answer_is_too_long(question: Question, most: int) -> None:
    typed = (PASTED * 3)[: most + 1].replace(" ", "-")  # no spaces at the end, which do not count
    assert judge(question, typed[:-1], "en").reason is not Reason.TOO_LONG
    assert judge(question, typed, "en").reason is Reason.TOO_LONG


def test_reasons_for_a_verdict_are_read_to_their_end() -> None:
    claim = ask("claim", ClaimVerdict.REFUTED, kind=Kind.CLAIM)
    reasons = (
        "false, he left the board of OpenAI in February 2018, which is three years after its "
        "foundation and before the company took a billion dollars from Microsoft, for the two fell "
        "out over who was to lead it"
    )
    assert len(reasons) > 200
    assert judge(claim, reasons, "en").accepted


def test_a_sign_is_as_long_as_what_it_is_short_for() -> None:
    short = ask("short", "six months")
    blessing = "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}"  # 18 letters and spaces
    assert judge(short, blessing * 9, "en").reason is not Reason.TOO_LONG
    assert judge(short, blessing * 10, "en").reason is Reason.TOO_LONG
