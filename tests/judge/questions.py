"""Questions to judge answers against, made from their answer lines."""

from __future__ import annotations

from quiz.deck.model import Kind, Question, Text


def question(
    kind: Kind,
    answer: str,
    *,
    wording: str = "How many, how much or when?",
    accept: tuple[str, ...] = (),
    prompt: tuple[str, ...] = (),
    reject: tuple[str, ...] = (),
    tolerance: str = "",
) -> Question:
    """Return a question of one kind with an answer line."""
    return Question(
        id="sample",
        kind=kind,
        question=Text(wording),
        answer=Text(answer),
        accept=accept,
        prompt=prompt,
        reject=reject,
        tolerance=tolerance,
    )
