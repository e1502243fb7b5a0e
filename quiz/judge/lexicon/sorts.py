"""The sorts that names say of what they name: university, river, film; what each word may do.

A word stands once, under all that is true of it:

- *generic*: a sort of thing and no thing; an answer of these alone names nothing;
- *droppable*: the name is understood without it: Harvard, Everest, the Future of Life;
- *before-of*: it names no other thing than what stands behind its *of*: the battle of Verdun, but
  not the University of Nevada;
- *in-front*, *behind*: it may stand there without changing what is named: the company OpenAI,
  OpenAI Inc;
- *body*: without it, words of a sort are no name: World Health;
- *written-small*: droppable where the author writes it small: imperial rule, not the Golden Rule.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.words import ASIDES, FILLERS, SMALL
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

SORTS: Final[Mapping[str, str]] = MappingProxyType({
    "generic": """
accord act administration agreement air americain americaine american anglais annee argent armee
army article artificial artificielle assemblee assembly atomic atomique authority autorite avenue
bill board boulevard bridge broadcasting bureau business capital card cards carte cartes cathedral
cathedrale central centrale chamber chambre chateau chef chief chips chose church club comite
commission committee congres congress conseil council cour court culture data day deep defence
defense departement department development developpement directeur director directrice district
dollar dollars east economic education effect eglise energie energy english environment
environnement equipe est etats euro european europeen europeenne euros exchange executive federal
federale federation femme financial first fond fonds force forces francais francaise free french
fund futur future game generale global gpu gpus grand grande great guerre haut haute health herald
high holding holdings homme house iles insider institution intelligence international islands jeu
jour justice labor laboratoire labour labs last law league learning letter lettre life ligue loi m
machine maison man marche market ministre mister mois mondial mondiale monetaire monetary money
montagne month national nationale nations navy new news nord north nouveau nouvelle nucleaire
nuclear office officer old one open ouest paix paper parc park parlement parliament parti partners
party peace people person personne peuple place plan pont post press prize processeur product
produit public publique puce puces rapport recherche report research reseau riviere road route
royal royale rue safety sainte sante science secretaire secretary securite security semaine senat
senate services south spatial spatiale sport sports square states statistics statistique
statistiques street sud team technologie technologies technology temps thing time times tour tower
town trade tribunal trust unies union unis united valley version vie village wall war week west
wing woman world year zone
""",
    "in-front": """
assistant automaker bateau boite bot brand captain carmaker colonel constructeur currency daily
editeur etoile fabricant flight fusee golfe gulf hms maker manufacturer marque monnaie moteur navire
ordinateur outil paquebot planete publisher quotidien rms rocket satellite senator ship sonde
ss start startup superordinateur tool up uss vessel vol
""",
    "generic droppable in-front": """
application compagnie docteur doctor dr entreprise firm firme groupe institute king lady lord
madame mademoiselle miss mlle mme monsieur mr mrs ms ocean president professeur professor projet
queen reine roi saint serie sir societe st university
""",
    "generic droppable in-front behind": """
app company corp corporation gmbh group inc incorporated limited llc ltd magazine newspaper plc
program programme project sarl sas series website
""",
    "generic in-front": """
chip country etat general journal lab laboratory logiciel mer minister ministere ministry modele
musee network pays plateforme processor robot sea service
""",
    "generic droppable before-of in-front": """
bataille battle chanson city county fleuve ile island lac lake livre mont mount traite treaty
ville
""",
    "generic droppable": """
airport association college ecole fondation foundation institut mountain prince princess princesse
school show universite
""",
    "written-small": """
gouvernement government metropolitaine metropolitan nationalite nationality nom origin origine
regne religion rule surname
""",
    "in-front behind": """
band computer desert express mission planet probe spacecraft supercomputer train
""",
    "behind": "exhibition fc feat featuring ft llp lp starring",
    "generic behind": "bank banque castle center centre system systeme",
    "generic droppable before-of in-front behind": "album book film movie novel river song",
    "generic in-front behind": "chatbot model museum platform site software state",
    "droppable before-of in-front": "gospel evangile kingdom republic republique royaume siege",
    "generic droppable behind": "ag companie motor motors",
    "generic droppable in-front body": "agence agency organization",
    "generic behind written-small": "area region",
    "generic droppable before-of": "province roman",
    "droppable": "mountains",
    "droppable before-of": "commonwealth",
    "droppable before-of in-front behind": "raid",
    "droppable behind": "sa",
    "generic before-of in-front": "comte",
    "generic droppable body": "organisation",
    "generic in-front behind written-small": "language",
    "in-front written-small": "langue",
})  # fmt: skip
"""The words of each combination, folded, as typed or as compared: rules look at both."""


def _that_are(what: str) -> frozenset[str]:
    """Return the words of which ``what`` is true."""
    true = (words for flags, words in SORTS.items() if what in flags.split())
    return word_set(" ".join(true))


GENERIC: Final = _that_are("generic") | SMALL
DROPPABLE: Final = _that_are("droppable")
DROPPABLE_BEFORE_OF: Final = _that_are("before-of")
DROPPABLE_IN_SMALL: Final = _that_are("written-small")
BODIES: Final = _that_are("body")
IN_FRONT: Final = _that_are("in-front") | FILLERS | ASIDES
BEHIND: Final = _that_are("behind") | ASIDES
