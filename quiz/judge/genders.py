"""Whom a form of address leaves out: Mrs Obama is not Barack Obama, Mr Curie not Marie Curie.

Only names are sorted here that nearly all of one sex bear; of any other nothing is known.
"""

from __future__ import annotations

from typing import Final

from quiz.judge.names import GIVEN_NAMES
from quiz.values.shape import word_set

_TO_WOMEN: Final = word_set("""
mrs ms miss mme madame mlle mademoiselle madam lady dame queen reine princess princesse baroness
baronne countess comtesse duchess duchesse frau senora
""")
_TO_MEN: Final = word_set("mr mister monsieur sir lord king roi baron herr senor")
"""Not m, which is somebody's initial as well."""
_WOMEN: Final = word_set("""
ada adele adriana agnes alberta alexandra alice alicia alison amanda amelie amy angela angele angie
anita ann anna anne annie antonia antonina april ariana audrey aurelie barbara beatrice becky
bernadette bernardine beth betty brenda brigitte carla carol caroline catherine cathryn cathy cecile
celine charlotte chloe christina christine cindy claire clara claudia claudine clementine corinne
cynthia daisy danielle daria deb debbie deborah debra delphine denise diana diane donna dora edith
elaine elena eleonora elisa elisabeth elise eliza elizabeth ella ellen ellie elsa emilia emilie
emily emma emmanuelle erica ernestine eva eve federica fiona florence frances francesca frederica
gabriela genevieve georgette georgia georgina geraldine gina grace greta gwen hannah harriet heather
hedy helen helene ida ines ingrid irene iris isabelle jacinda jacqueline jade jane janet janine
jasmine jeanne jen jennifer jenny jess joan joanna josephina josephine josette joyce judith judy
julia julie juliette june justine kamala karen kate katherine kathleen kathryn kathy katie kimberley
kimberly lara laura lea leila lena leonora lia liliane lily linda lisa livia liz lizzie lois lorenza
lorraine louise lucie lucy luna lydia madeleine maggie malala mandy marcela marcelle margareta
margaret marge margot maria mariana marie marilyn marina marine marjorie marlene martha martine mary
mathilde maud maureen meg megan melanie melissa michaela michelle mila mildred millie mira miranda
mireille molly monica monique muriel myriam nadia nancy natalie nathalie nina noemie nora odette
odile olga olive olivia pamela paola pascale patricia paula paulette pauline peggy penelope philippa
philippine polly rachel rebecca regina renee ricarda roberta rosa rosalie rosalind rosamond rosamund
rose rosie ruby ruth sabine sabrina sally samantha sandra sara sarah selena serena sharon sheila
shirley silvia solange sonia sophie stefania stefanie stella stephanie sue susan susanna susanne
susie suzanne sylvie tamara tanya tara teresa tess theodora theresa therese tina ursula valentina
valeria valerie vera veronique vicki vicky victoria viola violette virginia virginie wanda wendy
wilhelmina winifred yasmine yvette yvonne zoe
""")
_EITHER: Final = word_set("""
al alex alexis andrea april ashley augustine bert bobby camille charley charlie chris christian
claude dominique drew evelyn frankie freddie freddy gabriela gene gerry jamie jean jerry jessie jo
jocelyn joey jordan kelly kim kris laurence lee leslie lindsay lindsey lou louie lynn lynne manu
marion max mel michel michele morgan nat nick nicky noel pat perry robin ronnie sam sammy sandy
sasha sid sidney simone sydney taylor teddy terry theo toby tracy val vic vivian winnie yan yannick
""")
_MEN: Final = GIVEN_NAMES - _WOMEN - _EITHER


def leaves_out(titles: tuple[str, ...], given_name: str) -> bool:
    """Tell whether whoever is addressed with ``titles`` is of the other sex than ``given_name``."""
    if given_name in _MEN:
        return not _TO_WOMEN.isdisjoint(titles)
    return given_name in _WOMEN and not _TO_MEN.isdisjoint(titles)
