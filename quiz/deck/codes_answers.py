"""Codes for answers: what the answer line of each kind of question must be."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.deck.code import Code

if TYPE_CHECKING:
    from collections.abc import Mapping

ANSWERS: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "field-of-other-kind": Code(
            "a field that this kind of question does not have",
            "`choices` belongs to choice questions, `need` to lists, `tolerance` to amounts and"
            " numbers. On another kind it would do nothing, so either the field or the kind is "
            "a slip.",
            "kind: date\nchoices: [1969, 1972]",
            "kind: choice\nchoices: [1969, 1972]",
        ),
        "answer-is-list": Code(
            "several answers where there is one",
            "Only list and order questions have several answers. For the other kinds `answer` "
            "is the one that is shown, and `accept` lists what else is right.",
            "answer: [Mars, the red planet]",
            "answer: Mars\naccept: [the red planet]",
        ),
        "answer-not-a-list": Code(
            "one answer where a list is asked for",
            "The answer to a list or order question is a list: the items in any order for a "
            "list, in their right order for an order.",
            "kind: list\nanswer: Phobos and Deimos",
            "kind: list\nanswer: [Phobos, Deimos]",
        ),
        "items-too-few": Code(
            "a list with fewer than two items",
            "A list, an order and the choices of a question need two items or more; with one "
            "there is nothing to list, to order or to choose from.",
            "kind: order\nanswer: [Mercury]",
            "kind: order\nanswer: [Mercury, Venus, Earth]",
        ),
        "item-twice": Code(
            "two items cannot be told apart",
            "No two items of a list, an order or of choices may have a wording in common, apart"
            " from capitals.",
            "answer: [Phobos, Deimos, phobos]",
            "answer: [Phobos, Deimos]",
        ),
        "need-invalid": Code(
            "a need that cannot be met",
            "`need` says how many items make a complete answer: from 1 to the number of items.",
            "answer: [Phobos, Deimos]\nneed: 3",
            "answer: [Phobos, Deimos]\nneed: 1",
        ),
        "choices-missing": Code(
            "a choice question without choices",
            "A choice question lists all its choices under `choices`, the right one among them."
            " They are shuffled for the players.",
            "kind: choice\nanswer: Mars",
            "kind: choice\nanswer: Mars\nchoices: [Venus, Mars, Jupiter]",
        ),
        "answer-not-a-choice": Code(
            "the right answer is not among the choices",
            "The `answer` of a choice question repeats one of its `choices`, letter by letter. "
            "For choices in several languages any of the wordings will do.",
            "answer: Mras\nchoices: [Venus, Mars]",
            "answer: Mars\nchoices: [Venus, Mars]",
        ),
        "verdict-unknown": Code(
            "a verdict that does not exist",
            "The answer to a claim is what the evidence says of it: supported, refuted, "
            "conflicting or not-enough-evidence.",
            "kind: claim\nanswer: false",
            "kind: claim\nanswer: refuted",
        ),
        "date-invalid": Code(
            "an answer that is no date",
            "The answer to a date question is a day, a month or a year in ISO form. Its "
            "precision is what a player has to give.",
            "kind: date\nanswer: 20 July 1969",
            "kind: date\nanswer: 1969-07-20",
        ),
        "date-impossible": Code(
            "a date that does not exist",
            "The date has the right form, but the calendar has no such day or month.",
            "kind: date\nanswer: 2023-02-30",
            "kind: date\nanswer: 2023-02-28",
        ),
        "amount-invalid": Code(
            "an answer that is no amount",
            "The answer to an amount question is a number with a unit, or a range of them: 135 "
            "million USD, 12.5 %, 10 to 30 months. Numbers are written with a decimal point; a "
            "scale such as million in English. Players may answer in other units and in words.",
            "kind: amount\nanswer: about four years",
            "kind: amount\nanswer: 4 years",
        ),
        "number-invalid": Code(
            "an answer that is no number",
            "The answer to a number question is written in digits. A number with a unit is an "
            "amount. Players may answer in words.",
            "kind: number\nanswer: eleven",
            "kind: number\nanswer: 11",
        ),
        "tolerance-invalid": Code(
            "a tolerance that is no percentage",
            "`tolerance` says how far an answer may be off, as a percentage below 100.",
            "tolerance: a bit",
            "tolerance: 5%",
        ),
    }
)
