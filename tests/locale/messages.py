"""Finds every message id in the source, and brings the French catalogue in step with it.

``python -m tests.locale.messages`` adds what is missing to quiz.po, drops what is gone, and
compiles quiz.mo; what is left untranslated is listed.
"""

from __future__ import annotations

import ast
import io
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages import mofile, pofile
from babel.messages.catalog import Catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parent.parent.parent / "quiz"
CATALOGUE = PACKAGE / "locale" / "fr" / "LC_MESSAGES" / "quiz.po"

Message = str | tuple[str, str]
"""A message id, or its singular and plural."""


def messages() -> dict[Message, list[str]]:
    """Return every message id with the modules it stands in."""
    found: dict[Message, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE.parent).as_posix()
        for message in _in_module(ast.parse(path.read_text("utf-8"))):
            if message and module not in found.setdefault(message, []):
                found[message].append(module)
    return found


def _in_module(tree: ast.Module) -> Iterator[Message]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        texts = [
            a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
        ]
        if name in ("tr", "msg"):
            yield from texts[:1]
        elif name == "plural" and len(texts) > 1:
            yield (texts[0], texts[1])
        elif name == "Command":
            yield from texts[2:4]


def read() -> Catalog:
    """Return the French catalogue."""
    with CATALOGUE.open("rb") as file:
        return pofile.read_po(file, locale="fr")


def compiled(catalogue: Catalog) -> bytes:
    """Return the bytes of the .mo file."""
    buffer = io.BytesIO()
    mofile.write_mo(buffer, catalogue)
    return buffer.getvalue()


def update() -> list[Message]:
    """Rewrite both files; returns what has no French yet."""
    old = read() if CATALOGUE.exists() else Catalog(locale="fr")
    new = Catalog(locale="fr", project="factcheck-quiz", fuzzy=False)
    missing: list[Message] = []
    for message, modules in messages().items():
        known = old.get(message)
        new.add(message, known.string if known else "", locations=[(each, "") for each in modules])
        if (
            not known
            or not known.string
            or (isinstance(known.string, tuple) and not all(known.string))
        ):
            missing.append(message)
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    with CATALOGUE.open("wb") as file:
        pofile.write_po(
            file, new, width=100, sort_output=True, omit_header=False, include_lineno=False
        )
    CATALOGUE.with_suffix(".mo").write_bytes(compiled(read()))
    return missing


if __name__ == "__main__":
    for each in update():
        print(repr(each))
