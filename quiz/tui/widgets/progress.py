"""Where the round stands: which question, how the others went, points and streak."""

from __future__ import annotations

from math import ceil, isfinite
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from quiz.game.scoring import Mark
from quiz.tui.styles import MUTED

if TYPE_CHECKING:
    from quiz.game.round import Round
    from quiz.locale import Translator

MARKS: dict[Mark, tuple[str, str]] = {
    Mark.PENDING: ("·", MUTED),
    Mark.RIGHT: ("✓", "$text-success"),
    Mark.WRONG: ("✗", "$text-error"),
    Mark.OVERRULED_RIGHT: ("≈", "$text-success"),
    Mark.OVERRULED_WRONG: ("≈", "$text-error"),
}
"""Sign and style of each mark."""


def difficulty_marks(difficulty: int) -> str:
    """Return the difficulty, 1 to 3, as filled and empty dots."""
    return "●" * difficulty + "○" * (3 - difficulty)


def marks_content(marks: tuple[Mark, ...]) -> Content:
    """Return the marks of a round, each with its sign."""
    return Content(" ").join(Content.styled(*MARKS[mark]) for mark in marks)


class Progress(Widget):
    """One line, which gives up its parts one by one as it gets narrow."""

    DEFAULT_CSS = """
    Progress { height: 1; width: 100%; margin-bottom: 1; }
    """

    _left = Content()
    _marks = Content()
    _right = Content()

    def show(self, round_: Round, tr: Translator) -> None:
        """Show where the round stands now."""
        place = tr(
            "{position} of {total}",
            position=min(round_.position + 1, round_.total),
            total=round_.total,
        )
        self._left = Content.styled(place, "bold")
        self._marks = marks_content(round_.marks)
        points = tr.plural("{count} point", "{count} points", round_.score)
        if round_.streak > 1:
            points += tr(", {count} in a row", count=round_.streak)
        left = round_.seconds_left()
        if isfinite(left):
            points = tr("{count} s left", count=ceil(left)) + "   " + points
        self._right = Content.styled(points, MUTED)
        self.refresh()

    def render(self) -> Content:
        """Set the points against the right edge; leave the marks out where they do not fit."""
        width = self.size.width
        used = self._left.cell_length + self._right.cell_length
        middle = self._marks if used + self._marks.cell_length + 6 <= width else Content()
        space = max(1, width - used - middle.cell_length - 3)
        return Content.assemble(self._left, "   ", middle, " " * space, self._right)
