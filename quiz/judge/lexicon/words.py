"""The small vocabularies of French and English that the rules on wording stand on."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping


def _pairs(words: str) -> dict[str, str]:
    return dict(pair.split("/") for pair in words.split())


ARTICLES: Final = word_set("""
the a an la le les l un une des d
""")
"""Never told apart, never missed."""

SMALL: Final = ARTICLES | word_set(
    "du de of and et n in en au aux at on dans sur s its their his her our son sa ses leur leurs"
    " notre nos votre"
)
"""Words that bear no meaning of their own in a name; a comparison goes without them."""

RELATIONS: Final = word_set("""
for to from by with without against before after over under than versus vs into through between
during since until via pour par avec sans contre avant apres vers entre depuis pendant sous que
chez
""")
"""Words that say who does what to whom: the rest may not move across them."""

BETWEEN: Final = word_set("""
and et or ou n
""")
"""Words between members: one alone is not the whole."""

PARTING: Final = word_set("""
or ou vs versus and et soit either
""")
"""Words that part one answer from the next."""

RELATIVES: Final = word_set("who whom whose that which qui que dont")
"""Words that open a clause on somebody or something: the man who fired Sam Altman."""

OF: Final = word_set("of de du des d")
"""What ties a word to what it is of."""

DENYING_PREFIXES: Final = word_set("""
un in im il ir dis non anti de mal mis a contre counter under over sub super hyper hypo inter
intra pre post pro re ex endo exo micro macro mini maxi mono bi tri multi
""")
"""What makes another word of a word, and so is never a typo."""

NEVER_A_SLIP: Final = frozenset(
    frozenset(pair.split("/"))
    for pair in [
        "increase/decrease",
        "increases/decreases",
        "increased/decreased",
        "increasing/decreasing",
        "import/export",
        "imports/exports",
        "internal/external",
        "binding/bonding",
        "inclusive/exclusive",
        "include/exclude",
        "inhale/exhale",
        "implicit/explicit",
        "minimum/maximum",
        "minor/major",
        "male/female",
        "emigration/immigration",
        "emigrant/immigrant",
        "employer/employee",
        "inflation/deflation",
        "ascending/descending",
        "encode/decode",
        "upload/download",
        "input/output",
        "inside/outside",
        "million/billion",
        "millions/billions",
        "million/trillion",
        "billion/trillion",
        "interieur/exterieur",
        "interne/externe",
        "interieure/exterieure",
        "inclus/exclus",
        "importation/exportation",
        "augmenter/diminuer",
        "attraction/abstraction",
        "private/primate",
        "president/resident",
        "prosecution/persecution",
        "creation/cremation",
        "plaintiff/plaintive",
        "mediation/meditation",
        "acquisition/inquisition",
        "conservation/conversation",
        "adoption/adaptation",
        "adaption/adoption",
        "affect/effect",
        "endemic/epidemic",
        "evolution/revolution",
        "mortality/morality",
        "pacific/specific",
        "nuclear/unclear",
        "martial/marital",
    ]
)
"""Words near in letters and far in meaning."""

OTHERWISE: Final = word_set("""
former fake false ex semi quasi pseudo half partial counter future virtual almost nearly only
less more few alleged ancien ancienne faux fausse demi presque moins plus futur
wrong other another autre next previous dernier prochain fewer opposite contraire reverse
inverse alternative failed would could
""")
"""Words that make something else of what they stand beside."""

ANOTHER: Final = OTHERWISE | word_set("""
red blue white black green yellow rouge bleu bleue blanc blanche noir noire vert verte jaune
new nouveau nouvelle south north east west sud nord est ouest upper lower great grand grande old
vice deputy assistant adjoint adjointe sous junior senior second first third inter intra trans
extra post pre neo mid central southern northern eastern western young little big petit petite
haut haute bas basse
""")
"""Words that, left out, leave the name of something else: York is not New York."""

FILLERS: Final = word_set("""
about actually appele appelee approx approximately around called certainly circa environ just juste
mot named nomme nommee only roughly seulement simply surely surement term terme word
""")
"""Words that may stand before a name and say nothing of it."""

ASIDES: Final = word_set("""
exactement exactly himself herself itself maybe probablement probably themselves
""")
"""The same, before and behind it."""

IN_ENGLISH: Final = _pairs("""
univ/university dept/department gov/government mondial/world mondiale/world universite/university
institut/institute comite/committee conseil/council agence/agency societe/company entreprise/company
compagnie/company fondation/foundation banque/bank ministere/ministry musee/museum eglise/church
ville/city pays/country ile/island fleuve/river riviere/river lac/lake mer/sea roi/king reine/queen
lettre/letter rapport/report loi/law projet/project programme/program logiciel/software livre/book
chanson/song puce/chip carte/card monde/world guerre/war europeen/european europeenne/european
americain/american americaine/american artificielle/artificial artificiel/artificial
organisation/organization centre/center modele/model recherche/research securite/security
laboratoire/laboratory gouvernement/government ouverte/open ouvert/open reseau/network marche/market
st/saint inst/institute ste/sainte mt/mount bce/bc traite/treaty bataille/battle royaume/kingdom
republique/republic prix/prize mont/mount cathedrale/cathedral chateau/castle pont/bridge tour/tower
detroit/strait golfe/gulf foret/forest parc/park palais/palace theatre/theater mondiaux/world
centrale/central men/man armee/army troupe/troop soldat/soldier peuple/people autorite/authority
empereur/emperor ministre/minister parlement/parliament senat/senate ambassade/embassy
ambassadeur/ambassador regulateur/regulator aeroport/airport stade/stadium hopital/hospital
bibliotheque/library siecle/century decennie/decade millenaire/millennium
annee/year ans/year uni/united unis/united unie/united sante/health fond/fund monetaire/monetary
cour/court paix/peace industriel/industrial industrielle/industrial universel/universal
universelle/universal froid/cold froide/cold olympique/olympic jeu/game coupe/cup droit/right
croix/cross rouge/red commune/common acide/acid dieu/god deesse/goddess duc/duke duchesse/duchess
theorie/theory theoreme/theorem effet/effect principe/principle psaume/psalm symphonie/symphony
dioxyde/dioxide monoxyde/monoxide oxyde/oxide carbone/carbon oxygene/oxygen hydrogene/hydrogen
vallee/valley colline/hill baie/bay dynastie/dynasty chapitre/chapter salle/room
bleu/blue bleue/blue jaune/yellow vert/green verte/green noir/black noire/black blanc/white
blanche/white gris/grey grise/grey gray/grey
""")
"""Common nouns of names, abbreviations and British spellings, as they are compared."""

YES_OR_NO: Final[Mapping[str, bool]] = MappingProxyType(
    dict.fromkeys(["true", "t", "vrai", "v", "yes", "y", "yeah", "yep", "oui"], True)
    | dict.fromkeys(["false", "f", "faux", "no", "n", "nope", "non"], False)
)
"""How the answer to a yes-or-no question is put."""
