"""A line for several answers, which tells them apart as they are given."""

from __future__ import annotations

import re

from textual.content import Content
from textual.widgets import Input, Static

from quiz.tui.fields.typed import TypedField
from quiz.tui.styles import MUTED

SEPARATORS = re.compile(r"[,;/\n]|\s(?:and|et|&)\s", re.IGNORECASE)


class ListField(TypedField):
    """Shows what was given so far and how many are wanted, not which are right.

    So each item has a dot before it: a tick would say that it is right.
    """

    def show_reading(self) -> None:
        """Tell the items typed so far apart."""
        text = self.query_one(Input).value
        given = [item.strip() for item in SEPARATORS.split(text) if item.strip()]
        need = self.question.need or len(self.question.items)
        items = Content("  ").join(
            Content.assemble(("· ", "$text-accent"), Content(item)) for item in given
        )
        count = self.tr("{given} of {need}", given=len(given), need=need)
        shown = Content.assemble(items, "  " if given else "", (count, MUTED))
        self.query_one("#reading", Static).update(shown)
