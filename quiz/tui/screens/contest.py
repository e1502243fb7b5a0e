"""A remark on a judgement or a question that the player holds to be at fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from quiz.tui.commands import Command, bindings
from quiz.tui.fields.typed import AnswerInput
from quiz.tui.screens.base import Dialog
from quiz.tui.widgets.keybar import KeyBar
from quiz.tui.widgets.verdict_text import answer_given

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quiz.game.round import Round


class ContestScreen(Dialog[str | None]):
    """Asks for an optional remark; closes with it, or with None where the player thinks better."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("record", "enter", "record it", "Record the remark, or none"),
        Command("cancel", "escape", "leave it", "Close without recording anything", essential=True),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    ContestScreen { align: center middle; }
    ContestScreen #contest {
        width: 100%; max-width: 80; height: auto; max-height: 90%; padding: 1 2;
        background: $surface; border-left: outer $accent;
    }
    ContestScreen Static { height: auto; margin-bottom: 1; }
    ContestScreen #contest-answer { max-height: 7; }
    ContestScreen Input {
        border: none; padding: 0; height: 1; margin-bottom: 1;
        &:focus { border: none; }
    }
    """

    def __init__(self, round_: Round) -> None:
        super().__init__()
        self.round = round_

    def compose(self) -> ComposeResult:
        """Lay out the question, the line and the keys."""
        with Vertical(id="contest"):
            yield Static(id="contest-title")
            yield Static(id="contest-answer")
            yield AnswerInput(max_length=300)
            yield KeyBar()

    def speak(self) -> None:
        """Write every text."""
        tr = self.tr
        given = answer_given(self.round, tr) or tr("nothing")
        said = tr("Your answer, “{answer}”, is recorded with it.", answer=given)
        title = Content.styled(tr("What is wrong here?"), "bold")
        self.query_one("#contest-title", Static).update(title)
        self.query_one("#contest-answer", Static).update(Content(said))
        self.query_one(Input).placeholder = tr("a remark, or nothing")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Close with the remark."""
        event.stop()
        self.dismiss(event.value.strip())

    def action_record(self) -> None:
        """Close with the remark."""
        self.dismiss(self.query_one(Input).value.strip())

    def action_cancel(self) -> None:
        """Close without one."""
        self.dismiss(None)
