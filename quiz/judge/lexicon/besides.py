"""What things are called besides: by their maker, by a second title, by what they are of."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping


def _rows(table: str) -> Mapping[str, frozenset[str]]:
    rows = (line.partition(": ") for line in table.strip().splitlines())
    return MappingProxyType({name: word_set(words) for name, _, words in rows})


MAKERS: Final = _rows("""
sony: playstation walkman xperia
microsoft: windows xbox office excel word azure
nintendo: switch wii gamecube
apple: iphone ipad ipod macintosh mac macbook
google: android chrome pixel gemini gmail
samsung: galaxy
openai: gpt chatgpt sora
anthropic: claude
meta: llama
deepmind: alphago alphafold gemini
amazon: kindle alexa
adobe: photoshop acrobat
sega: dreamcast
ford: mustang fiesta
toyota: corolla prius
honda: civic
volkswagen: golf beetle polo
vw: golf beetle polo
renault: clio twingo
intel: pentium
""")
"""What each maker makes that is called by its own name as well: Sony PlayStation 5."""

ADJECTIVES: Final = _rows("""
atmosphere: atmospheric atmospherique
sun: solar
soleil: solaire
moon: lunar
lune: lunaire
parliament: parliamentary
parlement: parlementaire
pope: papal
pape: papal
ocean: oceanic oceanique
volcano: volcanic
volcan: volcanique
spine: spinal
brain: cerebral
cerveau: cerebral
gravity: gravitational
gravite: gravitationnelle
planet: planetary
planete: planetaire
""")
"""The adjective that says no more than what something is *of*: atmospheric pressure."""

TITLES: Final = frozenset(
    {
        ("twelfth night", "what you will"),
        ("moby dick", "the whale"),
        ("frankenstein", "the modern prometheus"),
        ("candide", "l'optimisme"),
        ("tartuffe", "l'imposteur"),
        ("walden", "life in the woods"),
        ("the hobbit", "there and back again"),
        ("uncle tom's cabin", "life among the lowly"),
        ("slaughterhouse five", "the children's crusade"),
        ("le mariage de figaro", "la folle journee"),
        ("dom juan", "le festin de pierre"),
        ("emile", "de l'education"),
    }
)
"""Works that have two titles, which are one answer."""

BODY: Final = word_set("""
heart brain eye liver lung skin skull ear hand foot stomach kidney bone body spine nose tongue
thigh femur spleen pancreas iris retina cornea coeur cerveau oeil foie poumon peau crane oreille
main pied estomac rein os corps langue rate
""")
"""What is no other thing for being human."""

MEASURES: Final = (
    "cup|glass|bottle|mug|pint|piece|slice|bowl|drop|bit|pinch|spoonful|loaf|lot|pot|jar"
    "|tasse|verre|bouteille|morceau|tranche|bol|goutte|pincee|peu|cuilleree"
)
"""What there may be one of, of a stuff: a part of a pattern."""

DEEDS: Final = word_set(
    "hit hits struck strikes make makes made produce produces use uses used eat eats ate collided"
    " font fait fabriquent fabrique produisent produit heurte percute utilise utilisent mange"
    " mangent"
)
"""What questions ask about with *what*, and an answer repeats."""

FIRMS: Final = word_set(
    "company firm bank airline carmaker automaker maker manufacturer business corporation retailer"
    " compagnie entreprise banque societe constructeur fabricant firme marque brand chain"
)

DAYS: Final = word_set(
    "day holiday celebration festival feast fete jour celebrate celebrated ferie"
)

ALLIES: Final = word_set("alliance pact treaty organisation organization bloc agency group groupe")

TOURNAMENTS: Final = word_set("tournament tournoi championship championnat competition")
