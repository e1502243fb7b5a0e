"""Every code of the loader is explained, and has a deck that triggers it and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.deck.codes import CODES
from quiz.deck.codes_answers import ANSWERS
from quiz.deck.codes_fields import FIELDS
from quiz.deck.codes_file import FILE
from quiz.deck.codes_yaml import YAML
from quiz.deck.limits import MAX_BYTES
from quiz.deck.loading import parse
from tests.deck.samples import BROKEN, GOOD

if TYPE_CHECKING:
    from pathlib import Path

LOADER_CODES = {**FILE, **YAML, **FIELDS, **ANSWERS}
TOO_BIG_FOR_A_SAMPLE = {"file-too-large"}


@pytest.mark.parametrize("sample", BROKEN, ids=lambda path: path.stem)
def test_sample_triggers_its_code_and_no_other(sample: Path) -> None:
    found = parse(sample.read_bytes(), sample.name).diagnostics
    assert {each.code for each in found} == {sample.stem}
    for each in found:
        assert each.severity is CODES[each.code].severity
        assert each.help


@pytest.mark.parametrize("sample", GOOD, ids=lambda path: path.stem)
def test_good_sample_has_no_errors(sample: Path) -> None:
    parsed = parse(sample.read_bytes(), sample.name)
    assert not parsed.errors
    assert parsed.deck is not None
    assert len(parsed.deck.questions) == len(parsed.deck.index)


def test_every_code_has_a_sample() -> None:
    assert {each.stem for each in BROKEN} | TOO_BIG_FOR_A_SAMPLE == set(LOADER_CODES)


def test_a_file_above_the_bound_is_refused() -> None:
    found = parse(b"#" * (MAX_BYTES + 1), "deck.yaml").diagnostics
    assert [each.code for each in found] == ["file-too-large"]


@pytest.mark.parametrize("name", LOADER_CODES)
def test_a_code_is_explained(name: str) -> None:
    code = LOADER_CODES[name]
    assert name.replace("-", "").isalnum()
    assert name == name.lower()
    assert not code.title.endswith(".")
    assert code.paragraph.endswith((".", ".)"))
    assert code.wrong != code.right
