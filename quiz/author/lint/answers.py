"""Whether the judge agrees with a question: its answer, its examples, its choices."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING, Final

from quiz.author.lint.finding import Finding, shortened, with_forms
from quiz.deck.model import Kind
from quiz.judge import Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.deck.model import Item, Question

_LANGUAGES: Final = ("en", "fr")
_ANSWERED_AS_WRITTEN: Final = frozenset(Kind) - {Kind.LIST, Kind.ORDER}
_WITH_ITEMS: Final = frozenset({Kind.CHOICE, Kind.LIST})
_VERDICT_SAID: Final = {
    Verdict.ACCEPT: "accepts it",
    Verdict.PROMPT: "asks for more",
    Verdict.REJECT: "rejects it",
}


def check_examples(question: Question) -> Iterator[Finding]:
    """Run the question's own examples through the judge; one language that agrees is enough."""
    for verdict in Verdict:
        given: tuple[str, ...] = getattr(question.examples, verdict)
        for position, answer in enumerate(given):
            if any(judge(question, answer, each).verdict is verdict for each in _LANGUAGES):
                continue
            said = judge(question, answer, _LANGUAGES[0])
            yield Finding(
                "example-fails",
                ("examples", verdict.value, position),
                f"“{shortened(answer)}” should get {verdict}, but the judge "
                f"{_VERDICT_SAID[said.verdict]} ({said.reason})",
                _mend(question, answer, verdict),
            )


def _mend(question: Question, answer: str, verdict: Verdict) -> str:
    """Say how to bring judge and example together."""
    if answer in getattr(question, verdict):
        return f"it stands under the question's `{verdict}` and elsewhere: keep one of them"
    return f"add it to the question's `{verdict}`, or correct the example"


def check_own_answer(question: Question) -> Iterator[Finding]:
    """Report an answer that the judge would not accept from a player."""
    if question.kind not in _ANSWERED_AS_WRITTEN:
        return
    for form in question.answer.forms:
        if not any(judge(question, form, each).accepted for each in _LANGUAGES):
            said = judge(question, form, _LANGUAGES[0])
            yield Finding(
                "answer-rejected",
                ("answer",),
                f"the judge does not accept “{shortened(form)}” ({said.reason})",
                "write it as a player would type it, and not under `prompt` or `reject` as well",
            )


def check_choices(question: Question) -> Iterator[Finding]:
    """Report two choices, or two items of a list, of which one is taken for the other."""
    if question.kind not in _WITH_ITEMS:
        return
    field = "choices" if question.kind is Kind.CHOICE else "answer"
    asked = [_asking_for(item, question) for item in question.items]
    told = set()
    for (one, item), (other, meant) in permutations(enumerate(question.items), 2):
        pair = frozenset((one, other))
        if pair not in told and (form := _taken_for(item, asked[other])):
            told.add(pair)
            yield Finding(
                "choices-alike",
                (field, max(one, other)),
                f"“{shortened(form)}” could be “{shortened(meant.text.get('en'))}” as well",
                "make their wordings differ by more than a letter or two",
            )


def _asking_for(item: Item, question: Question) -> Question:
    """Return a question whose answer is one choice, or one item, of ``question``."""
    return replace(
        question,
        kind=Kind.TEXT,
        answer=with_forms(item.forms),
        items=(),
        accept=(),
        prompt=(),
        reject=(),
    )


def _taken_for(item: Item, asked: Question) -> str:
    """Return a wording of ``item`` that the judge accepts for another one, or nothing."""
    return next((form for form in item.forms if judge(asked, form, "en").accepted), "")
