"""What has to be known of single people, because no rule on names tells it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

JUNIORS: Final = frozenset(
    tuple(name.split())
    for name in (
        "cuba gooding",
        "floyd mayweather",
        "freddie prinze",
        "harry connick",
        "henry louis gates",
        "ken griffey",
        "kurt vonnegut",
        "martin luther king",
        "oliver wendell holmes",
        "robert downey",
        "roy jones",
        "sammy davis",
    )
)
"""Who is called Jr himself and known without it; Jr behind any other name makes the son of it."""

NAMESAKES: Final[Mapping[tuple[str, str], frozenset[str]]] = MappingProxyType(
    {
        ("charles", "darwin"): frozenset(("galton",)),
        ("john", "adams"): frozenset(("quincy", "q")),
        ("michael", "jordan"): frozenset(("bakari", "b")),
    }
)
"""Two well-known people of one name, and the middle name by which the second is told apart."""

ALSO_CALLED: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        ("marie", "curie"): ("Marie Skłodowska-Curie", "Marie Curie-Skłodowska"),
        ("marie", "sklodowska", "curie"): (
            "Marie Curie",
            "Marie Skłodowska",
            "Marie Curie-Skłodowska",
        ),
        ("irene", "joliot", "curie"): ("Irène Curie", "Irène Joliot", "Irène Curie-Joliot"),
        ("irene", "curie"): ("Irène Joliot-Curie", "Irène Curie-Joliot"),
        ("frederic", "joliot", "curie"): ("Frédéric Joliot", "Frédéric Curie-Joliot"),
        ("frederic", "joliot"): ("Frédéric Joliot-Curie", "Frédéric Curie-Joliot"),
    }
)
"""Who is known by either of two surnames, and by both; half of any other double name is a part."""

KNOWN_BY: Final[Mapping[tuple[str, ...], str]] = MappingProxyType(
    {
        tuple(name.split()): name.split()[0]
        for name in (
            "beyonce knowles",
            "beyonce knowles carter",
            "dante alighieri",
            "galileo galilei",
            "hannibal barca",
            "judas iscariot",
            "michelangelo buonarroti",
            "napoleon bonaparte",
            "raphael sanzio",
            "rembrandt van rijn",
            "rihanna fenty",
            "titian vecellio",
        )
    }
)
"""Who is known to everybody by what is a given name elsewhere, and by that alone."""

NAMED_BARON: Final = frozenset(("cohen", "davis", "trump"))
"""Surnames before which Baron is a given name, or half of another surname."""
