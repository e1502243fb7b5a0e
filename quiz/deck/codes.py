"""All codes of diagnostics with their explanations, for ``quiz check --explain``."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.deck.codes_answers import ANSWERS
from quiz.deck.codes_evidence import EVIDENCE
from quiz.deck.codes_fields import FIELDS
from quiz.deck.codes_file import FILE
from quiz.deck.codes_lint import LINT
from quiz.deck.codes_yaml import YAML

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.deck.code import Code

CODES: Final[Mapping[str, Code]] = MappingProxyType(
    {**FILE, **YAML, **FIELDS, **ANSWERS, **EVIDENCE, **LINT}
)
