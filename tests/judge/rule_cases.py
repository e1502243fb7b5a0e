"""Answers of every kind in both languages, written from the rules and not from the code.

Each verdict is what the rules of the judge say and, where they are silent, what a fair bilingual
human would say. Nothing here was looked up in the judge.
"""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind
from tests.judge.cases import Table, ask

PEOPLE = [
    Table(
        ask("exam-sundar", "Sundar Pichai", kind=Kind.PERSON),
        accept="""
        Pichai
        pichai sundar
        S. Pichai
        M. Pichai
        Mr Sundar Pichai
        Sundar Pichaï
        Sundar Pichay
        le patron de Google, Sundar Pichai
        SUNDAR PICHAI
        Pichai, Sundar
        """,
        prompt="""
        Sundar
        """,
        reject="""
        Satya Nadella
        Satya Pichai
        not Sundar Pichai
        Sundar Pichai ou Satya Nadella
        Pichai or Nadella
        Sergey
        A. Pichai
        Mme Nadella
        """,
    ),
    Table(
        ask("exam-leyen", "Ursula von der Leyen", kind=Kind.PERSON),
        accept="""
        von der Leyen
        Von Der Leyen
        Leyen
        Mme von der Leyen
        U. von der Leyen
        Ursula Von der Layen
        la présidente von der Leyen
        President Ursula von der Leyen
        vonderleyen
        """,
        prompt="""
        Ursula
        """,
        reject="""
        Angela von der Leyen
        von der
        Angela Merkel
        Ursula von Merkel
        """,
        language="fr",
    ),
    Table(
        ask("exam-lecun", "Yann Le Cun", kind=Kind.PERSON, accept=("Yann LeCun",)),
        accept="""
        Le Cun
        LeCun
        le cun
        Cun
        Yann Lecun
        Y. Le Cun
        Dr Yann Le Cun
        professeur Le Cun
        Le Cun, Yann
        """,
        prompt="""
        Yann
        """,
        reject="""
        Jean Le Cun
        Le
        Yann Le Brun
        Yoshua Bengio
        """,
        language="fr",
    ),
    Table(
        ask("exam-hinton", "Geoffrey Hinton", kind=Kind.PERSON),
        accept="""
        Geoff Hinton
        Geoffrey Everest Hinton
        G. E. Hinton
        G Hinton
        Prof. Hinton
        Sir Geoffrey Hinton
        Hinton Geoffrey
        Geoffrey Hintom
        """,
        prompt="""
        Geoffrey
        Geoff
        """,
        reject="""
        Godfrey Hinton
        Geoffrey Clinton
        Clinton
        Bengio
        """,
    ),
    Table(
        ask("exam-king", "Martin Luther King Jr.", kind=Kind.PERSON),
        accept="""
        Martin Luther King
        King
        Dr King
        MLK
        M. L. King
        Martin King
        Martin Luther King Junior
        le pasteur Martin Luther King
        """,
        prompt="""
        Martin
        Martin Luther => given-name-only
        """,
        reject="""
        Rodney King
        Billie Jean King
        """,
    ),
    Table(
        ask("exam-saint", "Antoine de Saint-Exupéry", kind=Kind.PERSON),
        accept="""
        Saint-Exupéry
        Saint Exupery
        de Saint-Exupéry
        A. de Saint-Exupéry
        Antoine de Saint Exupery
        Antoine Saint-Exupéry
        saint-exupery antoine
        """,
        prompt="""
        Antoine
        Saint
        """,
        reject="""
        Consuelo de Saint-Exupéry
        ni Saint-Exupéry ni Malraux
        """,
        language="fr",
    ),
    Table(
        ask("exam-gaulle", "Charles de Gaulle", kind=Kind.PERSON),
        accept="""
        de Gaulle
        le général de Gaulle
        Ch. de Gaulle
        C. de Gaulle
        """,
        prompt="""
        Charles
        """,
        reject="""
        Philippe de Gaulle
        Ph. de Gaulle
        Charles de Foucauld
        """,
        language="fr",
    ),
    Table(
        ask("exam-altman", "Sam Altman", kind=Kind.PERSON, reject=("Jack Altman",)),
        accept="""
        Samuel Altman
        Samuel H. Altman
        je crois que c'est Sam Altman
        I think it was Altman
        Altmann
        Sam Altman (OpenAI)
        Sam Altman, PDG d'OpenAI
        """,
        prompt="""
        Sam
        """,
        reject="""
        Jack Altman => listed-wrong
        Elon Altman => other-person
        Sam Bankman
        Sam Bankman-Fried
        Sam Ultman Elon Musk
        tout sauf Sam Altman
        anyone but Altman
        pas Sam Altman
        """,
    ),
]

NAMES = [
    Table(
        ask("exam-esa", {"en": "European Space Agency", "fr": "Agence spatiale européenne"}),
        accept="""
        ESA
        E.S.A.
        the European Space Agency
        l'agence spatiale européenne
        agence spatiale europeenne
        European Space Agencies
        european-space-agency
        c'est l'ESA
        ASE
        the Europian Space Agency
        """,
        reject="""
        NASA
        Agency
        agence
        space
        European Southern Observatory
        European Commission
        ESA or NASA
        ESA / NASA
        ESA, NASA
        not the ESA
        pas l'ESA
        ni l'ESA ni la NASA
        Russian Space Agency
        """,
    ),
    Table(
        ask("exam-profit", {"en": "a non-profit", "fr": "une association à but non lucratif"}),
        accept="""
        nonprofit
        non profit
        a non-profit organisation
        association à but non lucratif
        but non lucratif
        """,
        reject="""
        for-profit
        a profit
        profit
        association à but lucratif
        non
        association
        """,
    ),
    Table(
        ask("exam-gpt", "GPT-4"),
        accept="""
        GPT 4
        gpt4
        GPT-IV
        GPT four
        gpt quatre
        le modèle GPT-4
        """,
        reject="""
        GPT-3
        GPT-40
        GPT-4o
        GPT-3.5
        GPT
        GPT-5 or GPT-4
        4
        GTP-5
        ChatGPT
        """,
    ),
    Table(
        ask("exam-apollo", "Apollo XI"),
        accept="""
        Apollo 11
        apollo eleven
        Apollo onze
        Appollo 11
        mission Apollo 11
        """,
        reject="""
        Apollo XII
        Apollo 12
        Apollo
        XI
        Apollo 1
        Apollo 111
        """,
    ),
    Table(
        ask("exam-short", "X"),
        accept="""
        x
        « X »
        chez X
        """,
        reject="""
        Y
        XX
        Xi
        """,
    ),
    Table(
        ask("exam-water", "H2O"),
        accept="""
        h2o
        H₂O
        """,
        reject="""
        HO
        H20
        CO2
        H2O2
        """,
    ),
    Table(
        ask("exam-toronto", {"en": "University of Toronto", "fr": "Université de Toronto"}),
        accept="""
        Toronto University
        the University of Toronto
        l'université de Toronto
        universite de toronto, Canada
        à l'Université de Toronto
        Univeristy of Toronto
        """,
        reject="""
        University
        université
        University of Montreal
        University of Toledo
        York University
        University of Toronto and University of Montreal
        """,
        language="fr",
    ),
    Table(
        ask("exam-city", "Bletchley", accept=("Bletchley Park",)),
        accept="""
        Bletchley, England
        à Bletchley
        in Bletchley Park
        Bletchley (Angleterre)
        bletchly
        """,
        reject="""
        Park
        England
        near Bletchley or London
        """,
    ),
    Table(
        ask("exam-att", "Johnson & Johnson"),
        accept="""
        Johnson and Johnson
        Johnson et Johnson
        J&J
        la société Johnson & Johnson
        """,
        reject="""
        Johnson ou Johnson & Fils
        Johnson Wax
        """,
    ),
    Table(
        ask("exam-oeuvre", {"en": "works of the mind", "fr": "œuvres de l’esprit"}),
        accept="""
        oeuvres de l'esprit
        œuvre de l'esprit
        les œuvres de l’esprit
        the works of the mind
        """,
        reject="""
        esprit
        the mind of the works
        œuvres
        """,
        language="fr",
    ),
    Table(
        ask("exam-buy", "Microsoft buys Activision"),
        accept="""
        microsoft buys activision
        """,
        reject="""
        Activision buys Microsoft
        Microsoft sells Activision
        Microsoft does not buy Activision
        """,
    ),
    Table(
        ask("exam-journal", "Wall Street Journal"),
        accept="""
        WSJ
        The Wall Street Journal
        le Wall Street Journal
        Wall Street Jornal
        """,
        reject="""
        Wall Street
        Journal
        Financial Times
        """,
    ),
    Table(
        ask("exam-money", "$44 billion"),
        accept="""
        44 milliards de dollars
        $44bn
        44 Md$
        forty-four billion
        """,
        reject="""
        €44 billion
        £44bn
        $45 billion
        $44 million
        """,
    ),
    Table(
        ask("exam-below", "5"),
        accept="""
        five
        """,
        reject="""
        -5
        5%
        $50
        """,
    ),
    Table(
        ask("exam-fli", "Future of Life Institute"),
        accept="""
        Future of Life
        FLI
        Future Of Life Inst.
        l'institut Future of Life
        """,
        reject="""
        Institute
        Life of Future Institute
        Future of Humanity Institute
        End of Life Institute
        """,
    ),
    Table(
        ask(
            "exam-lines",
            "Securities and Exchange Commission",
            accept=("US regulator",),
            prompt=("the regulator",),
            reject=("Federal Trade Commission", "FTC"),
        ),
        accept="""
        SEC
        S.E.C.
        la SEC
        the US regulater
        Securities & Exchange Commission
        Securites and Exchange Comission
        """,
        prompt="""
        regulator
        the regulater
        """,
        reject="""
        FTC => listed-wrong
        Federal Trade Comission => listed-wrong
        Commission
        exchange
        the Securities
        """,
    ),
]

DATES = [
    Table(
        ask("exam-moon", "1969-07-20", kind=Kind.DATE),
        accept="""
        20 juillet 1969
        July 20, 1969
        20th July 1969
        the 20th of July, 1969
        20/07/1969
        7/20/1969
        20.07.69
        20-7-1969
        19690720
        le 20 juillet 1969
        dimanche 20 juillet 1969
        lundi 20 juillet 1969
        July the twentieth, nineteen sixty-nine
        vingt juillet mille neuf cent soixante-neuf
        vingt juillet mil neuf cent soixante-neuf
        20 juilet 1969
        20 juil. 1969
        Jul 20 1969
        1969/07/20
        20 july 1969 at 20:17
        on July 20th, 1969
        """,
        prompt="""
        1969
        juillet 1969
        20 juillet
        July 1969
        20/07
        """,
        reject="""
        20 juin 1969
        21 juillet 1969
        20 juillet 1968
        July 20, 1996
        June 1969
        1968
        30 février 1969
        20 juillet 1969 ou 21 juillet 1969
        entre le 16 et le 24 juillet 1969
        the sixties
        les années 60
        yesterday
        il y a longtemps
        1969-13-20
        20 juillet 19699
        not 20 July 1969
        19690721
        """,
    ),
    Table(
        ask("exam-ambiguous", "2021-10-04", kind=Kind.DATE),
        accept="""
        04/10/2021
        10/04/2021
        4.10.2021
        20211004
        quatre octobre deux mille vingt et un
        October 4th, '21
        4 oct 21
        October fourth twenty twenty-one
        """,
        prompt="""
        octobre 2021
        4 octobre
        """,
        reject="""
        04/11/2021
        14/10/2021
        4 octobre 2012
        5 octobre
        hier
        """,
        language="fr",
    ),
    Table(
        ask("exam-month", "2023-03", kind=Kind.DATE),
        accept="""
        mars 2023
        March 2023
        03/2023
        2023-03
        début mars 2023
        9 mars 2023
        march of 2023
        """,
        prompt="""
        2023
        mars
        """,
        reject="""
        mai 2023
        mars 2022
        9 avril 2023
        mars ou avril 2023
        """,
        language="fr",
    ),
    Table(
        ask("exam-year", "1999", kind=Kind.DATE),
        accept="""
        en 1999
        nineteen ninety-nine
        mille neuf cent quatre-vingt-dix-neuf
        mil neuf cent nonante-neuf
        '99
        in the year 1999
        31 décembre 1999
        """,
        reject="""
        1998
        1989
        les années 1990
        the 1990s
        1999-2000
        19999
        199
        the end of the century
        """,
        language="fr",
    ),
]

AMOUNTS = [
    Table(
        ask("exam-135", "135 million USD", kind=Kind.AMOUNT),
        accept="""
        135 millions
        135 millions de dollars
        $135m
        $135 M
        135 M$
        US$135 million
        135000000
        135 000 000 $
        135,000,000 dollars
        135.000.000
        135 000 000 USD
        cent trente-cinq millions de dollars
        one hundred and thirty-five million
        environ 135 millions
        about $135 million
        0,135 milliard
        135 mn
        """,
        prompt="""
        0.135 billion dollars => long-scale
        135 => unit-missing
        """,
        reject="""
        136 millions
        135 milliards
        $135 billion
        135 thousand
        153 millions
        135 millions d'euros
        £135m
        13.5 million
        1350 millions
        134-136 million
        125 million
        entre 100 et 200 millions
        not 135 million
        135 kg
        """,
        language="fr",
    ),
    Table(
        ask("exam-billion", "10 billion USD", kind=Kind.AMOUNT),
        accept="""
        10 milliards
        10 Md$
        10 Mds de dollars
        $10bn
        10 G$
        ten billion dollars
        dix milliards de dollars
        10 000 millions
        10,000,000,000
        """,
        prompt="""
        10 billions
        dix billions de dollars
        """,
        reject="""
        10 millions
        10 trillion dollars
        $10M
        9 milliards
        10 milliards de yens
        1 milliard
        """,
        language="fr",
    ),
    Table(
        ask("exam-power", "150 MW", kind=Kind.AMOUNT),
        accept="""
        150 megawatts
        150 mégawatts
        150 000 kW
        0.15 GW
        150MW
        cent cinquante mégawatts
        150,000 kilowatts
        """,
        prompt="""
        150
        """,
        reject="""
        150 mW
        150 GW
        150 kW
        150 MWh
        15 MW
        160 MW
        """,
    ),
    Table(
        ask("exam-pause", {"en": "six months", "fr": "six mois"}, kind=Kind.AMOUNT),
        accept="""
        6 months
        6 mois
        half a year
        une demi-année
        six mois au moins
        0.5 year
        a half-year
        au moins 6 mois
        """,
        prompt="""
        6
        """,
        reject="""
        6 weeks
        6 ans
        five months
        16 months
        a year
        un an et demi
        5-6 months
        """,
        language="fr",
    ),
    Table(
        ask("exam-share", "25%", kind=Kind.AMOUNT),
        accept="""
        25 %
        25 pour cent
        25 percent
        un quart
        a quarter
        vingt-cinq pour cent
        one quarter
        1/4
        """,
        reject="""
        24 %
        2.5%
        a third
        un tiers
        25 dollars
        25 pour mille
        75 %
        """,
        language="fr",
    ),
    Table(
        ask("exam-range", "100 to 150 million USD", kind=Kind.AMOUNT),
        accept="""
        100-150 million dollars
        entre 100 et 150 millions
        $100m to $150m
        de 100 à 150 millions de dollars
        from 100 to 150 million
        """,
        reject="""
        100 million
        100-160 million
        90-150 million
        150 millions
        100 to 150 thousand
        """,
    ),
    Table(
        ask("exam-tolerant", "3000 km", kind=Kind.AMOUNT, tolerance="5%"),
        accept="""
        2900 km
        3 100 km
        3 000 000 mètres
        trois mille kilomètres
        """,
        prompt="""
        3000
        """,
        reject="""
        3300 km
        3000 miles
        300 km
        3000 kg
        """,
    ),
    Table(
        ask("exam-time", "90 minutes", kind=Kind.AMOUNT),
        accept="""
        1h30
        1 h 30
        an hour and a half
        une heure et demie
        1.5 hours
        1,5 heure
        5400 secondes
        nonante minutes
        """,
        reject="""
        1 heure
        90 heures
        an hour
        1h03
        """,
    ),
]

NUMBERS = [
    Table(
        ask("exam-97", "97", kind=Kind.NUMBER),
        accept="""
        nonante-sept
        quatre-vingt-dix-sept
        quatre vingt dix sept
        ninety-seven
        ninety seven
        97 personnes
        97.0
        environ 97
        """,
        reject="""
        79
        96
        970
        nonante-six
        septante-neuf
        quatre-vingt-sept
        87
        -97
        97 or 98
        """,
        language="fr",
    ),
    Table(
        ask("exam-1234", "1234.5", kind=Kind.NUMBER),
        accept="""
        1 234,5
        1,234.5
        1.234,5
        1'234.5
        1234,5
        1234.50
        mille deux cent trente-quatre virgule cinq
        one thousand two hundred and thirty-four point five
        """,
        reject="""
        1234
        1235
        12345
        1243.5
        1234.6
        1.2345
        """,
    ),
    Table(
        ask("exam-71500", "71500", kind=Kind.NUMBER),
        accept="""
        71 500
        71,500
        71.500
        71.5k
        71,5 k
        septante et un mille cinq cents
        soixante et onze mille cinq cents
        seventy-one thousand five hundred
        71 500
        71 500
        """,
        reject="""
        71 600
        715 000
        7150
        71.5
        75 100
        71500000
        seventy-five thousand one hundred
        """,
    ),
    Table(
        ask("exam-half", "250000", kind=Kind.NUMBER),
        accept="""
        two hundred and fifty thousand
        deux cent cinquante mille
        a quarter of a million
        un quart de million
        250k
        0.25 million
        250 000
        """,
        reject="""
        250
        two hundred and fifty million
        205 000
        half a million
        260 000
        """,
    ),
]

LISTS = [
    Table(
        ask(
            "exam-labs",
            kind=Kind.LIST,
            items=("Anthropic", "Mistral", ("Google DeepMind", "DeepMind"), "Meta"),
            need=3,
        ),
        accept="""
        Anthropic, Mistral, Meta
        anthropic mistral meta
        Meta et DeepMind et Mistral
        1) Meta 2) Mistral 3) Anthropic
        Mistral; Meta; Google DeepMind
        Mistral • Meta • Anthropic
        antropic, mistral, meta
        Anthropic, Mistral, Meta, Apple
        Anthropic, Mistral, Mistral, Meta
        Anthropic & Mistral & Meta & DeepMind
        """,
        prompt="""
        Anthropic
        Anthropic, Mistral
        Anthropic, Anthropic, Anthropic
        Anthropic, DeepMind, Google DeepMind
        Mistral et Meta
        Anthropic, Mistral, Apple
        """,
        reject="""
        Apple
        Apple, Amazon, Anthropic
        Anthropic, Mistral, Meta, Apple, Amazon, Nvidia => too-many-items
        pas Anthropic
        Apple, Amazon, Nvidia
        """,
        language="fr",
    ),
    Table(
        ask(
            "exam-groups",
            kind=Kind.LIST,
            items=(
                ("employees", "des employés", "staff", "salariés"),
                (
                    "members of the board",
                    "des membres du conseil d’administration",
                    "board of directors",
                    "the board",
                    "administrateurs",
                ),
            ),
        ),
        accept="""
        des employés et des membres du conseil d’administration
        employés et membres du conseil d’administration
        employees and members of the board
        the board of directors and the staff
        the staff & the board
        avec des employés et avec des membres du conseil d'administration
        salariés, administrateurs
        salariés ainsi que membres du conseil d’administration
        """,
        prompt="""
        employés
        members of the board
        """,
        reject="""
        investors and regulators
        des clients et des fournisseurs
        members
        """,
        language="fr",
    ),
    Table(
        ask("exam-years", kind=Kind.LIST, items=("2015", "2018", "2019")),
        accept="""
        2015, 2018, 2019
        2019 2018 2015
        2015, 2018 et 2019
        """,
        prompt="""
        2015, 2018
        2015, 2018, 2020
        """,
        reject="""
        2014, 2017
        2016
        """,
    ),
    Table(
        ask("exam-heads", kind=Kind.LIST, items=("Elon Musk", "Emmanuel Macron", "Rishi Sunak")),
        accept="""
        Musk, Macron, Sunak
        Elon Musk, Emmanuel Macron et Rishi Sunak
        sunak macron musk
        E. Musk; E. Macron; R. Sunak
        """,
        prompt="""
        Musk, Sunak
        """,
        reject="""
        Kimbal Musk
        Obama, Biden
        """,
    ),
]

# Presented: a 2021, b 2019, c 2020, d 2022; and a AFP, b Bloomberg, c Associated Press, d Reuters.
# Orders: a SpaceX, b Tesla, c PayPal, d Zip2.
OPTIONS = [
    Table(
        ask(
            "exam-choice-press",
            "Reuters",
            kind=Kind.CHOICE,
            items=(
                "Reuters",
                ("Agence France-Presse", "AFP"),
                "Bloomberg",
                "Associated Press",
            ),
        ),
        accept="""
        d
        D
        d)
        (d)
        4
        Reuters
        reuters
        Reuteurs
        l'agence Reuters
        réponse d
        d) Reuters
        the fourth
        la quatrième
        """,
        reject="""
        a
        b
        AFP
        Bloomberg
        a d
        d ou a
        Reuters ou AFP
        Reuters, Bloomberg
        3
        5
        e
        a) Reuters
        not Reuters
        pas d
        """,
        language="fr",
    ),
    Table(
        ask(
            "exam-choice-year",
            "2021",
            kind=Kind.CHOICE,
            items=("2019", "2020", "2021", "2022"),
        ),
        accept="""
        2021
        a
        1
        en 2021
        """,
        reject="""
        2020
        2012
        2022
        2
        20211
        2020 2021
        """,
    ),
    Table(
        ask(
            "exam-order-names",
            kind=Kind.ORDER,
            items=("Zip2", "PayPal", "SpaceX", "Tesla"),
        ),
        accept="""
        dcab
        d c a b
        D, C, A, B
        d-c-a-b
        d > c > a > b
        4 3 1 2
        4312
        Zip2, PayPal, SpaceX, Tesla
        zip2 paypal spacex tesla
        Zip2 puis PayPal puis SpaceX puis Tesla
        Zip2, Paypall, Space X, Tesla
        Zip2 then PayPal then SpaceX then Tesla
        """,
        reject="""
        dcba
        abcd
        Tesla, SpaceX, PayPal, Zip2
        4 3 2 1
        Zip2, PayPal, Tesla, SpaceX
        hello
        """,
    ),
]

CLAIMS = [
    Table(
        ask("exam-claim-true", ClaimVerdict.SUPPORTED, kind=Kind.CLAIM),
        accept="""
        true
        vrai
        v
        t
        a
        1
        supported
        c'est vrai
        it's true
        confirmé
        suported
        """,
        reject="""
        a b
        b
        faux
        false
        vrai et faux
        true or false
        not true
        pas vrai
        vrai faux
        1 2
        les sources se contredisent
        ab
        """,
        language="fr",
    ),
    Table(
        ask("exam-claim-false", ClaimVerdict.REFUTED, kind=Kind.CLAIM),
        accept="""
        false
        faux
        f
        b
        2
        refuted
        réfuté
        c'est faux
        not true
        pas vrai
        """,
        reject="""
        a b
        b a
        b c
        a, b
        a/b
        b ou c
        vrai
        not false
        pas faux
        c
        b, faux, vrai
        """,
        language="fr",
    ),
    Table(
        ask("exam-claim-conflict", ClaimVerdict.CONFLICTING, kind=Kind.CLAIM),
        accept="""
        les sources se contredisent
        les sources se contredise
        the sources contradict each other
        conflicting evidence
        contradictoire
        c
        3
        sources conflict
        """,
        reject="""
        vrai
        d
        c d
        not enough evidence
        on ne sait pas
        """,
        language="fr",
    ),
    Table(
        ask("exam-claim-open", ClaimVerdict.NOT_ENOUGH_EVIDENCE, kind=Kind.CLAIM),
        accept="""
        not enough evidence
        pas assez de preuves
        d
        4
        preuves insuffisantes
        not enough information
        on ne peut pas savoir
        """,
        reject="""
        c
        false
        enough evidence
        les sources se contredisent
        d c
        """,
        language="fr",
    ),
]

TABLES = PEOPLE + NAMES + DATES + AMOUNTS + NUMBERS + LISTS + OPTIONS + CLAIMS
