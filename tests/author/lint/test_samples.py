"""Every code of the lint has a sample deck that triggers it and nothing else."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz.author.checking import check
from quiz.deck.articles import Articles
from quiz.deck.codes import CODES
from quiz.deck.codes_evidence import EVIDENCE
from quiz.deck.codes_lint import LINT
from quiz.deck.loading import parse
from quiz.deck.lock import build
from quiz.deck.lockfile import encode

if TYPE_CHECKING:
    from quiz.author.checked import Checked

SAMPLES = Path(__file__).parents[2] / "samples" / "lint"
ARTICLES = SAMPLES / "articles"
OWN_CODES = sorted({**EVIDENCE, **LINT})
NEEDS_THE_TEXTS = {"article-missing"}


def checked(name: str, *, texts: bool = False) -> Checked:
    path = SAMPLES / f"{name}.yaml"
    lock = path.with_suffix(".lock")
    if not lock.exists() and name != "lock-missing":
        lock = SAMPLES / "harbour.lock"
    return check(
        path.read_bytes(),
        path.name,
        lock_file=lock,
        articles=Articles(ARTICLES) if texts else None,
        today=dt.date(2026, 1, 1),
    )


@pytest.mark.parametrize("code", OWN_CODES)
def test_the_sample_of_a_code_triggers_it_and_nothing_else(code: str) -> None:
    texts = code in NEEDS_THE_TEXTS
    found = checked(code, texts=texts).diagnostics
    assert {each.code for each in found} == {code}
    assert {each.severity for each in found} == {CODES[code].severity}


@pytest.mark.parametrize("code", OWN_CODES)
def test_a_finding_has_a_place_in_the_file_and_a_help(code: str) -> None:
    for each in checked(code, texts=code in NEEDS_THE_TEXTS).diagnostics:
        assert each.place.line > 1
        assert each.help
        assert not each.message.endswith(".")


@pytest.mark.parametrize("texts", [False, True])
def test_a_sound_deck_passes_from_the_lock_alone_and_against_the_texts(*, texts: bool) -> None:
    result = checked("harbour", texts=texts)
    assert result.diagnostics == ()
    assert result.tally is not None
    assert (result.tally.proven, result.tally.quotations) == (10, 10)
    assert result.tally.by == ("texts" if texts else "lock")


def test_the_lock_of_the_samples_is_the_one_that_would_be_written_now() -> None:
    path = SAMPLES / "harbour.yaml"
    deck = parse(path.read_bytes(), path.name).deck
    assert deck is not None
    lock, unfound = build(deck, Articles(ARTICLES))
    assert not unfound
    assert encode(lock) == (SAMPLES / "harbour.lock").read_bytes()


@pytest.mark.parametrize("code", OWN_CODES)
def test_every_code_is_explained_in_sentences_with_two_examples(code: str) -> None:
    explained = CODES[code]
    assert explained.paragraph.endswith(".")
    assert not explained.title.endswith(".")
    assert explained.wrong.strip() != explained.right.strip()
