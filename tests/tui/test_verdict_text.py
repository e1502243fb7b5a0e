"""What a verdict says and in how many lines, without a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.game.plan import Plan
from quiz.game.recorder import Unrecorded
from quiz.game.round import begin
from quiz.locale import translator
from quiz.tui.session import Session
from quiz.tui.widgets.verdict_text import known, verdict

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Tell = Callable[..., list[str]]

DECK = """\
title: T
sources:
  log: {label: The log, publisher: The Mole, published: 1911-04, language: fr, file: log.txt}
questions:
  - id: order
    kind: order
    question: Put these in order.
    answer: [the storm, the repair, the inspection]
    cite:
      - {source: log, paragraph: 2, quote: la tempête, gloss: {en: the storm}}
      - {source: log, paragraph: 3, quote: la réparation, gloss: {en: the repair}}
  - id: list
    kind: list
    question: What ages a tower?
    answer: [sun, wind]
  - id: two
    kind: claim
    question: The keeper was alone.
    answer: conflicting
    cite:
      - {source: log, paragraph: 2, quote: seule, stance: supports, gloss: {en: alone}}
      - {source: log, paragraph: 3, quote: avec son neveu, stance: refutes}
  - id: many
    kind: claim
    question: The keeper was alone all winter.
    answer: conflicting
    cite:
      - source: log
        paragraph: 2
        quote: seule dans le phare pendant cet hiver
        gloss: {en: alone in the lighthouse during this winter}
        stance: supports
      - source: log
        paragraph: 3
        quote: seule avec le vent et la mer du nord
        gloss: {en: alone with the wind and the sea of the north}
        stance: supports
      - {source: log, paragraph: 4, quote: avec son neveu, stance: refutes}
  - id: reasoned
    question: How many winters?
    answer: two
    explanation: It was cold.
    cite:
      - source: log
        paragraph: 2
        quote: deux hivers
        gloss: {en: two winters}
        inference: The keeper came in autumn and left again in the spring of the year after.
  - id: long
    question: >-
      Which of the many words in this question, of which there are more than one line of a page
      can hold, does it say that the name of the lighthouse begins with?
    answer: Which
    explanation: The first one.
    cite:
      - {source: log, paragraph: 2, quote: la tempête, gloss: {en: the storm}}
      - {source: log, paragraph: 3, quote: la réparation, gloss: {en: the repair}}
"""


@pytest.fixture
def tell(tmp_path: Path) -> Tell:
    """Return a function that answers a question and returns the lines of its verdict."""
    path = tmp_path / "verdicts.yaml"
    path.write_text(DECK, "utf-8")
    session = Session(path, data_dir=tmp_path / "data", recorder=Unrecorded())

    def told(name: str, answer: str, width: int = 74, height: int = 40) -> list[str]:
        tr = translator("en")
        played = begin(session.deck, Plan(ids=(name,), seed=1), Unrecorded(), language="en")
        played.submit(answer)
        prepared = known(played.question, session, tr, width)
        lines = verdict(played, prepared, tr, width, height, answer_first=False)
        assert max(line.cell_length for line in lines) <= width
        return [line.plain for line in lines]

    return told


def unbroken(lines: list[str]) -> list[str]:
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def test_each_item_of_an_order_says_where_it_was_put(tell: Tell) -> None:
    lines = unbroken(tell("order", "the repair, the storm, the inspection"))
    start = lines.index("✗ 1  the storm   you put it at 2")
    assert lines[start + 1 : start + 3] == [
        "✗ 2  the repair   you put it at 1",
        "✓ 3  the inspection",
    ]
    assert not any("→" in line for line in lines)


def test_an_item_of_an_order_that_takes_two_lines_keeps_its_number_apart(tell: Tell) -> None:
    lines = unbroken(tell("order", "the repair, the storm, the inspection", width=24))
    start = lines.index("✗ 1  the storm")
    assert lines[start + 1 : start + 3] == ["     you put it at 2", "✗ 2  the repair"]


def test_a_list_is_repeated_without_the_comma_it_ended_with(tell: Tell) -> None:
    assert any("You answered: sun, wind —" in line for line in tell("list", "sun, wind, ;"))


def test_a_list_of_which_nothing_is_right_is_not_repeated(tell: Tell) -> None:
    lines = tell("list", "volcano")
    assert "Not among them: volcano." in lines
    assert not any("You answered" in line for line in lines)


def test_an_order_that_was_none_is_shown_without_marks(tell: Tell) -> None:
    assert "1  the storm" in tell("order", "the lighthouse")


def test_a_source_is_named_once_for_quotations_in_a_row(tell: Tell) -> None:
    lines = tell("order", "the storm, the repair, the inspection")
    assert sum("The log" in line for line in lines) == 1
    assert any("la réparation" in line and "paragraph\N{NO-BREAK SPACE}3" in line for line in lines)


@pytest.mark.parametrize(
    ("name", "answer"), [("order", "the repair, the storm, the inspection"), ("two", "refuted")]
)
def test_a_verdict_that_would_be_scrolled_is_told_in_fewer_lines(
    tell: Tell, name: str, answer: str
) -> None:
    full, dense = (tell(name, answer, height=height) for height in (40, 8))
    assert len(dense) < len(full)
    for words in ("The\N{NO-BREAK SPACE}log", "¶\N{NO-BREAK SPACE}2"):
        assert any(words in line for line in dense)


def test_a_gloss_beside_its_quotation_stays_there_whatever_follows_from_it(tell: Tell) -> None:
    dense = unbroken(tell("reasoned", "nine", height=8))
    start = dense.index("▌ « deux hivers »  “two winters”  ¶ 2, not verified")
    assert dense[start + 1].startswith("▌ → The keeper came")


def test_a_verdict_keeps_its_spaces_as_long_as_they_have_room(tell: Tell) -> None:
    """The evidence is told in fewer lines first, then the spaces go, the question comes last."""
    long = {height: tell("long", "zebra", height=height) for height in range(8, 30)}
    lengths = [len(long[height]) for height in range(8, 30)]
    assert lengths == sorted(lengths)
    assert len(set(lengths)) == 4
    for height, lines in long.items():
        assert len(lines) <= height or lines == long[8]
    asked = [" ".join(lines).split("✗")[0] for lines in long.values()]
    assert "begins with?" in asked[-1]
    assert asked[0].rstrip().endswith("…")


def test_a_reason_that_only_repeats_what_is_seen_is_left_out(tell: Tell) -> None:
    order = tell("order", "the repair, the storm, the inspection")
    assert not any("right place" in line for line in order)
    assert "You answered: refuted" in tell("two", "refuted")
    right = tell("two", "conflicting")
    assert not any("Exactly" in line or "You answered" in line for line in right)


def test_two_voices_stand_one_above_the_other_where_that_takes_fewer_lines(tell: Tell) -> None:
    def heads(height: int) -> list[str]:
        lines = tell("many", "refuted", height=height)
        return [line for line in lines if "supports" in line or "refutes" in line]

    assert len(heads(60)) == 1
    assert len(heads(8)) == 2


def test_two_voices_stand_one_above_the_other_where_it_is_narrow(tell: Tell) -> None:
    def heads(width: int) -> list[str]:
        lines = tell("two", "refuted", width)
        return [line for line in lines if "supports" in line or "refutes" in line]

    assert len(heads(74)) == 1
    assert len(heads(38)) == 2
