"""What the checks are given and what they yield."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.deck.codes import CODES
from quiz.deck.diagnostics import Diagnostic
from quiz.deck.model import Text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from quiz.deck.articles import Articles
    from quiz.deck.document import Document
    from quiz.deck.lock import Lock
    from quiz.deck.model import Deck, Question

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake before its place in the file is known."""

    code: str
    path: Path
    """From the question's own map for a check of questions, else from the top of the deck."""
    message: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may look at besides its question."""

    deck: Deck
    lock: Lock | None
    articles: Articles | None
    today: dt.date


if TYPE_CHECKING:
    QuestionCheck = Callable[[Question, Context], Iterator[Finding]]
    DeckCheck = Callable[[Context], Iterator[Finding]]


def diagnostic(finding: Finding, document: Document) -> Diagnostic:
    """Return the finding with the severity of its code and its place in the file."""
    return Diagnostic(
        finding.code,
        finding.message,
        finding.help,
        document.place(finding.path),
        CODES[finding.code].severity,
        finding.path,
    )


def shortened(text: str, length: int = 60) -> str:
    """Return ``text`` in at most ``length`` characters, for a message of one line."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def with_forms(forms: Iterable[str]) -> Text:
    """Return a text that has these wordings, as if each were a language's."""
    return Text(by_language=tuple((str(number), form) for number, form in enumerate(forms)))
