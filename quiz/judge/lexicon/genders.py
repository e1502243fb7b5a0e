"""Whom a form of address leaves out: Mrs Obama is not Barack Obama, Mr Curie not Marie Curie.

Only names are sorted here that nearly all of one sex bear; of any other, as Sam, nothing is known.
"""

from __future__ import annotations

from typing import Final

from quiz.judge.lexicon.given_names import OF_MEN, OF_WOMEN
from quiz.values.shape import word_set

_TO_WOMEN: Final = word_set("""
mrs ms miss mme madame mlle mademoiselle madam lady dame queen reine princess princesse baroness
baronne countess comtesse duchess duchesse archduchess archiduchesse viscountess vicomtesse marquise
empress imperatrice frau senora
""")
_TO_MEN: Final = word_set("""
mr mister monsieur sir lord king roi baron herr senor count comte earl duke duc archduke archiduc
viscount vicomte marquis marquess emperor empereur kaiser
""")
"""Not m, which may be an initial as well."""
_SEXES: Final = (_TO_WOMEN, _TO_MEN)
_ADDRESSING: Final = _TO_WOMEN | _TO_MEN
WOMEN: Final = OF_WOMEN | word_set("""
ada adele adriana agnes alberta alexandra alice alicia alison amanda amelie amy angela angele angie
anita ann anna anne annie antonia antonina april ariana audrey aurelie barbara beatrice becky
bernadette bernardine beth betty brenda brigitte carla caroline catherine cathryn cathy cecile
celine charlotte chloe christina christine cindy claire clara claudia claudine clementine corinne
cynthia daisy danielle daria deb debbie deborah debra delphine demi denise diana diane donna dora
edith elaine eleanor elena eleonora elisa elisabeth elise eliza elizabeth ella ellen ellie elsa
emilia emilie emily emma emmanuelle erica ernestine eva eve federica fiona florence frances
francesca frederica gabriela genevieve georgette georgia georgina geraldine gina grace greta gwen
hannah harriet heather hedy helen helene hillary ida ines ingrid irene iris isabelle jacinda
jacqueline jade jane janet janine jasmine jeanne jen jenn jennifer jenny jess jessica joanna
josephina josephine josette joyce judith judy julia julie juliette june justine kamala karen kate
katherine kathleen kathryn kathy katie kimberley kimberly lara laura lea leila lena leonora lia
liliane lily linda lisa livia liz lizzie lois lorenza lorraine louise lucie lucy luna lydia
madeleine maggie malala mandy marcela marcelle margaret margareta marge margot maria mariana marie
marilyn marina marine marjorie marlene martha martine mary mathilde maud maureen meg megan melanie
melissa michaela michelle mila mildred millie mira miranda mireille molly monica monique muriel
myriam nadia nancy natalie nathalie nina noemie nora odette odile olga olive olivia pamela paola
pascale patricia paula paulette pauline peggy penelope philippa philippine polly rachel rebecca
regina renee ricarda roberta rosa rosalie rosalind rosamond rosamund rose rosie ruby ruth sabine
sabrina sally samantha sandra sara sarah selena serena sharon sheila shirley silvia solange sonia
sophie stefania stefanie stella stephanie sue susan susanna susanne susie suzanne sylvie tamara
tanya tara teresa tess theodora theresa therese tina ursula valentina valeria valerie vera
veronique vicki vicky victoria viola violette virginia virginie wanda wendy wilhelmina winifred
yasmine yvette yvonne zoe
""")
MEN: Final = OF_MEN | word_set("""
aaron abe abraham adam adrian adriano alain alan albert alberto alec alexander alexandre alexei
alexey alfred alfredo allan allen andre andrew andy angelo anthony antoine anton antonin antonio
antony arnaud arnold art arthur artie auguste augustus barack barry ben benjamin benji benny benoit
bernard bernardo bernie bill billy bob boris brad bradley brandon brian bruce bruno bryan carl
carlo carlos charles christophe christopher chuck claudio clement cliff clifford colin craig
cristiano damien dan daniel danny dario darren dave david davy demis denis dennis derek dick didier
diego dmitri dmitry don donald donnie doug douglas dwight dylan ed eddie edgar edmund edouard
edward eliezer elliot elon emad emile emilio emmanuel enrico eric erick erik ernest ernesto ethan
etienne eugene fabian fabien fabio fabrice federico felix fernando florian francesco francis
francois frank franklin fred frederic frederick friedrich fyodor gabe gabriel galileo gary gaston
geoff geoffrey george georges gerald gerard gilbert gilles giorgio giovanni giuseppe glenn gordon
graham greg gregoire gregor gregory guido guillaume gus gustav gustave gustavo guy hal hank hans
harold harry haruki hayao hector heinrich henri henry herb herbert herve honore hugh hugo igor ike
isaac ivan jack jacob jacques jake jamal james jared jason javier jeff jeffery jeffrey jensen
jeremy jerome jim jimmy joe joel johann johannes john johnny jon jonathan jonny jorge jose joseph
josh joshua juan jules julian julien julio justin karim karl kazuo keir keith ken kenneth kenny
kenzaburo kevin kimbal kristian kristopher kyle kylian larry laurent lawrence len lenny leo leon
leonard leonardo lev lewis linus lionel livio loic lorenzo louis luc lucas ludwig luis luke malcolm
manuel marc marcel marcelo marcus mariano mario marius mark markus martin mathieu matt matthew
matthias matthieu maurice mauricio maxime maximilian maxwell melvin michael mick mickey miguel mike
mikhail miles moe mohamed mohammad mohammed moses muhammad narendra nate nathan nathaniel ned neil
nelson nicholas nicolai nicolas niels nigel nikola nikolai noah noam norm norman olaf oliver
olivier ollie oscar otto owen pablo paddy pascal patricio patrick paul pavel pedro peregrine pete
peter petr phil philip philippe phillip pierre piotr pyotr quentin raphael ray raymond regis renaud
ricardo rich richard rick ricky rishi rob robbie robert roberto rodolphe rodrigo roger roland
romain roman ron ronald ross roy rudolf rupert russ russell ryan salvador samuel satya scott sean
seb sebastian sebastien serge sergei sergey silvio simon stan stanley stefan stefano stephane
stephen steve steven stewart stu stuart sundar sven sylvain ted terence terrence theodore thibault
thierry thomas tim timmy timothee timothy tobias tom tommy tony travis trevor ulrich usain valentin
valerio victor viktor vince vincent vinnie vlad vladimir volodymyr wally walt walter warren wayne
werner wes wesley wilfred wilhelm will william winston wladimir wolfgang woz xavier yann yosh
yoshua yukio yves zach zachary zack zinedine
""")


def is_of_other_sex(titles: tuple[str, ...], given_name: str) -> bool:
    """Tell whether whoever is addressed with ``titles`` is of the other sex than ``given_name``."""
    if given_name in MEN or given_name in _TO_MEN:  # Marquis de Sade
        return not _TO_WOMEN.isdisjoint(titles)
    if given_name not in WOMEN:
        return False
    # M. is monsieur where it is not her initial: M. Curie may be Marie.
    return not _TO_MEN.isdisjoint(titles) or ("m" in titles and given_name[0] != "m")


def is_of_other_sex_than(titled: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether a name with a title is of a man and another of a woman: Lord and Lady Byron.

    Madame de Staël is not Nicolas de Staël.
    """
    titles, others = titled[:-1], words[:-1]
    if _ADDRESSING.isdisjoint(titles):
        return False  # as most
    women, men = ([not each.isdisjoint(both) for both in (titles, others)] for each in _SEXES)
    return (women[0] and men[1]) or (men[0] and women[1]) or is_of_other_sex(titles, words[0])
