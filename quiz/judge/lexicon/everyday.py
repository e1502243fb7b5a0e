"""What things are called for short in everyday words: television and TV, vélo and bicyclette.

Initials are read off any wording by themselves (``wording/shortened``); these are clipped or words
of their own. Chemical formulas are no everyday words.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.sorts import GENERIC
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAMES: Final = """
television: tv telly tele
television set: tv
televiseur: tv
telephone: phone
mobile phone: cellphone
influenza: flu
refrigerator: fridge
refrigerateur: frigo
photograph: photo
photographie: photo
bicycle: bike
bicyclette: velo
motorcycle: motorbike
motocyclette: moto
airplane: plane
aeroplane: plane
automobile: car auto voiture
helicopter: chopper
advertisement: ad advert
examination: exam
mathematics: maths math
mathematiques: maths
gymnasium: gym
veterinarian: vet
hippopotamus: hippo
hippopotame: hippo
rhinoceros: rhino
chimpanzee: chimp
limousine: limo
microphone: mic mike micro
public house: pub
personal computer: pc
taxicab: taxi cab
gasoline: petrol gas
synthesizer: synth
science fiction: sf
disc jockey: dj
foreign exchange: forex fx
kilogram: kilo
kilogramme: kilo
condominium: condo
submarine: sub
publicite: pub
laboratory: lab
laboratoire: labo
ordinateur: ordi
restaurant: resto
metropolitain: metro
artificial intelligence: ai
intelligence artificielle: ia
"""
"""A line is what something is called in full, folded, and after the colon what for short."""
_OF_OTHERS: Final = word_set("ad gas lab mike micro sf sub tele")
"""What is said for short of other things as well: asked for gas, petrol is wrong."""


def _by_name() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _NAMES.strip().splitlines():
        whole, _, names = line.partition(": ")
        short = tuple(names.split())
        found[whole] = short
        for name in short:
            if name not in _OF_OTHERS:
                found[name] = (*found.get(name, ()), whole)
    return MappingProxyType(found)


_OTHERWISE: Final = _by_name()
_NAME: Final = pattern(
    rf"(?<![\w'’-])(?:{'|'.join(sorted(_OTHERWISE, key=len, reverse=True))})(?=s?(?![\w'’-]))"
)


def in_everyday_words(text: str) -> Iterator[str]:
    """Yield ``text`` with the first such name in it said otherwise: a TV series.

    Without the sort of it as well, if it is called so in several words: FX, of a market. What
    begins alike is found to be a shortened form by itself, sort and all: the forex market.
    """
    folded = fold(text)
    found = _NAME.search(folded)
    if found is None:
        return
    if len(folded) != len(text):
        text = folded
    before, after = text[: found.start()], text[found.end() :]
    alone = " " in found[0] and GENERIC.issuperset(fold(f"{before} {after}").split())
    for other in _OTHERWISE[found[0]]:
        if not alone or other[:2] != found[0][:2]:
            yield f"{before}{other}{after}"
        if alone:
            yield other
