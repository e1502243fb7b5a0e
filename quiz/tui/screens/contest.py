"""A remark on a judgement or a question that the player holds to be at fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from quiz.tui.commands import Command, bindings
from quiz.tui.fields.typed import AnswerInput
from quiz.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quiz.game.round import Round
    from quiz.locale import Translator


class ContestScreen(ModalScreen[str | None]):
    """Asks for an optional remark; closes with it, or with None where the player thinks better."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("record", "enter", "record it", "Record the remark, or none"),
        Command("cancel", "escape", "leave it", "Close without recording anything"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    ContestScreen { align: center middle; }
    ContestScreen #contest {
        width: 90%; max-width: 70; height: auto; max-height: 90%; padding: 1 2;
        background: $surface; border-left: outer $accent;
    }
    ContestScreen Static { height: auto; margin-bottom: 1; }
    ContestScreen Input {
        border: none; padding: 0; height: 1; margin-bottom: 1;
        &:focus { border: none; }
    }
    ContestScreen KeyBar { dock: none; }
    """

    def __init__(self, round_: Round, tr: Translator) -> None:
        super().__init__()
        self.round = round_
        self.tr = tr

    def compose(self) -> ComposeResult:
        """Lay out the question, the line and the keys."""
        tr = self.tr
        given = self.round.answer_given or tr("nothing")
        with Vertical(id="contest"):
            yield Static(Content.styled(tr("What is wrong here?"), "bold"))
            yield Static(Content(tr("Your answer, “{answer}”, is recorded with it.", answer=given)))
            yield AnswerInput(placeholder=tr("a remark, or nothing"), max_length=300)
            yield KeyBar()

    def command_label(self, command: Command) -> str:
        """Return the label."""
        return self.tr(command.label)

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
