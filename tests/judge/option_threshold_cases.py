"""The case on either side of each number that the rules on options stand on.

Above each line, or a few of them, stands what the number counts.
"""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind, Question
from tests.judge.cases import Table, among, ask

CHOICES = """
# letters in front of the s of a plural, where letters alone are compared
GPS; Galileo | accept | gps
GPS; Galileo | reject | gp
allier les rois et l'Église; fermer les écoles | accept | allier les roi et leglise
# signs that tell as letters do: C is another language
C++; Java | reject | C
L'Or; Heat | accept | lor
# in numbers the signs tell
1.55; 2.55; 3.55 | accept | 1,55
1.55; 2.55; 3.55 | reject | 155
12.5 %; 13.5 %; 14.5 % | accept | 12,50 %
12.5 %; 13.5 %; 14.5 % | reject | 1.25 %
12.5 %; 13.5 %; 14.5 % | reject | 125 %
GPT-3.5; GPT-4; GPT-4o | accept | gpt3.5
GPT-3.5; GPT-4; GPT-4o | reject | GPT-35
# letters of a word that tells an option by itself; a shorter one does where it stands alone
GPT4; Bard; Claude | accept | GPT
CO2; water; salt | reject | CO
H2O; CO2; NaCl | reject | H
an EU law; a UK law; a custom | accept | the EU one
an EU law; a UK law; a custom | reject | UK
AI safety; chip making; cloud storage | accept | AI
# words of which the order tells the option
dog bites man; man bites dog | accept | dog bites
dog bites man; man bites dog | reject | man bites => other-option
dog bites man; man bites dog | reject | bites => two-options
# words of which another form counts, where all are given
the regulation of AI; the sale of chips | accept | regulating AI
la surveillance des salariés; la vente de puces | accept | surveiller les salariés
the treatment of data; the sale of chips | accept | treating data
# words in another order, where two of three are given
free city buses; cheaper petrol | accept | the buses free
free electric city buses; cheaper petrol | reject | the buses free
# letters off in a word that points
an existential threat; an economic one | accept | existancial
the Philadelphia convention; the Boston tea party | accept | filadelfia
# where a place lies that is known, but it is not where anything else lies
OpenAI; a company that OpenAI bought | accept | the company OpenAI
Lyon; Paris | accept | Lyon, France
Lyon; Paris | reject | Lyon, Texas
Google; Microsoft | reject | Google, France
# what a word counts by, where a part of an option is left out
several thousand laid-off engineers; several dozen lawyers | accept | several thousand engineers
several hundred thousand dollars; several dollars | accept | several hundred thousand
plus de mille ingénieurs de Google; cent avocats | accept | mille ingénieurs
one million dollars; ten million dollars | accept | $1m
one million dollars; ten million dollars | reject | $10m => other-option
a thousand engineers; a hundred lawyers | accept | 1,000 engineers
un million de dollars; dix millions | accept | 1 M$
# about is neither more than nor less than, and may be either
over 42 million dollars; over 4 million dollars | accept | about $42m
less than 10 minutes; about 1 hour | accept | about 10 minutes
less than 10 minutes; about 1 hour | reject | more than 10 minutes
more than 10 minutes; about 1 hour | reject | less than 10 minutes
plus de 2 heures; une demi-heure | accept | à peu près 2h
over a year; a month | accept | I think it's over a year
over a year; a month | reject | under a year
# one is one, in words or figures, and what falls short of a year is not over one
over a year; a month | accept | more than one year
over a year; a month | accept | plus d'un an
over a year; a month | accept | over 1 year
over a year; a month | reject | almost a year
over a year; a month | reject | presque un an
about a month; about a year | accept | one month
about a month; about a year | accept | almost a month
a few weeks; a week | reject | one week
under a year; a month | reject | over a year
at least 3 weeks; one day | reject | at most 3 weeks
au plus 3 semaines; un jour | reject | au moins 3 semaines
less than a dozen engineers; ten lawyers | reject | over a dozen engineers
less than a dozen engineers; ten lawyers | accept | under a dozen engineers
"""
LISTS = """
# edits between two wordings, wherever their spaces are
San Francisco; Boston; Chicago | accept | Sanfrancisko, Boston, Chicago
# letters that two words for one thing begin with alike
catholicisme; islam; judaïsme | accept | Catholic, islam, judaïsme
# letters of several words made of the beginnings of others
information technology; civil law | accept | info-tech, civil law
science fiction; western | accept | sci-fi, western
# words of which an initialism is made
European Union; United Nations | accept | EU, UN
# letters off, of a long word and of a short one
Zuckerberg; Musk | accept | Zukerburg, Muskk
European Union; United Nations | accept | EU and UN
# letters of a word in a row without separators
cats; dogs; cows | accept | cat dog cow
cats; dogs; cows | reject | cat bat bull => wrong-items
blue; white; red | reject | blu bla rad => wrong-items
# what may be a list and what is one date
12; 365; 8760 | accept | 12/365/8760
12; 365; 8760 | accept | 365/12/8760
12; 365; 8760 | accept | 8760/12/365
12; 365; 8760 | accept | 8760/365/12
2015; 2018; 2023 | accept | 2015/2018/2023
2023-03-09; 2021-10-04 | accept | 9/3/2023 / 04/10/2021
2023-03-09; 2021-10-04 | accept | 2023/3/9, 2021/10/04
# numbers before what is numbered, and numbers that are the items
12; 24; 60 | accept | 1. 12 2. 24 3. 60
150 MW; 2 GW | accept | 1. 150 MW 2. 2 GW
150 MW; 2 GW | prompt | 1. 150 mW 2. 2 GW
12; 24; 60 | accept | 12. 24. 60.
12; 24; 60 | accept | (12) (24) (60)
1; 2; 3 | accept | 1. 2. 3.
2015; 2018; 2023 | accept | (2015) (2018) (2023)
1 million; 2 million; 3 million | accept | 1 million, 2 million, 3 million
Google; Microsoft; OpenAI | accept | first Google, second Microsoft, third OpenAI
Google; Microsoft; OpenAI | accept | premièrement Google, deuxièmement Microsoft, 3e OpenAI
Google; Microsoft; OpenAI | accept | A- Google B- Microsoft C- OpenAI
First law; Second law; Third law | accept | first law, second law, third law
First law; Second law; Third law | prompt | First law, second law => items-missing
# what names no item is no wrong one
Google; Microsoft; OpenAI | accept | Google puis Microsoft et enfin OpenAI
Google; Microsoft; OpenAI | prompt | Google, etc. => items-missing
Google; Microsoft; OpenAI | prompt | Google et d'autres => items-missing
Google; Microsoft; OpenAI | reject | Apple, etc. => wrong-items
# parts of a wording with "and" in it, one of them misspelt
Serbia; Trinidad and Tobago; Peru | accept | Serbia and Trinidad and Tobbago and Peru
Blur; Simon and Garfunkel; Crosby and Stills and Nash | accept | \
    Blur and Simon and Garfunkel and Crosby and Stills and Nash
# words of a wording in a row that is not all items
New York Times; Washington Post; Le Monde | prompt | washington post new york times bbc
# digits before a comma without a space that parts two numbers
2015; 2018; 2023 | accept | 2015,2018,2023
100.5; 3 | accept | 100,5 et 3
100.5; 3 | reject | 1000,5 et 5 => wrong-items
"""
ORDERS = """
# ranks in front of what they rank may stand in any order, if they are all from the first on
Alpha; Beta; Gamma | accept | 2nd Beta, 1st Alpha, 3rd Gamma
Alpha; Beta; Gamma | accept | seconde Beta, première Alpha, troisième Gamma
Alpha; Beta; Gamma | accept | 2° Beta, 1° Alpha, 3° Gamma
Alpha; Beta; Gamma | accept | 1- Alpha 2- Beta 3- Gamma
Alpha; Beta; Gamma | reject | 1st Beta, 3rd Gamma, 2nd Alpha => wrong-order
Alpha; Beta; Gamma | reject | 1st Alpha, 1st Beta, 2nd Gamma => not-an-option
Alpha; Beta; Gamma | reject | Alpha first, Beta first, Gamma second => not-an-option
Alpha; Beta; Gamma | prompt | 1st Alpha => items-missing
Alpha; Beta; Gamma | prompt | Alpha first => items-missing
First law; Second law; Third law | prompt | First law => items-missing
Llama 1; Llama 2; Llama 3 | prompt | Llama 1 => items-missing
# parts with a rank behind: as many as there are items
The day after; Rock and roll | accept | Rock and roll second, The day after first
# keys: two digits are two keys, one is a key, and more than there are items are none
Alpha; Beta; Gamma | prompt | 12 => items-missing
Alpha; Beta; Gamma | prompt | a => items-missing
Alpha; Beta; Gamma | reject | not a => negated
Alpha; Beta; Gamma | reject | abca => not-an-option
Alpha; Beta; Gamma | reject | aab => wrong-order
Alpha; Beta; Gamma | reject | 1a 1b 2c => not-an-option
# each item once
Alpha; Beta; Gamma | accept | Alpha before Beta, Beta before Gamma
Alpha; Beta; Gamma | accept | Alpha came before Beta and Beta came before Gamma
Alpha; Beta; Gamma | reject | Alpha, Alpha, Gamma => wrong-order
Alpha; Beta; Gamma | reject | Alpha, Beta, Gamma, Alpha => wrong-order
Alpha; Beta; Gamma | reject | Alpha Beta Gamma Beta => wrong-order
# where it is said in a sentence what came first and what last
Alpha; Beta; Gamma | accept | Alpha came first, followed by Beta and then, last, Gamma
Alpha; Beta; Gamma | accept | Alpha est arrivé tout en premier puis Beta et enfin Gamma
Alpha; Beta; Gamma | accept | the first was Alpha then Beta and then Gamma came last
Alpha; Beta; Gamma | reject | last Alpha Beta Gamma
Alpha; Beta; Gamma | reject | Alpha last Beta Gamma
# items that a sentence names: one of them and something else is no order
Alpha; Beta; Gamma | prompt | Alpha Gamma => items-missing
Alpha; Beta; Gamma | reject | Alpha Delta => not-an-option
# at least is not at most
at least 3 weeks; a month | accept | at least 3 weeks, a month
at least 3 weeks; a month | reject | at most 3 weeks, a month
Alpha; Beta; Gamma | reject | Alpha Beta first Gamma
Alpha; Beta; Gamma | reject | Alpha and first Beta Gamma
"""
PRESIDENTS = "Washington Adams Jefferson Madison Monroe Jackson Harrison Tyler Polk Taylor Fillmore"
EN = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
FR = (
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
    " onzième"
)


def shown_at(place: int) -> Question:
    """Return a question of which the right option is presented at a place."""
    firms = ("Google", "Microsoft", "Apple", "Nvidia")
    shown = ask("shown-at", kind=Kind.CHOICE, items=firms).presented
    return ask("shown-at", shown[place].forms[0], kind=Kind.CHOICE, items=firms)


TABLES = [
    *among(Kind.CHOICE, CHOICES),
    *among(Kind.LIST, LISTS),
    *among(Kind.ORDER, ORDERS),
    # ranks in words go as far as anybody counts
    Table(
        ask("presidents", kind=Kind.ORDER, items=tuple(PRESIDENTS.split())),
        accept="\n".join(
            ", ".join(map(row.format, ranks.split(), PRESIDENTS.split()))
            for row in ("{0} {1}", "{1} {0}")
            for ranks in (EN, FR)
        ),
    ),
    # the number of the first option
    Table(
        shown_at(0),
        accept="""
        1
        number one
        option un
        numéro un
        la réponse une
        """,
    ),
    # below the first there is none, and the last one is not before it
    Table(
        shown_at(-1),
        accept="4",
        reject="""
        0 => not-an-option
        5 => not-an-option
        option zero => not-an-option
        numéro zéro => not-an-option
        number five => not-an-option
        """,
    ),
    # keys run together: two letters in any order, more in the alphabet's alone
    Table(
        shown_at(1),
        reject="""
        ab => two-options
        ba => two-options
        abc => two-options
        cab => not-an-option
        """,
    ),
    # an entry under reject that is as near decides, unless either has more than was typed
    Table(
        ask(
            "refused-names",
            kind=Kind.LIST,
            items=("Sam Altman", "Greg Brockman"),
            reject=("Jack Altman",),
        ),
        accept="Altman, Brockman",
        prompt="""
        Jack Altman, Brockman
        J. Altman, Brockman
        """,
    ),
    Table(
        ask("refused-state", kind=Kind.LIST, items=("Slovenia", "Austria"), reject=("Slovakia",)),
        accept="Slovennia, Austria",
        prompt="Slovekia, Austria",
    ),
    Table(
        ask("claim-none", ClaimVerdict.NOT_ENOUGH_EVIDENCE, kind=Kind.CLAIM),
        accept="4",
        reject="0",
    ),
    # letters off in a verdict of several words
    Table(
        ask("claim-said", ClaimVerdict.SUPPORTED, kind=Kind.CLAIM),
        accept="les surces le confrment => form",
    ),
]
