"""What Textual remembers of widgets that are gone."""

from __future__ import annotations

import sys


def forget_painted() -> None:
    """Let Textual forget the painted lines of the last thousand widgets, removed ones among them.

    Textual 8.2 keeps them, and so the widgets, in a cache of its own; where another release
    keeps none there, nothing is done.
    """
    module = sys.modules.get("textual._styles_cache")
    cached = getattr(getattr(module, "StylesCache", None), "get_inner_outer", None)
    clear = getattr(cached, "cache_clear", None)
    if clear is not None:
        clear()
