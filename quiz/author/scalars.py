"""How one string is written in YAML: plain where every reader agrees on it, else quoted."""

from __future__ import annotations

import re
import textwrap

from quiz.deck.characters import (
    CONTROLS,
    DIRECTION_MARKS,
    NO_CHARACTERS,
    OVERRIDES,
    SEPARATORS,
    SURROGATES,
)

WIDTH = 100
"""Columns that a line may fill."""

_CANONICAL = re.compile(
    r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{0,14}[1-9])?"  # a number that survives being read as one
    r"|[0-9]{4}-[0-9]{2}(-[0-9]{2})?"  # a day or month
)
# What YAML 1.1 (and PyYAML) or the YAML 1.2 core schema would read as something else than text.
_RESOLVED = re.compile(
    r"y|n|yes|no|on|off|true|false|null|~|<<|="
    r"|[-+]?\.(inf|nan)"
    r"|[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?0x[0-9a-f_]+"
    r"|[-+]?([0-9][0-9_]*(\.[0-9_]*)?|\.[0-9_]+)(e[-+]?[0-9]+)?"
    r"|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}((t|[ \t]+)[0-9]{1,2}:.*)?",
    re.IGNORECASE,
)
_FIRST = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=]")
_SPECIAL_IN_BLOCK = re.compile(r":(\s|$)|\s#|^\.\.\.")
_PLAIN_IN_FLOW = re.compile(r"[\w($€][\w .%/+()’'°€$–«»\u00a0\u202f-]*")
_UNPRINTABLE = re.compile(
    rf"[\t\n\r{CONTROLS}{SEPARATORS}{NO_CHARACTERS}{SURROGATES}{DIRECTION_MARKS}{OVERRIDES}]"
)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


def plain_is_safe(value: str, *, flow: bool) -> bool:
    """Tell whether ``value`` may stand unquoted and be read as this string by every reader.

    Within brackets and braces (``flow``) the rule is narrower than YAML's own, because readers
    differ there on question marks and colons.
    """
    if not value or value != value.strip() or _UNPRINTABLE.search(value):
        return False
    if _CANONICAL.fullmatch(value):
        return True
    if _RESOLVED.fullmatch(value) or not _FIRST.match(value) or _SPECIAL_IN_BLOCK.search(value):
        return False
    return not flow or bool(_PLAIN_IN_FLOW.fullmatch(value))


def quoted(value: str) -> str:
    """Return ``value`` in quotes: double ones, or single ones where those spare escapes."""
    escapes = _UNPRINTABLE.search(value) or ("'" in value and ('"' in value or "\\" in value))
    if not escapes and ('"' in value or "\\" in value):
        return f"'{value}'"
    return '"' + re.sub(rf'{_UNPRINTABLE.pattern}|["\\]', _escape, value) + '"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if character in _ESCAPES:
        return _ESCAPES[character]
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def one_line(value: str, *, flow: bool) -> str:
    """Return ``value`` as it stands on one line."""
    return value if plain_is_safe(value, flow=flow) else quoted(value)


def block_lines(value: str, indent: int) -> tuple[str, list[str]] | None:
    """Return the header (``>-``) and the lines of ``value`` as a block scalar.

    Texts of several lines become literal ones, long lines are folded at ``WIDTH``. None where a
    block scalar could not hold the text exactly, or would not be easier to read.
    """
    if _UNPRINTABLE.search(value.replace("\n", "")) or value.startswith((" ", "\n")):
        return None
    if "\n" in value:
        return _literal(value, indent)
    if value != value.rstrip() or not re.search(r"\S \S", value):
        return None
    return ">-", [" " * indent + line for line in fold(value, WIDTH - indent)]


def _literal(value: str, indent: int) -> tuple[str, list[str]] | None:
    body = value.removesuffix("\n")
    lines = body.split("\n")
    if not body or not lines[-1] or any(line != line.rstrip() for line in lines):
        return None
    header = "|" if value.endswith("\n") else "|-"
    return header, [" " * indent + line if line else "" for line in lines]


def fold(value: str, width: int) -> list[str]:
    """Break ``value`` at single spaces, so that folding gives back exactly this string."""
    # A run of several spaces is kept together with its neighbours: folding would shorten it.
    words = re.split(r"(?<=[^ ]) (?=[^ ])", value)
    holder = "\x00"
    glued = " ".join(word.replace(" ", holder) for word in words)
    wrapper = textwrap.TextWrapper(
        width=max(width, 40),
        break_long_words=False,
        break_on_hyphens=False,
        expand_tabs=False,
        replace_whitespace=False,
        drop_whitespace=True,
    )
    return [line.replace(holder, " ") for line in wrapper.wrap(glued)]
