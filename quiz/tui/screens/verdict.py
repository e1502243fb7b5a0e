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
from quiz.locale.wording import canonical_answer, day
from quiz.tui.commands import Command, bindings
from quiz.tui.styles import MUTED
from quiz.tui.widgets.evidence import Evidence, evidence_title
from quiz.tui.widgets.steady import Steady

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
MEASURE = 74
"""Cells of the longest line."""


class VerdictPane(Steady, VerticalScroll, can_focus=True):
    """Renders what the round says; its keys are plain letters, since nothing is typed here."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("next", "enter,space", "next", "Go on to the next question"),
        Command("context", "o", "in context", "Read the quotation in its article"),
        Command("link", "l", "open link", "Open the source's address in the browser"),
        Command("overrule", "w", "I was right", "Overrule the judge, or take a point back"),
        Command("undo", "u", "undo", "Take the overruling back"),
        Command("contest", "x", "contest", "Record that judge or question are at fault"),
        Command(
            "screen.leave", "q", "leave", "Leave the round; it can be taken up again", in_bar=False
        ),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    VerdictPane { height: 1fr; scrollbar-size-vertical: 1; }
    VerdictPane #said { height: auto; }
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
        self._answer_first = False

    @property
    def quiz(self) -> QuizApp:
        """The application, with its own type."""
        return self.app  # type: ignore[return-value]

    @property
    def tr(self) -> Translator:
        """The translator of the language in force."""
        return self.quiz.tr

    def compose(self) -> ComposeResult:
        """Keep the few widgets ready: painting a verdict mounts none."""
        yield Static(id="said")
        yield Evidence()

    def show(self) -> None:
        """Show the verdict on the question just answered."""
        self.scroll_home(animate=False)
        self.speak()
        self.focus(scroll_visible=False)

    def speak(self) -> None:
        """Write every text again."""
        question = self.round.question
        session = self.quiz.session
        self.query_one(Evidence).show(question, self.round.deck, self.tr, session.proof)
        self.show_verdict()

    def show_verdict(self) -> None:
        """Write what overruling changes, and the rest of the text around it."""
        tr, question = self.tr, self.round.question
        asked = [Content.styled(question.question.get(tr.language), MUTED)]
        answer = Content.styled(canonical_answer(question, tr), "bold")
        parts = [Content("\n").join([self._head(), answer, self._reason()])]
        if question.explanation:
            parts.append(Content(question.explanation.get(tr.language)))
        parts += [
            Content.styled(
                tr(
                    "Corrected on {date}: {text}",
                    date=day(date, tr.language),
                    text=text.get(tr.language),
                ),
                "$text-warning",
            )
            for date, text in self.quiz.session.corrections(question)
        ]
        self._answer_first = self.answer_first
        parts = parts[:1] + asked + parts[1:] if self._answer_first else asked + parts
        parts.append(evidence_title(question, tr))
        self.query_one("#said", Static).update(Content("\n\n").join(parts))

    @property
    def answer_first(self) -> bool:
        """Whether the question would push the answer out of view: too long, or too few lines."""
        width, height = self.app.size
        asked = self.round.question.question.get(self.tr.language)
        return Content(asked).cell_length > min(width, MEASURE) * (height // 6)

    def on_resize(self) -> None:
        """Order the parts anew where the terminal became low or high."""
        if self.display and self.answer_first is not self._answer_first:
            self.call_after_refresh(self.show_verdict)

    def _head(self) -> Content:
        sign, word, style = HEADS[self.round.mark]
        points = f"+ {self.round.points}" if self.round.points else ""
        return Content.assemble(
            (f"{sign} {self.tr(word)}", f"{style} bold"), "   ", (points, "$text-accent")
        )

    def _reason(self) -> Content:
        judgement = self.round.judgement
        reason = explain(judgement, self.tr) if judgement else ""
        if given := self._given():
            reason = self.tr("You answered: {answer}", answer=given) + f" — {reason}"
        return Content.styled(reason, MUTED)

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
        self.show_verdict()
        self.post_message(self.Changed())
