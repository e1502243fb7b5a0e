"""What a round needs of whoever keeps its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection

    from quiz.history.records import StoredRound
    from quiz.history.trouble import Trouble


class Recorder(Protocol):
    """Keeps rounds; ``quiz.history.store.History`` is one."""

    @property
    def trouble(self) -> Trouble | None:
        """Why nothing outlives this process, None where all is well."""

    def save(self, stored: StoredRound, changed: Collection[int]) -> None:
        """Keep the round and the answers at the ``changed`` positions in one transaction.

        Raises HistoryError where that fails; the caller tries again with its next change.
        """


class Unrecorded:
    """Keeps nothing: previews leave no trace in the history."""

    trouble: Trouble | None = None

    def save(self, stored: StoredRound, changed: Collection[int]) -> None:
        """Do nothing."""
