"""A line to type the answer on, and under it how a value is understood while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from quiz import judge
from quiz.locale.asking import expectation
from quiz.tui.cleaning import printable
from quiz.tui.commands import Command
from quiz.tui.fields.base import AnswerField
from quiz.tui.widgets.steady import Steady

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from quiz.locale import Translator

MAX_TYPED = 400
"""Characters; longer than any sensible answer, short enough to stay quick."""


class AnswerInput(Input):
    """An Input that pastes clean text; on a question it gives a lone question mark to the hint."""

    def on_mount(self) -> None:
        """Keep the cursor still for whoever turned animations off."""
        self.cursor_blink = self.app.animation_level != "none"

    def on_blur(self) -> None:
        """Show how a long line begins."""
        self.scroll_home(animate=False)

    def on_unmount(self) -> None:
        """Let go: Textual's screen keeps each Input ever mounted until text is selected with it."""
        self.screen.text_selection_started_signal.unsubscribe(self)

    async def _on_key(self, event: events.Key) -> None:
        asked = event.key == "question_mark" and not self.value
        if asked and any(isinstance(each, AnswerField) for each in self.ancestors):
            event.stop()
            event.prevent_default()
            self.post_message(AnswerField.HintWanted())

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        most = self.max_length or MAX_TYPED
        start, end = sorted(self.selection)
        room = max(0, most - len(self.value) + end - start)
        self.replace(printable(event.text[: 4 * most])[:room], start, end)


class AnswerLine(Steady, AnswerInput):
    """The line on a question, which is all there is to type on."""

    async def _on_key(self, event: events.Key) -> None:
        # As Input's own binding does, which is found only when every container was asked first.
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            await self.action_submit()


class TypedField(AnswerField):
    """The field of text, person, date, amount and number."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("submit", "", "answer", "Give the answer typed", "Enter"),
    )
    DEFAULT_CSS = """
    TypedField #line { height: auto; }
    TypedField #mark { width: 2; color: $text-accent; text-style: bold; }
    TypedField Input {
        border: none; padding: 0; height: 1; width: 1fr; background: $background;
        &:focus { border: none; background-tint: $foreground 0%; }
    }
    TypedField #reading { height: auto; padding-left: 2; color: $text-muted; }
    """

    def compose(self) -> ComposeResult:
        """Lay out the mark, the line and the reading."""
        with Horizontal(id="line"):
            yield Static("›", id="mark")
            yield AnswerLine(max_length=MAX_TYPED, select_on_focus=False)
        yield Static(id="reading")

    def on_mount(self) -> None:
        """Say what the line expects."""
        self.speak(self.tr)

    def speak(self, tr: Translator) -> None:
        """Put the expectation and the reading in the new language."""
        super().speak(tr)
        self.query_one(Input).placeholder = expectation(self.question, tr)
        self.show_reading()

    def take_focus(self) -> None:
        """Put the keyboard on the line."""
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Read along while the player types."""
        event.stop()
        self.show_reading()
        self.post_message(self.Typed(event.value))

    def show_reading(self) -> None:
        """Show how the text so far is understood, nothing where it is not a value."""
        text = self.query_one(Input).value
        reading = judge.understand(self.question, text, self.tr.language) if text else ""
        self.query_one("#reading", Static).update(Content(f"= {reading}" if reading else " "))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Hand the line in."""
        event.stop()
        self.hand_in(event.value)

    def action_submit(self) -> None:
        """Hand the line in, for palette and mouse."""
        self.hand_in(self.query_one(Input).value)
