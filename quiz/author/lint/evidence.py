"""Whether quotations stand where they are cited: by the evidence lock, and by the texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from quiz.author.checked import Tally
from quiz.author.lint.finding import Context, Finding, shortened
from quiz.deck.articles import ArticleError, Extent, count_words, extent
from quiz.deck.lock import Standing, build, proof

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from quiz.deck.articles import Articles
    from quiz.deck.lock import Lock, Proof
    from quiz.deck.model import Citation, Deck, Question, Source

MOST_WORDS: Final = 12
"""Of a quotation; longer ones are more than it takes to prove an answer."""
UNPROVEN: Final = frozenset({"quote-not-found", "paragraph-missing", "citation-unproven"})
"""The codes of a quotation that is not in its paragraph."""


def tally(deck: Deck, lock: Lock | None, articles: Articles | None) -> Tally:
    """Count what ``quiz check`` says in its last line; the texts outrank the lock."""
    quotations = proven = references = 0
    looked = False
    for question in deck.questions:
        for citation in question.cite:
            source = deck.sources.get(citation.source)
            if source is None or not citation.quote:
                references += 1
                continue
            quotations += 1
            in_text = _in_text(citation, source, articles)
            looked = looked or in_text is not None
            proven += proof(lock, citation).proven if in_text is None else in_text
    by = "texts" if looked else "lock" if lock else ""
    return Tally(quotations, proven, references, by)


def _in_text(citation: Citation, source: Source, articles: Articles | None) -> bool | None:
    """Tell whether the quotation stands in the text; None where there is no text to look in."""
    if articles is None or not source.file:
        return None
    try:
        return articles.locate(source, citation) is not None
    except ArticleError:
        return None


def check_lock(context: Context) -> Iterator[Finding]:
    """Report a lock that is missing, or older than the deck or its articles."""
    cited = {each.source for question in context.deck.questions for each in question.cite}
    sources = [each for each in context.deck.sources.values() if each.file and each.id in cited]
    if sources and context.lock is None:
        yield Finding(
            "lock-missing",
            ("sources",),
            "no evidence lock proves this deck's quotations",
            "run `quiz lock DECK --articles DIR`",
        )
    yield from _check_articles(context, sources)
    if context.lock is None:
        return
    for source in sources:
        if source.id not in context.lock.sources:
            yield _outdated(source, "the evidence lock does not know this source")
    if context.articles is not None:
        yield from _check_current(context.deck, context.lock, context.articles)


def _check_articles(context: Context, sources: list[Source]) -> Iterator[Finding]:
    if context.articles is None:
        return
    for source in sources:
        try:
            context.articles.paragraphs(source)
        except ArticleError as error:
            path = ("sources", source.id, "file")
            yield Finding("article-missing", path, error.problem, error.help)


def _check_current(deck: Deck, lock: Lock, articles: Articles) -> Iterator[Finding]:
    """Compare the lock with the one that would be written now."""
    try:
        current, _ = build(deck, articles)
    except ArticleError:
        return  # said by _check_articles
    if lock.sources.keys() - deck.sources.keys():
        yield Finding(
            "lock-outdated",
            ("sources",),
            "the lock knows a source that the deck no longer has",
            "run `quiz lock DECK --articles DIR`",
        )
    for name, source in current.sources.items():
        locked = lock.sources.get(name)
        if locked is None or locked == source:
            continue
        if locked.sha256 != source.sha256:
            message = "the article is not the one that was locked"
        else:
            message = "the lock and the deck do not cite the same quotations of this source"
        yield _outdated(deck.sources[name], message)


def _outdated(source: Source, message: str) -> Finding:
    path = ("sources", source.id, "file")
    return Finding("lock-outdated", path, message, "run `quiz lock DECK --articles DIR`")


def check_citations(question: Question, context: Context) -> Iterator[Finding]:
    """Check the quotations of one question."""
    for position, citation in enumerate(question.cite):
        source = context.deck.sources.get(citation.source)
        if source is not None:
            for finding in _check_citation(citation, source, context):
                yield replace(finding, path=("cite", position, *finding.path))


def _check_citation(citation: Citation, source: Source, context: Context) -> Iterator[Finding]:
    length = count_words(citation.quote)
    if length > MOST_WORDS:
        yield Finding(
            "quote-too-long",
            ("quote",),
            f"this quotation has {length} words",
            f"keep the {MOST_WORDS} or fewer that prove the answer",
        )
    if citation.paragraph in source.not_evidence:
        yield Finding(
            "paragraph-not-evidence",
            ("paragraph",),
            f"paragraph {citation.paragraph} of {source.id} is no evidence",
            "cite a paragraph that is not listed under its `not_evidence`",
        )
    if not source.file:
        return
    if not (citation.quote and citation.paragraph):
        lacking = "paragraph" if citation.quote else "quotation"
        field = "paragraph" if citation.quote else "quote"
        yield Finding(
            "citation-unproven", (), f"this citation has no {lacking}", f"add `{field}: ...`"
        )
        return
    by_text = _by_text(citation, source, context.articles)
    yield from _by_lock(citation, source, context.lock) if by_text is None else by_text


def _by_text(
    citation: Citation, source: Source, articles: Articles | None
) -> tuple[Finding, ...] | None:
    """Return what the text says of a quotation; None where there is no text to look in."""
    if articles is None:
        return None
    try:
        paragraphs = articles.paragraphs(source)
    except ArticleError:
        return None
    if citation.paragraph > len(paragraphs):
        return (_no_such_paragraph(citation, source, len(paragraphs)),)
    taken = extent(paragraphs[citation.paragraph - 1], citation.quote)
    if taken is None:
        return (_not_found(citation, source, articles.elsewhere(source, citation.quote)),)
    return () if taken is Extent.PART else (_whole(taken.value),)


def _by_lock(citation: Citation, source: Source, lock: Lock | None) -> Iterator[Finding]:
    """Yield what the lock says of a quotation; nothing where no lock knows the source."""
    if lock is None or source.id not in lock.sources:
        return
    found = proof(lock, citation)
    said = _SAID.get(found.standing)
    if said is not None:
        yield said(citation, source, lock, found)


def _not_found(citation: Citation, source: Source, elsewhere: tuple[int, ...]) -> Finding:
    field = "paragraph" if elsewhere else "quote"
    return Finding(
        "quote-not-found",
        (field,),
        f"“{shortened(citation.quote)}” does not stand in paragraph {citation.paragraph} of "
        f"{source.id}",
        _elsewhere(elsewhere) or "copy the words as they stand in the article",
    )


def _elsewhere(numbers: tuple[int, ...]) -> str:
    if not numbers:
        return ""
    word = "paragraph" if len(numbers) == 1 else "paragraphs"
    return f"it stands in {word} {', '.join(map(str, numbers))}"


def _no_such_paragraph(citation: Citation, source: Source, count: int) -> Finding:
    return Finding(
        "paragraph-missing",
        ("paragraph",),
        f"{source.id} has no paragraph {citation.paragraph}",
        f"its last one is {count}; count the non-empty lines of the file",
    )


def _whole(what: str) -> Finding:
    return Finding(
        "quote-whole",
        ("quote",),
        f"this quotation is a whole {what}",
        "leave out the words that prove nothing",
    )


def _not_locked(citation: Citation, source: Source, _: Lock, found: Proof) -> Finding:
    known = _elsewhere(found.elsewhere)
    return Finding(
        "lock-outdated",
        ("quote",),
        f"the lock does not know “{shortened(citation.quote)}” in paragraph {citation.paragraph} "
        f"of {source.id}",
        known or "correct the quotation, or run `quiz lock DECK --articles DIR` if it is right",
    )


_SAID: Final[Mapping[Standing, Callable[[Citation, Source, Lock, Proof], Finding]]] = {
    Standing.NOT_LOCKED: _not_locked,
    Standing.NOT_THERE: lambda cited, source, _, found: _not_found(cited, source, found.elsewhere),
    Standing.NO_SUCH_PARAGRAPH: lambda cited, source, lock, _: _no_such_paragraph(
        cited, source, len(lock.sources[source.id].paragraphs)
    ),
    Standing.WHOLE_SENTENCE: lambda *_: _whole("sentence"),
    Standing.WHOLE_PARAGRAPH: lambda *_: _whole("paragraph"),
}
