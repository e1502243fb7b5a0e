"""One of several options: by letter, digit, arrows or mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from quiz.deck.model import ClaimVerdict, Kind
from quiz.locale.asking import LETTERS, options
from quiz.locale.wording import CLAIM_NAMES
from quiz.tui.commands import Command, bindings
from quiz.tui.fields.base import AnswerField
from quiz.tui.widgets.steady import Steady

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from quiz.deck.model import Question
    from quiz.locale import Translator


def option_values(question: Question, tr: Translator) -> list[str]:
    """Return what is handed to the judge for each option."""
    if question.kind is Kind.CLAIM:
        return [verdict.value for verdict in ClaimVerdict]
    return list(options(question, tr))


class Row(Horizontal):
    """One option or item: a mark, a letter, the text."""

    DEFAULT_CSS = """
    Row { height: auto; width: 100%; }
    Row .mark { width: 2; color: $text-accent; text-style: bold; }
    Row .letter { width: 3; color: $text-muted; }
    Row .text { width: 1fr; height: auto; }
    Row.-on .text { text-style: bold; }
    Row.-on .letter { color: $text-accent; text-style: bold; }
    Row:hover .text { color: $text-accent; }
    """

    def __init__(self, number: int, label: str, text: str) -> None:
        super().__init__()
        self.number = number
        self.label = label
        self.text = text
        self.shown = " "
        """The mark."""

    def compose(self) -> ComposeResult:
        """Lay out the three columns."""
        yield Static(" ", classes="mark")
        yield Static(self.label, classes="letter")
        yield Static(Content(self.text), classes="text")

    def rename(self, text: str) -> None:
        """Show another text in the same place."""
        self.text = text
        if self.is_mounted:
            self.query_one(".text", Static).update(Content(text))

    def mark(self, sign: str, *, on: bool) -> None:
        """Set or clear the mark."""
        shown = sign if on else " "
        if shown != self.shown:  # of thirty rows, two change
            self.shown = shown
            self.set_class(on, "-on")
            self.query_one(".mark", Static).update(Content(shown))


class RowsField(Steady, AnswerField, can_focus=True):
    """The rows and the moving mark that options and order share."""

    chosen: int = -1
    """The marked row; -1 before the player touched anything."""
    SIGN: ClassVar[str] = "▸"

    @staticmethod
    def label(number: int) -> str:
        """Return the label of a row: its letter, as long as there are letters."""
        return LETTERS[number : number + 1]

    def texts(self) -> list[str]:
        """Return the texts of the rows in the language in force."""
        return list(options(self.question, self.tr))

    def compose(self) -> ComposeResult:
        """One row per option."""
        for number, text in enumerate(self.texts()):
            yield Row(number, self.label(number), text)

    def rows(self) -> list[Row]:
        """Return the rows from top to bottom."""
        return list(self.query(Row))

    def speak(self, tr: Translator) -> None:
        """Rename the rows, keeping the mark."""
        super().speak(tr)
        for row, text in zip(self.rows(), self.texts(), strict=True):
            row.rename(text)

    def take_focus(self) -> None:
        """Take the keys themselves, with the question still in view above tall options."""
        self.focus(scroll_visible=False)

    def keep_in_view(self) -> None:
        """Scroll to the marked row."""
        for row in self.rows():
            if row.number == self.chosen:
                row.scroll_visible(animate=False)

    @property
    def answer(self) -> str:
        """What the rows say now, in words the judge reads; empty before anything was done."""
        raise TypeError(f"{type(self).__name__} does not say what it hands in")

    def action_submit(self) -> None:
        """Hand the answer in."""
        self.hand_in(self.answer)

    def choose(self, number: int) -> None:
        """Put the mark on a row."""
        rows = self.rows()
        self.chosen = number % len(rows)
        for row in rows:
            row.mark(self.SIGN, on=row.number == self.chosen)
        rows[self.chosen].scroll_visible(animate=False)
        self.post_message(self.Typed(self.answer))

    @staticmethod
    def row_at(event: events.MouseEvent) -> Row | None:
        """Return the row under the pointer."""
        widget = event.widget
        while widget is not None and not isinstance(widget, Row):
            widget = widget.parent  # type: ignore[assignment]
        return widget

    def on_key(self, event: events.Key) -> None:
        """Take a letter or a digit as the row it names."""
        if event.key == "enter":  # its binding is found only when every container was asked first
            event.stop()
            self.action_submit()
            return
        name = event.character or ""
        if len(name) != 1 or not name.isascii() or not name.isalnum():
            return
        number = int(name) - 1 if name.isdigit() else ord(name.lower()) - ord("a")
        if 0 <= number < len(self.rows()):
            event.stop()
            self.choose(number)


class OptionsField(RowsField):
    """The field of choice and claim."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("submit", "enter", "answer", "Give the marked answer"),
        Command("move(-1)", "up", "up", "Mark the option above", in_bar=False),
        Command("move(1)", "down", "down", "Mark the option below", in_bar=False),
    )
    BINDINGS = bindings(COMMANDS_HERE)

    def action_move(self, by: int) -> None:
        """Move the mark; the first touch marks an end."""
        if self.chosen < 0:
            self.choose(0 if by > 0 else -1)
        else:
            self.choose(self.chosen + by)

    def texts(self) -> list[str]:
        """Return the options; those of a claim without what they mean where lines are few."""
        if self.question.kind is Kind.CLAIM and self.screen.has_class("-short"):
            return [self.tr(name) for name in CLAIM_NAMES.values()]
        return super().texts()

    @property
    def answer(self) -> str:
        """The marked option."""
        return option_values(self.question, self.tr)[self.chosen] if self.chosen >= 0 else ""

    def on_click(self, event: events.Click) -> None:
        """Mark the clicked option; answer with it where it is marked already.

        The click that brings the terminal to the front must not cost the question.
        """
        row = self.row_at(event)
        if row is None:
            return
        if row.number == self.chosen:
            self.action_submit()
        else:
            self.choose(row.number)
