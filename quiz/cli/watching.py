"""Doing something again whenever a file is saved."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from quiz.deck.signature import signature

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from quiz.deck.signature import Signature

INTERVAL: Final = 0.05
"""Seconds between two looks; a look costs microseconds."""


def watch(
    files: Sequence[Path],
    action: Callable[[], None],
    *,
    beside: Collection[Path] = (),
    wait: Callable[[float], None] | None = None,
) -> None:
    """Do ``action`` now and after every save of one of ``files``, until Ctrl-C.

    While one of them is away, as it is for a moment when an editor replaces it, nothing is done.
    Files ``beside`` them are watched as well, and may be away; ``action`` may add to them. ``wait``
    gets the seconds to wait between two looks (default: time.sleep).
    """
    wait = wait or time.sleep

    def look() -> dict[Path, Signature]:
        return {path: signature(path) for path in (*files, *beside)}

    try:
        # Looked at before acting: a save during the action shows at the next look.
        seen = look()
        action()
        while True:
            wait(INTERVAL)
            now = look()
            seen = {path: seen.get(path, found) for path, found in now.items()}
            if now != seen and all(now[path] for path in files):
                seen = now
                action()
    except KeyboardInterrupt:
        return
