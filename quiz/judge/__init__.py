"""A typed answer becomes a Judgement: one module per kind of question."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol, cast

from quiz.deck.model import Kind
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.length import LONGEST, is_too_long
from quiz.values.text import fold, visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.deck.model import Question

__all__ = ["LONGEST", "Judgement", "Reason", "Verdict", "judge", "prepare", "understand"]

_PROBES: Final = (
    "-",
    "nothing of the kind",
    "3.5 milion dollarz",
    "9 marz 2023",
    "1er marz 2023, six mnths",
    "not sure, 5 MW or 12:30",
)
"""Answers that take every way of reading and comparing there is."""
_NOTHING: Final = re.compile(r"[\s.,;:!?'\"()\[\]{}<>*_/\\|~^-]*")
"""Punctuation says nothing; signs (+, €, an emoji) may be meant as an answer."""


class _Judge(Protocol):
    """What each kind's module offers."""

    def judge(self, question: Question, answer: str, language: str) -> Judgement: ...

    def understand(self, question: Question, text: str, language: str) -> str: ...


# Imported where first used: a round without names need not load the typo counter.
_MODULES: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        Kind.TEXT: "quiz.judge.text",
        Kind.PERSON: "quiz.judge.person",
        Kind.DATE: "quiz.judge.date",
        Kind.AMOUNT: "quiz.judge.amount",
        Kind.NUMBER: "quiz.judge.number",
        Kind.CHOICE: "quiz.judge.choice",
        Kind.LIST: "quiz.judge.list",
        Kind.ORDER: "quiz.judge.order",
        Kind.CLAIM: "quiz.judge.claim",
    }
)


@cache
def _module(kind: Kind) -> _Judge:
    return cast("_Judge", import_module(_MODULES[kind]))


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge ``answer``, any string at all, typed by somebody who reads ``language`` (en or fr).

    Never raises. Answers in either language are judged alike; the language decides only how
    ``understood`` is worded and how words that differ between them (*billion*) are taken.
    """
    answer = answer.strip()
    if len(answer) > LONGEST:
        return Judgement(Verdict.REJECT, Reason.TOO_LONG)
    answer = visible(answer)
    if is_too_long(question, answer):
        return Judgement(Verdict.REJECT, Reason.TOO_LONG)
    # Nearly every answer begins with a letter or a digit, and so says something.
    if not (answer[:1].isascii() and answer[:1].isalnum()) and _NOTHING.fullmatch(fold(answer)):
        return Judgement(Verdict.PROMPT, Reason.EMPTY)
    return _module(question.kind).judge(question, answer, language)


def prepare(question: Question) -> None:
    """Load and parse what judging ``question`` takes, while its player still reads.

    The first name or phrase of a session loads the typo counter, some 50 ms.
    """
    for probe in _PROBES:
        judge(question, probe, "en")


def understand(question: Question, text: str, language: str) -> str:
    """Return how a date, number, amount or option reads while it is typed; empty if it does not."""
    text = text.strip()
    if not text or len(text) > LONGEST:
        return ""
    text = visible(text)
    if is_too_long(question, text):
        return ""
    return _module(question.kind).understand(question, text, language)
