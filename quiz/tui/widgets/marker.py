"""Marks a quotation in a paragraph, word by word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from quiz.tui.commands import Command, bindings
from quiz.tui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from textual import events

WORD = re.compile(r"\S+")


class Marker(Widget, can_focus=True):
    """A paragraph with a word cursor; from where the mark is set, moving widens it."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("take", "enter", "take it", "Take the marked words as the quotation"),
        Command("anchor", "space", "mark from here", "Begin the quotation at this word"),
        Command("move(-1)", "left", "left", "One word back", in_bar=False),
        Command("move(1)", "right", "right", "One word on", in_bar=False),
        Command("line(-1)", "up", "up", "A line of words back", in_bar=False),
        Command("line(1)", "down", "down", "A line of words on", in_bar=False),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    Marker { height: auto; width: 1fr; }
    """

    cursor: reactive[int] = reactive(0)
    begin: reactive[int] = reactive(-1)
    """The word the quotation begins with; -1 before that is said."""

    class Taken(Message):
        """The quotation is marked."""

        def __init__(self, quote: str) -> None:
            super().__init__()
            self.quote = quote

    class Moved(Message):
        """Another stretch is marked."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.words = [match.span() for match in WORD.finditer(text)]

    @property
    def ends(self) -> tuple[int, int]:
        """The first and the last marked word."""
        start = self.cursor if self.begin < 0 else self.begin
        return min(start, self.cursor), max(start, self.cursor)

    @property
    def quote(self) -> str:
        """The marked words, without the punctuation around them."""
        first, last = self.ends
        return self.text[self.words[first][0] : self.words[last][1]].strip(' .,;:!?()[]«»“”"')

    @property
    def count(self) -> int:
        """How many words are marked."""
        first, last = self.ends
        return last - first + 1

    def render(self) -> Content:
        """Draw the paragraph with the marked words set off."""
        first, last = self.ends
        text = Content(self.text)
        for number, (start, end) in enumerate(self.words):
            text = text.stylize(Style.from_meta({"word": number}), start, end)
        style = "reverse $text-accent" if self.begin >= 0 else "underline $text-accent"
        return text.stylize(style, self.words[first][0], self.words[last][1])

    def validate_cursor(self, cursor: int) -> int:
        """Stay within the paragraph."""
        return max(0, min(cursor, len(self.words) - 1))

    def watch_cursor(self) -> None:
        """Keep the cursor in view in a paragraph that is longer than the terminal."""
        before = Content(self.text[: self.words[self.cursor][1]])
        top = len(before.wrap(max(1, self.size.width))) - 1
        around: object = self
        while isinstance(around, Widget):
            if isinstance(around, Scroll) and around.max_scroll_y:
                around.scroll_to_region(Region(0, top, 1, 1), animate=False)
                return
            top += around.virtual_region.y
            around = around.parent

    def action_move(self, by: int) -> None:
        """Move the cursor by words."""
        self.cursor += by
        self.post_message(self.Moved())

    def action_line(self, by: int) -> None:
        """Move the cursor by about a line."""
        self.action_move(by * max(1, self.size.width // 7))

    def action_anchor(self) -> None:
        """Begin the quotation here; a second time forgets where it began."""
        self.begin = self.cursor if self.begin < 0 else -1
        self.post_message(self.Moved())

    def action_take(self) -> None:
        """Hand the quotation over."""
        self.post_message(self.Taken(self.quote))

    def on_click(self, event: events.Click) -> None:
        """Begin with the first click, end with the second."""
        number = event.style.meta.get("word")
        if isinstance(number, int):
            if self.begin < 0:
                self.begin = number
            self.cursor = number
            self.post_message(self.Moved())
