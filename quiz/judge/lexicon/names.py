"""What is known of people's names: titles, particles, short forms, common given names."""

from __future__ import annotations

import sys
from itertools import count
from operator import add
from typing import Final, NamedTuple

from quiz.judge.lexicon.given_names import OF_EITHER, OF_MEN, OF_WOMEN
from quiz.judge.lexicon.translated import SPELLED, TRANSLATED
from quiz.values.shape import word_set

CALLINGS: Final = word_set("""
activist animateur animatrice anthropologist anthropologue architect architecte artist artiste
astronaut astronaute astronome astronomer athlete autrice aviateur aviator aviatrice avocat avocate
banker banquier bard barde biologist biologiste botanist botaniste boxer boxeur championne chemist
chimiste chirurgien choregraphe choreographer cineaste coach comedian comedien comedienne composer
compositeur compositrice conductor cosmologist cosmonaut cosmonaute couturier couturiere cyclist
cycliste dancer danseur danseuse designer dictateur dictator diplomat diplomate dramaturge economist
economiste entraineur entraineuse essayist essayiste explorateur exploratrice explorer filmmaker
footballer footballeur footballeuse geneticien geneticist geographe geographer geologist geologue
goalkeeper guitarist guitariste hacker humorist humoriste icone industrialist industriel infirmiere
inventeur inventor inventrice joueur joueuse jurist juriste lawyer legende linguist magnat magnate
mannequin mathematician mathematicien mathematicienne militant militante musician musicien
musicienne nageur nageuse naturalist naturaliste navigateur navigator navigatrice novelist painter
peintre philanthrope philanthropist philosophe philosopher photographe photographer physicien
physicienne physicist pianist pianiste pilot pilote playwright poet poete poetess politician
politicien politicienne presentateur presentatrice presenter producer producteur productrice
programmer programmeur psychanalyste psychiatrist psychoanalyst psychologist psychologue rapper
rappeur rappeuse realisateur realisatrice reporter revolutionary revolutionnaire romancier
romanciere savant scenariste scholar scientifique scientist screenwriter sculpteur sculptor
sculptrice selectionneur selectionneuse skier skieur sociologist sociologue soldat soldier sprinter
star statesman surgeon swimmer theologian theologien tycoon violinist violoniste whistleblower
youtuber
""")
"""What somebody does, said before the name: the physicist Albert Einstein."""

TITLES: Final = CALLINGS | word_set("""
mr mrs ms miss mister m mm mme mlle monsieur madame mademoiselle dr doctor docteur prof professor
professeur pr sir dame lord lady maitre me president presidente minister ministre prime premier
premiere vice senator senateur senatrice governor gouverneur mayor maire ambassador ambassadeur ceo
cto cfo pdg dg chairman chairwoman king queen roi reine prince princess princesse emperor empereur
imperatrice empress tsar pope pape saint sainte st ste captain capitaine marechal marshal commandant
cardinal archbishop archeveque mgr monseigneur eveque bishop abbe rabbi imam pastor pasteur comte
comtesse duc duchesse gen col capt lt adm sen gov sgt dre professeure prefet prefete depute deputee
feu late melle general colonel major sergeant lieutenant admiral amiral judge juge justice
commander commodore corporal caporal sergent brigadier
chancellor chancelier chanceliere secretary secretaire commissioner commissaire billionaire
milliardaire entrepreneur entrepreneuse maestro pm founder cofounder fondateur fondatrice
cofondateur cofondatrice co boss patron patronne directeur directrice director engineer ingenieur
researcher chercheur chercheuse writer actor actress singer author ecrivain acteur actrice chanteur
chanteuse auteur historien historienne historian rev reverend hon herr frau senor senora don former
ancien ancienne ex the le la l businessman investor investisseur investisseuse journalist
journaliste baroness baronne viscount viscountess vicomte vicomtesse countess marquise consul sheikh
sultan emir madam tsarina tsarine master sieur
""")
"""What may stand before a name: honorifics, offices, callings."""

PARTICLES: Final = word_set("""
de du des d la le les l van von vom zu zum der den ter ten di da do dos das del della dello al
el bin ben ibn bint of mac mc o st saint san santa y und af av
""")
"""What belongs to the surname behind it and may be left out."""

RANKS: Final = word_set("""
archduchess archduke archiduc archiduchesse attorney baron chevalier chief congressman congresswoman
count czar duchess duke earl first freiherr graf kaiser marquess marquis representative rep speaker
tzar
""")
"""More of what stands before a name, but not before a name alone: Earl Russell, and Earl Warren."""

SUFFIXES: Final = {
    "jr": 2,
    "junior": 2,
    "fils": 2,
    "sr": 1,
    "senior": 1,
    "pere": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
}
"""What may stand behind a surname, and which bearer of the name it means."""

BEARERS: Final = {
    "younger": 2,
    "jeune": 2,
    "second": 2,
    "elder": 1,
    "ancien": 1,
    "aine": 1,
    "third": 3,
    "troisieme": 3,
}
"""The same, behind an article: the Younger."""

DESCRIPTIONS: Final = word_set("""
the a an le la l les of de du des d from at chez who qui ceo cto cfo pdg founder cofounder co
fondateur fondatrice cofondateur patron boss president director directeur directrice himself lui
elle herself in en owner proprietaire chief chef head
""")
"""How a remark on somebody begins: Sam Altman, the head of OpenAI."""

KIN: Final = word_set("""
brother brothers frere freres sister sisters soeur soeurs wife husband mari epouse epoux son
fils daughter fille father pere mother mere cousin cousine uncle oncle aunt tante friend ami
amie assistant assistante lawyer avocat avocate adviser advisor conseiller conseillere successor
successeur predecessor predecesseur rival rivale partner nephew neveu niece femme widow veuve
biographer biographe mistress girlfriend boyfriend compagne compagnon twin
""")
"""Who stands beside the person named, and so is another."""

STAGE_NAMES: Final = word_set("prince princess queen king duke lord pope pape")
"""Titles that alone are somebody's name, too: Madonna, Prince are two."""

LINKS: Final = word_set("""
of de du des d from by par a to and et s
""")
"""What ties a name to the word before it."""

_SHORT_FORMS: Final = """
sam sammy: samuel, samantha | tim timmy: timothy timothee | geoff jeff: geoffrey jeffrey jeffery
bill will billy willie: william, wilhelm | bob rob bobby robbie bert: robert
dick rick ricky rich richie: richard | mike mick mickey: michael michel mikhail | dave davy: david
steve woz: stephen steven stephane | joe joey jo: joseph | jim jimmy jamie: james
tom tommy: thomas | tony: anthony antony antoine antonio | dan danny: daniel
ben benny benji: benjamin | alex alec sandy sasha: alexander alexandre, alexandra, alexis
nick nicky: nicholas nicolas | chris kris: christopher christophe kristopher
chris kris: christian kristian, christine christina | matt: matthew matthieu mathieu matthias
greg: gregory gregoire gregor | andy drew: andrew andre | ed eddie ted ned: edward edouard, edmund
fred freddie freddy: frederick frederic | ken kenny: kenneth | larry: lawrence laurence laurent
ron ronnie: ronald, aaron | don donnie: donald | pat paddy: patrick, patricia
phil: philip phillip philippe | pete: peter | ray: raymond
sue susie suzie suzy: susan susanna | liz beth betty eliza lizzie: elizabeth elisabeth
kate kathy cathy katie: katherine catherine kathryn cathryn | maggie meg peggy marge: margaret
jen jenny jenn: jennifer | jess jessie: jessica | vicky vicki: victoria | deb debbie: deborah debra
becky: rebecca | abe: abraham | al: albert, alan allan allen alain, alfred alfredo
art artie: arthur | bernie: bernard | charlie chuck charley: charles carlos | cliff: clifford
doug: douglas | frank frankie: francis francois, franklin | gabe: gabriel | gene: eugene
gerry jerry: gerald gerard | jerry: jeremy jerome | hank harry hal: henry henri | harry hal: harold
herb: herbert | jack johnny jon: john jean | jon jonny: jonathan | jake: jacob | josh: joshua
kim: kimberly kimberley | len lenny: leonard | leo: leonardo, leonard, lionel
lou louie: louis lewis, louise | max: maxwell, maximilian, maxime
nate nat: nathan, nathaniel | ollie: oliver olivier
russ: russell | stan: stanley | stu: stuart stewart | ted teddy theo: theodore
terry: terence terrence | toby: tobias | vic: victor, victoria | vince vinnie: vincent
walt wally: walter | zach zack: zachary | seb: sebastian sebastien | manu: emmanuel, emmanuelle
: eric erik erick | : carl karl | : leonardo leonard | : sara sarah | annie: ann anne anna
greta: margareta | demi: demis | : yan yann | yan yann: yannick | yosh: yoshua joshua
: nikola nikolai nicolai | mo: mohammed mohamed mohammad muhammad
vlad: vladimir volodymyr wladimir | angie: angela | tina: christina | mandy: amanda
cindy: cynthia | ellie nora: eleanor | gus: augustus, gustave, gustav | ike: dwight
: lindsay lindsey | rafa: rafael raphael | penny: penelope | steffi: stephanie stefanie
: lynn lynne | mel: melvin, melanie | millie: mildred | moe: moses | molly polly: mary | nancy: ann
norm: norman | wm: william | chas: charles | geo: george | jas: james | thos: thomas
robt: robert | edw: edward | benj: benjamin | perry: peregrine | rosie: rose rosa
jackie: jacqueline | sally: sarah | sid: sidney sydney
tess: theresa therese teresa | val: valerie | wes: wesley | winnie: winston
"""
"""Short forms, then the names that they are of: other spellings of one name, and after a comma
another name, for which the same short form may stand: Al is Albert or Alfred, but neither is both.
"""
_OTHER_NAMES: Final = """
ada adam adele adrian adriana adriano agnes akira alberta alberto alexei alexey alice alicia alison
amelie amy andrea angele angelo anita anton antonia april ariana arnaud arnold audrey auguste
aurelie barack barbara barry beatrice benoit bernadette bernardo boris brad bradley brandon brenda
brian brigitte bruce bruno bryan camille carla carlo carol caroline cecile celine charlotte chloe
claire clara claude claudia claudio clement colin corinne craig cristiano daisy damien danielle
daria dario darren delphine denis denise dennis derek diana diane didier diego dmitri dmitry
dominique donna dora dylan edgar edith elaine elena eleonora eliezer elisa elise ella ellen elliot
elon elsa emad emile emilia emilie emilio emily emma enrico eric erica ernest ernesto ethan eva eve
evelyn fabian fabien fabio fabrice federica federico felix fernando fiona florence florian francesca
francesco frederica friedrich fyodor gabriela galileo gary gaston genevieve george georges georgia
georgina geraldine gilbert gilles gina giorgio giovanni giuseppe glenn gordon grace graham guido
guillaume gustav gustavo guy gwen hannah hans harriet haruki hayao heather hector hedy heinrich
helen helene herve hillary honore hugh hugo ida igor ilya ines ingrid irene iris isaac isabelle ivan
jacinda jacques jade jamal jane janet janine jared jasmine jason javier jay jeanne jensen joan
joanna jocelyn joel johann johannes jordan jorge jose josephina josephine joyce juan judith judy
jules julia julian julie julien juliette julio june justin kamala karen karim kathleen kazuo keir
keith kelly kenzaburo kevin kimbal kyle kylian lara laura lea leila lena leon leonora lev lia
liliane lily linda linus lionel lisa livia livio loic lorenza lorenzo lorraine luc luca lucas lucie
lucy ludwig luis luke luna lydia madeleine malala malcolm manuel marcel marcela marcelle marcelo
margot maria mariana mariano marie marilyn marina marine mario marion marius marjorie marlene martha
martin martine mathilde maud maureen maurice mauricio megan melissa michaela michele michelle miguel
mila miles mira miranda mireille monica monique morgan muriel myriam nadia narendra natalie nathalie
neil nelson niels nigel nina noah noam noel noemie odile olaf olga olive olivia oscar otto owen
pablo pamela paola pascal pascale patricio paul paula pauline pavel pedro penelope philippa
philippine pierre piotr quentin rachel raphael regina regis renaud rene renee ricarda ricardo rishi
roberta roberto robin rodolphe rodrigo roger roland romain roman rosalie rosalind ross roy ruby
rudolf rupert ruth ryan sabine sabrina salvador sandra satya scott sean selena serena serge sergei
sergey sharon sheila shirley silvia silvio simon simone solange sonia sophie stefan stefania stefano
stella stephanie sundar susanne suzanne sven sylvain sylvie tamara tanya tara taylor teddy theodora
thibault thierry tracy travis trevor ulrich ursula usain valentin valentina valeria valerie valerio
vera veronique viktor viola violette virginia virginie vivian wanda warren wayne wendy werner
wilfred wilhelmina winifred wolfgang xavier yasmine yukio yves yvette yvonne zinedine zoe frances
lois stefanie rosamund rosamond georgette josette paulette odette bernardine claudine ernestine
jacqueline justine clementine augustine antonin antonina sadie
"""


class _Forms(NamedTuple):
    """In which groups of ``_SHORT_FORMS`` a name stands, by their numbers: mostly in one."""

    short: tuple[int, ...] = ()
    """Where it is a short form."""
    whole: tuple[int, ...] = ()
    """Where it is what a short form is of."""
    spelled: tuple[int, ...] = ()
    """Which of the names of all groups it spells, counted through."""

    def of(self, other: _Forms) -> bool:
        """Tell whether this is a short form of the other or of the same names."""
        return any(number in other.short or number in other.whole for number in self.short)

    def spells(self, other: _Forms) -> bool:
        """Tell whether this is another spelling of the other."""
        return any(number in other.spelled for number in self.spelled)


def _forms() -> dict[str, _Forms]:
    found: dict[str, _Forms] = {}
    names = count()
    for number, group in enumerate(
        (_SHORT_FORMS + TRANSLATED + SPELLED).replace("\n", "|").split("|")
    ):
        short, _, wholes = group.partition(":")
        _enter(found, short, _Forms(short=(number,)))
        for spellings in wholes.split(","):
            _enter(found, spellings, _Forms(whole=(number,), spelled=(next(names),)))
    return found


def _enter(found: dict[str, _Forms], names: str, forms: _Forms) -> None:
    for name in map(sys.intern, names.split()):
        known = found.get(name)
        found[name] = _Forms(*map(add, known, forms)) if known else forms


_NONE: Final = _Forms()
_FORMS: Final = _forms()
GIVEN_NAMES: Final = frozenset(_FORMS).union(
    map(sys.intern, _OTHER_NAMES.split()), OF_WOMEN, OF_MEN, OF_EITHER
)
"""Common given names, so that a slip that makes another one is not taken for a slip."""


def short_form(one: str, other: str) -> bool:
    """Tell whether two folded given names are forms of one: Tim and Timothy, Bill and William."""
    first, second = _FORMS.get(one, _NONE), _FORMS.get(other, _NONE)
    return first.of(second) or second.of(first) or first.spells(second)
