"""What is known of people's names: titles, particles, short forms, common given names."""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES: Final = _set("""
mr mrs ms miss mister m mm mme mlle monsieur madame mademoiselle dr doctor docteur prof
professor professeur pr sir dame lord lady maitre me president presidente minister ministre
prime premier premiere vice senator senateur senatrice governor gouverneur mayor maire
ambassador ambassadeur ceo cto cfo pdg dg chairman chairwoman king queen roi reine prince
princess princesse emperor empereur imperatrice empress tsar pope pape saint sainte st ste
captain capitaine general colonel major sergeant lieutenant admiral amiral judge juge justice
chancellor chancelier chanceliere secretary secretaire commissioner commissaire billionaire
milliardaire entrepreneur entrepreneuse maestro pm
founder cofounder fondateur fondatrice cofondateur
cofondatrice co boss patron patronne directeur directrice director engineer ingenieur researcher
chercheur chercheuse writer actor actress singer author ecrivain acteur actrice chanteur
chanteuse auteur historien historian rev reverend hon herr frau senor senora don former ancien
ancienne ex the le la l businessman investor investisseur investisseuse journalist journaliste
""")
"""What may stand before a name: honorifics, offices, callings."""

PARTICLES: Final = _set("""
de du des d la le les l van von vom zu zum der den ter ten di da do dos das del della dello al
el bin ben ibn bint of mac mc o st saint san santa y und af av
""")
"""What belongs to the surname behind it and may be left out."""

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

DESCRIPTIONS: Final = _set("""
the a an le la l les of de du des d from at chez who qui ceo cto cfo pdg founder cofounder co
fondateur fondatrice cofondateur patron boss president director directeur directrice himself lui
elle herself in en owner proprietaire chief chef head
""")
"""How a remark on somebody begins: Sam Altman, the head of OpenAI."""

KIN: Final = _set("""
brother brothers frere freres sister sisters soeur soeurs wife husband mari epouse epoux son
fils daughter fille father pere mother mere cousin cousine uncle oncle aunt tante friend ami
amie assistant assistante lawyer avocat avocate adviser advisor conseiller conseillere successor
successeur predecessor predecesseur rival rivale partner nephew neveu niece femme widow veuve
biographer biographe mistress girlfriend boyfriend compagne compagnon twin
""")
"""Who stands beside the person named, and so is another."""

LINKS: Final = _set("""
of de du des d from by par a to and et s
""")
"""What ties a name to the word before it."""

_SHORT_FORMS: Final = """
sam samuel samantha sammy | tim timothy timothee timmy | geoff geoffrey jeff jeffrey jeffery
bill william will billy willie | bob robert rob bobby robbie bert | dick richard rick ricky rich
mike michael mick mickey michel mikhail | dave david davy | steve stephen steven stephane
joe joseph joey jo | jim james jimmy jamie | tom thomas tommy | tony anthony antony antoine antonio
dan daniel danny | ben benjamin benny benji | alex alexander alexandra alexandre alexis sandy sasha
nick nicholas nicolas nicky | chris christopher christian christine christophe kris kristopher
matt matthew matthieu mathieu matthias | greg gregory gregoire gregor | andy andrew drew andre
ed edward eddie ted ned edouard edmund | fred frederick frederic freddie freddy
ken kenneth kenny | larry lawrence laurence laurent | ron ronald ronnie | don donald donnie
pat patrick patricia paddy | phil philip phillip philippe | pete peter pyotr piotr petr
ray raymond
sue susan susanna susie | liz elizabeth elisabeth beth betty eliza lizzie
kate katherine catherine kathryn kathy cathy katie cathryn | maggie margaret meg peggy marge
jen jennifer jenny jenn | jess jessica jessie | vicky victoria vicki | deb deborah debbie debra
becky rebecca becca | abe abraham | al albert alan alfred alfredo | alan allan allen alain
art arthur artie | bernie bernard | charlie charles chuck charley carlos | cliff clifford
doug douglas | frank francis franklin frankie francois | gabe gabriel | gene eugene
gerry gerald gerard | jerry jeremy jerome gerald | hank henry harry henri | harry harold
herb herbert | jack john johnny jon jean | jon jonathan jonny | jake jacob | josh joshua
kim kimberly kimberley | len leonard lenny | leo leonardo leonard | lou louis lewis louise louie
max maxwell maximilian maxime | nate nathan nathaniel nat | ollie oliver olivier | russ russell
stan stanley | stu stuart stewart | ted theodore theo teddy | terry terence terrence
toby tobias | vic victor | vince vincent vinnie | walt walter wally | zach zachary zack
seb sebastian sebastien | manu emmanuel emmanuelle | marc mark markus marcus | eric erik erick
carl karl | sara sarah | ann anne anna annie | greta margareta | elon | demi demis
yann yan yannick | yosh yoshua joshua | ron aaron | nikola nikolai nicolai | mo mohammed mohamed
mohammad muhammad | vlad vladimir volodymyr wladimir | kris kristian | angie angela | tina christina
mandy amanda | cindy cynthia | ellie eleanor | gus augustus gustave | hal harold henry
ike dwight | jfk | lindsay lindsey | lynn lynne | mel melvin melanie | millie mildred mila
moe moses | molly mary | polly mary | nancy ann | nora eleanor | norm norman | perry peregrine
rosie rose rosa | sally sarah | sid sidney sydney | sven | tess theresa therese teresa | val valerie
wes wesley | winnie winston | will wilhelm | woz steve
"""
_OTHER_NAMES: Final = """
adam adrian agnes alice alicia alison amelie amy andrea angele anita arnaud arnold audrey aurelie
barbara barry beatrice benoit bernadette boris brad bradley brandon brenda brian bruce bruno bryan
camille carla carol caroline cecile celine charlotte chloe claire clara claude claudia colin corinne
craig daisy damien danielle dario daria darren delphine denis denise dennis derek diana diane didier
dominique donna dora dylan edgar edith elaine elena elisa ella elise elliot ellen elsa emile emilie
emily emma eric erica ernest ethan eva eve evelyn fabien fabrice felix fiona florence florian gary
gaston genevieve george georges georgia gilbert gilles gina giorgio glenn gordon grace graham guy
guillaume guido gustav gwen hannah harriet heather hector helen helene herve hugo hugh ida ines
irene iris isaac isabelle ivan jacques jade jamal jane janet janine jason jasmine jay jeanne joan
joanna jocelyn joel jordan jorge jose josephine joyce juan judith judy jules julia julian julie
julien juliette june justin karen karim kathleen keith kelly kevin kimbal kyle lara laura lea leila
lena leon lia lily linda lionel lisa liliane loic lorenzo lorraine luc luca lucas lucie lucy luis
luke luna lydia madeleine marcel marcelle margot maria marie marilyn marina mario marion marius
marjorie martha martin martine mathilde maud maureen maurice megan melissa michele michelle mila
miles miranda mireille monica monique morgan muriel myriam nadia natalie nathalie neil nigel nina
noah noel noemie odile olga olive olivia oscar otto owen pablo pamela pascal pascale paul paula
pauline pedro penelope philippa pierre piotr quentin rachel raphael regis renaud rene renee ricardo
robin rodolphe roger roland romain roman rosalie ross roy ruby rudolf rupert ruth ryan sabine
sabrina
sandra scott sean serge sergei sergey sharon sheila shirley silvia simon simone solange sonia sophie
stella stephanie susanne suzanne sylvain sylvie tamara tanya tara teddy thibault thierry tracy
travis trevor ulrich ursula valentin valentina valerie vera veronique viktor viola violette virginia
virginie vivian wanda warren wayne wendy werner wilfred xavier yasmine yves yvette yvonne zoe
"""


def _groups() -> dict[str, frozenset[int]]:
    """Return for each name the numbers of the groups it belongs to."""
    found: dict[str, set[int]] = {}
    lines = _SHORT_FORMS.replace("mo mohammed mohamed\n", "mo mohammed mohamed ")
    for number, group in enumerate(lines.replace("\n", "|").split("|")):
        for name in group.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


_GROUPS: Final = _groups()
_NONE: Final[frozenset[int]] = frozenset()
GIVEN_NAMES: Final = frozenset(_GROUPS) | frozenset(_OTHER_NAMES.split())
"""Common given names, so that a slip that makes another one is not taken for a slip."""


def short_form(one: str, other: str) -> bool:
    """Tell whether two folded given names are forms of one: Tim and Timothy, Bill and William."""
    return bool(_GROUPS.get(one, _NONE) & _GROUPS.get(other, _NONE))
