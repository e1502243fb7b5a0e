"""What the tests of the interface do and read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.events import Key

from quiz.tui.screens.round import RoundScreen

if TYPE_CHECKING:
    from textual.app import App
    from textual.pilot import Pilot

    from quiz.game.round import Round


def round_of(app: App[Any]) -> Round:
    assert isinstance(app.screen, RoundScreen)
    return app.screen.round


def text_of(app: App[Any], selector: str) -> str:
    return str(app.screen.query_one(selector).render())


async def type_(pilot: Pilot[Any], text: str) -> None:
    names = {" ": "space", ",": "comma", "?": "question_mark", "-": "minus", "'": "apostrophe"}
    await pilot.press(*[names.get(each, each) for each in text])


def shown(app: App[Any]) -> str:
    """Return what the terminal shows, line by line."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


async def at_once(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys faster than what follows from them, as a held key does, or an impatient hand."""
    for key in keys:
        character = {"enter": "\r", "space": " ", "question_mark": "?"}.get(key, key)
        pilot.app.post_message(Key(key, character if len(character) == 1 else None))
    await pilot.pause()
    await pilot.pause()
