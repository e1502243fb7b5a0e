"""A deck's bytes to text: encoding and characters that have no place in a deck."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from quiz.deck.characters import CONTROLS, NO_CHARACTERS, OVERRIDES, SEPARATORS, SURROGATES
from quiz.deck.diagnostics import Place
from quiz.deck.limits import MAX_BYTES

if TYPE_CHECKING:
    from quiz.deck.document import Findings

_FORBIDDEN = f"{CONTROLS}{SEPARATORS}{OVERRIDES}{NO_CHARACTERS}{SURROGATES}"
_forbidden_in_file = re.compile(f"[{_FORBIDDEN}]")
_forbidden_in_value = re.compile(f"[{_FORBIDDEN}\r]")
_is_bidi = re.compile(f"[{OVERRIDES}]").match
_line_end = re.compile(r"\r\n|\r|\n")
_REPORTED = 100
"""So many forbidden characters are reported one by one."""

_CONTROLS = bytes(each for each in range(32) if each not in b"\t\n\r")
_CONTROLS_OF_TEXT = 10
"""With more control characters than these, and a NUL, a file is no text."""

_WIDE = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def decode(data: bytes, to: Findings) -> str | None:
    """Return the text of a file with forbidden characters replaced, so that reading can go on.

    None where the bytes are no text that could be read on.
    """
    if len(data) > MAX_BYTES:
        to.error(
            None,
            "file-too-large",
            f"the file has more than {MAX_BYTES >> 20} MB",
            "split it into several decks",
        )
        return None
    wide = _WIDE.get(data[:2]) or ("UTF-16" if data[:256].count(0) * 3 > len(data[:256]) else "")
    if wide:
        to.error(None, "utf-16", "the file is UTF-16, not UTF-8", "save it as UTF-8")
        return None
    if b"\x00" in data and len(data) - len(data.translate(None, _CONTROLS)) > _CONTROLS_OF_TEXT:
        mend = "name another file, or take this one from a backup"
        to.error(None, "control-character", "the file is no text, or damaged", mend)
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = data.decode("utf-8-sig", errors="replace")
        _not_utf8(error, to)
    return _without_forbidden(text, to)


def _not_utf8(error: UnicodeDecodeError, to: Findings) -> None:
    body = error.object
    before = _line_end.split(body[: error.start].decode("utf-8", errors="replace"))
    place = Place(len(before), len(before[-1]) + 1, len(before[-1]) + 2)
    byte = body[error.start]
    meant = bytes([byte]).decode("cp1252", errors="replace")
    guess = "" if meant == "\ufffd" else f" (`{meant}` in Windows-1252)"
    to.error(
        place,
        "not-utf8",
        f"the byte 0x{byte:02X}{guess} is not UTF-8",
        "save the file as UTF-8",
    )


def _without_forbidden(text: str, to: Findings) -> str:
    found = [match.start() for match in _forbidden_in_file.finditer(text)]
    if not found:
        return text
    starts = line_starts(text)
    for offset in found[:_REPORTED]:
        line = bisect_right(starts, offset)
        column = offset - starts[line - 1] + 1
        code, message = _naming(text[offset])
        to.error(Place(line, column, column + 1), code, message, "remove it")
    return _forbidden_in_file.sub("\ufffd", text)


def lines_of(text: str) -> list[str]:
    """Return the lines of a text without their ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def line_starts(text: str) -> list[int]:
    """Return the offset of the first character of every line."""
    return [0, *(match.end() for match in _line_end.finditer(text))]


def forbidden_in_value(value: str) -> tuple[str, str] | None:
    """Return code and message for a forbidden character that an escape put into a value."""
    match = _forbidden_in_value.search(value)
    return _naming(match[0]) if match else None


def _naming(character: str) -> tuple[str, str]:
    code = f"U+{ord(character):04X}"
    if _is_bidi(character):
        return "bidi-control", f"{code} turns the direction of writing and can hide what is written"
    if character == "\x00":
        return "control-character", "there is a NUL character: the file is damaged or no text"
    return "control-character", f"there is a control character, {code}"
