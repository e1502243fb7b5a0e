"""Answers that are any name or phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.judge.lines import judge_line

if TYPE_CHECKING:
    from quiz.deck.model import Question
    from quiz.judge.judgement import Judgement


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a name or phrase."""
    return judge_line(question, answer)


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: a text is read as it stands."""
    return ""
