"""The keys at the bottom, in the words of the moment; every one can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from quiz.tui.commands import Command, commands_at

if TYPE_CHECKING:
    from textual.dom import DOMNode

GAP = "   "


class KeyBar(Widget):
    """One line (two on a narrow terminal) made from the commands that work right now."""

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: auto; max-height: 2; width: 100%; color: $text-muted; }
    """

    def on_mount(self) -> None:
        """Follow focus and state: Textual signals both as a change of bindings."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)

    def _bindings_updated(self, _screen: object) -> None:
        self.refresh(layout=True)

    def _commands(self) -> list[tuple[DOMNode, Command]]:
        return [each for each in commands_at(self.screen) if each[1].in_bar]

    def render(self) -> Content:
        """Lay the hints out in the width there is, leaving out the last ones that do not fit."""
        width = max(20, self.size.width)
        lines: list[list[Content]] = [[]]
        used = 0
        for number, (node, command) in enumerate(self._commands()):
            hint = self._hint(number, node, command)
            needed = hint.cell_length + (len(GAP) if used else 0)
            if used + needed > width:
                if len(lines) == 2 or self.screen.has_class("-short"):
                    break
                lines.append([])
                used, needed = 0, hint.cell_length
            lines[-1].append(hint)
            used += needed
        return Content("\n").join([Content(GAP).join(line) for line in lines])

    @staticmethod
    def _hint(number: int, node: DOMNode, command: Command) -> Content:
        label = node.command_label(command)  # type: ignore[attr-defined]
        click = Style.from_meta({"@click": f"run_command({number})"})
        hint = Content.assemble((command.shown_key, "bold $foreground"), " ", label)
        return hint.stylize(click)

    async def action_run_command(self, number: int) -> None:
        """Carry out the clicked command where it was declared."""
        commands = self._commands()
        if number < len(commands):
            node, command = commands[number]
            await self.app.run_action(command.action, node)
