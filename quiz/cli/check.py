"""``quiz check``: every mistake of a deck at once, in the manner of a compiler."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli import output
from quiz.cli.options import (
    add_articles,
    add_command,
    articles_dir,
    completes_codes,
    completes_files,
)
from quiz.errors import QuizError, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from quiz.author.checked import Checked
    from quiz.cli.options import Subparsers

FORMATS = ("text", "json", "github")
_STDIN = Path("-")
_NEAR = 8
"""Codes that a message names at most."""


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "check",
        run,
        summary="report every mistake of a deck, with its place and how to mend it",
        description=(
            "Report every mistake of the decks (default: the shipped deck) with its place and how "
            "to mend it, and verify each quotation: from the evidence lock beside the deck, and "
            "against the articles where their folder is given. What was found is remembered in "
            "the cache folder, so that only what changed is checked again.\n"
            "Exit code: 0 no errors, 1 errors (with --strict, or warnings), 2 wrong usage."
        ),
        example=(
            "quiz check questions.yaml\n"
            "quiz check --articles articles --strict\n"
            "quiz check --watch mydeck.yaml\n"
            "quiz check --explain quote-not-found"
        ),
    )
    completes_files(
        parser.add_argument(
            "decks",
            metavar="DECK",
            nargs="*",
            type=Path,
            help="deck files, - for standard input (default: the shipped deck)",
        )
    )
    add_articles(parser)
    for option, metavar, action, what in (
        ("--explain", "CODE", "store", "explain a code with a wrong and a right example"),
        ("--select", "CODES", "append", "report these codes only (a,b,c)"),
        ("--ignore", "CODES", "append", "do not report these codes (a,b,c)"),
    ):
        completes_codes(parser.add_argument(option, metavar=metavar, action=action, help=what))
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text for people (default), json for programs, github for workflow annotations",
    )
    parser.add_argument("--strict", action="store_true", help="let warnings fail, too")
    parser.add_argument(
        "--watch",
        action="store_true",
        help="check again whenever a deck, its lock or an article is saved, until Ctrl-C",
    )


def run(arguments: argparse.Namespace) -> int:
    """Check the decks, or explain a code."""
    if arguments.explain is not None:
        output.say(explain(arguments.explain))
        return 0
    paths: list[Path] = arguments.decks or [_shipped()]
    arguments.picked = (_codes(arguments.select), _codes(arguments.ignore))
    arguments.articles = articles_dir(arguments)
    if not arguments.watch:
        return _check_and_report(paths, arguments)
    if _STDIN in paths:
        raise UsageError("--watch needs deck files: standard input is read only once")
    return _watch(paths, arguments)


def _shipped() -> Path:
    from quiz.deck.shipped import shipped_deck

    path = shipped_deck()
    try:
        return path.relative_to(Path.cwd())
    except ValueError:
        return path


def _codes(given: Sequence[str] | None) -> frozenset[str]:
    """Return the codes that an option names, raising UsageError for one that does not exist."""
    named = [code.strip() for part in given or () for code in part.split(",") if code.strip()]
    if named:
        from quiz.deck.codes import CODES

        for code in named:
            if code not in CODES:
                raise UsageError(_unknown(code))
    return frozenset(named)


def _unknown(code: str) -> str:
    from quiz.deck.codes import CODES
    from quiz.deck.suggest import did_you_mean

    parts = {part for part in code.casefold().replace("_", "-").split("-") if len(part) > 2}
    akin = sorted(each for each in CODES if parts & set(each.split("-")))
    near = f"near it are {', '.join(akin[:_NEAR])}" if akin else ""
    meant = did_you_mean(code, CODES)
    # A single word may stand for any of the codes it is a part of.
    found = (near, meant) if len(parts) == 1 else (meant, near)
    mend = next(filter(None, found), "quiz check names codes in brackets: error[unknown-key]")
    return f"there is no code {code}; {mend}"


def explain(code: str) -> str:
    """Return the explanation of a code; raises UsageError where there is no such code."""
    from textwrap import fill, indent

    from quiz.deck.codes import CODES

    if code not in CODES:
        raise UsageError(_unknown(code))
    known = CODES[code]
    return "\n\n".join(
        (
            f"{known.severity}[{code}]: {known.title}",
            fill(known.paragraph, 79),
            f"Wrong:\n\n{indent(known.wrong, '    ')}",
            f"Right:\n\n{indent(known.right, '    ')}",
        )
    )


def _check_and_report(paths: Sequence[Path], arguments: argparse.Namespace) -> int:
    """Check every deck, print the report and return the exit code."""
    from quiz.author.checked import picked
    from quiz.deck.diagnostics import Severity

    all_checked: list[Checked] = []
    unread = False
    for path in paths:
        try:
            all_checked.append(picked(_check(path, arguments.articles), *arguments.picked))
        except QuizError as error:
            output.complain(f"quiz: {error}")
            unread = True
    if all_checked or arguments.format == "json":
        _print(all_checked, arguments)
    failing = [Severity.ERROR, *([Severity.WARNING] if arguments.strict else [])]
    failed = any(checked.count(each) for checked in all_checked for each in failing)
    return int(unread or failed)


def _check(path: Path, folder: Path | None) -> Checked:
    import datetime as dt

    from quiz.author.checking import check
    from quiz.author.memory import Memory
    from quiz.deck.articles import Articles
    from quiz.deck.loading import read
    from quiz.deck.lockfile import lock_path
    from quiz.folders import cache_folder

    articles = Articles(folder) if folder else None
    today = dt.datetime.now().astimezone().date()
    if path == _STDIN:
        data = _standard_input()
        return check(data, "<stdin>", lock_file=None, articles=articles, today=today)
    return check(
        read(path),
        str(path),
        lock_file=lock_path(path),
        articles=articles,
        today=today,
        memory=Memory(cache_folder(), path),
    )


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise QuizError("standard input is closed; name a deck file instead of -")
    return sys.stdin.buffer.read()


def _print(all_checked: Sequence[Checked], arguments: argparse.Namespace) -> None:
    from shutil import get_terminal_size

    from quiz.cli import report

    form = arguments.format
    if form == "json":
        print(report.as_json(all_checked))
        return
    colour = output.wants_colour(sys.stdout)
    width = get_terminal_size((100, 24)).columns
    for checked in all_checked:
        lines = (
            report.as_github(checked)
            if form == "github"
            else report.as_text(checked, colour=colour, width=width)
        )
        for line in lines:
            print(line)
    named = "" if arguments.decks else "the deck that comes with quiz: "
    print(report.summary(all_checked, named))


def _watch(paths: Sequence[Path], arguments: argparse.Namespace) -> int:
    """Check at every save; Ctrl-C is the way to end it and no failure."""
    from quiz.cli.watching import watch
    from quiz.deck.lockfile import lock_path

    beside = {lock_path(path) for path in paths}
    # What programs read holds diagnostics and nothing else.
    aside = sys.stdout if arguments.format == "text" else sys.stderr

    def check_again() -> None:
        if sys.stdout.isatty():
            print("\x1b[2J\x1b[H", end="")
        _check_and_report(paths, arguments)
        if arguments.articles:
            for path in paths:
                beside.update(_article_files(path, arguments.articles))
        sys.stdout.flush()
        print("\nwaiting for the next save, Ctrl-C ends", file=aside, flush=True)

    watch(paths, check_again, beside=beside)
    return 0


def _article_files(path: Path, folder: Path) -> set[Path]:
    """Return the files of a deck's sources, none as long as it cannot be read."""
    from quiz.deck.loading import load_cached

    try:
        sources = load_cached(path).sources.values()
    except QuizError:
        return set()
    return {folder / source.file for source in sources if source.file}
