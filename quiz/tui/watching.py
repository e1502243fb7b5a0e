"""Re-reads the deck when its file is saved; the round stays at its question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.diagnostics import DeckError
from quiz.deck.signature import signature
from quiz.tui.cleaning import printable

if TYPE_CHECKING:
    from quiz.tui.app import QuizApp

PERIOD = 0.1
"""Seconds between two looks at the file; well within the 200 ms an author should wait."""


def watch_deck(app: QuizApp) -> None:
    """Look at the deck's file from time to time and reload it when it changed."""
    last = signature(app.session.deck_path)

    def look() -> None:
        nonlocal last
        now = signature(app.session.deck_path)
        if now is None or now == last:
            return
        last = now
        try:
            app.session.reload()
        except (DeckError, OSError) as error:
            # What is wrong is said to the author as `quiz check` says it, in English.
            first, *more = map(printable, str(error).splitlines())
            told = app.tr("The game goes on with the deck as it was. `quiz check` says:")
            rest = app.tr("… and {count} more", count=len(more)) if more else ""
            app.notify("\n".join(filter(None, (told, first, rest))), severity="error", markup=False)
            return
        app.clear_notifications()  # what was told of a mistake that is mended now
        app.deck_reloaded()

    app.set_interval(PERIOD, look)
