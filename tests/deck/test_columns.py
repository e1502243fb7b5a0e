"""The index of a cached deck against the one made by loading."""

from __future__ import annotations

import sys
from pathlib import Path
from subprocess import run
from typing import TYPE_CHECKING

import pytest

from quiz.deck import loading
from quiz.deck.columns import CachedIndex

if TYPE_CHECKING:
    from quiz.deck.model import Index

DECK = Path(__file__).parents[1] / "samples" / "good" / "every-kind.yaml"


@pytest.fixture
def loaded() -> Index:
    return loading.load(DECK).index


@pytest.fixture
def cached(tmp_path: Path) -> CachedIndex:
    loading.load(DECK, cache_dir=tmp_path)
    index = loading.load(DECK, cache_dir=tmp_path).index
    assert isinstance(index, CachedIndex)
    return index


def test_the_entries_are_the_same(loaded: Index, cached: CachedIndex) -> None:
    assert cached == loaded
    assert tuple(cached) == tuple(loaded)
    assert len(cached) == len(loaded) > 3


def test_it_is_read_like_any_sequence(loaded: Index, cached: CachedIndex) -> None:
    assert cached[0] == loaded[0]
    assert cached[-1] == loaded[-1]
    assert cached[1:3] == loaded[1:3]
    assert loaded[2] in cached
    with pytest.raises(IndexError):
        cached[len(cached)]


def test_places_and_counts_are_the_same(loaded: Index, cached: CachedIndex) -> None:
    assert cached.places == loaded.places
    assert cached.topic_counts == loaded.topic_counts


def test_counting_decodes_nothing(cached: CachedIndex) -> None:
    assert len(cached)
    assert cached.topic_counts
    assert "_columns" not in vars(cached)


def test_a_deck_from_the_cache_opens_without_the_classes_of_questions(tmp_path: Path) -> None:
    loading.load(DECK, cache_dir=tmp_path)
    probe = (
        "import sys, pathlib; from quiz.deck.loading import load;"
        f"deck = load(pathlib.Path({str(DECK)!r}), cache_dir=pathlib.Path({str(tmp_path)!r}));"
        "len(deck.index), deck.topic_counts, deck.title.get('en');"
        "sys.exit('quiz.deck.model' in sys.modules)"
    )
    assert run([sys.executable, "-c", probe], check=False).returncode == 0
