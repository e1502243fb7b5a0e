"""A deck with its lock and its articles, to be checked again and again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from quiz.author.checking import check
from quiz.author.memory import Memory
from quiz.deck.articles import Articles
from quiz.deck.loading import parse
from quiz.deck.lock import build
from quiz.deck.lockfile import encode, lock_path

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.author.checked import Checked

TODAY = dt.date(2026, 6, 1)
DECK = """\
title: Boats
sources:
  gazette: {label: The gazette, language: fr, file: gazette.txt}
questions:
  - id: place
    question: Where is the port?
    answer: Veldt
    review_by: 2026-06-30
    cite: {source: gazette, paragraph: 1, quote: le port de Veldt}
    examples: {accept: [Veldt], reject: [Orsel]}
  - id: boats
    kind: number
    question: How many boats came?
    answer: 11
    cite: {source: gazette, paragraph: 2, quote: onze bateaux}
"""
ARTICLE = "On a vu le port de Veldt hier.\n\nLà, onze bateaux ont mouillé.\n"


def same(one: Checked, other: Checked) -> bool:
    """Compare what is found; the lines matter only where something is shown on them."""
    shown = bool(one.diagnostics)
    return (one.diagnostics, one.questions, one.tally, one.lines if shown else ()) == (
        (other.diagnostics, other.questions, other.tally, other.lines if shown else ())
    )


class Desk:
    """A deck with its lock and its articles, checked as ``quiz check`` does."""

    def __init__(self, folder: Path) -> None:
        self.deck = folder / "boats.yaml"
        self.cache = folder / "cache"
        self.articles = folder / "articles"
        self.articles.mkdir()
        (self.articles / "gazette.txt").write_text(ARTICLE, "utf-8")
        self.write(DECK)
        self.lock()
        self.today = TODAY
        self.judged: list[str] = []

    def write(self, text: str) -> None:
        self.deck.write_text(text, "utf-8")

    def edit(self, old: str, new: str) -> None:
        text = self.deck.read_text("utf-8")
        assert old in text
        self.write(text.replace(old, new, 1))

    def lock(self) -> None:
        deck = parse(self.deck.read_bytes(), "boats").sound_deck("boats")
        lock_path(self.deck).write_bytes(encode(build(deck, Articles(self.articles))[0]))

    def check(self, *, articles: bool = False, remembering: bool = True) -> Checked:
        return check(
            self.deck.read_bytes(),
            str(self.deck),
            lock_file=lock_path(self.deck),
            articles=Articles(self.articles) if articles else None,
            today=self.today,
            memory=Memory(self.cache, self.deck) if remembering else None,
        )

    def codes(self, *, articles: bool = False) -> list[str]:
        """Check, remembering, and prove that checking afresh comes to the same."""
        checked = self.check(articles=articles)
        told = self.judged.copy()
        assert same(checked, self.check(articles=articles, remembering=False))
        self.judged = told
        return [each.code for each in checked.diagnostics]

    @property
    def kept(self) -> Path:
        (path,) = self.cache.iterdir()
        return path
