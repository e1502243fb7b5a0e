"""The part of a page that scrolls when the terminal is too small for it."""

from __future__ import annotations

from textual.binding import Binding

from quiz.tui.widgets.blank import Blank
from quiz.tui.widgets.scroll import Scroll


class Body(Blank, Scroll, can_focus=False, inherit_bindings=False):
    """Follows the focus and the wheel; the arrows are left to what is in it and to the screen."""

    BINDINGS = [  # noqa: RUF012 (declared so by Textual)
        Binding("pageup", "page_up", show=False),
        Binding("pagedown", "page_down", show=False),
    ]

    def __init__(self, *, id: str = "body") -> None:  # noqa: A002 (Textual's name for it)
        super().__init__(id=id)
