"""What an audit found, which went through the rules sentence by sentence."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

TABLES = [
    Table(
        ask("audit-0", "Google"),
        accept="""
        réponse : Google
        answer : Google
        bien sûr Google
        definitely Google
        I reckon Google
        in my opinion Google
        in my opinion, Google
        for Google
        with Google
        pour Google
        """,
    ),
    Table(
        ask("audit-1", "Apollo XI"),
        accept="""
        the Apollo 11 mission
        la mission Apollo 11
        """,
    ),
    Table(
        ask("audit-2", "Securities and Exchange Commission"),
        accept="""
        S. E. C.
        S E C
        """,
    ),
    Table(
        ask("audit-3", "United Nations"),
        accept="""
        the UN
        UN
        the U.N.
        """,
    ),
    Table(
        ask("audit-4", "London"),
        accept="""
        London, England
        London (England)
        """,
        reject="""
        Londres, Angleterre
        """,
    ),
    Table(
        ask("audit-5", "Edinburgh"),
        accept="""
        Edinburgh, Scotland
        """,
    ),
    Table(
        ask("audit-6", "Paris"),
        accept="""
        Paris in France
        Paris en France
        """,
        reject="""
        Paris au Texas
        """,
    ),
    Table(
        ask("audit-7", "Ford Motor Company"),
        accept="""
        Ford
        """,
        reject="""
        Motor Company
        """,
    ),
    Table(
        ask("audit-8", "General Motors Company"),
        reject="""
        Motors Company
        """,
    ),
    Table(
        ask("audit-9", "British Broadcasting Corporation"),
        reject="""
        Broadcasting Corporation
        """,
    ),
    Table(
        ask("audit-10", "Royal Bank of Scotland"),
        reject="""
        Bank of Scotland
        Royal Bank
        """,
    ),
    Table(
        ask("audit-11", "Nobel Peace Prize"),
        reject="""
        Peace Prize
        """,
    ),
    Table(
        ask("audit-12", "University of Oxford"),
        accept="""
        Oxford
        """,
    ),
    Table(
        ask("audit-13", "Oxford University"),
        accept="""
        Oxford
        """,
    ),
    Table(
        ask("audit-14", "University of Nevada"),
        reject="""
        Nevada
        """,
    ),
    Table(
        ask("audit-15", "Harvard University"),
        accept="""
        Harvard
        """,
    ),
    Table(
        ask("audit-16", "Kamala Harris", kind=Kind.PERSON),
        accept="""
        Madam Harris
        """,
    ),
    Table(
        ask("audit-17", "Emmanuel Macron", kind=Kind.PERSON),
        accept="""
        le président de la République Emmanuel Macron
        the president of France Emmanuel Macron
        président de la République Macron
        """,
    ),
    Table(
        ask("audit-18", "Sam Altman", kind=Kind.PERSON),
        accept="""
        CEO of OpenAI Sam Altman
        OpenAI's Sam Altman
        """,
        reject="""
        the brother of Sam Altman
        Altman, Jack
        """,
    ),
    Table(
        ask("audit-19", "Charles de Gaulle", kind=Kind.PERSON),
        accept="""
        Charles André Joseph Marie de Gaulle
        """,
    ),
    Table(
        ask("audit-20", "Jean-Paul Sartre", kind=Kind.PERSON),
        accept="""
        JP Sartre
        Sartre
        """,
        prompt="""
        Paul Sartre
        Jean Sartre
        """,
    ),
    Table(
        ask("audit-21", "Elon Musk", kind=Kind.PERSON),
        accept="""
        M. Musk
        """,
    ),
    Table(
        ask("audit-22", "Ursula von der Leyen", kind=Kind.PERSON),
        accept="""
        van der Leyen
        von de Leyen
        Ursula van der Leyen
        """,
    ),
]
