"""The JSON Schema says what the loader says, as far as a schema can."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from quiz.cli import schema as command
from quiz.deck import format as authored
from quiz.deck import questions, reading, sources
from quiz.deck.codes_file import FILE
from quiz.deck.codes_yaml import YAML
from quiz.deck.loading import parse
from quiz.deck.schema import SCHEMA_FILE, deck_schema, schema_text
from tests.deck.editor_view import editor_view
from tests.deck.samples import BROKEN, GOOD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SCHEMA = deck_schema()
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)

BEYOND_A_SCHEMA = {
    *YAML,
    *FILE,
    "no-title",  # warnings
    "no-citation",
    "comma-in-topic",
    "id-twice",  # comparisons of one value with another
    "source-unknown",
    "source-in-words",
    "answer-not-a-choice",
    "item-twice",
    "need-invalid",
    "date-impossible",  # the calendar
    "day-invalid",
    "amount-invalid",  # the grammars of amounts and numbers
    "number-invalid",
    "not-evidence-invalid",  # the order of two numbers
    "empty-value",  # to an editor the same as the word null, which is a text like any other
}
"""What takes more than a schema to find."""
EXPRESSED = {"no-questions", "day-invalid"}
"""Samples of the codes above that a schema can tell all the same."""

KEYWORDS = {
    *("$schema", "$ref", "definitions", "title", "description", "examples", "default"),
    *("type", "enum", "pattern", "minimum", "items", "minItems", "properties", "required"),
    *("additionalProperties", "patternProperties", "propertyNames", "minProperties"),
    *("anyOf", "allOf", "if", "then", "else", "enumDescriptions", "markdownEnumDescriptions"),
}


def test_the_shipped_file_is_current() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text(), (
        "write it anew: python -m quiz.deck.schema"
    )


def test_the_command_prints_the_shipped_file(capsys: pytest.CaptureFixture[str]) -> None:
    arguments: Any = None
    assert command.run(arguments) == 0
    assert capsys.readouterr().out == schema_text()


def test_it_is_a_draft_07_schema() -> None:
    meta = jsonschema.Draft7Validator(jsonschema.Draft7Validator.META_SCHEMA)
    assert list(meta.iter_errors(SCHEMA)) == []


def schemas(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every schema within a schema."""
    if not isinstance(node, dict):
        return
    yield node
    for key in ("properties", "patternProperties", "definitions"):
        for each in node.get(key, {}).values():
            yield from schemas(each)
    for key in ("items", "additionalProperties", "propertyNames", "if", "then", "else"):
        yield from schemas(node.get(key))
    for key in ("anyOf", "allOf"):
        for each in node.get(key, []):
            yield from schemas(each)


def test_it_keeps_to_keywords_that_editors_know() -> None:
    assert {key for each in schemas(SCHEMA) for key in each} <= KEYWORDS


def test_a_reference_has_no_siblings_which_draft_07_would_ignore() -> None:
    assert all(len(each) == 1 for each in schemas(SCHEMA) if "$ref" in each)


def fields(definition: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield from definition["properties"].items()


@pytest.mark.parametrize(
    "name", ["Source", "Citation", "Examples", "Correction", "Question", "deck"]
)
def test_every_field_has_a_description_and_an_example(name: str) -> None:
    definition = SCHEMA if name == "deck" else SCHEMA["definitions"][name]
    assert definition["description"]
    for field, shape in fields(definition):
        assert shape["description"], field
        compound = "$ref" in str(shape.get("allOf")) or "items" in shape
        compound |= "patternProperties" in shape or "Correction" in str(shape)
        assert shape.get("examples") or compound, field


@pytest.mark.parametrize(
    "name", ["Source", "Citation", "Examples", "Correction", "Question", "deck"]
)
def test_every_example_is_valid(name: str) -> None:
    definition = SCHEMA if name == "deck" else SCHEMA["definitions"][name]
    for field, shape in fields(definition):
        rooted = {**shape, "definitions": SCHEMA["definitions"]}
        for example in shape.get("examples", []):
            assert list(jsonschema.Draft7Validator(rooted).iter_errors(example)) == [], field


def test_every_word_of_a_closed_set_is_described() -> None:
    closed = [each for each in schemas(SCHEMA) if "enumDescriptions" in each]
    assert len(closed) >= 4
    for each in closed:
        assert len(each["enum"]) == len(each["enumDescriptions"])


@pytest.mark.parametrize(
    ("form", "readers", "required"),
    [
        (authored.DeckForm, reading.DECK, {"questions"}),
        (authored.SourceForm, sources.SOURCE, set()),
        (authored.QuestionForm, questions.QUESTION, set(questions.REQUIRED)),
        (authored.CitationForm, questions.CITATION, {"source"}),
        (authored.ExamplesForm, questions.EXAMPLES, set()),
        (authored.CorrectionForm, questions.CORRECTION, set(questions.CORRECTION)),
    ],
)
def test_loader_and_models_know_the_same_fields(
    form: type[authored.Form], readers: Mapping[str, object], required: set[str]
) -> None:
    assert list(form.model_fields) == list(readers)
    needed = {name for name, field in form.model_fields.items() if field.is_required()}
    assert needed == required


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_deck_that_loads_is_valid(path: Path) -> None:
    assert list(VALIDATOR.iter_errors(editor_view(path.read_bytes()))) == []


@pytest.mark.parametrize(
    "path",
    [each for each in BROKEN if each.stem not in BEYOND_A_SCHEMA - EXPRESSED],
    ids=lambda path: path.stem,
)
def test_a_broken_sample_is_invalid_where_a_schema_can_tell(path: Path) -> None:
    assert list(VALIDATOR.iter_errors(editor_view(path.read_bytes())))


def test_the_rest_of_the_samples_is_valid_but_for_the_loader() -> None:
    beyond = {each.stem for each in BROKEN} & (BEYOND_A_SCHEMA - set(YAML) - set(FILE))
    for path in BROKEN:
        if path.stem in beyond - EXPRESSED:
            assert list(VALIDATOR.iter_errors(editor_view(path.read_bytes()))) == []
            assert parse(path.read_bytes(), path.name).diagnostics
