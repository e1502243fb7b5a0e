"""``quiz completion``: a completion script for the shell, written by shtab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.cli.options import add_command

if TYPE_CHECKING:
    import argparse

    from quiz.cli.options import Subparsers

SHELLS = ("bash", "zsh", "fish")


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "completion",
        run,
        summary="print a completion script for your shell",
        description="Print a script that completes commands, options and file names.",
        example=(
            "quiz completion bash > ~/.local/share/bash-completion/completions/quiz\n"
            "quiz completion zsh > ~/.zfunc/_quiz       # with fpath+=~/.zfunc before compinit\n"
            "quiz completion fish > ~/.config/fish/completions/quiz.fish"
        ),
    )
    parser.add_argument("shell", choices=SHELLS, help="the shell to complete in")


def run(arguments: argparse.Namespace) -> int:
    """Print the script."""
    import shtab

    from quiz.cli.main import parsers
    from quiz.deck.codes import CODES

    whole, commands = parsers()
    for command in commands.values():
        # Shells show the description beside the command's name, where there is room for a line.
        command.description = command.summary
        for action in command._actions:  # noqa: SLF001 (as shtab itself does)
            if getattr(action, "of_codes", False):
                action.choices = sorted(CODES)
    print(shtab.complete(whole, arguments.shell))
    return 0
