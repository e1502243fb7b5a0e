"""Items to put in order: pick one up, carry it, put it down; with keys or the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from quiz.locale import msg
from quiz.locale.asking import LETTERS
from quiz.tui.commands import Command, bindings
from quiz.tui.fields.options import Row, RowsField

if TYPE_CHECKING:
    from textual import events

    from quiz.deck.model import Question
    from quiz.locale import Translator


PUT_DOWN = msg("put down")
"""What the key for picking up does while an item is held: a message id."""


class OrderField(RowsField):
    """The rows in the player's present order; each keeps the letter it was shown with."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("submit", "enter", "answer", "Give the items in this order"),
        Command("grab", "space", "pick up", "Pick an item up or put it down", essential=True),
        Command("move(-1)", "up", "up", "Go to the item above, or carry one up", in_bar=False),
        Command("move(1)", "down", "down", "Go to the item below, or carry one down", in_bar=False),
        Command("carry(-1)", "ctrl+up,shift+up", "carry up", "Carry the item up", in_bar=False),
        Command("carry(1)", "ctrl+down,shift+down", "carry down", "Carry it down", in_bar=False),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    OrderField Row.-held .text { color: $text-accent; text-style: bold; }
    """

    UNTOUCHED = msg(
        "Nothing moved yet: Space picks an item up, ↑ and ↓ carry it. "
        "Enter once more shows the right order."
    )

    def __init__(self, question: Question, tr: Translator) -> None:
        super().__init__(question, tr)
        self.order = list(range(len(question.presented)))
        """Positions in ``question.presented``, from top to bottom."""
        self.held = False
        """Whether arrows carry the marked item."""

    @staticmethod
    def label(number: int) -> str:
        """Return the label of a row: its place."""
        return str(number + 1)

    def texts(self) -> list[str]:
        """Return the items in the player's present order."""
        items = self.question.presented
        return [items[each].text.get(self.tr.language) for each in self.order]

    def command_label(self, command: Command) -> str:
        """Name the key for picking up after what it does now."""
        return self.tr(PUT_DOWN if command.action == "grab" and self.held else command.label)

    def action_move(self, by: int) -> None:
        """Move the mark, or the held item with it."""
        if self.chosen < 0:
            self.choose(0 if by > 0 else -1)
        elif self.held:
            self.action_carry(by)
        else:
            self.choose(self.chosen + by)

    def action_grab(self) -> None:
        """Pick the marked item up, or put it down."""
        self.hold(max(0, self.chosen), held=not self.held)

    def hold(self, number: int, *, held: bool) -> None:
        """Mark a row, with its item picked up or put down."""
        self.held = held
        self.choose(number)
        self.refresh_bindings()

    def action_carry(self, by: int) -> None:
        """Carry the marked item one place, never over an end."""
        start = max(0, self.chosen)
        self.place(start, min(max(0, start + by), len(self.order) - 1))

    def place(self, start: int, end: int) -> None:
        """Move the item at ``start`` to ``end`` and keep the mark on it."""
        self.order.insert(end, self.order.pop(start))
        for row, text in zip(self.rows(), self.texts(), strict=True):
            row.rename(text)
        self.choose(end)

    def choose(self, number: int) -> None:
        """Put the mark on a row and show whether it is held."""
        super().choose(number)
        for row in self.rows():
            on = row.number == self.chosen
            row.set_class(on and self.held, "-held")
            row.mark("↕" if self.held else self.SIGN, on=on)

    @property
    def answer(self) -> str:
        """Letters in the present order; numbers where there are more items than letters.

        The order that they were shown in is no answer, and never the right one: Enter alone asks.
        """
        if self.order == sorted(self.order):
            return ""
        lettered = len(self.order) <= len(LETTERS)
        keys = (LETTERS[each] if lettered else str(each + 1) for each in self.order)
        return " ".join(keys)

    def on_click(self, event: events.Click) -> None:
        """Pick up with one click, put down where the next one falls."""
        row: Row | None = self.row_at(event)
        if row is None:
            return
        if self.held:
            self.place(self.chosen, row.number)
        self.hold(row.number, held=not self.held)
