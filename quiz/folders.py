"""Where this program keeps its files: in the folders of the person who runs it."""

from __future__ import annotations

import os
from pathlib import Path

NAME = "factcheck-quiz"
"""Of this program's folder in each of them."""


def data_folder() -> Path:
    """Return ``QUIZ_DATA_DIR``, else the user's data folder: history and settings."""
    if named := os.environ.get("QUIZ_DATA_DIR"):
        return Path(named)
    from platformdirs import user_data_path  # noqa: PLC0415 (not needed where the folder is named)

    return user_data_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """Return ``QUIZ_CACHE_DIR``, else the user's cache folder: what can be worked out again."""
    if named := os.environ.get("QUIZ_CACHE_DIR"):
        return Path(named)
    from platformdirs import user_cache_path  # noqa: PLC0415 (not needed where the folder is named)

    return user_cache_path(NAME, appauthor=False)
