"""Statistics: totals, accuracy over time, and per topic and kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.widgets import Static

from quiz.deck.model import Kind
from quiz.locale.wording import KIND_NAMES, day, duration, right_of, topic_name
from quiz.tui.commands import Command, bindings
from quiz.tui.screens.base import QuizScreen
from quiz.tui.styles import MUTED
from quiz.tui.widgets.bars import labelled_bar
from quiz.tui.widgets.plot import AXIS_WIDTH, plot
from quiz.tui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult

    from quiz.history.records import RoundSummary, Stats, Tally

PLOT_HEIGHT = 6
ROUNDS_LISTED = 8


class StatisticsScreen(QuizScreen):
    """What the history says of this deck."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command("home", "escape,q", "home", "Go back home"),
    )
    BINDINGS = bindings(COMMANDS_HERE)
    DEFAULT_CSS = """
    StatisticsScreen Static { height: auto; }
    """

    def body(self) -> ComposeResult:
        """Lay out one text."""
        with Scroll(id="body", can_focus=True):
            yield Static(id="statistics")

    def on_mount(self) -> None:
        """Put the figures in and let the arrows scroll them."""
        super().on_mount()
        self.query_one("#body").focus()

    def on_resize(self) -> None:
        """Fit plot and bars to the new width."""
        self.call_after_refresh(self.speak)

    def speak(self) -> None:
        """Write every figure."""
        stats = self.quiz.session.stats()
        width = max(30, min(72, self.query_one("#body").size.width - 2))
        self.query_one("#statistics", Static).update(self._content(stats, width))

    def _content(self, stats: Stats, width: int) -> Content:
        tr = self.tr
        lines = [Content.styled(tr("Statistics"), "bold"), Content()]
        if not stats.totals.total:
            lines.append(Content(tr("Nothing played yet. The first round will show up here.")))
            return Content("\n").join(lines)
        facts = [
            right_of(stats.totals.right, stats.totals.total, tr),
            tr("{share}%", share=round(100 * stats.totals.accuracy)),
            tr("best streak {count}", count=stats.best_streak),
            tr("{time} of thought", time=duration(stats.seconds, tr)),
        ]
        lines.append(Content(" · ".join(facts)))
        rounds = [each for each in reversed(stats.last_rounds) if each.tally.total]
        lines += [
            Content(),
            Content.styled(tr("RIGHT ANSWERS, ROUND BY ROUND"), "bold $text-accent"),
        ]
        top, bottom = (tr("{share}%", share=share) for share in (100, 0))
        accuracy = [each.tally.accuracy for each in rounds]
        lines += plot(accuracy, width, PLOT_HEIGHT, (top, bottom))
        lines.append(Content.styled(self._span(rounds), MUTED))
        names = {topic: topic_name(topic, tr) for topic in stats.by_topic}
        lines += self._bars(tr("BY TOPIC"), stats.by_topic, names, width)
        kinds = {kind.value: tr(name) for kind, name in KIND_NAMES.items() if kind in Kind}
        lines += self._bars(tr("BY KIND"), stats.by_kind, kinds, width)
        lines += [Content(), Content.styled(tr("LAST ROUNDS"), "bold $text-accent")]
        for each in rounds[: -ROUNDS_LISTED - 1 : -1]:
            # Of a round that was left: what was answered of it.
            right = right_of(each.tally.right, each.tally.total, tr)
            points = tr.plural("{count} point", "{count} points", each.score)
            seed = tr("seed {seed}", seed=each.seed)
            open_ = "" if each.finished else tr("not finished")
            facts = [day(each.day, tr.language), right, points, seed, open_]
            lines.append(Content(" · ".join(filter(None, facts))))
        return Content("\n").join(lines)

    def _span(self, rounds: list[RoundSummary]) -> str:
        """The days of the first and the last round, under the plot."""
        if not rounds:
            return ""
        first, last = (day(each.day, self.tr.language) for each in (rounds[0], rounds[-1]))
        return " " * AXIS_WIDTH + (first if first == last else f"{first} – {last}")

    @staticmethod
    def _bars(
        title: str, tallies: Mapping[str, Tally], names: Mapping[str, str], width: int
    ) -> list[Content]:
        lines = [Content(), Content.styled(title, "bold $text-accent")]
        label_width = min(18, max((len(names.get(key, key)) for key in tallies), default=0))
        figures_width = max((len(f"{t.right} / {t.total}") for t in tallies.values()), default=0)
        for key, tally in sorted(tallies.items(), key=lambda each: -each[1].total):
            figures = f"{tally.right} / {tally.total}".rjust(figures_width)
            lines.append(
                labelled_bar(
                    names.get(key, key),
                    tally.accuracy,
                    figures,
                    label_width=label_width,
                    width=width,
                )
            )
        return lines

    def action_home(self) -> None:
        """Go back home."""
        self.close()
