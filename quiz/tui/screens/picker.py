"""Evidence for a new question: a source, a paragraph of its article, the words in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from quiz.author.lint.evidence import MOST_WORDS
from quiz.author.new import DraftCitation
from quiz.deck.articles import ArticleError, Articles
from quiz.deck.model import Stance
from quiz.locale.wording import STANCE_NAMES, source_name, unreadable
from quiz.tui.cleaning import printable
from quiz.tui.commands import Command, bindings
from quiz.tui.fields.typed import AnswerInput
from quiz.tui.screens.base import Dialog
from quiz.tui.styles import MUTED
from quiz.tui.widgets.chips import Chips
from quiz.tui.widgets.keybar import KeyBar
from quiz.tui.widgets.marker import Marker
from quiz.tui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult

    from quiz.deck.model import Source


class Paragraph(Horizontal, can_focus=True):
    """One paragraph to pick."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("pick", "enter", "mark in this paragraph", "Mark the quotation in this paragraph"),
        Command("put_back", "escape", "another paragraph", "Mark in another paragraph"),
        Command("app.focus_next", "down", "down", "Next paragraph", in_bar=False),
        Command("app.focus_previous", "up", "up", "Previous paragraph", in_bar=False),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    Paragraph { height: auto; margin-bottom: 1; }
    Paragraph .number { width: 4; }
    Paragraph .text { width: 1fr; height: auto; }
    Paragraph:focus .number { color: $text-accent; text-style: bold reverse; }
    Paragraph.-dim { color: $text-disabled; }
    """

    def __init__(self, number: int, text: str, *, dim: bool) -> None:
        super().__init__(classes="-dim" if dim else "")
        self.number = number
        self.text = text

    def compose(self) -> ComposeResult:
        """Lay out number and text."""
        yield Static(str(self.number), classes="number")
        yield Static(Content(self.text), classes="text")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to mark, or to stop that."""
        if action in ("pick", "put_back"):
            return bool(self.query(Marker)) is (action == "put_back")
        return super().check_action(action, parameters)

    async def action_pick(self) -> None:
        """Turn the paragraph, and no other, into one that can be marked in."""
        for other in self.screen.query(Paragraph):
            await other.action_put_back()
        marker = Marker(self.text)
        await self.query_one(".text").remove()
        await self.mount(marker)
        marker.focus(scroll_visible=False)
        marker.call_after_refresh(marker.watch_cursor)

    async def action_put_back(self) -> None:
        """Turn it into plain text again and take the keys back."""
        for marker in self.query(Marker):
            focused = marker.has_focus
            await marker.remove()
            await self.mount(Static(Content(self.text), classes="text"))
            if focused:
                self.focus()

    async def on_focus(self) -> None:
        """End the marking that another paragraph was left in."""
        for other in self.screen.query(Paragraph):
            if other is not self:
                await other.action_put_back()

    async def on_click(self, event: events.Click) -> None:
        """Pick a clicked paragraph."""
        if not self.query(Marker):
            event.stop()
            await self.action_pick()


class PickerScreen(Dialog[DraftCitation | None]):
    """Closes with a citation, or with None."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command(
            "keep",
            "ctrl+s",
            "cite it",
            "Take the evidence into the question",
            priority=True,
            essential=True,
        ),
        Command("cancel", "escape", "leave it", "Close without citing anything"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    PickerScreen { align-horizontal: center; background: $background; }
    PickerScreen #page > Horizontal { height: auto; }
    PickerScreen .label { width: 14; height: auto; color: $text-muted; }
    PickerScreen Input {
        border: none; padding: 0; height: 1; width: 1fr; background: $foreground 6%;
        &:focus { border: none; background: $foreground 12%; }
    }
    PickerScreen #paragraphs { height: 1fr; min-height: 6; margin: 1 0; }
    PickerScreen #note { height: auto; color: $text-muted; }
    """

    def __init__(
        self,
        sources: Sequence[Source],
        articles: Articles | None,
        languages: Sequence[str],
        *,
        takes_side: bool,
    ) -> None:
        """``takes_side``: the question is a claim, which evidence supports or refutes."""
        super().__init__()
        self.takes_side = takes_side
        self.sources = list(sources)
        self.articles = articles
        self.languages = [each for each in languages if each]

    @property
    def source(self) -> Source:
        """The source picked."""
        (number,) = self.query_one("#picker-source", Chips).picked
        return self.sources[number]

    def compose(self) -> ComposeResult:
        """Lay out source, paragraphs, quotation, glosses and stance."""
        lines = ("paragraph", "quote", *(f"gloss-{each}" for each in self.languages))
        with Scroll(id="page", can_focus=False):
            with Horizontal():
                yield Static(classes="label", id="label-source")
                yield Chips(several=False, picked=[0], name="picker-source")
            yield Scroll(id="paragraphs", can_focus=False)
            for name in lines:
                with Horizontal():
                    yield Static(classes="label", id=f"label-{name}")
                    yield AnswerInput(id=f"picker-{name}", max_length=1000)
            with Horizontal(id="row-stance"):
                yield Static(classes="label", id="label-stance")
                yield Chips(several=False, picked=[0], name="picker-stance")
            yield Static(id="note")
            yield KeyBar()

    async def on_mount(self) -> None:  # type: ignore[override]
        """Show the first source's article."""
        super().on_mount()
        self.query_one("#row-stance").display = self.takes_side
        await self.show_paragraphs()

    def speak(self) -> None:
        """Write every label."""
        tr = self.tr
        labels = {
            "source": tr("source"),
            "paragraph": tr("paragraph no."),
            "quote": tr("quotation"),
            **{f"gloss-{each}": f"{tr('gloss')} {each}" for each in self.languages},
            "stance": tr("stance"),
        }
        for name, label in labels.items():
            self.query_one(f"#label-{name}", Static).update(Content(label))
        sources = tuple(source_name(each, tr) for each in self.sources)
        self.query_one("#picker-source", Chips).labels = sources
        stances = (tr("none"), *(tr(STANCE_NAMES[each]) for each in Stance))
        self.query_one("#picker-stance", Chips).labels = stances

    async def show_paragraphs(self) -> None:
        """List the paragraphs of the picked source; without its file, say what to type instead."""
        box = self.query_one("#paragraphs", Scroll)
        await box.remove_children()
        note = self.query_one("#note", Static)
        texts: tuple[str, ...] = ()
        try:
            if self.articles is not None and self.source.file:
                texts = self.articles.paragraphs(self.source)
                note.update("")
            else:
                note.update(Content(self.tr("No article at hand: type paragraph and quotation.")))
        except ArticleError:
            folder = printable(str(self.articles.folder)) if self.articles else ""
            note.update(Content(unreadable(self.source, folder, self.tr)))
        box.display = bool(texts)
        for number, text in enumerate(texts, 1):
            dim = number in self.source.not_evidence
            await box.mount(Paragraph(number, text, dim=dim))
        for language in self.languages:
            line = self.query_one(f"#picker-gloss-{language}").parent
            assert line is not None  # noqa: S101 (it was composed in a row)
            line.display = language != self.source.language
        if texts:
            box.query(Paragraph).first().focus()

    async def on_chips_changed(self) -> None:
        """Another source: other paragraphs."""
        focused = self.focused
        if focused is not None and focused.id == "picker-source":
            await self.show_paragraphs()
            focused.focus()

    def on_marker_moved(self) -> None:
        """Count the marked words."""
        for marker in self.query(Marker):
            note = self.tr("{count} of at most {most} words", count=marker.count, most=MOST_WORDS)
            style = MUTED if marker.count <= MOST_WORDS else "$text-warning"
            self.query_one("#note", Static).update(Content.styled(note, style))

    async def on_marker_taken(self, event: Marker.Taken) -> None:
        """Write the quotation down and go on to its gloss, or to whatever is still to be said."""
        marker = event.control if isinstance(event.control, Marker) else self.focused
        parent = marker.parent if marker is not None else None
        if isinstance(parent, Paragraph):
            self.query_one("#picker-paragraph", Input).value = str(parent.number)
        self.query_one("#picker-quote", Input).value = event.quote
        # Not the quotation itself: what is typed next would replace it.
        glosses = (self.query_one(f"#picker-gloss-{each}") for each in self.languages)
        wanted = [line for line in glosses if line.parent is not None and line.parent.display]
        if wanted:
            wanted[0].focus()
        elif self.takes_side:
            self.query_one("#picker-stance").focus()
        elif isinstance(parent, Paragraph):
            await parent.action_put_back()

    def action_keep(self) -> None:
        """Close with the citation, if there is a quotation."""
        quote = self.query_one("#picker-quote", Input).value.strip()
        if not quote:
            self.notify(self.tr("Mark or type a quotation first."), markup=False)
            return
        (number,) = self.query_one("#picker-stance", Chips).picked
        glosses = (
            (each, self.query_one(f"#picker-gloss-{each}", Input).value.strip())
            for each in self.languages
        )
        self.dismiss(
            DraftCitation(
                source=self.source.id,
                paragraph=self.query_one("#picker-paragraph", Input).value.strip(),
                quote=quote,
                gloss=tuple((language, text) for language, text in glosses if text),
                stance=["", *Stance][number],
            )
        )

    def action_cancel(self) -> None:
        """Close without one."""
        self.dismiss(None)
