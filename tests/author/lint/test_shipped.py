"""The deck that comes with the program passes every check."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz.author.checking import check
from quiz.deck.articles import Articles, words
from quiz.deck.loading import parse
from quiz.deck.lock import build, proof
from quiz.deck.lockfile import encode, load

if TYPE_CHECKING:
    from quiz.author.checked import Checked
    from quiz.deck.model import Deck

ROOT = Path(__file__).parents[3]
DECK = ROOT / "questions.yaml"
LOCK = ROOT / "questions.lock"
TEXTS = ROOT.parent / "shared" / "articles"
NO_REVIEW = dt.date(2000, 1, 1)
"""A day before every review, so that no test fails by the calendar."""

needs_the_texts = pytest.mark.skipif(not TEXTS.is_dir(), reason="the articles are not here")


def checked(articles: Articles | None) -> Checked:
    data = DECK.read_bytes()
    return check(data, DECK.name, lock_file=LOCK, articles=articles, today=NO_REVIEW)


@pytest.fixture(scope="module")
def deck() -> Deck:
    found = parse(DECK.read_bytes(), DECK.name).deck
    assert found is not None
    return found


def test_it_passes_from_the_lock_alone() -> None:
    result = checked(None)
    assert [each.line(DECK.name) for each in result.diagnostics] == []
    assert result.tally is not None
    assert result.tally.proven == result.tally.quotations > 0
    assert result.tally.references == 0


@needs_the_texts
def test_it_passes_against_the_texts() -> None:
    result = checked(Articles(TEXTS))
    assert [each.line(DECK.name) for each in result.diagnostics] == []
    assert result.tally is not None
    assert result.tally.by == "texts"


@needs_the_texts
def test_its_lock_is_the_one_that_would_be_written_now(deck: Deck) -> None:
    lock, unfound = build(deck, Articles(TEXTS))
    assert not unfound
    assert encode(lock) == LOCK.read_bytes()


def test_no_quotation_moved_or_changed_would_be_proven(deck: Deck) -> None:
    lock = load(LOCK)
    citations = {citation for question in deck.questions for citation in question.cite}
    cited = {(each.source, each.paragraph, words(each.quote)) for each in citations}
    for citation in citations:
        first, *rest = citation.quote.split()
        for other in (
            replace(citation, quote=" ".join((first, "x", *rest))),
            replace(citation, quote=f"{citation.quote} et"),
            replace(citation, paragraph=citation.paragraph + 1),
        ):
            known = (other.source, other.paragraph, words(other.quote)) in cited
            assert proof(lock, other).proven <= known


@needs_the_texts
def test_the_deck_holds_no_sentence_of_an_article(deck: Deck) -> None:
    written = " ".join(words(DECK.read_text("utf-8")))
    articles = Articles(TEXTS)
    for source in deck.sources.values():
        for number, paragraph in enumerate(articles.paragraphs(source), start=1):
            for sentence in paragraph.replace("? ", ". ").split(". "):
                said = words(sentence)
                if number not in source.not_evidence and len(said) > 8:
                    assert " ".join(said) not in written, (source.id, number)
