"""Words of names that are written short, Lehman Bros., S. Korea; and the Group of Seven, G7."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.places import place_named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def _table(lines: str) -> Mapping[str, tuple[str, ...]]:
    rows = (line.partition(": ") for line in lines.strip().splitlines())
    return MappingProxyType(
        {short: tuple(word.replace("_", " ") for word in whole.split()) for short, _, whole in rows}
    )


_IN_FULL: Final = _table("""
bros: brothers
utd: united
intl: international
int'l: international
natl: national
nat'l: national
dept: department
univ: university universite
corp: corporation
org: organization organisation
assn: association
assoc: association
cie: compagnie
ste: societe
fed: federation federal
rep: republic republique
govt: government
inst: institute institut
acad: academy academie
bldg: building
vit: vitamin vitamine
ft: fort
mt: mount mont
ny: new_york
nyc: new_york
l.a: los_angeles
n.y: new_york
sf: san_francisco
n: north
s: south
e: east
w: west
""")
"""A short word, folded and without its last dot, and what it may stand for."""
_SIDES: Final = frozenset("nsew")
_CITIES: Final = frozenset(("ny", "nyc", "n.y", "l.a", "sf"))
_CLUBS: Final = frozenset(("united", "utd", "city"))
"""What stands behind Man, for Manchester."""
_GROUP: Final = re.compile(
    r"(?:the |le )?(?:group of|groupe des) (?P<of>seven|sept|7|eight|huit|8|twenty|vingt|20)"
)
_GROUPS: Final = MappingProxyType({
    "seven": "7", "sept": "7", "eight": "8", "huit": "8", "twenty": "20", "vingt": "20"
})  # fmt: skip
_SHORT: Final = frozenset(
    (*_IN_FULL, *(f"{short}." for short in _IN_FULL), "man", "group", "groupe")
)
_BEHIND: Final = re.compile(r"(?P<place>.+) du (?P<side>[ns])\.?")
_IN_FRENCH: Final = MappingProxyType({"n": "nord", "s": "sud"})
_WORD: Final = re.compile(r"[^ ,()/]+")
_WITHOUT_SIGNS: Final = str.maketrans({",": " ", "(": " ", ")": " "})
_MOST: Final = 12
"""Words of the longest name: a bound on the work."""


def may_be_short(folded: str) -> bool:
    """Tell whether a folded wording has a short word, and is no longer than a name."""
    words = folded.translate(_WITHOUT_SIGNS).split()
    return not _SHORT.isdisjoint(words) and len(words) <= _MOST


def in_full(folded: str) -> Iterator[str]:
    """Yield a folded wording with its short words in full; the Group of Seven is the G7."""
    if side := _BEHIND.fullmatch(folded):
        whole = f"{side['place']} du {_IN_FRENCH[side['side']]}"
        if place_named(whole.split(" ")):
            yield whole
    if group := _GROUP.fullmatch(folded):
        yield f"g{_GROUPS.get(group['of'], group['of'])}"
    found = {_spelled(folded, which) for which in (0, -1)}
    yield from sorted(found - {folded})


def _spelled(folded: str, which: int) -> str:
    """Return a wording with its short words in full; ``which``: the language, of two."""

    def whole(found: re.Match[str]) -> str:
        short = found[0].removesuffix(".")
        after = folded[found.end() :].strip()
        if short == "man":
            club = after.removesuffix(".") in _CLUBS
            return "manchester" if club else found[0]
        others = _IN_FULL.get(short)
        if others is None or (short in _CITIES and (found.start() or not after)):
            return found[0]
        if short in _SIDES and (not after or not _is_side(found[0], short, after)):
            return found[0]
        return others[which]

    return _WORD.sub(whole, folded)


def _is_side(typed: str, short: str, after: str) -> bool:
    """Tell whether a letter stands for north or south: it has a dot, or a place behind it."""
    return typed != short or place_named((_IN_FULL[short][0], *after.split(" "))) is not None
