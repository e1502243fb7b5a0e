"""The author's answer line: answer, accept, prompt and reject, the nearest entry deciding."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.by_value.vague import is_vague
from quiz.judge.by_value.valued import is_value, number_asked_for, with_units_named, without_rate
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.line.asking import (
    NOTHING,
    Asking,
    asking,
    asks_more_than,
    asks_where,
    asks_who,
    words_asked,
)
from quiz.judge.line.understood import understood_as
from quiz.judge.line.wordings import namesakes, wordings_of
from quiz.judge.line.worth_comparing import worth_comparing
from quiz.judge.wording.compare import compare
from quiz.judge.wording.frames import barest, unframed
from quiz.judge.wording.match import DIFFERENT, EXACT, FAR, LOOSE, Match
from quiz.judge.wording.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from quiz.deck.model import Question

    Compare = Callable[[str, str, frozenset[str]], Match]


class Side(IntEnum):
    """Where an entry of an answer line stands; of two that are as near, the first one decides.

    Not where a part of the answer was left out of account: then the right one decides.
    """

    REJECT = 0
    PROMPT = 1
    ANSWER = 2
    ACCEPT = 3


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Every wording that a question's author gave, and what each one is worth."""

    entries: tuple[tuple[str, Side], ...]
    written: Mapping[str, Side]
    """The entries folded, for the answers that are letter for letter one of them."""
    known: frozenset[str] = frozenset()
    """The common words of the question."""
    who: bool = False
    """Whether the question asks for somebody."""
    where: bool = False
    """Whether the question asks for a place."""
    valued: bool = False
    """Whether an entry is a date, a number or an amount."""
    compared: bool = False
    """Whether the question asks what something is more than."""
    longest: int = 0
    """Characters of the longest entry."""
    answers: int = 0
    """How many entries, the first ones, say what is asked for."""
    asking: Asking = NOTHING
    words: frozenset[str] = frozenset()
    """The words of the right wordings together, where there are several."""

    def right(self) -> tuple[str, ...]:
        """Return the wordings that are right."""
        return tuple(text for text, side in self.entries if side >= Side.ANSWER)


class Found(NamedTuple):
    """The nearest entry to an answer."""

    match: Match
    side: Side
    miss: Match = DIFFERENT
    """Where nothing matches, how the answer stands to a right wording: what tells the most."""

    @property
    def accepted(self) -> bool:
        """Tell whether the nearest entry makes the answer right."""
        return self.match.found and self.side >= Side.ANSWER


_AROUND: Final = 120
"""Characters that an answer may have beside those of the longest entry: a bound on the work.

Nobody says so much around what is right; a longer one is looked through in its parts alone.
"""


def line_of(question: Question) -> Line:
    """Return the answer line of a question."""
    return _line(
        question.answer.forms,
        question.accept,
        question.prompt,
        question.reject,
        question.question.forms,
    )


@lru_cache(maxsize=4096)
def _line(
    answer: tuple[str, ...],
    accept: tuple[str, ...],
    prompt: tuple[str, ...],
    reject: tuple[str, ...],
    asked: tuple[str, ...],
) -> Line:
    listed = [(text, Side.ANSWER) for text in wordings_of(answer)]
    answers = len(listed)
    listed += [(text, Side.ACCEPT) for text in wordings_of(accept)]
    besides = understood_as(tuple(text for text, _ in listed), asked)
    listed += [(text, Side.ACCEPT) for text in dict.fromkeys(besides)]
    listed += [(text, Side.PROMPT) for text in prompt]
    listed += [(text, Side.REJECT) for text in reject]
    listed += [(other, Side.REJECT) for text in answer for other in namesakes(text)]
    numbers = ((number_asked_for(text, asked), side) for text, side in listed)
    listed += [(number, side) for number, side in numbers if number is not None]
    plainly = ((without_rate(asked, text), side) for text, side in listed if is_value(text))
    listed += [entry for entry in plainly if entry not in listed]
    entries = [(with_units_named(text), side) for text, side in listed]
    return Line(
        tuple(entries),
        _written(entries),
        words_asked(asked),
        any(map(asks_who, asked)),
        any(map(asks_where, asked)),
        any(is_value(text) or is_vague(text) for text, _ in entries),
        any(map(asks_more_than, asked)),
        max((len(text) for text, _ in entries), default=0),
        answers,
        asking(asked),
        _words(listed),
    )


def _words(listed: Sequence[tuple[str, Side]]) -> frozenset[str]:
    right = [text for text, side in listed if side >= Side.ANSWER]
    return frozenset().union(*(read(text).has for text in right)) if right[1:] else frozenset()


def _written(entries: Sequence[tuple[str, Side]]) -> dict[str, Side]:
    """Return each folded entry with where it stands; of two places, the stricter one."""
    found: dict[str, Side] = {}
    for text, side in entries:
        folded = read(text).folded
        found[folded] = min(side, found.get(folded, side))
    return found


@lru_cache(maxsize=512)  # each rule for answers of several parts asks for the same parts
def nearest(line: Line, wordings: tuple[str, ...], how: Compare = compare) -> Found:
    """Return the entry nearest to any of ``wordings``, which are one answer said in short.

    A part left out of account never makes an answer wrong or vague where the right one is as near.
    """
    for given in wordings:
        written = line.written.get(given)
        if written is not None:
            return Found(EXACT, written)
    best, best_side, best_rank = DIFFERENT, Side.ANSWER, (DIFFERENT.distance, FAR)
    clean, miss, which = DIFFERENT, DIFFERENT, ("", "")
    for given in barest(wordings):
        if len(given) > line.longest + _AROUND:
            continue
        for text, side in worth_comparing(line, given):
            match = how(text, given, line.known)
            if match.distance >= FAR:
                if match is not miss and side >= Side.ANSWER and _tells_more(match, miss):
                    miss = match
                continue
            rank = (match.distance, side if match.distance < LOOSE else -side)
            if rank < best_rank:
                best, best_side, best_rank, which = match, side, rank, (text, given)
            if side >= Side.ANSWER and match.reason is not Reason.TYPO:
                clean = match
    if best_side is Side.REJECT and best.reason is Reason.TYPO and clean.found:
        return Found(clean, Side.ANSWER)  # Obama is no slip for Osama
    if EXACT.distance < best.distance < FAR and best_side >= Side.ANSWER:
        best_side = Side.REJECT if _adds_refused(line, *which) else best_side
    return Found(best, best_side, miss)


def _adds_refused(line: Line, text: str, given: str) -> bool:
    """Tell whether ``given`` holds, beside the wording ``text``, an entry under reject.

    Sam Jack Altman, where Jack Altman is refused.
    """
    right, said = read(text).content, read(given).content
    added = {word for word in said if word not in right}
    if not added:
        return False
    refused = (read(entry).content for entry, side in line.entries if side is Side.REJECT)
    if (said[:1], said[2:]) == (right[:1], right[1:]):
        # Mary Wollstonecraft Shelley has her mother's surname for a middle name
        refused = (words for words in refused if words[-1:] == right[-1:] or len(words) < 2)
    others = ([word for word in words if word not in right] for words in refused)
    return any(other and added.issuperset(other) for other in others)


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


AS_WRITTEN: Final = {side: verdict_on(Found(EXACT, side)) for side in Side}
"""The judgements on an answer that is letter for letter an entry, by where that stands."""


def listed(question: Question, answer: str) -> Judgement | None:
    """Return what the author's lists say of an answer to a choice, list, order or claim.

    Only the whole answer counts here, in the author's words or nearly so.
    """
    entries = [(text, Side.REJECT) for text in question.reject]
    entries += [(text, Side.PROMPT) for text in question.prompt]
    entries += [(text, Side.ACCEPT) for text in question.accept]
    if not entries:
        return None
    found = nearest(_plain_line(tuple(entries)), unframed(answer))
    return verdict_on(found) if found.match.distance < LOOSE else None


@lru_cache(maxsize=256)
def _plain_line(entries: tuple[tuple[str, Side], ...]) -> Line:
    longest = max((len(text) for text, _ in entries), default=0)
    return Line(entries, _written(entries), longest=longest)


_TELLING: Final = {
    reason: rank
    for rank, reason in enumerate(
        (
            Reason.NEGATED,
            Reason.GIVEN_NAME_ONLY,
            Reason.MORE_SPECIFIC,
            Reason.LESS_PRECISE,
            Reason.UNIT_MISSING,
            Reason.LONG_SCALE,
            Reason.DIGITS_DIFFER,
            Reason.OTHER_MEANING,
            Reason.OTHER_PERSON,
            Reason.OTHER_GIVEN_NAME,
            Reason.TOO_GENERAL,
        )
    )
}
"""Why an answer is not right, what tells the most first; then come those of dates and amounts."""
_OF_A_VALUE: Final = len(_TELLING)
ASKING: Final = frozenset(
    {
        Reason.GIVEN_NAME_ONLY,
        Reason.MORE_SPECIFIC,
        Reason.LESS_PRECISE,
        Reason.UNIT_MISSING,
        Reason.LONG_SCALE,
    }
)
"""Reasons to ask once more rather than to say no."""


_NOT_IT: Final = Judgement(Verdict.REJECT, Reason.DIFFERENT)


def _tells_more(match: Match, other: Match) -> bool:
    """Tell whether a miss says more than another one; that it is different says nothing."""
    if match.reason is Reason.DIFFERENT:
        return False
    rank = _TELLING.get(match.reason, _OF_A_VALUE)
    return other.reason is Reason.DIFFERENT or rank < _TELLING.get(other.reason, _OF_A_VALUE)


def refusal(found: Found) -> Judgement:
    """Return the judgement on an answer that matches no entry, for what tells the most."""
    if found.miss is DIFFERENT:
        return _NOT_IT  # as most
    verdict = Verdict.PROMPT if found.miss.reason in ASKING else Verdict.REJECT
    return Judgement(verdict, found.miss.reason, details=found.miss.details)
