"""What a unit is, and which units a word or a symbol may mean.

Symbols are looked up with their case (mW is not MW, Mb is not MB); a symbol that exists in no
such case ("mw", "KW", "gb") may mean any that differs from it by case alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, lru_cache

from quiz.values.lexing import plain


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A unit of one dimension; for a plain count the noun, or nothing."""

    id: str
    """Unique: "USD", "month", "MW", "%"; for a count the noun as it was written, or ""."""
    dimension: str
    """Units of one dimension convert into each other; "count" for nouns and for no unit."""
    factor: Fraction = Fraction(1)
    """Its size in the base unit of the dimension."""
    offset: Fraction = Fraction(0)
    """What is added after scaling; for temperatures only."""
    names: tuple[str, str, str, str] | tuple[()] = ()
    """English singular and plural, French singular and plural; empty where ``id`` is shown."""
    covers: frozenset[str] = field(default=frozenset())
    """Currency codes it may stand for: one for a currency, several for "dollar" or "cent"."""

    def __eq__(self, other: object) -> bool:
        return self is other or (
            isinstance(other, Unit) and (self.id, self.dimension) == (other.id, other.dimension)
        )

    def __hash__(self) -> int:
        return hash(self.id)

    def name(self, language: str, *, plural: bool) -> str:
        """Return the name to show behind a number."""
        if not self.names:
            return self.id
        return self.names[(2 if language == "fr" else 0) + plural]

    def converts_to(self, other: Unit) -> bool:
        """Tell whether amounts of the two can be compared by value."""
        if self.dimension != other.dimension:
            return False
        return not (self.covers or other.covers) or bool(self.covers & other.covers)


NO_UNIT = Unit("", "count")
PURE = Unit("", "number")
"""What a question of kind number expects: any noun, no measure."""
PERCENT = "%"


def count_of(noun: str) -> Unit:
    """Return the unit of a plain count of something."""
    return Unit(noun, "count")


_PLURALS = {
    "penny": "pence",
    "krona": "kronor",
    "krone": "kroner",
    "real": "reais",
    "lira": "lira",
    "¥": "¥",
}
"""Of the names that currencies share, where it is not an s."""


@dataclass(slots=True)
class _Tables:
    phrases: dict[str, tuple[Unit, ...]] = field(default_factory=dict)
    """Folded words joined by one space -> units."""
    symbols: dict[str, tuple[Unit, ...]] = field(default_factory=dict)
    """Symbols and codes as they must be written."""
    any_case: dict[str, tuple[Unit, ...]] = field(default_factory=dict)
    by_id: dict[str, Unit] = field(default_factory=dict)

    def add(self, unit: Unit, phrases: list[str], symbols: list[str]) -> None:
        self.by_id.setdefault(unit.id, unit)
        alone = (unit,)
        for phrase in phrases:
            for form in forms_of(phrase):
                self._enter(self.phrases, form, alone)
        for symbol in symbols:
            self._enter(self.symbols, symbol, alone)
            self._enter(self.any_case, symbol.casefold(), alone)

    @staticmethod
    def _enter(table: dict[str, tuple[Unit, ...]], key: str, alone: tuple[Unit]) -> None:
        known = table.get(key, ())
        if key and alone[0] not in known:
            table[key] = known + alone  # most keys share the one tuple of their unit


def forms_of(phrase: str) -> set[str]:
    """Return a name and its plurals: an s on the first, the last or every word."""
    words = plain(phrase).replace("-", " ").replace("'", " ").split()
    if not words:
        return set()
    every = [word if word.endswith(("s", "x")) else f"{word}s" for word in words]
    return {
        " ".join(words),
        " ".join((every[0], *words[1:])),
        " ".join((*words[:-1], every[-1])),
        " ".join(every),
    }


def _add_named(tables: _Tables) -> None:
    from quiz.values.unit_tables import NAMED  # noqa: PLC0415 (built at the first question)

    none = Fraction(0)
    offsets = {"°C": Fraction("273.15"), "°F": Fraction("273.15") - Fraction(160, 9)}
    for id_, dimension, size, en, ens, fr, frs, more, symbols in NAMED:
        unit = Unit(
            id_, dimension, Fraction(size), offsets.get(id_, none), names=(en, ens, fr, frs)
        )
        tables.add(unit, [en, ens, fr, frs, *more.split("|")], symbols.split())


def _add_prefixed(tables: _Tables) -> None:
    from quiz.values.unit_tables import (  # noqa: PLC0415 (same)
        BINARY_PREFIXES,
        PREFIXED,
        PREFIXES,
        SAID_SHORT,
    )

    scales = [("", "", Fraction(1))]
    scales += [(symbol, name, Fraction(10) ** power) for symbol, name, power in PREFIXES]
    binary = [(symbol, name, Fraction(2) ** power) for symbol, name, power in BINARY_PREFIXES]
    for base, dimension, size, names in PREFIXED:
        digital = dimension in ("data", "rate", "computing")
        for prefix, prefix_name, scale in scales + (binary if dimension == "data" else []):
            # no thousandths of a byte; EN is a French word
            if prefix and ((digital and scale < 1000) or prefix + base == "EN"):
                continue
            unit = Unit(prefix + base, dimension, Fraction(size) * scale)
            symbols = [unit.id]
            if dimension == "rate":
                symbols = [unit.id.replace("/", ""), prefix + "bps"]
            elif base == "b":
                symbols.append(prefix + "bit")
            elif base == "L":
                symbols.append(prefix + "l")
            prefixed = [prefix_name + name for name in names.split("|")]
            tables.add(unit, [*prefixed, *SAID_SHORT.get(unit.id, ())], symbols)


def _add_money(tables: _Tables) -> None:
    from quiz.values.unit_tables import MONEY, SHARED_MONEY  # noqa: PLC0415 (the same)

    for code, en, ens, fr, frs, more, symbols in MONEY:
        unit = Unit(code, "money", names=(en, ens, fr, frs), covers=frozenset((code,)))
        tables.add(unit, [en, ens, fr, frs, *more.split("|")], [code, *symbols.split()])
    for id_, codes, part, more, symbols in SHARED_MONEY:
        plural = _PLURALS.get(id_, f"{id_}s")
        unit = Unit(
            id_,
            "money",
            Fraction(part),
            names=(id_, plural, id_, plural),
            covers=frozenset(codes.split()),
        )
        tables.add(unit, more.split("|"), symbols.split())


@cache
def _tables() -> _Tables:
    tables = _Tables()
    _add_money(tables)
    _add_named(tables)
    _add_prefixed(tables)
    for symbol, units in tables.any_case.items():
        # "150 mw" is a power station sooner than a light-emitting diode
        tables.any_case[symbol] = tuple(sorted(units, key=lambda unit: -unit.factor))
    return tables


def by_phrase(phrase: str) -> tuple[Unit, ...]:
    """Return the units a folded name may mean: "dollars us", "kilometres per hour"."""
    return _tables().phrases.get(phrase, ())


def by_symbol(symbol: str) -> tuple[Unit, ...]:
    """Return the units a symbol or code may mean, its case kept where that tells them apart."""
    tables = _tables()
    found = tables.symbols.get(symbol) or tables.any_case.get(symbol.casefold(), ())
    if symbol[:1] == "M" and symbol not in tables.symbols:
        # a capital M is never a thousandth
        return tuple(unit for unit in found if not _is_thousandth(unit))
    return found


def _is_thousandth(unit: Unit) -> bool:
    base = _tables().by_id.get(unit.id[1:]) if unit.id[:1] == "m" else None
    if unit.id == "ms":
        return True
    return base is not None and unit.dimension == base.dimension and unit.factor < base.factor


_RATES = {"length/time": "speed", "data/time": "rate"}
"""Dimensions of so much in so long that have units of their own."""


@lru_cache(maxsize=512)
def rate(unit: Unit, each: Unit) -> Unit:
    """Return the unit of so much to each of another unit: km/s, USD/month, kg/m³."""
    dimension = f"{unit.dimension}/{each.dimension}"
    return Unit(
        f"{unit.id}/{each.id}",
        _RATES.get(dimension, dimension),
        unit.factor / each.factor,
        names=(
            _named(unit, each, "en", plural=False), _named(unit, each, "en", plural=True),
            _named(unit, each, "fr", plural=False), _named(unit, each, "fr", plural=True),
        ),
        covers=unit.covers,
    )  # fmt: skip


def _named(unit: Unit, each: Unit, language: str, *, plural: bool) -> str:
    return f"{unit.name(language, plural=plural)}/{each.name(language, plural=False)}"


def is_exact(symbol: str) -> bool:
    """Tell whether a symbol is a unit in just this case."""
    return symbol in _tables().symbols


def names_of(unit: Unit) -> frozenset[str]:
    """Return every folded name of a unit, for telling a typo in it."""
    return _all_names(unit.id, unit.covers)


@lru_cache(maxsize=256)
def _all_names(unit_id: str, covers: frozenset[str]) -> frozenset[str]:
    shared = (
        names
        for other, names in _names().items()
        if covers and covers < _tables().by_id[other].covers
    )
    return frozenset(_names().get(unit_id, ())).union(*shared)


@cache
def _names() -> dict[str, tuple[str, ...]]:
    names: dict[str, list[str]] = {}
    for phrase, units in _tables().phrases.items():
        for unit in units:
            names.setdefault(unit.id, []).append(phrase)
    return {unit_id: tuple(phrases) for unit_id, phrases in names.items()}
