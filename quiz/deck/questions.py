"""Reading questions with their citations, examples and corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quiz.deck import answers, fields
from quiz.deck.document import describe, shown
from quiz.deck.kinds import OWN_FIELDS
from quiz.deck.model import Citation, Correction, Examples, Kind, Question, Stance
from quiz.deck.nodes import MappingNode, Node, ScalarNode, SequenceNode
from quiz.deck.records import record
from quiz.deck.suggest import did_you_mean
from quiz.values import numbers

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from quiz.deck.document import Findings
    from quiz.deck.records import Reader


NO_DASH = (
    "missing-dash",
    "a question starts here, but there is no dash before it",
    "write `- id: ...`, the dash under those of the other questions",
)
"""Code, message and help."""


KINDS_ELSEWHERE: Mapping[str, Kind] = {
    **dict.fromkeys(("string", "word", "words", "name", "short", "open", "place"), Kind.TEXT),
    **dict.fromkeys(("people", "human", "who"), Kind.PERSON),
    **dict.fromkeys(("day", "month", "year", "datetime", "when"), Kind.DATE),
    **dict.fromkeys(("money", "currency", "quantity", "measure", "percent"), Kind.AMOUNT),
    **dict.fromkeys(("numeric", "numerical", "integer", "int", "count"), Kind.NUMBER),
    **dict.fromkeys(
        ("multiple", "multiple choice", "multiple-choice", "multichoice", "mcq", "select"),
        Kind.CHOICE,
    ),
    **dict.fromkeys(("set", "several", "items", "enumeration"), Kind.LIST),
    **dict.fromkeys(("ordering", "sequence", "ranking", "sort"), Kind.ORDER),
    **dict.fromkeys(("boolean", "bool", "truefalse", "true-false", "true/false"), Kind.CLAIM),
}
"""Words that other quiz programs use for a kind, and ours for them."""


def _tolerance(node: Node, name: str, to: Findings) -> str:
    value = fields.word(node, name, to)
    if value and numbers.parse_tolerance(value) is None:
        to.error(node, "tolerance-invalid", f"{shown(value)} is no tolerance", "write it as 5%")
    return value


def _topics(node: Node, name: str, to: Findings) -> tuple[str, ...]:
    found = fields.words(node, name, to)
    for each in node.value if isinstance(node, SequenceNode) else [node]:
        if isinstance(each, ScalarNode) and "," in each.value:
            message = f"{shown(each.value)} is a single tag, which no player can choose"
            to.warning(each, "comma-in-topic", message, fields.list_mend(each, name))
    return found


def _examples(node: Node, name: str, to: Findings) -> Examples:
    values, _ = record(node, f"`{name}`", EXAMPLES, frozenset(), to)
    return Examples(**values)


def _corrections(node: Node, _name: str, to: Findings) -> tuple[Correction, ...]:
    made = []
    for each in node.value if isinstance(node, SequenceNode) else [node]:
        values, _ = record(each, "a correction", CORRECTION, frozenset(CORRECTION), to)
        if len(values) == len(CORRECTION):
            made.append(Correction(**values))
    return tuple(made)


def _later(node: Node, _name: str, _to: Findings) -> Node:
    """Leave a field to be read when the question's kind and the deck's sources are known."""
    return node


CITATION: Mapping[str, Reader] = {
    "source": fields.word,
    "paragraph": fields.whole(1, 999_999),
    "quote": fields.string,
    "gloss": fields.text,
    "inference": fields.text,
    "stance": fields.one_of(Stance),
}
EXAMPLES: Mapping[str, Reader] = dict.fromkeys(("accept", "prompt", "reject"), fields.strings)
CORRECTION: Mapping[str, Reader] = {"date": fields.iso_day, "text": fields.text}
QUESTION: Mapping[str, Reader] = {
    "id": fields.slug,
    "kind": fields.one_of(Kind, KINDS_ELSEWHERE),
    "topic": _topics,
    "difficulty": fields.whole(1, 3),
    "question": fields.text,
    "choices": _later,
    "answer": _later,
    "need": _later,
    "tolerance": _tolerance,
    "accept": fields.strings,
    "prompt": fields.strings,
    "reject": fields.strings,
    "hint": fields.text,
    "explanation": fields.text,
    "cite": _later,
    "examples": _examples,
    "corrections": _corrections,
    "review_by": fields.iso_day,
}
REQUIRED = frozenset({"id", "question", "answer"})
_OF_KIND = OWN_FIELDS.keys()


def parted(nodes: Sequence[Node], to: Findings) -> Iterator[Node]:
    """Yield the questions of a list, those apart that run into one for want of a dash."""
    for node in nodes:
        keys = [key.value for key, _ in node.value] if isinstance(node, MappingNode) else []
        if keys.count("id") < 2:
            yield node
            continue
        starts = [at for at, key in enumerate(keys) if key == "id" and "answer" in keys[at:]]
        starts = [0, *[at for at in starts if at and "answer" in keys[:at]]]
        for first, end in zip(starts, [*starts[1:], len(keys)], strict=True):
            key = node.value[first][0]
            if first:
                to.error(key, *NO_DASH)
            start, stop = key.start_mark, node.value[end - 1][1].end_mark
            yield MappingNode(node.tag, node.value[first:end], start, stop)


def question(node: Node, sources: Collection[str] | None, to: Findings) -> Question | None:
    """Read one question; None where too much is missing.

    ``sources`` are the ids that may be cited; None where they could not be read.
    """
    values, nodes = record(node, "a question", QUESTION, REQUIRED, to)
    if not nodes:
        return None
    kind = values.get("kind", Kind.TEXT)
    given = _OF_KIND & nodes.keys()
    if given:
        _check_kind(node, kind, given, to)
        values.pop("choices", None)
        values.pop("need", None)
    if "topic" in values:
        values["topics"] = values.pop("topic")
    cited = values.pop("cite", None)
    cite = () if cited is None else _citations(cited, sources, to)
    # One who has written nothing but an id, or a kind, need not be told of the evidence yet.
    if not cite and len(REQUIRED - nodes.keys()) < 2:
        to.warning(
            nodes.get("cite") or nodes.get("id", node),
            "no-citation",
            "this question cites nothing, so players will read “no source given”",
            "add `cite:` with a source of the deck or a reference in words",
            lacks="cite",
        )
    if kind is None or not nodes.keys() >= REQUIRED:
        return None
    del values["answer"]
    answer = answers.READ[kind](nodes, to)
    return Question(
        **{"kind": kind, **values},
        answer=answer.text,
        items=answer.items,
        need=answer.need,
        cite=cite,
    )


def _check_kind(node: Node, kind: Kind | None, given: Collection[str], to: Findings) -> None:
    """Report fields that belong to other kinds than this question's."""
    keys = [key for key, _ in node.value if isinstance(key, ScalarNode)]
    for key in keys:
        if kind is not None and key.value in given and kind not in OWN_FIELDS[key.value]:
            kinds = " and ".join(sorted(OWN_FIELDS[key.value]))
            to.error(
                key,
                "field-of-other-kind",
                f"a question of the kind `{kind}` has no `{key.value}`",
                f"remove it, or change the kind: it belongs to {kinds}",
            )


def _citations(node: Node, sources: Collection[str] | None, to: Findings) -> tuple[Citation, ...]:
    if not isinstance(node, SequenceNode):
        return (_citation(node, sources, to),)
    return tuple([_citation(each, sources, to) for each in node.value])


def _citation(node: Node, sources: Collection[str] | None, to: Findings) -> Citation:
    if isinstance(node, ScalarNode):
        reference = fields.string(node, "cite", to)
        if sources is not None and reference in sources:
            to.warning(
                node,
                "source-in-words",
                f"`cite: {reference}` is a reference in words, though the deck has a source of "
                "that id",
                f"write `cite: {{source: {reference}, paragraph: ..., quote: ...}}`",
            )
        return Citation(reference=reference)
    if not isinstance(node, MappingNode):
        message = f"a citation must be a map or a text, not {describe(node)}"
        to.error(node, "not-a-map", message, "write `- source: ...` and its fields below it")
        return Citation()
    values: dict[str, Any]
    values, nodes = record(node, "a citation", CITATION, frozenset({"source"}), to)
    cited = values.get("source", "")
    if cited and sources is not None and cited not in sources:
        mend = did_you_mean(cited, sources) or "describe it under `sources`, or cite it in words"
        to.error(nodes["source"], "source-unknown", f"the deck has no source {shown(cited)}", mend)
    return Citation(**values)
