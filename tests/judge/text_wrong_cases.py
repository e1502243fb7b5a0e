"""Text answers that look right and are not, and what the author's lists say of them."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask, pairs

TABLES = [
    Table(
        ask("google-wrong", "Google", reject=("Bing", "Goggle", "Google Cloud")),
        reject="""
        not Google => negated
        Not google!
        pas Google => negated
        non, pas Google
        ce n'est pas Google => negated
        it isn't Google
        it was not Google
        anti-Google
        anyone but Google => negated
        tout sauf Google
        everything except Google
        neither Google nor Bing
        ni Google ni Microsoft
        Google or Microsoft => several-answers
        Google ou Microsoft => several-answers
        Google/Microsoft => several-answers
        Google, Microsoft => several-answers
        Google; Microsoft
        Google | Microsoft
        Google et Microsoft
        Google and Microsoft
        Google & Microsoft
        Google + Microsoft
        Google vs Microsoft
        Microsoft, not Google
        Google Cloud => listed-wrong
        google clouds => listed-wrong
        Bing => listed-wrong
        bing!
        Goggle => listed-wrong
        Gogle => listed-wrong
        Google Microsoft
        Google 2 => digits-differ
        Go
        goo
        search engine
        Microsoft => different
        🙂
        ...............x
        """,
        prompt="""
        ... => empty
        ?! => empty
        """,
    ),
    Table(
        ask("gpt", "GPT-4", asked="Which model was announced?"),
        accept="""
        GPT-4 => exact
        GPT 4 => form
        GPT4 => form
        gpt four
        le GPT-4
        the model GPT-4
        """,
        reject="""
        GPT-3 => digits-differ
        GPT-40 => digits-differ
        GPT-3.5
        GPT-4.5
        GPT-5
        GPT => digits-differ
        GPT-44
        GPT-14
        4
        GTP
        ChatGPT
        GPT-3 or GPT-4 => several-answers
        """,
    ),
    Table(
        ask("sec-wrong", "Securities and Exchange Commission"),
        reject="""
        Commission => too-general
        the commission
        exchange => too-general
        Exchange Commission => too-general
        SCE
        ESC
        SEC or FTC => several-answers
        FTC
        European Commission
        not the SEC
        S
        SE
        """,
    ),
    Table(
        ask(
            "institute-wrong", "Future of Life Institute", reject=("Future of Humanity Institute",)
        ),
        reject="""
        Institute => too-general
        Life
        Future
        Life Institute => too-general
        Life of Future Institute => other-meaning
        Future of Humanity Institute => listed-wrong
        Future of Humanity Institut => listed-wrong
        Future of Life Institute or OpenAI => several-answers
        not the Future of Life Institute => negated
        """,
    ),
    Table(
        ask("x", "X"),
        accept="""
        X => exact
        x
        "X"
        it's X
        the X
        """,
        reject="""
        Xi
        XX
        10
        xAI
        X or Y => several-answers
        not X
        Y
        Z
        ex
        """,
    ),
    Table(
        ask("xi", "Xi"),
        accept="""
        xi
        Xi.
        """,
        reject="""
        11 => different
        X
        Xia
        Si
        XII
        """,
    ),
    Table(
        ask("water", "H2O"),
        accept="""
        H2O
        h2o
        H₂O
        """,
        reject="""
        H2O2
        HO
        H20
        CO2
        H3O
        """,
    ),
    Table(
        ask("language", "C"),
        accept="c",
        reject="""
        C++
        C#
        D
        see
        100
        """,
    ),
    Table(
        ask("vitamin", "vitamin D"),
        accept="""
        vitamin D
        Vitamin d
        the vitamin D
        """,
        reject="""
        vitamin A
        vitamin C
        vitamin
        D
        """,
    ),
    Table(
        ask("cards", "A100"),
        accept="""
        A100
        A 100
        a-100
        """,
        reject="""
        H100
        100
        A10
        A1000
        V100
        """,
    ),
    Table(
        ask("typos", "Microsoft", reject=("Macrosoft",)),
        accept="""
        Mircosoft => typo
        Microsft => typo
        Microsofft => typo
        Mikrosoft => typo
        Microsot
        """,
        reject="""
        Micro
        soft
        Macrosoft => listed-wrong
        Microscope
        Microfilm
        """,
    ),
    Table(
        ask("short-typos", "Bard"),
        accept="""
        Bart => typo
        Brad => typo
        Bardd
        """,
        reject="""
        Bird
        Card
        Band
        Bar
        """,
    ),
    Table(
        ask("antonyms", "an increase in imports"),
        accept="""
        an increase in imports
        increase in import
        incraese in imports => typo
        """,
        reject="""
        a decrease in imports
        an increase in exports
        increases and decreases
        """,
    ),
    Table(
        ask("million", "a million books"),
        reject="""
        a billion books
        a million cooks
        two million books
        """,
    ),
    Table(
        ask("relation", "a letter to Musk"),
        accept="""
        a letter to Musk
        letter to Musk
        une lettre to Musk
        """,
        reject="""
        a letter from Musk => other-meaning
        a letter by Musk => other-meaning
        a letter about Musk
        """,
    ),
    Table(
        ask("bites", "man bites dog"),
        accept="man bites dog",
        reject="dog bites man => other-meaning",
    ),
    Table(
        ask("austria", "Australia"),
        accept="""
        Australie
        Austrailia => typo
        """,
        reject="""
        Austria
        Autriche
        South Australia
        New Zealand
        """,
    ),
    Table(
        ask("york", "New York"),
        accept="""
        New York
        new-york
        New York, USA
        in New York
        """,
        reject="""
        York
        New
        New York Times
        New Jersey
        Newark
        """,
    ),
    Table(
        ask("lists", "Twitter", accept=("X Corp",), prompt=("social network",), reject=("TikTok",)),
        accept="""
        Twitter => exact
        X Corp => alias
        x corp. => alias
        Twiter => typo
        Twitter or X Corp => alias
        """,
        prompt="""
        social network => more-specific
        a social network => more-specific
        social networks => more-specific
        socail network => more-specific
        """,
        reject="""
        TikTok => listed-wrong
        Tik Tok => listed-wrong
        tiktoc => listed-wrong
        Twitch
        """,
    ),
    Table(
        ask("near", "Sam Altman's letter", reject=("Sam Altmann's better",)),
        accept="""
        Sam Altman's letter
        Sam Altman letter
        """,
        reject="""
        Sam Altmann's better => listed-wrong
        Sam Altman's better
        """,
    ),
    Table(
        ask("enumeration", "France, Germany and Belgium"),
        accept="""
        Germany, France and Belgium => form
        Belgium, Germany, France
        France, Allemagne et Belgique
        """,
        prompt="""
        France and Germany => more-specific
        la France => more-specific
        """,
        reject="""
        France, Germany and Italy
        France and Italy
        """,
    ),
    Table(
        ask("aside", "X (formerly Twitter)"),
        accept="""
        X
        X formerly Twitter
        """,
        reject="Y (formerly Twitter)",
    ),
    Table(
        ask("or-name", "Trick or treat"),
        accept="""
        Trick or treat
        trick-or-treat
        """,
        prompt="""
        trick => more-specific
        treat
        """,
        reject="""
        trick not treat
        """,
    ),
    Table(
        ask("spelled-sum", "two hundred and fifty thousand dollars"),
        accept="""
        $250,000 => same-value
        250 000 dollars
        """,
        reject="$25,000",
    ),
    Table(
        ask("power", "150 MW"),
        accept="""
        150 MW => exact
        150 mw => same-value
        it's 150MW
        about 150 MW
        150 megawatts
        150 000 kW => same-value
        """,
        reject="""
        150 mW => too-little
        150mW
        it's about 150 mW
        150 milliwatts
        150 GW
        """,
    ),
    Table(
        ask("memory", "80 GB"),
        accept="""
        80 GB
        80 gb
        80 Go
        """,
        reject="""
        80 Gb
        80 gigabits
        """,
    ),
    Table(
        ask(
            "freedom",
            "freedom of expression",
            reject=("freedom of the press", "freedom of assembly"),
        ),
        reject="""
        freedom of the press freedom of expression
        freedom of expression freedom of assembly
        """,
    ),
    *pairs(
        Kind.TEXT,
        """
        Mont Blanc | accept | Blanc
        Mont Blanc | reject | white
        Mont Blanc | reject | Blanche
        not-for-profit | reject | non
        Non-Proliferation Treaty | reject | non
        The Stranger | reject | Strangers on a Train
        The Girl | reject | The Girl on the Train
        a whale | accept | a wale
        a whale | reject | Wales
        """,
        asked="What does one call what seeks no profit, or stops proliferation, on a mountain?",
    ),
]
