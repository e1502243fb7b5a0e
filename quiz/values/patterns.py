"""Regular expressions that are compiled when they are first used, not when a module is imported."""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands in for a compiled pattern; each of its methods is fetched once."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._source), name)
        setattr(self, name, found)
        return found


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that costs nothing until it is asked for something.

    For the large and the seldom needed: a small one that every answer meets is compiled at once,
    because the first look through here is some microseconds slower.
    """
    return cast("re.Pattern[str]", _Pattern(text, flags))
