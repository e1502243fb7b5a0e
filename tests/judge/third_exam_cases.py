"""What a third examiner found, who wrote cases from the rules alone: answers that fooled once."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

TABLES = [
    Table(
        ask("third-0", "de Paris à Lyon"),
        accept="""
        Paris à Lyon
        """,
        reject="""
        de Lyon à Paris
        """,
    ),
    Table(
        ask("third-1", "tax on carbon"),
        reject="""
        carbon on tax
        """,
    ),
    Table(
        ask("third-2", "Les Mille et Une Nuits"),
        accept="""
        Les 1001 Nuits
        mille et une nuits
        """,
        reject="""
        Mille nuits
        """,
    ),
    Table(
        ask("third-3", "Les Cent Un Dalmatiens"),
        accept="""
        les 101 dalmatiens
        """,
        reject="""
        Cent Dalmatiens
        """,
    ),
    Table(
        ask("third-4", "101 Dalmatians"),
        accept="""
        one hundred and one dalmatians
        """,
    ),
    Table(
        ask("third-5", "énergie renouvelable"),
        accept="""
        les énergies renouvelables
        """,
    ),
    Table(
        ask("third-6", "batterie"),
        accept="""
        batteries
        """,
    ),
    Table(
        ask("third-7", "cookies"),
        accept="""
        cookie
        """,
    ),
    Table(
        ask("third-8", "Peugeot 205"),
        accept="""
        la Peugeot deux cent cinq
        """,
    ),
    Table(
        ask("third-9", "Boeing 747"),
        accept="""
        Boeing seven hundred forty-seven
        """,
    ),
    Table(
        ask("third-10", "Fahrenheit 451"),
        accept="""
        fahrenheit quatre cent cinquante et un
        """,
    ),
    Table(
        ask("third-11", "Les 400 coups"),
        accept="""
        Les Quatre Cents Coups
        """,
    ),
    Table(
        ask("third-12", "guerre de Cent Ans"),
        accept="""
        guerre de 100 ans
        """,
    ),
    Table(
        ask("third-13", "20000 Leagues Under the Sea"),
        accept="""
        Twenty thousand leagues under the sea
        """,
    ),
    Table(
        ask("third-14", "Apollo 1"),
        accept="""
        apollo un
        """,
    ),
    Table(
        ask("third-15", "PlayStation 5"),
        accept="""
        Play Station cinq
        """,
        reject="""
        Play Station 4
        """,
    ),
    Table(
        ask("third-16", "guerre Iran-Irak"),
        accept="""
        guerre Irak-Iran
        """,
    ),
    Table(
        ask("third-17", "Molotov–Ribbentrop Pact"),
        accept="""
        Ribbentrop-Molotov Pact
        """,
    ),
    Table(
        ask("third-18", "Jean-Paul Gaultier"),
        reject="""
        Paul-Jean Gaultier
        """,
    ),
    Table(
        ask("third-19", "Roseau"),
        accept="""
        Roseau (Dominique)
        """,
    ),
    Table(
        ask("third-20", "Malabo"),
        accept="""
        Malabo, Guinée équatoriale
        """,
    ),
    Table(
        ask("third-21", "Paris"),
        accept="""
        Paris, France
        """,
        reject="""
        Paris, Texas
        """,
    ),
    Table(
        ask("third-22", "Kyoto"),
        reject="""
        Kyoto, China
        """,
    ),
    Table(
        ask("third-23", "London"),
        reject="""
        London, Ontario
        """,
    ),
    Table(
        ask("third-24", "Austin"),
        accept="""
        Austin, Texas
        """,
    ),
    Table(
        ask("third-25", "Rome"),
        reject="""
        Rome, Georgia
        """,
    ),
    Table(
        ask("third-26", "Autorité des marchés financiers"),
        reject="""
        marchés financiers
        """,
    ),
    Table(
        ask("third-27", "Ligue des droits de l'homme"),
        reject="""
        droits de l'homme
        """,
    ),
    Table(
        ask("third-28", "Comité de salut public"),
        reject="""
        salut public
        """,
    ),
    Table(
        ask("third-29", "Bureau of Labor Statistics"),
        reject="""
        labor statistics
        """,
    ),
    Table(
        ask("third-30", "World Trade Organization"),
        reject="""
        world trade
        """,
    ),
    Table(
        ask("third-31", "Agence spatiale européenne"),
        reject="""
        spatiale européenne
        """,
    ),
    Table(
        ask("third-32", "Battle of Hastings"),
        accept="""
        Hastings
        """,
    ),
    Table(
        ask("third-33", "Republic of South Africa"),
        accept="""
        South Africa
        """,
    ),
    Table(
        ask("third-34", "Company of Jesus"),
        reject="""
        Jesus
        """,
    ),
    Table(
        ask("third-35", "University of Nevada"),
        reject="""
        Nevada
        """,
    ),
    Table(
        ask("third-36", "Harvard University"),
        accept="""
        Harvard
        """,
    ),
    Table(
        ask("third-37", "Future of Life Institute"),
        accept="""
        Future of Life
        """,
    ),
    Table(
        ask("third-38", "la bourse ou la vie"),
        reject="""
        la bourse
        """,
    ),
    Table(
        ask("third-39", "50 Cent"),
        accept="""
        fifty cent
        50 Cents
        """,
    ),
    Table(
        ask("third-40", "Louis XVI"),
        accept="""
        Louis seize
        """,
    ),
    Table(
        ask("third-41", "Rosalind Franklin", kind=Kind.PERSON),
        reject="""
        Ben Franklin
        Rosamund Franklin
        """,
    ),
    Table(
        ask("third-42", "Samuel Johnson", kind=Kind.PERSON),
        accept="""
        ben, Johnson
        """,
        reject="""
        Ben Johnson
        """,
    ),
    Table(
        ask("third-43", "Gabrielle Chanel", kind=Kind.PERSON),
        accept="""
        Melle Chanel
        """,
    ),
    Table(
        ask("third-44", "Philippe Pétain", kind=Kind.PERSON),
        accept="""
        le maréchal Pétain
        """,
    ),
    Table(
        ask("third-45", "Mary Shelley", kind=Kind.PERSON),
        accept="""
        M. W. Shelley
        M. Shelley
        """,
    ),
    Table(
        ask("third-46", "Thomas Edison", kind=Kind.PERSON),
        accept="""
        T.A. Edison
        """,
    ),
    Table(
        ask("third-47", "Franklin Roosevelt", kind=Kind.PERSON),
        accept="""
        F.D. Roosevelt
        """,
    ),
    Table(
        ask("third-48", "J. R. R. Tolkien", kind=Kind.PERSON),
        accept="""
        J.R.R. Tolkien
        """,
    ),
    Table(
        ask("third-49", "J.R.R. Tolkien", kind=Kind.PERSON),
        accept="""
        J. R. R. Tolkien
        JRR Tolkien
        John Ronald Reuel Tolkien
        """,
    ),
    Table(
        ask("third-50", "Francis Bacon", kind=Kind.PERSON),
        reject="""
        Frances Bacon
        """,
    ),
    Table(
        ask("third-51", "Louis Armstrong", kind=Kind.PERSON),
        reject="""
        Lois Armstrong
        """,
    ),
    Table(
        ask("third-52", "Stefan Zweig", kind=Kind.PERSON),
        reject="""
        Stefanie Zweig
        """,
    ),
    Table(
        ask("third-53", "George Orwell", kind=Kind.PERSON),
        accept="""
        Geroge Orwel
        """,
    ),
    Table(
        ask("pasteur", "Louis Pasteur", kind=Kind.PERSON),
        accept="""
        Pasteur Louis
        Pasteur
        le professeur Pasteur
        """,
        reject="Pasteur Jean",
    ),
    Table(
        ask("luther-king", "Martin Luther King", kind=Kind.PERSON),
        accept="""
        King Martin Luther
        Reverend King
        """,
        reject="King Martin Sheen",
    ),
    Table(
        ask("beethoven", "Ludwig van Beethoven", kind=Kind.PERSON),
        accept="""
        L. v. Beethoven
        L. van Beethoven
        van Beethoven
        """,
        reject="Johann van Beethoven",
    ),
]
