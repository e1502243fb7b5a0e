"""The author's answer line: answer, accept, prompt and reject, the nearest entry deciding."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.candidates import without_lead_in
from quiz.judge.compare import DIFFERENT, LOOSE, Match, compare
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.places import is_place
from quiz.judge.reading import read
from quiz.judge.words import NEGATIONS, SMALL
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quiz.deck.model import Question

    Compare = Callable[[str, str, frozenset[str]], Match]


class Side(IntEnum):
    """Where an entry of an answer line stands; where two are as near, the first one decides."""

    REJECT = 0
    PROMPT = 1
    ANSWER = 2
    ACCEPT = 3


@dataclass(frozen=True, slots=True)
class Line:
    """Every wording that a question's author gave, and what each one is worth."""

    entries: tuple[tuple[str, Side], ...]
    known: frozenset[str] = frozenset()
    """The common words of the question."""
    who: bool = False
    """Whether the question asks for somebody."""

    def right(self) -> tuple[str, ...]:
        """Return the wordings that are right."""
        return tuple(text for text, side in self.entries if side >= Side.ANSWER)


@dataclass(frozen=True, slots=True)
class Found:
    """The nearest entry to an answer."""

    match: Match
    side: Side

    @property
    def accepted(self) -> bool:
        """Tell whether the nearest entry makes the answer right."""
        return self.match.found and self.side >= Side.ANSWER


_WHO: Final = re.compile(
    r"\b(?:who|whom|whose|qui|which (?:president|actor|actress|singer|author|writer|king|queen|person"
    r"|man|woman|player|scientist|artist|composer|poet|politician|leader|mathematician))\b"
)
_ASIDE: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")


def line_of(question: Question) -> Line:
    """Return the answer line of a question."""
    return _line(
        question.answer.forms,
        question.accept,
        question.prompt,
        question.reject,
        question.question.forms,
    )


@lru_cache(maxsize=2048)
def _line(
    answer: tuple[str, ...],
    accept: tuple[str, ...],
    prompt: tuple[str, ...],
    reject: tuple[str, ...],
    asked: tuple[str, ...],
) -> Line:
    entries = [(text, Side.ANSWER) for text in _wordings(answer)]
    entries += [(text, Side.ACCEPT) for text in _wordings(accept)]
    entries += [(text, Side.PROMPT) for text in prompt]
    entries += [(text, Side.REJECT) for text in reject]
    known = frozenset().union(*(read(text).common for text in asked)) - NEGATIONS - SMALL
    return Line(
        tuple(entries),
        frozenset(word for word in known if not word[0].isdecimal()),
        any(_WHO.search(fold(text)) for text in asked),
    )


def _wordings(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts, and each without its lead-in, its brackets, its state or country.

    *X (formerly Twitter)* is understood as X, *about 24 hours* as 24 hours, *Bodega Bay,
    California* as Bodega Bay.
    """
    found = dict.fromkeys(texts)
    for text in texts:
        for bare in (_ASIDE.sub(" ", text).strip(), without_lead_in(text)):
            if bare:
                found[bare] = None
    for text in tuple(found):
        head, _, tail = text.partition(",")
        if head and is_place(" ".join(read(tail).content)):
            found[head] = None
    return tuple(found)


def nearest(line: Line, wordings: Sequence[str], how: Compare = compare) -> Found:
    """Return the entry nearest to any of ``wordings``, which are one answer said in short.

    A part left out of account never makes an answer wrong or vague where the right one is as near.
    """
    best, best_side, best_rank = DIFFERENT, Side.ANSWER, (DIFFERENT.distance, 9)
    for given in wordings:
        for text, side in line.entries:
            match = how(text, given, line.known)
            rank = (match.distance, side if match.distance < LOOSE else -side)
            if rank < best_rank:
                best, best_side, best_rank = match, side, rank
        if best.distance == 0:
            break
    return Found(best, best_side)


def verdict_on(found: Found) -> Judgement:
    """Return the judgement that the nearest entry means."""
    match = found.match
    if found.side is Side.REJECT:
        return Judgement(Verdict.REJECT, Reason.LISTED_WRONG)
    if found.side is Side.PROMPT:
        return Judgement(Verdict.PROMPT, Reason.MORE_SPECIFIC)
    reason = match.reason
    if found.side is Side.ACCEPT and reason in (Reason.EXACT, Reason.FORM):
        reason = Reason.ALIAS
    return Judgement(Verdict.ACCEPT, reason, details=match.details)


_WORST_FIRST: Final = (
    Reason.NEGATED,
    Reason.GIVEN_NAME_ONLY,
    Reason.MORE_SPECIFIC,
    Reason.DIGITS_DIFFER,
    Reason.OTHER_MEANING,
    Reason.OTHER_PERSON,
    Reason.OTHER_GIVEN_NAME,
    Reason.TOO_GENERAL,
)


def why_not(line: Line, wordings: Sequence[str], how: Compare = compare) -> Reason:
    """Return the most telling reason why an answer matches no right wording."""
    reasons = {how(text, given, line.known).reason for text in line.right() for given in wordings}
    return next((reason for reason in _WORST_FIRST if reason in reasons), Reason.DIFFERENT)
