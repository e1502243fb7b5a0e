"""The case on either side of each number that the rules on words stand on.

Each line is *right answer | verdict | what was typed*; above it stands what the number counts.
"""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import pairs

TYPOS = """
# SHORT_WORD, letters: below it the first letter and the sound of another one count
peach | reject | beach
bears | reject | pears
Apple | accept | Appke
Musk | accept | Musck
Musk | accept | Muskc
Musk | reject | Musek
London | accept | Lindon
# allowed: one letter up to 7, of the shorter word
Hamilton | reject | Hampton
Napoleon | accept | Napolian
Marseille | accept | Marsaile
# _SHORTEST_STEM, letters behind a prefix
internet | reject | intranet
Inca | accept | Imca
# _begins_alike: the first two change places, ph is f
Berlin | accept | eBrlin
Phoenix | accept | Foenix
Fantômas | accept | Phantomas
# heard alike, with as many letters less as may be off
Philadelphia | accept | Filadelfia
"""
NAMES = """
# allowed: two letters from 8 on, never three
George Washington | reject | Wellington
"""
TABLES = [
    *pairs(Kind.PERSON, NAMES),
    *pairs(Kind.TEXT, TYPOS),
]
