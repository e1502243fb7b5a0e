"""What a fourth examiner found, who wrote cases from the rules alone: answers that fooled once."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

TABLES = [
    Table(
        ask("fourth-0", "Vingt mille lieues sous les mers"),
        accept="""
        20 000 lieues sous les mers
        """,
        reject="""
        20 000 lieues sur les mers
        """,
    ),
    Table(
        ask("fourth-1", "Cinq semaines en ballon"),
        reject="""
        5 semaines en bateau
        35 jours en ballon
        """,
    ),
    Table(
        ask("fourth-2", "Deux ans de vacances"),
        accept="""
        deux ans de vacances
        """,
        reject="""
        2 ans de prison
        """,
    ),
    Table(
        ask("fourth-3", "24 hours"),
        accept="""
        one day
        """,
        prompt="""
        24
        """,
    ),
    Table(
        ask("fourth-4", "2.45 billion years ago"),
        accept="""
        2450 million years ago
        """,
    ),
    Table(
        ask("fourth-5", "10 years old"),
        accept="""
        ten years
        """,
    ),
    Table(
        ask("fourth-6", "20 % of users"),
        reject="""
        a fifth of users
        """,
    ),
    Table(
        ask("fourth-7", "135 millions de dollars"),
        accept="""
        135 million dollars
        """,
    ),
    Table(
        ask("fourth-8", "30 miles per hour"),
        accept="""
        30 mph
        """,
    ),
    Table(
        ask("fourth-9", "hepatitis B"),
        accept="""
        hepatitis B
        """,
        reject="""
        hepatitis A and B
        """,
    ),
    Table(
        ask("fourth-10", "vitamin C"),
        reject="""
        vitamin D and C
        vitamine A et C
        """,
    ),
    Table(
        ask("fourth-11", "plan B"),
        reject="""
        plan A, B
        """,
    ),
    Table(
        ask("fourth-12", "Plan A"),
        reject="""
        a plan
        """,
    ),
    Table(
        ask("fourth-13", "1984"),
        accept="""
        nineteen eighty-four
        in 1984
        """,
        reject="""
        84
        """,
    ),
    Table(
        ask("fourth-14", "1917"),
        reject="""
        17
        """,
    ),
    Table(
        ask("fourth-15", "Banque centrale européenne"),
        reject="""
        la banque centrale
        """,
    ),
    Table(
        ask("fourth-16", "European Central Bank"),
        reject="""
        central bank
        """,
    ),
    Table(
        ask("fourth-17", "Fonds monétaire international"),
        reject="""
        fonds international
        """,
    ),
    Table(
        ask("fourth-18", "High Court of Australia"),
        reject="""
        high court
        """,
    ),
    Table(
        ask("fourth-19", "Bolivian Air Force"),
        reject="""
        air force
        """,
    ),
    Table(
        ask("fourth-20", "Harvard University"),
        accept="""
        harvard
        """,
    ),
    Table(
        ask("fourth-21", "astronomy"),
        reject="""
        gastronomy
        """,
    ),
    Table(
        ask("fourth-22", "mission"),
        reject="""
        fission
        """,
    ),
    Table(
        ask("fourth-23", "génération"),
        reject="""
        vénération
        """,
    ),
    Table(
        ask("fourth-24", "hypothermia"),
        accept="""
        ypothermia
        """,
    ),
    Table(
        ask("fourth-25", "Google"),
        accept="""
        Googel
        """,
    ),
    Table(
        ask("fourth-26", "elephant"),
        accept="""
        lephant
        """,
    ),
    Table(
        ask("fourth-27", "Mississippi"),
        accept="""
        Missisippi
        """,
    ),
    Table(
        ask("fourth-28", "Kaliningrad"),
        accept="""
        Caliningrad
        """,
    ),
    Table(
        ask("fourth-29", "Cinquième République"),
        accept="""
        Ve République
        Vème République
        """,
    ),
    Table(
        ask("fourth-30", "XXe siècle"),
        accept="""
        20e siècle
        vingtième siècle
        """,
    ),
    Table(
        ask("fourth-31", "Ve siècle"),
        accept="""
        cinquième siècle
        """,
        reject="""
        VIe siècle
        """,
    ),
    Table(
        ask("fourth-32", "La vie en rose"),
        accept="""
        la vie en rose
        """,
    ),
    Table(
        ask("fourth-33", "Maastricht Treaty"),
        accept="""
        Mastricht
        traité de Maastricht
        """,
    ),
    Table(
        ask("fourth-34", "Battle of Hastings"),
        accept="""
        bataille d'Hastings
        """,
    ),
    Table(
        ask("fourth-35", "Battle of Waterloo"),
        accept="""
        Watterloo
        """,
    ),
    Table(
        ask("fourth-36", "Eiffel Tower"),
        accept="""
        la tour Eiffel
        """,
    ),
    Table(
        ask("fourth-37", "Comité international olympique"),
        accept="""
        comité olympique international
        """,
    ),
    Table(
        ask("fourth-38", "loi de séparation des Églises et de l'État"),
        accept="""
        loi de séparation de l'Etat et des Eglises
        """,
    ),
    Table(
        ask("fourth-39", "freedom of press and speech"),
        accept="""
        freedom of speech and press
        """,
    ),
    Table(
        ask("fourth-40", "for-profit"),
        reject="""
        profit for
        """,
    ),
    Table(
        ask("fourth-41", "Niger"),
        accept="""
        Niger (Afrique)
        Niger (pays)
        """,
        reject="""
        Niger (Nigeria)
        """,
    ),
    Table(
        ask("fourth-42", "étymologie"),
        accept="""
        l'étymologie, l'histoire des mots
        """,
    ),
    Table(
        ask("fourth-43", "Mahatma Gandhi", kind=Kind.PERSON),
        accept="""
        Ghandi
        """,
    ),
    Table(
        ask("fourth-44", "Johannes Brahms", kind=Kind.PERSON),
        accept="""
        Bhrams
        """,
    ),
    Table(
        ask("fourth-45", "Margaret Thatcher", kind=Kind.PERSON),
        accept="""
        Baroness Thatcher
        """,
    ),
    Table(
        ask("fourth-46", "Horatio Nelson", kind=Kind.PERSON),
        accept="""
        Viscount Nelson
        """,
    ),
    Table(
        ask("fourth-47", "Sam Altman", kind=Kind.PERSON),
        reject="""
        Zam Altman
        """,
    ),
    Table(
        ask("fourth-48", "Geoffrey Hinton", kind=Kind.PERSON),
        accept="""
        Jeoffrey Hinton
        """,
    ),
    Table(
        ask("fourth-49", "photosynthesis"),
        accept="""
        fotosynthesis
        """,
    ),
    Table(
        ask("fourth-50", "dolphin"),
        accept="""
        the dolfin
        """,
    ),
    Table(
        ask("fourth-51", "or"),
        accept="""
        l'or
        de l'or
        """,
    ),
]
