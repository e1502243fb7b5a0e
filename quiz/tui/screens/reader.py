"""The reader: an article paragraph by paragraph, the quotation marked, the rest dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from quiz.deck.articles import ArticleError
from quiz.locale.wording import source_line, unreadable
from quiz.tui.cleaning import printable
from quiz.tui.commands import Command, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quiz.deck.model import Citation, Question, Source


class ReaderScreen(QuizScreen):
    """One article; with a question, its citations can be walked through."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("close", "escape,q,o,enter", "back", "Close the article"),
        Command("turn(1)", "n,right", "next citation", "Go to the next citation of the question"),
        Command("turn(-1)", "b,left", "previous citation", "Go to the one before", in_bar=False),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    ReaderScreen .paragraph { height: auto; margin-bottom: 1; }
    ReaderScreen .number { width: 4; color: $text-muted; }
    ReaderScreen .text { width: 1fr; height: auto; }
    ReaderScreen .-dim .text { color: $text-disabled; }
    ReaderScreen .-cited .number { color: $text-accent; text-style: bold; }
    """

    def __init__(
        self, source: Source, citation: Citation | None, question: Question | None
    ) -> None:
        super().__init__()
        self.source = source
        self.citation = citation
        self.question = question

    @property
    def citations(self) -> list[Citation]:
        """The question's citations that can be read."""
        sources = self.quiz.session.deck.sources
        cite = self.question.cite if self.question else ()
        return [each for each in cite if each.source in sources and sources[each.source].file]

    def body(self) -> ComposeResult:
        """Lay out the source's line and one row per paragraph."""
        yield Static(classes="title", id="reader-source")
        with Scroll(id="body", can_focus=True):
            try:
                paragraphs = self._paragraphs()
            except ArticleError:
                yield Static(id="unreadable", classes="line")
                return
            for number, text in enumerate(paragraphs, 1):
                dim = " -dim" if number in self.source.not_evidence else ""
                with Horizontal(classes=f"paragraph{dim}", id=f"paragraph-{number}"):
                    yield Static(str(number), classes="number")
                    yield Static(Content(_clean(text)), classes="text")

    def _paragraphs(self) -> tuple[str, ...]:
        session = self.quiz.session
        assert session.articles is not None  # noqa: S101 (the app opens no reader without)
        return session.articles.paragraphs(self.source)

    def on_mount(self) -> None:
        """Show the citation."""
        super().on_mount()
        self.query_one("#body").focus()
        self.call_after_refresh(self.show_citation)

    def on_resize(self) -> None:
        """Keep the cited paragraph in view."""
        self.call_after_refresh(self.scroll_to_cited)

    def speak(self) -> None:
        """Write the source's line, and what is wrong where its text cannot be read."""
        self.query_one("#reader-source", Static).update(Content(source_line(self.source, self.tr)))
        folder = printable(str(self.quiz.session.articles_folder))
        for line in self.query("#unreadable").results(Static):
            line.update(Content(unreadable(self.source, folder, self.tr)))

    def show_citation(self) -> None:
        """Bring the cited paragraph into view and mark the quotation."""
        session = self.quiz.session
        if self.citation is None or session.articles is None:
            return
        try:
            span = session.articles.locate(self.source, self.citation)
        except ArticleError:
            return  # the page says so already
        number = span.paragraph if span else self.citation.paragraph
        rows = self.query(f"#paragraph-{number}")
        if not rows:
            return
        row = rows.first()
        row.add_class("-cited")
        if span is not None:
            text = _clean(self._paragraphs()[number - 1])
            marked = Content(text).stylize("bold reverse $text-accent", span.start, span.end)
            row.query_one(".text", Static).update(marked)
        self.scroll_to_cited()

    def scroll_to_cited(self) -> None:
        """Bring the cited paragraph into view, where there is one."""
        for row in self.query(".-cited"):
            self.query_one("#body", Scroll).scroll_to_center(row, animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to walk only where there is more than one citation."""
        if action.startswith("turn"):
            return len(self.citations) > 1
        return super().check_action(action, parameters)

    def action_turn(self, by: int) -> None:
        """Show the question's next citation, which may stand in another article."""
        citations = self.citations
        if self.citation is None or len(citations) < 2:
            return
        place = citations.index(self.citation) if self.citation in citations else 0
        citation = citations[(place + by) % len(citations)]
        source = self.quiz.session.deck.sources[citation.source]
        self.app.switch_screen(ReaderScreen(source, citation, self.question))

    def action_close(self) -> None:
        """Go back."""
        self.close()


def _clean(text: str) -> str:
    """Replace control characters one for one, so that offsets stay."""
    return "".join(each if each.isprintable() or each == "\u00a0" else " " for each in text)
