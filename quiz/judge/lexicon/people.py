"""What has to be known of single people, because no rule on names tells it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

BORN_AS: Final[Mapping[tuple[str, ...], int]] = MappingProxyType(
    {
        tuple(name.split()): which
        for which, names in (
            (1, "alexandre dumas | lucas cranach | pieter brueghel | pieter bruegel"),
            (2, "cuba gooding | floyd mayweather | freddie prinze | harry connick | ken griffey"),
            (2, "henry louis gates | kurt vonnegut | martin luther king | oliver wendell holmes"),
            (2, "robert downey | roy jones | sammy davis"),
            (3, "bill gates | davis love | loudon wainwright | ted turner | william gates"),
        )
        for name in names.split("|")
    }
)
"""Who is called père, Jr or the third himself and known without it.

Jr behind any other name makes the son of it.
"""

NAMESAKES: Final[Mapping[tuple[str, str], frozenset[str]]] = MappingProxyType(
    {
        ("charles", "darwin"): frozenset(("galton",)),
        ("jerry", "lewis"): frozenset(("lee",)),
        ("john", "adams"): frozenset(("quincy", "q")),
        ("julius", "caesar"): frozenset(("lucius", "sextus")),
        ("lee", "jones"): frozenset(("tommy",)),
        ("marie", "curie"): frozenset(("eve", "irene")),
        ("marie", "presley"): frozenset(("lisa",)),
        ("michael", "jordan"): frozenset(("bakari", "b")),
        ("paul", "jones"): frozenset(("john",)),
        ("ringo", "starr"): frozenset(("george", "john", "paul")),
        ("sebastian", "bach"): frozenset(("johann",)),
        ("thomas", "anderson"): frozenset(("paul",)),
    }
)
"""Two well-known people of one name, and the further name by which the second is told apart."""

SHORTLY_NAMED: Final = frozenset(
    named
    for one, other, surname in (
        ("christopher", "chris", "columbus"),
        ("james", "jim", "brown"),
        ("michael", "mick", "schumacher"),
        ("michael", "mike", "myers"),
        ("thomas", "tom", "hardy"),
        ("thomas", "tom", "wolfe"),
    )
    for named in ((one, other, surname), (other, one, surname))
)
"""Two well-known people whom only the short form of their name tells apart."""

OTHER_FAMILIES: Final = frozenset(
    pair
    for one, other in (
        ("carter", "cartier"),
        ("mahler", "maher"),
        ("mccarthy", "mccartney"),
        ("wagner", "warner"),
        ("wilde", "wilder"),
    )
    for pair in ((one, other), (other, one))
)
"""Well-known surnames that are no slips for each other."""

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
        ("ernesto", "guevara"): ("Che Guevara",),
        ("che", "guevara"): ("Ernesto Guevara", "Che", "El Che"),
        ("mother", "teresa"): ("Mère Teresa", "Sister Teresa", "Sœur Teresa", "Teresa of Calcutta"),
    }
)
"""Who is known by either of two names, and by both; half of any other double name is a part."""

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
