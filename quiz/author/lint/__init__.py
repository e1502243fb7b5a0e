"""Checks that need the judge or the evidence: what a deck that loads can still get wrong."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from quiz.author.lint import evidence, twins, units, wording
from quiz.author.lint.evidence import tally
from quiz.author.lint.finding import Context, diagnostic
from quiz.author.lint.judged import Judged
from quiz.deck.collecting import no_collecting
from quiz.deck.diagnostics import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quiz.author.lint.finding import DeckCheck, Finding, QuestionCheck
    from quiz.deck.articles import Articles
    from quiz.deck.diagnostics import Diagnostic
    from quiz.deck.lock import Lock
    from quiz.deck.model import Question
    from quiz.deck.parsed import Parsed

__all__ = ["Judged", "lint", "tally", "unproven"]

_OF_QUESTIONS: Final[tuple[QuestionCheck, ...]] = (
    evidence.check_citations,
    wording.check_answer_shown,
    wording.check_translations,
    wording.check_review,
    units.check_unit,
)
_OF_DECKS: Final[tuple[DeckCheck, ...]] = (
    evidence.check_lock,
    wording.check_deck_translations,
    twins.check_nearly_same,
    twins.check_same_evidence,
    twins.check_gives_away,
)


def lint(
    parsed: Parsed,
    *,
    lock: Lock | None,
    articles: Articles | None,
    today: dt.date,
    judged: Judged | None = None,
) -> tuple[Diagnostic, ...]:
    """Return what the checks find in a deck, in the order of its place; nothing unless it loads.

    ``today`` decides which facts are due for review; ``lock`` and ``articles`` are None where
    there are none, and then prove nothing. ``judged`` may know some of the questions.
    """
    if parsed.deck is None:
        return ()
    asked = judged or Judged()
    context = Context(parsed.deck, lock, articles, today)
    with no_collecting():
        found = [finding for check in _OF_DECKS for finding in check(context)]
        found += _of_questions((*_OF_QUESTIONS, partial(_judged, asked)), context)
    return _placed(found, parsed)


def unproven(parsed: Parsed, articles: Articles) -> tuple[Diagnostic, ...]:
    """Return the quotations that do not stand in the texts where the deck says they do."""
    if parsed.deck is None:
        return ()
    context = Context(parsed.deck, None, articles, dt.date.min)
    found = _of_questions((evidence.check_citations,), context)
    return _placed([each for each in found if each.code in evidence.UNPROVEN], parsed)


def _judged(judged: Judged, question: Question, context: Context) -> Iterator[Finding]:
    yield from judged.findings(question, context.deck.sources)


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
