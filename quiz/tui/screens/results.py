"""How the round went: points, marks, what was missed with its answer, and a text to share."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.widgets import Static

from quiz.deck.model import Kind
from quiz.game.plan import Plan
from quiz.game.share import share_text
from quiz.locale.wording import canonical_answer, duration, quoted, right_of, source_name
from quiz.tui.cleaning import printable
from quiz.tui.commands import Command, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.styles import MUTED
from quiz.tui.widgets.drawn import Drawn
from quiz.tui.widgets.progress import marks_content
from quiz.tui.widgets.ruled import NO_BREAK, hanging, wrapped
from quiz.tui.widgets.scroll import Scroll
from quiz.tui.widgets.verdict_text import spelled_out

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quiz.deck.model import Question
    from quiz.game.round import Round


LONGEST_ANSWER = 60
"""Cells of a wrong answer; what was typed beyond them is of no help here."""


class ResultsPane(Scroll, can_focus=True):
    """The results; scrolls with the arrows."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("screen.again", "enter,n", "new round", "Play another round like this one"),
        Command("screen.missed", "m", "play the missed", "Play the missed questions again"),
        Command("screen.copy", "y", "copy", "Copy the text to share to the clipboard"),
        Command("screen.home", "escape,q", "home", "Go back home"),
    )
    BINDINGS = bindings(COMMANDS_HERE)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the missed ones only where there are any."""
        if action == "screen.missed":
            screen = self.screen
            return isinstance(screen, ResultsScreen) and bool(screen.round.missed)
        return super().check_action(action, parameters)


class ResultsScreen(QuizScreen):
    """The end of a round."""

    DEFAULT_CSS = """
    ResultsScreen Static { height: auto; }
    ResultsScreen #score { text-style: bold; }
    ResultsScreen #facts { color: $text-muted; margin-bottom: 1; }
    ResultsScreen #missed { margin-top: 1; }
    ResultsScreen #share { padding-left: 1; border-left: outer $accent 60%; }
    ResultsScreen #notice { color: $text-warning; }
    """

    def __init__(self, round_: Round) -> None:
        super().__init__()
        self.round = round_

    def body(self) -> ComposeResult:
        """Lay out score, marks, missed questions and the text to share."""
        with ResultsPane(id="body"):
            yield Static(id="score")
            yield Static(id="facts")
            yield Static(id="marks")
            yield Drawn(id="missed")
            yield Static(id="share-title", classes="section")
            yield Static(id="share")
            yield Static(id="notice")

    def on_mount(self) -> None:
        """Put the texts in and take the keys."""
        super().on_mount()
        self.query_one(ResultsPane).focus()

    def speak(self) -> None:
        """Write every text."""
        tr, round_ = self.tr, self.round
        points = tr.plural("{count} point", "{count} points", round_.score)
        right = right_of(round_.right, len(round_.answers), tr)
        score = Content.assemble((right, "bold"), "   ", (points, "$text-accent"))
        self.query_one("#score", Static).update(score)
        facts = [
            duration(round_.elapsed, tr),
            tr("best streak {count}", count=round_.best_streak),
            tr("seed {seed}", seed=round_.seed),
        ]
        self.query_one("#facts", Static).update(Content(" · ".join(facts)))
        self.query_one("#marks", Static).update(marks_content(round_.marks))
        missed = self.query_one("#missed", Drawn)
        missed.display = bool(round_.missed)
        missed.show(self._missed)
        self.query_one("#share-title", Static).update(Content(tr("TO SHARE")))
        self.query_one("#share", Static).update(Content(self.share))
        notice = self.query_one("#notice", Static)
        notice.display = bool(round_.unsaved)
        notice.update(Content(f"! {printable(round_.unsaved)}"))

    @property
    def share(self) -> str:
        """The text to share: marks, deck, score and seed, no answers."""
        return share_text(self.round, self.tr)

    def _missed(self, width: int) -> list[Content]:
        tr = self.tr
        lines = [Content.styled(tr("MISSED"), "bold $text-accent")]
        given = {each.question_id: each.answer for each in self.round.answers}
        for number, question in enumerate(self.round.missed):
            lines += [Content()] if number else []
            asked = Content(question.question.get(tr.language))
            evidence = Content.styled(self._evidence(question), MUTED)
            lines += wrapped([asked], width)
            for sign, shown in self._answer(question, given.get(question.id, "")):
                lines += hanging(Content.styled(sign, "$text-accent"), shown, width)
            lines += wrapped([evidence], width)
        return lines

    def _answer(self, question: Question, given: str) -> list[tuple[str, Content]]:
        """Return what the right answer is, each line with its sign, and what was answered.

        An order is numbered; where it went wrong was in the verdict.
        """
        if question.kind is Kind.ORDER:
            items = (item.text.get(self.tr.language) for item in question.items)
            return [
                (f"{number}  ", Content.styled(text, "bold"))
                for number, text in enumerate(items, 1)
            ]
        right = Content.styled(canonical_answer(question, self.tr), "bold")
        answered = Content.styled(spelled_out(question, given, self.tr), MUTED)
        answered = answered.truncate(LONGEST_ANSWER, ellipsis=True)
        wrong = Content.assemble("   ", ("✗ ", "$text-error"), answered)
        return [("→ ", right + wrong if answered else right)]

    def _evidence(self, question: Question) -> str:
        """The first citation in one line."""
        tr = self.tr
        if not question.cite:
            return tr("no source given")
        citation = question.cite[0]
        if citation.reference:
            return citation.reference
        source = self.round.deck.sources[citation.source]
        name = source_name(source, tr).replace(" ", NO_BREAK)
        return f"{quoted(citation.quote, source.language)}  {name}"

    def action_again(self) -> None:
        """Play another round with the same choices and a fresh seed; a preview, its question."""
        plan = self.round.plan
        if plan.ids and self.quiz.session.keeps:
            plan = Plan()
        self.quiz.play(replace(plan, seed=None))

    def action_missed(self) -> None:
        """Play the missed questions again."""
        if self.round.missed:
            ids = tuple(question.id for question in self.round.missed)
            self.quiz.play(Plan(count=len(ids), ids=ids, timer=self.round.plan.timer))

    def action_copy(self) -> None:
        """Hand the text to the terminal's clipboard; not every terminal takes it."""
        self.app.copy_to_clipboard(self.share)
        self.notify(
            self.tr("Sent to the clipboard. Where nothing arrives, mark the text here."),
            markup=False,
        )

    def action_home(self) -> None:
        """Go back home."""
        self.quiz.go_home()
