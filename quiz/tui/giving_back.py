"""Memory of widgets that are gone, given back."""

from __future__ import annotations

import gc
import sys
from operator import attrgetter
from typing import Final

_REMEMBERING: Final = (
    # Textual 8.2: the painted lines of the last thousand widgets, removed ones among them.
    ("textual._styles_cache", "StylesCache.get_inner_outer.cache_clear"),
    # Rich: the widths of the last four thousand words.
    ("rich.cells", "cached_cell_len.cache_clear"),
)
"""What clears the caches of others; where another release has none there, nothing is done."""


def give_back() -> None:
    """Free what is left of widgets that were removed; takes some 20 ms of a game."""
    for module, path in _REMEMBERING:
        try:
            clear = attrgetter(path)(sys.modules[module])
        except (KeyError, AttributeError):
            continue
        clear()
    # Where nothing was set aside, all that was ever imported would be looked through.
    if gc.get_freeze_count():
        gc.collect()
