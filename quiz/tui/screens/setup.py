"""Round set-up: what to be asked, with defaults that Enter starts at once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from quiz.deck.model import Kind
from quiz.game.plan import Plan
from quiz.game.selection import matching
from quiz.locale import msg
from quiz.locale.wording import DIFFICULTY_NAMES, KIND_NAMES, source_name, topic_name
from quiz.tui.commands import Command, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.widgets.body import Body
from quiz.tui.widgets.chips import Chips

if TYPE_CHECKING:
    from textual.app import ComposeResult

COUNTS = (5, 10, 20, 0)
"""0 stands for all that match."""
TIMERS = (0, 15, 30, 60)
"""Seconds a question; 0 for none."""


class SetupScreen(QuizScreen):
    """Six rows of values; nothing picked in a row leaves that side open."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("start", "enter", "start", "Start the round", priority=True),
        Command("app.focus_next", "down", "down", "Next row", in_bar=False),
        Command("app.focus_previous", "up", "up", "Previous row", in_bar=False),
        Command("home", "escape,q", "home", "Go back home"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    SetupScreen .row { height: auto; }
    SetupScreen .label { width: 14; color: $text-muted; }
    SetupScreen #matching { height: auto; margin-top: 1; }
    """

    ROWS: ClassVar[tuple[str, ...]] = (
        msg("questions"),
        msg("difficulty"),
        msg("topics"),
        msg("kinds"),
        msg("sources"),
        msg("timer"),
    )
    """Message ids, and the ids of the rows."""

    def body(self) -> ComposeResult:
        """Lay out a label and a row of values for each side."""
        index = self.quiz.session.deck.index
        present = {entry.kind for entry in index}
        self.kinds = [kind for kind in Kind if kind in present]
        self.topics = [t for t, _ in Counter(t for e in index for t in e.topics).most_common()]
        self.source_ids = list(self.quiz.session.deck.sources)
        with Body():
            yield Static(classes="title", id="setup-title")
            for row in self.ROWS:
                with Horizontal(classes="row", id=f"row-{row}"):
                    yield Static(classes="label", id=f"label-{row}")
                    single = {"questions": COUNTS.index(10), "timer": 0}
                    picked = [single[row]] if row in single else []
                    yield Chips(several=row not in single, picked=picked, name=f"chips-{row}")
            yield Static(id="matching")

    def on_mount(self) -> None:
        """Put the texts in; a row without values is left out."""
        super().on_mount()
        for row in self.ROWS:
            self.query_one(f"#row-{row}").display = bool(self._chips(row).labels)
        self._chips("questions").focus(scroll_visible=False)

    def deck_reloaded(self) -> None:
        """Show what the deck has now."""
        self.call_later(self.rebuild)

    def speak(self) -> None:
        """Write every text."""
        tr = self.tr
        self.query_one("#setup-title", Static).update(Content(tr("Choose a round")))
        for row in self.ROWS:
            self.query_one(f"#label-{row}", Static).update(Content(tr(row)))
        sources = self.quiz.session.deck.sources
        labels = {
            "questions": [tr("all") if not count else str(count) for count in COUNTS],
            "difficulty": [tr(name) for name in DIFFICULTY_NAMES.values()],
            "topics": [topic_name(topic, tr) for topic in self.topics],
            "kinds": [tr(KIND_NAMES[kind]) for kind in self.kinds],
            "sources": [source_name(sources[each], tr) for each in self.source_ids],
            "timer": [tr("none") if not s else tr("{count} s", count=s) for s in TIMERS],
        }
        for row, texts in labels.items():
            self._chips(row).labels = tuple(texts)
        self.show_matching()

    def _chips(self, row: str) -> Chips:
        return self.query_one(f"#chips-{row}", Chips)

    @property
    def plan(self) -> Plan:
        """The round as picked so far."""
        (count,) = self._chips("questions").picked
        (timer,) = self._chips("timer").picked
        return Plan(
            count=COUNTS[count] or len(self.quiz.session.deck.index),
            topics=frozenset(self.topics[each] for each in self._chips("topics").picked),
            kinds=frozenset(self.kinds[each] for each in self._chips("kinds").picked),
            sources=frozenset(self.source_ids[each] for each in self._chips("sources").picked),
            difficulties=frozenset(each + 1 for each in self._chips("difficulty").picked),
            timer=TIMERS[timer],
        )

    def show_matching(self) -> None:
        """Say how many questions the choice leaves."""
        found = len(matching(self.quiz.session.deck, self.plan))
        text = self.tr.plural("{count} question matches", "{count} questions match", found)
        style = "$text-accent" if found else "$text-warning"
        self.query_one("#matching", Static).update(Content.styled(text, style))

    def on_chips_changed(self) -> None:
        """Count again."""
        self.show_matching()

    def action_start(self) -> None:
        """Start the round."""
        self.quiz.play(self.plan)

    def action_home(self) -> None:
        """Go back home."""
        self.quiz.go_home()
