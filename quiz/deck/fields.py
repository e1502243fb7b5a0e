"""Reading single fields: each function takes a node, the field's name and the findings.

A reader reports what is wrong and returns a harmless value, so that all mistakes come out at once.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from quiz.deck.document import Findings, describe, shown
from quiz.deck.model import NOTHING, Item, Text
from quiz.deck.nodes import MappingNode, Node, ScalarNode, SequenceNode
from quiz.deck.records import is_stray, mapping, stray
from quiz.deck.suggest import as_iso, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quiz.deck.records import Reader

is_language_code = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*").fullmatch
"""Tells a code of BCP 47 in its usual form, such as ``fr`` or ``pt-BR``, from other words."""
_is_slug = re.compile(r"[a-z0-9-]+").fullmatch
_is_day = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII).fullmatch
_is_partial_day = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII).fullmatch
_is_web = re.compile(r"https?://[^\s/?#]\S*", re.IGNORECASE).fullmatch
_is_range = re.compile(r"([1-9]\d{0,5})(?:\s*-\s*([1-9]\d{0,5}))?", re.ASCII).fullmatch
_is_whole = re.compile(r"\d{1,6}", re.ASCII).fullmatch
_LONGEST_SHOWN = 60
_LONGEST_RANGE = 10_000


def string(node: Node, name: str, to: Findings) -> str:
    """Read one string in one language."""
    if isinstance(node, ScalarNode):
        value: str = node.value.strip()
        if not value:
            _empty(node, name, to)
        return value
    mend = "write one text, without brackets or dashes"
    if isinstance(node, MappingNode) and len(node.value) == 1:
        mend = "put quotes round a text with a colon in it"
    to.error(node, "not-a-text", f"`{name}` must be a text, not {describe(node)}", mend)
    return ""


def word(node: Node, name: str, to: Findings) -> str:
    """Read a string that is no text for people, exactly as it stands."""
    return node.value if string(node, name, to) else ""


def _empty(node: Node, name: str, to: Findings) -> None:
    to.error(node, "empty-value", f"{shown(name)} is empty", "write a value or remove the field")


def text(node: Node, name: str, to: Findings) -> Text:
    """Read a text in one language or a map of languages."""
    if isinstance(node, ScalarNode):
        value: str = node.value.strip()
        if value:
            return Text(value)
        _empty(node, name, to)
        return NOTHING
    if not isinstance(node, MappingNode):
        mend = f"write `{name}: ...` or `{name}: {{en: ..., fr: ...}}`"
        to.error(node, "not-a-text", f"`{name}` must be a text, not {describe(node)}", mend)
        return NOTHING
    if not node.value:
        _empty(node, name, to)
    mapping(node, to)
    return Text("", tuple([_in_language(key, value, name, to) for key, value in node.value]))


def _in_language(key: Node, value: Node, name: str, to: Findings) -> tuple[str, str]:
    code = key.value
    if not isinstance(code, str):  # reported as a key that is no text
        return "", ""
    if not is_language_code(code):
        if is_stray(key, value):
            stray(key, to)
            return code, ""
        mend = "use codes such as en and fr; put quotes round a text with a colon in it"
        to.error(key, "language-code", f"{shown(code)} is no language code", mend)
    if isinstance(value, ScalarNode):
        told = value.value.strip()
        if told:
            return code, told
    return code, string(value, f"{name}.{code}", to)


def strings(node: Node, name: str, to: Findings) -> tuple[str, ...]:
    """Read a list of texts; a single one may stand for a list, a map of languages for its texts."""
    if not isinstance(node, SequenceNode):
        return text(node, name, to).forms
    return tuple([form for each in node.value for form in text(each, name, to).forms])


def words(node: Node, name: str, to: Findings) -> tuple[str, ...]:
    """Read a list of strings without languages; a single one may stand for a list."""
    if not isinstance(node, SequenceNode):
        return (string(node, name, to),)
    return tuple(dict.fromkeys([string(each, name, to) for each in node.value]))


def item(node: Node, name: str, to: Findings) -> Item:
    """Read a text, or a list of equivalent forms of which the first is shown."""
    if not isinstance(node, SequenceNode):
        return Item(text(node, name, to))
    if not node.value:
        _empty(node, name, to)
        return Item(NOTHING)
    first, *others = [text(each, name, to) for each in node.value]
    return Item(first, tuple([form for other in others for form in other.forms]))


def items(node: Node, name: str, to: Findings) -> tuple[Item, ...]:
    """Read a list of items."""
    if isinstance(node, SequenceNode):
        return tuple([item(each, name, to) for each in node.value])
    message = f"`{name}` must be a list, not {describe(node)}"
    to.error(node, "not-a-list", message, list_mend(node, name))
    return ()


def list_mend(node: Node, name: str) -> str:
    """Return how to make a list of ``node``: of its own parts, where commas part them."""
    parts = node.value.split(",") if isinstance(node, ScalarNode) else []
    told = ", ".join(part.strip() for part in parts if part.strip())
    easy = len(parts) > 1 and len(told) < _LONGEST_SHOWN and not set(told) & set("[]{}:#\"'`")
    return f"write `{name}: [{told if easy else 'first, second'}]`"


def slug(node: Node, name: str, to: Findings) -> str:
    """Read an id."""
    value = word(node, name, to)
    if value and not _is_slug(value):
        to.error(node, "id-invalid", f"{shown(value)} is no id", _slug_mend(value))
    return value


def _slug_mend(value: str) -> str:
    plain = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode().lower()
    made = "-".join(re.findall(r"[a-z0-9]+", plain))[:40].strip("-")
    instead = f", such as `{made}`" if made else ""
    return f"use lower-case letters, digits and hyphens{instead}"


def one_of(words: Iterable[str], also: Mapping[str, str] = MappingProxyType({})) -> Reader:
    """Make a reader for one of a closed set of words; its code is ``<field>-unknown``.

    ``also`` are words that others use, and those meant by them, which the help then names.
    """
    known = {str(word): word for word in words}

    def read(node: Node, name: str, to: Findings) -> Any:
        value = word(node, name, to)
        if value in known:
            return known[value]
        if value:
            theirs = also.get(value.casefold().replace("_", "-"))
            near = f"did you mean {shown(theirs)}?" if theirs else did_you_mean(value, known)
            mend = near or f"use one of {', '.join(known)}"
            to.error(node, f"{name}-unknown", f"{shown(value)} is no {name}", mend)
        return None

    return read


def whole(low: int, high: int) -> Reader:
    """Make a reader for a whole number within bounds; its code is ``<field>-invalid``."""

    def read(node: Node, name: str, to: Findings) -> int:
        value = word(node, name, to)
        number = int(value) if _is_whole(value) else -1
        if low <= number <= high:
            return number
        if value:
            bounds = f"from {low} to {high}" if high < 1_000 else f"from {low} up"
            message = f"{shown(value)} is no value for `{name}`"
            to.error(node, f"{name}-invalid", message, f"use a whole number {bounds}")
        return low

    return read


def iso_day(node: Node, name: str, to: Findings) -> str:
    """Read an ISO day."""
    value = word(node, name, to)
    if value and not (_is_day(value) and _exists(value)):
        mend = f"write it as {as_iso(value, whole=True) or '2023-03-09'}"
        to.error(node, "day-invalid", f"{shown(value)} is no day", mend)
    return value


def partial_day(node: Node, name: str, to: Findings) -> str:
    """Read an ISO day, month or year."""
    value = word(node, name, to)
    if value and not (_is_partial_day(value) and _exists((value + "-01-01")[:10])):
        mend = f"write it as {as_iso(value) or '2023-03-09, 2023-03 or 2023'}"
        to.error(node, "day-invalid", f"{shown(value)} is no day, month or year", mend)
    return value


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def web_address(node: Node, name: str, to: Findings) -> str:
    """Read an http or https address."""
    value = word(node, name, to)
    if value and not _is_web(value):
        to.error(
            node,
            "url-invalid",
            f"{shown(value)} is no http or https address",
            "start it with https:// and leave no spaces in it",
        )
    return value


def file_name(node: Node, name: str, to: Findings) -> str:
    """Read a bare file name."""
    value = word(node, name, to)
    if value and (not set("/\\:\n").isdisjoint(value) or value in (".", "..")):
        to.error(
            node,
            "file-invalid",
            f"{shown(value)} is not a bare file name",
            "leave folders out; the folder is named when the quiz is started",
        )
    return value


def language(node: Node, name: str, to: Findings) -> str:
    """Read a language code."""
    value = word(node, name, to)
    if value and not is_language_code(value):
        mend = "use a code such as en or fr"
        to.error(node, "language-code", f"{shown(value)} is no language code", mend)
    return value


def paragraphs(node: Node, name: str, to: Findings) -> frozenset[int]:
    """Read paragraph numbers and ranges such as 21-28."""
    numbers: set[int] = set()
    for each in node.value if isinstance(node, SequenceNode) else [node]:
        value = word(each, name, to)
        found = _is_range(value)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
        if first <= last < first + _LONGEST_RANGE:
            numbers.update(range(first, last + 1))
        elif value:
            to.error(
                each,
                "not-evidence-invalid",
                f"{shown(value)} is no paragraph or range of paragraphs",
                "write numbers from 1 up and ranges such as 21-28",
            )
    return frozenset(numbers)
