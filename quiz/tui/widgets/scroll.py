"""What scrolls, whole."""

from __future__ import annotations

from textual.containers import VerticalScroll


class Scroll(VerticalScroll):
    """Is painted anew wherever it has scrolled to.

    Textual 8.2.8 finds out what to paint by comparing where things stood and stand. Whoever asks
    for a place between a scroll and the layout after it has them taken for painted there already,
    and the terminal goes on showing rows of before.
    """

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Paint all of it."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.refresh()
