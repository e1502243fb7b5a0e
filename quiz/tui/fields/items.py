"""A line for several answers, which ticks them off as they are given."""

from __future__ import annotations

import re

from textual.content import Content
from textual.widgets import Input, Static

from quiz.tui.fields.typed import TypedField
from quiz.tui.styles import MUTED

SEPARATORS = re.compile(r"[,;/\n]|\s(?:and|et|&)\s", re.IGNORECASE)


class ListField(TypedField):
    """Shows what was given so far and how many are wanted, not which are right."""

    def show_reading(self) -> None:
        """Tick off the items typed so far."""
        text = self.query_one(Input).value
        given = [item.strip() for item in SEPARATORS.split(text) if item.strip()]
        need = self.question.need or len(self.question.items)
        ticks = Content("  ").join(
            Content.assemble(("✓ ", "$text-accent"), Content(item)) for item in given
        )
        count = self.tr("{given} of {need}", given=len(given), need=need)
        shown = Content.assemble(ticks, "  " if given else "", (count, MUTED))
        self.query_one("#reading", Static).update(shown)
