"""The report of what a format could not hold."""

from __future__ import annotations

from quiz.author.formats.carried import Loss, gathered


def test_many_losses_of_one_kind_are_one_and_few_stay_apart() -> None:
    many = [Loss(line, f"the unit `{line} m` is in the question") for line in range(1, 6)]
    few = [Loss(line, "left out: hint") for line in range(1, 4)]
    assert gathered([*many, *few]) == (
        Loss(1, "the unit `…` is in the question", more=4),
        *few,
    )


def test_a_loss_says_how_many_more_it_stands_for() -> None:
    assert Loss(7, "left out: hint", more=4).told("q.gift") == "q.gift:7 and 4 more: left out: hint"
    told = Loss("moons", "left out: hint", more=4).told("q.yaml", {"moons": 12})
    assert told == "q.yaml:12: moons and 4 more: left out: hint"
    assert Loss("", "title left out").told("q.yaml") == "q.yaml: title left out"
