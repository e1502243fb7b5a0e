"""``quiz new``: adds a question to a deck, in a form or from options."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from quiz.cli.options import add_articles, add_command, add_deck, articles_dir, edited_deck_path
from quiz.cli.output import complain, say
from quiz.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from quiz.author.new import Draft, DraftCitation, Target, Worded
    from quiz.cli.options import Parser, Subparsers

_LANGUAGES = {"en": "English", "fr": "French"}
_KINDS = ("text", "person", "date", "amount", "number", "choice", "list", "order", "claim")
_CITATION = re.compile(r"([a-z0-9-]+):([0-9]+)(?::(.*))?", re.DOTALL)


def add_to(commands: Subparsers) -> None:
    """Declare the command."""
    parser = add_command(
        commands,
        "new",
        run,
        summary="add a question to a deck",
        description=(
            "Add a question at the end of a deck, without touching a byte of the rest. In a "
            "terminal and without options a form opens, with a preview and a line to try answers "
            "on. With options the question is made from them, checked and written.\n\n"
            "--question, --answer, --choice, --hint and --explanation alone are for every language "
            "of the deck; beside --question-fr and the like, they are in its first one."
        ),
        example=(
            "quiz new\n"
            'quiz new my-deck.yaml --kind date --question "When was Sputnik 1 launched?" '
            '--answer 1957-10-04 --cite "almanac:2:4 October 1957"\n'
            'quiz new my-deck.yaml --kind list --question "Name two founders." --need 2 '
            '--answer "Sam Altman" --answer "Greg Brockman" --answer "Elon Musk" '
            '--cite "Le Monde, 17 November 2023"'
        ),
    )
    add_deck(parser)
    _add_question_options(parser)
    _add_judging_options(parser)
    parser.add_argument(
        "--cite",
        metavar="EVIDENCE",
        action="append",
        default=[],
        help="SOURCE:PARAGRAPH:QUOTE with the id of one of the deck's sources, or a reference in "
        "words, or a link; may be repeated",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="print the question as YAML, write nothing"
    )
    add_articles(parser)


def _add_question_options(parser: Parser) -> None:
    parser.add_argument(
        "--kind", choices=_KINDS, help="what the answer is (default: text, any name or phrase)"
    )
    parser.add_argument("--id", metavar="ID", help="default: made from the question's words")
    parser.add_argument(
        "--topic", metavar="TOPIC", action="append", default=[], help="a tag; may be repeated"
    )
    parser.add_argument("--difficulty", metavar="N", help="1 to 3 (default: 1)")
    for name, what in (
        ("question", "the question"),
        ("hint", "help that costs half the points"),
        ("explanation", "what players read after the answer"),
    ):
        _add_worded(parser, name, what, repeated=False)
    _add_worded(
        parser,
        "answer",
        "the answer; for a list or an order one for each item, equivalent forms parted by ' | '",
        repeated=True,
    )
    _add_worded(parser, "choice", "a choice of a choice question, the right one too", repeated=True)


def _add_worded(parser: Parser, name: str, what: str, *, repeated: bool) -> None:
    for language in ("", *_LANGUAGES):
        suffix = f"-{language}" if language else ""
        parser.add_argument(
            f"--{name}{suffix}",
            metavar="TEXT",
            action="append" if repeated else "store",
            help=what if not language else f"the same in {_LANGUAGES[language]}",
        )


def _add_judging_options(parser: Parser) -> None:
    parser.add_argument("--need", metavar="N", help="list: how many items are enough")
    parser.add_argument(
        "--tolerance", metavar="PERCENT", help="amount, number: how far off is right, such as 5%%"
    )
    for option, what in (
        ("accept", "a further right answer"),
        ("prompt", "an answer that is not wrong, but not enough"),
        ("reject", "an answer that looks right, but is wrong"),
        ("example-accept", "a test: an answer that must be judged right"),
        ("example-prompt", "a test: an answer that must be asked to be more precise"),
        ("example-reject", "a test: an answer that must be judged wrong"),
    ):
        parser.add_argument(
            f"--{option}",
            metavar="ANSWER",
            action="append",
            default=[],
            help=f"{what}; may be repeated",
        )


def run(arguments: argparse.Namespace) -> int:
    """Open the form, or add the question that the options describe."""
    from quiz.cli.playing import has_screen

    path = edited_deck_path(arguments)
    if not _describes(arguments):
        if not has_screen():
            raise UsageError("say what to add: quiz new needs --question and --answer here")
        from quiz.tui.new import run as open_form

        return open_form(path, articles=articles_dir(arguments))
    import datetime as dt

    from quiz.author import new
    from quiz.deck.articles import Articles
    from quiz.deck.diagnostics import DeckError, Severity

    target = new.open_target(path)
    if target.mistakes:
        raise DeckError(path.name, target.mistakes)
    draft = _draft(arguments, target)
    folder = articles_dir(arguments)
    articles = Articles(folder) if folder else None
    today = dt.datetime.now().astimezone().date()
    wrong = False
    for found in new.diagnostics(draft, target, today, articles):
        where = _option(found.path)
        mend = f" ({found.help})" if found.help else ""
        complain(f"{found.severity}[{found.code}]: {where}: {found.message}{mend}")
        wrong = wrong or found.severity is Severity.ERROR
    if wrong:
        complain("quiz: nothing was written")
        return 1
    if arguments.dry_run:
        say(draft.yaml(target.taken).rstrip("\n"))
        return 0
    added = new.append(path, draft, target.digest)
    say(f"{path}: added `{added}`; try it with: quiz preview {added}{_named(arguments)}")
    if _to_be_locked(draft, target):
        folder_named = shlex.quote(str(folder)) if folder else "DIR"
        say(
            "its quotation is not in the evidence lock yet; whoever has the articles adds it with: "
            f"quiz lock{_named(arguments)} --articles {folder_named}"
        )
    return 0


def _to_be_locked(draft: Draft, target: Target) -> bool:
    """Tell whether the deck has an evidence lock and the draft quotes what belongs in there."""
    from quiz.deck.lockfile import lock_path

    sources = target.sources
    return lock_path(target.file.path).exists() and any(
        each.quote and each.source in sources and sources[each.source].file for each in draft.cite
    )


_OPTIONS = {"choices": "choice"}
"""Options that are not named as their fields are."""


def _option(path: Sequence[str | int]) -> str:
    """Return the option by which the field at ``path`` of a question was given."""
    if not path:
        return "the question"
    field, *below = (str(step) for step in path)
    if field == "examples" and below:
        return f"--example-{below[0]}"
    language = f"-{below[-1]}" if below and below[-1] in _LANGUAGES and field != "cite" else ""
    part = f" ({below[-1]})" if field == "cite" and below and not below[-1].isdecimal() else ""
    return f"--{_OPTIONS.get(field, field)}{language}{part}"


def _named(arguments: argparse.Namespace) -> str:
    return f" {shlex.quote(str(arguments.deck))}" if arguments.deck else ""


def _describes(arguments: argparse.Namespace) -> bool:
    """Tell whether any option describes a question."""
    aside = ("deck", "articles", "run")
    return any(value for name, value in vars(arguments).items() if name not in aside)


def _draft(arguments: argparse.Namespace, target: Target) -> Draft:
    from quiz.author.items import WITH_ITEMS
    from quiz.author.new import Draft
    from quiz.deck.model import Examples

    kind = arguments.kind or "text"
    answers = _items(arguments, "answer", target)
    with_items = kind in WITH_ITEMS
    if not with_items and len(answers) > 1:
        raise UsageError(f"a {kind} question has one --answer; give the others with --accept")
    return Draft(
        kind=kind,
        id=arguments.id or "",
        topics=tuple(arguments.topic),
        difficulty=arguments.difficulty or "",
        question=_worded(arguments, "question", target),
        answer=answers[0] if answers and not with_items else (),
        items=answers if with_items else _items(arguments, "choice", target),
        accept=tuple(arguments.accept),
        prompt=tuple(arguments.prompt),
        reject=tuple(arguments.reject),
        need=arguments.need or "",
        tolerance=arguments.tolerance or "",
        hint=_worded(arguments, "hint", target),
        explanation=_worded(arguments, "explanation", target),
        cite=tuple(_citation(each) for each in arguments.cite),
        examples=Examples(
            accept=tuple(arguments.example_accept),
            prompt=tuple(arguments.example_prompt),
            reject=tuple(arguments.example_reject),
        ),
    )


def _worded(arguments: argparse.Namespace, name: str, target: Target) -> Worded:
    plain = getattr(arguments, name)
    return _in_languages(
        plain, [getattr(arguments, f"{name}_{language}") for language in _LANGUAGES], target
    )


def _in_languages(plain: str | None, texts: Sequence[str | None], target: Target) -> Worded:
    """Give the text without a language the first one that is free, where others have theirs."""
    worded = {
        language: text for language, text in zip(_LANGUAGES, texts, strict=True) if text is not None
    }
    if plain is None:
        return tuple(worded.items())
    if not worded:
        return (("", plain),)
    free = [each for each in (*target.languages, *_LANGUAGES) if each not in worded]
    if not free:
        raise UsageError("a text is given in every language and once more without one")
    return ((free[0], plain), *worded.items())


def _items(arguments: argparse.Namespace, name: str, target: Target) -> tuple[Worded, ...]:
    plain: list[str] = getattr(arguments, name) or []
    others: list[list[str]] = [getattr(arguments, f"{name}_{code}") or [] for code in _LANGUAGES]
    count = max(map(len, (plain, *others)))
    if any(len(each) not in (0, count) for each in (plain, *others)):
        raise UsageError(f"--{name} and --{name}-fr must come equally often, in the same order")

    def at(texts: list[str], position: int) -> str | None:
        return texts[position] if texts else None

    return tuple(
        _in_languages(at(plain, position), [at(each, position) for each in others], target)
        for position in range(count)
    )


def _citation(text: str) -> DraftCitation:
    from quiz.author.new import DraftCitation

    found = _CITATION.fullmatch(text.strip())
    if not found:
        return DraftCitation(reference=text.strip())
    source, paragraph, quote = found.groups()
    return DraftCitation(source=source, paragraph=paragraph, quote=(quote or "").strip())
