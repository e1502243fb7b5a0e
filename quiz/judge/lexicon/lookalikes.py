"""Words a letter or two apart that are words or names of their own, and so no slips for each other.

A list can only hold those that quizzes ask about; no list of all words is carried for it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations
from typing import Final

_GROUPS: Final = """
astronomy astrology | etymology entomology | oncology ontology | theology teleology
anthology ontology | meteorology metrology | cosmology cosmetology | economics ergonomics
astronomie astrologie | etymologie entomologie | oncologie ontologie | theologie teleologie
abduction adduction | meiosis miosis | prostate prostrate | neutron neuron | proton photon
electron election | planet plant | stalactite stalagmite | arthrite arthrose | hepatite hematite
cesium cerium | radium radius | insulin inulin | cytosine cytokine
cellulose cellulite | cortisol cortisone | ellipse eclipse | hyperbole hyperbola
cooperation corporation | isolation insulation | simulation stimulation | vaccination fascination
starvation salvation | mediation medication | revolution resolution evolution
election erection ejection | invention intention | translation transition tradition
infection injection inflation | emission omission mission | friction fiction | statue statute
patent parent | poison poisson prison boisson | desert dessert | cheveux chevaux cheveu cheval
manteau marteau | orange orage | raisin raison | debat debut | defense depense | majorite minorite
danse dense | force farce | conte comte compte | cidre cedre | montre monstre | pilote pelote
carotte calotte culotte | papillon pavillon | bouillon brouillon | champion champignon
mousson moisson | buisson boisson | etalon talon | aimant amant | geant gant | mosquee moquee
critique cryptique | ethique ethnique | politique poetique | epitaphe epigraphe
photographe phonographe | perimetre parametre | republique replique | fresque frasque
griffe greffe | northeast northwest southeast southwest
angel angle | trial trail | diary dairy | casual causal
gorilla guerrilla | resigned reigned redesigned
manet monet | fillon villon | proust prost | more moore | plato pluto
socrates isocrates | bohr born | fermi fermat | weil veil | attal attali | coen cohen | freud fraud
geneva genova | budapest bucarest bucharest | milan mulan | mistral mixtral | titanic titania
dionysus dionysius | maximian maximilian | bald bold | curie curia | macron micron macaron
bundestag bundesrat | majority minority | afferent efferent | carbon carton | nice nike
interieur anterieur exterieur ulterieur posterieur | interior anterior exterior ulterior posterior
library librairie librairy | silicium silicone
water waiter | communist columnist | communiste columniste | moral mural | mature nature
obama osama | carter cartier | castro castor | nixon dixon
"""
_CHEMICAL: Final = re.compile(
    r"(nitr|sul(?:f|ph)|chlor|fluor|brom|iod|phosph|carbon|cyan|arsen|hydr|prop|but|eth|meth|benz"
    r"|hex|oct|lact|malt|amyl|cellul|sucr)(at|it|id|in|an|en|yn|os|as|ol|iqu|anol|anal)(?:es?)?"
)
"""Names of which the end tells one chemical from another: nitrate and nitrite."""


_ALONE: Final = """
horse house hose | tiger timer | bread break breed broad | paper piper | stone store stove storm
plane plate place peace | world would word | river rider rivet | sheep sleep steep | silver sliver
whale while white | shark sharp spark | snake shake | crown crow brown brow | beard bear
camel came | black block | green greed greek | brain bran | liver lever | blood bloom broom
butter better bitter | grape grade grave | cloud clout | bridge bride | castle cattle
letter latter | radio ratio | clock click cloak | match march | glass grass | chair chain choir
chien chine | poire poivre | peche poche | cerise crise | tigre titre | singe signe | poule poulet
chateau chapeau | porte poste perte | montagne montage | etoile toile
heart heard hearth earth hear heat
metal medal | laser later | salmon salon | trout tout | falcon flacon | monkey money | rabbit rabbi
boxing boring | rugby ruby | polio polo | chess chest | violet violent | ballet ballot bullet
novel navel | france franc frank | nation notion | valley volley | island inland | empire umpire
treaty treat | plague plaque | boron baron bacon | otter other | moose mouse mousse
basin basil basic | tapir taper | squid squad | perch porch | stork stock stark | heron heroin
pasta paste | pizza piazza | curry carry | chili child | thyme theme | clove close clover
flour floor | baker banker | miner minor | pilot pivot | farmer former | lawyer layer
singer signer | painter printer pointer | soldier solder | wrist waist | skull skill | spine spike
bottle battle | leather lather | rubber robber | brick brisk | frost front | glacier glazier
flame frame | spring string | writer waiter | pride price prize | anger angel | wrath wreath
strike stroke | quark quack | meteor meter | petrol patrol | cello cell | viola villa
renard retard | fraise frise | cuivre suivre | argent agent | carton canton | reine renne
glace grace | sable sabre | statue status statute stature | marine marina | genre genie gene
colony colon | march marsh | coral choral corral | ruby rugby | fjord ford | swamp stamp
comma coma | verb verbe | witch watch | heaven haven | bribe bride | export expert | import impart
debt debit | stock stick | bond blond | share shore | steel steam stream | intel inter
livre lievre | silicon silicone | google goggle
"""
"""Words that may be slips for each other in a name or beside a word that is right: silicone valley.

None of those that sound the same: steel and steal.
"""


def _pairs(table: str) -> frozenset[tuple[str, str]]:
    """Return the pairs of words, each in the order of the alphabet: a set takes thrice the room."""
    groups = (sorted(group.split()) for group in table.replace("\n", " | ").split("|"))
    return frozenset(pair for group in groups for pair in combinations(group, 2))


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


_PAIRS: Final = _pairs(_GROUPS)
_PAIRS_ALONE: Final = _pairs(_ALONE)


def are_lookalikes(one: str, other: str) -> bool:
    """Tell whether two folded words are different ones, however much alike."""
    if _pair(one, other) in _PAIRS:
        return True
    first, second = _chemical(one), _chemical(other)
    return first is not None and second is not None and first != second


def are_lookalikes_alone(one: str, other: str) -> bool:
    """Tell whether two folded words are different ones where nothing else is said."""
    return _pair(one, other) in _PAIRS_ALONE


@lru_cache(maxsize=4096)
def _chemical(word: str) -> tuple[str, str] | None:
    """Return what the name of a chemical begins and ends with; None for any other word."""
    found = _CHEMICAL.fullmatch(word)
    return (found[1], found[2]) if found else None
