"""Loading a deck: the one door to it, which parses YAML only when it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck import cache
from quiz.deck.collecting import no_collecting
from quiz.deck.digests import digest_of
from quiz.deck.limits import MAX_BYTES
from quiz.errors import QuizError
from quiz.folders import cache_folder

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.deck.model import Deck
    from quiz.deck.parsed import Parsed


def load(path: Path, *, cache_dir: Path | None = None) -> Deck:
    """Return the deck in ``path``, from the cache where it was loaded before unchanged.

    Raises DeckError with every mistake found, and QuizError where the file cannot be read.
    """
    data = read(path)
    if cache_dir is not None:
        cached = cache.find(cache_dir, digest_of(data), path.name)
        if cached is not None:
            return cached
    with no_collecting():
        deck = parse(data, path.name).sound_deck(path.name)
        if cache_dir is not None:
            cache.store(cache_dir, deck)
            # As the next start will have it: what is decoded only when asked for takes less room.
            deck = cache.find(cache_dir, deck.digest, path.name) or deck
    return deck


def load_cached(path: Path) -> Deck:
    """Return the deck in ``path`` as ``load`` does, with the cache in the user's own folder."""
    return load(path, cache_dir=cache_folder())


def read(path: Path) -> bytes:
    """Return a deck's bytes, one more than the bound at most; raises QuizError."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> QuizError:
    """Return what to tell of a deck that the system does not let us read."""
    reason = error.strerror or type(error).__name__
    mend = _there_instead(path) if isinstance(error, FileNotFoundError) else ""
    return QuizError(f"cannot read {path}: {reason} ({mend or 'check the name'})")


def _there_instead(path: Path) -> str:
    """Return a clause that names the deck that was most likely meant, if there is one."""
    from quiz.deck.suggest import did_you_mean  # noqa: PLC0415 (only for mistakes)

    try:
        beside = [each.name for each in path.parent.iterdir() if each.suffix in (".yaml", ".yml")]
    except OSError:
        return f"there is no folder {path.parent}"
    return did_you_mean(path.name, beside)


def parse(data: bytes, name: str) -> Parsed:
    """Return what ``data`` says, mistakes included; never raises for anything in it."""
    from quiz.deck import reading  # noqa: PLC0415 (YAML is needed for decks not in the cache only)

    return reading.parse(data, name)
