"""The case on either side of each number that the rules on words stand on.

Each line is *right answer | verdict | what was typed*; above it stands what the number counts.
"""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask, pairs

TYPOS = """
# SHORT_WORD, letters: below it the first letter and the sound of another one count
peach | reject | beach
bears | reject | pears
Apple | accept | Appke
Musk | accept | Musck
Musk | accept | Muskc
Musk | reject | Musek
London | accept | Lindon
# allowed: one letter up to 7, of the shorter word
Hamilton | reject | Hampton
Napoleon | accept | Napolian
Marseille | accept | Marsaile
# _SHORTEST_STEM, letters behind a prefix
internet | reject | intranet
Inca | accept | Imca
# _begins_alike: the first two change places, ph is f
Berlin | accept | eBrlin
Phoenix | accept | Foenix
Fantômas | accept | Phantomas
# heard alike, with as many letters less as may be off
Philadelphia | accept | Filadelfia
# typos._MOST_UNDOUBLED, doubled letters typed once and nothing else off
Mississippi | accept | Misisipi => typo
Mississippi | accept | le Misisipi => typo
Mississippi | reject | Misisipy
Tallahassee | accept | Talahase => typo
Tallahassee | reject | Talahas
Tennessee | reject | Tense
"""
WORDS = """
# _CLIPPED, letters of a word made of the beginnings of several
science fiction | accept | sci-fi
Moby Dick | reject | Modi
# letters that each word gives to it
information technology | accept | infotech
# initialled, letters of the names round an initial
Jo Cox | accept | Jo H. Cox
Vitamin D | reject | Vitamin A D
# qualified, words added
erosion | accept | slow differential erosion
water | reject | earth wind fire water
# a slip in what is left without its sort
Maastricht Treaty | accept | Mastrict
# _describes, two letters in five and words that are longer than a letter
remote-controlled flight simulator | accept | flight simulator
self-driving electric delivery van | reject | delivery van
TV crime series | accept | crime series
# what a hyphen joins, however short
UK-US trade deal | accept | US-UK trade deal
# _same_belief, letters of the one that holds it
Catholicism | accept | Catholic
classicism | reject | classic
# what is left may be short
River Po | accept | Po
# a slip beside a space that stands elsewhere
Starbucks | accept | Star bocks
Facebook | reject | fake look
"""
NUMBERS = """
# valued.whole_years: up to 12 it may be a month
2011-12 | accept | December 2011
2011-12 | reject | 2011-2012
1912-13 | accept | 1912-1913
# numerals._HUNDREDS
Battle of 1066 | accept | battle of ten sixty-six
Boeing 747 | accept | boeing seven forty-seven
# what each word of a number is worth
Apollo 14 | accept | Apollo fourteen
Apollo 14 | reject | Apollo thirteen
10e Symphonie | accept | dixième Symphonie
10e Symphonie | reject | onzième Symphonie
1re Symphonie | accept | première Symphonie
20th Century Fox | accept | Twentieth Century Fox
Route 30 | accept | Route thirty
Route 66 | accept | Route sixty-six
Route 70 | accept | Route seventy
Route 80 | accept | Route eighty
Route 99 | accept | Route ninety-nine
Studio 30 | accept | studio trente
Studio 40 | accept | studio quarante
Studio 60 | accept | studio soixante
Studio 71 | accept | studio soixante et onze
Studio 77 | accept | studio soixante-dix-sept
Studio 70 | accept | studio septante
Studio 80 | accept | studio quatre-vingts
Studio 81 | accept | studio quatre-vingt-un
Studio 80 | accept | studio huitante
Studio 80 | accept | studio octante
Studio 90 | accept | studio nonante
Studio 97 | accept | studio quatre-vingt-dix-sept
Studio 17 | accept | studio dix-sept
Studio 18 | accept | studio dix-huit
Studio 19 | accept | studio dix-neuf
Studio 19 | reject | studio dix-huit
Summer of 1900 | accept | Summer of nineteen hundred
20 Cents Coin | accept | twenty cents coin
Fahrenheit 451 | accept | Fahrenheit four hundred and fifty-one
les Mille et Une Nuits | accept | les 1001 nuits
# what a year begins with that is said in two numbers
Norman Conquest of 1066 | accept | Norman Conquest of ten sixty-six
# letters of a unit
3 GWh | reject | 3 MWh
# spelled: no one says no
Symphony No. 2 | accept | Symphony no. two
# groups of three digits
Area 1,000 | accept | Area 1000
Area 20,000 | accept | Area 20000
Area 300,000 | accept | Area 300000
Area 1,23 | reject | Area 123
1 000 Paper Cranes | accept | 1000 Paper Cranes
300 000 Spartans | accept | 300000 Spartans
# the longest Roman ordinal of a dynasty
28e dynastie | accept | XXVIIIe dynastie
# whole_years, the last month of a year
1905-13 | accept | 1905-1913
# words of an amount, letters of what is counted
12 Men | reject | 12
IV drip | reject | 4 drips
twelve | accept | 12
"""
FORMS = """
# letters behind non
zero-sum game | reject | nonzero-sum game => negated
fat milk | reject | nonfat milk => negated
La Nonne sanglante | accept | La None sanglante
# old spelling
aeon | accept | eon
# letters of a word in the plural
GPS | reject | GP
spies | accept | spy => form
ties | accept | tie => form
égaux | accept | égal
Les Baux | reject | Le bal
cookies | accept | cookie => form
Julie | reject | July
# words of a name behind its sort, letters of the sort
the poet Verlaine | accept | Verlaine
the rock group We Were Promised Some Jetpacks | accept | We Were Promised Some Jetpacks
# how many places a place lies in
Austin | accept | Austin, Texas, USA
Austin | accept | Austin, Texas, USA, North America
# letters of a place
Chat | reject | Chad
"""
WHO = """
# _fuller, letters of a name alone, and of one with a slip
Ali | accept | Muhammad Ali
Li | reject | Bruce Li
Aretha | accept | Areta Franklin
Diana | reject | Diane Keaton
# any number of names more
Picasso | accept | Pablo Diego José Francisco Picasso
# an initial is no article
Jagadish D. Bose | accept | Bose
"""
NAMES = """
# allowed: two letters from 8 on, never three
George Washington | reject | Wellington
# _LONG_NAME, letters of a given name from which on two may be off
Alexandre Dumas | accept | Aleksandre Dumas
Isabella Rossellini | reject | Arabella Rossellini
# of all parts together
Christopher Columbus | accept | Cristofer Colombus
# is_name, words of a name that is written small
ursula von der leyen | accept | Leyen
head of the british government | reject | government
# a name of two parts: one is another person, but for a short form of two letters
Jean-Marie Gustave Le Clézio | prompt | Jean Le Clézio
Fei-Fei Li | prompt | Fei Li
Jo-Wilfried Tsonga | accept | Jo Tsonga
Lévi-Strauss | accept | Claude Lévi-Strauss
Lévi-Strauss | reject | Strauss
# _in_office, words before a full name
Paul Jones | reject | Captain John Paul Jones
Emmanuel Macron | accept | président de France Emmanuel Macron
# _fuller, letters of a name alone
Mao | accept | Mao Zedong
Xi | reject | Xi Jinping
# a middle initial alone, on either side
Hugh S. Johnson | reject | Samuel Johnson
Hugh S. Johnson | accept | S. Johnson
Mary Jo Kopechne | accept | Jo Kopechne
# any number of middle names that the author leaves out
Pablo Picasso | accept | Pablo Diego José Francisco de Paula Picasso
# what is put short is no slip
Emmanuel Macron | accept | E. Macron => short-name
Christophe Colomb | accept | Ch. Colomb => short-name
# initials run together
John Ronald Reuel Tolkien | accept | JRR Tolkien
# which bearer of a name
Martin Luther King | reject | Martin Luther King Sr.
Alexandre Dumas fils | accept | Alexandre Dumas Jr.
Alexandre Dumas fils | reject | Alexandre Dumas père
Alexandre Dumas père | accept | Alexandre Dumas Sr.
Alexandre Dumas père | accept | Alexandre Dumas Senior
William Henry Gates III | reject | William Henry Gates IV
"""
VERDICTS = """
# the number of an option in words, in figures, in Roman ones
supported | accept | option one
refuted | accept | choix deux
refuted | accept | II
refuted | accept | (2).
refuted | reject | 12
"""
TABLES = [
    # order: twice a key is no order, nor is a word of such letters
    Table(
        ask("flights", kind=Kind.ORDER, items=("Sputnik", "Apollo", "Hubble")),
        reject="""
        dad => not-an-option
        """,
    ),
    *pairs(Kind.CLAIM, VERDICTS),
    Table(
        ask("people", kind=Kind.LIST, items=("Elon Musk", "Bill Gates", "Satoshi Nakamoto")),
        accept="Musk, Gates, Nakamoto",
    ),
    Table(
        ask("half-people", kind=Kind.LIST, items=("Elon Musk", "Apple Pie")),
        prompt="Musk, Pie",
    ),
    *pairs(Kind.PERSON, NAMES),
    *pairs(Kind.TEXT, TYPOS),
    *pairs(Kind.TEXT, WORDS),
    *pairs(Kind.TEXT, NUMBERS),
    *pairs(Kind.TEXT, FORMS),
    *pairs(Kind.TEXT, WHO, asked="Who was it?"),
]
