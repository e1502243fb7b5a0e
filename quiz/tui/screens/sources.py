"""The sources: what is known of each, and how the questions that rest on it went."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from quiz.history.records import Tally
from quiz.locale.wording import day, quoted, right_of, source_name
from quiz.tui.cleaning import printable
from quiz.tui.commands import Command, bindings
from quiz.tui.fields.typed import AnswerInput
from quiz.tui.screens.base import QuizScreen
from quiz.tui.styles import MUTED
from quiz.tui.widgets.bars import bar
from quiz.tui.widgets.body import Body

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from quiz.deck.model import Source
    from quiz.locale import Translator


class SourceView(Static, can_focus=True):
    """One source; Enter or a click reads it."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("read", "enter,o", "read", "Read the article"),
        Command("link", "l", "open link", "Open the address of the source in the browser"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    SourceView {
        height: auto; padding-left: 1; margin-bottom: 1; border-left: vkey $foreground 30%;
        &:focus { border-left: outer $accent; }
    }
    """

    class Read(Message):
        """The player wants to read this source."""

        def __init__(self, source: Source) -> None:
            super().__init__()
            self.source = source

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source

    def show(self, tr: Translator, questions: int, tally: Tally) -> None:
        """Write what is known of the source."""
        source = self.source
        stated = [
            (tr("title"), quoted(source.title, source.language) if source.title else ""),
            (tr("publisher"), source.publisher),
            (tr("author"), source.author),
            (tr("published"), day(source.published, tr.language) if source.published else ""),
        ]
        facts = [(name, fact) for name, fact in stated if fact]
        if source.updated:
            facts.append((tr("updated"), day(source.updated, tr.language)))
        if source.url:
            facts.append((tr("address"), source.url))
        if missing := [name for name, fact in stated if not fact]:
            facts.append((tr("not stated"), ", ".join(missing)))
        width = max(len(name) for name, _ in facts)
        lines = [Content.styled(source_name(source, tr), "bold")]
        lines += [
            Content.assemble((f"{name:<{width}}  ", MUTED), Content(text)) for name, text in facts
        ]
        count = tr.plural("{count} question", "{count} questions", questions)
        done = right_of(tally.right, tally.total, tr)
        if tally.total:
            lines.append(
                Content.assemble(
                    (f"{count}  ", MUTED),
                    bar(tally.accuracy, 20),
                    (f"  {done}", MUTED),
                )
            )
        else:
            lines.append(Content.styled(tr("{count}, none played yet", count=count), MUTED))
        self.update(Content("\n").join(lines))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what this source allows."""
        if action == "link":
            return bool(self.source.url)
        if action == "read":
            return bool(self.source.file)
        return super().check_action(action, parameters)

    def action_read(self) -> None:
        """Read the article."""
        self.post_message(self.Read(self.source))

    def action_link(self) -> None:
        """Open the address, and show it for terminals without a browser."""
        self.app.open_url(self.source.url)
        self.notify(self.source.url, markup=False)

    def on_click(self, event: events.Click) -> None:
        """Read the clicked source."""
        event.stop()
        self.focus()
        if self.check_action("read", ()):
            self.action_read()


class SourcesScreen(QuizScreen):
    """Each text with what is known of it."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("home", "escape,q", "home", "Go back home"),
        Command("app.focus_next", "down,j", "down", "Next source", in_bar=False),
        Command("app.focus_previous", "up,k", "up", "Previous source", in_bar=False),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    SourcesScreen #folder-note { height: auto; color: $text-muted; }
    SourcesScreen Input {
        border: none; height: 1; padding: 0; margin-bottom: 1; background: $foreground 6%;
        &:focus { border: none; background: $foreground 12%; }
    }
    """

    def body(self) -> ComposeResult:
        """Lay out the title, the sources and the line for the articles folder."""
        yield Static(classes="title", id="sources-title")
        with Body():
            for source in self.quiz.session.deck.sources.values():
                yield SourceView(source)
            yield Static(id="folder-note")
            if self.quiz.session.deck.sources:
                yield AnswerInput(id="folder", max_length=1000)

    def on_mount(self) -> None:
        """Put the texts in and mark the first source."""
        super().on_mount()
        for view in self.query(SourceView)[:1]:
            view.focus(scroll_visible=False)

    def deck_reloaded(self) -> None:
        """Show what the deck has now."""
        self.call_later(self.rebuild)

    def speak(self) -> None:
        """Write every text."""
        tr, session = self.tr, self.quiz.session
        counts = Counter(source for entry in session.deck.index for source in entry.sources)
        by_source = session.stats().by_source
        self.query_one("#sources-title", Static).update(Content(tr("Sources")))
        for view in self.query(SourceView):
            view.show(tr, counts[view.source.id], by_source.get(view.source.id, Tally()))
        if not self.query(SourceView):
            self.query_one("#folder-note", Static).update(
                Content(tr("This deck names no sources."))
            )
            return
        folder = session.articles_folder
        note = (
            tr("The articles are read from {folder}.", folder=printable(str(folder)))
            if folder
            else tr("Have the articles as files? Name their folder, and you can read them here.")
        )
        self.query_one("#folder-note", Static).update(Content(note))
        self.query_one("#folder", Input).placeholder = tr("folder of the articles")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take a folder into use."""
        event.stop()
        folder = Path(event.value.strip()).expanduser()
        if event.value.strip() and folder.is_dir():
            self.quiz.session.use_articles(folder)
            event.input.clear()
            self.speak()
            self.query(SourceView).first().focus()
        else:
            self.notify(self.tr("There is no such folder."), severity="warning", markup=False)

    def on_source_view_read(self, event: SourceView.Read) -> None:
        """Open the article, or say what is missing."""
        if self.quiz.session.articles_folder is None:
            self.query_one("#folder", Input).focus()
            return
        self.quiz.read(event.source)

    def action_home(self) -> None:
        """Go back home."""
        self.close()
