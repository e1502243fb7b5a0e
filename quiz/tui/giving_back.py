"""Memory of widgets that are gone, given back."""

from __future__ import annotations

import gc
import sys


def give_back() -> None:
    """Free what is left of widgets that were removed; takes some 20 ms of a game."""
    _forget_painted()
    # Where nothing was set aside, all that was ever imported would be looked through.
    if gc.get_freeze_count():
        gc.collect()


def _forget_painted() -> None:
    """Let Textual forget the painted lines of the last thousand widgets, removed ones among them.

    Textual 8.2 keeps them in a cache of its own; where another release keeps none there, nothing
    is done.
    """
    module = sys.modules.get("textual._styles_cache")
    cached = getattr(getattr(module, "StylesCache", None), "get_inner_outer", None)
    clear = getattr(cached, "cache_clear", None)
    if clear is not None:
        clear()
