"""``quiz sources``: the texts a deck rests on, what is known of each, and how much rests on it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quiz.cli.options import (
    add_command,
    add_deck,
    add_language,
    deck_path,
    player_language,
)
from quiz.cli.output import clean_line, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from quiz.cli.options import Subparsers
    from quiz.deck.lock import Lock
    from quiz.deck.model import Deck, Source
    from quiz.locale import Translator


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "sources",
        run,
        summary="print the texts a deck rests on and what is known of each",
        description=(
            "Print each source of a deck: what its text states of itself, how many questions rest "
            "on it, and how many of its quotations the evidence lock proves."
        ),
        example="quiz sources\nquiz sources my-deck.yaml --lang fr",
    )
    add_deck(parser)
    add_language(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the sources; raises DeckError for a deck that does not load."""
    from quiz.deck.loading import load_cached
    from quiz.deck.lockfile import beside
    from quiz.locale import translator

    path = deck_path(arguments)
    deck = load_cached(path)
    tr = translator(player_language(arguments))
    for line in report(deck, beside(path), tr):
        say(line)
    return 0


def report(deck: Deck, lock: Lock | None, tr: Translator) -> Iterator[str]:
    """Yield the whole report as lines."""
    from quiz.locale.wording import source_name

    if not deck.sources:
        yield tr("This deck names no sources.")
        return
    asked = Counter(source for entry in deck.index for source in entry.sources)
    rows = {source.id: list(_rows(source, tr)) for source in deck.sources.values()}
    width = max(len(label) for known in rows.values() for label, _ in known)
    for number, source in enumerate(deck.sources.values()):
        if number:
            yield ""
        label = source_name(source, tr)
        yield clean_line(f"{label} ({source.id})" if label != source.id else label)
        for name, value in rows[source.id]:
            yield f"  {name:<{width}}  {clean_line(value) or tr('not stated')}"
        yield f"  {_rests(source, asked[source.id], deck, lock, tr)}"


def _rows(source: Source, tr: Translator) -> Iterator[tuple[str, str]]:
    yield tr("title"), source.title
    yield tr("publisher"), source.publisher
    yield tr("author"), source.author
    yield tr("published"), source.published
    if source.updated:
        yield tr("updated"), source.updated
    yield tr("language"), source.language
    yield tr("link"), source.url
    if source.file:
        yield tr("file"), source.file


def _rests(source: Source, asked: int, deck: Deck, lock: Lock | None, tr: Translator) -> str:
    """Say how many questions rest on a source and how many of its quotations are proven."""
    from quiz.deck.lock import proof

    quotations = [
        citation
        for question in deck.questions
        for citation in question.cite
        if citation.source == source.id and citation.quote
    ]
    questions = tr.plural("{count} question", "{count} questions", asked)
    if not quotations:
        return questions
    proven = sum(proof(lock, citation).proven for citation in quotations)
    quoted = tr.plural("{count} quotation", "{count} quotations", len(quotations))
    return tr(
        "{questions}, {quotations}, {proven} of them proven",
        questions=questions,
        quotations=quoted,
        proven=proven,
    )
