"""Choices, claims and orders: letters, numbers, wordings."""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind, Question
from tests.judge.cases import Table, ask

CARDS = ask("cards-choice", "A100", kind=Kind.CHOICE, items=("A100", "H100", "V100"))
PEOPLE = ask(
    "people-choice",
    "Elon Musk",
    kind=Kind.CHOICE,
    items=("Elon Musk", "Sam Altman", "Jack Altman", "Greg Brockman"),
)
DATES = ask(
    "dates-choice",
    "9 March 2023",
    kind=Kind.CHOICE,
    items=("6 March 2023", "9 March 2023", "9 November 2023"),
)
BODIES = ask(
    "bodies-choice",
    "European Commission",
    kind=Kind.CHOICE,
    items=(
        ("European Commission", "Commission européenne"),
        ("Securities and Exchange Commission", "SEC"),
        ("Federal Trade Commission", "FTC"),
    ),
)
GAIN = ask(
    "gain-choice",
    "time to get ahead with its work",
    kind=Kind.CHOICE,
    asked="What would the car company have gained?",
    items=(
        ("time to get ahead with its work", "du temps pour avancer"),
        ("engineers laid off by its rivals", "des ingénieurs licenciés par ses rivaux"),
        ("cheaper chips", "des puces moins chères"),
        ("developing self-driving vehicles", "mettre au point des véhicules autonomes"),
        ("running its factories without staff", "faire tourner ses usines sans personnel"),
    ),
)
THREAT = ask(
    "threat-choice",
    "an existential threat",
    kind=Kind.CHOICE,
    items=(
        ("an existential threat", "une menace existentielle"),
        ("an economic threat", "une menace économique"),
        ("ChatGPT",),
        ("data", "des données"),
        ("a few weeks", "quelques semaines"),
    ),
)
CHANGE = ask(
    "change-choice",
    "a possibility became an assertion",
    kind=Kind.CHOICE,
    items=(
        ("a possibility became an assertion", "une possibilité est devenue une affirmation"),
        ("an assertion became a possibility", "une affirmation est devenue une possibilité"),
    ),
)
ALIKE = ask(
    "alike-choice",
    "several tens of millions of dollars",
    kind=Kind.CHOICE,
    items=(
        ("several tens of millions of dollars", "plusieurs dizaines de millions de dollars"),
        ("less than ten million dollars", "moins de dix millions de dollars"),
        ("a few million dollars", "quelques millions de dollars"),
        ("they are too costly to run", "ils coûtent trop cher à faire tourner"),
        ("they are too often mistaken", "ils se trompent trop souvent"),
    ),
)
NUMBERS = ask("numbers-choice", "2", kind=Kind.CHOICE, items=("4", "2", "3", "1"))
EVENTS = ask(
    "events",
    kind=Kind.ORDER,
    items=("Founding of OpenAI", "GPT-4", ("The open letter", "La lettre ouverte"), "xAI"),
)
TWELVE = ask("number-choice", "12", kind=Kind.CHOICE, items=("11", "12", "13", "12.5 %"))
NESTED = ask(
    "order-nested",
    "",
    kind=Kind.ORDER,
    items=("OpenAI", "AI", "The open letter", "letter", "Google"),
)


def letter(question: Question, wording: str) -> str:
    """Return the letter under which an option is shown."""
    places = [place for place, item in enumerate(question.presented) if wording in item.forms]
    return "abcdefgh"[places[0]]


def solved(question: Question, between: str) -> str:
    """Return the letters of the right order."""
    return between.join(letter(question, item.forms[0]) for item in question.items)


def digits(letters: str) -> str:
    """Return the numbers of the same options."""
    return "".join(str("abcdefgh".index(one) + 1) if one.isalpha() else one for one in letters)


FIRMS = ask(
    "firms-choice",
    "Microsoft",
    kind=Kind.CHOICE,
    items=("Google", "Microsoft", "Apple", "Securities and Exchange Commission"),
)
CHURCH = ask(
    "church-choice",
    "séparer les Églises et l'État",
    kind=Kind.CHOICE,
    items=("séparer les Églises et l'État", "interdire le voile", "fermer les écoles"),
)
STEMS = ask(
    "stems-choice",
    "training a model",
    kind=Kind.CHOICE,
    items=("training a model", "the reality behind a press release", "selling chips"),
)
STEPS = ask("steps", kind=Kind.ORDER, items=("Founding of OpenAI", "GPT-4", "xAI"))
LAWS = ask("laws", kind=Kind.ORDER, items=("First law", "Second law", "Third law"))
PLACE = "abcd".index(letter(FIRMS, "Microsoft"))
TH_EN = ("first", "second", "third", "fourth")[PLACE]
TH_FR = ("première", "deuxième", "troisième", "quatrième")[PLACE]
FIGURE_EN = ("one", "two", "three", "four")[PLACE]
FIGURE_FR = ("un", "deux", "trois", "quatre")[PLACE]
MICROSOFT = letter(FIRMS, "Microsoft")
# under this id Apple is presented last
LAST = ask("the-last", "Apple", kind=Kind.CHOICE, items=("Meta", "Google", "Apple"))
A100, H100 = letter(CARDS, "A100"), letter(CARDS, "H100")
MUSK = letter(PEOPLE, "Elon Musk")
RIGHT = solved(EVENTS, "")
IN_STEPS = solved(STEPS, "")

TABLES = [
    # options without a word
    Table(
        ask("sign-choice", "+", kind=Kind.CHOICE, items=("+", "×", "÷")),
        accept="+ => exact",
        reject="""
        ÷ => other-option
        + or × => two-options
        +++ => not-an-option
        hello => not-an-option
        """,
    ),
    # letters that two options share name neither by themselves
    Table(
        ask("contract-choice", "re-sign", kind=Kind.CHOICE, items=("re-sign", "resign")),
        accept="""
        re-sign
        re sign
        """,
        reject="""
        resign => other-option
        resi gn => two-options
        """,
    ),
    Table(
        FIRMS,
        accept=f"""
        la {TH_FR} réponse
        la {TH_FR} proposition
        {TH_FR} choix
        the {TH_EN} answer
        the {TH_EN} one
        numéro {FIGURE_FR}
        number {FIGURE_EN}
        option {FIGURE_EN}
        {PLACE + 1}e
        {PLACE + 1}ème
        la {PLACE + 1}e réponse
        réponse : {MICROSOFT}
        réponse {MICROSOFT} : Microsoft
        Answer {MICROSOFT}: Microsoft
        option {MICROSOFT} - Microsoft
        Microsoft Microsoft
        Microsoft, {MICROSOFT}
        {MICROSOFT}, Microsoft
        {MICROSOFT}- Microsoft
        la {MICROSOFT}
        the {MICROSOFT}
        "{MICROSOFT}"
        « {MICROSOFT} »
        no. {PLACE + 1}
        option n°{PLACE + 1}
        réponse numéro {PLACE + 1}
        """,
        reject=f"""
        réponse {MICROSOFT} : Google => two-options
        ab => two-options
        bc => two-options
        abcd => two-options
        dad => not-an-option
        abcde => not-an-option
        the fifth answer => not-an-option
        numéro cinq => not-an-option
        numéro un => other-option
        la réponse une => other-option
        un => not-an-option
        no one => negated
        both => two-options
        both of them => two-options
        both companies of Seattle => not-an-option
        """,
    ),
    Table(
        CHURCH,
        accept="""
        separer les eglise et letat => form
        separer l'eglise de l'etat
        séparer les églises et l’état
        """,
        reject="""
        ne pas separer les eglises et l'etat
        separer les ecoles et letat
        """,
    ),
    Table(
        STEMS,
        accept="""
        train
        trained
        """,
        prompt="reality => option-unclear",
        reject="""
        real => not-an-option
        the reality behind a release => other-option
        """,
    ),
    Table(
        STEPS,
        accept=f"""
        I think {IN_STEPS} => exact
        the order is {IN_STEPS}
        l'ordre est {solved(STEPS, " ")}
        réponse : {solved(STEPS, ", ")}
        1{IN_STEPS[0]} 2{IN_STEPS[1]} 3{IN_STEPS[2]}
        1={IN_STEPS[0]}, 2={IN_STEPS[1]}, 3={IN_STEPS[2]}
        GPT-4 second, xAI third, Founding of OpenAI first
        Founding of OpenAI en premier, GPT-4 en 2e, xAI en troisième lieu
        {IN_STEPS[1]} second, {IN_STEPS[2]} third, {IN_STEPS[0]} first
        founding of opnai + gpt 4 + x ai
        1st Founding of OpenAI, 2nd GPT-4, 3rd xAI => exact
        1er Founding of OpenAI, 2e GPT-4, 3e xAI
        1: Founding of OpenAI, 2: GPT-4, 3: xAI
        1 - Founding of OpenAI, 2 - GPT-4, 3 - xAI
        first Founding of OpenAI, second GPT-4, third xAI
        firstly founding of OpenAI, secondly gpt4, thirdly xai
        premièrement Founding of OpenAI, deuxièmement GPT-4, troisièmement xAI
        en premier Founding of OpenAI, en deuxième GPT-4, en troisième xAI
        """,
        prompt="1: Founding of OpenAI, 2: GPT-4 => items-missing",
        reject=f"""
        1st GPT-4, 2nd Founding of OpenAI, 3rd xAI => wrong-order
        GPT-4 first, xAI third, Founding of OpenAI second => wrong-order
        GPT-4 first, Founding of OpenAI third => not-an-option
        2{IN_STEPS[0]} 3{IN_STEPS[1]} 1{IN_STEPS[2]} => wrong-order
        1: xAI, 2: GPT-4, 3: Founding of OpenAI => wrong-order
        first xAI, second GPT-4, third Founding of OpenAI => wrong-order
        """,
    ),
    Table(
        LAWS,
        accept="""
        First law, second law, third law
        1st: first law, 2nd: second law, 3rd: third law
        """,
        reject="""
        second law, first law, third law => wrong-order
        """,
    ),
    Table(
        CARDS,
        accept=f"""
        A100 => exact
        a100 => exact
        A 100
        a-100
        {A100}
        {A100.upper()}
        {A100})
        ({A100})
        {A100}.
        {digits(A100)}
        option {A100}
        réponse {A100}
        la réponse {A100}
        {A100}) A100
        {A100}: A100
        c'est A100
        the A100
        """,
        reject=f"""
        H100 => other-option
        {H100} => other-option
        {digits(H100)} => other-option
        A100 ou H100 => two-options
        A100 or H100 => two-options
        A100, H100 => two-options
        {A100} or {H100} => two-options
        {A100}, {H100} => two-options
        both => two-options
        100 => not-an-option
        B100 => not-an-option
        A10 => not-an-option
        z => not-an-option
        9
        not A100 => negated
        pas {A100} => negated
        {A100}) H100 => two-options
        A100, something else => not-an-option
        hello => not-an-option
        """,
    ),
    Table(
        PEOPLE,
        accept=f"""
        Elon Musk
        musk
        Elon
        Elon Mask
        E. Musk
        {MUSK}
        Musk Elon
        """,
        reject="""
        Altman => two-options
        Sam => other-option
        Sam Altman => other-option
        Brockman => other-option
        Musk ou Brockman => two-options
        Zuckerberg => not-an-option
        not Musk => negated
        """,
    ),
    Table(
        DATES,
        accept="""
        9 March 2023
        9 mars 2023
        2023-03-09
        le 9 mars
        09/03/2023
        """,
        reject="""
        6 mars 2023 => other-option
        2023-11-09 => other-option
        8 March 2023 => not-an-option
        2023 => two-options
        """,
    ),
    Table(
        BODIES,
        accept="""
        European Commission
        Commission européenne
        la commission europeenne
        European
        Europaen Commission
        """,
        reject="""
        SEC => other-option
        FTC => other-option
        Commission => two-options
        Federal => not-an-option
        Federal Trade => other-option
        """,
    ),
    Table(
        NUMBERS,
        accept="2",
        reject="""
        1 => other-option
        3 => other-option
        4 => other-option
        5
        """,
    ),
    Table(
        ask("claim-true", ClaimVerdict.SUPPORTED, kind=Kind.CLAIM),
        accept="""
        supported => exact
        true
        t
        a
        1
        vrai
        Vrai.
        v
        c'est vrai
        oui
        yes
        confirmé
        étayé
        suported
        I think it's true
        the claim is true
        tru => form
        vrai vrai
        true true
        true; supported
        vrai, confirmé
        l'affirmation est vraie
        it is established
        établi
        ouais
        absolutely
        supported by the evidence
        soutenue par les preuves
        """,
        reject="""
        partly true => not-an-option
        en partie vrai => not-an-option
        the claim is not true => other-option
        démenti par les articles => other-option
        false => other-option
        faux
        f
        b
        2
        vrai ou faux => two-options
        true or false => two-options
        vrai et faux => two-options
        vrai faux => two-options
        ab => two-options
        the sources are divided
        not supported
        not true => other-option
        pas vrai
        5 => not-an-option
        e
        maybe
        banana => not-an-option
        """,
    ),
    Table(
        ask("claim-false", ClaimVerdict.REFUTED, kind=Kind.CLAIM),
        accept="""
        refuted
        false
        f
        faux
        b
        2
        réfuté
        refute
        démenti
        non
        no
        not true
        pas vrai
        it is false
        it isn't true
        l'article le dément
        faux & réfuté
        not at all
        nope
        the sources say otherwise
        l'affirmation est fausse
        je crois que c'est faux
        """,
        reject="""
        true
        v
        conflicting
        pas tout à fait
        non et vrai faux => two-options
        not a lie
        tout
        """,
        language="fr",
    ),
    Table(
        ask("claim-conflict", ClaimVerdict.CONFLICTING, kind=Kind.CLAIM),
        accept="""
        conflicting => exact
        c => exact
        3 => exact
        conflcting => form
        conflicting evidence => exact
        c
        3
        les sources se contredisent
        Les sources se contredisent.
        sources contradictoires
        contradiction entre les sources
        les articles ne disent pas la même chose
        the two articles conflict
        the sources disagree
        contradictory
        sources differ
        les sources diffèrent
        se contredisent
        the sources are divided
        the evidence is divided
        the sources contradict one another
        the articles contradict one another
        les sources sont divisées
        les sources sont partagées
        les articles sont partagés
        both
        les deux
        """,
        reject="""
        d
        true
        not enough evidence
        les sources
        true and false => two-options
        vrai et faux => two-options
        not proven => other-option
        """,
    ),
    Table(
        ask("claim-unknown", ClaimVerdict.NOT_ENOUGH_EVIDENCE, kind=Kind.CLAIM),
        accept="""
        not enough evidence => exact
        not-enough-evidence
        NEE
        d
        4
        pas assez de preuves
        preuves insuffisantes
        insufficient evidence
        on ne sait pas
        we don't know
        no way to know
        manque d'éléments
        ce n'est pas précisé
        unproven
        not proven => exact
        pas prouvé => exact
        the claim is not proven
        not verified
        not supported
        not supported by the evidence
        unconfirmed
        non confirmé
        pas confirmé par les sources
        the sources don't support it
        les sources ne le confirment pas
        """,
        reject="""
        I don't know => not-an-option
        don't know
        well, I don't know
        je ne sais pas
        je sais pas
        aucune idée
        no idea
        dunno => not-an-option
        not sure
        proven => other-option
        confirmé => other-option
        pas réfuté
        both => other-option
        enough evidence
        supported
        a
        assez de preuves
        """,
    ),
    Table(
        EVENTS,
        accept=f"""
        {RIGHT} => exact
        {RIGHT.upper()}
        {solved(EVENTS, " ")}
        {solved(EVENTS, ", ")}
        {solved(EVENTS, " > ")}
        {solved(EVENTS, "-")}
        {digits(RIGHT)}
        {digits(solved(EVENTS, " "))}
        {digits(solved(EVENTS, ", "))}
        Founding of OpenAI, GPT-4, The open letter, xAI
        founding of openai > gpt4 > open letter > xai
        Founding of OpenAI; GPT-4; la lettre ouverte; xAI
        founding of openai puis gpt-4 puis la lettre ouverte puis xai
        founding of openai gpt-4 the open letter xai
        1. Founding of OpenAI 2. GPT-4 3. The open letter 4. xAI
        first founding of OpenAI, then GPT-4, next the open letter, lastly xAI
        d'abord founding of OpenAI, puis GPT-4, ensuite la lettre ouverte, enfin xAI
        """,
        prompt=f"""
        {RIGHT[:3]} => items-missing
        {RIGHT[0]} => items-missing
        GPT-4, xAI => items-missing
        """,
        reject=f"""
        {RIGHT[::-1]} => wrong-order
        {RIGHT[1]}{RIGHT[0]}{RIGHT[2:]} => wrong-order
        {RIGHT[0] * 4} => wrong-order
        xAI, The open letter, GPT-4, Founding of OpenAI => wrong-order
        hello => not-an-option
        zzzz => not-an-option
        Founding of OpenAI, GPT-3, The open letter, xAI => wrong-order
        """,
    ),
    Table(
        GAIN,
        accept="""
        time to get ahead
        du tems pour avancer
        temps pour avancer
        avancer
        get ahead
        """,
        reject="""
        engineers laid off => other-option
        laid-off enginers => other-option
        ingénieurs licenciés => other-option
        self-driving cars => other-option
        develop self driving vehicles => other-option
        véhicules autonomes => other-option
        running factories => other-option
        usines sans personnel => other-option
        usines avec du personnel => not-an-option
        factories with staff => not-an-option
        time => not-an-option
        time for rivals => not-an-option
        cheaper engineers => not-an-option
        heavier chips => not-an-option
        du temps ou des puces => two-options
        time to get ahead and cheaper chips => two-options
        not time to get ahead => negated
        """,
    ),
    Table(
        THREAT,
        accept="""
        an existential one
        existential
        existentiel
        une existentielle
        """,
        reject="""
        an economic one => other-option
        a threat => two-options
        menace => two-options
        ChatGPT by OpenAI => other-option
        ChatGPT, d'OpenAI => other-option
        ChatGPT (OpenAI) => other-option
        ChatGPT's rival => not-an-option
        data needed for training => other-option
        data for ChatGPT
        weeks => other-option
        semaines => other-option
        more than a week => not-an-option
        """,
    ),
    Table(
        CHANGE,
        accept="""
        possibility became assertion
        possibilité devenue affirmation
        """,
        reject="""
        assertion became possibility => other-option
        affirmation devenue possibilité => other-option
        assertion => two-options
        """,
    ),
    Table(
        ALIKE,
        accept="""
        several tens of millions
        plusieurs dizaines de millions
        dizaines de millions
        """,
        reject="""
        millions of dollars => two-options
        millions de dollars => two-options
        ten => two-options
        less than ten million => other-option
        they are too => two-options
        too costly => other-option
        trop cher => other-option
        trop
        """,
    ),
    Table(
        NESTED,
        accept="""
        openai ai the open letter letter google
        OpenAI then AI then the open letter then letter then Google
        """,
        prompt="""
        openai google => items-missing
        openai the open letter google => items-missing
        """,
    ),
    Table(
        TWELVE,
        accept="""
        12
        douze
        12 people => form
        douze personnes
        about 12 people
        """,
        reject="""
        13 people => other-option
        11 or 12 => two-options
        12 weeks => not-an-option
        15 people => not-an-option
        not 12 people => negated
        both of them => two-options
        all of them => two-options
        tous les deux => two-options
        pas du tout => negated
        les deux => two-options
        les gens => not-an-option
        deux choses => not-an-option
        """,
    ),
    Table(
        ask(
            "money-choice",
            "10 million USD",
            kind=Kind.CHOICE,
            items=("10 million USD", "100 million USD", "10 billion USD", "1 million USD"),
        ),
        accept="""
        $10m => form
        10 M$
        10 millions de dollars
        """,
        reject="""
        10 milliards de dollars => other-option
        1 million => other-option
        1 million dollars => other-option
        10 millions d'euros => not-an-option
        """,
    ),
    Table(
        LAST,
        accept="""
        last
        the last one
        la dernière
        la dernière réponse
        c
        """,
        reject="""
        not the last => negated
        the second to last
        the first one => other-option
        """,
    ),
]
