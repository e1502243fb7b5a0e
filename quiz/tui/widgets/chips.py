"""A row of values to pick from: one, or any number where none picked means all."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from quiz.tui.commands import Command, bindings
from quiz.tui.styles import MUTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.geometry import Size


GAP = "   "


class Chips(Widget, can_focus=True):
    """Arrows move the mark, space picks; clicks pick too."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("pick", "space", "pick", "Pick the marked value, or let it go"),
        Command("move(-1)", "left", "left", "Mark the value to the left", in_bar=False),
        Command("move(1)", "right", "right", "Mark the value to the right", in_bar=False),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    Chips { height: auto; width: 1fr; }
    """

    labels: reactive[tuple[str, ...]] = reactive((), layout=True)
    picked: reactive[frozenset[int]] = reactive(frozenset())
    marked: reactive[int] = reactive(0)

    class Changed(Message):
        """Another value was picked."""

    def __init__(self, *, several: bool, picked: Sequence[int] = (), name: str = "") -> None:
        super().__init__(id=name)
        self.several = several
        self.set_reactive(Chips.picked, frozenset(picked))
        if picked:
            self.set_reactive(Chips.marked, picked[0])

    def render(self) -> Content:
        """Draw the values; picked ones carry a sign as well as the colour."""
        return Content("\n").join(self._lines(self.size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 (Textual's signature)
        """Return the lines needed in ``width`` cells."""
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        lines: list[list[Content]] = [[]]
        used = 0
        for number, label in enumerate(self.labels):
            chip = self._chip(number, label)
            needed = chip.cell_length + (len(GAP) if used else 0)
            if used and used + needed > width:
                lines.append([])
                used, needed = 0, chip.cell_length
            lines[-1].append(chip)
            used += needed
        return [Content(GAP).join(line) for line in lines]

    def _chip(self, number: int, label: str) -> Content:
        on = number in self.picked
        text = Content.styled(f"{'●' if on else '○'} {label}", "bold $text-accent" if on else MUTED)
        if self.has_focus and number == self.marked:
            text = text.stylize("underline $foreground")
        return text.stylize(Style.from_meta({"chip": number}))

    def action_move(self, by: int) -> None:
        """Move the mark, round the ends."""
        self.marked = (self.marked + by) % max(1, len(self.labels))
        if not self.several:
            self.action_pick()

    def action_pick(self) -> None:
        """Pick the marked value; where several may be, picking again lets it go."""
        one = frozenset({self.marked})
        self.picked = self.picked ^ one if self.several else one
        self.post_message(self.Changed())

    def on_click(self, event: events.Click) -> None:
        """Pick a clicked value."""
        number = event.style.meta.get("chip")
        if isinstance(number, int):
            self.marked = number
            self.action_pick()
