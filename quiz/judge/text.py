"""Answers that are any name or phrase."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.candidates import STOPS, parts, unframed
from quiz.judge.compare import Match, compare
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lines import Line, line_of, nearest, verdict_on, why_not
from quiz.judge.person import compare_names
from quiz.judge.places import is_place
from quiz.judge.reading import read
from quiz.judge.words import GENERIC

if TYPE_CHECKING:
    from quiz.deck.model import Question

_CONTRAST: Final = re.compile(
    r"[,;]?\s*\b(?:and not|but not|not|et pas|et non|mais pas|pas|non)\b "
)


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a name or phrase."""
    return judge_line(line_of(question), answer)


def judge_line(line: Line, answer: str) -> Judgement:
    """Judge a name or phrase by an answer line."""
    wordings = unframed(answer)
    if not wordings[0]:
        return Judgement(Verdict.PROMPT, Reason.EMPTY)
    how = compare_with_names if line.who else compare
    found = nearest(line, wordings, how)
    if found.match.found:
        return verdict_on(found)
    return (
        _contrasted(line, wordings)
        or _several(line, wordings)
        or Judgement(Verdict.REJECT, why_not(line, wordings))
    )


def _contrasted(line: Line, wordings: tuple[str, ...]) -> Judgement | None:
    """Google, not Microsoft: the right answer, set off against another."""
    for wording in wordings:
        pieces = _CONTRAST.split(wording, maxsplit=1)
        if len(pieces) == 2 and all(pieces):
            said = nearest(line, unframed(pieces[0]))
            denied = nearest(line, unframed(pieces[1]))
            if said.accepted and not denied.accepted and not parts(pieces[1])[1:]:
                return Judgement(Verdict.ACCEPT, Reason.FORM)
    return None


def _several(line: Line, wordings: tuple[str, ...]) -> Judgement | None:
    """Several answers in one, unless each is right or all but the first are where it lies."""
    for wording in wordings:
        pieces = parts(wording)
        if len(pieces) < 2:
            continue
        found = [nearest(line, unframed(piece)) for piece in pieces]
        if all(one.accepted for one in found):
            return Judgement(Verdict.ACCEPT, Reason.ALIAS)
        if found[0].accepted and all(
            one.accepted or is_place(" ".join(read(piece).content))
            for one, piece in zip(found[1:], pieces[1:], strict=True)
        ):
            return Judgement(Verdict.ACCEPT, Reason.FORM)
        if found[0].accepted and not found[1].accepted and _remarked(line, wording):
            return Judgement(Verdict.ACCEPT, Reason.FORM)
        if any(one.accepted for one in found):
            return Judgement(Verdict.REJECT, Reason.SEVERAL_ANSWERS)
    return None


_REMARK: Final = re.compile(
    r"(?P<said>[^,(]+?)(?: ?\((?P<aside>[^()]+ [^()]+)\)|, ?(?P<tail>(?:with|who|which|qui|the|a|an|le|la"
    r"|un|une|born|from|of|de|aka|dont|avec|in|at)\b.+))[.]?$"
)


def _remarked(line: Line, wording: str) -> bool:
    """Tell whether an answer is right and says more of itself: Bill Russell, with 11 titles."""
    found = _REMARK.match(wording)
    if not found or not nearest(line, unframed(found["said"])).accepted:
        return False
    more = read(found["aside"] or found["tail"])
    return not more.negations and STOPS.isdisjoint(more.words)


def compare_with_names(expected: str, given: str, known: frozenset[str]) -> Match:
    """Compare as text and, where the question asks for somebody, as a name."""
    as_text = compare(expected, given, known)
    if as_text.found or as_text.reason in (Reason.NEGATED, Reason.DIGITS_DIFFER):
        return as_text
    right = read(expected)
    if len(right.words) < 2 or not GENERIC.isdisjoint(right.content):
        return as_text
    as_name = compare_names(expected, given)
    return as_name if as_name.found else as_text


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: a text is read as it stands."""
    return ""
