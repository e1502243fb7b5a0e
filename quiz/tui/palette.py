"""The command palette: every action of the moment, in the player's language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.await_complete import AwaitComplete
from textual.command import (
    CommandPalette,
    DiscoveryHit,
    Hit,
    Hits,
    Provider,
    SearchIcon,
)
from textual.content import Content
from textual.theme import ThemeProvider

from quiz.tui.commands import ARROWS, Command, commands_at, label_of
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from textual.dom import DOMNode

    from quiz.tui.base import BaseApp


class Palette(CommandPalette):
    """The palette with the sign that answers are typed after, in place of a wide picture."""

    def on_mount(self) -> None:
        """Set the sign."""
        for icon in self.query(SearchIcon):  # none where the game is left at the same time
            icon.icon = "›"

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close, once: a second Enter may come before the palette is gone."""
        return super().dismiss(result) if self.is_active else AwaitComplete()


class CommandProvider(Provider):
    """Offers what the key bar offers, and what it has no room for."""

    @property
    def base(self) -> BaseApp:
        """The application, with its own type."""
        return self.app  # type: ignore[return-value]

    _ran = False

    async def _run(self, action: str, node: DOMNode) -> None:
        """Carry a command out, once, where it still stands: other keys may have come before."""
        if not self._ran and self.screen in self.app.screen_stack and node.is_attached:
            self._ran = True
            await self.app.run_action(action, node)

    def _offers(self) -> Iterator[tuple[str, str, partial[Coroutine[object, object, None]]]]:
        seen: set[str] = set()
        for node, command in commands_at(self.screen):
            name = command.action.rpartition(".")[2]  # home leads to the application's own help
            if name in seen or name == "command_palette" or command.shown_key in ARROWS.values():
                continue
            seen.add(name)
            yield (
                self._label(node, command),
                self.base.tr(command.help),
                partial(self._run, command.action, node),
            )

    def _label(self, node: DOMNode, command: Command) -> str:
        label = label_of(node, command, self.base.tr)
        return f"{label} ({self.base.tr(command.shown_key)})" if command.shown_key else label

    async def discover(self) -> Hits:
        """List everything before anything is typed."""
        for label, help_text, run in self._offers():
            yield DiscoveryHit(Content(label), run, text=label, help=help_text)

    async def search(self, query: str) -> Hits:
        """Match label and help, whatever the accents."""
        matcher = self.matcher(fold(query))
        for label, help_text, run in self._offers():
            score = max(matcher.match(fold(label)), 0.9 * matcher.match(fold(help_text)))
            if score > 0:
                yield Hit(score, Content(label), run, text=label, help=help_text)


class Themes(ThemeProvider):
    """Lists the themes, the present one with a sign."""

    @property
    def commands(self) -> list[tuple[str, Callable[[], None]]]:
        """Names, each with what puts the theme on."""
        present = self.app.theme
        return [(f"{name}  ●" if name == present else name, put) for name, put in super().commands]
