"""How a question is put to a player: what is expected, which options there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.model import ClaimVerdict, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.deck.model import Question
    from quiz.locale import Translator

LETTERS = "abcdefghijklmnopqrstuvwxyz"

_EXPECTATIONS: dict[Kind, Callable[[Translator], str]] = {
    Kind.TEXT: lambda tr: tr("a name or a few words"),
    Kind.PERSON: lambda tr: tr("a person; the surname is enough"),
    Kind.DATE: lambda tr: tr("a date, for example 14 July 1989"),
    Kind.AMOUNT: lambda tr: tr("an amount with its unit, for example 40 km"),
    Kind.NUMBER: lambda tr: tr("a number, in figures or words"),
    Kind.CHOICE: lambda tr: tr("the letter of one option"),
    Kind.LIST: lambda tr: tr("several answers, separated by commas"),
    Kind.ORDER: lambda tr: tr("the letters in their right order, for example: b c a"),
    Kind.CLAIM: lambda tr: tr("the letter of one option"),
}
# By the length of the ISO date that is asked for: its precision is no secret of the answer.
_DATE_EXPECTATIONS: dict[int, Callable[[Translator], str]] = {
    4: lambda tr: tr("a year, for example 1989"),
    7: lambda tr: tr("a month and a year, for example July 1989"),
}
# By the dimension of the unit: the question itself says "how long" or "how much money".
_AMOUNT_EXPECTATIONS: dict[str, Callable[[Translator], str]] = {
    "money": lambda tr: tr("a sum of money, for example 40 million dollars"),
    "time": lambda tr: tr("a stretch of time, for example 3 weeks"),
    "months": lambda tr: tr("a stretch of time, for example 3 weeks"),
    "ratio": lambda tr: tr("a share, for example 12.5 %"),
}
_CLAIM_OPTIONS: dict[ClaimVerdict, Callable[[Translator], str]] = {
    ClaimVerdict.SUPPORTED: lambda tr: tr("supported: the sources say so"),
    ClaimVerdict.REFUTED: lambda tr: tr("refuted: the sources say otherwise"),
    ClaimVerdict.CONFLICTING: lambda tr: tr("conflicting evidence: the sources disagree"),
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: lambda tr: tr("not enough evidence: the sources do not tell"),
}


def expectation(question: Question, tr: Translator) -> str:
    """Return what kind of answer is expected, with an example that gives nothing away."""
    answer = question.answer.get("en").strip()
    finer = None
    if question.kind is Kind.DATE:
        finer = _DATE_EXPECTATIONS.get(len(answer))
    elif question.kind is Kind.AMOUNT:
        from quiz.values.amounts import parse_exact  # noqa: PLC0415 (loads with the first amount)

        amount = parse_exact(answer)
        finer = _AMOUNT_EXPECTATIONS.get(amount.unit.dimension) if amount else None
    if finer:
        return finer(tr)
    if question.kind is Kind.LIST:
        need = question.need or len(question.items)
        return tr.plural("{count} answer", "{count} answers, separated by commas", need)
    return _EXPECTATIONS[question.kind](tr)


def options(question: Question, tr: Translator) -> tuple[str, ...]:
    """Return the options a letter picks from, in the order of the letters; empty without any."""
    if question.kind is Kind.CLAIM:
        return tuple(words(tr) for words in _CLAIM_OPTIONS.values())
    if question.kind in (Kind.CHOICE, Kind.ORDER):
        return tuple(item.text.get(tr.language) for item in question.presented)
    return ()
