"""One object per action: its key, its words in the key bar, its line in help and palette.

A node that carries commands out declares them in ``COMMANDS_HERE``. Where the words of one hang on
the moment, it gives them in ``command_label(command)``, in the player's language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.binding import Binding, BindingType

from quiz.locale import msg

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.dom import DOMNode
    from textual.screen import Screen

    from quiz.locale import Translator

ARROWS = {"up": "↑", "down": "↓", "left": "←", "right": "→"}
"""The arrows as they are written, alone and beside another key."""

KEY_NAMES = {
    "enter": msg("Enter"),
    "escape": msg("Esc"),
    "space": msg("Space"),
    "question_mark": "?",
    **ARROWS,
}
"""Message ids: Textual's names of keys as people call them, where theirs is another."""


class Command(NamedTuple):
    """Something a player can do, declared once where it is carried out."""

    action: str
    """Name of the ``action_...`` method on the node that declares the command."""
    keys: str
    """Textual key names, separated by commas; empty for a command of palette and mouse alone."""
    label: str
    """Message id: the word or two beside the key in the key bar."""
    help: str
    """Message id: one line for the help screen and the command palette."""
    key_label: str = ""
    """The key as people write it, where Textual's name is not it."""
    in_bar: bool = True
    """Whether the key bar shows it; help and palette always do."""
    priority: bool = False
    """Whether the key works before the focused widget sees it."""
    essential: bool = False
    """Whether nobody gets on without it, so that the smallest key bar has it too."""

    @property
    def shown_key(self) -> str:
        """The first key, as it is written on the keyboard: a message id."""
        key = self.keys.split(",")[0]
        if self.key_label or not key:
            return self.key_label
        if key.startswith("ctrl+"):
            return "Ctrl+" + ARROWS.get(key[5:], key[5:].upper())
        return KEY_NAMES.get(key, key)


def bindings(commands: Iterable[Command]) -> list[BindingType]:
    """Return the Textual bindings of ``commands``; the key bar is ours, so none is shown."""
    return [
        Binding(each.keys, each.action, each.label, show=False, priority=each.priority)
        for each in commands
        if each.keys
    ]


def label_of(node: DOMNode, command: Command, tr: Translator) -> str:
    """Return the words for what a command of ``node`` does now."""
    worded = getattr(node, "command_label", None)
    label: str = worded(command) if worded else tr(command.label)
    return label


def commands_at(screen: Screen[object]) -> Iterator[tuple[DOMNode, Command]]:
    """Yield what can be done now: from the focused widget outwards to the application.

    A key belongs to the innermost command that has it.
    """
    start: DOMNode = screen.focused or screen
    taken: set[str] = set()
    for node in start.ancestors_with_self:
        for command in getattr(node, "COMMANDS_HERE", ()):
            keys = set(filter(None, command.keys.split(",")))
            if (keys and keys <= taken) or not node.check_action(command.action, ()):
                continue
            taken |= keys
            yield node, command
