"""Answers that are a person's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lexicon.places import is_known
from quiz.judge.lexicon.words import PARTING
from quiz.judge.line.answer_line import (
    ASKING,
    Found,
    Line,
    Side,
    line_of,
    nearest,
    refusal,
    verdict_on,
)
from quiz.judge.line.asked import without_asked
from quiz.judge.line.parts import parts
from quiz.judge.line.several import contrasted
from quiz.judge.naming.asides import is_remark, may_be_another, says_no_name
from quiz.judge.naming.person_match import compare_names
from quiz.judge.wording.frames import unframed
from quiz.judge.wording.reading import read

if TYPE_CHECKING:
    from quiz.deck.model import Question

_FEW: Final = 3
"""Parts of an answer of which each is looked at in any case."""
_WHERE: Final = re.compile(r"(?:in|at|from|a|en|dans) \w")
"""What opens an answer, folded, that says where."""
_ASIDE: Final = re.compile(r"(?P<said>[^()]+?) ?\((?P<aside>[^()]+)\)")


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a name."""
    return judge_line(line_of(question), answer)


def judge_line(line: Line, answer: str) -> Judgement:
    """Judge a name by an answer line."""
    wordings = unframed(answer)
    if _WHERE.match(wordings[0]) and is_known(read(wordings[-1]).words):
        return Judgement(Verdict.REJECT, Reason.DIFFERENT)  # in London is no Jack London
    found = nearest(line, wordings, compare_names)
    if found.match.found and _is_another_of_name(line, wordings, found):
        return Judgement(Verdict.REJECT, Reason.OTHER_PERSON)
    if found.match.found:
        return (found.side is Side.PROMPT and _with_name(line, wordings[-1])) or verdict_on(found)
    bare = without_asked(line, wordings, who=True)
    if bare:
        unasked = nearest(line, bare, compare_names)
        if unasked.match.found:
            return verdict_on(unasked)
        if unasked.miss.reason in ASKING:
            return refusal(unasked)
    contrast = contrasted(line, wordings, compare_names)
    if contrast is not None:
        return contrast
    for wording in dict.fromkeys((wordings[0], wordings[-1])):
        said = _with_aside(line, wording) or _by_pieces(line, wording)
        if said is not None:
            return said
    return refusal(found)


def _is_another_of_name(line: Line, wordings: tuple[str, ...], found: Found) -> bool:
    """Tell whether a short form of a name under accept makes another person of the answer.

    A given name under accept is one that this person goes by: Richie Sunak for Rishi Sunak is
    right, but not Richard, of whom Richie is short elsewhere. An initial says no more than it is.
    """
    if found.side is not Side.ACCEPT or found.match.reason is not Reason.SHORT_NAME:
        return False
    if any(len(word) == 1 for word in read(wordings[-1]).words):
        return False
    answers = [text for text, side in line.entries if side is Side.ANSWER]
    matches = [compare_names(text, given) for text in answers for given in wordings]
    other = any(match.reason is Reason.OTHER_PERSON for match in matches)
    return other and not any(match.found for match in matches)


def _with_aside(line: Line, wording: str) -> Judgement | None:
    """Judge a name with something in brackets, if that is no other name: Elon Musk (Tesla)."""
    aside = _ASIDE.fullmatch(wording)
    if not aside or not says_no_name(aside["aside"]):
        return None
    said = nearest(line, unframed(aside["said"]), compare_names)
    if not said.accepted or nearest(line, unframed(aside["aside"]), compare_names).accepted:
        return None
    if may_be_another(aside["aside"]):
        return Judgement(Verdict.PROMPT, Reason.SEVERAL_ANSWERS)
    return verdict_on(said)


def _is_right(line: Line, piece: str) -> bool:
    return nearest(line, unframed(piece), compare_names).accepted


def _by_pieces(line: Line, wording: str) -> Judgement | None:
    """Judge what may be several names, or one with a remark; None where none of them is right.

    A name among many parts stands first or last, all others are a remark: a bound on the work.
    """
    pieces = parts(wording)
    if len(pieces) < 2:
        return None
    likely = (pieces[0], pieces[-1]) if len(pieces) > _FEW else pieces
    if not any(_is_right(line, piece) for piece in likely):
        return None
    parted = not PARTING.isdisjoint(read(wording).words)
    reason = Reason.ALIAS
    for piece in pieces:
        one = nearest(line, unframed(piece), compare_names)
        if one.accepted:
            continue
        if parted or not _is_remark(piece, one):
            return Judgement(Verdict.REJECT, Reason.SEVERAL_ANSWERS)
        reason = Reason.FORM
    return Judgement(Verdict.ACCEPT, reason)


def _with_name(line: Line, wording: str) -> Judgement | None:
    """Judge a description that is asked about, with a name beside it; None where none is.

    The boss of OpenAI, Sam Altman, is right; the boss of OpenAI, Elon Musk, is somebody else.
    """
    said = _by_pieces(line, wording)
    if said is not None:
        return said if said.accepted else None
    pieces = parts(wording)
    found = [nearest(line, unframed(piece), compare_names) for piece in pieces]
    strange = any(
        not one.match.found and not is_remark(piece)
        for piece, one in zip(pieces, found, strict=True)
    )
    return Judgement(Verdict.REJECT, Reason.OTHER_PERSON) if strange and pieces[1:] else None


def _is_remark(piece: str, found: Found) -> bool:
    """Tell whether a part that is not right says more of the right one: the boss of OpenAI.

    What the author asks about does; what the author refuses does not.
    """
    if found.match.found:
        return found.side is Side.PROMPT
    return is_remark(piece)


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: a name is read as it stands."""
    return ""
