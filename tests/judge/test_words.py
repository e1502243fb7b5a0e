"""Every table of text, names, options and lists, judged."""

from __future__ import annotations

import pytest

from quiz.judge import judge
from tests.judge.cases import Case, everything

CASES = everything()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_verdict_and_the_reason_are_those_of_the_table(case: Case) -> None:
    said = judge(case.question, case.given, case.language)
    assert said.verdict is case.verdict, said
    if case.reason is not None:
        assert said.reason is case.reason


def test_the_tables_are_as_large_as_the_rules_need() -> None:
    by_kind: dict[str, int] = {}
    for case in CASES:
        by_kind[case.question.kind] = by_kind.get(case.question.kind, 0) + 1
    assert sum(by_kind.values()) >= 2500
    floors = {"text": 1000, "person": 450, "choice": 180, "claim": 180, "list": 120, "order": 50}
    assert {kind: by_kind[kind] for kind in floors if by_kind[kind] < floors[kind]} == {}
