"""Quantities that are no numbers: what says as much, and what says something else."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import pairs

QUANTITIES = """
several billion | accept | several bn
several billion | accept | plusieurs milliards
several billion | accept | quelques milliards
several billion | accept | a few billion
several billion | accept | some billions
several billion | accept | des milliards
several billion | reject | several million
several billion | reject | several
several billion | reject | a billion
several billion | reject | one billion
several billion | reject | ten billion
several billion | reject | 10 bn
several billion | reject | many billions
several billion | reject | several billion hamsters
several billion dollars | accept | plusieurs milliards de dollars
several billion dollars | accept | several billion
several billion dollars | reject | a few billion euros
plusieurs | accept | quelques
plusieurs | accept | several
plusieurs | accept | a few
plusieurs | accept | some
plusieurs | reject | beaucoup
plusieurs | reject | aucun
plusieurs | reject | une
plusieurs | reject | peu
plusieurs | reject | des
plusieurs | reject | hundreds
a few | accept | quelques-uns
a few | accept | plusieurs
a few | accept | just a few
a few | accept | a few of them
a few | reject | many
a few | reject | not a few
many | accept | beaucoup
many | accept | a lot
many | accept | un grand nombre
many | reject | few
many | reject | not many
few | accept | peu
few | reject | several
hundreds | accept | several hundred
hundreds | accept | des centaines
hundreds | reject | thousands
hundreds | reject | a hundred
hundreds | reject | une centaine
dozens | accept | several dozen
dozens | reject | a dozen
several hours | accept | quelques heures
several hours | reject | quelques jours
several hours | reject | 3 hours
# whoever names something by such a word is no more free than others
A Few Good Men | reject | several good men
Some Like It Hot | reject | several like it hot
Various Artists | reject | several artists
# vague._LONGEST, the characters of what such a quantity counts
several people who had once been members of this committee | accept | some people who had once been members of this committee
several people who had been members of this committee in those days | reject | some people who had been members of this committee in those days
"""  # noqa: E501

TABLES = [
    *pairs(Kind.TEXT, QUANTITIES),
    *pairs(
        Kind.TEXT,
        """
        plusieurs | accept | plusieurs fois
        plusieurs | accept | several times
        plusieurs | reject | several hours
        """,
        asked="Combien de fois ? How many times?",
    ),
]
