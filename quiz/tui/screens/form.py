"""The author's form: a question in the making, what a player will see, a line to try answers on."""

from __future__ import annotations

import shlex
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from quiz.author import new
from quiz.deck.articles import Articles
from quiz.deck.diagnostics import Severity
from quiz.deck.model import Examples, Kind
from quiz.errors import QuizError
from quiz.locale.reasons import explain
from quiz.locale.wording import canonical_answer
from quiz.tui.cleaning import printable
from quiz.tui.commands import Command, bindings
from quiz.tui.fields import field_for
from quiz.tui.fields.typed import AnswerInput
from quiz.tui.screens.base import QuizScreen
from quiz.tui.screens.picker import PickerScreen
from quiz.tui.styles import MUTED
from quiz.tui.widgets import draft_text
from quiz.tui.widgets.body import Body
from quiz.tui.widgets.draft_form import DraftForm

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from textual.app import ComposeResult

    from quiz.author.new import Draft, DraftCitation, Target
    from quiz.deck.diagnostics import Diagnostic
    from quiz.judge.judgement import Judgement


class FormScreen(QuizScreen):
    """Builds a ``Draft`` from what is typed; the author's package judges, checks and writes it."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command(
            "save",
            "ctrl+s",
            "save",
            "Write the question into the deck",
            priority=True,
            essential=True,
        ),
        Command("cite", "ctrl+e", "evidence", "Pick a quotation from a source", priority=True),
        Command("uncite", "ctrl+r", "drop evidence", "Drop the evidence picked last"),
        Command("app.focus_next", "down", "down", "Next row", in_bar=False),
        Command("app.focus_previous", "up", "up", "Previous row", in_bar=False),
        Command("leave", "escape", "leave", "Leave without saving"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    CSS_PATH = "form.tcss"

    def __init__(self, path: Path, target: Target, articles: Path | None, today: dt.date) -> None:
        super().__init__()
        self.path = path
        self.today = today
        """The author's own day, which dates in a deck may not lie after."""
        self.target = target
        self.articles = Articles(articles) if articles else None
        self.languages = target.languages or ("",)
        self.cited: tuple[DraftCitation, ...] = ()
        self.examples = Examples()
        self.warned = False
        """Whether the author was told that leaving now loses what was typed."""
        self.saved = False
        """Whether the question is in the deck and the form about to close."""
        self.tried: tuple[str, Judgement] | None = None
        """The answer tried last; entered once more, it is kept as an example."""
        self.shown: object = ()
        """The question in the preview, so that typing elsewhere does not rebuild it."""

    def body(self) -> ComposeResult:
        """Lay out the form and, beside or below it, the preview, each with a scroll of its own."""
        yield Static(id="form-title", classes="title")
        with Body():
            with Body(id="draft-side"):
                yield DraftForm(self.languages, self.tr)
                yield Static(id="findings", classes="line")
                yield Static(id="cited", classes="line")
            with Body(id="preview-side"):
                yield Static(id="preview-title", classes="section")
                yield Static(id="preview-question", classes="line")
                yield Vertical(id="preview-field")
                yield Static(id="preview-answer", classes="line")
                yield Static(id="try-title", classes="section")
                yield AnswerInput(id="try", max_length=400)
                yield Static(id="tried", classes="line")
                yield Static(id="kept", classes="line")

    def on_mount(self) -> None:
        """Put the texts in and begin at the kind."""
        super().on_mount()
        self.query_one("#chips-kind").focus(scroll_visible=False)
        self.call_later(self.refresh_draft)

    def speak(self) -> None:
        """Write every label."""
        tr = self.tr
        title = tr("A new question for {name}", name=printable(self.path.name))
        self.query_one("#form-title", Static).update(Content(title))
        self.query_one(DraftForm).speak(tr)
        self.query_one("#preview-title", Static).update(Content(tr("AS A PLAYER SEES IT")))
        self.query_one("#try-title", Static).update(Content(tr("TRY AN ANSWER")))
        self.query_one("#try", Input).placeholder = tr(
            "try an answer; Enter twice keeps it as an example"
        )
        self.call_later(self.refresh_draft)

    # -- the draft

    @property
    def draft(self) -> Draft:
        """The question as typed so far, with the evidence picked and the examples kept."""
        typed = self.query_one(DraftForm).draft
        return replace(typed, cite=self.cited + typed.cite, examples=self.examples)

    # -- what follows from it

    def on_input_changed(self) -> None:
        """Ask again before what was typed is thrown away."""
        self.warned = False

    def on_draft_form_changed(self) -> None:
        """Bring the preview up to date."""
        self.warned = False
        self.call_later(self.refresh_draft)

    async def refresh_draft(self) -> None:
        """Show the rows of the kind, the preview, the evidence and what is wrong."""
        tr = self.tr
        self.query_one(DraftForm).show_rows()
        draft = self.draft
        question = draft.question_so_far()
        if question != self.shown:
            self.shown = question
            slot = self.query_one("#preview-field", Vertical)
            await slot.remove_children()
            text = question.question.get(tr.language) if question else tr("not a question yet")
            style = "bold" if question else MUTED
            self.query_one("#preview-question", Static).update(Content.styled(text, style))
            answer = f"→ {canonical_answer(question, tr)}" if question else ""
            self.query_one("#preview-answer", Static).update(Content(answer))
            if question is not None:
                field = field_for(question, tr)
                field.disabled = True
                await slot.mount(field)
        self._told("#cited", draft_text.evidence(draft, self.target.sources, tr))
        self.refresh_bindings()
        self._told("#kept", draft_text.kept(self.examples, tr))
        self.show_findings(new.diagnostics(draft, self.target, self.today))

    def _told(self, name: str, text: Content) -> None:
        """Write a line, which takes no room while it is empty."""
        line = self.query_one(name, Static)
        line.display = bool(text)
        line.update(text)

    def show_findings(self, found: tuple[Diagnostic, ...]) -> None:
        """List what `quiz check` would say of the question."""
        kind = self.query_one(DraftForm).kind
        self._told("#findings", draft_text.findings(found, kind, self.tr))

    # -- trying answers

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Judge the answer tried; a second Enter keeps it."""
        event.stop()
        draft, answer = self.draft, event.value.strip()
        said = draft.judge(answer, self.tr.language) if answer else None
        if said is None:
            note = Content.styled(self.tr("not a question yet"), MUTED) if answer else Content()
            self._told("#tried", note)
            return
        sign, word, style = draft_text.TRIED[said.verdict]
        if self.tried == (answer, said):
            self.examples = draft.with_example(answer, said.verdict).examples
            event.input.clear()
            self.tried = None
            self._told("#tried", Content())
            await self.refresh_draft()
            return
        self.tried = (answer, said)
        reason = explain(said, self.tr)
        # Some reasons say the verdict themselves: "Accepted: one letter off."
        told = reason.casefold().startswith(self.tr(word).casefold())
        parts = [f"{sign} {reason}"] if told else [f"{sign} {self.tr(word)}", reason]
        self._told("#tried", Content.assemble((parts[0], style), "  ", *parts[1:]))

    # -- evidence and saving

    def action_cite(self) -> None:
        """Pick a quotation."""
        sources = list(self.target.sources.values())
        if not sources:
            self.notify(self.tr("This deck names no sources: cite in words."), markup=False)
            self.query_one("#line-reference").focus()
            return

        def picked(citation: DraftCitation | None) -> None:
            if citation is not None:
                self.cited = (*self.cited, citation)
                self.call_later(self.refresh_draft)

        claim = self.query_one(DraftForm).kind is Kind.CLAIM
        self.app.push_screen(
            PickerScreen(sources, self.articles, self.languages, takes_side=claim), picked
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to drop evidence only where some was picked."""
        if action == "uncite":
            return bool(self.cited)
        return super().check_action(action, parameters)

    def action_uncite(self) -> None:
        """Drop the evidence picked last."""
        self.cited = self.cited[:-1]
        self.call_later(self.refresh_draft)

    def action_leave(self) -> None:
        """Leave; where something would be lost, only when asked a second time."""
        typed = any(line.value.strip() for line in self.query(Input)) or bool(self.cited)
        if typed and not self.warned:
            self.warned = True
            self.notify(self.tr("Not saved. Esc once more leaves all the same."), markup=False)
            return
        self.app.exit()

    def action_save(self) -> None:
        """Write the question into the deck, once, unless it has mistakes."""
        if self.saved:
            return
        draft = self.draft
        found = new.diagnostics(draft, self.target, self.today)
        self.show_findings(found)
        if any(each.severity is Severity.ERROR for each in found):
            # Once they are laid out: before, they stand nowhere yet.
            self.call_after_refresh(self.query_one("#findings").scroll_visible, animate=False)
            self.notify(self.tr("Not saved: there are mistakes."), severity="error", markup=False)
            return
        try:
            written = new.append(self.path, draft, self.target.digest)
        except QuizError as error:
            self.notify(printable(str(error)), severity="error", markup=False)
            self._read_again()
            return
        self.saved = True
        name = printable(self.path.name)
        command = f"quiz preview {written} {shlex.quote(name)}"
        added = self.tr("Added {id} to {name}.", id=written, name=name)
        self.app.exit(message=f"{added} " + self.tr("Try it with: {command}", command=command))

    def _read_again(self) -> None:
        """Take the deck as it is now, so that saving once more goes into that."""
        with suppress(QuizError):  # then the next try to save says what is wrong
            target = new.open_target(self.path)
            if not target.mistakes:
                self.target = target
