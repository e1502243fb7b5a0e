"""Lists and orders in sentences: lead-ins, quotes and stops say nothing, denials everything."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

FIRMS = ask("said-firms", kind=Kind.LIST, items=("Google", "Microsoft", "OpenAI"))
NOTHING = ask("said-nothing", kind=Kind.LIST, items=("No Logo", "Nothing", "Not Here"))

TABLES = [
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
]
