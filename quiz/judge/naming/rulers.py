"""Rulers, whom a number or a byname tells apart: Louis XIV of France, Catherine la Grande."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.places import place_named
from quiz.judge.lexicon.words import ARTICLES, OF
from quiz.judge.naming.given_match import accept
from quiz.judge.naming.name import untitled
from quiz.judge.naming.name_slips import given_off
from quiz.judge.wording.match import FORM
from quiz.judge.wording.numerals import value_of

if TYPE_CHECKING:
    from quiz.judge.naming.name import Name
    from quiz.judge.wording.match import Match

_GREAT: Final = "great"
_BYNAMES: Final = {
    "grand": _GREAT,
    "grande": _GREAT,
    "magnifique": "magnificent",
    "conquerant": "conqueror",
    "terrible": "terrible",
    "bel": "fair",
    "bon": "good",
    "bonne": "good",
    "bref": "short",
    "chauve": "bald",
    "hardi": "bold",
    "temeraire": "bold",
    "pieux": "pious",
    "sage": "wise",
    "confesseur": "confessor",
    "apostat": "apostate",
    "empaleur": "impaler",
    "navigateur": "navigator",
}
"""French bynames of rulers, and the English ones."""
_ENGLISH: Final = frozenset(_BYNAMES.values())
_TRANSLATED: Final = (
    ("pius", "pie"),
    ("urban", "urbain"),
    ("sixtus", "sixte"),
    ("suleiman", "soliman", "suleyman"),
    ("mehmed", "mehmet", "mahomet"),
    ("otto", "othon"),
    ("ramses", "ramesses"),
    ("ptolemy", "ptolemee"),
    ("baldwin", "baudouin"),
    ("alphonse", "alfonso", "alphonso"),
    ("sigismund", "sigismond"),
    ("casimir", "kazimierz"),
    ("ladislas", "ladislaus"),
)
"""Names that only rulers and popes bear in two tongues."""
_TONGUES: Final = {name: names[0] for names in _TRANSLATED for name in names}
_SAINTS: Final = frozenset(("saint", "sainte", "st", "ste"))
"""What may stand before a pope who has been made one, and elsewhere in a surname."""
_LONGEST: Final = 7
"""Words of a ruler's name with a title and a realm: a bound on the work."""
_REALMS: Final = {
    "louis": ("france",),
    "napoleon": ("france",),
    "elizabeth": ("england", "united kingdom"),
    "elisabeth": ("england", "united kingdom"),
    "catherine": ("russia",),
    "nicholas": ("russia",),
    "nicolas": ("russia",),
    "richard": ("england",),
    "edward": ("england", "united kingdom"),
    "edouard": ("england", "united kingdom"),
    **dict.fromkeys(("henry 8", "henri 8"), ("england",)),
    **dict.fromkeys(
        ("george 3", "george 4", "george 5", "george 6"), ("england", "united kingdom")
    ),
}
"""Where alone somebody of this name and a number ruled who is asked for; not Charles, not Henry.

But Henry VIII of England is the only one.
"""
_REALMS_OF_THE_GREAT: Final = {
    "catherine": ("russia",),
    "peter": ("russia",),
    "pierre": ("russia",),
    "alexander": ("macedon", "macedonia"),
    "alexandre": ("macedoine",),
    "frederick": ("prussia",),
    "frederic": ("prusse",),
}


def compare_ruler(name: Name, words: tuple[str, ...]) -> Match | None:
    """Compare to a name and a number or *the Great*; None where this has nothing to say."""
    right = name.words
    byname = "" if name.numbered else _byname(right)
    if not (byname or name.numbered) or len(words) > _LONGEST:
        return None
    said = untitled(words)
    if said[0] in _SAINTS and said[1:] and right[0] not in _SAINTS:
        said = said[1:]
    bare = _without_realm(said, _REALMS_OF_THE_GREAT if byname == _GREAT else _REALMS)
    if not byname:
        bare = tuple(word for word in bare if word not in ARTICLES)
    if len(bare) != len(right):
        return None
    same = _byname(bare) == byname if byname else _rank(bare[-1]) == _rank(right[-1])
    names = 1 if byname else len(right) - 1
    offs = [_name_off(*each) for each in zip(right[:names], bare[:names], strict=True)]
    if not same or None in offs:
        return None
    return accept(sum(off for off in offs if off), FORM.distance, Reason.FORM)


def _name_off(right: str, word: str) -> int | None:
    """Return how many letters a ruler's name is off; None for another one."""
    if right in _TONGUES and _TONGUES[right] == _TONGUES.get(word):
        return 0
    return given_off(right, word)


def _byname(words: tuple[str, ...]) -> str:
    """Return the byname behind an article, in English: terrible, for Ivan the Terrible; else ''."""
    if len(words) != 3 or words[1] not in ARTICLES:
        return ""
    byname = _BYNAMES.get(words[2], words[2])
    return byname if byname in _ENGLISH else ""


def _rank(word: str) -> int | None:
    """Return which bearer of a name a number says; None for any other word."""
    return int(word) if word.isdecimal() else value_of(word)


def _without_realm(words: tuple[str, ...], realms: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return ``words`` without the country behind them, where the name was borne only there."""
    link = max((at for at, word in enumerate(words) if word in OF), default=None)
    if link is None:
        return words
    realm = tuple(word for word in words[link + 1 :] if word not in ARTICLES)
    named = place_named(realm) or " ".join(realm)
    of_number = f"{words[0]} {_rank(words[1])}" if words[1:] else ""
    where = realms.get(words[0]) or realms.get(of_number, ())
    return words[:link] if named in where else words
