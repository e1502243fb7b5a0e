"""How a question is put to a player: what is expected, which options there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.model import ClaimVerdict, Kind
from quiz.locale import msg

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.deck.model import Question
    from quiz.locale import Translator

LETTERS = "abcdefghijklmnopqrstuvwxyz"

_EXPECTATIONS: dict[Kind, str] = {
    Kind.TEXT: msg("a name or a few words"),
    Kind.PERSON: msg("a person; the surname is enough"),
    Kind.DATE: msg("a date, for example 14 July 1989"),
    Kind.AMOUNT: msg("an amount with its unit, for example 40 km"),
    Kind.NUMBER: msg("a number, in figures or words"),
    Kind.CHOICE: msg("the letter of one option"),
    Kind.LIST: msg("several answers, separated by commas"),
    Kind.ORDER: msg("the letters in their right order, for example: b c a"),
    Kind.CLAIM: msg("the letter of one option"),
}
# By the length of the ISO date that is asked for: its precision is no secret of the answer.
_DATE_EXPECTATIONS: dict[int, str] = {
    4: msg("a year, for example 1989"),
    7: msg("a month and a year, for example July 1989"),
}
# By the dimension of the unit: the question itself says "how long" or "how much money".
_AMOUNT_EXPECTATIONS: dict[str, str] = {
    "money": msg("a sum of money, for example 40 million dollars"),
    "time": msg("a stretch of time, for example 3 weeks"),
    "months": msg("a stretch of time, for example 3 weeks"),
    "ratio": msg("a share, for example 12.5%"),
}
_CLAIM_OPTIONS: dict[ClaimVerdict, str] = {
    ClaimVerdict.SUPPORTED: msg("supported: the sources say so"),
    ClaimVerdict.REFUTED: msg("refuted: the sources say otherwise"),
    ClaimVerdict.CONFLICTING: msg("conflicting evidence: the sources disagree"),
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: msg("not enough evidence: the sources do not tell"),
}


def expectation(question: Question, tr: Translator) -> str:
    """Return what kind of answer is expected, with an example that gives nothing away."""
    finer = _FINER.get(question.kind)
    return (finer(question, tr) if finer else "") or tr(_EXPECTATIONS[question.kind])


def _of_date(question: Question, tr: Translator) -> str:
    return tr(_DATE_EXPECTATIONS.get(len(question.answer.get("en").strip()), ""))


def _of_amount(question: Question, tr: Translator) -> str:
    from quiz.values.amounts import parse_exact  # noqa: PLC0415 (loads with the first amount)

    amount = parse_exact(question.answer.get("en").strip())
    return tr(_AMOUNT_EXPECTATIONS.get(amount.unit.dimension, "")) if amount else ""


def _of_list(question: Question, tr: Translator) -> str:
    need = question.need or len(question.items)
    return tr.plural("{count} answer", "{count} answers, separated by commas", need)


_FINER: dict[Kind, Callable[[Question, Translator], str]] = {
    Kind.DATE: _of_date,
    Kind.AMOUNT: _of_amount,
    Kind.LIST: _of_list,
}
"""What the question itself allows to be said more exactly; empty where it does not."""


def options(question: Question, tr: Translator) -> tuple[str, ...]:
    """Return the options a letter picks from, in the order of the letters; empty without any."""
    shown = _OPTIONS.get(question.kind)
    return shown(question, tr) if shown else ()


def _presented(question: Question, tr: Translator) -> tuple[str, ...]:
    return tuple(item.text.get(tr.language) for item in question.presented)


_OPTIONS: dict[Kind, Callable[[Question, Translator], tuple[str, ...]]] = {
    Kind.CHOICE: _presented,
    Kind.ORDER: _presented,
    Kind.CLAIM: lambda _, tr: tuple(tr(words) for words in _CLAIM_OPTIONS.values()),
}
