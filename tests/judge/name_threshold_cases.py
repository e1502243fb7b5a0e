"""The case on either side of each number that the rules on names of people stand on.

Each line is *right answer | verdict | what was typed*; above it stands what the number counts.
"""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import pairs

PERSON = """
# offices.is_under, words that tie an office to somebody, and those of the name itself
Charles de Gaulle | accept | général de Gaulle
# name_slips.surname_off, letters off a surname whose particles make it longer
Ursula von der Leyen | accept | von der Layen
Ursula von der Leyen | reject | von der Heyden
Ursula von der Leyen | reject | von der Layden
Vincent van Gogh | accept | van Goh
Ludwig van Beethoven | reject | professeur de Beethoven
Ludwig van Beethoven | reject | chef de Ludwig van Beethoven
# offices.is_like, what stands behind the name
Sam Altman | reject | the Altman of China => other-person
Sam Altman | reject | the Sam Altman of China => other-person
Beethoven | reject | the Beethoven of China => other-person
# given_names._after_title: what stands behind an office may be short or have a slip
Sam Altman | accept | OpenAI CEO Samuel Altman => short-name
Sam Altman | accept | OpenAI CEO Sam Altmann => typo
Geoffrey Hinton | accept | Google researcher Goeffrey Hinton => typo
Sam Altman | reject | OpenAI CEO Jack Altman => other-person
# given_names.is_no_name: participles, and names that end like them, whatever their length
Zahra Khan | accept | Zahra Syed Khan
Zahra Khan | accept | Zahra Ahmed Khan
Sam Altman | reject | Sam owed Altman
Sam Altman | reject | Sam fired Altman
# person_match._PARTICLES: a letter alone is an initial, not a particle
Ludwig van Beethoven | accept | L. v. Beethoven
Ludwig van Beethoven | reject | D. Beethoven => other-person
# person_match._in_office, words of the shortest office with what it is of
Emmanuel Macron | accept | le président Macron => surname
Emmanuel Macron | accept | président de la France Macron => form
# person_match._single: the name alone, of who has a suffix
Neymar Jr. | accept | Neymar => surname
Neymar Jr. | accept | Neymar Junior
# person_match._splits: a surname may be written in as many pieces as it likes
Ronald McDonald | accept | R. Mc Donald => short-name
Cornelius Vanderbilt | accept | C. Van Der Bilt => short-name
# typos.MOST_OFF, letters more or less of a surname
Mark Zuckerberg | accept | Zuckerbberrg => typo
Mark Zuckerberg | accept | Zuckrbrg => typo
Mark Zuckerberg | reject | Zckrbrg
Mark Zuckerberg | reject | Zuckerbberrgg
# person_match._without_surname, letters of initials that tell who it is
John F. Kennedy | accept | JFK => initialism
John F. Kennedy | accept | J F K => initialism
Sam Altman | prompt | SA => more-specific
Mary Wollstonecraft | prompt | M. W. => more-specific
Mary Wollstonecraft Shelley | accept | M. W. Shelley
Émile Zola | accept | M. Zola => surname
Harry S. Truman | accept | M. Harry S. Trumann => typo
# name.spaced, letters of a name behind initials
Chien-Shiung Wu | accept | C.S. Wu => short-name
C.S. Wu | accept | Chien-Shiung Wu => short-name
M.I.A. | accept | MIA => form
M.I.A. | reject | I. A.
Thomas Alva Edison | accept | T.A. Edison => short-name
# name.name_of: a given name stays, though it is a particle elsewhere
Al Gore | accept | Albert Gore => short-name
Ben Stiller | reject | Jerry Stiller => other-person
# name.given_off: an initial is a letter off nothing
John F. Kennedy | accept | J. Fitzgerald Kennedy => short-name
# name._pet_name, letters in common
Tobias Menzies | accept | Tobie Menzies => short-name
Margaret Mead | reject | Mary Mead => other-person
Sadiq Khan | reject | Sadie Khan => other-person
# names.BEARERS and SUFFIXES, which bearer of the name
Hank Williams Jr. | accept | Hank Williams II
Alexandre Dumas fils | accept | Dumas the Younger
Alexandre Dumas fils | accept | Dumas le Jeune
Alexandre Dumas fils | accept | Dumas the Second
Alexandre Dumas fils | reject | Dumas the Elder
Alexandre Dumas père | accept | Dumas the Elder
Alexandre Dumas père | accept | Dumas l'Ancien
Alexandre Dumas père | accept | Dumas l'Aîné
Alexandre Dumas père | reject | Dumas le Jeune
Robert Griffin III | accept | Griffin the Third
Robert Griffin III | accept | Griffin le troisième
Robert Griffin III | reject | Griffin the Second
"""
WHO = """
# mononyms._SIGNS: a stop ends what is said, or shortens a word
Mao | reject | Mao. Stalin
Napoleon | reject | Napoleon. Hitler
Eva | accept | Eva St. Clare
Madonna | accept | Madonna L. Ciccone
# mononyms._may_be_middle: an initial is a name
Beyoncé | accept | Beyoncé G. Knowles
Napoleon | reject | Napoleon vs Wellington
# mononyms.is_fuller_behind: middle names that are known, particles, a double surname
Madonna | accept | Madonna Louise Ciccone
Leonardo | accept | Leonardo da Vinci
Rembrandt | accept | Rembrandt van Rijn
Beyoncé | accept | Beyoncé Knowles-Carter
Beethoven | reject | Beethoven de Chine
Napoleon | reject | Napoleon of Crime
Napoleon | reject | Napoleon tramples Wellington
"""
AS_TEXT = """
# mononyms._may_be_name: an initial before a surname is a name, two letters are a word
Patton | accept | George S. Patton
Orwell | reject | George vs Orwell
Orwell | reject | George is Orwell
# name.without_office, words of the shortest full name
Tesla CEO Elon Musk | accept | E. Musk => short-name
Tesla CEO Elon Musk | reject | T. Musk
Russian President Vladimir Putin | accept | V. Putin => short-name
"""
TABLES = [
    *pairs(Kind.PERSON, PERSON),
    *pairs(Kind.PERSON, WHO),
    *pairs(Kind.TEXT, WHO, asked="Who was it?"),
    *pairs(Kind.TEXT, AS_TEXT, asked="Who was it?"),
]
