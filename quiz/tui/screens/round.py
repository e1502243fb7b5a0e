"""The round: a question, then its verdict, then the next one. Answers and Enter alone play it."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.widgets import Input

from quiz import judge
from quiz.game.standing import Stage
from quiz.locale.wording import canonical_answer
from quiz.tui.commands import Command, bindings
from quiz.tui.giving_back import give_back
from quiz.tui.screens.base import QuizScreen
from quiz.tui.screens.contest import ContestScreen
from quiz.tui.screens.question import QuestionPane
from quiz.tui.screens.verdict import VerdictPane
from quiz.tui.widgets.progress import Progress

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from quiz.deck.model import Question
    from quiz.game.round import Round
    from quiz.locale import Translator
    from quiz.tui.fields.base import AnswerField
    from quiz.tui.session import Session


UNCOLLECTED_FOR = 0.5
"""Seconds after an answer."""


def _prepare(question: Question, tr: Translator, session: Session) -> None:
    """Load, while the player reads and types, what the verdict on this question will need.

    What the question before it took is given back then, too.
    """
    judge.prepare(question)
    canonical_answer(question, tr)
    for citation in question.cite:
        session.proof(citation)
    give_back()


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

    def on_question_pane_hint_taken(self) -> None:
        """The points at stake and the keys follow."""
        self.progress()

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
