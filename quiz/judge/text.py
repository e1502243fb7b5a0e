"""Names and phrases, in five steps.

1. The author's own words decide at once, letter for letter (``Line.written``).
2. What only frames the answer is taken away: *it was*, *je crois que* (``unframed``).
3. The nearest of the author's entries decides (``nearest``): values are compared as values, then
   names as names where the question asks for somebody, then words (``how_in``).
4. Else it may be right for what its question asks, as *not everywhere* is for no
   (``by_question``), or its parts say one thing twice, or the right one and more of it
   (``contrasted``, ``several``).
5. Else the nearest miss says why not (``refusal``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.by_value.valued import with_units_named, without_rate
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.line.answer_line import (
    AS_WRITTEN,
    Line,
    line_of,
    nearest,
    refusal,
    verdict_on,
)
from quiz.judge.line.asked import told_backwards, without_asked
from quiz.judge.line.by_question import by_question
from quiz.judge.line.comparing import how_in
from quiz.judge.line.several import contrasted, several
from quiz.judge.wording.frames import unframed
from quiz.values.denying import reverses
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.deck.model import Question

_NEAR: Final = re.compile(r"(?:near|close to|next to|outside|pres d(?:e |u |'|es )|autour d)")
_NEAR_A_PLACE: Final = re.compile(r"(?:nearly|under|vers|presque|sous) ")
"""What a place may be said to be that is another one; elsewhere these say no more than *about*."""
_TOLD_BACKWARDS: Final = Judgement(Verdict.REJECT, Reason.OTHER_MEANING)


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a name or phrase."""
    line = line_of(question)
    said = judge_line(line, answer, language)
    if not line.valued or said.accepted:
        return said
    plainly = without_rate(question.question.forms, answer)
    return said if plainly == answer else judge_line(line, plainly, language)


def judge_line(line: Line, answer: str, language: str) -> Judgement:
    """Judge a name or phrase by an answer line."""
    answer = with_units_named(answer)
    written = line.written.get(fold(answer))
    if written is not None:
        return AS_WRITTEN[written]
    wordings = unframed(answer)
    elsewhere = any(map(_NEAR.match, wordings)) or reverses(wordings[0])
    elsewhere = elsewhere or (line.where and any(map(_NEAR_A_PLACE.match, wordings)))
    if elsewhere:
        wordings = wordings[:1]  # what is near Paris, or in its place, is not Paris
    if line.asking.deed and told_backwards(line, wordings[-1]):
        return _TOLD_BACKWARDS
    how = how_in(language, names=line.who, values=line.valued)
    found = nearest(line, wordings, how)
    if found.match.found:
        return verdict_on(found)
    bare = () if elsewhere else without_asked(line, wordings, who=line.who)
    if bare and line.valued and bare[0][0].isdecimal():
        bare = ()  # March 18 is not 18, whatever the question says of March
    if bare and (said := nearest(line, bare, how)).match.found:
        return verdict_on(said)
    return (
        contrasted(line, wordings, how)
        or by_question(line, wordings)
        or several(line, wordings, how)
        or refusal(found)
    )


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: a text is read as it stands."""
    return ""
