"""The JSON Schema of the deck format, made from its models, for editors and validators.

It keeps to what yaml-language-server understands: the keywords of draft-07, ``definitions``,
and the ``enumDescriptions`` that it shows beside the words of a closed set.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quiz.deck import shapes
from quiz.deck.kinds import OWN_FIELDS
from quiz.deck.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quiz.deck.shapes import Shape

SCHEMA_FILE = Path(__file__).with_name("deck.schema.json")
"""The schema as it is shipped; a test proves that it is what ``deck_schema`` returns."""


def deck_schema() -> Shape:
    """Return the schema, made afresh."""
    from quiz.deck.format import DeckForm, QuestionForm  # noqa: PLC0415 (pydantic is slow to load)

    made: Shape = _plain(DeckForm.model_json_schema(ref_template="#/definitions/{model}"))
    definitions = made.pop("$defs")
    definitions[QuestionForm.__name__]["allOf"] = _rules_of_kinds()
    definitions = {name.removesuffix("Form"): each for name, each in definitions.items()}
    made = {**made, "definitions": {**definitions, **shapes.DEFINITIONS}}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A deck of the fact-check quiz",
        **_linked(made),
    }


def schema_text() -> str:
    """Return the schema as the text of a file."""
    return json.dumps(deck_schema(), indent=2, ensure_ascii=False) + "\n"


def _plain(node: Any) -> Any:
    """Remove what pydantic adds for Python: titles, defaults of None, null where None is meant.

    A reference gets an ``allOf`` of its own where it has siblings, which draft-07 would ignore.
    """
    if isinstance(node, list):
        return [_plain(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {key: _plain(value) for key, value in node.items()}
    if isinstance(made.get("title"), str):
        del made["title"]
    if made.get("default", ...) is None:
        del made["default"]
        options = [each for each in made["anyOf"] if each != {"type": "null"}]
        del made["anyOf"]
        made = {**made, **options[0]} if len(options) == 1 else {**made, "anyOf": options}
    if "patternProperties" in made:
        made["additionalProperties"] = False
    if "$ref" in made and len(made) > 1:
        made["allOf"] = [{"$ref": made.pop("$ref")}]
    return made


def _linked(node: Any) -> Any:
    """Point references at the definitions' names for authors: Question, not QuestionForm."""
    if isinstance(node, list):
        return [_linked(each) for each in node]
    if not isinstance(node, dict):
        return node
    if shapes.DEFINED in node:
        return {"$ref": f"#/definitions/{node[shapes.DEFINED]}"}
    return {
        key: value.removesuffix("Form") if key == "$ref" else _linked(value)
        for key, value in node.items()
    }


def _rules_of_kinds() -> list[Shape]:
    """Return what the kind of a question says about its other fields."""
    many = (Kind.LIST, Kind.ORDER)
    rules = [
        _when(kinds, otherwise={"properties": {name: False}}) for name, kinds in OWN_FIELDS.items()
    ]
    rules += [
        _when([Kind.CHOICE], {"required": ["choices"]}),
        _when(
            many,
            {"properties": {"answer": shapes.ITEMS}},
            {"properties": {"answer": shapes.TEXT}},
        ),
        _when([Kind.CLAIM], {"properties": {"answer": shapes.VERDICT}}),
        _when([Kind.DATE], {"properties": {"answer": shapes.DATE_ANSWER}}),
    ]
    return rules


def _when(
    kinds: Iterable[Kind], then: Shape | None = None, otherwise: Shape | None = None
) -> Shape:
    named = sorted(str(kind) for kind in kinds)
    rule: Shape = {"if": {"required": ["kind"], "properties": {"kind": {"enum": named}}}}
    if then is not None:
        rule["then"] = then
    if otherwise is not None:
        rule["else"] = otherwise
    return rule


if __name__ == "__main__":
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
