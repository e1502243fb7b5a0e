"""What each kind makes of its answer: which fields belong to it and what its answer must be."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quiz.deck import fields
from quiz.deck.document import describe
from quiz.deck.model import NOTHING, ClaimVerdict, Item, Kind, Text
from quiz.deck.nodes import SequenceNode
from quiz.deck.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quiz.deck.document import Findings
    from quiz.deck.nodes import Node


@dataclass(slots=True)
class Answer:
    """What a question's answer line comes to."""

    text: Text = NOTHING
    items: tuple[Item, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)


def _single(nodes: Mapping[str, Node], to: Findings) -> Text:
    node = nodes["answer"]
    if isinstance(node, SequenceNode):
        to.error(
            node,
            "answer-is-list",
            "this kind of question has one answer, not a list",
            "put the further ones under `accept`",
        )
        return NOTHING
    return fields.text(node, "answer", to)


def _words(nodes: Mapping[str, Node], to: Findings) -> Answer:
    return Answer(_single(nodes, to))


def _choice(nodes: Mapping[str, Node], to: Findings) -> Answer:
    wanted = _single(nodes, to)
    if "choices" not in nodes:
        to.error(
            nodes["answer"],
            "missing-choices",
            "a choice question has no `choices`",
            "add `choices: [first, second]`",
        )
        return Answer(wanted)
    choices = fields.items(nodes["choices"], "choices", to)
    _enough(nodes["choices"], choices, to)
    _distinct(nodes["choices"], choices, to)
    for choice in choices:
        if wanted and set(wanted.forms) <= set(choice.forms):
            return Answer(choice.text, choices)
    if wanted and choices:
        mend = did_you_mean(wanted.forms[0], [form for each in choices for form in each.forms])
        to.error(
            nodes["answer"],
            "answer-not-a-choice",
            "the answer is none of the choices",
            mend or "write it exactly as it stands under `choices`",
        )
    return Answer(wanted, choices)


def _enough(node: Node, items: tuple[Item, ...], to: Findings) -> None:
    if len(items) < 2 and isinstance(node, SequenceNode):
        to.error(node, "too-few-items", f"{len(items)} is too few", "give two or more")


def _distinct(node: Node, items: tuple[Item, ...], to: Findings) -> None:
    if not isinstance(node, SequenceNode):
        return
    seen: dict[str, int] = {}
    for index, each in enumerate(items):
        for form in {form.casefold() for form in each.forms}:
            if seen.setdefault(form, index) != index:
                to.error(
                    node.value[index],
                    "item-twice",
                    f"`{form}` stands here twice",
                    "keep one of the two",
                )


def _several(nodes: Mapping[str, Node], to: Findings) -> Answer:
    node = nodes["answer"]
    if not isinstance(node, SequenceNode):
        to.error(
            node,
            "answer-not-a-list",
            f"the answer must be a list of items, not {describe(node)}",
            "write `answer: [first, second]`",
        )
        return Answer()
    found = fields.items(node, "answer", to)
    _enough(node, found, to)
    _distinct(node, found, to)
    return Answer(items=found)


def _list(nodes: Mapping[str, Node], to: Findings) -> Answer:
    answer = _several(nodes, to)
    count = len(answer.items)
    answer.extra["need"] = count
    if "need" in nodes and count:
        answer.extra["need"] = fields.whole(1, count)(nodes["need"], "need", to)
    return answer


_verdict = fields.one_of(ClaimVerdict)


def _claim(nodes: Mapping[str, Node], to: Findings) -> Answer:
    verdict = _verdict(nodes["answer"], "verdict", to)
    return Answer(Text(plain=str(verdict or "")))


READ: Mapping[Kind, Callable[[Mapping[str, Node], Findings], Answer]] = {
    Kind.TEXT: _words,
    Kind.PERSON: _words,
    Kind.DATE: _words,
    Kind.AMOUNT: _words,
    Kind.NUMBER: _words,
    Kind.CHOICE: _choice,
    Kind.LIST: _list,
    Kind.ORDER: _several,
    Kind.CLAIM: _claim,
}

OWN_FIELDS: Mapping[str, frozenset[Kind]] = {
    "choices": frozenset({Kind.CHOICE}),
    "need": frozenset({Kind.LIST}),
    "tolerance": frozenset({Kind.AMOUNT, Kind.NUMBER}),
}
"""The fields that belong to some kinds only."""
