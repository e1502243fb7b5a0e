"""The small vocabularies of French and English that the rules on wording stand on."""

from __future__ import annotations

from typing import Final

from quiz.values.shape import word_set


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

DENYING_PREFIXES: Final = word_set("""
un in im il ir dis non anti de mal mis a contre counter under over sub super hyper hypo inter
intra pre post pro re ex im endo exo micro macro mini maxi mono bi tri multi
""")
"""What makes another word of a word, and so is never a typo."""

ANTONYMS: Final = frozenset(
    frozenset(pair.split("/"))
    for pair in [
        "increase/decrease",
        "increases/decreases",
        "increased/decreased",
        "increasing/decreasing",
        "import/export",
        "imports/exports",
        "internal/external",
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

GENERIC: Final = word_set("""
administration times post news press herald insider street wall valley financial business economic
effect learning machine deep data language science open free board wing party parti commission
committee comite council conseil agency agence university universite institute institut institution
college school ecole company companie compagnie entreprise societe corporation corp inc incorporated
llc ltd limited plc sa sas sarl gmbh ag group groupe firm firme foundation fondation association
organisation organization union exchange bank banque department departement ministry ministere
office bureau authority autorite federation league ligue club team equipe network reseau center
centre laboratory laboratoire lab labs research recherche service services system systeme technology
technologies technologie international national nationale federal federale european europeen
europeenne american americain americaine french francais francaise english anglais world mondial
mondiale global general generale public publique state etat states etats united unis unies nations
country pays city ville town village region province county comte island ile islands iles river
fleuve riviere lake lac mount mont mountain montagne sea mer ocean rue avenue boulevard road route
square place park parc house maison tower tour bridge pont castle chateau museum musee church eglise
cathedral cathedrale king roi queen reine prince princess princesse president minister ministre
director directeur directrice chief chef officer executive secretary secretaire doctor docteur
professor professeur mister mr mrs ms miss monsieur madame mademoiselle m mme mlle dr sir lord lady
saint sainte st film movie book livre roman novel song chanson album series serie show game jeu
magazine newspaper journal paper letter lettre article report rapport act loi law bill treaty traite
agreement accord project projet program programme plan model modele software logiciel app
application website site platform plateforme chatbot robot product produit version market marche
fund fonds trust holding holdings partners capital security securite safety life vie future futur
intelligence artificial artificielle war guerre battle bataille day jour year annee month mois week
semaine time temps man homme woman femme people peuple person personne thing chose one new nouveau
nouvelle old great grand grande first last the north south east west nord sud est ouest area zone
district chip chips puce puces card cards carte cartes processor processeur gpu gpus money argent
dollar dollars euro euros trade health sante labor labour statistics statistique statistiques
monetary monetaire development developpement environment environnement education defense defence
energy energie nuclear nucleaire atomic atomique spatial spatiale culture sport sports justice court
cour tribunal central centrale force forces air army armee navy parliament parlement senate senat
assembly assemblee congress congres chamber chambre fond high haut haute broadcasting peace paix
prize royal royale motor motors
""").union(SMALL)
"""Words that name a sort of thing and no thing; an answer of these alone names nothing."""

OTHERWISE: Final = word_set("""
former fake false ex semi quasi pseudo half partial counter future virtual almost nearly only
less more few alleged so-called ancien ancienne faux fausse demi presque moins plus futur former
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

DROPPABLE: Final = word_set("""
lake lac ocean battle bataille siege raid treaty traite kingdom royaume republic republique
commonwealth company companie compagnie entreprise societe corporation corp inc incorporated llc ltd
limited plc sa sas sarl gmbh ag group groupe firm firme institute institut university universite
college school ecole foundation fondation association organisation organization agency agence
magazine newspaper film movie book livre novel roman song chanson album series serie show king roi
queen reine prince princess princesse president doctor docteur dr professor professeur mr mrs ms
miss monsieur madame mademoiselle mme mlle sir lord lady saint st mount mont river fleuve city ville
island ile county province mountain mountains motors app application website project projet
programme program motor
""")
"""Sorts that a name is still understood without: Harvard, Everest, the Future of Life."""

DROPPABLE_BEFORE_OF: Final = word_set("""
battle bataille siege raid treaty traite kingdom royaume republic republique commonwealth city ville
county comte province island ile mount mont lake lac river fleuve film movie book livre novel roman
song chanson album
""")
"""Those that name no other thing than what stands behind *of*: not so a University of Nevada."""

BODIES: Final = word_set("""
organization organisation agency agence
""")
"""Those without which words of a sort are no name: World Health."""

DROPPABLE_IN_SMALL: Final = word_set("""
surname religion rule origin metropolitan area region language government nationality
nom religion regne origine metropolitaine region langue gouvernement nationalite
""")
"""The same, where the author writes them small: imperial rule, but not the Golden Rule."""

FRAMES: Final = word_set("""
battle bataille siege raid treaty traite mission spacecraft probe sonde satellite rocket fusee
flight vol train express ship vessel navire band fabricant constructeur manufacturer maker editeur
publisher journal daily network social supercomputer superordinateur computer ordinateur chip
processor tool outil service brand marque laboratory lab institute university agency organization
kingdom royaume republic republique hms uss general colonel captain senator minister company
compagnie entreprise societe firm firme startup group groupe corporation corp inc incorporated llc
ltd limited plc sas sarl gmbh magazine newspaper quotidien film movie song chanson book livre novel
album series serie app application website site software logiciel platform plateforme chatbot model
modele project projet program programme called named appele appelee nomme nommee word mot term terme
just only simply seulement juste about approximately roughly around environ probably probablement
maybe surely surement certainly exactly exactement actually themselves himself herself itself approx
circa king roi queen reine president doctor docteur dr professor professeur mr mrs ms miss monsieur
madame mademoiselle mme mlle sir lord lady saint st city ville country pays state etat river fleuve
island ile planete planet etoile boite robot bot assistant start up moteur agence ministere ministry
comte county mont mount lac lake mer sea ocean golfe gulf desert musee museum langue language
monnaie currency rms ss bateau paquebot
""")
"""Words that may stand before a name without changing what is named."""

SUFFIXES: Final = word_set("""
raid express train featuring feat ft starring band bank banque system systeme lp llp motor motors
supercomputer computer area region state exhibition centre center company companie corporation corp
inc incorporated llc ltd limited plc sa sas sarl gmbh ag group magazine newspaper film movie song
book novel album series app website site software platform chatbot model project program programme
themselves himself herself itself exactly exactement probably probablement maybe mission spacecraft
probe river language planet desert museum castle
""")
"""Words that may stand behind a name without changing what is named."""

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
centrale/central men/man
""")
"""Common nouns of names, abbreviations and British spellings, as they are compared."""
