"""What is counted: nouns of which no one stands for another, seats for votes or GPUs for people.

Nouns are translated and paraphrased, so that most of them may stand for any other. Those below are
sorted by what they mean; only a noun of another sort is a wrong unit. A noun of no sort may mean
anything, one of two sorts (a book's *volumes*, litres) either.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.values.patterns import pattern
from quiz.values.text import fold, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

_THINGS: Final = """
people person persons personne gens individual individu human humain man men woman women homme femme
people inhabitant habitant resident citizen citoyen soldier soldat passenger passager worker
people employee employe salarie staff collaborateur collaborator member membre user utilisateur
people customer client expert scientist scientifique researcher chercheur engineer ingenieur
people founder fondateur cofounder cofondateur signatory signatories signataire author auteur
people player joueur student etudiant child children enfant boy girl garcon fille victim victime
people dead death mort survivor survivant president ministre minister senator senateur recruit
people recrue developer developpeur visitor visiteur spectator spectateur subscriber abonne follower
chips gpu gpus chip puce processor processeur card carte cpu tpu
computers computer ordinateur machine server serveur
phones phone telephone smartphone
votes vote voix suffrage ballot
seats seat siege
vehicles car voiture vehicle vehicule truck camion lorry bus van automobile
companies company entreprise societe firm firme startup subsidiary subsidiaries filiale
books book livre novel roman
articles article
pages page
words word mot
letters letter lettre
chapters chapter chapitre
countries country pays nation state etat
states state etat
towns city cities ville town village commune
planets planet planete
moons moon lune
stars star etoile
parameters parameter parametre
tokens token jeton
games game match partie
goals goal
medals medal medaille
floors floor storey etage
islands island isle ile
languages language langue
birds bird oiseau oiseaux
dogs dog chien
cats cat chat
horses horse cheval chevaux
bones bone os
teeth tooth dent
muscles muscle
legs leg jambe patte
arms arm bras
eyes eye oeil yeux
fingers finger doigt
hearts heart coeur
wings wing aile
strings string corde
teams team equipe
songs song chanson
albums album
films film movie
episodes episode
elements element
atoms atom atome
chromosomes chromosome
genes gene
trees tree arbre
flowers flower fleur
rivers river riviere fleuve
lakes lake lac
mountains mountain montagne
bridges bridge pont
windows window fenetre
doors door porte
"""
"""A line is a sort, named by its first noun; plurals only where they need more than an s.

A state is a country or a part of one: *state* and *etat* are of two sorts on purpose.
"""
_CUES: Final = pattern(
    r"\b(?:how many|number of|combien d(?:e |')|nombre d(?:e |'))"
    # "how many per team" does not count teams
    r"(?!\s*(?:per|par|in|on|dans)\b)\s*(.*)"
)
_NEAR: Final = 2
"""Words behind *how many* in which its noun stands: how many other people."""


def _by_noun() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _THINGS.split("\n"):
        nouns = line.split()
        sort = frozenset(nouns[:1])
        for noun in nouns:
            found[noun] = found[noun] | sort if noun in found else sort  # most are of one, shared
    return MappingProxyType(found)


_SORT_OF: Final = _by_noun()


@lru_cache(maxsize=1024)
def sorts_in(text: str) -> frozenset[str]:
    """Return the sorts of things that the words of ``text`` may mean; empty where none is known."""
    sorts = (_SORT_OF.get(word) or _SORT_OF.get(word.rstrip("s")) for word in tokens(text))
    return frozenset().union(*(found for found in sorts if found))


def other_things(expected: str, given: str) -> bool:
    """Tell whether two nouns name things of which neither may be meant by the other."""
    wanted, said = sorts_in(expected), sorts_in(given)
    return bool(wanted and said) and wanted.isdisjoint(said)


def other_than_asked(questions: tuple[str, ...], given: str) -> bool:
    """Tell whether a question that says what to count is answered with things it does not name.

    "How many people signed?" is not answered by "20 000 GPUs".
    """
    said = sorts_in(given)
    if not said or any(said & sorts_in(text) for text in questions):
        return False
    asked = (_CUES.search(fold(text)) for text in questions)
    return any(sorts_in(" ".join(found[1].split()[:_NEAR])) for found in asked if found)
