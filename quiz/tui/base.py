"""What the game and the author's form have in common: language, theme, palette, way out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.reactive import Initialize, Reactive
from textual.theme import BUILTIN_THEMES

from quiz import settings
from quiz.locale import preferred_language, translator
from quiz.tui.commands import Command, bindings
from quiz.tui.wrapping import keep_signs_with_their_words

if TYPE_CHECKING:
    from textual.command import Provider

    from quiz.locale import Translator

DEFAULT_THEME = "gruvbox"

keep_signs_with_their_words()


def _palette() -> type[Provider]:
    from quiz.tui.palette import CommandProvider

    return CommandProvider


class BaseApp(App[None]):
    """An application in the player's language and colours."""

    TITLE = "On the record"
    CSS_PATH = Path(__file__).parent / "quiz.tcss"
    COMMANDS = {_palette}  # noqa: RUF012 (declared so by Textual)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (64, "-normal"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-medium"), (32, "-tall")]  # noqa: RUF012
    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = (
        Command(
            "language", "ctrl+l", "français", "Switch between English and French", priority=True
        ),
        Command("command_palette", "ctrl+p", "more", "Open the command palette"),
        Command("theme", "", "theme", "Choose a theme", in_bar=False),
        Command("help", "", "help", "Show every key and how the game works", in_bar=False),
        Command("quit", "ctrl+q", "quit", "Quit the game", in_bar=False, priority=True),
    )
    BINDINGS = bindings(COMMANDS_HERE)

    def __init__(self, data_dir: Path, language: str | None) -> None:
        self.data_dir = data_dir
        chosen = settings.load(data_dir)
        self.first_theme = chosen.theme if chosen.theme in BUILTIN_THEMES else DEFAULT_THEME
        super().__init__()
        self.tr: Translator = translator(language or chosen.language or preferred_language())

    def _first_theme(self) -> str:
        return self.first_theme

    # Known before any style sheet is read: putting it on later would style everything twice.
    theme: Reactive[str] = Reactive(Initialize(_first_theme))

    def on_mount(self) -> None:
        """Remember the theme that is chosen next."""
        self.theme_changed_signal.subscribe(self, lambda theme: self.remember(theme=theme.name))

    def remember(self, **choices: str) -> None:
        """Keep choices for the next time; a folder that refuses them costs only the memory."""
        settings.remember(self.data_dir, **choices)

    def command_label(self, command: Command) -> str:
        """Return the label; the language is named in itself."""
        if command.action == "language":
            return "English" if self.tr.language == "fr" else "français"
        return self.tr(command.label)

    def action_language(self) -> None:
        """Switch the language everywhere, losing nothing that was typed."""
        from quiz.tui.screens.base import Dialog, QuizScreen

        self.tr = translator("en" if self.tr.language == "fr" else "fr")
        self.remember(language=self.tr.language)
        for screen in self.screen_stack:
            if isinstance(screen, QuizScreen | Dialog):
                screen.speak()
            screen.refresh_bindings()

    def action_command_palette(self) -> None:
        """Open the palette, which asks in the player's language."""
        from quiz.tui.palette import Palette

        if not Palette.is_open(self):  # type: ignore[arg-type]  # (any App will do)
            asked = self.tr("Search for a command…")
            self.push_screen(Palette(id="--command-palette", placeholder=asked))

    def action_theme(self) -> None:
        """Let the player choose a theme."""
        from quiz.tui.palette import Palette, Themes

        asked = self.tr("Search for a theme…")
        self.push_screen(Palette([Themes], placeholder=asked))

    def action_help(self) -> None:
        """Show the rules and every key."""
        from quiz.tui.screens.help import RULES, HelpScreen, players_sections

        self.push_screen(HelpScreen(RULES, players_sections()))
