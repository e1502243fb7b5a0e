"""Reading a deck file to edit it, and putting it back in one step or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.deck.loading import unreadable
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Iterator


class ChangedMeanwhileError(QuizError):
    """Somebody else wrote the file between reading and writing; nothing was written."""


@dataclass(frozen=True, slots=True)
class DeckFile:
    """A deck's bytes at one moment."""

    path: Path
    data: bytes

    @property
    def digest(self) -> str:
        """Hex SHA-256 of the bytes."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def text(self) -> str:
        """The text, a byte order mark included; raises QuizError where it is not UTF-8."""
        try:
            return self.data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = self.data.count(b"\n", 0, error.start) + 1
            raise QuizError(
                f"{self.path.name}:{line}: not UTF-8; save the deck as UTF-8"
            ) from error


def read(path: Path) -> DeckFile:
    """Read a file; raises QuizError where that cannot be."""
    try:
        return DeckFile(path, path.read_bytes())
    except OSError as error:
        raise unreadable(path, error) from error


def write(path: Path, data: bytes, *, digest: str) -> None:
    """Replace the file's contents in one step, if they still have ``digest``.

    A symbolic link stays one, the mode stays what it was, and a crash or a full disk leaves the
    old file whole. Raises ChangedMeanwhileError, and QuizError where the file cannot be written.
    """
    target = path.resolve()
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
        with _beside(target, data) as temporary:
            temporary.chmod(mode)
            if read(target).digest != digest:
                raise ChangedMeanwhileError(
                    f"{path} was changed by something else meanwhile; nothing was written, "
                    "try again"
                )
            temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _unwritable(path, error) from error


def create(path: Path, data: bytes, *, instead: str = "name another file") -> None:
    """Write a new file in one step; raises QuizError where something of that name exists.

    ``instead`` is what the error advises then.
    """
    try:
        with _beside(path, data) as temporary:
            # Takes the name, which fails where it is taken; a link would not work on every disk.
            path.touch(exist_ok=False)
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
            temporary.replace(path)
        _sync_folder(path.parent)
    except FileExistsError as error:
        raise QuizError(f"{path} exists; it is left as it is, {instead}") from error
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> QuizError:
    if not path.parent.exists():
        return QuizError(f"cannot write {path}: there is no folder {path.parent}; make it first")
    reason = error.strerror or type(error).__name__
    return QuizError(f"cannot write {path}: {reason}")


@contextlib.contextmanager
def _beside(target: Path, data: bytes) -> Iterator[Path]:
    """Yield a synced temporary file with ``data`` in the target's folder; gone afterwards."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself safe from a crash, where the system lets folders be synced."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
