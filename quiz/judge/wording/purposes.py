"""What something is for, in another form of the verb: to cool it, cooling it, its cooling.

Only where a question asks for a purpose or a function: elsewhere a painting is not to paint.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.words import ARTICLES, OF, RELATIONS, SMALL
from quiz.judge.wording.reading import singular
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from quiz.judge.wording.reading import Reading

_LIGHT: Final = word_set("""
provide provides providing give gives giving make makes making perform performs performing
ensure ensures ensuring allow allows allowing enable enables enabling carry out
assure assurer assurent permet permettre permettent donne donner effectue effectuer
""")
"""Verbs that say no more than the noun behind them does: provides lubrication."""
_TYING: Final = word_set("to for pour afin a in order it its they helps help serves serve as")
_PARTING: Final = ARTICLES | OF | RELATIONS
"""Words that stand between a noun and what it says is done, and between no two of a compound."""
_ENDINGS: Final = re.compile(
    r"(?:isations?|izations?|ations?|itions?|tions?|sions?|ions?|ements?|ments?|ances?|ences?"
    r"|ating|ates?|ated|ings?|eurs?|ers?|ies|ied|ed|es|er|ir|re|ant|ent|als?|s|e|y)$"
)
_STEM: Final = 4
"""Letters that are left of a verb at least, so that few others begin like it."""
_COMMON: Final = 5
"""Letters that two stems have in common where the next one differs: protège and protection."""


@lru_cache(maxsize=1024)
def _stem(word: str) -> str:
    """Return what the forms of a verb have in common: lubricates, lubricating, lubrication."""
    bare = _ENDINGS.sub("", word)
    if len(bare) < _STEM:
        return word
    return bare[:-1] if bare[-1] == bare[-2] else bare


def _is_same(one: str, other: str) -> bool:
    """Tell whether two stems are of one verb: protect and protec, of protection."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return one == other or (len(short) >= _STEM and len(long) <= len(short) + 2)
    return len(short) == len(long) > _COMMON and short[:-1] == long[:-1]


def same_purpose(right: Reading, given: Reading) -> bool:
    """Tell whether two wordings name one verb with what it is done to, in the same order.

    To protect the brain, protecting the brain, protection of the brain, brain protection; but not
    man bites dog and dog bites man.
    """
    if right.negations != given.negations or right.numbers != given.numbers:
        return False
    one, other = _parts(right), _parts(given)
    if len(one) != len(other) or len(one) < 2:
        return False
    orders = ((one, other), (_compound(right, one), other), (one, _compound(given, other)))
    return any(_are_same(this, that) for this, that in orders)


def _are_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether all words are the same but for the form of the verb, which comes first.

    An engineer is no engine.
    """
    if len(one) != len(other) or not _is_same(_stem(one[0]), _stem(other[0])):
        return False
    return tuple(map(singular, one[1:])) == tuple(map(singular, other[1:]))


def _compound(reading: Reading, parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the noun of what is done before what it is done to: protection, brain.

    Only where no small word stands between them, as *of* does where the noun comes first; from
    possibility to assertion is not from assertion to possibility.
    """
    small = [word for word in reading.words[1:] if word in _PARTING]
    nominal = reading.words[-1].endswith(("ion", "ment", "ing", "ance", "ence"))
    return (parts[-1], *parts[:-1]) if nominal and not small else ()


def _parts(reading: Reading) -> tuple[str, ...]:
    words = (word for word in reading.words if word not in SMALL and word not in _TYING)
    return tuple(word for word in words if word not in _LIGHT)
