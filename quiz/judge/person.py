"""Answers that are a person's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.candidates import parts, unframed
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lines import Line, line_of, nearest, refusal, verdict_on
from quiz.judge.names import (
    DESCRIPTIONS,
    GIVEN_NAMES,
    KIN,
    STAGE_NAMES,
    TITLES,
)
from quiz.judge.person_match import compare_names
from quiz.judge.reading import read
from quiz.judge.words import PARTING

if TYPE_CHECKING:
    from quiz.deck.model import Question

_ASIDE: Final = re.compile(r"(?P<said>[^()]+?) ?\((?P<aside>[^()]+)\)")


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a name."""
    return judge_line(line_of(question), answer)


def judge_line(line: Line, answer: str) -> Judgement:
    """Judge a name by an answer line."""
    wordings = unframed(answer)
    found = nearest(line, wordings, compare_names)
    if found.match.found:
        return verdict_on(found)
    for wording in wordings:
        aside = _ASIDE.fullmatch(wording)
        if aside and _says_no_name(aside["aside"]):
            said = nearest(line, unframed(aside["said"]), compare_names)
            if said.accepted:
                return verdict_on(said)
        by_pieces = _by_pieces(line, wording)
        if by_pieces is not None:
            return by_pieces
    return refusal(found)


def _by_pieces(line: Line, wording: str) -> Judgement | None:
    """Judge what may be several names, or one with a remark; None where none of them is right."""
    pieces = parts(wording)
    if len(pieces) < 2:
        return None
    each = [nearest(line, unframed(piece), compare_names) for piece in pieces]
    if not any(one.accepted for one in each):
        return None
    if all(one.accepted for one in each):
        return Judgement(Verdict.ACCEPT, Reason.ALIAS)
    rest = [piece for piece, one in zip(pieces, each, strict=True) if not one.accepted]
    if PARTING.isdisjoint(read(wording).words) and all(map(_remark, rest)):
        return Judgement(Verdict.ACCEPT, Reason.FORM)
    return Judgement(Verdict.REJECT, Reason.SEVERAL_ANSWERS)


def _says_no_name(aside: str) -> bool:
    """Tell whether what stands in brackets names nobody else: Elon Musk (Tesla)."""
    words = read(aside).words
    others = (GIVEN_NAMES, KIN, PARTING)
    return not read(aside).negations and all(known.isdisjoint(words) for known in others)


def _remark(piece: str) -> bool:
    """Tell whether a part of an answer says something of the person and names no other one."""
    words = read(piece).words
    if not KIN.isdisjoint(words) or read(piece).negations:
        return False
    if len(words) == 1 and words[0] in STAGE_NAMES:
        return False
    return words[:1] == () or words[0] in DESCRIPTIONS or words[0] in TITLES


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: a name is read as it stands."""
    return ""
