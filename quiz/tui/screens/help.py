"""Help: how the game works, and every key, derived from the commands themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content

from quiz.locale import msg
from quiz.tui.commands import Command, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.drawn import Drawn
from quiz.tui.widgets.ruled import hanging
from quiz.tui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from textual.app import ComposeResult

RULES = (
    msg("Type an answer and press Enter; Enter again goes on."),
    msg(
        "Capitals, accents, articles and small slips are forgiven; "
        "a wrong digit or another person is not."
    ),
    msg("An answer that is not wrong but not enough gets one more try at no cost."),
    msg("Enter on an empty line asks once more, then shows the answer."),
    msg("A question is worth 100 points for each step of difficulty; a hint halves them."),
    msg("You know better than the judge? Overrule it after the verdict, in either direction."),
    msg("After each answer comes the evidence: a quotation and the paragraph it stands in."),
)
"""Message ids."""
PALETTE_KEY = "Ctrl+P"
KEY_WIDTH = 12
"""Cells of the column of keys."""

Sections = tuple[tuple[str, tuple[Command, ...]], ...]
"""Titles, as message ids, each with its commands."""


def players_sections() -> Sections:
    """Return every command of the game."""
    from quiz.tui.base import BaseApp
    from quiz.tui.fields.options import OptionsField
    from quiz.tui.fields.order import OrderField
    from quiz.tui.fields.typed import TypedField
    from quiz.tui.screens.contest import ContestScreen
    from quiz.tui.screens.home import HomeScreen
    from quiz.tui.screens.question import QuestionPane
    from quiz.tui.screens.reader import ReaderScreen
    from quiz.tui.screens.results import ResultsPane
    from quiz.tui.screens.round import RoundScreen
    from quiz.tui.screens.setup import SetupScreen
    from quiz.tui.screens.sources import SourcesScreen, SourceView
    from quiz.tui.screens.statistics import StatisticsScreen
    from quiz.tui.screens.verdict import VerdictPane
    from quiz.tui.widgets.chips import Chips
    from quiz.tui.widgets.menu import Menu

    return (
        (msg("Everywhere"), BaseApp.COMMANDS_HERE),
        (msg("Home"), Menu.COMMANDS_HERE + HomeScreen.COMMANDS_HERE),
        (
            msg("Question"),
            TypedField.COMMANDS_HERE + QuestionPane.COMMANDS_HERE + RoundScreen.COMMANDS_HERE,
        ),
        (msg("Choices and claims"), OptionsField.COMMANDS_HERE),
        (msg("Putting in order"), OrderField.COMMANDS_HERE),
        (msg("Verdict"), VerdictPane.COMMANDS_HERE),
        (msg("Contesting"), ContestScreen.COMMANDS_HERE),
        (msg("Results"), ResultsPane.COMMANDS_HERE),
        (msg("Round set-up"), Chips.COMMANDS_HERE + SetupScreen.COMMANDS_HERE),
        (
            msg("Sources and articles"),
            SourceView.COMMANDS_HERE + SourcesScreen.COMMANDS_HERE + ReaderScreen.COMMANDS_HERE,
        ),
        (msg("Statistics"), StatisticsScreen.COMMANDS_HERE),
        (msg("Help"), HelpScreen.COMMANDS_HERE),
    )


def authors_sections() -> Sections:
    """Return every command of the form that adds a question."""
    from quiz.tui.base import BaseApp
    from quiz.tui.screens.form import FormScreen
    from quiz.tui.screens.picker import Paragraph, PickerScreen
    from quiz.tui.widgets.chips import Chips
    from quiz.tui.widgets.marker import Marker

    return (
        (msg("Everywhere"), BaseApp.COMMANDS_HERE),
        (msg("A new question"), FormScreen.COMMANDS_HERE + Chips.COMMANDS_HERE),
        (
            msg("Evidence for it"),
            PickerScreen.COMMANDS_HERE + Paragraph.COMMANDS_HERE + Marker.COMMANDS_HERE,
        ),
        (msg("Help"), HelpScreen.COMMANDS_HERE),
    )


class HelpScreen(QuizScreen):
    """Rules first, then the keys."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("close", "escape,q,enter", "close", "Close this page"),
    )
    BINDINGS = bindings(COMMANDS_HERE)

    def __init__(self, rules: tuple[str, ...], sections: Sections) -> None:
        super().__init__()
        self.rules = rules
        self.sections = sections

    def body(self) -> ComposeResult:
        """Lay out one text."""
        with Scroll(id="body", can_focus=True):
            yield Drawn(id="help-text")

    def on_mount(self) -> None:
        """Put the text in and let the arrows scroll it."""
        super().on_mount()
        self.query_one("#body").focus()

    def speak(self) -> None:
        """Write rules and keys."""
        self.query_one("#help-text", Drawn).show(self._lines)

    def _lines(self, width: int) -> list[Content]:
        tr = self.tr
        lines = []
        if self.rules:
            lines += [Content.styled(tr("How it works"), "bold"), Content()]
            for rule in self.rules:
                lines += hanging(Content.styled("· ", "$text-accent"), Content(tr(rule)), width)
            lines.append(Content())
        for title, commands in self.sections:
            lines.append(Content.styled(tr(title).upper(), "bold $text-accent"))
            for command in commands:
                # What has no key of its own is in the palette.
                key = Content.styled(f"{tr(command.shown_key or PALETTE_KEY):<{KEY_WIDTH}}", "bold")
                lines += hanging(key, Content(tr(command.help)), width)
            lines.append(Content())
        return lines[:-1]

    def action_close(self) -> None:
        """Go back."""
        self.close()
