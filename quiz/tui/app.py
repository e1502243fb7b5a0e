"""The application: owns the session and the language, moves between screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App

from quiz.locale import preferred_language, translator
from quiz.tui.commands import Command, bindings
from quiz.tui.screens.home import HomeScreen
from quiz.tui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from textual.command import Provider

    from quiz.deck.model import Citation, Question
    from quiz.game.plan import Plan
    from quiz.game.round import Round
    from quiz.locale import Translator
    from quiz.tui.screens.base import QuizScreen

DEFAULT_THEME = "textual-dark"


def _palette() -> type[Provider]:
    from quiz.tui.palette import CommandProvider

    return CommandProvider


class QuizApp(App[None]):
    """The quiz in a terminal."""

    TITLE = "On the record"
    CSS_PATH = "quiz.tcss"
    ENABLE_COMMAND_PALETTE = True
    COMMANDS = {_palette}  # noqa: RUF012 (declared so by Textual)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (64, "-normal"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-medium"), (32, "-tall")]  # noqa: RUF012
    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command(
            "language", "ctrl+l", "français", "Switch between English and French", priority=True
        ),
        Command("command_palette", "ctrl+p", "more", "Open the command palette", in_bar=True),
        Command("theme", "", "theme", "Choose a theme", in_bar=False),
        Command("help", "", "help", "Show every key and how the game works", in_bar=False),
        Command("quit", "ctrl+q", "quit", "Quit the game", in_bar=False, priority=True),
    )
    BINDINGS = bindings(COMMANDS_HERE)

    def __init__(self, session: Session, plan: Plan | None, language: str, *, watch: bool) -> None:
        super().__init__()
        self.session = session
        self.plan = plan
        self.tr: Translator = translator(language)
        self._watch = watch

    def on_mount(self) -> None:
        """Dress, then open the first screen: home, or the round that was asked for."""
        chosen = self.session.settings.theme
        self.theme = chosen if chosen in self.available_themes else DEFAULT_THEME
        self.push_screen(HomeScreen())
        if self.plan is not None:
            self.play(self.plan)
        if self._watch:
            from quiz.tui.watching import watch_deck

            watch_deck(self)
        self.theme_changed_signal.subscribe(self, lambda theme: self._remember_theme(theme.name))

    def _remember_theme(self, name: str) -> None:
        if name != self.session.settings.theme:
            self.session.remember(theme=name)

    # -- moving between screens

    def play(self, plan: Plan) -> None:
        """Draw a round and play it; says so where nothing fits the plan."""
        from quiz.errors import QuizError

        try:
            self.open_round(self.session.begin(plan, self.tr.language))
        except QuizError as error:
            self.notify(str(error), severity="warning", markup=False)

    def open_round(self, round_: Round) -> None:
        """Show a round in place of whatever is above home."""
        from quiz.tui.screens.round import RoundScreen

        self._above_home(RoundScreen(round_))

    def show_results(self, round_: Round) -> None:
        """Show how a round went."""
        from quiz.tui.screens.results import ResultsScreen

        self._above_home(ResultsScreen(round_))

    def _above_home(self, screen: QuizScreen) -> None:
        if len(self.screen_stack) > 2:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def go_home(self) -> None:
        """Close every screen above home."""
        while len(self.screen_stack) > 2:
            self.pop_screen()

    def read_in_context(self, question: Question) -> None:
        """Open the article of the first citation that can be read."""
        for citation in question.cite:
            if citation.source and self.session.deck.sources[citation.source].file:
                self.read(citation.source, citation, question)
                return

    def read(
        self, source_id: str, citation: Citation | None = None, question: Question | None = None
    ) -> None:
        """Open an article, at a citation where one is given."""
        from quiz.tui.screens.reader import ReaderScreen

        if self.session.articles is not None:
            self.push_screen(ReaderScreen(source_id, citation, question))

    def deck_reloaded(self) -> None:
        """Show the edited deck everywhere; a round stays at its question."""
        from quiz.tui.screens.base import QuizScreen

        for screen in self.screen_stack:
            if isinstance(screen, QuizScreen):
                screen.deck_reloaded()

    # -- commands

    def command_label(self, command: Command) -> str:
        """Return the label; the language is named in itself."""
        if command.action == "language":
            return "English" if self.tr.language == "fr" else "français"
        return self.tr(command.label)

    def action_language(self) -> None:
        """Switch the language everywhere, losing nothing that was typed."""
        from quiz.tui.screens.base import QuizScreen

        self.tr = translator("en" if self.tr.language == "fr" else "fr")
        self.session.remember(language=self.tr.language)
        for screen in self.screen_stack:
            if isinstance(screen, QuizScreen):
                screen.speak()
                screen.refresh_bindings()

    def action_theme(self) -> None:
        """Let the player choose a theme."""
        self.search_themes()

    def action_help(self) -> None:
        """Show the help screen."""
        from quiz.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen())


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
    from quiz.game.recorder import Unrecorded
    from quiz.history.store import default_data_dir

    session = Session(
        deck_path,
        data_dir=data_dir or default_data_dir(),
        articles=articles,
        recorder=None if keep else Unrecorded(),
    )
    chosen = language or session.settings.language or preferred_language()
    app = QuizApp(session, plan, chosen, watch=watch)
    try:
        app.run()
    finally:
        session.close()
    return app.return_code or 0
