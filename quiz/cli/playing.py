"""What ``quiz play`` and ``quiz preview`` share: how a game is shown, and where it is kept."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quiz.cli.options import (
    add_articles,
    add_data_dir,
    add_language,
    articles_dir,
    data_dir,
    player_language,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from quiz.game.plan import Plan


def add_playing(parser: argparse.ArgumentParser) -> None:
    """Add the options that ``start`` reads."""
    add_language(parser)
    parser.add_argument("--plain", action="store_true", help="play line by line")
    parser.add_argument(
        "--watch", action="store_true", help="load the deck again whenever it is saved"
    )
    add_articles(parser)
    add_data_dir(parser)


def has_screen() -> bool:
    """Tell whether a full-screen interface can be shown and steered.

    Textual draws on standard error, but on Windows on standard output.
    """
    streams = (sys.stdin, sys.stdout, sys.stderr)
    if any(stream is None or not stream.isatty() for stream in streams):
        return False
    return os.environ.get("TERM") not in ("dumb", "unknown")


@contextmanager
def without_openssl() -> Iterator[None]:
    """Let asyncio load as it does in a Python that has no OpenSSL.

    The game makes no connection, and OpenSSL takes an eighth of a bare Textual app's memory. What
    asks for it later gets it.
    """
    if "ssl" in sys.modules:
        yield
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]  # there is none, that says
    try:
        yield
    finally:
        del sys.modules["ssl"]


def start(
    arguments: argparse.Namespace, path: Path, plan: Plan | None, *, keep: bool = True
) -> int:
    """Play a deck in full screen where that can be, else line by line; returns the exit code.

    ``plan`` None leaves the choice to the player; ``keep`` False leaves no trace in the history.
    """
    articles = articles_dir(arguments)
    if arguments.plain or not has_screen():
        return _start_plain(arguments, path, plan, articles, keep=keep)
    from quiz.deck.collecting import no_collecting

    with no_collecting(), without_openssl():
        from quiz.tui.app import run as run_interface

        gc.freeze()  # what was imported stays: the collector need never look at it

    return run_interface(
        path,
        plan,
        language=arguments.lang,
        data_dir=data_dir(arguments),
        articles=articles,
        watch=arguments.watch,
        keep=keep,
    )


def _start_plain(
    arguments: argparse.Namespace,
    path: Path,
    plan: Plan | None,
    articles: Path | None,
    *,
    keep: bool,
) -> int:
    from quiz import settings
    from quiz.cli import plain
    from quiz.history.store import History

    folder = data_dir(arguments)
    history = History.open(folder) if keep else History(None)
    try:
        return plain.play(
            path,
            plan,
            history,
            language=player_language(arguments),
            watch=arguments.watch,
            articles=articles or settings.load(folder).articles_folder,
        )
    finally:
        history.close()
