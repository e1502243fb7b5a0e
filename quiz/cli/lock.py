"""``quiz lock``: writes the evidence lock of a deck, from which its quotations can be proven."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from quiz.cli import output
from quiz.cli.options import add_articles, add_command, add_deck, articles_dir, edited_deck_path
from quiz.errors import QuizError, UsageError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from quiz.cli.options import Subparsers
    from quiz.deck.articles import Articles
    from quiz.deck.parsed import Parsed


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "lock",
        run,
        summary="write the file that proves a deck's quotations without the articles",
        description=(
            "Look up every quotation of the deck in its article and write the evidence lock "
            "beside the deck (questions.yaml: questions.lock). With it quiz check proves the "
            "quotations on any machine; the articles' text cannot be read off it.\n"
            "Exit code: 0 all quotations found, 1 some not found, or nothing written."
        ),
        example="quiz lock questions.yaml --articles articles",
    )
    add_deck(parser)
    add_articles(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the lock and say what could not be found."""
    from quiz.deck import lockfile
    from quiz.deck.articles import Articles
    from quiz.deck.loading import parse, read
    from quiz.deck.lock import build

    path = edited_deck_path(arguments)
    folder = articles_dir(arguments)
    if folder is None:
        named = f" {shlex.quote(str(arguments.deck))}" if arguments.deck else ""
        raise UsageError(
            f"name the folder that holds the articles: quiz lock{named} --articles DIR"
        )
    parsed = parse(read(path), path.name)
    deck = parsed.sound_deck(str(path))
    if not any(source.file for source in deck.sources.values()):
        raise QuizError(
            f"{path}: no source names a `file`, so there is nothing to lock; "
            "add `file:` to the sources whose articles you have"
        )
    articles = Articles(folder)
    lock, unfound = build(deck, articles)
    target = lockfile.lock_path(path)
    lockfile.write(target, lock)
    if unfound:
        _report(path, parsed, articles)
    quotations = sum(
        bool(citation.quote and deck.sources[citation.source].file)
        for question in deck.questions
        for citation in question.cite
        if citation.source in deck.sources
    )
    size = target.stat().st_size
    output.say(
        f"{target}: {output.counted(len(lock.sources), 'article')}, "
        f"{quotations - len(unfound)} of {output.counted(quotations, 'quotation')} found, "
        f"{size:,} bytes"
    )
    return int(bool(unfound))


def _report(path: Path, parsed: Parsed, articles: Articles) -> None:
    """Print where the quotations stand that were not found, on standard error."""
    from quiz.author.lint import unproven
    from quiz.cli.report import complain_of

    complain_of(str(path), unproven(parsed, articles), parsed.document.lines)
