"""More cases on either side of each number that the rules on words stand on.

Each line is *right answer | verdict | what was typed*; above it stands what the number counts.
"""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import pairs

READING = """
# reading, words round the one that counts nothing
A-One | reject | A
# reading._GROUPED, digits of a group behind a space
20 000 Leagues Under the Sea | accept | 20000 Leages Under the Sea => typo
300 000 Spartans | accept | 300000 Spartens => typo
1 000 Paper Cranes | accept | 1000 Paper Craines => typo
Agent 007 | accept | Agant 007 => typo
# a sign before a number, whatever stands before it
Number Six | accept | Number 6
Number Six | accept | No. 6
Number Six | reject | Number Seven
Symphony No. 9 | accept | Symphony number nine
Trust No One | reject | Trust One => negated
# letters that a plural changes
égaux | accept | égal => form
Compagnie des Eaux | accept | Compagnie de l'Eau => form
# lexicon.places.country_of, letters of a country
Miss India | accept | Miss Inde
Miss Chad | accept | Miss Tchad
# words of the longest place
États-Unis | accept | the United States of America
"""
NUMBERS = """
# numerals._GROUPED, digits of the first group
version 2024.123 | reject | version 2024123
version 24.123 | accept | version 24123
# numerals._spelled, the number that goes on with another one, but for a round ten
Flight 115 | accept | flight one fifteen
Boeing 747 | accept | Boeing seven forty-seven
World Cup 2010 | accept | Wolrd Cup twenty ten => typo
Tokyo 2024 | accept | Tokio twenty twenty-four => typo
the Rush album 2112 | accept | the Rush album twenty-one twelve
50-50 rule | accept | fifty-fifty rule
80-20 principle | accept | eighty-twenty princple => typo
Seven Eight Nine | accept | 7 8 9
10 9 8 countdown | accept | ten nine eight countdown
# what stands behind a number in words is there
18 Brumaire | accept | dix-huit Brumaire
les 21 nuits | accept | les vingt et une nuits
les 81 chevaux | accept | les quatre-vingt-un chevaux
Route 20 | accept | route vingt et
# the longest numbers below a hundred, and no number with a zero behind it
Studio 79 | accept | studio soixante-dix-neuf
Studio 99 | accept | studio quatre-vingt-dix-neuf
20-0 win | accept | twenty-zero win
# ranks of a hundred and more
100e anniversaire | accept | centième anniversaire
100th Window | accept | hundredth window
100th Window | reject | tenth window
# a word behind a Roman numeral is there
World War II bomber | reject | World War II fighter
# a letter is a number at the end alone
Tesla Model X | accept | Tesla Model 10
Tesla Model X battery | reject | Tesla Model 10 battery
# letters of a number word with a slip
Fantastic 4 | accept | Fantastic Foru => typo
"""
PARTS = """
# compare._very_short, letters round which a frame may stand
FBI | accept | the agency FBI
Xi | reject | Xi Corporation
# typos, letters that are left out and not heard
Cappuccino | accept | Capucino => typo
# compare._yes_or_no, letters of an answer that any word for it does for
No | accept | faux
Y | reject | vrai
C | reject | the language C
H2O | reject | H20
H2O | reject | HO2
# left_out, words of what is only a sort
College Board | reject | the board => too-general
School Board | reject | the board => too-general
# turned, words of a compound
milk chocolate | reject | chocolate milk => other-meaning
house boat | reject | boat house => other-meaning
climate change | reject | change climate => other-meaning
electric car | accept | car electric => form
vitamin C | accept | C vitamin => form
an increase in unemployment | accept | unemployment increase => form
Bay Bridge | accept | Bridge Bay
# words round *and*, wherever it stands
black and white photography | accept | white and black photography => form
freedom of press and speech | accept | freedom of speech and press => form
# added.qualified, words that describe, and names in front of a name
erosion | accept | differential erosion
erosion | accept | slow natural differential erosion
water | reject | earth wind fire water
Ringo Starr | accept | the famous American Ringo Starr
Ringo Starr | reject | John Paul George Ringo Starr
# added._is_of: what a thing has is another thing
iPhone | reject | the maker of the iPhone
Fortnite | reject | l'éditeur de Fortnite
France | reject | the currency of France
Nevada | reject | University of Nevada
Oxford | accept | University of Oxford
Nevada | accept | the state of Nevada
Paris | accept | la ville de Paris
Waterloo | accept | Battle of Waterloo
Mandarin | accept | la langue mandarin
Google | reject | la société de Google
"""
LINES = """
# several, words of an aside
Titanic | accept | Titanic (James Cameron)
Titanic | accept | Titanic (the 1997 film)
the Beatles | accept | The Beatles (rock band)
the Beatles | prompt | The Beatles (Rolling Stones) => several-answers
the Beatles | accept | The Beatles (not the Rolling Stones)
# digits of a year in brackets
Titanic | accept | Titanic (1997)
Titanic | reject | Titanic (2)
Titanic | reject | Titanic (3997)
Titanic | reject | Titanic (19)
Google | reject | Google (Microsoft) => several-answers
Google | accept | Google (company)
# saying_more._is_body, words of an American body
Secret Service | accept | Secret Service américain
Commission | reject | US Commission
# wordings, letters of the sort in front of a name
l'app Signal | accept | Signal
le jeu Fortnite | accept | Fortnite
the film Titanic | accept | Titanic
# wordings, digits of a year, which counts nothing
Invasion of Kuwait in 1990 | accept | invasion of Kuwait
Around the World in 80 Days | reject | Around the World
# wordings, words of what stands before a place
Live Aid in London | accept | Live Aid
Gold Rush of California | accept | Gold Rush
Out of Africa | reject | out
"""
VALUES = """
# valued, one million as two million: its value decides
one million dollars | accept | $1m => same-value
a million dollars | accept | 1,000,000 dollars => same-value
a million dollars | accept | one million dollars => same-value
a million dollars | reject | a billion dollars
a million dollars | reject | $10m
un milliard d'euros | accept | 1 Md€ => same-value
un milliard d'euros | reject | un million d'euros
a hundred years | accept | a century => same-value
A Thousand Splendid Suns | reject | a thousand
one dollar | reject | one
"""
AND_WHO = """
# several, names in brackets
Shakespeare | prompt | Shakespeare (Christopher Marlowe) => several-answers
Shakespeare | accept | Shakespeare (English poet)
"""
WHERE = """
# saying_more._placed, words of a state
Austin | accept | Austin Texas
Charlotte | accept | Charlotte North Carolina
Washington | accept | Washington District of Columbia
"""
TABLES = [
    *pairs(Kind.TEXT, READING),
    *pairs(Kind.TEXT, NUMBERS),
    *pairs(Kind.TEXT, PARTS),
    *pairs(Kind.TEXT, LINES),
    *pairs(Kind.TEXT, VALUES),
    *pairs(Kind.TEXT, AND_WHO, asked="Who was it?"),
    *pairs(Kind.TEXT, WHERE, asked="Where is it?"),
]
