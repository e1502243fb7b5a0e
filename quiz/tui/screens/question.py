"""The question, and the place for its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Container
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from quiz.deck.model import Kind
from quiz.game.standing import Stage
from quiz.judge.judgement import Reason
from quiz.locale.reasons import explain
from quiz.locale.wording import KIND_NAMES, topic_name
from quiz.tui.commands import Command, bindings
from quiz.tui.fields import field_for
from quiz.tui.fields.base import AnswerField
from quiz.tui.styles import MUTED
from quiz.tui.widgets.blank import Blank
from quiz.tui.widgets.progress import difficulty_marks
from quiz.tui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quiz.game.round import Round
    from quiz.judge.judgement import Judgement
    from quiz.locale import Translator
    from quiz.tui.app import QuizApp


class QuestionPane(Blank, Scroll, can_focus=False):
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

    class HintTaken(Message):
        """The player took the hint; the points at stake are fewer."""

    def __init__(self, round_: Round) -> None:
        super().__init__(id="asking")
        self.round = round_
        self._noted: Judgement | None = None
        """Why the last try was not taken yet."""

    def compose(self) -> ComposeResult:
        """Lay out topic, question, answer line and notes."""
        yield Static(id="topic")
        yield Static(id="question")
        yield Container(id="slot")
        yield Static(id="note")
        yield Static(id="hint")

    @property
    def tr(self) -> Translator:
        """The translator of the language in force."""
        quiz: QuizApp = self.app  # type: ignore[assignment]
        return quiz.tr

    async def ask(self) -> None:
        """Show the round's present question with an empty line."""
        slot = self.query_one("#slot", Container)
        await slot.remove_children()
        field = field_for(self.round.question, self.tr)
        await slot.mount(field)
        if not field.is_mounted:
            return  # the round was left meanwhile
        self._noted = None
        self.speak()
        self.scroll_home(animate=False)
        field.take_focus()

    def on_resize(self) -> None:
        """Word the options for the room there is, and keep the line being typed on in view."""
        for field in self.query(AnswerField):
            field.speak(self.tr)
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
        tr = self.tr
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
        self._speak_note()
        for field in self.query(AnswerField):
            field.speak(tr)

    def note(self, judgement: Judgement) -> None:
        """Say why the answer was not taken yet."""
        self._noted = judgement
        self._speak_note()
        self.call_after_refresh(self.keep_in_view)

    def _speak_note(self) -> None:
        note = self.query_one("#note", Static)
        note.display = self._noted is not None
        if self._noted:
            own = self._noted.reason is Reason.EMPTY and self.query_one(AnswerField).UNTOUCHED
            note.update(Content(f"≈ {self.tr(own) if own else explain(self._noted, self.tr)}"))

    def on_answer_field_typed(self, event: AnswerField.Typed) -> None:
        """Say that there is no answer yet only as long as there is none on the line."""
        event.stop()
        if self._noted and self._noted.reason is Reason.EMPTY:
            self.query_one("#note").display = not event.text.strip()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the hint only where there is one, once, as long as an answer is awaited."""
        if action == "hint":
            wanted = self.round.stage is Stage.ASKING and not self.round.hint_used
            return wanted and bool(self.round.question.hint)
        return super().check_action(action, parameters)

    def action_hint(self) -> None:
        """Take the hint."""
        if self.check_action("hint", ()):
            self.round.take_hint()
            self.speak()
            self.post_message(self.HintTaken())
            self.call_after_refresh(self.show_hint)

    def show_hint(self) -> None:
        """Bring the hint into view, with the line if there is room for both."""
        self.query_one("#hint").scroll_visible(animate=False)

    def on_answer_field_hint_wanted(self, event: AnswerField.HintWanted) -> None:
        """A lone question mark asks for the hint too."""
        event.stop()
        self.action_hint()
