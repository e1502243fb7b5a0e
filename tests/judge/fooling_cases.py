"""Answers made to fool a judge, on names and things as decks have them."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

TABLES = [
    Table(
        ask("fooled-1", "xAI"),
        accept="""
        xAI
        XAI
        x.ai
        X.AI
        xai
        X AI
        l'entreprise xAI
        xAI Corp
        """,
        reject="""
        x
        OpenAI
        ai
        yAI
        zAI
        XAI ou OpenAI
        """,
        language="fr",
    ),
    Table(
        ask("fooled-2", "OpenAI"),
        accept="""
        Open AI
        open-ai
        OpenAI LP
        openai inc.
        chez OpenAI
        OpenIA
        OpnAI
        """,
        reject="""
        Open
        AI
        DeepMind
        not OpenAI
        ClosedAI
        OpenAI and Microsoft
        OpenBSD
        """,
        language="fr",
    ),
    Table(
        ask("fooled-3", "Tesla"),
        accept="""
        tesla
        Telsa
        Tesla Inc
        Tesla, Inc.
        Tesla Motors
        la société Tesla
        Teslas
        """,
        reject="""
        SpaceX
        Tesla ou SpaceX
        pas Tesla
        """,
        language="fr",
    ),
    Table(
        ask("fooled-4", {"en": "artificial intelligence", "fr": "intelligence artificielle"}),
        accept="""
        AI
        IA
        l'IA
        intelligence artificielle
        Artificial Intelligence
        artificial inteligence
        intelligences artificielles
        intelligence artificiel
        """,
        reject="""
        intelligence
        artificial
        artificial general intelligence
        human intelligence
        intelligence humaine
        """,
        language="fr",
    ),
    Table(
        ask("fooled-5", "Nevada"),
        accept="""
        nevada
        Nevada, USA
        Nevada, États-Unis
        dans le Nevada
        in Nevada
        the state of Nevada
        l'État du Nevada
        Névada
        """,
        reject="""
        Delaware
        Nevada or Delaware
        Texas
        """,
        language="fr",
    ),
    Table(
        ask("fooled-6", "Financial Times"),
        accept="""
        the Financial Times
        FT
        Financial Time
        le Financial Times
        journal Financial Times
        """,
        reject="""
        Times
        Financial
        New York Times
        The Times
        """,
        language="fr",
    ),
    Table(
        ask("fooled-7", "Dojo"),
        accept="""
        dojo
        le Dojo
        Dojo supercomputer
        supercomputer Dojo
        """,
        reject="""
        Mojo
        Dodo
        """,
        language="fr",
    ),
    Table(
        ask("fooled-8", {"en": "six months", "fr": "six mois"}),
        accept="""
        6 months
        6 mois
        six mois
        half a year
        pendant six mois
        """,
        reject="""
        5 months
        six weeks
        6 weeks
        60 months
        """,
        language="fr",
    ),
    Table(
        ask("fooled-9", "GPT-4", accept=("GPT4",)),
        accept="""
        gpt 4
        modèle GPT-4
        """,
        reject="""
        GPT-4 Turbo
        GPT-4o
        ChatGPT-4
        pas GPT-4
        """,
        language="fr",
    ),
    Table(
        ask("fooled-10", "Twitter", accept=("X",)),
        accept="""
        X
        twitter
        le réseau social Twitter
        Twitter (X)
        Twitter/X
        X/Twitter
        X, formerly Twitter
        """,
        reject="""
        Xi
        Facebook
        Twitter ou Facebook
        """,
        language="fr",
    ),
    Table(
        ask("fooled-11", "Microsoft"),
        accept="""
        Micro-soft
        MICROSOFT CORPORATION
        Microsoft Corp.
        """,
        reject="""
        Microsoft Research
        Microsoft's rival
        Apple, not Microsoft
        anything but Microsoft
        ni Microsoft
        Microsoft? Google?
        Google peut-être Microsoft
        """,
        language="fr",
    ),
    Table(
        ask("fooled-12", "Stanford University"),
        accept="""
        Stanford
        université de Stanford
        l'université Stanford
        Stanford Univ
        """,
        reject="""
        University
        Oxford University
        Université
        """,
        language="fr",
    ),
    Table(
        ask("fooled-13", "10,000"),
        accept="""
        10 000
        10.000
        ten thousand
        dix mille
        10k
        """,
        reject="""
        100000
        1000
        10001
        """,
        language="fr",
    ),
    Table(
        ask("fooled-14", "World War II"),
        accept="""
        WWII
        World War 2
        Second World War
        World War Two
        la Seconde Guerre mondiale
        WW2
        """,
        reject="""
        World War I
        World War
        World War III
        First World War
        """,
        language="fr",
    ),
    Table(
        ask("fooled-15", "Carbon dioxide", accept=("CO2",)),
        accept="""
        CO2
        co₂
        carbon dioxyde
        """,
        reject="""
        carbon monoxide
        CO
        CO3
        carbon
        """,
        language="fr",
    ),
    Table(
        ask("fooled-16", "Sam Altman", kind=Kind.PERSON),
        accept="""
        sam altman (OpenAI)
        Sam Altmann
        sam h altman
        Altmann Sam
        SAMUEL ALTMAN
        """,
        prompt="""
        Samuel
        Sam A
        """,
        reject="""
        Sam Altwoman
        Samuel Beckett
        Altman Jack
        Jacques Altman
        Mrs Jack Altman
        Altman's brother
        Greg Altman
        Sam Alt
        Sam Atman Musk
        Sam or Jack Altman
        Trent Altman
        not sure
        Altman, pas Musk, ou Musk
        """,
        language="fr",
    ),
    Table(
        ask("fooled-17", "Mira Murati", kind=Kind.PERSON),
        accept="""
        Murati
        Mme Murati
        Miss Mira Murati
        Mira Muratti
        mira muraty
        """,
        prompt="""
        Mira
        """,
        reject="""
        Ermira Murati
        Mirela Murati
        Mira Nair
        """,
        language="fr",
    ),
    Table(
        ask("fooled-18", "Geoffrey Hinton", kind=Kind.PERSON),
        accept="""
        Dr. Hinton
        Geofrey Hinton
        Geoffroy Hinton
        G. E. Hinton
        """,
        reject="""
        Jane Hinton
        """,
        language="fr",
    ),
    Table(
        ask("fooled-19", "Kimbal Musk", kind=Kind.PERSON),
        accept="""
        Kimball Musk
        K. Musk
        """,
        prompt="""
        Kimbal
        """,
        reject="""
        Elon Musk
        E. Musk
        """,
        language="fr",
    ),
    Table(
        ask("fooled-20", "Emad Mostaque", kind=Kind.PERSON),
        accept="""
        Mostaque
        Mostaque Emad
        """,
        prompt="""
        emad
        """,
        reject="""
        Ahmad Mostaque
        """,
        language="fr",
    ),
    Table(
        ask("fooled-21", "Google"),
        accept="""
        Google (moteur de recherche)
        Google, the search engine
        je pense à Google
        Ce serait Google
        Google évidemment
        Google !!!
        GOOGLE INC
        """,
        reject="""
        non Google
        Google non
        Google? Non, Microsoft
        surtout pas Google
        n'importe qui sauf Google
        jamais Google
        aucun Google
        plutôt Microsoft que Google
        Google ou bien Microsoft
        soit Google soit Microsoft
        either Google or Bing
        Google maybe Bing
        Google Bing Yahoo
        Gooooogle
        Google Docs
        Yahoo
        Googleplex
        """,
        language="fr",
    ),
    Table(
        ask("fooled-22", "Silicon Valley"),
        accept="""
        la Silicon Valley
        silicone valley
        Sillicon Valley
        """,
        reject="""
        Valley
        Death Valley
        Silicon
        """,
        language="fr",
    ),
    Table(
        ask("fooled-23", {"en": "a fund", "fr": "un fonds"}),
        accept="""
        fund
        funds
        fonds
        """,
        reject="""
        fun
        found
        """,
        language="fr",
    ),
    Table(
        ask("fooled-24", "$10 billion"),
        accept="""
        10 milliards de dollars
        $10bn
        ten billion dollars
        10 Md$
        """,
        reject="""
        $10 million
        10 millions
        $1 billion
        $100 billion
        """,
        language="fr",
    ),
    Table(
        ask("fooled-25", "TruthGPT"),
        accept="""
        Truth GPT
        truth-gpt
        TruthGTP
        Truthgpt
        Thruth GPT
        """,
        reject="""
        GPT
        Truth
        ChatGPT
        TruthGPT-4
        BasedGPT
        """,
        language="fr",
    ),
    Table(
        ask("fooled-26", {"en": "Department of Justice", "fr": "ministère de la Justice"}),
        accept="""
        DOJ
        DoJ
        Justice Department
        le ministère de la Justice
        departement of justice
        """,
        reject="""
        Department
        ministère
        Department of Defense
        injustice
        """,
        language="fr",
    ),
    Table(
        ask("fooled-27", "Washington Post"),
        accept="""
        The Washington Post
        le Washington Post
        Wasington Post
        """,
        reject="""
        Washington
        Post
        New York Post
        """,
        language="fr",
    ),
    Table(
        ask("fooled-28", {"en": "nuclear weapons", "fr": "armes nucléaires"}),
        accept="""
        nuclear weapon
        armes nucleaires
        les armes nucléaires
        """,
        reject="""
        weapons
        chemical weapons
        anti-nuclear weapons
        armes chimiques
        non-nuclear weapons
        """,
        language="fr",
    ),
    Table(
        ask("fooled-29", "open letter"),
        accept="""
        an open letter
        lettre ouverte
        une lettre ouverte
        """,
        reject="""
        letter
        lettre
        closed letter
        open
        open letters from Google
        """,
        language="fr",
    ),
    Table(
        ask("fooled-30", "conflicts of interest", accept=("conflit d'intérêts",)),
        accept="""
        conflict of interest
        conflicts of interests
        conflit d'interet
        un conflit d’intérêt
        """,
        reject="""
        interest
        conflict
        no conflict of interest
        """,
        language="fr",
    ),
    Table(
        ask("fooled-31", "2018"),
        accept="""
        2018
        in 2018
        en février 2018
        two thousand eighteen
        """,
        reject="""
        2019
        2081
        218
        20018
        2018 or 2019
        2017-2018
        not 2018
        """,
        language="fr",
    ),
    Table(
        ask("fooled-32", "Neuralink"),
        accept="""
        neuralink
        Neura link
        Neuralinc
        Neurolink
        """,
        reject="""
        Neural
        Link
        Starlink
        """,
        language="fr",
    ),
    Table(
        ask("fooled-33", "Elon Musk", kind=Kind.PERSON, reject=("Kimbal Musk",)),
        accept="""
        MUSK, Elon
        Elon Mousk
        Elon Musck
        Musk (Elon)
        Elon Musk, PDG de Tesla
        le patron de Tesla, Elon Musk
        Tesla's CEO Elon Musk
        musk elon reeve
        """,
        prompt="""
        elon
        """,
        reject="""
        Musketeer
        Elon Muskrat
        Kimbal
        K Musk
        Elon Tusk
        Donald Tusk
        Musk or Altman
        Musk Altman
        Elon Altman
        the Musk family
        Tesla
        elon husk
        Ilan Musk
        """,
        language="fr",
    ),
]
