"""What a question's author listed under accept, prompt and reject, for answers that are values.

An answer that reads letter by letter like an entry is that entry; otherwise the entry of the same
value decides, and where the answer is no value the entry nearest in words. They come before
every rule of the judge.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from quiz.judge.judgement import Reason, Verdict
from quiz.values.lexing import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from quiz.deck.model import Question

Value = TypeVar("Value")
NO_DETAILS: Final[Mapping[str, str | int]] = MappingProxyType({})


class Outcome(NamedTuple, Generic[Value]):
    """A judgement before it is put into words: many readings are weighed, one is shown."""

    verdict: Verdict
    reason: Reason
    details: Mapping[str, str | int] = NO_DETAILS
    given: Value | None = None
    """The value as it was read; None where none was."""


RANK: Final = {said: at for at, said in enumerate((Verdict.REJECT, Verdict.PROMPT, Verdict.ACCEPT))}
"""Of two readings of an answer the one with the better verdict counts."""


def key(text: str) -> str:
    """Return what two writings of one entry have in common: all but case, accents, last stops."""
    return plain(text).strip(".!? ")


def has_lists(question: Question) -> bool:
    """Tell whether the author listed anything: most questions have only their answer."""
    return bool(question.accept or question.prompt or question.reject)


def _entries(question: Question) -> Iterator[tuple[tuple[str, ...], tuple[Verdict, Reason]]]:
    """Yield each of the author's lists with what it says; of two, the stricter one counts."""
    yield question.reject, (Verdict.REJECT, Reason.LISTED_WRONG)
    yield question.prompt, (Verdict.PROMPT, Reason.MORE_SPECIFIC)
    yield question.accept, (Verdict.ACCEPT, Reason.ALIAS)


@lru_cache(maxsize=4096)
def _keys(entries: tuple[str, ...]) -> frozenset[str]:
    return frozenset(key(entry) for entry in entries)


def listed_as_written(question: Question, answer: str) -> tuple[Verdict, Reason] | None:
    """Return the verdict of the entry that is written like the answer; None for no such entry."""
    if not has_lists(question):
        return None
    given = key(answer)
    lists = _entries(question)
    return next((said for entries, said in lists if entries and given in _keys(entries)), None)


def listed_in_words(question: Question, answer: str) -> tuple[Verdict, Reason] | None:
    """Return the verdict of the entry nearest in words, spelling forgiven, to what is no value."""
    if not has_lists(question):
        return None
    from quiz.judge.wording.compare import compare  # noqa: PLC0415 (only where something is listed)

    near = [
        (match.distance, said)
        for entries, said in _entries(question)
        for entry in entries
        if (match := compare(entry, answer)).found
    ]
    return min(near, key=lambda each: each[0])[1] if near else None


def listed_by_value(
    question: Question, same: Callable[[str], bool]
) -> tuple[Verdict, Reason] | None:
    """Return the verdict of the first entry that ``same`` says has the answer's value."""
    return next((said for entries, said in _entries(question) if any(map(same, entries))), None)
