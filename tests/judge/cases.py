"""Tables of answers with the verdicts they should get, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from quiz.deck.model import Item, Kind, Question, Text
from quiz.judge.judgement import Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Case:
    """One answer to one question."""

    question: Question
    given: str
    verdict: Verdict
    reason: Reason | None
    """What the player is told; None where the verdict alone matters."""
    language: str = "en"

    @property
    def id(self) -> str:
        """A name for the test report."""
        return f"{self.question.id}: {self.given!r} -> {self.verdict}"


@dataclass(frozen=True)
class Table:
    """The answers to one question: one a line, with ``=> reason`` where it matters."""

    question: Question
    accept: str = ""
    prompt: str = ""
    reject: str = ""
    language: str = "en"

    def cases(self) -> Iterator[Case]:
        """Yield one case a line."""
        for verdict, lines in (
            (Verdict.ACCEPT, self.accept),
            (Verdict.PROMPT, self.prompt),
            (Verdict.REJECT, self.reject),
        ):
            for line in filter(None, map(str.strip, lines.splitlines())):
                given, _, reason = line.partition("=>")
                yield Case(
                    self.question,
                    given.strip(),
                    verdict,
                    Reason(reason.strip()) if reason else None,
                    self.language,
                )


def ask(
    question_id: str,
    answer: str | dict[str, str] = "",
    *,
    kind: Kind = Kind.TEXT,
    asked: str = "What is it?",
    accept: tuple[str, ...] = (),
    prompt: tuple[str, ...] = (),
    reject: tuple[str, ...] = (),
    items: tuple[str | tuple[str, ...], ...] = (),
    need: int = 0,
    tolerance: str = "",
) -> Question:
    """Build a question; an item of several wordings is a tuple."""
    texts = Text(by_language=tuple(answer.items())) if isinstance(answer, dict) else Text(answer)
    return Question(
        question_id,
        kind,
        Text(asked),
        texts,
        tuple(
            Item(Text(item)) if isinstance(item, str) else Item(Text(item[0]), item[1:])
            for item in items
        ),
        accept,
        prompt,
        reject,
        need,
        tolerance,
    )


def pairs(kind: Kind, lines: str, asked: str = "What is it?") -> Iterator[Table]:
    """Yield a table for each line of *right answer | verdict | what was typed*; # opens a note."""
    for number, (right, verdict, typed) in enumerate(_rows(lines)):
        question = ask(f"{kind}-pair-{number}", right, kind=kind, asked=asked)
        yield Table(question, **{verdict: typed})


def among(kind: Kind, lines: str) -> Iterator[Table]:
    """Yield a table for each line of *items; ... | verdict | what was typed*; # opens a note.

    Of a choice the first item is right; a list and an order are of all of them.
    """
    for number, (shown, verdict, typed) in enumerate(_rows(lines)):
        items = tuple(item.strip() for item in shown.split(";"))
        right = items[0] if kind is Kind.CHOICE else ""
        question = ask(f"{kind}-among-{number}", right, kind=kind, items=items)
        yield Table(question, **{verdict: typed})


def people(lines: str, kind: Kind = Kind.PERSON) -> Iterator[Table]:
    """Yield a table for each person: *Name + accepted; too ? asked more - rejected; too*.

    A name stands at the beginning of a line; the lines of its answers begin with a sign. Why is
    told for names alone.
    """
    if kind is not Kind.PERSON:
        lines = re.sub(r" => [\w-]+", "", lines)
    for number, block in enumerate(re.split(r"\n *(?=[^\s+?#-])", lines)[1:]):
        right, *said = map(str.strip, block.strip().splitlines())
        typed = {
            verdict: "\n".join(line[2:].replace(";", "\n") for line in said if line[0] == sign)
            for verdict, sign in (("accept", "+"), ("prompt", "?"), ("reject", "-"))
        }
        yield Table(ask(f"{kind}-people-{number}", right, kind=kind, asked="Who was it?"), **typed)


def _rows(lines: str) -> Iterator[tuple[str, ...]]:
    """Yield what stands between the bars of each line."""
    for line in map(str.strip, lines.splitlines()):
        if line and not line.startswith("#"):
            yield tuple(map(str.strip, line.split("|")))


def everything() -> list[Case]:
    """Return the cases of every table."""
    names = (
        "text",
        "text_wrong",
        "fooling",
        "leeway",
        "person",
        "option",
        "choice",
        "list",
        "threshold",
        "name_threshold",
        "particle",
        "noble",
        "translated_name",
        "family_first",
        "namesake",
        "fuller_name",
        "given_slip",
        "word_threshold",
        "option_threshold",
        "place",
        "contrary",
        "misspelt_number",
        "asserting",
        "framed",
        "rule",
        "fooled",
        "fooled_pair",
        "reply",
        "claim",
        "claim_unclear",
        "claim_rule",
        "understood",
        "vague",
        "row",
        "besides",
        "otherwise",
    )
    modules = [import_module(f"tests.judge.{name}_cases") for name in names]
    return [case for module in modules for table in module.TABLES for case in table.cases()]
