"""A round as a few lines to paste for somebody else, without giving an answer away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.game.scoring import Mark

if TYPE_CHECKING:
    from quiz.game.round import Round
    from quiz.locale import Translator

SIGNS = {
    Mark.PENDING: "·",
    Mark.RIGHT: "✓",
    Mark.WRONG: "✗",
    Mark.OVERRULED_RIGHT: "≈",
    Mark.OVERRULED_WRONG: "≈",
}
PER_LINE = 10


def mark_grid(marks: tuple[Mark, ...]) -> str:
    """Return the marks as signs, ten to a line."""
    signs = [SIGNS[mark] for mark in marks]
    lines = (signs[start : start + PER_LINE] for start in range(0, len(signs), PER_LINE))
    return "\n".join(" ".join(line) for line in lines)


def share_text(played: Round, tr: Translator) -> str:
    """Return deck, score, marks and seed; ≈ marks what the player overruled."""
    counted = tr.plural(
        "{right} of {count} question right",
        "{right} of {count} questions right",
        played.total,
        right=played.right,
    )
    points = tr.plural("{count} point", "{count} points", played.score)
    seed = tr("seed {seed}", seed=played.seed)
    lines = (
        played.deck.title.get(tr.language) or played.deck.name,
        f"{counted}, {points}",
        mark_grid(played.marks),
        seed,
    )
    return "\n".join(lines)
