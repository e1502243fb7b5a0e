"""Rulers, whom a number or a byname tells apart: Louis XIV of France, Catherine la Grande."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.judge.judgement import Reason
from quiz.judge.lexicon.places import place_named
from quiz.judge.lexicon.words import ARTICLES, OF
from quiz.judge.naming.given_names import accept
from quiz.judge.naming.name import given_off, untitled
from quiz.judge.wording.match import FORM
from quiz.judge.wording.numerals import roman

if TYPE_CHECKING:
    from quiz.judge.wording.match import Match

_GREAT: Final = frozenset((("the", "great"), ("le", "grand"), ("la", "grande")))
_LONGEST: Final = 7
"""Words of a ruler's name with a title and a realm: a bound on the work."""
_REALMS: Final = {
    "louis": ("france",),
    "napoleon": ("france",),
    "elizabeth": ("england", "united kingdom"),
    "elisabeth": ("england", "united kingdom"),
    "catherine": ("russia",),
}
"""Where alone somebody of this name and a number ruled who is asked for; not Charles, not Henry."""
_REALMS_OF_THE_GREAT: Final = {
    "catherine": ("russia",),
    "peter": ("russia",),
    "pierre": ("russia",),
    "alexander": ("macedon", "macedonia"),
    "alexandre": ("macedoine",),
    "frederick": ("prussia",),
    "frederic": ("prusse",),
}


def compare_ruler(right: tuple[str, ...], words: tuple[str, ...]) -> Match | None:
    """Compare to a name and a number or *the Great*; None where this has nothing to say."""
    great = right[1:] in _GREAT
    if not (great or _is_numbered(right)) or len(words) > _LONGEST:
        return None
    said = untitled(words)
    bare = _without_realm(said, _REALMS_OF_THE_GREAT if great else _REALMS)
    if len(bare) != len(right):
        return None
    same = bare[1:] in _GREAT if great else _rank(bare[1]) == _rank(right[1])
    off = given_off(right[0], bare[0]) if same else None
    return None if off is None else accept(off, FORM.distance, Reason.FORM)


def _is_numbered(words: tuple[str, ...]) -> bool:
    return len(words) == 2 and bool(_rank(words[1]))


def _rank(word: str) -> int | None:
    """Return which bearer of a name a number says, 0 or None for another word."""
    return int(word) if word.isdecimal() else roman(word)


def _without_realm(words: tuple[str, ...], realms: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return ``words`` without the country behind them, where the name was borne only there."""
    link = max((at for at, word in enumerate(words) if word in OF), default=None)
    if link is None:
        return words
    realm = tuple(word for word in words[link + 1 :] if word not in ARTICLES)
    named = place_named(realm) or " ".join(realm)
    return words[:link] if named in realms.get(words[0], ()) else words
