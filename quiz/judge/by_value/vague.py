"""Quantities that are no numbers: several billion, plusieurs, hundreds, a few of them.

*Several*, *some* and *a few* say the same; *many* and *few* say something else. *Several hundred*
are hundreds.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from quiz.judge.judgement import Reason
from quiz.judge.wording.match import FAR, FORM, Match
from quiz.judge.wording.numerals import NUMBER_WORDS
from quiz.judge.wording.reading import read
from quiz.values.number_words import GROUPS, HUNDREDS, SCALES, THOUSANDS, TWO_SCALES
from quiz.values.patterns import pattern
from quiz.values.text import fold

_LONGEST: Final = 60
"""Characters of such a quantity with what it counts: a bound on the work."""
_SEVERAL, _MANY, _FEW = "several", "many", "few"
_HOW_MANY: Final = {
    _SEVERAL: "several|some|a few|quelques(?:[ -]une?s)?|plusieurs|a (?:small )?number|a handful"
    "|une poignee|un (?:certain|petit) nombre|des",
    _MANY: "many|a lot|lots|a great (?:many|deal)|numerous|a large number|beaucoup"
    "|(?:de )?(?:tres )?nombreu(?:x|ses)|un grand nombre",
    _FEW: "(?:very )?few|not many|(?:tres )?peu|pas beaucoup",
}
_POWERS: Final = {
    **dict.fromkeys(HUNDREDS, 100),
    **dict.fromkeys(THOUSANDS, 1000),
    **GROUPS,
    "tens": 10,
    **{word: 10**power for word, power in SCALES.items()},
    **{word: 10 ** powers[0] for word, powers in TWO_SCALES.items()},
}
_VAGUE: Final = pattern(
    r"(?:just |only |seulement |about |over |plus (?:de |d'))?"
    rf"(?:(?P<several>{_HOW_MANY[_SEVERAL]})|(?P<many>{_HOW_MANY[_MANY]})"
    rf"|(?P<few>{_HOW_MANY[_FEW]}))?\b ?(?P<rest>.*)"
)
_NAME: Final = re.compile(r"\s[^\W\d_a-z]")
"""A capital behind the first word."""
_OTHER: Final = Match(FAR, Reason.OTHER_VALUE)
_PLURALS: Final = frozenset(
    ("tens", "dozens", "dizaines", "douzaines", "hundreds", "centaines", "thousands", "milliers",
     "millions", "milliards", "billions", "trillions")
)  # fmt: skip
"""What is vague without a word in front: hundreds of them."""
_LINKS: Final = frozenset(("of", "de", "d", "des", "du", "the", "les", "them", "entre", "eux",
                           "elles", "parmi", "among", "these", "those", "ces"))  # fmt: skip


class _Vague(NamedTuple):
    """How many, in the only words that say it."""

    how_many: str
    """Empty where it is only a plural: millions, which may be tens of millions."""
    power: int
    counted: tuple[str, ...]
    """What there are several of; empty where that is left open."""


@lru_cache(maxsize=4096)
def _vague(text: str) -> _Vague | None:
    """Return the vague quantity that a wording is; None for any other wording."""
    if len(text) > _LONGEST:
        return None
    found = _VAGUE.fullmatch(fold(text).strip(" .!?"))
    if found is None:
        return None
    words = [word for word in read(found["rest"]).words if word not in _LINKS]
    how_many = next((name for name in _HOW_MANY if found[name]), "")
    power = 1
    if not how_many and (not words or words[0] not in _PLURALS):
        return None
    while words and words[0] in _POWERS:
        power *= _POWERS[words.pop(0)]
    if found[_SEVERAL] == "des" and power == 1:
        return None  # an article
    counted = tuple(map(_thing, read(" ".join(words)).content)) if words else ()
    return _Vague(how_many, power, counted)


def _thing(word: str) -> str:
    """Return the unit of measure that a word is, whatever its language; itself for any other."""
    from quiz.values.unit import by_phrase  # noqa: PLC0415 (only for such quantities)

    units = by_phrase(word)
    return units[0].id if units else word


def is_vague(text: str) -> bool:
    """Tell whether an expected wording is a quantity that is no number; A Few Good Men is none."""
    return _vague(text) is not None and _NAME.search(text) is None


def compare_vague(expected: str, given: str, known: frozenset[str]) -> Match | None:
    """Compare two such quantities; None where one of them is none, or other things are counted.

    ``known``: the words of the question, which need not be said and may be.
    """
    right = _vague(expected) if is_vague(expected) else None
    if right is None:
        return None
    said = _vague(given)
    if said is None:
        return _OTHER if _is_number(read(given).words) else None
    if not known.union(right.counted).issuperset(said.counted):
        return None
    if said.power == right.power and not said.how_many and right.how_many:
        return None
    same = said.power == right.power and said.how_many == (right.how_many or _SEVERAL)
    return FORM if same or said[:2] == right[:2] else _OTHER


def _is_number(words: tuple[str, ...]) -> bool:
    """Tell whether words begin with a number, *a hundred* for one."""
    if not words or words[0] in ("a", "an", "un", "une"):
        return words[1:2] != () and words[1] in _POWERS
    power = words[0] in _POWERS and words[0] not in _PLURALS
    return power or words[0][0].isdecimal() or words[0] in NUMBER_WORDS
