"""What each kind makes of its answer: which fields belong to it and what its answer must be."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.deck import fields
from quiz.deck.document import describe, shown
from quiz.deck.model import NOTHING, ClaimVerdict, Item, Kind, Text
from quiz.deck.nodes import MappingNode, ScalarNode, SequenceNode
from quiz.deck.suggest import as_amount, as_iso, did_you_mean
from quiz.values import amount_exact, calendar, numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from quiz.deck.document import Findings
    from quiz.deck.nodes import Node

    Read = Callable[[Mapping[str, Node], Findings], "Answer"]

_looks_like_day = re.compile(r"\d{4}-\d{1,2}(-\d{1,2})?", re.ASCII).fullmatch


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question's answer line comes to."""

    text: Text = NOTHING
    items: tuple[Item, ...] = ()
    need: int = 0


def _words(
    nodes: Mapping[str, Node],
    to: Findings,
    mend: str = "write one, and the others under `accept`; for items the kind is `list`",
) -> Answer:
    """Read a single answer in words; ``mend`` is the help where there are several."""
    node = nodes["answer"]
    if isinstance(node, SequenceNode):
        to.error(
            node,
            "answer-is-list",
            "a question of this kind has one answer, not a list",
            mend,
        )
        return Answer()
    return Answer(fields.text(node, "answer", to))


def _value(parse: Callable[[str], object], complain: Callable[[Node, str, Findings], None]) -> Read:
    """Make a reader for an answer that must parse."""

    def read(nodes: Mapping[str, Node], to: Findings) -> Answer:
        answer = _words(nodes, to)
        for form in answer.text.forms:
            if form and parse(form) is None:
                complain(_node_of(nodes["answer"], form), form, to)
        return answer

    return read


def _node_of(node: Node, form: str) -> Node:
    """Return the scalar that holds ``form``."""
    return next((each for each in _scalars(node) if each.value.strip() == form), node)


def _scalars(node: Node) -> Iterator[ScalarNode]:
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, MappingNode):
        for _, value in node.value:
            yield from _scalars(value)


def _no_date(node: Node, form: str, to: Findings) -> None:
    if _looks_like_day(form):
        to.error(node, "date-impossible", f"{shown(form)} is no date", _possible(form))
    else:
        mend = f"write it as {as_iso(form) or '2023-03-09, 2023-03 or 2023'}"
        to.error(node, "date-invalid", f"{shown(form)} is no day, month or year", mend)


def _possible(form: str) -> str:
    """Say what keeps year, month and day in digits from being a date."""
    year, month, *day = (int(part) for part in form.split("-"))
    if not (1 <= month <= 12 and year):
        return "months go from 01 to 12, years from 0001"
    last = monthrange(year, month)[1]
    if day and not 1 <= day[0] <= last:
        return f"{year:04}-{month:02} has {last} days"
    return f"write it as `{'-'.join([f'{year:04}', *[f'{part:02}' for part in (month, *day)]])}`"


def _no_amount(node: Node, form: str, to: Findings) -> None:
    usual = "a number and a unit, such as 135 million USD, 12.5 % or 10 to 30 months"
    mend = f"write {as_amount(form) or usual}"
    to.error(node, "amount-invalid", f"{shown(form)} is no amount as decks write them", mend)


def _no_number(node: Node, form: str, to: Findings) -> None:
    meant = as_amount(form)
    if meant and all(numbers.parse_exact(each) is not None for each in meant[1:-1].split("` or `")):
        mend = f"write it as {meant}"
    elif meant:
        mend = f"a number with a unit is of the kind `amount`, and written as {meant}"
    else:
        mend = "write it in digits, such as 20000; a number with a unit is of the kind `amount`"
    to.error(node, "number-invalid", f"{shown(form)} is no number", mend)


def _choice(nodes: Mapping[str, Node], to: Findings) -> Answer:
    wanted = _words(nodes, to, "a choice has one right answer; for several the kind is `list`").text
    node = nodes.get("choices")
    if node is None:
        to.error(
            nodes["answer"],
            "choices-missing",
            "a choice question needs `choices`",
            "add `choices: [first, second]`, the right one among them",
        )
        return Answer(wanted)
    choices = fields.items(node, "choices", to)
    _check_items(node, choices, "choices", to)
    wanted_forms = frozenset(wanted.forms)
    for choice in choices:
        if wanted_forms and wanted_forms <= frozenset(choice.forms):
            return Answer(choice.text, choices)
    if wanted and choices:
        known = [form for each in choices for form in each.forms]
        to.error(
            nodes["answer"],
            "answer-not-a-choice",
            "the answer is none of the choices",
            did_you_mean(wanted.forms[0], known) or "write it as it stands under `choices`",
        )
    return Answer(wanted, choices)


def _check_items(node: Node, items: tuple[Item, ...], name: str, to: Findings) -> None:
    """Report a list that is too short, and items that cannot be told apart."""
    if not isinstance(node, SequenceNode):
        return
    if len(items) < 2:
        to.error(node, "items-too-few", f"`{name}` needs two items or more", "add what is missing")
    seen: dict[str, int] = {}
    for index, each in enumerate(items):
        for form in each.forms:
            if form and seen.setdefault(form.casefold(), index) != index:
                message = f"{shown(form)} is in the list twice"
                to.error(node.value[index], "item-twice", message, "keep one of the two")


def _several(nodes: Mapping[str, Node], to: Findings) -> Answer:
    node = nodes["answer"]
    if not isinstance(node, SequenceNode):
        to.error(
            node,
            "answer-not-a-list",
            f"the answer to this kind of question is a list, not {describe(node)}",
            fields.list_mend(node, "answer"),
        )
        return Answer()
    found = fields.items(node, "answer", to)
    _check_items(node, found, "answer", to)
    return Answer(items=found)


def _list(nodes: Mapping[str, Node], to: Findings) -> Answer:
    answer = _several(nodes, to)
    count = len(answer.items)
    if "need" in nodes and count:
        return Answer(items=answer.items, need=fields.whole(1, count)(nodes["need"], "need", to))
    return Answer(items=answer.items, need=count)


_verdict = fields.one_of(
    ClaimVerdict,
    {
        **dict.fromkeys(("true", "yes", "right", "correct", "supports"), ClaimVerdict.SUPPORTED),
        **dict.fromkeys(("false", "no", "wrong", "refutes"), ClaimVerdict.REFUTED),
        **dict.fromkeys(("mixed", "both", "disputed", "contested"), ClaimVerdict.CONFLICTING),
        **dict.fromkeys(
            ("unknown", "unproven", "nei", "neither", "not enough evidence"),
            ClaimVerdict.NOT_ENOUGH_EVIDENCE,
        ),
    },
)


def _claim(nodes: Mapping[str, Node], to: Findings) -> Answer:
    verdict = _verdict(nodes["answer"], "verdict", to)
    return Answer(Text(str(verdict or "")))


READ: Mapping[Kind, Read] = {
    Kind.TEXT: _words,
    Kind.PERSON: _words,
    Kind.DATE: _value(calendar.parse_exact, _no_date),
    Kind.AMOUNT: _value(amount_exact.parse_exact, _no_amount),
    Kind.NUMBER: _value(numbers.parse_exact, _no_number),
    Kind.CHOICE: _choice,
    Kind.LIST: _list,
    Kind.ORDER: _several,
    Kind.CLAIM: _claim,
}
