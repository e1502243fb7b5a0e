"""The evidence in the plain line mode: citations, how far they are proven, and their context."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.model import Stance
from quiz.locale.wording import (
    STANCE_NAMES,
    citation_heading,
    quoted,
    source_line,
    source_name,
    unreadable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from quiz.deck.articles import Articles
    from quiz.deck.lock import Lock
    from quiz.deck.model import Citation, Deck, Question
    from quiz.locale import Translator


class Backing:
    """What backs the citations of a deck: its lock, and the articles where the player has them."""

    def __init__(self, lock: Lock | None = None, articles: Articles | None = None) -> None:
        self._lock = lock
        self._articles = articles

    @classmethod
    def beside(cls, deck_path: Path, articles_folder: Path | None) -> Backing:
        """Take the lock beside a deck, if it can be read, and an articles folder, if there is."""
        from quiz.deck import lockfile
        from quiz.deck.articles import Articles

        return cls(
            lockfile.beside(deck_path), Articles(articles_folder) if articles_folder else None
        )

    def standing(self, citation: Citation, tr: Translator) -> str:
        """Say in which paragraph the quotation stands, and whether that is proven."""
        from quiz.deck.lock import Standing, proof

        where = citation_heading(citation, tr)
        if not where:
            return ""
        found = proof(self._lock, citation)
        if found.proven:
            return "✓ " + tr("found in the article’s {where}", where=where)
        if found.standing in (Standing.NO_LOCK, Standing.NO_QUOTE):
            return tr("{where}, not verified", where=where)
        return "! " + tr("not found in the article’s {where}", where=where)

    def readable(self, question: Question, deck: Deck) -> bool:
        """Tell whether any citation can be read in its article."""
        return self._articles is not None and any(
            cite.source and deck.sources[cite.source].file and cite.paragraph
            for cite in question.cite
        )

    def context(self, question: Question, deck: Deck, tr: Translator) -> Iterator[str]:
        """Show each cited paragraph whole, the quotation in square brackets."""
        for citation in question.cite:
            source = deck.sources.get(citation.source)
            if self._articles is None or source is None or not (source.file and citation.paragraph):
                continue
            heading = citation_heading(citation, tr)
            yield f"{source_name(source, tr)}, {heading}:"
            yield self._paragraph(self._articles, citation, deck, tr)

    @staticmethod
    def _paragraph(articles: Articles, citation: Citation, deck: Deck, tr: Translator) -> str:
        from quiz.deck.articles import ArticleError

        source = deck.sources[citation.source]
        try:
            paragraphs = articles.paragraphs(source)
            span = articles.locate(source, citation)
        except ArticleError:
            return unreadable(source, str(articles.folder), tr)
        if citation.paragraph > len(paragraphs):
            return "…"
        text = paragraphs[citation.paragraph - 1]
        if span is None:
            return text
        return f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"


def evidence(question: Question, deck: Deck, backing: Backing, tr: Translator) -> Iterator[str]:
    """Show every citation; two sides are told apart where there are two."""
    if not question.cite:
        yield tr("No source given.")
        return
    stances = {citation.stance for citation in question.cite}
    two_voices = {Stance.SUPPORTS, Stance.REFUTES} <= stances
    yield tr("Two voices:") if two_voices else tr("Evidence:")
    for citation in question.cite:
        first, *rest = cited(citation, deck, backing, tr)
        stance = f"{tr(STANCE_NAMES[citation.stance])}: " if citation.stance else ""
        yield f"- {stance}{first}"
        yield from (f"  {line}" for line in rest)


def cited(citation: Citation, deck: Deck, backing: Backing, tr: Translator) -> Iterator[str]:
    """Show one citation: quotation, gloss, reasoning, source, paragraph, address."""
    if citation.reference:
        yield citation.reference
        return
    source = deck.sources[citation.source]
    if citation.quote:
        yield quoted(citation.quote, source.language)
    if citation.gloss.has(tr.language) and source.language != tr.language:
        yield quoted(citation.gloss.get(tr.language), tr.language)
    if citation.inference:
        yield "→ " + citation.inference.get(tr.language)
    yield source_line(source, tr)
    if standing := backing.standing(citation, tr):
        yield standing
    if source.url:
        yield source.url
