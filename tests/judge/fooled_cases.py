"""More answers written from the rules alone, all of which fooled the judge once."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

PERSON = Kind.PERSON
WHO = "À qui OpenAI devait-elle servir de contrepoids ?"

TABLES = [
    Table(
        ask("counterweight", "Google", asked=WHO, reject=("Meta", "Amazon")),
        accept="""
        Google
        Google, not Meta
        Google, le moteur de recherche
        """,
        reject="""
        Google, Meta => several-answers
        Meta, Google
        google & amazon
        Google / Apple => several-answers
        Google; Meta
        Google + Meta
        Google Meta => listed-wrong
        """,
        language="fr",
    ),
    Table(
        ask("orwell", "Orwell", asked="Who wrote it?"),
        accept="""
        George Orwell
        Orwell, George
        """,
        reject="""
        Orwell, Huxley => several-answers
        Huxley / Orwell
        """,
    ),
    Table(
        ask("germany", "Germany", asked="Who won?", reject=("Brazil",)),
        accept="the Germans",
        reject="""
        Brazil, Germany
        Brazil Germany
        Germany France
        """,
    ),
    Table(
        ask("newspapers", "Financial Times", reject=("The Times",)),
        accept="""
        the Financial Times, a newspaper
        """,
        reject="""
        the Financial Times, the Guardian => several-answers
        """,
    ),
    Table(
        ask("co-chair", "Sam Altman", kind=PERSON, reject=("Jack Altman",)),
        accept="""
        Altman, Sam
        Sam Altman (OpenAI)
        Sam Altman, CEO
        """,
        reject="""
        Sam Altman, Jack Altman
        Sam Altman / Jack Altman => several-answers
        Sam Altman & Jack Altman
        Sam Jack Altman => listed-wrong
        Sam Altman Sam Altman Jack
        """,
    ),
    Table(
        ask("jobs", "Steve Jobs", kind=PERSON),
        accept="""
        Jobs, Steve
        Steve Paul Jobs
        """,
        reject="""
        Steve Jobs, Steve Wozniak => several-answers
        Steve Jobs Steve Wozniak => other-person
        Steve Wozniak Steve Jobs => other-person
        """,
    ),
    Table(
        ask("singer", "Madonna", kind=PERSON, asked="Who sang Vogue?"),
        accept="""
        Madonna Ciccone
        """,
        reject="""
        Madonna, Prince => several-answers
        Prince, Madonna
        Rick Madonna
        """,
    ),
    Table(
        ask("napoleon", "Napoleon", kind=PERSON),
        accept="""
        Napoleon Bonaparte
        the emperor Napoleon
        """,
        reject="""
        Napoleon's brother
        """,
    ),
    Table(
        ask("relativity", "Albert Einstein", kind=PERSON),
        accept="""
        Al Einstein => short-name
        Alberte Einstein => typo
        """,
        reject="""
        Alfred Einstein => other-person
        Alan Einstein => other-person
        Alberto Einstein => other-person
        """,
    ),
    Table(
        ask("musketeers", "Alexandre Dumas", kind=PERSON),
        accept="""
        Alexander Dumas => short-name
        Alex Dumas => short-name
        """,
        reject="""
        Alexandra Dumas => other-person
        Alexis Dumas => other-person
        """,
    ),
    Table(
        ask("louis", "Louis Armstrong", kind=PERSON),
        accept="""
        Lou Armstrong
        Lewis Armstrong
        """,
        reject="""
        Louise Armstrong
        Roberta Armstrong
        """,
    ),
    Table(
        ask("miserables", "Victor Hugo", kind=PERSON),
        accept="""
        Hugo
        Hugo himself
        """,
        reject="""
        Hugo Boss => other-person
        Hugo chef
        """,
    ),
    Table(
        ask("leader", "Xi Jinping", kind=PERSON),
        accept="""
        President Xi => surname
        Xi => surname
        Jinping Xi
        le président chinois Xi Jinping
        """,
        prompt="Jinping => given-name-only",
        reject="""
        Xi Mingze => other-person
        Hu Jintao
        """,
    ),
    Table(
        ask("president", "Joe Biden", kind=PERSON),
        accept="""
        le président américain Joe Biden
        American president Biden
        the US president, Joe Biden
        """,
        reject="""
        le président français
        American Hunter Biden
        """,
    ),
    Table(
        ask("supreme", "Kim Jong-un", kind=PERSON),
        accept="Kim => surname",
        prompt="Jong-un => given-name-only",
        reject="Kim Jong-il => other-person",
    ),
    Table(
        ask("kardashian", "Kim Kardashian", kind=PERSON),
        accept="Kardashian => surname",
        prompt="Kim => given-name-only",
    ),
    Table(
        ask("cold", {"en": "hypothermia", "fr": "hypothermie"}),
        accept="""
        hypotermia => typo
        ypothermie => typo
        """,
        reject="""
        hyperthermia
        hyperthermie
        """,
    ),
    Table(
        ask("prefixes", "microeconomics", accept=("endothermic", "inclusion", "hypertension")),
        reject="""
        macroeconomics
        exothermic
        exclusion
        hypotension
        """,
    ),
    Table(
        ask("omni", "GPT-4o", accept=("iPhone 4s", "Claude 3a")),
        accept="""
        gpt4o
        iphone 4S
        """,
        reject="""
        GPT-4 => too-general
        iPhone 4
        Claude 3
        """,
    ),
    Table(
        ask("fourth", "GPT-4"),
        accept="""
        GPT-4 d'OpenAI => form
        GPT-4 by OpenAI
        GPT-4 of OpenAI
        """,
        reject="""
        GPT-4 or OpenAI
        GPT-3 d'OpenAI
        """,
    ),
    Table(
        ask("watchdog", "Securities and Exchange Commission", accept=("SEC",)),
        accept="""
        SEC / Securities and Exchange Commission => alias
        SEC (Securities and Exchange Commission)
        Securities and Exchange Commission (SEC)
        SEC - Securities and Exchange Commission
        """,
        reject="""
        SEC / FTC => several-answers
        Commission
        exchange
        """,
    ),
    Table(
        ask("ode", {"en": "Symphony No. 9", "fr": "Symphonie n° 9"}),
        accept="""
        symphony no. nine
        symphony no nine
        symphony number nine
        symphonie numéro neuf
        ninth symphony
        """,
        reject="""
        symphony no. eight
        no symphony
        """,
    ),
    Table(
        ask("moon", "Apollo 11"),
        accept="""
        Appolo 11 => typo
        Appollo 11 => typo
        appolo onze
        """,
        reject="Appolo 12",
    ),
    Table(
        ask("planet", "Jupiter", asked="What is the largest one?"),
        accept="""
        la planète Jupiter
        the planet Jupiter
        """,
        reject="la planète Saturne",
    ),
    Table(
        ask("nasa", "National Aeronautics and Space Administration"),
        accept="""
        NASA => initialism
        """,
        reject="""
        space administration => too-general
        """,
    ),
    Table(
        ask("two-states", "France and the United States"),
        prompt="""
        France => more-specific
        """,
        reject="states",
    ),
    Table(
        ask("sort-of-risk", "an existential risk", accept=("existential",)),
        accept="an existential one",
        reject="""
        a financial one
        one
        """,
    ),
]
