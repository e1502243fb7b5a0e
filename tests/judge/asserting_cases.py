"""Claims that are affirmed, denied or left open, and options that look like their keys."""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind
from tests.judge.cases import Table, ask

KNOWS_NOTHING = """
I don't know => not-an-option
I don't know.
no idea => not-an-option
aucune idée => not-an-option
je ne sais pas ! => not-an-option
neither => not-an-option
neither of them => not-an-option
ni l'un ni l'autre => not-an-option
none of these => not-an-option
"""
AFFIRMED = """
of course
Of course!
definitely
definitely true
certainly
bien sûr
bien sûr que oui
oui, bien sûr
tout à fait
sans aucun doute
I think yes, it's true
« tru »
"""
DENIED = """
the sources contradict it
les sources le contredisent
les articles la contredisent
the evidence contradicts it
the sources contradict the claim
les sources contredisent l'affirmation
the evidence disproves this
les sources l'infirment
l'article l'infirme
no, the sources contradict it
absolutely not
certainly not
of course not
Definitely not!
certainement pas
pas du tout
bien sûr que non
non, bien sûr
no, of course
no, it isn't
I think no, it's false
je crois que non, c'est faux
« non, c'est faux »
"""
DOUBTED = """
the sources contradict each other
les sources se contredisent
they contradict each other
"""
UNSAID = """
can't be said
it can't be said
can't say
on ne peut pas dire
"""

TABLES = [
    Table(
        ask("affirmed", ClaimVerdict.SUPPORTED, kind=Kind.CLAIM),
        accept=AFFIRMED,
        reject=f"""
        {DENIED}
        {DOUBTED}
        {UNSAID}
        {KNOWS_NOTHING}
        not of course => negated
        pas bien sûr => negated
        surement => not-an-option
        """,
    ),
    Table(
        ask("denied", ClaimVerdict.REFUTED, kind=Kind.CLAIM),
        accept=DENIED,
        reject=f"""
        {AFFIRMED}
        {DOUBTED}
        {UNSAID}
        {KNOWS_NOTHING}
        the sources do not contradict it
        les sources ne le contredisent pas
        pas tout à fait
        not exactly
        surement
        yes, absolutely not => two-options
        """,
    ),
    Table(
        ask("doubted", ClaimVerdict.CONFLICTING, kind=Kind.CLAIM),
        accept=DOUBTED,
        reject=DENIED + AFFIRMED + UNSAID + KNOWS_NOTHING,
    ),
    Table(
        ask("unsaid", ClaimVerdict.NOT_ENOUGH_EVIDENCE, kind=Kind.CLAIM),
        accept=UNSAID,
        reject=DENIED + AFFIRMED + DOUBTED + KNOWS_NOTHING,
    ),
    # the text of an option comes before the key of another, whatever stands around it
    Table(
        ask("figures-choice", "2", kind=Kind.CHOICE, items=("12", "2", "30")),
        accept="""
        2
        2.
        2!
        (2)
        « 2 »
        "2"
        """,
        reject="""
        12. => other-option
        30. => other-option
        """,
    ),
]
