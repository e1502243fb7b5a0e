"""The application: owns the session and the language, moves between screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.tui.base import BaseApp
from quiz.tui.screens.home import HomeScreen
from quiz.tui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.deck.model import Citation, Question, Source
    from quiz.game.plan import Plan
    from quiz.game.round import Round
    from quiz.tui.screens.base import QuizScreen


class QuizApp(BaseApp):
    """The quiz in a terminal."""

    def __init__(
        self, session: Session, plan: Plan | None, language: str | None, *, watch: bool
    ) -> None:
        super().__init__(session.data_dir, language)
        self.session = session
        self.plan = plan
        self._watch = watch

    def get_default_screen(self) -> HomeScreen:
        """Begin with home; Textual's own empty screen would be laid out and painted first."""
        return HomeScreen()

    def on_mount(self) -> None:
        """Open the round that was asked for, if any, over home."""
        super().on_mount()
        if self.plan is not None:
            self.play(self.plan)
        if self._watch:
            from quiz.tui.watching import watch_deck

            watch_deck(self)

    # -- moving between screens

    def play(self, plan: Plan) -> None:
        """Draw a round and play it; says so where nothing fits the plan."""
        from quiz.errors import QuizError

        try:
            self.open_round(self.session.begin(plan, self.tr.language))
        except QuizError as error:
            self.notify(self.tr(str(error)), severity="warning", markup=False)

    def open_round(self, round_: Round) -> None:
        """Show a round in place of whatever is above home."""
        from quiz.tui.screens.round import RoundScreen

        self._above_home(RoundScreen(round_))

    def show_results(self, round_: Round) -> None:
        """Show how a round went."""
        from quiz.tui.screens.results import ResultsScreen

        self._above_home(ResultsScreen(round_))

    def _above_home(self, screen: QuizScreen) -> None:
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def go_home(self) -> None:
        """Close every screen above home."""
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def read_in_context(self, question: Question) -> None:
        """Open the article of the first citation that can be read."""
        for citation in question.cite:
            source = self.session.deck.sources.get(citation.source)
            if source is not None and source.file:
                self.read(source, citation, question)
                return

    def read(
        self, source: Source, citation: Citation | None = None, question: Question | None = None
    ) -> None:
        """Open an article, at a citation where one is given."""
        from quiz.tui.screens.reader import ReaderScreen

        if self.session.articles is not None:
            self.push_screen(ReaderScreen(source, citation, question))

    def deck_reloaded(self) -> None:
        """Show the edited deck everywhere; a round stays at its question."""
        from quiz.tui.screens.base import QuizScreen

        for screen in self.screen_stack:
            if isinstance(screen, QuizScreen):
                screen.deck_reloaded()


def run(
    deck_path: Path,
    plan: Plan | None,
    *,
    language: str | None = None,
    data_dir: Path | None = None,
    articles: Path | None = None,
    watch: bool = False,
    keep: bool = True,
) -> int:
    """Play a deck on the terminal and return the exit code; raises DeckError.

    ``plan`` None opens the home screen; ``keep`` False leaves no trace in the history (previews).
    """
    from quiz.folders import data_folder
    from quiz.game.recorder import Unrecorded

    session = Session(
        deck_path,
        data_dir=data_dir or data_folder(),
        articles=articles,
        recorder=None if keep else Unrecorded(),
    )
    app = QuizApp(session, plan, language, watch=watch)
    try:
        app.run()
    finally:
        session.close()
    return app.return_code or 0
