"""Text answers of several parts: right where the parts say one thing, wrong where they are two.

Each rule looks at one wording of the answer and is tried in the order of ``_RULES``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.by_value.valued import is_value
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lexicon.names import GIVEN_NAMES, TITLES
from quiz.judge.lexicon.places import is_place_word, lies_in, people_of
from quiz.judge.lexicon.sorts import GENERIC, IN_FRONT
from quiz.judge.lexicon.words import PARTING
from quiz.judge.line.answer_line import Found, Line, Side, nearest
from quiz.judge.line.otherwise import said_otherwise
from quiz.judge.line.parts import parts, said_twice
from quiz.judge.line.saying_more import elsewhere, says_more, slips_to_place
from quiz.judge.wording.frames import unframed
from quiz.judge.wording.match import DIFFERENT, LOOSE, SLIP
from quiz.judge.wording.reading import read
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.judge.line.answer_line import Compare

_LONGEST: Final = 120
"""Characters; an answer that names a work and its maker, or a role and its actor, is shorter.

A bound on the work.
"""
_CONTRAST: Final = re.compile(
    r"[,;]?\s*\b(?:and not|but not|not|et pas|et non|mais pas|pas|non)\b "
)
_AUXILIARIES: Final = word_set("is was are were did does do est etait sont a n")
_DENYING_ALL: Final = word_set(
    "all really du tout vraiment it that this one the case first premier premiere at sur encore yet"
)
"""What denies the answer itself and names no other: not at all, pas vraiment."""
_TAILED: Final = re.compile(r"[^,()/;|]+(?:,[^,()/;|]+|\([^,()/;|]+\))+")
"""Paris, France; Paris (France); Austin, Texas, USA."""
_REMARK: Final = re.compile(
    r"(?P<said>[^,(]+?)(?: ?\((?P<aside>[^()]+)\)"
    r"|, ?(?P<tail>(?:with|who|which|qui|the|a|an|le|la|un|une|l(?=')|born|from|of|de|aka|dont|avec"
    r"|in|at|formerly|previously|anciennement)\b.+))[.]?$"
)
_YEAR: Final = re.compile(r"[12]\d{3}")
_OTHER_VALUE: Final = frozenset({Reason.DATE_PART_WRONG, Reason.OTHER_VALUE})
_DEFINITE: Final = frozenset(("the", "le", "la", "l"))
_NEAR: Final = ("near ", "close to ", "next to ", "outside ", "not far ", "pres d", "autour d")
"""What is near the right place is another one, wherever that lies."""
_FEW: Final = 3
"""Parts of an answer of which each is looked at in any case."""
_GIVEN_NAMES: Final = 2
"""Names that each may have before the surname that several share: a bound on the work."""
_NOTHING: Final = Found(DIFFERENT, Side.ANSWER)
_SAID_MORE: Final = Judgement(Verdict.ACCEPT, Reason.FORM)


class Parted(NamedTuple):
    """One wording of an answer, and what its parts come to."""

    line: Line
    wording: str
    pieces: tuple[str, ...]
    found: list[Found]
    """The nearest entry to each piece."""
    how: Compare


def contrasted(line: Line, wordings: tuple[str, ...], how: Compare) -> Judgement | None:
    """Google, not Microsoft: the right answer, set off against another."""
    first, last = wordings[0], wordings[-1]
    if "not " not in first and "pas " not in first and "non " not in first:
        return None  # as most answers, and what is in none of them is in no part of one
    for wording in (first, last) if last != first else (first,):
        pieces = _CONTRAST.split(wording, maxsplit=1)
        if len(pieces) == 2 and all(pieces):
            said, denied = (unframed(piece) for piece in pieces)
            if (
                nearest(line, said, how).accepted
                and not parts(pieces[1])[1:]
                and not nearest(line, denied, how).accepted
                and _names_another(line, *pieces)
            ):
                return _SAID_MORE
    return None


def _names_another(line: Line, said: str, denied: str) -> bool:
    """Tell whether what is denied is somebody or something else: not *OpenAI, not at all*."""
    words = [word for word in read(denied).content if word not in line.known]
    auxiliary = not _AUXILIARIES.isdisjoint(read(said).words[-1:])
    return not auxiliary and any(word not in _DENYING_ALL for word in words)


def several(line: Line, wordings: tuple[str, ...], how: Compare) -> Judgement | None:
    """Judge an answer that may hold several; None where none of its parts is right."""
    refused = None
    first, last = wordings[0], wordings[-1]
    if first.startswith(_NEAR):
        return None
    for wording in (first, last) if last != first else (first,):
        maybe = len(wording) < _LONGEST and " " in wording
        if maybe and (says_more(line, wording, how) or said_otherwise(line, wording, how)):
            return _SAID_MORE
        if _side_by_side(line, wording, how):
            return Judgement(Verdict.ACCEPT, Reason.ALIAS)
        pieces = parts(wording)
        if len(pieces) > 1 and not (line.valued and _is_one_value(line, wording, how)):
            parted = Parted(line, wording, pieces, _nearest_each(line, pieces, how), how)
            said = next((said for rule in _RULES if (said := rule(parted))), None)
            if said is not None and said.accepted:
                return said
            refused = refused or said  # a shorter wording may still be right
    return refused


def _side_by_side(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is two of the right wordings in one: ten-pins, bowling.

    What has a word of its own is not looked at any further.
    """
    if not read(wording).has <= line.words:
        return False
    words = wording.split()
    if not 2 <= len(words) <= _FEW:
        return False
    return any(
        all(_is_said(line, " ".join(half), how) for half in (words[:at], words[at:]))
        for at in range(1, len(words))
    )


def _is_said(line: Line, wording: str, how: Compare) -> bool:
    found = nearest(line, (wording,), how)
    return found.accepted and found.match.distance < SLIP


def _nearest_each(line: Line, pieces: tuple[str, ...], how: Compare) -> list[Found]:
    """Return the nearest entry to each piece.

    Where there are many, and the first two and the last are not all right, no others are looked at,
    nor any behind one that is not: a bound on the work. The answer is wrong whatever they are.
    """
    telling = {*pieces[:2], pieces[-1]} if len(pieces) > _FEW else {*pieces}
    found = {piece: nearest(line, unframed(piece), how) for piece in pieces if piece in telling}
    if all(one.accepted for one in found.values()):
        for piece in pieces:
            found[piece] = nearest(line, unframed(piece), how)
            if not found[piece].accepted:
                break
    return [found.get(piece, _NOTHING) for piece in pieces]


def _is_one_value(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is another value than the right one: July 4, 1960 has no parts."""
    values = filter(is_value, line.right())
    reasons = (how(text, wording, line.known).reason for text in values)
    return any(reason in _OTHER_VALUE for reason in reasons)


def _all_right(parted: Parted) -> Judgement | None:
    """Each part is an accepted form of the answer."""
    same = all(one.accepted for one in parted.found) or _of_one_name(parted) or _said_twice(parted)
    return Judgement(Verdict.ACCEPT, Reason.ALIAS) if same else None


def _said_twice(parted: Parted) -> bool:
    """Tell whether each is right of what stands between signs: SEC (Securities and Exchange ...).

    One that is said only loosely may be another answer.
    """
    pieces = said_twice(parted.wording)
    if not 2 <= len(pieces) <= _FEW:
        return False
    found = (nearest(parted.line, unframed(piece), parted.how) for piece in pieces)
    return all(one.accepted and one.match.distance < LOOSE for one in found)


def _of_one_name(parted: Parted) -> bool:
    """Tell whether each one is right of several who share a surname: Orville and Wilbur Wright."""
    pieces = parted.pieces
    surname = pieces[-1].rpartition(" ")[2]
    if surname == pieces[-1] or not parted.line.who:
        return False
    if any(piece.count(" ") >= _GIVEN_NAMES for piece in pieces[:-1]):
        return False
    whole = (*(f"{piece} {surname}" for piece in pieces[:-1]), pieces[-1])
    return all(nearest(parted.line, (piece,), parted.how).accepted for piece in whole)


def _with_where(parted: Parted) -> Judgement | None:
    """The answer and where it lies: Austin, Texas; or a place in it: Tirana, Albania."""
    if not _TAILED.fullmatch(parted.wording) or not PARTING.isdisjoint(read(parted.wording).words):
        return None
    place, *tails = [read(piece).words for piece in parted.pieces]
    if not all(lies_in(place, tail) for tail in tails) or elsewhere(parted.line, place, tails[0]):
        return None
    first, *_, last = parted.found
    if first.accepted:
        return None if slips_to_place(first, place) else _SAID_MORE
    if last.accepted and last.match.distance < LOOSE:
        return Judgement(Verdict.ACCEPT, Reason.MORE_PRECISE)
    return None


def _with_remark(parted: Parted) -> Judgement | None:
    """The answer and more of itself: Bill Russell, with 11 titles."""
    first, second = parted.found[:2]
    if not first.accepted or (second.match.found and second.side is not Side.PROMPT):
        return None  # what is asked about by itself may tell of the right one
    found = _REMARK.match(parted.wording)
    if not found or not nearest(parted.line, unframed(found["said"]), parted.how).accepted:
        return None
    more = read(found["aside"] or found["tail"])
    if found["aside"] and len(more.words) < 2 and GENERIC.isdisjoint(more.words):
        # Titanic (1997); but Google (Bing) are two
        return _SAID_MORE if _YEAR.fullmatch(found["aside"]) and not parted.line.valued else None
    if more.negations or not PARTING.isdisjoint(more.words):
        return None
    if found["aside"] and not _describes(parted.line, more.words):
        return Judgement(Verdict.PROMPT, Reason.SEVERAL_ANSWERS)
    # Google, the search engine; but the Times, the Guardian are two.
    other = len(more.content) < 2 and more.words[0] in _DEFINITE
    return None if other and GENERIC.isdisjoint(more.content) else _SAID_MORE


def _describes(line: Line, words: tuple[str, ...]) -> bool:
    """Tell whether what stands in brackets says of what sort a thing is, of where or of whom.

    Rock band, James Cameron, of 1997; any other words may be another answer: Rolling Stones.
    """
    known = GENERIC | IN_FRONT | TITLES | line.known
    known = known if line.who else known | GIVEN_NAMES
    if not known.isdisjoint(words) or any(word[0].isdecimal() for word in words):
        return True
    return any(people_of(word) or is_place_word(word) for word in words)


def _too_many(parted: Parted) -> Judgement | None:
    """One part is right, and others are other answers."""
    if any(one.accepted for one in parted.found):
        return Judgement(Verdict.REJECT, Reason.SEVERAL_ANSWERS)
    return None


_RULES: Final[tuple[Callable[[Parted], Judgement | None], ...]] = (
    _all_right,
    _with_where,
    _with_remark,
    _too_many,
)
