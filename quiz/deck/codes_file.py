"""Codes for a deck file as a whole: its size, encoding and characters."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.deck.code import Code

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "file-too-large": Code(
            "the file is larger than a deck may be",
            "A deck is read into memory at one go, so its size is bounded at 32 MB, which is "
            "room for about 40,000 questions. Split a larger one by theme: each file is a deck "
            "of its own.",
            "questions: [...]   # 50 MB of them",
            "questions: [...]   # in decks of their own, one for each theme",
        ),
        "not-utf8": Code(
            "the file is not UTF-8",
            "Decks are UTF-8, so that accents and quotation marks read the same everywhere. "
            "Most editors can say in which encoding they save; choose UTF-8 there and save "
            "again. The message shows what the first odd byte would be in Windows-1252.",
            "question: caf\\xe9?   # the byte E9 alone, as Windows-1252 writes é",
            "question: café?     # the bytes C3 A9, as UTF-8 writes it",
        ),
        "utf-16": Code(
            "the file is UTF-16",
            "Some editors and PowerShell's `>` write UTF-16, with two bytes for each letter. "
            "Save the file as UTF-8; with PowerShell use `Out-File -Encoding utf8`.",
            "FF FE 74 00 69 00 74 00 6C 00 65 00",
            "74 69 74 6C 65",
        ),
        "control-character": Code(
            "a control character is in the deck",
            "Control characters (an escape, a bell, a NUL, a line separator) can command the "
            "terminal of a player or hide what stands in the deck. They often come along when "
            "text is copied from a terminal or a PDF. Remove them, also where they are written "
            "as an escape.",
            'hint: "red: \\x1b[31m"',
            'hint: "red"',
        ),
        "bidi-control": Code(
            "a character turns the direction of writing",
            "The bidirectional overrides and isolates (U+202A to U+202E, U+2066 to U+2069) can "
            "make a text read differently from what it says. Arabic and Hebrew need none of "
            "them.",
            'answer: "\\u202Eabc"',
            'answer: "abc"',
        ),
        "no-questions": Code(
            "the deck has no questions",
            "A deck needs `questions:`, a list with at least one question. The shortest useful "
            "question has an id, a question, an answer and a reference.",
            "title: Moons\nquestions: []",
            "title: Moons\n"
            "questions:\n"
            "  - {id: tides, question: What pulls the tides?, answer: the Moon, cite: any almanac}",
        ),
    }
)
