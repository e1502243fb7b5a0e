"""The unit of a number: behind it, in front of it, or anywhere in the answer."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from quiz.values.amount_words import STOPS
from quiz.values.lexing import key_at
from quiz.values.number_words import COUNTING
from quiz.values.shape import word_set
from quiz.values.unit import PERCENT, Unit, by_phrase, by_symbol, count_of, is_exact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.values.lexing import Token

_LONGEST_NAME = 4
"""Words in the name of a unit: "dollar des etats unis"."""
_HARDLY_MONEY = word_set("won real pound livre livres couronne couronnes peso")
"""Names of money that mean something else where no number is beside them."""
_SKIPPED = ("of", "de", "d", "des", "in", "en")
_WORDS_FIRST = word_set("in a ah al ac pt an to")
"""Symbols that are words as well; they count only in another case, such as To."""
_NOT_BEFORE = _WORDS_FIRST | {"us", "min", "mo", "mi", "pp", "hm", "go", "ah"}
"""Symbols that are other words where a number follows, in capitals too: min. 5, To 5, hm, 5."""
SIZES = word_set("haut hauteur large largeur long longueur profond profondeur tall high wide deep")
"""Words behind a length, which a letter may be the unit of: "330 m tall", "1m80 de haut"."""
_NO_NOUNS = STOPS | SIZES
_WORKERS = ("man", "person", "passenger")
"""What makes hours and kilometres those of somebody: 8 man-hours."""
_CLEAR_LETTERS = frozenset("hgW€$£%")
_APART = ("Nm", "Ah", "Js", "Ns", "Vs")
"""Products of two letters, of which the first is a unit by itself where the second follows."""


def unit_before(tokens: Sequence[Token], at: int) -> tuple[tuple[Unit, ...], int] | None:
    """Read a currency or a symbol in front of a number: $135, USD 135, kW 150."""
    token = tokens[at]
    if token.is_number or at + 1 >= len(tokens):
        return None
    rand = token.text == "R" and tokens[at + 1].is_number and tokens[at + 1].start == token.end
    if token.kind == "sign" or rand or (len(token.key) == 3 and token.key not in STOPS):
        units = by_symbol(token.text)
        if units and (units[0].dimension == "money" or token.key == PERCENT):
            return units, at + 1
    if tokens[at + 1].is_number and len(token.key) > 1 and token.key not in _NOT_BEFORE:
        return (by_symbol(token.text), at + 1) if is_exact(token.text) else None
    return None


def unit_at(tokens: Sequence[Token], at: int) -> tuple[tuple[Unit, ...], int]:
    """Read the unit at an index; returns the index unchanged where there is none."""
    skipped = at + (key_at(tokens, at) in _SKIPPED)
    for start in dict.fromkeys((at, skipped)):
        found = known_at(tokens, start)
        if found is not None and (start == at or _may_follow_of(tokens, start, found[0])):
            return found
    noun_start = skipped if skipped > at and tokens[skipped - 1].key in _SKIPPED[:4] else at
    return _noun_at(tokens, noun_start, at)


def _may_follow_of(tokens: Sequence[Token], start: int, units: tuple[Unit, ...]) -> bool:
    """Let "of", "de" stand before any unit, "in", "en" only before money."""
    return tokens[start - 1].key not in ("in", "en") or units[0].dimension == "money"


def known_at(tokens: Sequence[Token], at: int) -> tuple[tuple[Unit, ...], int] | None:
    """Read the unit of measure or money at an index; None where none begins there."""
    for length in range(min(_LONGEST_NAME, len(tokens) - at), 0, -1):
        window = tokens[at : at + length]
        keys = [token.key for token in window]
        # "mega watts" is megawatts
        units = by_phrase(" ".join(keys)) or by_phrase("".join(keys))
        if not units and (length == 1 or _touch(window)):
            units = _symbol("".join(token.text for token in window), tokens, at + length)
        if units:
            return units, at + length
    return None


def _touch(window: Sequence[Token]) -> bool:
    return all(left.end == right.start for left, right in itertools.pairwise(window))


def _symbol(symbol: str, tokens: Sequence[Token], end: int) -> tuple[Unit, ...]:
    """Look a symbol up; a lone letter before a word is no unit ("11 d'entre eux")."""
    if symbol == "in" and end == len(tokens) > 1 and tokens[end - 2].is_number:
        return by_symbol(symbol)  # "4 in" are inches, but "in 4" and "4 in all" are none
    if symbol in _WORDS_FIRST or (symbol.lower() in STOPS and not is_exact(symbol)):
        return ()
    if symbol == "us" and not (end > 1 and tokens[end - 2].is_number):
        return ()
    if symbol in STOPS and symbol not in ("d", "us"):
        return ()
    if len(symbol) == 1 and symbol not in _CLEAR_LETTERS and symbol.isalpha():
        following = tokens[end] if end < len(tokens) else None
        if following and symbol == "A" and following.kind != "word" and following.key != "*":
            # "DE 10 À 30 MILLE DOLLARS"
            return ()
        if following and symbol in "djlDJL" and not following.is_number:
            return ()
        if following and following.kind == "word" and following.key not in _NO_NOUNS:
            return by_symbol(symbol) if symbol + following.text in _APART else ()
    return by_symbol(symbol)


def _noun_at(tokens: Sequence[Token], start: int, at: int) -> tuple[tuple[Unit, ...], int]:
    """Read what is counted: the words up to one that cannot belong to a name."""
    end = start
    while end < len(tokens) and tokens[end].kind == "word":
        if tokens[end].key in STOPS or tokens[end].key in COUNTING:
            break
        if end + 1 < len(tokens) and (money := _money_sign(tokens[end + 1])):
            # "135 million American $"
            return money, end + 2
        if (
            end > start
            and tokens[end - 1].key not in _WORKERS
            and (known := by_phrase(tokens[end].key))
            and known[0].dimension != "count"
        ):
            # "six full months", "135 million lovely dollars"
            return known, end + 1
        end += 1
    if end == start:
        return (), at
    return (count_of(" ".join(token.text for token in tokens[start:end])),), end


def _money_sign(token: Token) -> tuple[Unit, ...]:
    units = by_symbol(token.text) if token.kind == "sign" else ()
    return units if units and units[0].dimension == "money" else ()


def money_in(tokens: Sequence[Token]) -> tuple[Unit, ...]:
    """Return the currency named anywhere: "in euros: 135 million", "135 million (euros)"."""
    for at, token in enumerate(tokens):
        if money := _money_sign(token):
            return money
        if token.text.isupper() and len(token.text) == 3 and token.key not in STOPS:
            units = by_symbol(token.text)
            if units and units[0].dimension == "money":
                return units
        for length in (2, 1):
            units = by_phrase(" ".join(each.key for each in tokens[at : at + length]))
            if units and units[0].dimension == "money" and token.key not in _HARDLY_MONEY:
                return units
    return ()


def another_unit_at(tokens: Sequence[Token], at: int, first: tuple[Unit, ...]) -> bool:
    """Tell whether a second unit stands behind the first that is none of its kind: "US euros"."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    if (len(token.key) < 2 and token.key.isalpha()) or token.key in STOPS:
        return False
    if any(each in first for each in by_phrase(tokens[at - 1].key + token.key)):
        # "kilo grammes"
        return False
    units = by_phrase(token.key) or (by_symbol(token.text) if is_exact(token.text) else ())
    return bool(units) and not any(_may_be(one, unit) for one in units for unit in first)


def _may_be(one: Unit, unit: Unit) -> bool:
    """Tell whether two units may be one: dollars and USD, kW and kilowatts; not kg and lb."""
    return one.converts_to(unit) and (bool(one.covers) or one.factor == unit.factor)
