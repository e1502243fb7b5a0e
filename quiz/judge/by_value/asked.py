"""The unit a question asks in: what it fixes itself, its answer need not repeat."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.values.amount_words import pieces
from quiz.values.number_words import OF, SCALES, THOUSANDS
from quiz.values.shape import word_set
from quiz.values.unit import NO_UNIT, PERCENT, Unit, by_phrase, by_symbol, is_exact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quiz.values.lexing import Token

_LONGEST_QUESTION: Final = 2000
"""Characters of a question that are looked through: a bound on the work."""
_LONGEST_NAME: Final = 4
"""Words of a unit's name: dollars des États-Unis; no name has more."""
_COUNTING: Final = (
    ("how", "many"),
    ("number", "of"),
    ("combien", "de"),
    ("combien", "d"),
    ("nombre", "de"),
)
_CUES: Final = (*_COUNTING, ("in",), ("en",))
"""What stands right before the unit a question asks in: how many months, en pour cent."""
_NEAR: Final = 3
"""Words behind how many in which a unit is one to count in: how many full working months."""
_POWERS: Final = {
    **SCALES,
    **dict.fromkeys((*THOUSANDS, "millier", "milliers"), 3),
    **dict.fromkeys(("billion", "billions"), 9),
}
_PERCENTAGE: Final = frozenset(("percentage", "pourcentage"))
_ARTICLES: Final = frozenset(("a", "an"))
"""In English; a year in French is never asked for in these words."""
_ASKING: Final = frozenset(("what", "which", "quel", "quelle"))
_OF_OTHERS: Final = word_set("of in at from under over de des du en sous")
"""Behind them *age* is no longer what is asked for: what share of an age group."""


class Asked(NamedTuple):
    """What a bare number counts, by the words of the question."""

    unit: Unit
    scale: Fraction = Fraction(1)
    """A million in "how many million dollars"."""


@lru_cache(maxsize=2048)
def units_named(texts: tuple[str, ...]) -> tuple[Unit, ...]:
    """Return the units of measure a question names, in words or signs.

    Anywhere, but where it asks to count something only what it asks to count in: "how many people
    signed that week?" is not answered by weeks.
    """
    units: dict[Unit, None] = {}
    for text in texts:
        tokens = pieces(text[:_LONGEST_QUESTION])
        keys = [token.key for token in tokens]
        counted = [at + 2 for at in range(len(keys)) if tuple(keys[at : at + 2]) in _COUNTING]
        if counted:
            units.update(dict.fromkeys(asked.unit for asked in _asked(tokens)))
            tokens = [token for at in counted for token in tokens[at : at + _NEAR]]
        at = 0
        while at < len(tokens):
            named, at = _longest(tokens, at)
            units.update(dict.fromkeys(named))
        if _asks_age(keys):
            units.update(dict.fromkeys(by_phrase("year")))
    return tuple(units)


def _longest(tokens: Sequence[Token], at: int) -> tuple[tuple[Unit, ...], int]:
    """Return the units of the longest name that begins at an index, and the index behind it.

    Kilometres per hour are neither kilometres nor hours.
    """
    if _is_rate(tokens, at):
        return by_symbol(_symbol(tokens, at)), at + 3
    if tokens[at].kind == "sign":
        return by_symbol(tokens[at].text), at + 1
    for length in range(_LONGEST_NAME, 0, -1):
        if at + length <= len(tokens) and (units := by_phrase(_phrase(tokens, at, length))):
            return units, at + length
    return (), at + 1


def _is_rate(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a symbol with a slash begins at an index: km/h."""
    return at + 2 < len(tokens) and tokens[at + 1].key == "/" and is_exact(_symbol(tokens, at))


def _symbol(tokens: Sequence[Token], at: int) -> str:
    return "".join(each.text for each in tokens[at : at + 3])


@lru_cache(maxsize=2048)
def asked_in(texts: tuple[str, ...]) -> tuple[Asked, ...]:
    """Return what the wordings of a question ask to be counted: months, per cent, millions."""
    return tuple(asked for text in texts for asked in _asked(pieces(text[:_LONGEST_QUESTION])))


def _asked(tokens: Sequence[Token]) -> Iterator[Asked]:
    keys = [token.key for token in tokens]
    if _asks_age(keys):
        yield Asked(by_phrase("year")[0])
    if not _PERCENTAGE.isdisjoint(keys):
        yield Asked(by_symbol(PERCENT)[0])
    for at in range(len(keys)):
        for cue in _CUES:
            if tuple(keys[at : at + len(cue)]) == cue:
                yield from _unit_at(tokens, at + len(cue))


def _unit_at(tokens: Sequence[Token], at: int) -> Iterator[Asked]:
    key = tokens[at].key if at < len(tokens) else ""
    power = _POWERS.get(key, 0)
    if power:
        at += 1
        while at < len(tokens) and tokens[at].key in OF:
            at += 1
    units = _named(tokens, at)
    if power:
        yield from (Asked(unit, Fraction(10**power)) for unit in units or (NO_UNIT,))
    else:
        yield from map(Asked, units)


def _named(tokens: Sequence[Token], at: int) -> tuple[Unit, ...]:
    if at >= len(tokens) or tokens[at].key in _ARTICLES:
        return ()
    if _is_rate(tokens, at):
        return by_symbol(_symbol(tokens, at))
    for length in range(_LONGEST_NAME, 0, -1):
        if units := by_phrase(_phrase(tokens, at, length)):
            return units
    symbol = tokens[at].text
    lone_letter = len(symbol) == 1 and symbol.isalpha()
    return by_symbol(symbol) if is_exact(symbol) and not lone_letter else ()


def _phrase(tokens: Sequence[Token], at: int, length: int) -> str:
    return " ".join(each.key for each in tokens[at : at + length])


def _asks_age(keys: Sequence[str]) -> bool:
    """Tell whether a question asks for an age, which is counted in years: how old, quel âge.

    Some words may stand between: what was the legal drinking age.
    """
    if ("how", "old") in pairwise(keys):
        return True
    asking = (at for at, key in enumerate(keys) if key in _ASKING)
    return any(
        "age" in takewhile(lambda key: key not in _OF_OTHERS, keys[at + 1 :]) for at in asking
    )
