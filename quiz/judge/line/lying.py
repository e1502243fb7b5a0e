"""Answers that are right and say behind it where it lies: the Louvre in Paris, France."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.places import (
    ends_a_place,
    has_home,
    home_of,
    is_known,
    lies_in,
    place_named,
)
from quiz.judge.line.answer_line import Line, nearest
from quiz.judge.line.asked import without_asked
from quiz.judge.line.saying_more import elsewhere, slips_to_place
from quiz.judge.wording.frames import unframed
from quiz.judge.wording.match import LOOSE
from quiz.judge.wording.reading import read
from quiz.values.patterns import pattern
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.judge.line.answer_line import Compare

_LINK: Final = re.compile(
    r"(?P<comma>, ?| \()(?:(?:in|at|en|au|aux|a|dans) )?(?:the |le |la |les |l')?"
    r"| (?:in|at|en|au|aux|a|dans) (?:the |le |la |les |l')?"
)
"""What stands between a thing and where it lies."""
_MOST: Final = 3
"""Places where an answer may be parted: a bound on the work."""
_WITH_SORT: Final = LOOSE + 4
"""How loosely what stands before may be said: the Sahara Desert, musée du Louvre."""
_PART: Final = pattern(
    r"(?:north|south|east|west|central|northern|southern|eastern|western|centre|nord|sud|est|ouest)"
    r"(?:[ -]?(?:east|west|eastern|western|est|ouest))?"
    r"(?: (?:of |de |du )?(?:the |la |l')?)(?P<of>.+)"
    r"|(?P<whole>.+) (?:du (?:nord|sud|centre)|de l'(?:est|ouest)|centrale|occidentale|orientale)"
)
"""Where in a place: north Africa, le sud de la France."""
_ABBREVIATED: Final = 3
"""Letters of a state or province that is not known here, before its country: ACT, Australia."""
_SLIP: Final = 6
"""Letters of the shortest name that may be misspelt before where it lies."""
_IN_CITIES: Final = word_set("""
museum gallery stadium theatre theater tournament building monument tower bridge palace church
cathedral university school hotel airport station park street square prison hospital temple castle
opera river theatre cinema restaurant library abbey fountain arena
musee galerie stade tournoi batiment edifice tour pont palais eglise cathedrale universite ecole
aeroport gare parc rue place prison hopital chateau fleuve riviere bibliotheque abbaye fontaine
""")
"""What a question asks for where a city behind a comma says where that is, and is no other one."""


def lies_there(line: Line, wording: str, how: Compare) -> bool:
    """Tell whether an answer is right, and then says where it is: Wimbledon, London."""
    last = wording.rstrip(" .)!").rpartition(" ")[2].rpartition("'")[2].lstrip("(")
    if not ends_a_place(last) or line.valued:
        return False
    for at, link in enumerate(_LINK.finditer(wording)):
        if at == _MOST:
            break
        said, where = wording[: link.start()], wording[link.end() :].rstrip(" .)!")
        parted = link["comma"] is not None
        if (
            said
            and _fits(line, said, where, parted=parted)
            and is_right(line, said, how, _WITH_SORT)
        ):
            return True
    return False


def is_right(line: Line, said: str, how: Compare, most: int = LOOSE) -> bool:
    """Tell whether a part of an answer is right, nearer than ``most``, and no other word."""
    wordings = unframed(said)
    found = nearest(line, wordings, how)
    if not found.match.found and (bare := without_asked(line, wordings, who=line.who)):
        found = nearest(line, bare, how)
    if not found.accepted or found.match.distance >= most:
        return False
    if found.match.reason is not Reason.TYPO:
        return True
    words = read(said)
    return len(words.compact) >= _SLIP and not slips_to_place(found, words.words)


def _fits(line: Line, said: str, where: str, *, parted: bool) -> bool:
    """Tell whether ``said`` may lie in ``where``; ``parted``: a comma stands between."""
    place = read(said).words
    *within, last = (piece.strip() for piece in where.split(","))
    tail = _place(last)
    if not place or tail is None:
        return False
    if any(_place(one) is None and len(one.split(" ")[-1]) > _ABBREVIATED for one in within):
        return False
    first = _place(within[0]) or tail if within else tail
    if has_home(first):
        if is_known(place) or (parted and not _is_within(line)):
            return False  # Google, London are two
        first = (home_of(first) or "").split()
    if not lies_in(place, tail if place_named(tail) else (home_of(tail) or "").split()):
        return False
    return not elsewhere(line, place, first)


def _is_within(line: Line) -> bool:
    """Tell whether what a question asks for stands in a city and is none itself."""
    return not line.where and not _IN_CITIES.isdisjoint(line.known)


def _place(piece: str) -> Sequence[str] | None:
    """Return the words of a known place, or of the place that it is a part of: north Africa."""
    words = read(piece).words
    if is_known(words):
        return words
    part = _PART.fullmatch(piece)
    of = read(part["of"] or part["whole"]).words if part else ()
    return of if of and is_known(of) else None
