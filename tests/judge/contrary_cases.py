"""What says the contrary, and what says the same: denials, plurals, words turned round."""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind
from tests.judge.cases import Table, ask, pairs

DENIED = """
isnt {0}
it isn't {0}
aren't {0}
it wasn't {0}
it cannot be {0}
hormis {0}
excepté {0}
hardly {0}
nothing like {0}
other than {0}
rather than {0}
autre que {0}
plutôt que {0}
loin de {0}
au lieu de {0}
in place of {0}
far from {0}
nope {0}
"""

TABLES = [
    *(
        Table(ask(f"denied-{kind}", answer, kind=kind), accept=said, reject=DENIED.format(said))
        for kind, answer, said in (
            (Kind.AMOUNT, "135 million USD", "135 million dollars"),
            (Kind.NUMBER, "11", "11"),
            (Kind.DATE, "2023-03-09", "9 March 2023"),
            (Kind.TEXT, "Google", "Google"),
            (Kind.PERSON, "Elon Musk", "Elon Musk"),
        )
    ),
    Table(
        ask("play", "Macbeth", asked="Which play is it from?"),
        reject="Macbeth (Hamlet)",
    ),
    Table(
        ask("said-twice", "Twitter", accept=("X",)),
        accept="""
        Twitter (X)
        Twitter (X).
        « Twitter (X) »
        I think Twitter (X)!
        """,
        reject="Twitter (Google).",
    ),
    Table(
        ask("chosen", "Microsoft"),
        accept="""
        I pick Microsoft
        I'll go with microsoft
        je choisis Microsoft
        je prends Microsoft
        """,
        reject="""
        Google → Microsoft => several-answers
        I choose Google
        """,
    ),
    Table(
        ask("no-denial", "135 million USD", kind=Kind.AMOUNT),
        accept="""
        the amount wanted was 135 million
        the front won 135 million
        """,
    ),
    Table(
        ask("took-place", "2023-03-09", kind=Kind.DATE),
        accept="""
        ça a eu lieu le 9 mars 2023
        it took place on 9 March 2023
        """,
        reject="""
        au lieu du 9 mars 2023
        in place of 9 March 2023
        """,
    ),
    Table(
        ask("refuted-twice", ClaimVerdict.REFUTED, kind=Kind.CLAIM),
        accept="""
        no
        non, c'est faux
        no, false
        no it's wrong
        nope. it is untrue
        """,
        reject="""
        non réfuté
        non démenti
        non faux
        no wrong
        nope wrong
        not refuted
        no, true => two-options
        conflicting → fake => two-options
        oui, faux => two-options
        """,
    ),
    *pairs(
        Kind.TEXT,
        """
        Don't Look Up | accept | dont look up
        Don't Look Up | accept | do not look up
        Don't Look Up | reject | look up
        nothing | reject | nothing special

        3-2 | accept | 3 2
        3-2 | reject | 2-3
        2-3 | reject | 3-2
        3-2 | reject | 2 3
        1914-1918 | accept | from 1914 to 1918
        1914-1918 | accept | 14-18
        1914-1918 | reject | 1918-1914
        1914-1918 | reject | 39-45
        10000 to 30000 dollars | accept | between 10000 and 30000 dollars

        man bites dog | reject | dog bites man
        man bites dog | reject | bites dog man
        Tesla Model 3 | accept | Model 3 Tesla
        type 2 diabetes | accept | diabetes type two
        San Francisco Bay Area | accept | Bay Area of San Francisco
        Second World War | accept | Seconde Guerre mondiale
        Second World War | accept | deuxième guerre mondiale
        Second World War | reject | Première Guerre mondiale
        Seconde Guerre mondiale | accept | Second World War

        box | accept | boxes
        taxes | accept | tax
        taxes | accept | la taxe
        bus | accept | buses
        gas tax | accept | gas taxes
        tax increase | accept | taxes increase
        church | accept | churches
        potato | accept | potatoes
        journal | accept | journaux
        cheval | accept | chevaux
        jeu | accept | jeux
        prize | accept | prizes
        news | reject | new
        Texas | accept | Texa
        Amazon | accept | the Amazon river
        """,
    ),
    # words added that make another thing of it, and those that do not
    *pairs(
        Kind.TEXT,
        """
        Bank of England | reject | unless Bank of England
        Bank of England | reject | Apple sued Bank of England
        World War II | reject | excluding World War II
        World War II | reject | i doubt World War II
        oxygen | reject | lack of oxygen
        oxygen | reject | oxygen-free
        oxygen | reject | hydrogen then oxygen
        oxygen | reject | oxygen mask
        mother | reject | mother-in-law
        terre | reject | pomme de terre
        mercury | reject | Freddie Mercury
        carbon | reject | carbon dioxide
        gold | reject | fool's gold
        water | reject | heavy water
        Nobel Prize | reject | Ig Nobel Prize
        World Cup | reject | Women's World Cup
        erosion | accept | differential erosion
        erosion | accept | slow differential erosion
        Eiffel Tower | accept | the famous Eiffel Tower
        Federal Reserve | accept | US Federal Reserve
        Sam Altman | reject | Hitler Sam Altman
        Sam Altman | reject | the son of Sam Altman
        Sam Altman | reject | Sam Altman's son
        Sam Altman | reject | president of Sam Altman
        Sam Altman | reject | a film about Sam Altman
        son entreprise | accept | entreprise
        Second World War | accept | WWII
        Second World War | accept | WW2
        Second World War | reject | WWI
        the man who fired Sam Altman | reject | Sam Altman
        a film about Steve Jobs | reject | Steve Jobs
        the British band Argent | accept | Argent
        interim CEO | reject | CEO
        Around the World in Eighty Days | reject | Around the World
        Sense and Sensibility | prompt | Sense
        Emma | accept | I think Emma, written by Jane Austen
        Emma | accept | Emma by Jane Austen
        Emma | reject | Emma (Persuasion)
        Google | reject | Google of China
        Google | reject | Google by Microsoft
        GPT-4 | accept | GPT-4 d'OpenAI
        GPT-4 | accept | OpenAI's GPT-4
        GPT-4 | reject | OpenAI's GPT-3
        GPT-4 | reject | GPT-4's rival
        Harvard | accept | Harvard (USA).
        # other words, however much alike, and slips
        nitrate | reject | nitrite
        nitrate | accept | nitratte
        chlorine | reject | chloride
        chlorine | accept | clorine
        sodium chloride | reject | sodium chlorate
        propane | reject | propene
        lactose | reject | lactase
        poisson | reject | boisson
        stalactite | reject | stalagmite
        astronomy | reject | astrology
        northeast | reject | northwest
        Titanic | reject | Titania
        Claude Monet | reject | Claude Manet
        chocolate | accept | chocolite
        Dombey and Son | accept | Dombey & son
        """,
    ),
    *pairs(
        Kind.TEXT,
        """
        OpenAI | accept | OpenAI, not Google
        OpenAI | accept | OpenAI et non Google
        OpenAI | reject | OpenAI, pas du tout
        OpenAI | reject | OpenAI not at all
        OpenAI | reject | OpenAI but not really
        OpenAI | reject | OpenAI was not the first
        OpenAI | accept | the company OpenAI
        OpenAI | reject | president of OpenAI
        """,
        asked="Which company was the first to sign?",
    ),
    *pairs(
        Kind.PERSON,
        """
        Marie Curie | reject | mari de Curie
        Marie Curie | accept | Mary Curie
        Marcel Proust | reject | Marcel Prost
        Marcel Proust | accept | Marcel Prust
        Édouard Manet | reject | Monet
        Emmanuel Macron | reject | Micron
        """,
    ),
]
