"""Text answers that are right although they are written another way."""

from __future__ import annotations

from tests.judge.cases import Table, ask

GOOGLE = ask("google", "Google", asked="Which search engine was meant?", reject=("Bing",))
INSTITUTE = ask("institute", "Future of Life Institute", accept=("FLI",))
SEC = ask(
    "sec",
    {"en": "Securities and Exchange Commission", "fr": "Commission des opérations de bourse"},
)
UNION = ask("union", {"en": "European Union", "fr": "Union européenne"})
APOLLO = ask("apollo", "Apollo XI")
NON_PROFIT = ask("non-profit", "non-profit organisation", asked="What was OpenAI at first?")
BAY_AREA = ask("bay-area", "San Francisco Bay Area")
PARIS = ask("paris", "Paris", asked="In which city does it take place?")
TESLA = ask("tesla", {"en": "graphics cards", "fr": "cartes graphiques"}, asked="What did he buy?")

TABLES = [
    Table(
        GOOGLE,
        accept="""
        Google => exact
        google => exact
        GOOGLE
        Göögle
        G o o g l e
        Google.
        « Google » => form
        "Google"
        Ｇｏｏｇｌｅ
        Googel => typo
        Gogle => typo
        Googlle => typo
        c'est Google => exact
        C’était Google
        je crois que c'est Google
        je pense que c’est google
        il s'agit de Google
        chez Google
        it was Google
        It's Google, I think
        I think it is Google
        I'd say Google
        the answer is Google
        la réponse est Google
        probably Google
        sans doute Google
        Google, je crois
        Google?
        the company Google => form
        l'entreprise Google
        la société Google
        Google Inc.
        Google LLC
        the search engine Google
        Google, not Microsoft
        Google, pas Microsoft
        Google ou Google
        Google's
        at Google
        Hmm, Google
        ça s'appelle Google
        euh, google
        """,
    ),
    Table(
        INSTITUTE,
        accept="""
        Future of Life Institute => exact
        the Future of Life Institute => form
        le Future of Life Institute
        future-of-life institute
        futureoflifeinstitute => form
        Futur of Life Institute => typo
        Future of Life Institut => form
        Future of Lyfe Institute
        Future Of Live Institute
        FLI
        F.L.I.
        fli
        Future of Life => form
        it was the Future of Life Institute
        l'institut Future of Life
        """,
    ),
    Table(
        SEC,
        accept="""
        Securities and Exchange Commission => exact
        the Securities & Exchange Commission => form
        Securities et Exchange Commission
        Securities Exchange Commission
        Securites and Exchange Comission => typo
        SEC => initialism
        S.E.C.
        sec
        the SEC
        la SEC
        Commission des opérations de bourse
        commission des operations de bourse
        La Commission des opérations de Bourse
        COB => initialism
        c'est la SEC
        """,
        language="fr",
    ),
    Table(
        UNION,
        accept="""
        European Union
        the EU
        EU
        E.U.
        UE
        U.E.
        l'UE
        l'Union européenne
        Union Européenne
        l’union europeenne
        European union
        Europaen Union => typo
        """,
        language="fr",
    ),
    Table(
        APOLLO,
        accept="""
        Apollo XI => exact
        Apollo 11 => form
        apollo eleven
        Apollo onze
        Apollo-11
        Apollo11
        the Apollo 11
        Appollo 11 => typo
        """,
        reject="""
        Apollo 12 => digits-differ
        Apollo XII
        Apollo XIII
        Apollo IX
        Apollo 1
        Apollo 111
        Apollo
        Apollo douze
        Apollo ten
        11
        XI
        Gemini 11
        """,
    ),
    Table(
        NON_PROFIT,
        accept="""
        non-profit organisation
        nonprofit organisation => form
        non profit organisation
        a non-profit organization => form
        a non-profit
        a not-for-profit
        not for profit
        nonprofit
        """,
        reject="""
        for-profit organisation
        for-profit => negated
        a profit organisation => negated
        profit
        organisation
        a company
        not a non-profit organisation => negated
        """,
    ),
    Table(
        BAY_AREA,
        accept="""
        San Francisco Bay Area
        the San Francisco Bay area
        Bay Area of San Francisco => form
        Bay Area, San Francisco
        San Fransisco Bay Area => typo
        """,
        reject="""
        San Francisco
        Area Bay San Francisco => other-meaning
        Bay
        """,
    ),
    Table(
        PARIS,
        accept="""
        Paris
        à Paris
        in Paris
        Paris, France => form
        the city of Paris
        la ville de Paris
        Pari => typo
        """,
        reject="""
        Paris ou Lyon => several-answers
        Paris, Lyon => several-answers
        Paris/Londres => several-answers
        not Paris => negated
        anywhere but Paris => negated
        Parisian
        Londres
        """,
    ),
    Table(
        TESLA,
        accept="""
        graphics cards
        graphic card => form
        a graphics card
        Graphics Cards!
        carte graphique
        des cartes graphiques
        les cartes graphiques, je crois
        cartes grafiques => typo
        expensive graphics cards => form
        """,
        reject="""
        cards => too-general
        cartes => too-general
        fake graphics cards
        no graphics cards => negated
        pas de cartes graphiques => negated
        """,
        language="fr",
    ),
    Table(
        ask("germany", "Germany"),
        accept="""
        Germany
        Allemagne => form
        l'Allemagne
        en Allemagne
        Germeny => typo
        """,
        reject="""
        Austria
        Autriche
        German Empire
        """,
    ),
    Table(
        ask("us", "United States"),
        accept="""
        United States
        the United States of America => form
        USA
        U.S.
        the US
        États-Unis => form
        aux Etats-Unis
        les États-Unis d'Amérique
        """,
        reject="""
        United Kingdom
        États
        United
        Mexico
        """,
    ),
    Table(
        ask("accents", "Élève Œuvre naïve"),
        accept="""
        Eleve Oeuvre naive => exact
        ELEVE OEUVRE NAIVE
        élève œuvre naïve
        e\u0301le\u0300ve œuvre nai\u0308ve
        élève-œuvre-naïve
        """,
    ),
    Table(
        ask("saint", "Saint-Jean-de-Luz"),
        accept="""
        Saint Jean de Luz
        St-Jean-de-Luz
        St. Jean de Luz
        saintjeandeluz
        """,
    ),
    Table(
        ask("model", "Tesla Model 3"),
        accept="""
        Tesla Model 3
        Model 3 Tesla => form
        tesla model three
        Tesla Model Trois
        Tesla model III
        Model 3
        """,
        reject="""
        Tesla Model S
        Tesla Model 4 => digits-differ
        Tesla
        Model
        """,
    ),
    Table(
        ask("king", "Louis XIV"),
        accept="""
        Louis XIV
        Louis 14
        Louis quatorze
        Louis the Fourteenth
        King Louis XIV
        le roi Louis XIV
        """,
        reject="""
        Louis XV
        Louis XVI
        Louis XIIV
        Louis 15
        Louis
        """,
    ),
    Table(
        ask("university", "Harvard University", asked="Where did she study?"),
        accept="""
        Harvard => form
        University of Harvard => form
        Harvard University, Massachusetts
        l'université Harvard
        Havard University => typo
        Harvard Universty => typo
        """,
        reject="""
        University => too-general
        Université
        Stanford University
        Harvard or Stanford => several-answers
        """,
    ),
    Table(
        ask("year", "1969"),
        accept="""
        1969 => exact
        in 1969
        en 1969
        nineteen sixty-nine => same-value
        mil neuf cent soixante-neuf
        July 1969 => more-precise
        le 20 juillet 1969
        """,
        reject="""
        1968
        1996
        1970
        July 1968
        the 1960s
        1969 or 1970
        """,
    ),
    Table(
        ask("day", "9 March 2023"),
        accept="""
        9 March 2023
        9 mars 2023 => same-value
        2023-03-09
        March 9th, 2023
        le 9 mars 2023
        """,
        prompt="""
        March 2023 => less-precise
        9 March
        """,
        reject="""
        8 March 2023 => date-part-wrong
        9 March 2022
        9 April 2023
        """,
    ),
    Table(
        ask("percent", "12.5 %"),
        accept="""
        12.5%
        12,5 %
        12.5 percent
        12,5 pour cent
        """,
        reject="""
        12 %
        125 %
        13%
        """,
        language="fr",
    ),
]
