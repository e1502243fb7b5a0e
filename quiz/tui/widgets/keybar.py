"""The keys at the bottom, in the words of the moment; every one can be clicked."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, cast

from textual.content import Content
from textual.widget import Widget

from quiz.tui.commands import Command, commands_at, label_of
from quiz.tui.styles import MUTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.dom import DOMNode
    from textual.geometry import Size

    from quiz.tui.base import BaseApp

GAP = 3
"""Cells between two keys; one less where that saves a line."""


class Place(NamedTuple):
    """Where a key stands in its line."""

    number: int
    x: int


def arranged(
    widths: Sequence[int], own: int, width: int, most: int, essential: Sequence[int] = (0,)
) -> tuple[tuple[Place, ...], ...]:
    """Return lines, at most ``most`` of them, with the keys that find a place in ``width`` cells.

    The first ``own`` keys are those of the screen; the others, of the application, stand at the
    right. One quiet line is worth more than the keys of the application, of which the palette
    alone stays: it has all that is left out. Where two lines do not do either, the ``essential``
    keys come first, then the palette and the way out, which are the last of their kind, and the
    others as far as there is room.
    """
    left, right = range(own), range(own, len(widths))
    for here in (right, right[-1:]):
        if lines := _lines(widths, left, here, width, 1):
            return lines
    taken: list[int] = []
    found: tuple[tuple[Place, ...], ...] = ((),)
    for key in dict.fromkeys([*essential, *right[-1:], *left[-1:], *left, *right]):
        if key in right[:-1] and len(taken) <= own:
            continue  # a key of the screen found no place
        wanted = sorted([*taken, key])
        mine = [each for each in wanted if each < own]
        if lines := _lines(widths, mine, wanted[len(mine) :], width, most):
            taken, found = wanted, lines
    return found


def _lines(
    widths: Sequence[int], left: Sequence[int], right: Sequence[int], width: int, most: int
) -> tuple[tuple[Place, ...], ...]:
    """Return one line where that does, else two that are filled in turn; none where they fail."""
    for gap in (GAP, GAP - 1):
        if _extent(widths, [*left, *right], gap) <= width:
            return (_row(widths, left, gap) + _row(widths, right, gap, width),)
    # The way out goes down to the keys that work everywhere, rather than leave them alone there.
    for split in range(len(left) - 1, 0, -1) if most > 1 else ():
        upper, lower = left[:split], left[split:]
        if max(_extent(widths, each, GAP) for each in (upper, [*lower, *right])) <= width:
            return (
                _row(widths, upper, GAP),
                _row(widths, lower, GAP) + _row(widths, right, GAP, width),
            )
    return ()


def _extent(widths: Sequence[int], keys: Sequence[int], gap: int) -> int:
    return sum(widths[each] for each in keys) + gap * max(0, len(keys) - 1)


def _row(widths: Sequence[int], keys: Sequence[int], gap: int, end: int = 0) -> tuple[Place, ...]:
    """Place keys side by side from the left edge, or so that they reach ``end``."""
    start = end - _extent(widths, keys, gap) if end else 0
    starts = accumulate((widths[each] + gap for each in keys), initial=start)
    return tuple(Place(number, x) for number, x in zip(keys, starts, strict=False))


class KeyBar(Widget):
    """One line (two on a narrow terminal) made from the commands that work right now."""

    DEFAULT_CSS = """
    KeyBar { height: auto; max-height: 4; width: 100%; padding-top: 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._commands: list[tuple[DOMNode, Command]] = []
        self._hints: list[Content] = []
        self._outdated = True
        self._room = (-1, -1)
        self._places: tuple[tuple[Place, ...], ...] = ()

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
        self._hints = [self._hint(*each) for each in self._commands]
        self._outdated = False
        self._room = (-1, -1)

    def lines(self, width: int) -> tuple[tuple[Place, ...], ...]:
        """Return where each key stands in ``width`` cells."""
        if self._outdated:
            self._collect()
        most = 1 if self.screen.has_class("-short") else 2
        if (width, most) != self._room:
            own = sum(node is not self.app for node, _ in self._commands)
            widths = [hint.cell_length for hint in self._hints]
            commands = [command for _, command in self._commands[:own]]
            goes_on = ["enter" in each.keys.split(",") for each in commands]
            main = goes_on.index(True) if True in goes_on else 0
            needed = (number for number, each in enumerate(commands) if each.essential)
            self._places = arranged(widths, own, width, most, (main, *needed))
            self._room = (width, most)
        return self._places

    def render(self) -> Content:
        """Draw the keys that have a place."""
        lines = []
        for places in self.lines(self.size.width):
            parts: list[Content | str] = []
            end = 0
            for number, x in places:
                parts += [" " * (x - end), self._hints[number]]
                end = x + self._hints[number].cell_length
            lines.append(Content.assemble(*parts))
        return Content("\n").join(lines)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 (Textual's signature)
        """Return the lines needed in ``width`` cells."""
        return len(self.lines(width))

    def _hint(self, node: DOMNode, command: Command) -> Content:
        tr = cast("BaseApp", self.app).tr
        label = label_of(node, command, tr)
        return Content.assemble((tr(command.shown_key), "bold $foreground"), " ", (label, MUTED))

    async def on_click(self, event: events.Click) -> None:
        """Carry out the clicked command where it was declared."""
        at = event.get_content_offset(self)
        if at is None:
            return
        for number, x in self.lines(self.size.width)[at.y]:
            if x <= at.x < x + self._hints[number].cell_length:
                node, command = self._commands[number]
                await self.app.run_action(command.action, node)
                return
