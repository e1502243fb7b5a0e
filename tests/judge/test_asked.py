"""The unit a question asks in, found in its words."""

from __future__ import annotations

import pytest

from quiz.judge.by_value.asked import asked_in, units_named

ASKED = [
    ("How many months was it to last?", {("month", 1)}),
    ("Combien de mois devait-elle durer ?", {("month", 1)}),
    ("What share was it, in per cent?", {("%", 1)}),
    ("Quelle part, en pourcentage ?", {("%", 1)}),
    ("What was the power, in MW?", {("MW", 1)}),
    ("Quelle puissance, en mégawatts ?", {("MW", 1)}),
    ("How many million dollars did it raise?", {("dollar", 10**6)}),
    ("Combien de milliards d’euros ?", {("EUR", 10**9)}),
    ("Combien de millions ?", {("", 10**6)}),
    ("How many thousand euros?", {("EUR", 1000)}),
    ("How many billion dollars did it raise?", {("dollar", 10**9)}),
    ("How many billions?", {("", 10**9)}),
    ("Combien de dollars des États-Unis ?", {("USD", 1)}),
    ("How old was he?", {("year", 1)}),
    ("À quel âge ?", {("year", 1)}),
    ("What is the legal drinking age?", {("year", 1)}),
    ("Quelle était la limite d’âge ?", {("year", 1)}),
    ("What share of this age group signed?", set()),
    ("How long did this old treaty last?", set()),
    ("En l’an 2000, combien de temps a-t-elle duré ?", set()),
    ("They were many; but how many?", set()),
    ("How long did the six-month pause last in all?", set()),
    ("In an interview in May, how much did he promise?", set()),
    ("How many people signed?", set()),
    ("Combien d’argent a-t-il donné ?", set()),
]


@pytest.mark.parametrize(("wording", "asked"), ASKED)
def test_a_unit_is_asked_in_where_it_stands_behind_what_asks(
    wording: str, asked: set[tuple[str, int]]
) -> None:
    assert {(one.unit.id, int(one.scale)) for one in asked_in((wording,))} == asked


def test_a_unit_is_named_wherever_it_stands() -> None:
    named = {unit.id for unit in units_named(("How long did the pause of months last?",))}
    assert named == {"month"}
    assert "mph" in {unit.id for unit in units_named(("How fast, in miles per hour?",))}
    assert "USD" in {unit.id for unit in units_named(("Combien de dollars des États-Unis ?",))}
    assert "%" in {unit.id for unit in units_named(("How many % of it?",))}
    assert "year" in {unit.id for unit in units_named(("Quel âge avait-il ?",))}
    assert not units_named(("How many people signed that week?",))
