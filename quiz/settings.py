"""What the game remembers of a player's taste: theme, language, articles folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from quiz.writing import write_whole

FILE_NAME = "settings.json"


class Settings(NamedTuple):
    """Remembered choices; an empty string means "not chosen"."""

    theme: str = ""
    language: str = ""
    articles: str = ""

    @property
    def articles_folder(self) -> Path | None:
        """The folder of articles chosen in the game, None where none was or it is gone."""
        return Path(self.articles) if self.articles and Path(self.articles).is_dir() else None


def load(folder: Path) -> Settings:
    """Return the settings kept in ``folder``; a missing or damaged file gives the defaults."""
    try:
        stored = json.loads((folder / FILE_NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    known = Settings._fields
    return Settings(**{k: v for k, v in stored.items() if k in known and isinstance(v, str)})


def remember(folder: Path, **choices: str) -> bool:
    """Keep some choices and leave the others as they are; tell whether that worked."""
    before = load(folder)
    after = before._replace(**choices)
    return after == before or save(folder, after)


def save(folder: Path, settings: Settings) -> bool:
    """Write the settings whole or not at all; tell whether that worked."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / FILE_NAME, json.dumps(settings._asdict(), indent=1).encode())
    except OSError:
        return False
    return True
