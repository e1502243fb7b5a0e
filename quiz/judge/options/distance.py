"""How far an answer, or a part of it, is from an option or an item, and which is nearest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.by_value.valued import is_value
from quiz.judge.judgement import Reason
from quiz.judge.line.comparing import how_in
from quiz.judge.line.nearby import nearby
from quiz.judge.naming.name import looks_like_name
from quiz.judge.naming.person_match import compare_parts
from quiz.judge.options.agreeing import in_short
from quiz.judge.options.answered import degree, falls_short
from quiz.judge.options.pointing import holding
from quiz.judge.wording.match import FAR, LOOSE, NEGATED
from quiz.judge.wording.reading import read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.judge.line.nearby import Candidate
    from quiz.judge.wording.match import Match

    Entries = tuple[tuple[str, ...], ...]
    """The wordings of each option or item."""

_VAGUE: Final = frozenset({Reason.LESS_PRECISE, Reason.UNIT_MISSING, Reason.GIVEN_NAME_ONLY})
"""What is too vague by itself, but clear where it fits only one of the options on the screen."""
MOST_FAILING: Final = 6
"""Wordings with a word alike that may fail one after the other: a bound on the work.

What is meant is among the likeliest, which come first.
"""
_ONE: Final = re.compile(r"^(?:an?|one|une?) ")
_TOO_VAGUE: Final = FAR - 1
"""Its distance: everything else that matches is nearer."""


def distance(
    forms: tuple[str, ...],
    given: str,
    language: str,
    *,
    people: bool = False,
    shown: bool = True,
) -> int:
    """Return the distance of ``given`` from the nearest of these wordings; FAR for no match.

    Dates and amounts go by value, names by surname, everything else by its words. ``people``:
    what stands beside the item shows that it is somebody. ``shown``: the player sees the options.
    """
    vague = _VAGUE if shown else frozenset()
    compare = how_in(language, names=False, reasons=False)
    best = FAR
    for form in forms:
        match = compare(form, given, frozenset())
        if not match.found and (bare := _without_degrees(form, given)):
            value = compare(*bare, frozenset())
            match = value if value.found else match
        found = _rank(match, vague)
        if match.found and match.distance >= LOOSE and not in_short(read(form), read(given)):
            found = FAR
        named = people or looks_like_name(form)
        if found >= LOOSE and named and match is not NEGATED and _may_name(given):
            found = min(found, _rank(compare_parts(form, given), vague))
        best = min(best, found)
    return best


def _may_name(given: str) -> bool:
    """Tell whether there are words, and no figures, in what may be somebody's name."""
    return bool(read(given).words) and not any(map(str.isdecimal, given))


def _without_degrees(form: str, given: str) -> tuple[str, str] | None:
    """Return the values of an option and an answer, where they are about or more than the same."""
    than, value = degree(form)
    value = _in_figures(value)
    if not value or not is_value(value):
        return None
    if than > 0 and falls_short(given):
        return None  # almost a year is not over a year
    other, rest = degree(given)
    return (value, _in_figures(rest or given)) if other in (0, than) or not rest else None


def _in_figures(text: str) -> str:
    """Return an amount of one with a figure: over a year is over 1 year."""
    return _ONE.sub("1 ", text)


def _rank(match: Match, vague: frozenset[Reason]) -> int:
    """Return the distance that a match counts for."""
    return _TOO_VAGUE if match.reason in vague and not match.found else match.distance


class Compared(NamedTuple):
    """How the wordings of one item stand to an answer, or a part of one."""

    distance: int
    """Of the nearest of them."""
    enough: int
    """Words in common with the answer that a wording must have to be nearer."""
    wordings: int
    """How many were compared."""


def nearest_of(
    item: Candidate,
    given: str,
    language: str,
    enough: int,
    *,
    people: bool = False,
    shown: bool = True,
) -> Compared:
    """Compare ``given`` with the wordings of an item, those with most words in common first.

    The first that fits decides. One of another item with fewer words in common than it has is no
    nearer: what has fewer than ``enough`` is not compared.
    """
    best, count = FAR, 0
    for form, alike in item.forms:
        if alike < enough:
            break
        near = distance((form,), given, language, people=people, shown=shown)
        best = min(best, near)
        count += 1
        if near < LOOSE:
            enough = alike
            break  # the others have no more words in common, and leave out or add as many
    return Compared(best, enough, count)


class Nearest(NamedTuple):
    """The options that are nearest to an answer."""

    places: tuple[int, ...] = ()
    """Several where they are equally near, or share the part of a wording that was given."""
    distance: int = FAR


def nearest(wordings: Sequence[str], options: Entries, language: str) -> Nearest:
    """Return the options that are nearest to any of ``wordings``; none for no match."""
    distances = [FAR] * len(options)
    for wording in wordings:
        enough, failed = 0, 0
        for item in nearby(options).candidates(wording):
            if item.alike < enough or (item.alike and failed >= MOST_FAILING):
                break
            near, enough, count = nearest_of(item, wording, language, enough)
            failed += count if near >= FAR else 0
            distances[item.place] = min(distances[item.place], near)
    best = min(distances, default=FAR)
    if best >= FAR:
        return Nearest()
    found = [place for place, each in enumerate(distances) if each == best]
    if best >= LOOSE:
        # a part of one option that is a part of another as well says neither
        for wording in wordings:
            others = holding(wording, options)
            if len(others) > 1:
                return Nearest(tuple(sorted({*found, *others})), best)
    return Nearest(tuple(found), best)
