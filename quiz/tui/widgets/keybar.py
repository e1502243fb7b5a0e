"""The keys at the bottom, in the words of the moment; every one can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from quiz.tui.commands import Command, commands_at
from quiz.tui.styles import MUTED

if TYPE_CHECKING:
    from textual import events
    from textual.dom import DOMNode
    from textual.geometry import Size

GAP = "   "


class KeyBar(Widget):
    """One line (two on a narrow terminal) made from the commands that work right now."""

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: auto; max-height: 3; width: 100%; padding-top: 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._commands: list[tuple[DOMNode, Command]] = []
        self._hints: list[Content] = []
        self._outdated = True

    def on_mount(self) -> None:
        """Follow focus and state: Textual signals both as a change of bindings."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)
        self._bindings_updated(self.screen)

    def _bindings_updated(self, _screen: object) -> None:
        # Collected when they are laid out: focus and state often change together.
        self._outdated = True
        self.refresh(layout=True)

    def _collect(self) -> None:
        self._commands = [each for each in commands_at(self.screen) if each[1].in_bar]
        self._hints = [self._hint(number, *each) for number, each in enumerate(self._commands)]
        self._outdated = False

    def render(self) -> Content:
        """Lay the hints out in the width there is; those of the application stand at the right.

        The last ones that do not fit are left out: the palette has them all.
        """
        return Content("\n").join(self._lines(self.size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 (Textual's signature)
        """Return the lines needed in ``width`` cells."""
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        if self._outdated:
            self._collect()
        own = sum(node is not self.app for node, _ in self._commands)
        lines = self._fill(self._hints[:own], width)
        shared = self._hints[own:]
        while shared:
            rest = Content(GAP).join(shared)
            space = width - lines[-1].cell_length - rest.cell_length
            if space >= len(GAP):
                lines[-1] = Content.assemble(lines[-1], " " * space, rest)
                break
            shared.pop()
        return lines

    def _fill(self, hints: list[Content], width: int) -> list[Content]:
        """Return the hints in one or two lines, as many as have a place."""
        most = 1 if self.screen.has_class("-short") else 2
        lines: list[list[Content]] = [[]]
        used = 0
        for hint in hints:
            needed = hint.cell_length + (len(GAP) if used else 0)
            if used + needed > width:
                if len(lines) == most or hint.cell_length > width:
                    continue
                lines.append([])
                used, needed = 0, hint.cell_length
            lines[-1].append(hint)
            used += needed
        return [Content(GAP).join(line) for line in lines]

    def _hint(self, number: int, node: DOMNode, command: Command) -> Content:
        label = node.command_label(command)  # type: ignore[attr-defined]
        key = self.app.tr(command.shown_key)  # type: ignore[attr-defined]
        hint = Content.assemble((key, "bold $foreground"), " ", (label, MUTED))
        return hint.stylize(Style.from_meta({"command": number}))

    async def on_click(self, event: events.Click) -> None:
        """Carry out the clicked command where it was declared."""
        number = event.style.meta.get("command")
        commands = self._commands
        if isinstance(number, int) and number < len(commands):
            node, command = commands[number]
            await self.app.run_action(command.action, node)
