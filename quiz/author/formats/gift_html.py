"""The texts of GIFT in their formats, as plain text."""

from __future__ import annotations

import html
import re

from quiz.author.formats.gift_text import unescape

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>|<!--(?:[^<]|<(?!!--))*?-->")
_ENTITY = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_BREAKS = frozenset(
    {"br", "p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "pre"}
    | {f"h{level}" for level in range(1, 7)}
)
_NOT_MISSED = frozenset({"p", "br", "div", "span"})
"""Tags that say nothing a plain text does not."""
_KNOWN = (
    _BREAKS
    | _NOT_MISSED
    | {"a", "b", "i", "u", "em", "strong", "sub", "sup", "code", "img", "video", "audio", "td"}
)
"""Tags by which a text without a format is taken for HTML."""


def plain_text(raw: str, text_format: str) -> tuple[str, tuple[str, ...]]:
    r"""Return an escaped text without escapes and markup, and the tags that are missed in it.

    A line break in the file is how it was wrapped, but for markdown; a ``\n`` is one. Without a
    format Moodle takes a text for HTML if it looks like it.
    """
    if text_format == "markdown":
        return unescape(raw).strip(), ()
    text = unescape(" ".join(line.strip(" \t") for line in raw.split("\n")))
    if text_format == "html" or (text_format != "plain" and _looks_like_html(text)):
        return _without_tags(text)
    return text.strip(), ()


def _looks_like_html(text: str) -> bool:
    tags = (found[2] for found in _TAG.finditer(text))
    return bool(_ENTITY.search(text)) or any(tag and tag.lower() in _KNOWN for tag in tags)


def _without_tags(text: str) -> tuple[str, tuple[str, ...]]:
    missed: dict[str, None] = {}

    def replaced(found: re.Match[str]) -> str:
        name = (found[2] or "").lower()
        if name and not found[1] and name not in _NOT_MISSED:
            missed[f"<{name}>"] = None
        return "\n" if name in _BREAKS else ""

    bare = html.unescape(_TAG.sub(replaced, " ".join(text.split()))).replace("\u00a0", " ")
    lines = [" ".join(line.split()) for line in bare.split("\n")]
    return "\n".join(line for line in lines if line), tuple(missed)
