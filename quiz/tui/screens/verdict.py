"""The verdict: right or wrong and why, the answer, and the evidence for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from quiz import judge
from quiz.deck.model import Kind
from quiz.game.scoring import Mark
from quiz.locale import msg
from quiz.locale.reasons import explain
from quiz.locale.wording import canonical_answer
from quiz.tui.commands import Command, bindings
from quiz.tui.styles import MUTED
from quiz.tui.widgets.evidence import Evidence

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quiz.game.round import Round
    from quiz.locale import Translator
    from quiz.tui.app import QuizApp

HEADS: dict[Mark, tuple[str, str, str]] = {
    Mark.RIGHT: ("✓", msg("Right"), "$text-success"),
    Mark.WRONG: ("✗", msg("Wrong"), "$text-error"),
    Mark.OVERRULED_RIGHT: ("≈", msg("Right, by your word"), "$text-success"),
    Mark.OVERRULED_WRONG: ("≈", msg("Wrong, by your word"), "$text-error"),
}
"""Sign, message id and style."""


class VerdictPane(VerticalScroll, can_focus=True):
    """Renders what the round says; its keys are plain letters, since nothing is typed here."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("next", "enter,space", "next", "Go on to the next question"),
        Command("context", "o", "in context", "Read the quotation in its article"),
        Command("link", "l", "open link", "Open the source's address in the browser"),
        Command("overrule", "w", "I was right", "Overrule the judge, or take a point back"),
        Command("undo", "u", "undo", "Take the overruling back"),
        Command("contest", "x", "contest", "Record that judge or question are at fault"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    VerdictPane { height: 1fr; scrollbar-size-vertical: 1; }
    VerdictPane > Static { height: auto; }
    VerdictPane #asked { color: $text-muted; margin-bottom: 1; }
    VerdictPane #answer { text-style: bold; }
    VerdictPane #explanation { margin-top: 1; }
    VerdictPane #correction { margin-top: 1; color: $text-warning; }
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

    @property
    def quiz(self) -> QuizApp:
        """The application, with its own type."""
        return self.app  # type: ignore[return-value]

    @property
    def tr(self) -> Translator:
        """The translator of the language in force."""
        return self.quiz.tr

    def compose(self) -> ComposeResult:
        """Keep every widget ready: painting a verdict mounts none."""
        yield Static(id="asked")
        yield Static(id="head")
        yield Static(id="answer")
        yield Static(id="reason")
        yield Static(id="explanation")
        yield Static(id="correction")
        yield Evidence()

    def show(self) -> None:
        """Show the verdict on the question just answered."""
        self.scroll_home(animate=False)
        self.speak()
        self.focus(scroll_visible=False)

    def speak(self) -> None:
        """Write every text again."""
        tr, question = self.tr, self.round.question
        language = tr.language
        self.query_one("#asked", Static).update(Content(question.question.get(language)))
        self.query_one("#answer", Static).update(Content(canonical_answer(question, tr)))
        self.query_one("#explanation", Static).update(Content(question.explanation.get(language)))
        self.query_one("#explanation").display = bool(question.explanation)
        correction = self.query_one("#correction", Static)
        correction.display = False
        notes = self.quiz.session.corrections(question)
        if notes:
            correction.display = True
            lines = [
                tr("Corrected on {date}: {text}", date=d, text=t.get(language)) for d, t in notes
            ]
            correction.update(Content("\n".join(lines)))
        self.query_one(Evidence).show(question, self.round.deck, tr, self.quiz.session.proof)
        self.show_head()

    def show_head(self) -> None:
        """Write the lines that overruling changes."""
        tr, round_ = self.tr, self.round
        sign, word, style = HEADS[round_.mark]
        points = f"+ {round_.points}" if round_.points else ""
        head = Content.assemble((f"{sign} {tr(word)}", f"{style} bold"), "   ", (points, "$accent"))
        self.query_one("#head", Static).update(head)
        reason = explain(round_.judgement, tr) if round_.judgement else ""
        given = self._given()
        if given:
            reason = tr("You answered: {answer}", answer=given) + f" — {reason}"
        self.query_one("#reason", Static).update(Content.styled(reason, MUTED))

    def _given(self) -> str:
        """The answer as a person reads it: letters and ids of options are spelled out."""
        given = self.round.answer_given.strip()
        if self.round.question.kind in (Kind.CHOICE, Kind.CLAIM, Kind.ORDER):
            return judge.understand(self.round.question, given, self.tr.language) or given
        return given

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
        self.show_head()
        self.post_message(self.Changed())
