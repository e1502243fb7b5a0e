"""Lists and orders in sentences: lead-ins, quotes and stops say nothing, denials everything."""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind
from tests.judge.cases import Table, ask
from tests.judge.contrary_cases import DENIED

FIRMS = ask("said-firms", kind=Kind.LIST, items=("Google", "Microsoft", "OpenAI"))
NOTHING = ask("said-nothing", kind=Kind.LIST, items=("No Logo", "Nothing", "Not Here"))
LETTERS = ask("said-letters", kind=Kind.ORDER, items=("Alpha", "Beta", "Gamma"))
FILMS = ask("said-films", kind=Kind.ORDER, items=("The day after", "No Exit", "Rock and roll"))
VERSIONS = ask("said-versions", kind=Kind.ORDER, items=("Llama 1", "Llama 2", "Llama 3"))
FIRM = ask("said-firm", "Google", kind=Kind.CHOICE, items=("Google", "Microsoft", "OpenAI"))
CLAIMS = [
    (ask(f"said-{verdict}", verdict, kind=Kind.CLAIM), said)
    for verdict, said in (
        (ClaimVerdict.SUPPORTED, "true"),
        (ClaimVerdict.REFUTED, "false"),
        (ClaimVerdict.CONFLICTING, "conflicting"),
        (ClaimVerdict.NOT_ENOUGH_EVIDENCE, "not enough evidence"),
    )
]
GUESSED = """
could it be {}?
would that be {}
is that {}?
isn't it {}?
n'est-ce pas {} ?
serait-ce {} ?
est-ce que c'est {} ?
I'd go with {}
let me guess: {}
let's say {}
my money is on {}
it has to be {}
it can only be {}
ça ne peut être que {}
none other than {}
nothing but {}
nobody but {}
personne d'autre que {}
hands down {}
final answer: {}
easy, {}
facile : {}
on va dire {}
disons {}
je tente {}
je vote {}
je miserais sur {}
{} I reckon
{}, I'd say
{} je dirais
{} sans hésiter
{} I'm pretty sure
{} lol
"""
DOUBTED = """
I doubt it's {}
je doute que ce soit {}
unlikely {}
it isn't {}
c'est pas {}
ce n'est pas {} ?
certainly not {}
everyone but {}
quelqu'un d'autre que {}
I'd say anything but {}
"""
GUESSES = [
    (ask("guess-text", "Google"), "Google"),
    (ask("guess-person", "Sam Altman", kind=Kind.PERSON), "Sam Altman"),
    (ask("guess-date", "2023-03-09", kind=Kind.DATE), "9 mars 2023"),
    (ask("guess-amount", "135 million dollars", kind=Kind.AMOUNT), "$135m"),
    (ask("guess-number", "42", kind=Kind.NUMBER), "42"),
    (FIRM, "Google"),
]

TABLES = [
    *(
        Table(question, accept=GUESSED.format(*[said] * 33), reject=DOUBTED.format(*[said] * 10))
        for question, said in GUESSES
    ),
    *(
        Table(question, accept=said, reject=DENIED.strip().format(f"{said}{end}"))
        for question, said, end in (
            (FIRMS, "Google, Microsoft, OpenAI", " => negated"),
            (FIRMS, "Google Microsoft OpenAI", " => negated"),
            (FIRMS, "(1) Google (2) Microsoft (3) OpenAI", " => negated"),
            (LETTERS, "Alpha, Beta, Gamma", " => negated"),
            (LETTERS, "alpha beta gamma", " => negated"),
            (LETTERS, "1. Alpha 2. Beta 3. Gamma", " => negated"),
            (FIRM, "Google", ""),
            *((claim, said, "") for claim, said in CLAIMS),
        )
    ),
    Table(
        FIRMS,
        accept="""
        I think Google Microsoft OpenAI => complete
        I think googel microsoft openai
        I think a) Google b) Microsoft c) OpenAI
        Google, Microsoft, OpenAI, I think
        Google Microsoft OpenAI I think
        c'est Google Microsoft OpenAI
        je crois que google microsoft openai.
        the answer is Google, Microsoft and OpenAI!
        « Google, Microsoft, OpenAI »
        “1) Google 2) Microsoft 3) OpenAI”
        no doubt Google, Microsoft, OpenAI
        I don't know, Google, Microsoft, OpenAI?
        I can't remember, Google, Microsoft, OpenAI
        no, Google, Microsoft, OpenAI
        """,
        prompt="""
        I think Google Microsoft => items-missing
        not only Google, but Microsoft and OpenAI => items-missing
        """,
        reject="""
        not Google => negated
        not Google, Microsoft, OpenAI => negated
        not Google Microsoft OpenAI => negated
        not: Google, Microsoft, OpenAI => negated
        not (1) Google (2) Microsoft (3) OpenAI => negated
        not 1. Google 2. Microsoft 3. OpenAI => negated
        not either Google or Microsoft or OpenAI => negated
        not gogle, microsft, opnai => negated
        no Google, Microsoft, OpenAI => negated
        no, not Google, Microsoft, OpenAI => negated
        I think not Google, Microsoft, OpenAI => negated
        it isn't Google, Microsoft, OpenAI => negated
        none of Google, Microsoft, OpenAI => negated
        neither Google nor Microsoft nor OpenAI => negated
        ni Google ni Microsoft ni OpenAI => negated
        aucun de Google, Microsoft, OpenAI => negated
        anything but Google, Microsoft, OpenAI => negated
        everything except Google, Microsoft and OpenAI => negated
        Google, Microsoft, OpenAI: none of them => negated
        the opposite of Google, Microsoft, OpenAI => negated
        """,
    ),
    # words that deny are parts of items too
    Table(
        NOTHING,
        accept="""
        No Logo, Nothing, Not Here
        nothing, no logo, not here
        no logoo, nothing, not here
        I think nothing no logo not here
        """,
        prompt="nothing => items-missing",
    ),
    # after turns two items round, but for "after that"
    Table(
        LETTERS,
        accept="""
        Gamma after Beta after Alpha => exact
        Gamma après Beta après Alpha
        Gamma follows Beta follows Alpha
        gama after betta after alfa
        Gamma comes after Beta, Beta after Alpha
        Gamma came after Beta and Beta after Alpha
        Gamma was after Beta which was after Alpha
        gamma preceded by beta preceded by alpha
        Alpha comes before Beta, which comes before Gamma
        Alpha, after that Beta, after that Gamma
        Alpha et après Beta et après Gamma
        d'abord Alpha, après Beta, après Gamma
        Alpha followed by Beta followed by Gamma
        I think first alpha, second beta, third gamma
        first alpha, second beta and third gamma.
        Alpha first, Beta second, Gamma third.
        alpha first, beta second and gamma third
        beta 2, alpha 1, gamma 3.
        alpha beta gamma, I think
        I don't know, alpha beta gamma?
        alpha, beta, gamma, not sure
        the order is alpha, beta, gamma
        in the order alpha beta gamma
        « Alpha, Beta, Gamma »
        Alpha, Beta, Gamma!
        Alpha, Beta, and last Gamma
        Gamma last, Alpha first, Beta second
        Alpha came first, followed by Beta and then Gamma
        starting with Alpha, then Beta, ending with Gamma
        Alpha vient en premier, suivi de Beta et enfin Gamma
        """,
        prompt="Gamma after Beta => items-missing",
        reject="""
        last Alpha, Beta, Gamma
        Alpha, last Beta, Gamma
        Beta, first Alpha, Gamma
        Alpha, Beta first, Gamma
        Alpha, Delta, Beta, Gamma
        not Alpha, Beta, and last Gamma
        Alpha after Beta after Gamma => wrong-order
        Alpha après Beta après Gamma => wrong-order
        Alpha follows Beta follows Gamma => wrong-order
        Gamma before Beta before Alpha => wrong-order
        beta 1, alpha 2, gamma 3 => wrong-order
        Alpha then Beta after Gamma => not-an-option
        Gamma after Beta, Alpha => not-an-option
        Alpha after Beta and Beta after Alpha => not-an-option
        after alpha beta gamma => not-an-option
        alpha not beta gamma => not-an-option
        I don't know => not-an-option
        not alpha beta gamma => negated
        not alpha, beta, gamma => negated
        not (1) alpha (2) beta (3) gamma => negated
        not 1. alpha 2. beta 3. gamma => negated
        not in the order alpha beta gamma => negated
        anything but alpha beta gamma => negated
        ce n'est pas Alpha puis Beta puis Gamma => negated
        the reverse of alpha beta gamma => negated
        not cab => negated
        """,
    ),
    # words between items are parts of items too
    Table(
        FILMS,
        accept="""
        The day after, No Exit, Rock and roll
        Rock and roll after No Exit after The day after
        No Exit after The day after, Rock and roll after No Exit
        """,
        reject="""
        no exitt, the day after, rock and roll => wrong-order
        The day after after No Exit after Rock and roll => wrong-order
        not The day after, No Exit, Rock and roll => negated
        """,
    ),
    Table(
        VERSIONS,
        accept="""
        Llama 1, Llama 2, Llama 3
        llama 3 after llama 2 after llama 1
        """,
        reject="Llama 2, Llama 1, Llama 3 => wrong-order",
    ),
]
