"""What the commands share: how one is declared, and the options that several of them take."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from quiz.cli.output import clean
from quiz.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    Subparsers: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 (has no other name)


class _Formatter(argparse.HelpFormatter):
    """Wraps descriptions line by line, and leaves indented lines, the examples, as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        from textwrap import fill  # for --help only

        return "\n".join(
            line
            if line.startswith(" ")
            else fill(
                line,
                width,
                initial_indent=indent,
                subsequent_indent=indent,
                break_on_hyphens=False,  # of names of programs and options
            )
            for line in text.splitlines()
        )


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that takes whole option names only and prints nothing unclean."""

    summary = ""
    """A command's line in ``quiz --help``."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("formatter_class", _Formatter)
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Print usage and one line of what is wrong; exit with 2."""
        super().error(clean(message))


def add_command(
    commands: Subparsers,
    name: str,
    run: Callable[[argparse.Namespace], int],
    *,
    summary: str,
    description: str,
    example: str,
) -> Parser:
    """Declare one command and return its parser, for its options to be added.

    ``summary`` is the line in ``quiz --help``; ``example`` one or several lines of commands,
    printed under ``Example:`` at the end of the command's own help. A ``%`` stands for itself in
    all three; in the help of an option, which argparse formats, it is written ``%%``.
    """
    lines = "\n".join(f"  {line}" for line in example.strip().splitlines())
    parser = commands.add_parser(
        name,
        help=summary.replace("%", "%%"),
        description=description,
        epilog=f"Example:\n{lines}",
    )
    parser.summary = summary
    parser.set_defaults(run=run)
    return parser


def completes_files(action: argparse.Action) -> None:
    """Tell the shell completion, which shtab writes, that this argument is a file."""
    action.complete = _FILE  # type: ignore[attr-defined]  # shtab's own


def completes_folders(action: argparse.Action) -> None:
    """Tell the shell completion that this argument is a folder."""
    action.complete = _FOLDER  # type: ignore[attr-defined]  # the same


def completes_codes(action: argparse.Action) -> None:
    """Tell the shell completion that this argument is a code of quiz check.

    As choices they would all be listed in a message, and be loaded at every start.
    """
    action.of_codes = True  # type: ignore[attr-defined]  # ours, for quiz completion


_FILE = {
    "bash": "_shtab_compgen_files",
    "zsh": "_files",
    "fish": "(__fish_complete_path (commandline -ct))",
}
_FOLDER = {
    "bash": "_shtab_compgen_dirs",
    "zsh": "_files -/",
    "fish": "(__fish_complete_directories)",
}


def add_deck(parser: argparse.ArgumentParser) -> None:
    """Add the optional DECK argument; read it with ``deck_path``."""
    completes_files(
        parser.add_argument(
            "deck",
            metavar="DECK",
            nargs="?",
            type=Path,
            help="a deck file (default: the shipped deck)",
        )
    )


def add_data_dir(parser: argparse.ArgumentParser) -> None:
    """Add ``--data-dir``; read it with ``data_dir``."""
    completes_folders(
        parser.add_argument(
            "--data-dir",
            metavar="DIR",
            type=Path,
            help="folder of the history (default: $QUIZ_DATA_DIR, else the user's data folder)",
        )
    )


def add_articles(parser: argparse.ArgumentParser) -> None:
    """Add ``--articles``; read it with ``articles_dir``."""
    completes_folders(
        parser.add_argument(
            "--articles",
            metavar="DIR",
            type=Path,
            help="folder of the sources' own files (default: $QUIZ_ARTICLES, if set)",
        )
    )


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add ``--lang``; read it with ``player_language``."""
    parser.add_argument(
        "--lang",
        choices=("en", "fr"),
        help="language (default: the one chosen in the game, else the locale's)",
    )


def deck_path(arguments: argparse.Namespace) -> Path:
    """Return the deck asked for, else the shipped one."""
    given: Path | None = arguments.deck
    if given is not None:
        return given
    from quiz.deck.shipped import shipped_deck

    return shipped_deck()


def edited_deck_path(arguments: argparse.Namespace) -> Path:
    """Return the deck asked for, else the shipped one; raises UsageError if that is installed."""
    given: Path | None = arguments.deck
    if given is not None:
        return given
    from quiz.deck.shipped import editable_deck

    return editable_deck()


def data_dir(arguments: argparse.Namespace) -> Path:
    """Return the folder of the history: ``--data-dir``, QUIZ_DATA_DIR, else the user's own.

    Commands that only read the settings there need not have the option.
    """
    given: Path | None = getattr(arguments, "data_dir", None)
    if given is not None:
        return given
    from quiz.folders import data_folder

    return data_folder()


def player_language(arguments: argparse.Namespace) -> str:
    """Return the language: ``--lang``, else the one chosen in the game, else the locale's."""
    from quiz import settings
    from quiz.locale import preferred_language

    given: str | None = arguments.lang
    return given or settings.load(data_dir(arguments)).language or preferred_language()


def articles_dir(arguments: argparse.Namespace) -> Path | None:
    """Return the articles folder: ``--articles``, else QUIZ_ARTICLES, else None.

    Raises UsageError where the folder named does not exist.
    """
    given: Path | None = arguments.articles
    origin = "--articles"
    if given is None and (named := os.environ.get("QUIZ_ARTICLES")):
        given, origin = Path(named), "QUIZ_ARTICLES"
    if given is not None and not given.is_dir():
        raise UsageError(f"{origin}: {given} is not a folder; name the one that holds the articles")
    return given
