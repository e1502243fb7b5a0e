"""Whether the answer follows from the quotations: the answer is in them, stances add up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from quiz.author.lint.finding import Finding, shortened, with_forms
from quiz.author.lint.wording import names
from quiz.deck.model import ClaimVerdict, Examples, Kind, Stance
from quiz.judge import Reason, Verdict, judge
from quiz.values.text import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from quiz.deck.model import Question

    Languages = Mapping[str, str]

_FOUND_ALTHOUGH_VAGUE: Final = (Reason.UNIT_MISSING, Reason.LONG_SCALE)
"""Reasons to ask a player for more that leave no doubt of the figure: the unit of an article's
amount often stands elsewhere in its sentence, and a French article's milliard is a billion."""
_ANOTHER_VALUE: Final = frozenset(
    {
        Reason.TOO_MUCH,
        Reason.TOO_LITTLE,
        Reason.ONE_DIGIT_OFF,
        Reason.DIGITS_SWAPPED,
        Reason.OTHER_VALUE,
        Reason.OTHER_UNIT,
        Reason.DATE_PART_WRONG,
    }
)
_VALUES: Final = frozenset({Kind.DATE, Kind.AMOUNT, Kind.NUMBER})


def check_agreement(question: Question, languages: Languages) -> Iterator[Finding]:
    """Check the answer against the evidence, by kind.

    ``languages`` are those of the sources that the question cites, by the source's id.
    """
    check = _CHECKS.get(question.kind)
    if check is not None:
        yield from check(question, languages)


def _check_answer(question: Question, languages: Languages) -> Iterator[Finding]:
    """Look for the answer in the quotations, read as the judge reads a player's answer."""
    quotes = _quotes(question, languages)
    if quotes and not _inferred(question) and not _in_some(question, quotes):
        yield Finding(
            "answer-not-in-quote",
            ("answer",),
            f"no quotation contains “{shortened(question.answer.get('en'))}”",
            "quote the words that say it, or add an `inference` to the citation",
        )


def _check_items(question: Question, languages: Languages) -> Iterator[Finding]:
    """Look for each item of a list or an order in the quotations."""
    quotes = _quotes(question, languages)
    if not quotes or _inferred(question):
        return
    for position, item in enumerate(question.items):
        single = replace(question, kind=Kind.TEXT, answer=with_forms(item.forms), items=())
        if not _in_some(single, quotes):
            yield Finding(
                "item-not-in-quote",
                ("answer", position),
                f"no quotation contains “{shortened(item.text.get('en'))}”",
                "add a citation for it, or an `inference`",
            )


def _quotes(question: Question, languages: Languages) -> tuple[tuple[str, str], ...]:
    """Return the quotations with the language of each; unstated ones are tried as French too."""
    return tuple(
        (each.quote, languages[each.source])
        for each in question.cite
        if each.quote and each.source in languages
    )


def _inferred(question: Question) -> bool:
    return any(each.inference for each in question.cite)


def _in_some(question: Question, quotes: tuple[tuple[str, str], ...]) -> bool:
    forms = (*question.answer.forms, *question.accept)
    wanted = tuple(filter(None, map(tokens, forms)))
    bare = replace(question, prompt=(), reject=(), examples=Examples())
    if question.kind in (Kind.TEXT, Kind.PERSON) and any(
        names(tokens(quote), form) for quote, _ in quotes for form in wanted
    ):
        return True
    longest = max((len(form.split()) for form in forms), default=0) + 2
    return any(_judged_in(bare, quote, language, longest) for quote, language in quotes)


def _judged_in(question: Question, quote: str, language: str, longest: int) -> bool:
    """Tell whether the judge accepts some stretch of the quotation as the answer."""
    words = quote.split()
    languages = (language[:2],) if language[:2] in ("en", "fr") else ("en", "fr")
    for size in range(1, min(longest, len(words)) + 1):
        for first in range(len(words) - size + 1):
            stretch = _stretch(words, first, first + size)
            for each in languages:
                if _says(question, stretch, each) and not (
                    question.kind in _VALUES and _cut_short(question, words, first, size, each)
                ):
                    return True
    return False


def _stretch(words: list[str], first: int, last: int) -> str:
    return " ".join(words[first:last]).strip(" .,;:!?«»“”\"'()")


def _says(question: Question, stretch: str, language: str) -> bool:
    said = judge(question, stretch, language)
    if said.verdict is Verdict.PROMPT:
        return said.reason in _FOUND_ALTHOUGH_VAGUE
    return said.accepted and said.reason is not Reason.TYPO


def _cut_short(question: Question, words: list[str], first: int, size: int, language: str) -> bool:
    """Tell whether a stretch is but a part of another value: the 6 of 6 weeks, the 20 of 20 000."""
    longer = (
        _stretch(words, first, first + size + 1),
        _stretch(words, max(first - 1, 0), first + size),
    )
    return any(judge(question, each, language).reason in _ANOTHER_VALUE for each in longer)


def _check_claim(question: Question, _languages: Languages) -> Iterator[Finding]:
    """Check that the stances of the citations add up to the claim's verdict."""
    quoted = [(at, each.stance) for at, each in enumerate(question.cite) if not each.reference]
    if not quoted:
        return
    verdict = ClaimVerdict(question.answer.get("en"))
    allowed = _ALLOWED[verdict]
    for position, stance in quoted:
        if stance not in allowed:
            named = f"a citation that {stance}" if stance else "a citation without a stance"
            yield Finding(
                "claim-stance",
                ("cite", position, *(("stance",) if stance else ())),
                f"{named} does not fit a claim with the verdict {verdict}",
                _MEND[verdict],
            )
    stances = {stance for _, stance in quoted}
    if verdict is ClaimVerdict.CONFLICTING and not set(Stance) <= stances:
        lacking = " nor ".join(each for each in Stance if each not in stances)
        yield Finding(
            "claim-stance", ("answer",), f"no citation {lacking} this claim", _MEND[verdict]
        )


_ALLOWED: Final[Mapping[ClaimVerdict, frozenset[Stance | None]]] = {
    ClaimVerdict.SUPPORTED: frozenset({Stance.SUPPORTS}),
    ClaimVerdict.REFUTED: frozenset({Stance.REFUTES}),
    ClaimVerdict.CONFLICTING: frozenset({Stance.SUPPORTS, Stance.REFUTES}),
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: frozenset({None}),
}
_MEND: Final[Mapping[ClaimVerdict, str]] = {
    ClaimVerdict.SUPPORTED: "write `stance: supports`, or make the answer `conflicting`",
    ClaimVerdict.REFUTED: "write `stance: refutes`, or make the answer `conflicting`",
    ClaimVerdict.CONFLICTING: "cite one passage with `stance: supports` and one with `refutes`",
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: "remove the stance: these passages only come nearest",
}
_CHECKS: Final[Mapping[Kind, Callable[[Question, Languages], Iterator[Finding]]]] = {
    Kind.TEXT: _check_answer,
    Kind.PERSON: _check_answer,
    Kind.DATE: _check_answer,
    Kind.AMOUNT: _check_answer,
    Kind.NUMBER: _check_answer,
    Kind.LIST: _check_items,
    Kind.ORDER: _check_items,
    Kind.CLAIM: _check_claim,
}
