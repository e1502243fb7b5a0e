"""The tables of words: each states a word once, so that what it says is changed in one place."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import quiz
from quiz.values.unit import forms_of
from quiz.values.unit_tables import MONEY, NAMED

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(quiz.__file__).parent
MODULES = sorted((*(ROOT / "values").glob("*.py"), *(ROOT / "judge").glob("*.py")))


def _tables(tree: ast.Module) -> Iterator[tuple[int, list[str]]]:
    """Yield the words of every table with its line: sets, keys of dicts, texts that are split."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Set):
            yield node.lineno, _constants(node.elts)
        elif isinstance(node, ast.Dict):
            yield node.lineno, _constants(node.keys)
        elif isinstance(node, ast.Call):
            yield node.lineno, _split(node)


def _constants(nodes: list[ast.expr] | list[ast.expr | None]) -> list[str]:
    return [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def _split(call: ast.Call) -> list[str]:
    """Return the words of ``word_set("...")``, ``_in_order("...")`` and ``"...".split()``."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name == "frozenset" and call.args and isinstance(call.args[0], ast.Tuple):
        return _constants(call.args[0].elts)
    if name in ("word_set", "_in_order") and call.args:
        return [word for text in _constants([call.args[0]]) for word in text.split()]
    if isinstance(call.func, ast.Attribute) and call.func.attr == "split":
        return [word for text in _constants([call.func.value]) for word in text.split()]
    return []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_word_stands_twice_in_a_table(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    twice = {
        line: [word for word, times in Counter(words).items() if times > 1]
        for line, words in _tables(tree)
    }
    assert {line: words for line, words in twice.items() if words} == {}


@pytest.mark.parametrize("row", [*(row[3:8] for row in NAMED), *(row[1:6] for row in MONEY)])
def test_no_name_of_a_unit_is_given_twice(row: tuple[str, ...]) -> None:
    *shown, more = row
    names = {form for name in shown for form in forms_of(name)}
    assert names.isdisjoint(more.split("|"))
