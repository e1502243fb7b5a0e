"""Lists: separators, repetitions, wrong items, flooding."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

FIRMS = ask(
    "firms",
    kind=Kind.LIST,
    items=("Google", "Microsoft", "OpenAI", ("Securities and Exchange Commission", "SEC")),
    need=3,
    reject=("Bing",),
)

COLOURS = ask(
    "colours", kind=Kind.LIST, items=(("blue", "bleu"), ("white", "blanc"), ("red", "rouge"))
)
TWO_COLOURS = ask(
    "two-colours",
    kind=Kind.LIST,
    asked="Name two colours of the French flag.",
    items=(("blue", "bleu"), ("white", "blanc"), ("red", "rouge")),
    need=2,
)
NUMBERS = ask("numbers", kind=Kind.LIST, items=("3", "5"))

UNION = (
    "Austria Belgium Bulgaria Croatia Cyprus Denmark Estonia Finland France Germany Greece Hungary"
    " Ireland Italy Latvia Lithuania Luxembourg Malta Netherlands Poland Portugal Romania Slovakia"
    " Slovenia Spain Sweden"
)

TABLES = [
    Table(
        ask("union", kind=Kind.LIST, items=tuple(UNION.split())),
        accept=f"""
        {UNION} => complete
        {UNION.replace("Hungary", "Hongary")} => complete
        {UNION.replace(" ", " and ")} => complete
        """,
    ),
    Table(
        ask(
            "commissions",
            kind=Kind.LIST,
            items=("Securities and Exchange Commission", "European Commission"),
        ),
        accept="""
        European Commission and Securities and Exchange Commission => complete
        European Commission et Securities & Exchange Commission => complete
        securities exchange commission and the european comission
        """,
        prompt="Securities and Exchange Commission => items-missing",
        reject="Securities and Exchange",
    ),
    Table(
        ask(
            "departments",
            kind=Kind.LIST,
            items=(("R and D", "Research and development"), "Marketing and sales", "Finance"),
        ),
        accept="""
        Finance, Marketing and sales and Research and development => complete
        finance and R&D and marketing & sales => complete
        R and D and marketing and sales and finance
        marketing and sale and finance and reserch and development
        """,
    ),
    Table(
        ask(
            "states",
            kind=Kind.LIST,
            items=("Serbia", ("Trinidad and Tobago", "Trinité-et-Tobago"), "Peru"),
        ),
        accept="""
        Serbia and Trinidad and Tobago and Peru => complete
        Pérou et Trinité-et-Tobago et Serbie => complete
        Serbia, Trinidad and Tobbago, Peru
        """,
        prompt="Serbia and Trinidad and Tobago => items-missing",
        reject="""
        Trinidad and Peru and Tobago
        """,
    ),
    Table(
        COLOURS,
        accept="""
        bleu-blanc-rouge => complete
        blue.white.red
        blue:white:red
        (blue)(white)(red)
        blue~white\\red
        the whitte the bleu, a dark red
        whitte. bleu. red
        Blue_White_Red
        bleu–blanc–rouge
        bleu, blanc-rouge
        bleu-blanc et rouge
        bleu--blanc--rouge
        it was blue-white-red
        """,
        prompt="""
        bleu-blanc => items-missing
        bleu-bleu-bleu
        """,
        reject="""
        bleu-blanc-vert => wrong-items
        """,
    ),
    Table(
        ask("currencies", kind=Kind.LIST, items=("€", "$", "£")),
        accept="""
        €, $, £
        € $ £
        """,
        prompt="£ and €",
        reject="pound, pence",
    ),
    # with commas or without, every colour that comes to mind is no answer; a remark is no colour
    Table(
        TWO_COLOURS,
        accept="""
        the colours red and white => complete
        I think red, white
        colours red white
        les couleurs rouge et blanc
        the French flag colours are red white
        red white or green
        red or maybe white
        rouge ou alors blanc
        red > white
        red < white < blue
        red white green black
        """,
        prompt="""
        red, green => items-missing
        red green
        red or green
        """,
        reject="""
        red, green, black, yellow, purple => too-many-items
        red green black yellow purple => too-many-items
        red white green black yellow => too-many-items
        red, white, green, black, yellow => too-many-items
        red green black purple => wrong-items
        red, green, black, purple => wrong-items
        """,
    ),
    Table(
        NUMBERS,
        accept="""
        3 and 5
        3_5
        """,
        reject="""
        3.5
        3-5
        """,
    ),
    Table(
        FIRMS,
        accept="""
        Google, Microsoft, OpenAI => complete
        google, microsoft, openai
        openai; google; microsoft
        google / microsoft / openai
        Google, Microsoft et OpenAI
        Google, Microsoft and OpenAI
        google & microsoft & openai
        google microsoft openai
        google - microsoft - openai
        google|microsoft|openai
        1. google 2. microsoft 3. openai
        Google, Google, Microsoft, OpenAI
        Google, Microsoft, OpenAI, SEC
        google, microsoft, openai, apple
        sec, google and microsoft
        Securities and Exchange Commission, Google, Microsoft
        gogle, microsft, opnai
        Google, Microsoft, OpenAI.
        c'était Google, Microsoft et OpenAI
        google, microsoft, openai, apple, amazon => complete
        a) Google b) Microsoft c) OpenAI
        (1) Google (2) Microsoft (3) OpenAI
        1: Google, 2: Microsoft, 3: OpenAI
        A) Google, B) Microsoft, C) OpenAI
        Google or Microsoft or OpenAI
        Google, Microsoft ou OpenAI
        either Google or Microsoft or OpenAI
        the gogle, microsft and the opnai
        Google: Microsoft: OpenAI
        Google. Microsoft. OpenAI.
        """,
        prompt="""
        Google => items-missing
        Google, Microsoft => items-missing
        Google et Microsoft
        google microsoft
        google, google, google
        Google, apple
        Securities and Exchange Commission
        """,
        reject="""
        apple => wrong-items
        apple, amazon => wrong-items
        apple, amazon, google => wrong-items
        google, microsoft, openai, apple, amazon, meta => too-many-items
        google, microsoft, openai, sec, apple, amazon => too-many-items
        bing => listed-wrong
        not google
        nothing
        """,
    ),
    Table(
        ask("founders", kind=Kind.LIST, items=("Elon Musk", "Sam Altman", "Greg Brockman")),
        accept="""
        both Elon Musk and Sam Altman, and Greg Brockman
        * Elon Musk * Sam Altman * Greg Brockman
        Elon Musk Sam Altman Greg Brockman
        Elon Musk → Sam Altman → Greg Brockman
        Elon Musk, Sam Altman, Greg Brockman
        Musk, Altman, Brockman => complete
        Brockman, Musk et Altman
        musk altman brockman
        E. Musk; S. Altman; G. Brockman
        """,
        prompt="""
        Musk => items-missing
        Musk, Altman
        Musk, Altman, Jack Brockman
        Brockman, Greg Musk
        """,
        reject="""
        Kimbal Musk, Jack Altman
        Bill Gates
        """,
    ),
    Table(
        ask("years", kind=Kind.LIST, items=("2015", "2018", "2023"), need=2),
        accept="""
        2015, 2018
        2015,2018
        2018 et 2023
        2023 2015
        """,
        prompt="""
        2015
        2015, 2016
        """,
        reject="""
        2016
        2016, 2017
        """,
    ),
    Table(
        ask("shares", kind=Kind.LIST, items=("13.5 %", "12 March 2023", "6 months"), need=2),
        accept="""
        13,5 %, six mois
        12/03/2023; half a year
        12 mars 2023 et 6 mois
        13.5% 12.III.2023
        """,
        prompt="""
        13.5 %
        6 mois, 7 mois
        """,
        reject="""
        13.6 %
        6 weeks, 13 March 2023
        1, 2, 3, 4, 5, 6, 7, 8, 9 => too-many-items
        """,
    ),
    Table(
        ask(
            "papers",
            kind=Kind.LIST,
            items=("Washington Post", "New York Times", "Financial Times"),
            need=2,
        ),
        accept="""
        Washington Post, Financial Times
        the New York Times and the Washington Post
        NYT, Financial Times
        washington post new york times
        Financial Times, Washinton Post
        """,
        prompt="""
        New York Times
        Financial Times et Le Monde
        """,
        reject="""
        Times => wrong-items
        New York Post
        Le Monde, The Guardian
        """,
    ),
    Table(
        ask("powers", kind=Kind.LIST, items=("150 MW", "2 GW")),
        accept="150 MW, 2 GW",
        prompt="150 mW and 2 GW",
    ),
    Table(
        ask("vague", kind=Kind.LIST, items=("135 million USD", "6 months")),
        accept="""
        $135m, half a year
        135 million dollars; 6 months
        """,
        reject="135, 6",
    ),
    Table(
        ask("days", kind=Kind.LIST, items=("2023-03-09", "2021-10-04")),
        accept="""
        9/3/2023, 4/10/2021
        2023/03/09 / 2021/10/04
        9 mars 2023 et 4 octobre 2021
        """,
        reject="""
        9, 4
        2023, 2021
        """,
    ),
    Table(
        ask("chiefs", kind=Kind.LIST, items=("Elon Musk", "Sam Altman")),
        accept="Musk, Altman",
        reject="Elon, Sam",
    ),
]
