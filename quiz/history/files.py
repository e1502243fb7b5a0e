"""Where the history file lies, and how a damaged one is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.history.trouble import HistoryUnavailable, trouble_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

FILE_NAME = "history.sqlite3"


def file_in(folder: Path) -> Path:
    """Return the history file of a data folder, which is made where it is missing.

    Raises HistoryUnavailable where it cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise HistoryUnavailable(trouble_of(error, folder)) from error
    return folder / FILE_NAME


def move_aside(path: Path, now: datetime) -> Path:
    """Rename a damaged file with its companions; never onto another file."""
    stem = f"{path.name}.damaged-{now:%Y%m%d-%H%M%S}"
    aside = path.with_name(stem)
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stem}-{number}")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + suffix))
    return aside
