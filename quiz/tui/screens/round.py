"""The round: a question, then its verdict, then the next one. Answers and Enter alone play it."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from quiz import judge
from quiz.deck.model import Kind
from quiz.game.standing import Stage
from quiz.locale.reasons import explain
from quiz.locale.wording import KIND_NAMES, canonical_answer, topic_name
from quiz.tui.commands import Command, bindings
from quiz.tui.fields import field_for
from quiz.tui.fields.base import AnswerField
from quiz.tui.screens.base import QuizScreen
from quiz.tui.screens.contest import ContestScreen
from quiz.tui.screens.verdict import VerdictPane
from quiz.tui.styles import MUTED
from quiz.tui.widgets.blank import Blank
from quiz.tui.widgets.progress import Progress, difficulty_marks

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from quiz.deck.model import Question
    from quiz.game.round import Round
    from quiz.judge.judgement import Judgement
    from quiz.locale import Translator
    from quiz.tui.session import Session


UNCOLLECTED_FOR = 0.5
"""Seconds after an answer."""


def _prepare(question: Question, tr: Translator, session: Session) -> None:
    """Load, while the player reads and types, what the verdict on this question will need."""
    judge.prepare(question)
    canonical_answer(question, tr)
    for citation in question.cite:
        session.proof(citation)


class QuestionPane(Blank, VerticalScroll, can_focus=False):
    """The question and the place for its answer, which stays in view on a small terminal."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        # On an answer line the question mark is typed, and taken as this only where it is alone.
        Command("hint", "question_mark,ctrl+t", "hint ½", "Show the hint; it halves the points"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    QuestionPane { height: 1fr; scrollbar-gutter: stable; }
    QuestionPane #topic { height: auto; margin-bottom: 1; }
    QuestionPane #question { height: auto; text-style: bold; margin-bottom: 1; }
    QuestionPane #slot { height: auto; }
    QuestionPane #note { height: auto; margin-top: 1; padding-left: 2; color: $text-warning; }
    QuestionPane #hint { height: auto; margin-top: 1; padding-left: 2; color: $text-muted; }
    """

    def __init__(self, round_: Round) -> None:
        super().__init__(id="asking")
        self.round = round_

    def compose(self) -> ComposeResult:
        """Lay out topic, question, answer line and notes."""
        yield Static(id="topic")
        yield Static(id="question")
        yield Container(id="slot")
        yield Static(id="note")
        yield Static(id="hint")

    @property
    def screen_(self) -> RoundScreen:
        """The screen, with its own type."""
        screen = self.screen
        assert isinstance(screen, RoundScreen)  # noqa: S101 (it is composed there only)
        return screen

    async def ask(self) -> None:
        """Show the round's present question with an empty line."""
        slot = self.query_one("#slot", Container)
        await slot.remove_children()
        field = field_for(self.round.question, self.screen_.tr)
        await slot.mount(field)
        if not field.is_mounted:
            return  # the round was left meanwhile
        self.query_one("#note", Static).display = False
        self.speak()
        self.scroll_home(animate=False)
        field.take_focus()

    def on_resize(self) -> None:
        """Keep the line being typed on in view."""
        self.call_after_refresh(self.keep_in_view)

    def keep_in_view(self) -> None:
        """Scroll to what has the keyboard, and to what was said of the last try."""
        note = self.query_one("#note")
        if note.display:
            note.scroll_visible(animate=False)
        for field in self.query(AnswerField):
            field.keep_in_view()

    def speak(self) -> None:
        """Write the texts again."""
        tr = self.screen_.tr
        question = self.round.question
        kind = [tr(KIND_NAMES[Kind.CLAIM])] if question.kind is Kind.CLAIM else []
        topics = " · ".join([*kind, *(topic_name(each, tr) for each in question.topics)])
        marks = Content.styled(difficulty_marks(question.difficulty), "$text-accent")
        parts = [Content.styled(topics, MUTED), marks] if topics else [marks]
        self.query_one("#topic", Static).update(Content("   ").join(parts))
        self.query_one("#question", Static).update(Content(question.question.get(tr.language)))
        hint = self.query_one("#hint", Static)
        hint.display = self.round.hint_used
        text = question.hint.get(tr.language)
        hint.update(Content.assemble((tr("Hint: "), "bold"), Content(text)))
        for field in self.query(AnswerField):
            field.speak(tr)

    def note(self, judgement: Judgement) -> None:
        """Say why the answer was not taken yet."""
        note = self.query_one("#note", Static)
        note.update(Content(f"≈ {explain(judgement, self.screen_.tr)}"))
        note.display = True
        self.call_after_refresh(self.keep_in_view)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the hint only where there is one, once, as long as an answer is awaited."""
        if action == "hint":
            wanted = self.screen_.asking and not self.round.hint_used
            return wanted and bool(self.round.question.hint)
        return super().check_action(action, parameters)

    def action_hint(self) -> None:
        """Take the hint."""
        if self.check_action("hint", ()):
            self.round.take_hint()
            self.speak()
            self.screen_.progress()
            self.call_after_refresh(self.show_hint)

    def show_hint(self) -> None:
        """Bring the hint into view, with the line if there is room for both."""
        self.query_one("#hint").scroll_visible(animate=False)

    def on_answer_field_hint_wanted(self, event: AnswerField.HintWanted) -> None:
        """A lone question mark asks for the hint too."""
        event.stop()
        self.action_hint()


class RoundScreen(QuizScreen):
    """Plays one round; leaves counting, judging and keeping to the round itself."""

    DEFAULT_CSS = """
    RoundScreen VerdictPane { display: none; }
    """
    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("leave", "escape", "leave", "Leave the round; it can be taken up again"),
    )
    BINDINGS = bindings(COMMANDS_HERE)

    def __init__(self, round_: Round) -> None:
        super().__init__()
        self.round = round_

    def body(self) -> ComposeResult:
        """Lay out the progress line and the two panes, one of which is shown."""
        yield Progress(id="progress")
        yield QuestionPane(self.round)
        yield VerdictPane(self.round)

    async def on_mount(self, event: events.Mount) -> None:  # type: ignore[override]
        """Show where the round stands; a resumed one may stand at a verdict."""
        event.prevent_default()  # the texts are written below, once
        if self.round.plan.timer:
            self.set_interval(0.25, self.tick)
        await self.show_stage()

    @property
    def asking(self) -> bool:
        """Whether an answer is awaited."""
        return self.round.stage is Stage.ASKING

    async def show_stage(self) -> None:
        """Show the pane that the round's stage calls for."""
        if self.round.stage is Stage.FINISHED:
            self.quiz.show_results(self.round)
            return
        answered = self.round.stage is Stage.ANSWERED
        # Not by a class on the screen: that would restyle everything on it.
        self.query_one(QuestionPane).display = not answered
        self.query_one(VerdictPane).display = answered
        if answered:
            self.query_one(VerdictPane).show()
        else:
            await self.query_one(QuestionPane).ask()
            prepare = partial(_prepare, self.round.question, self.tr, self.quiz.session)
            self.run_worker(prepare, thread=True)
            self.call_after_refresh(self._prepare_verdict)
        self.progress()

    def _prepare_verdict(self) -> None:
        if not self.is_open:
            return
        # The verdict takes the place of the question.
        self.query_one(VerdictPane).prepare(
            self.query_one(QuestionPane).scrollable_content_region.width
        )

    def progress(self) -> None:
        """Bring progress line and keys up to date."""
        self.query_one(Progress).show(self.round, self.tr)
        self.refresh_bindings()

    def speak(self) -> None:
        """Write every text in the language in force, whatever was typed staying."""
        self.round.language = self.tr.language
        if self.round.stage is Stage.ANSWERED:
            self.query_one(VerdictPane).speak()
        elif self.round.stage is Stage.ASKING:
            self.query_one(QuestionPane).speak()
        self.progress()

    async def on_answer_field_submitted(self, event: AnswerField.Submitted) -> None:
        """Hand the answer to the round and show what it says."""
        event.stop()
        if self.asking:
            self._put_off_collecting()
            judgement = self.round.submit(event.text)
            if self.round.stage is Stage.ASKING:
                self.query_one(QuestionPane).note(judgement)
                self.progress()
            else:
                await self.show_stage()

    def _put_off_collecting(self) -> None:
        """Look for garbage once the verdict is painted: that may take three times the painting."""
        gc.disable()
        self.set_timer(UNCOLLECTED_FOR, gc.enable)

    def on_unmount(self) -> None:
        """Leave nothing put off."""
        gc.enable()

    async def tick(self) -> None:
        """Count the seconds of a question with a timer down."""
        if not self.asking:
            return
        if self.round.seconds_left() == 0:
            self.round.time_out()
            await self.show_stage()
        else:
            self.progress()

    async def on_verdict_pane_next(self) -> None:
        """Go on to the next question or to the results, once: keys may come faster than these."""
        if self.is_active and self.round.stage is Stage.ANSWERED:
            self.round.advance()
            await self.show_stage()

    def on_verdict_pane_changed(self) -> None:
        """The player overruled the judge: points and keys follow."""
        self.progress()

    def on_verdict_pane_contest(self) -> None:
        """Ask what is wrong with the judgement."""

        def contested(remark: str | None) -> None:
            # An edited deck may have taken the question away meanwhile.
            if remark is not None and self.round.stage is Stage.ANSWERED:
                self.round.contest(remark)
                self.notify(self.tr("Noted. `quiz contested` lists it."), markup=False)

        if self.is_active and self.round.stage is Stage.ANSWERED:
            self.app.push_screen(ContestScreen(self.round), contested)

    def deck_reloaded(self) -> None:
        """Play on with the edited deck, at the same question and with what was typed."""
        self.round.reload(self.quiz.session.deck)
        self.call_later(self._show_again)

    async def _show_again(self) -> None:
        if not self.is_open:
            return
        # Asked for here, not before: a deck may be saved again before it was shown again.
        typed = "".join(each.value for each in self.query(Input))
        await self.show_stage()
        for line in self.query(Input):
            line.value = typed

    def action_leave(self) -> None:
        """Go back home; the round is kept."""
        self.quiz.go_home()
