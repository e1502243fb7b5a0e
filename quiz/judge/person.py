"""Answers that are a person's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.compare import Match, compare
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lines import judge_line
from quiz.values.text import tokens

if TYPE_CHECKING:
    from quiz.deck.model import Question


def compare_names(expected: str, given: str) -> Match:
    """Compare two names."""
    right, words = tokens(expected), tokens(given)
    if sorted(right) == sorted(words):
        return Match(0, Reason.EXACT)
    if words == right[-1:]:
        return Match(2, Reason.SURNAME)
    return compare(expected, given)


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a name."""
    said = judge_line(question, answer, compare_names)
    if said.verdict is Verdict.REJECT and said.reason is Reason.DIFFERENT:
        words = tokens(answer)
        for form in question.answer.forms:
            right = tokens(form)
            if len(right) > 1 and words == right[:1]:
                return Judgement(Verdict.PROMPT, Reason.GIVEN_NAME_ONLY)
            if len(words) > 1 and words[-1] == right[-1]:
                return Judgement(Verdict.REJECT, Reason.OTHER_PERSON)
    return said


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: a name is read as it stands."""
    return ""
