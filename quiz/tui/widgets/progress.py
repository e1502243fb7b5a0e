"""Where the round stands: which question, how the others went, points and streak."""

from __future__ import annotations

from itertools import groupby
from math import ceil, isfinite
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from quiz.game.scoring import Mark
from quiz.tui.cleaning import printable
from quiz.tui.styles import MUTED

if TYPE_CHECKING:
    from textual.geometry import Size

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
    """Return the marks of a round, each with its sign; equal ones in a row share one style."""
    runs = ((MARKS[mark], len(list(run))) for mark, run in groupby(marks))
    return Content(" ").join(
        Content.styled(" ".join([sign] * count), style) for (sign, style), count in runs
    )


class Progress(Widget):
    """One line, which gives up its parts one by one as it gets narrow.

    A second one is there only while answers are not being saved.
    """

    DEFAULT_CSS = """
    Progress { height: auto; width: 100%; margin-bottom: 1; }
    """

    _left = Content()
    _marks = Content()
    _right = Content()
    _unsaved = ""

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
        unsaved = printable(round_.unsaved)
        self.refresh(layout=bool(unsaved) is not bool(self._unsaved))
        self._unsaved = unsaved

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 (Textual's signature)
        """Return 1, or 2 where something is to be told."""
        return 2 if self._unsaved else 1

    def render(self) -> Content:
        """Set the points against the right edge; leave the marks out where they do not fit."""
        width = self.size.width
        used = self._left.cell_length + self._right.cell_length
        middle = self._marks if used + self._marks.cell_length + 6 <= width else Content()
        space = max(1, width - used - middle.cell_length - 3)
        line = Content.assemble(self._left, "   ", middle, " " * space, self._right)
        if not self._unsaved:
            return line
        told = Content.styled(f"! {self._unsaved}", "$text-warning")
        return Content("\n").join([line, told.truncate(width, ellipsis=True)])
