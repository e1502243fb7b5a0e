"""Home: the deck, how much of it is mastered, and everything that can be done from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.widgets import Static

from quiz.locale.wording import topic_name
from quiz.tui.cleaning import printable
from quiz.tui.commands import Command, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.session import Mastered
from quiz.tui.widgets.bars import bar, labelled_bar
from quiz.tui.widgets.body import Body
from quiz.tui.widgets.menu import Entry, Menu

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from quiz.history.mastery import LeftRound

ROUND_SIZE = 10


class HomeScreen(QuizScreen):
    """Where every round starts and ends."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("play", "p", "play", "Play ten questions", in_bar=False),
        Command("resume", "r", "go on", "Go on with the round you left", in_bar=False),
        Command(
            "setup", "c", "choose a round", "Choose topics, kinds and difficulty", in_bar=False
        ),
        Command("sources", "s", "sources", "See the sources of this deck", in_bar=False),
        Command("statistics", "t", "statistics", "See how you have done", in_bar=False),
        Command("app.help", "h,question_mark", "help", "Show keys and rules", in_bar=False),
        Command("app.quit", "q", "quit", "Quit the game"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    HomeScreen #brand { height: auto; color: $text-accent; margin-bottom: 1; }
    HomeScreen #deck-title { height: auto; text-style: bold; }
    HomeScreen #deck-facts { height: auto; color: $text-muted; margin-bottom: 1; }
    HomeScreen #mastery { height: auto; margin-top: 1; }
    HomeScreen #notice { height: auto; color: $text-warning; margin-bottom: 1; }
    """

    left: LeftRound | None = None
    """The round that can be gone on with."""
    mastered = Mastered()

    def body(self) -> ComposeResult:
        """Lay out the deck, the menu and the bars."""
        with Body():
            yield Static(id="brand")
            yield Static(id="deck-title")
            yield Static(id="deck-facts")
            yield Static(id="notice")
            yield Menu()
            yield Static(id="mastery")

    def on_mount(self, event: events.Mount) -> None:  # type: ignore[override]
        """Wait for the screen to be shown: that puts the texts in, once."""
        event.prevent_default()

    def on_screen_resume(self) -> None:
        """Come back to figures that may have changed."""
        self.count()
        self.speak()
        self.query_one(Menu).focus(scroll_visible=False)

    def on_resize(self) -> None:
        """Fit the bars to the new width."""
        self.call_after_refresh(self.show_mastery)

    def count(self) -> None:
        """Read from the history what is mastered and what was left."""
        self.left = self.quiz.session.left()
        self.mastered = self.quiz.session.mastered()

    def deck_reloaded(self) -> None:
        """Count again, in the deck as it is now."""
        self.count()
        self.speak()

    def speak(self) -> None:
        """Write every text."""
        tr, deck = self.tr, self.quiz.session.deck
        language = tr.language
        self.query_one("#brand", Static).update(Content(tr("On the record")))
        self.query_one("#deck-title", Static).update(Content(deck.title.get(language)))
        count = tr.plural("{count} question", "{count} questions", len(deck.index))
        facts = [deck.description.get(language), count]
        if deck.sources:
            facts.append(tr.plural("{count} source", "{count} sources", len(deck.sources)))
        self.query_one("#deck-facts", Static).update(Content(" · ".join(filter(None, facts))))
        self.query_one(Menu).entries = self.entries()
        self.show_mastery()
        notice = self.query_one("#notice", Static)
        trouble = self.quiz.session.history_notice(tr)
        notice.display = bool(trouble)
        notice.update(Content(f"! {printable(trouble)}"))

    def entries(self) -> tuple[Entry, ...]:
        """Return the menu: going on with a round comes second, where one was left."""
        tr = self.tr
        size = min(ROUND_SIZE, len(self.quiz.session.deck.index))
        play = tr.plural("Play {count} question", "Play {count} questions", size)
        entries = [Entry("play", play, tr("Enter"))]
        stored = self.left
        if stored is not None:
            text = tr(
                "Go on with the round you left, {position} of {total}",
                position=stored.position + 1,
                total=len(stored.question_ids),
            )
            entries.append(Entry("resume", text, "r"))
        entries += [
            Entry("setup", tr("Choose a round"), "c"),
            Entry("sources", tr("Sources"), "s"),
            Entry("statistics", tr("Statistics"), "t"),
            Entry("app.help", tr("Help"), "h"),
        ]
        return tuple(entries)

    def show_mastery(self) -> None:
        """Draw how much is mastered, in all and by topic."""
        tr, deck = self.tr, self.quiz.session.deck
        static = self.query_one("#mastery", Static)
        width = min(74, static.container_size.width or 74)
        total = deck.topic_counts
        figures = tr("{done} of {total}", done=self.mastered.total, total=len(deck.index))
        label = tr("mastered")
        label_width = max([len(label), *(len(topic_name(each, tr)) for each in total)])
        label_width = min(label_width, 16)
        lines = [
            labelled_bar(
                label,
                self.mastered.total / max(1, len(deck.index)),
                figures,
                label_width=label_width,
                width=width,
            )
        ]
        topics = sorted(total, key=lambda each: -total[each])[:8]
        names = {topic: topic_name(topic, tr) for topic in topics}
        longest = max(map(len, names.values()), default=0)
        # As many columns as leave every name whole beside a bar of some length; two at least.
        widths = {count: (width + 3) // count - 3 for count in (4, 3, 2)}
        per_line = next((n for n, cell in widths.items() if cell > longest + 6), 2)
        cell = widths[per_line]
        name_width = min(longest, cell - 6)
        cells = [
            Content.assemble(
                Content(names[topic]).truncate(name_width, ellipsis=True, pad=True),
                " ",
                bar(self.mastered.by_topic.get(topic, 0) / total[topic], cell - name_width - 1),
            )
            for topic in topics
        ]
        if cells:
            lines.append(Content())
        lines += [
            Content("   ").join(cells[start : start + per_line])
            for start in range(0, len(cells), per_line)
        ]
        static.update(Content("\n").join(lines))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer going on only where a round was left."""
        if action == "resume":
            return self.left is not None
        return super().check_action(action, parameters)

    async def on_menu_chosen(self, event: Menu.Chosen) -> None:
        """Run the entry's action, once: a second Enter may come before this screen is covered."""
        if self.is_active:
            await self.run_action(event.entry.action)

    def action_play(self) -> None:
        """Start a round at once."""
        from quiz.game.plan import Plan

        self.quiz.play(Plan(count=ROUND_SIZE))

    def action_resume(self) -> None:
        """Go on with the round that was left."""
        stored = self.quiz.session.unfinished()
        if stored is not None:
            self.quiz.open_round(self.quiz.session.resume(stored, self.tr.language))

    def action_setup(self) -> None:
        """Choose a round."""
        from quiz.tui.screens.setup import SetupScreen

        self.app.push_screen(SetupScreen())

    def action_sources(self) -> None:
        """See the sources."""
        from quiz.tui.screens.sources import SourcesScreen

        self.app.push_screen(SourcesScreen())

    def action_statistics(self) -> None:
        """See the statistics."""
        from quiz.tui.screens.statistics import StatisticsScreen

        self.app.push_screen(StatisticsScreen())
