"""A vertical menu: arrows, Enter or the mouse; each entry may also name its own key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from quiz.tui.commands import Command, bindings
from quiz.tui.styles import MUTED

if TYPE_CHECKING:
    from textual import events


class Entry(NamedTuple):
    """One line of a menu."""

    action: str
    """Action of the screen that choosing the entry runs."""
    text: str
    key: str = ""
    """The key as written, shown at the right edge."""


class Menu(Widget, can_focus=True):
    """The entries, one chosen."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("choose", "enter", "choose", "Choose the entry under the mark"),
        Command("move(-1)", "up,k", "up", "Move the mark up", in_bar=False),
        Command("move(1)", "down,j", "down", "Move the mark down", in_bar=False),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    Menu { height: auto; width: 100%; }
    """

    entries: reactive[tuple[Entry, ...]] = reactive((), layout=True)
    chosen: reactive[int] = reactive(0)

    class Chosen(Message):
        """An entry was chosen."""

        def __init__(self, entry: Entry) -> None:
            super().__init__()
            self.entry = entry

    def validate_chosen(self, chosen: int) -> int:
        """Stay within the entries."""
        return max(0, min(chosen, len(self.entries) - 1))

    def watch_chosen(self, chosen: int) -> None:
        """Keep the chosen line in view, and with the first one all that stands above it."""
        if isinstance(self.parent, Widget) and self.is_attached:
            top = self.virtual_region.y + chosen if chosen else 0
            self.parent.scroll_to_region(Region(0, top, 1, 1), animate=False)

    def render(self) -> Content:
        """Draw the mark, the text and the key of each entry."""
        width = self.size.width or 60
        lines = []
        for number, entry in enumerate(self.entries):
            on = number == self.chosen
            text = Content(entry.text).truncate(width - len(entry.key) - 4, ellipsis=True)
            space = " " * max(1, width - 2 - text.cell_length - len(entry.key))
            line = Content.assemble(
                ("▸ " if on else "  ", "$text-accent bold"),
                text.stylize("bold" if on else ""),
                (space, ""),
                (entry.key, MUTED),
            )
            lines.append(line)
        return Content("\n").join(lines)

    def action_move(self, by: int) -> None:
        """Move the mark, round the ends."""
        self.chosen = (self.chosen + by) % max(1, len(self.entries))

    def action_choose(self) -> None:
        """Say which entry was chosen."""
        if self.entries:
            self.post_message(self.Chosen(self.entries[self.chosen]))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Let the mark follow the pointer."""
        if 0 <= event.y < len(self.entries):
            self.chosen = event.y

    def on_click(self, event: events.Click) -> None:
        """Choose the clicked line."""
        if 0 <= event.y < len(self.entries):
            self.chosen = event.y
            self.action_choose()
