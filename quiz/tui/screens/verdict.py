"""The verdict on an answer, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.message import Message

from quiz.game.scoring import Mark
from quiz.tui.commands import Command, bindings
from quiz.tui.widgets.blank import Blank
from quiz.tui.widgets.drawn import Drawn
from quiz.tui.widgets.scroll import Scroll
from quiz.tui.widgets.steady import Steady
from quiz.tui.widgets.verdict_text import known, verdict

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quiz.deck.model import Question
    from quiz.game.round import Round
    from quiz.locale import Translator
    from quiz.tui.app import QuizApp
    from quiz.tui.widgets.verdict_text import Known

MEASURE = 74
"""Cells of the longest line."""
AROUND = 6
"""Lines of a page that are not the verdict's: progress, keys and space."""


class VerdictPane(Steady, Blank, Scroll, can_focus=True):
    """Renders what the round says; its keys are plain letters, since nothing is typed here."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("next", "enter,space", "next", "Go on to the next question"),
        Command("context", "o", "in context", "Read the quotation in its article"),
        Command("link", "l", "open link", "Open the address of the source in the browser"),
        Command("overrule", "w", "I was right", "Overrule the judge, or take a point back"),
        Command("undo", "u", "undo", "Take the overruling back"),
        Command("contest", "x", "contest", "Say that the judge or the question is at fault"),
        Command(
            "screen.leave", "q", "leave", "Leave the round; it can be taken up again", in_bar=False
        ),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    VerdictPane { height: 1fr; scrollbar-size-vertical: 1; scrollbar-gutter: stable; }
    """

    class Next(Message):
        """The player goes on."""

    class Changed(Message):
        """The player overruled, or took that back."""

    class Contest(Message):
        """The player contests the judgement or the question."""

    def __init__(self, round_: Round) -> None:
        super().__init__(id="verdict")
        self.round = round_
        self._shape = (0, False)
        self._laid_out: tuple[tuple[Question, str, int], Known] | None = None

    @property
    def quiz(self) -> QuizApp:
        """The application, with its own type."""
        return self.app  # type: ignore[return-value]

    @property
    def tr(self) -> Translator:
        """The translator of the language in force."""
        return self.quiz.tr

    def compose(self) -> ComposeResult:
        """Keep the one widget ready: painting a verdict mounts none."""
        yield Drawn(id="said")

    @property
    def text(self) -> Drawn:
        """The whole of the verdict."""
        return self.query_one("#said", Drawn)

    def prepare(self, width: int) -> None:
        """Lay out, while the player reads the question, what does not hang on the answer."""
        self._known(width)

    def show(self) -> None:
        """Show the verdict on the question just answered."""
        if self.scroll_y:
            self.scroll_home(animate=False)
        self.speak()
        self.screen.set_focus(self, scroll_visible=False)  # at once; focus() would take turns

    def speak(self) -> None:
        """Write the text again."""
        self._shape = self.shape
        self.text.show(self._lines)

    def _lines(self, width: int) -> list[Content]:
        return verdict(
            self.round,
            self._known(width),
            self.tr,
            width,
            self._shape[0],
            answer_first=self._shape[1],
        )

    def _known(self, width: int) -> Known:
        # By the question itself: an edited deck has another one in its place.
        key = (self.round.question, self.tr.language, width)
        if self._laid_out is None or self._laid_out[0] != key:
            self._laid_out = key, known(key[0], self.quiz.session, self.tr, width)
        return self._laid_out[1]

    @property
    def shape(self) -> tuple[int, bool]:
        """The lines there are, and whether the answer comes before the question.

        It does where the question would push it out of view: too long, or too few lines.
        """
        width, height = self.app.size
        asked = self.round.question.question.get(self.tr.language)
        return height - AROUND, Content(asked).cell_length > min(width, MEASURE) * (height // 6)

    def on_resize(self) -> None:
        """Lay the parts out anew where the terminal became lower or higher."""
        if self.display and self.shape != self._shape:
            self.call_after_refresh(self.speak)

    def command_label(self, command: Command) -> str:
        """Name the overruling after its direction."""
        if command.action == "overrule" and self.round.mark is Mark.RIGHT:
            return self.tr("I was wrong")
        if command.action == "next" and self.round.position == self.round.total - 1:
            return self.tr("results")
        return self.tr(command.label)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what can be done with this question."""
        if action == "context":
            return self.quiz.session.readable(self.round.question)
        if action == "link":
            return bool(self.quiz.session.link(self.round.question))
        if action == "contest":
            return self.quiz.session.keeps
        if action == "overrule":
            return not self.round.overruled
        if action == "undo":
            return self.round.overruled
        return super().check_action(action, parameters)

    def action_next(self) -> None:
        """Go on."""
        self.post_message(self.Next())

    def action_context(self) -> None:
        """Open the article at the quotation."""
        self.quiz.read_in_context(self.round.question)

    def action_link(self) -> None:
        """Open the source's address; the address is shown too, for terminals without a browser."""
        link = self.quiz.session.link(self.round.question)
        self.app.open_url(link)
        self.notify(link, markup=False)

    def action_overrule(self) -> None:
        """Go against the judge."""
        self.round.overrule()
        self._changed()

    def action_undo(self) -> None:
        """Go back to what the judge said."""
        self.round.undo_overrule()
        self._changed()

    def action_contest(self) -> None:
        """Ask for a remark."""
        self.post_message(self.Contest())

    def _changed(self) -> None:
        self.speak()
        self.post_message(self.Changed())
