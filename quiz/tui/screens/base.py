"""What every screen shares: the page with one left edge, the key bar, the language."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen

from quiz.tui.widgets.blank import Blank
from quiz.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from quiz.locale import Translator
    from quiz.tui.app import QuizApp
    from quiz.tui.base import BaseApp
    from quiz.tui.commands import Command


Result = TypeVar("Result")


class QuizScreen(Blank, Screen[None]):
    """A page in one column with the keys below it."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = ()
    AUTO_FOCUS = ""
    """Each screen takes the focus where it belongs, without scrolling there on a small terminal."""

    @property
    def quiz(self) -> QuizApp:
        """The game, with its own type."""
        return cast("QuizApp", self.app)

    @property
    def tr(self) -> Translator:
        """The translator of the language in force."""
        return cast("BaseApp", self.app).tr

    def compose(self) -> ComposeResult:
        """Lay the page and the keys out, with no container around them to lay out and paint."""
        yield from self.body()
        yield KeyBar()

    def body(self) -> ComposeResult:
        """Yield the widgets of the page."""
        yield from ()

    def on_mount(self) -> None:
        """Put the texts in."""
        self.speak()

    def speak(self) -> None:
        """Write every text of the screen in the language in force; called again on a switch."""

    def deck_reloaded(self) -> None:
        """Show the deck as it is now."""
        self.speak()

    async def rebuild(self) -> None:
        """Lay the page out anew, where what is on it comes from the deck."""
        if self.is_open:
            await self.recompose()
            self.on_mount()

    @property
    def is_open(self) -> bool:
        """Whether the screen was not left yet: what was asked for later may come too late."""
        return self in self.app.screen_stack

    def close(self) -> None:
        """Go back to the screen below, once: keys may come faster than screens go."""
        if self.is_active:
            self.app.pop_screen()


class Dialog(ModalScreen[Result], Generic[Result]):
    """A page over another one, which closes with a result."""

    COMMANDS_HERE: ClassVar[tuple[Command, ...]] = ()

    @property
    def tr(self) -> Translator:
        """The translator of the language in force."""
        return cast("BaseApp", self.app).tr

    def on_mount(self) -> None:
        """Put the texts in."""
        self.speak()

    def speak(self) -> None:
        """Write every text in the language in force, whatever was typed staying."""

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Close with a result, once: a second Enter may come before the dialog is gone."""
        return super().dismiss(result) if self.is_active else AwaitComplete()
