"""The shapes of single fields as JSON Schema sees them.

An editor's YAML parser makes numbers and booleans of some scalars (``5``, ``true``) where the
loader keeps what was typed, so whatever may be a text may be those, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quiz.deck.kinds import DIFFICULTIES, KINDS, STANCES, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Mapping

Shape = dict[str, Any]

DEFINED = "x-defined"
"""Stands for a reference into ``DEFINITIONS``, of which pydantic knows nothing."""

_ANY_SCALAR = ["string", "number", "boolean", "null"]
LANGUAGE_CODE = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"


def scalar(pattern: str = r"\S", **more: Any) -> Shape:
    """Return the shape of one value; the pattern binds those that stay strings."""
    return {"type": _ANY_SCALAR, "pattern": pattern, **more}


def words(meanings: Mapping[Any, str], **more: Any) -> Shape:
    """Return the shape of a closed set of words with their meanings."""
    described = list(meanings.values())
    return {
        "enum": [value if isinstance(value, int) else str(value) for value in meanings],
        "enumDescriptions": described,
        "markdownEnumDescriptions": described,
        **more,
    }


def any_of(*shapes: Shape) -> Shape:
    """Return the shape of a value that has one of several."""
    return {"anyOf": list(shapes)}


def list_of(shape: Shape, **more: Any) -> Shape:
    """Return the shape of a list."""
    return {"type": "array", "items": shape, **more}


STRING = scalar()
LANGUAGES_SHAPE: Shape = {
    "type": "object",
    "description": "one text for each language",
    "properties": {
        "en": {**STRING, "description": "the text in English"},
        "fr": {**STRING, "description": "the text in French"},
    },
    "propertyNames": {"pattern": LANGUAGE_CODE},
    "additionalProperties": STRING,
    "minProperties": 1,
}
LANGUAGES: Shape = {DEFINED: "Languages"}
TEXT = any_of(STRING, LANGUAGES)
TEXTS = any_of(STRING, LANGUAGES, list_of(TEXT))
STRINGS = any_of(STRING, list_of(STRING))
ITEM_SHAPE = {
    "description": "one item; in a list of equivalent forms the first is shown",
    **any_of(STRING, LANGUAGES, list_of(TEXT, minItems=1)),
}
ITEMS = list_of({DEFINED: "Item"}, minItems=2)
ANSWER = any_of(STRING, LANGUAGES, ITEMS)
ID = scalar("^[a-z0-9-]+$")
LANGUAGE = scalar(LANGUAGE_CODE)
KIND = words(KINDS, type="string", default="text")
STANCE = words(STANCES, type="string")
VERDICT = words(VERDICTS, type="string")
DIFFICULTY = any_of(
    words(DIFFICULTIES, type="integer"), {"type": "string", "pattern": "^0{0,5}[123]$"}
)
COUNT = any_of(
    {"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^0*[1-9][0-9]{0,5}$"}
)
_PARAGRAPHS = any_of(
    {"type": "integer", "minimum": 1},
    {"type": "string", "pattern": r"^\s*[1-9][0-9]{0,5}(\s*-\s*[1-9][0-9]{0,5})?\s*$"},
)
PARAGRAPHS = {"anyOf": [*_PARAGRAPHS["anyOf"], list_of(_PARAGRAPHS)]}
DAY: Shape = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_PARTIAL = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
PARTIAL_DAY = any_of({"type": "string", "pattern": _PARTIAL}, {"type": "integer"})
DEFINITIONS: Mapping[str, Shape] = {"Languages": LANGUAGES_SHAPE, "Item": ITEM_SHAPE}
"""What the shapes above refer to."""
DATE_ANSWER = any_of(
    {"type": "string", "pattern": r"^\s*[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\s*$"},
    {"type": "integer"},
    LANGUAGES,
)
URL: Shape = {"type": "string", "pattern": r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*$"}
FILE = scalar(r"^[^/\\:]+$")
TOLERANCE: Shape = {"type": "string", "pattern": r"^\s*[0-9]{1,2}(\.[0-9]{1,6})? ?%\s*$"}
