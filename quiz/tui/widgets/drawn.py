"""Text that is laid out by a function of the width there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.geometry import Size

    Layout = Callable[[int], Sequence[Content]]
    """From a width in cells to lines that fit into it."""


class Drawn(Widget):
    """Lines in columns and behind rules, which would otherwise take a widget each.

    Every widget is laid out and painted by itself, which is felt between Enter and the verdict.
    """

    DEFAULT_CSS = """
    Drawn { height: auto; width: 100%; }
    """

    _layout: Layout = staticmethod(lambda _width: ())
    _width = -1
    _text = Content()

    def show(self, layout: Layout) -> None:
        """Show what ``layout`` makes of the width, now and after each resize."""
        self._layout = layout
        self._width = -1
        self.refresh(layout=True)

    def _lay_out(self, width: int) -> Content:
        if width != self._width:
            self._text = Content("\n").join(self._layout(width))
            self._width = width
        return self._text

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 (Textual's signature)
        """Return how many lines the text takes."""
        return self._lay_out(width).plain.count("\n") + 1

    def render(self) -> Content:
        """Return the text."""
        return self._lay_out(self.size.width)
