"""Reading questions with their citations, examples and corrections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from quiz.deck import answers, fields
from quiz.deck.document import describe
from quiz.deck.model import Citation, Correction, Examples, Kind, Question, Stance
from quiz.deck.nodes import MappingNode, ScalarNode, SequenceNode
from quiz.deck.suggest import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from quiz.deck.document import Findings
    from quiz.deck.nodes import Node

_PERCENT = re.compile(r"\d{1,3}(?:[.,]\d{1,3})?\s*%").fullmatch

_CITATION: Mapping[str, fields.Reader] = {
    "source": fields.slug,
    "paragraph": fields.whole(1, 999_999),
    "quote": fields.string,
    "gloss": fields.text,
    "inference": fields.text,
    "stance": fields.one_of(Stance),
}
_EXAMPLES: Mapping[str, fields.Reader] = {
    "accept": fields.strings,
    "prompt": fields.strings,
    "reject": fields.strings,
}
_CORRECTION: Mapping[str, fields.Reader] = {"date": fields.iso_day, "text": fields.text}


def _tolerance(node: Node, name: str, to: Findings) -> str:
    value = fields.string(node, name, to)
    if value and not _PERCENT(value):
        to.error(node, "bad-tolerance", f"`{value}` is no percentage", "write it as 5%")
    return value


def _examples(node: Node, name: str, to: Findings) -> Examples:
    values, _ = fields.record(node, f"`{name}`", _EXAMPLES, frozenset(), to)
    return Examples(**values)


def _corrections(node: Node, _name: str, to: Findings) -> tuple[Correction, ...]:
    made = []
    for each in node.value if isinstance(node, SequenceNode) else [node]:
        values, _ = fields.record(each, "a correction", _CORRECTION, frozenset(_CORRECTION), to)
        if len(values) == len(_CORRECTION):
            made.append(Correction(**values))
    return tuple(made)


def _raw(node: Node, _name: str, _to: Findings) -> Node:
    """Leave a field to the question's kind."""
    return node


_QUESTION: Mapping[str, fields.Reader] = {
    "id": fields.slug,
    "kind": fields.one_of(Kind),
    "topic": fields.strings,
    "difficulty": fields.whole(1, 3),
    "question": fields.text,
    "answer": _raw,
    "choices": _raw,
    "need": _raw,
    "tolerance": _tolerance,
    "accept": fields.strings,
    "prompt": fields.strings,
    "reject": fields.strings,
    "hint": fields.text,
    "explanation": fields.text,
    "cite": _raw,
    "examples": _examples,
    "corrections": _corrections,
    "review_by": fields.iso_day,
}
_REQUIRED = frozenset({"id", "question", "answer"})


def question(node: Node, sources: Collection[str] | None, to: Findings) -> Question | None:
    """Read one question; ``sources`` are the ids that may be cited, None where unknown."""
    values, nodes = fields.record(node, "a question", _QUESTION, _REQUIRED, to)
    if not nodes:
        return None
    kind = values.get("kind", Kind.TEXT)
    values["topics"] = values.pop("topic", ())
    if "cite" in values:
        values["cite"] = _citations(values["cite"], sources, to)
    else:
        to.warning(
            nodes.get("id", node),
            "no-citation",
            "this question cites nothing",
            "add `cite:` with a source or a reference in words",
        )
    values.pop("choices", None)
    values.pop("need", None)
    values.pop("answer", None)
    if kind is not None:
        for name in answers.OWN_FIELDS.keys() & nodes.keys():
            if kind not in answers.OWN_FIELDS[name]:
                kinds = " and ".join(sorted(answers.OWN_FIELDS[name]))
                to.error(
                    _key(node, name),
                    "field-of-other-kind",
                    f"a {kind} question has no `{name}`",
                    f"it belongs to {kinds} questions: remove it or change the kind",
                )
    if kind is None or not nodes.keys() >= _REQUIRED:
        return None
    answer = answers.READ[kind](nodes, to)
    return Question(**values, answer=answer.text, items=answer.items, **answer.extra)


def _key(node: Node, name: str) -> Node:
    found: Node = next(key for key, _ in node.value if key.value == name)
    return found


def _citations(node: Node, sources: Collection[str] | None, to: Findings) -> tuple[Citation, ...]:
    each_node = node.value if isinstance(node, SequenceNode) else [node]
    return tuple([_citation(each, sources, to) for each in each_node])


def _citation(node: Node, sources: Collection[str] | None, to: Findings) -> Citation:
    if isinstance(node, ScalarNode):
        return Citation(reference=fields.string(node, "cite", to))
    if not isinstance(node, MappingNode):
        to.error(node, "not-a-map", f"a citation must be a map or a text, not {describe(node)}")
        return Citation()
    values: dict[str, Any]
    values, nodes = fields.record(node, "a citation", _CITATION, frozenset({"source"}), to)
    cited = values.get("source", "")
    if cited and sources is not None and cited not in sources:
        to.error(
            nodes["source"],
            "unknown-source",
            f"there is no source `{cited}`",
            did_you_mean(cited, sources) or "add it under `sources`",
        )
    return Citation(**values)
