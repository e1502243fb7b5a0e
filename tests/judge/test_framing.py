"""A stop or quotes around what is right, where one picks, lists or orders, change nothing."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import judge
from quiz.judge.judgement import Verdict
from quiz.judge.line.framing import bared
from tests.judge.cases import everything

_KINDS = {Kind.CHOICE, Kind.CLAIM, Kind.LIST, Kind.ORDER}
_RIGHT = [
    case for case in everything() if case.verdict is Verdict.ACCEPT and case.question.kind in _KINDS
]


@pytest.mark.parametrize(
    "written", ["{}.", "{}!", "{} !", "« {} »", '"{}"', "“{}”", "'{}'", "({})"]
)
def test_a_stop_or_quotes_around_a_right_answer_change_nothing(written: str) -> None:
    lost = []
    for case in _RIGHT:
        plain = judge(case.question, case.given, case.language)
        said = judge(case.question, written.format(case.given), case.language)
        if not said.accepted or said.details.get("wrong") != plain.details.get("wrong"):
            lost.append((case.question.id, case.given, said))
    assert lost == []


@pytest.mark.parametrize(
    ("answer", "within"),
    [
        ("I think\n1. Œdipe\n2. Été", "1. Œdipe\n2. Été"),
        ("« Google,  Microsoft »!", "Google, Microsoft"),
        ("Je crois que c'est Apple, Google", "Apple, Google"),
        ("Apple, Google, I think.", "Apple, Google"),
        ("I think", "I think"),
        ("...", ""),
    ],
)
def test_what_is_left_keeps_its_letters_and_lines(answer: str, within: str) -> None:
    assert bared(answer)[-1] == within
