"""Finds every message id in the source, and brings the French catalogue in step with it.

``python -m tests.locale.messages`` adds what is missing to quiz.po, drops what is gone, and
compiles quiz.mo; what is left untranslated is listed. A second run changes nothing: neither file
carries dates.
"""

from __future__ import annotations

import ast
import io
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages import mofile, pofile
from babel.messages.catalog import Catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PACKAGE = Path(__file__).parent.parent.parent / "quiz"
CATALOGUE = PACKAGE / "locale" / "fr" / "LC_MESSAGES" / "quiz.po"
COMMAND = "python -m tests.locale.messages"
"""What to run after a message was added or French was written."""

Message = str | tuple[str, str]
"""A message id, or its singular and plural."""

HEADER: tuple[tuple[str, str], ...] = (
    ("Language", "fr"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Content-Transfer-Encoding", "8bit"),
    ("Plural-Forms", "nplurals=2; plural=(n > 1);"),
)
"""All that gettext needs to know; 0 and 1 take the singular in French."""


class NotFound(Exception):  # noqa: N818 (what the tool could not read)
    """A message is written in a way that no tool can find."""


# -- in the source


def messages() -> dict[Message, list[str]]:
    """Return every message id with the modules it stands in; raises NotFound."""
    found: dict[Message, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE.parent).as_posix()
        for message in in_source(path.read_text("utf-8"), module):
            if module not in found.setdefault(message, []):
                found[message].append(module)
    return found


def in_source(source: str, module: str) -> Iterator[Message]:
    """Yield the message ids of one module; raises NotFound where one is no literal."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            try:
                yield from _in_call(node)
            except NotFound as error:
                raise NotFound(f"{module}:{node.lineno}: {error}") from None


def _in_call(call: ast.Call) -> Iterator[Message]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name in ("tr", "msg"):
        yield from filter(None, _texts(call.args[:1]))
    elif name == "plural":
        forms = [tuple(_texts([form])) for form in call.args[:2]]
        if len(forms) == 2 and len(forms[0]) == len(forms[1]):
            yield from zip(*forms, strict=True)
    elif name == "Command":
        named = [each.value for each in call.keywords if each.arg in ("label", "help")]
        yield from filter(None, _texts([*call.args[2:4], *named]))


def _texts(nodes: Iterable[ast.expr]) -> Iterator[str]:
    """Yield literals and both sides of a choice; a variable holds what ``msg`` marked elsewhere."""
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from _texts([node.body, node.orelse])
        elif isinstance(node, (ast.JoinedStr, ast.BinOp)):
            raise NotFound("write the message as one literal, with {name} fields filled by tr()")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


# -- in the catalogue


class FrenchCatalogue(Catalog):
    """A catalogue whose header never changes."""

    def __init__(self) -> None:
        super().__init__(locale="fr", fuzzy=False)

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The fixed header."""
        last = len(HEADER) - 1
        return [
            (name, f"{value}\n" if n == last else value) for n, (name, value) in enumerate(HEADER)
        ]


def read() -> Catalog:
    """Return the French catalogue."""
    with CATALOGUE.open("rb") as file:
        return pofile.read_po(file, locale="fr")


def updated(old: Catalog) -> FrenchCatalogue:
    """Return the catalogue of what is in the source now, with the French that ``old`` has."""
    new = FrenchCatalogue()
    for message, modules in messages().items():
        known = old.get(message)
        french = known.string if known and type(known.id) is type(message) else ""
        new.add(message, french, locations=[(each, 0) for each in modules])
    return new


def entries(catalogue: Catalog) -> dict[Message, tuple[str, ...]]:
    """Return each message id with its French: one form, or two for a plural."""
    found: dict[Message, tuple[str, ...]] = {}
    for each in catalogue:
        french = (each.string,) if isinstance(each.string, str) else tuple(each.string or ())
        if isinstance(each.id, str):
            if each.id:
                found[each.id] = french
        else:
            found[each.id[0], each.id[1]] = french
    return found


def untranslated(catalogue: Catalog) -> list[Message]:
    """Return the message ids that lack French."""
    return [message for message, french in entries(catalogue).items() if not all(french or ("",))]


def written(catalogue: Catalog) -> bytes:
    """Return the bytes of the .po file."""
    head = "".join(f'"{name}: {value}\\n"\n' for name, value in HEADER)
    buffer = io.BytesIO()
    pofile.write_po(
        buffer, catalogue, width=100, sort_output=True, omit_header=True, include_lineno=False
    )
    return f'# French texts of the interface.\nmsgid ""\nmsgstr ""\n{head}\n'.encode() + (
        buffer.getvalue()
    )


def compiled(catalogue: Catalog) -> bytes:
    """Return the bytes of the .mo file."""
    fixed = FrenchCatalogue()
    for message in catalogue:
        if message.id:
            fixed.add(message.id, message.string)
    buffer = io.BytesIO()
    mofile.write_mo(buffer, fixed)
    return buffer.getvalue()


def update() -> list[Message]:
    """Rewrite both files; returns what has no French yet."""
    new = updated(read() if CATALOGUE.exists() else Catalog(locale="fr"))
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    CATALOGUE.write_bytes(written(new))
    CATALOGUE.with_suffix(".mo").write_bytes(compiled(new))
    return untranslated(new)


if __name__ == "__main__":
    for each in update():
        print(repr(each))
