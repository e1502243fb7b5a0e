"""Doing something again whenever a file is saved."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from quiz.deck.signature import signature

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

INTERVAL: Final = 0.05
"""Seconds between two looks; a look costs microseconds."""


def watch(
    files: Sequence[Path],
    action: Callable[[], None],
    *,
    beside: Sequence[Path] = (),
    wait: Callable[[float], None] | None = None,
) -> None:
    """Do ``action`` now and after every save of one of ``files``, until Ctrl-C.

    While one of them is away, as it is for a moment when an editor replaces it, nothing is done.
    Files ``beside`` them are watched as well, and may be away. ``wait`` gets the seconds to wait
    between two looks (default: time.sleep).
    """
    wait = wait or time.sleep
    try:
        # Looked at before acting: a save during the action shows at the next look.
        seen = [signature(path) for path in (*files, *beside)]
        action()
        while True:
            wait(INTERVAL)
            now = [signature(path) for path in (*files, *beside)]
            if now != seen and None not in now[: len(files)]:
                seen = now
                action()
    except KeyboardInterrupt:
        return
