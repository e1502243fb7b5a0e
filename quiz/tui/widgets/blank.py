"""For containers that show nothing of their own behind what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.strip import Strip

if TYPE_CHECKING:
    from textual.geometry import Region
    from textual.widget import Widget as Base
else:
    Base = object  # a second widget among its bases would hide a container's style sheet


class Blank(Base):
    """Paints one blank line as often as needed, in place of styling each.

    Most of the lines that Textual paints for a page are the empty ones of nested containers.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return blank lines, their colour filtered as the terminal and NO_COLOR ask for."""
        strip = Strip.blank(crop.width, self.visual_style.rich_style)
        _, background = self.background_colors
        for each in self.get_line_filters():
            strip = strip.apply_filter(each, background)
        return [strip] * crop.height
