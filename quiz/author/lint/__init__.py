"""Checks that need the judge or the evidence: what a deck that loads can still get wrong."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from quiz.author.lint import agreement, answers, evidence, twins, wording
from quiz.author.lint.evidence import Tally, tally
from quiz.author.lint.finding import Context, diagnostic
from quiz.deck.collecting import no_collecting
from quiz.deck.diagnostics import in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.author.lint.finding import DeckCheck, Finding, QuestionCheck
    from quiz.deck.articles import Articles
    from quiz.deck.diagnostics import Diagnostic
    from quiz.deck.lock import Lock
    from quiz.deck.parsed import Parsed

__all__ = ["Tally", "lint", "tally", "unproven"]

_OF_QUESTIONS: Final[tuple[QuestionCheck, ...]] = (
    evidence.check_citations,
    agreement.check_agreement,
    answers.check_own_answer,
    answers.check_examples,
    answers.check_choices,
    wording.check_answer_shown,
    wording.check_translations,
    wording.check_review,
)
_OF_DECKS: Final[tuple[DeckCheck, ...]] = (
    evidence.check_lock,
    wording.check_deck_translations,
    twins.check_nearly_same,
    twins.check_same_evidence,
    twins.check_gives_away,
)


def lint(
    parsed: Parsed, *, lock: Lock | None, articles: Articles | None, today: dt.date
) -> tuple[Diagnostic, ...]:
    """Return what the checks find in a deck, in the order of its place; nothing unless it loads.

    ``today`` decides which facts are due for review; ``lock`` and ``articles`` are None where
    there are none, and then prove nothing.
    """
    if parsed.deck is None:
        return ()
    context = Context(parsed.deck, lock, articles, today)
    with no_collecting():
        found = [finding for check in _OF_DECKS for finding in check(context)]
        found += _of_questions(_OF_QUESTIONS, context)
    return _placed(found, parsed)


def unproven(parsed: Parsed, articles: Articles) -> tuple[Diagnostic, ...]:
    """Return the quotations that do not stand in the texts where the deck says they do."""
    if parsed.deck is None:
        return ()
    context = Context(parsed.deck, None, articles, dt.date.min)
    found = _of_questions((evidence.check_citations,), context)
    return _placed([each for each in found if each.code in evidence.UNPROVEN], parsed)


def _of_questions(checks: Sequence[QuestionCheck], context: Context) -> list[Finding]:
    """Return what the checks find in each question, with paths from the top of the deck."""
    return [
        replace(finding, path=("questions", index, *finding.path))
        for index, question in enumerate(context.deck.questions)
        for check in checks
        for finding in check(question, context)
    ]


def _placed(found: list[Finding], parsed: Parsed) -> tuple[Diagnostic, ...]:
    """Return the findings, each once, in the order of their places."""
    return in_order(diagnostic(each, parsed.document) for each in found)
