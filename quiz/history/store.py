"""The history file: rounds and answers in SQLite, safe against being killed at any moment."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quiz.history import mastery
from quiz.history.files import file_in, move_aside
from quiz.history.migrations import VERSION, migrate, version_of
from quiz.history.trouble import Cause, HistoryError, HistoryUnavailable, Trouble, trouble_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from quiz.history.mastery import LeftRound
    from quiz.history.records import Contested, Stats, StoredRound

Result = TypeVar("Result")


BUSY_MS = 1000
"""How long to wait for another game's transaction, in milliseconds; each takes about one."""
RETRY_MS = 50
"""The same where a file that was held at the start is tried again with each answer."""
CHECKED_BYTES = 4_000_000
"""A file up to this size is checked whole at each opening, which takes some 3 ms a megabyte."""


class _Damaged(sqlite3.DatabaseError):
    """The check of the file found something."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def _now() -> datetime:
    return datetime.now(UTC)


class History:
    """Keeps rounds and answers; made by ``open`` for play, by ``require`` for reading alone."""

    def __init__(
        self,
        path: Path | None,
        *,
        now: Callable[[], datetime] = _now,
        busy_ms: int = BUSY_MS,
        trouble: Trouble | None = None,
        lenient: bool = False,
    ) -> None:
        """Open the file at ``path``, or memory alone for None; raises HistoryUnavailable.

        ``lenient`` lets a file that cannot be read any more count as empty and notes the mishap,
        for a game must go on.
        """
        self.path = path
        self.trouble = trouble
        """Why nothing outlives this process; None where the file is in use."""
        self.mishap: Trouble | None = trouble
        """What the player should be told about the opening, be it only a file moved aside."""
        self._now = now
        self._busy_ms = busy_ms
        self._lenient = lenient
        self._wanted: Path | None = None
        """The data folder that could not be used when it was opened."""
        self._connection = self._connect()
        self._identity = self._file_identity()

    @classmethod
    def open(
        cls,
        data_dir: Path,
        *,
        now: Callable[[], datetime] = _now,
        busy_ms: int = BUSY_MS,
    ) -> History:
        """Open the history of a data folder; one that cannot be used gives memory and a notice.

        Raises nothing, now or when reading: the game goes on and says what it cannot do.
        """
        try:
            return cls(file_in(data_dir), now=now, busy_ms=busy_ms, lenient=True)
        except HistoryUnavailable as error:
            memory = cls(None, trouble=error.trouble, now=now, busy_ms=busy_ms, lenient=True)
            memory._wanted = data_dir
            return memory

    @classmethod
    def require(
        cls,
        data_dir: Path,
        *,
        now: Callable[[], datetime] = _now,
        busy_ms: int = BUSY_MS,
    ) -> History:
        """Open the history of a data folder; raises HistoryUnavailable where that cannot be."""
        return cls(file_in(data_dir), now=now, busy_ms=busy_ms)

    @property
    def notice(self) -> str:
        """What to tell the player about the opening, in English; empty where all is well."""
        return str(self.mishap) if self.mishap else ""

    def close(self) -> None:
        """Close the file; the history cannot be used afterwards."""
        self._connection.close()

    def save(self, stored: StoredRound, changed: Collection[int]) -> None:
        """Keep a round and its answers at the ``changed`` positions; raises HistoryError.

        A file that was deleted or replaced meanwhile is begun again with the whole round.
        """
        from quiz.history import rows  # noqa: PLC0415 (loads with the first answer, not with home)

        with self._told():
            if self._wanted is not None:
                self._try_again(self._wanted)
            self._reopen_if_gone()
            now = self._now()
            with self._transaction():
                rows.write_round(self._connection, stored, now)
                rows.write_answers(self._connection, stored, changed, now)

    def unfinished(self, deck_key: str) -> StoredRound | None:
        """Return the round of this deck that was left last, None where all are finished."""
        from quiz.history import rows  # noqa: PLC0415 (loads with the round, not with home)

        return self._read(rows.read_unfinished, deck_key, None)

    def left(self, deck_key: str) -> LeftRound | None:
        """Return what home says of the round that ``unfinished`` returns."""
        return self._read(mastery.read_left, deck_key, None)

    def discard(self, round_id: str) -> None:
        """Stop offering a round for resumption; its answers stay in the history."""
        change = "UPDATE rounds SET state = 'discarded' WHERE id = ? AND state = 'open'"
        try:
            with self._told(), self._transaction():
                self._connection.execute(change, (round_id,))
        except HistoryError as error:
            self._forgive(error)

    def mastery(self, deck_key: str) -> Mapping[str, bool]:
        """Return for each question ever answered whether it is mastered.

        Mastered means that the last answer was right (overruling included) and took no hint.
        """
        return self._read(mastery.read_mastery, deck_key, {})

    def last_answered(self, deck_key: str) -> Mapping[str, str]:
        """Return for each question ever answered the ISO day of the last answer."""
        return self._read(mastery.read_last_answered, deck_key, {})

    def stats(self, deck_key: str, *, rounds: int = 10) -> Stats:
        """Return what is known of a deck, with at most ``rounds`` last rounds."""
        from quiz.history import stats  # noqa: PLC0415 (loads when it is asked for)
        from quiz.history.records import Stats  # noqa: PLC0415 (the same)

        return self._read(
            lambda connection, key: stats.read_stats(connection, key, rounds), deck_key, Stats()
        )

    def contested(self, deck_key: str) -> tuple[Contested, ...]:
        """Return the contested answers that nothing was done about yet, the oldest first."""
        from quiz.history import rows  # noqa: PLC0415 (loads when it is asked for)

        return self._read(rows.read_contested, deck_key, ())

    def settle(self, number: int) -> None:
        """Take a contested answer off the list; raises HistoryError."""
        with self._told(), self._transaction():
            self._connection.execute("UPDATE answers SET settled = 1 WHERE id = ?", (number,))

    def _read(
        self, reader: Callable[[sqlite3.Connection, str], Result], deck_key: str, nothing: Result
    ) -> Result:
        try:
            with self._told():
                return reader(self._connection, deck_key)
        except HistoryError as error:
            self._forgive(error)
            return nothing

    def _forgive(self, error: HistoryError) -> None:
        if not self._lenient:
            raise error
        self.mishap = error.trouble

    def _connect(self) -> sqlite3.Connection:
        found = self._file_identity()
        try:
            return self._open_file()
        except (sqlite3.Error, OSError) as error:
            assert self.path is not None, "memory cannot fail to open"  # noqa: S101
            trouble = trouble_of(error, self.path)
            if trouble.cause is not Cause.DAMAGED:
                raise HistoryUnavailable(trouble) from error
        try:
            # Another game may have done so already, and begun a new file.
            if self._file_identity() == found:
                aside = move_aside(self.path, self._now())
                self.mishap = Trouble(Cause.MOVED_ASIDE, str(aside))
            return self._open_file()
        except (sqlite3.Error, OSError) as error:
            raise HistoryUnavailable(trouble_of(error, self.path)) from error

    def _open_file(self) -> sqlite3.Connection:
        # Screens may open the history in a worker thread and use it from the interface's own.
        connection = sqlite3.connect(
            self.path or ":memory:",
            isolation_level=None,
            timeout=self._busy_ms / 1000,
            check_same_thread=False,
        )
        try:
            if self.path:
                # In WAL mode NORMAL loses nothing to a killed process, and no answer waits for
                # the disk; https://www.sqlite.org/pragma.html#pragma_synchronous
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = NORMAL")
                self._refuse_newer(connection)
            migrate(connection)
            connection.execute("SELECT count(*) FROM rounds, answers WHERE 0").fetchone()
            self._check(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _check(self, connection: sqlite3.Connection) -> None:
        """Find damage now rather than in mid-round, where that takes no time to speak of."""
        if self.path is None or self.path.stat().st_size > CHECKED_BYTES:
            return
        (finding,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if finding != "ok":
            raise _Damaged(finding)

    def _refuse_newer(self, connection: sqlite3.Connection) -> None:
        if version_of(connection) > VERSION:
            raise HistoryUnavailable(Trouble(Cause.NEWER, str(self.path)))

    def _file_identity(self) -> tuple[int, int] | None:
        if self.path is None:
            return None
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _try_again(self, folder: Path) -> None:
        """Move from memory to the file where that has become possible."""
        try:
            found = History(file_in(folder), now=self._now, busy_ms=RETRY_MS)
        except HistoryUnavailable as error:
            self.trouble = error.trouble
            return
        self._connection.close()
        self._connection, self.path = found._connection, found.path
        self._connection.execute(f"PRAGMA busy_timeout = {self._busy_ms}")
        self._identity = self._file_identity()
        self._wanted = self.trouble = None
        self.mishap = found.mishap or self.mishap

    def _reopen_if_gone(self) -> None:
        """SQLite writes on without an error into a file that was deleted under it."""
        if self.path is None or self._file_identity() == self._identity:
            return
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = self._connect()
        self._connection.close()
        self._connection = fresh
        self._identity = self._file_identity()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            # A failure such as a full disk may have rolled back already.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Turn errors of the database and the file system into sentences."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise HistoryError(trouble_of(error, self.path or Path(":memory:"))) from error
