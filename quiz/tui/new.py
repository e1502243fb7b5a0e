"""The author's form as an application of its own."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from quiz.author.new import open_target
from quiz.deck.diagnostics import DeckError
from quiz.folders import data_folder
from quiz.tui.base import BaseApp
from quiz.tui.screens.form import FormScreen

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.author.new import Target


class FormApp(BaseApp):
    """Adds one question to a deck."""

    TITLE = "A new question"

    def __init__(
        self,
        path: Path,
        target: Target,
        *,
        articles: Path | None,
        data_dir: Path,
        language: str | None,
        today: dt.date,
    ) -> None:
        super().__init__(data_dir, language)
        self.path = path
        self.target = target
        self.articles = articles
        self.today = today

    def on_mount(self) -> None:
        """Open the form."""
        super().on_mount()
        self.push_screen(FormScreen(self.path, self.target, self.articles, self.today))

    def action_help(self) -> None:
        """Show every key of the form."""
        from quiz.tui.screens.help import HelpScreen, authors_sections

        self.push_screen(HelpScreen((), authors_sections()))


def run(path: Path, *, articles: Path | None = None, language: str | None = None) -> int:
    """Let the author fill the form and return the exit code; raises DeckError, QuizError."""
    target = open_target(path)
    if target.mistakes:
        raise DeckError(path.name, target.mistakes)
    app = FormApp(
        path,
        target,
        articles=articles,
        data_dir=data_folder(),
        language=language,
        today=dt.datetime.now().astimezone().date(),
    )
    app.run()
    return app.return_code or 0
