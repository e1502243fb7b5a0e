"""Choices in the player's own words: what says as much as an option, and what does not."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

CHOICE = Kind.CHOICE

MILLIONS = ("several tens of millions of dollars", "plusieurs dizaines de millions de dollars")
THOUSANDS = ("several hundred thousand dollars", "plusieurs centaines de milliers de dollars")
FEW_MILLION = ("a few million dollars", "quelques millions de dollars")
HUNDREDS = ("several hundred million dollars", "plusieurs centaines de millions de dollars")
DOZENS = ("several dozen", "plusieurs dizaines")
THOUSAND = ("several thousand", "plusieurs milliers")
WEEKS = ("a few weeks", "quelques semaines")
DAYS = ("a few days", "quelques jours")
FIGHTERS = (
    "people who fight discrimination",
    "ceux qui luttent contre les discriminations",
    "people against discrimination",
)
CENSORS = ("people who censor social networks", "ceux qui censurent les réseaux sociaux")
INTERESTING = ("we would be interesting to it", "nous serions intéressants pour elle")
OBEDIENT = ("it would be trained to obey", "elle serait entraînée à obéir")
TO_CERTAIN = ("from possible to certain", "du conditionnel à l’indicatif")
GIVEN_UP = ("the aim was declared abandoned", "l’objectif a été dit abandonné")
REGULATION = ("to encourage the regulation of AI", "à encourager la régulation de l’IA")
WARNING = ("to warn him against Google", "à le mettre en garde contre Google")
USERS = ("a few US users on the most expensive plan", "quelques abonnés à l’offre la plus chère")
SUBSCRIBERS = ("every subscriber, in any country", "tous les abonnés, dans tous les pays")
GOVERNANCE = ("the governance", "la gouvernance")
PAY = ("its executives’ pay", "la rémunération des dirigeants")
CORRECT = ("they are too politically correct", "ils sont trop politiquement corrects")
MONTHS = (("March", "mars"), ("June", "juin"), ("July", "juillet"), ("September", "septembre"))
BOTANIST = ("yes, to a botanist", "no, to a botanist", "no, to a farmer")
EFFECT = ("yes, for relativity", "no, for the photoelectric effect", "no, he never won it")
LIGHT = ("about 8 minutes", "about 8 hours", "about 1 second")
HOURS = ("more than 2 hours", "less than 2 hours", "half an hour")
MONEY = ("over 42 million dollars", "over 4 million dollars")
VAN = ("a self-driving electric delivery van", "une camionnette de livraison électrique autonome")
TRUCK = ("a diesel truck", "un camion diesel")

TABLES = [
    Table(
        ask("choice-power", MILLIONS[0], kind=CHOICE, items=(MILLIONS, THOUSANDS, FEW_MILLION)),
        accept="""
        several tens of millions
        tens of millions
        plusieurs dizaines de millions
        dizaines de millions de dollars
        """,
        reject="""
        several million dollars
        plusieurs millions
        tens of dollars
        plusieurs dizaines de dollars
        a few million
        """,
    ),
    Table(
        ask("choice-hundreds", HUNDREDS[0], kind=CHOICE, items=(MILLIONS, HUNDREDS)),
        accept="""
        hundreds of millions
        several hundred million
        plusieurs centaines de millions
        """,
        reject="""
        plusieurs centaines de milliers de dollars
        several hundred dollars
        a hundred million
        """,
    ),
    Table(
        ask("choice-thousands", THOUSAND[0], kind=CHOICE, items=(DOZENS, THOUSAND)),
        accept="""
        several thousands
        des milliers
        plusieurs millier
        """,
        reject="""
        plusieurs millions
        un millier
        several
        """,
    ),
    Table(
        ask("choice-weeks", WEEKS[0], kind=CHOICE, items=(DAYS, WEEKS)),
        accept="""
        weeks
        in just a few weeks
        quelques semaines seulement
        des semaines
        """,
        reject="""
        a week
        une semaine
        a few
        """,
    ),
    Table(
        ask("choice-against", FIGHTERS[0], kind=CHOICE, items=(FIGHTERS, CENSORS)),
        accept="""
        people fighting discrimination
        ceux qui luttent contre la discrimination
        those who fight discrimination
        """,
        reject="""
        people who discriminate
        ceux qui discriminent
        """,
        prompt="discrimination",
    ),
    Table(
        ask("choice-derived", GOVERNANCE[0], kind=CHOICE, items=(GOVERNANCE, PAY, CORRECT)),
        accept="""
        governance
        la gouvernance
        gouvernence
        """,
        reject="""
        le gouvernement
        the government
        la gouvernante
        politically correct
        """,
    ),
    Table(
        ask("choice-degree", CORRECT[0], kind=CHOICE, items=(GOVERNANCE, PAY, CORRECT)),
        accept="""
        politically correct
        they're politically correct
        """,
        reject="""
        they are not politically correct
        """,
        prompt="they are correct",
    ),
    Table(
        ask("choice-persons", INTERESTING[0], kind=CHOICE, items=(INTERESTING, OBEDIENT)),
        accept="""
        we'd be interesting to it
        we would be interesting
        parce que nous serions intéressants pour elle
        because we would be interesting to it
        """,
        reject="""
        elle serait intéressante pour nous
        it would be interesting to us
        """,
    ),
    Table(
        ask("choice-from-to", TO_CERTAIN[0], kind=CHOICE, items=(TO_CERTAIN, GIVEN_UP)),
        accept="""
        from the possible to the certain
        du conditionnel à l'indicatif
        """,
        reject="""
        from certain to possible
        de l'indicatif au conditionnel
        """,
    ),
    Table(
        ask("choice-of", REGULATION[0], kind=CHOICE, items=(REGULATION, WARNING)),
        accept="""
        encourage regulation
        encourager la régulation
        the regulation of AI
        """,
        reject="""
        to encourage the regulator of AI
        """,
        prompt="""
        encourage AI => option-unclear
        AI
        regulation
        """,
    ),
    Table(
        ask("choice-most", USERS[0], kind=CHOICE, items=(USERS, SUBSCRIBERS)),
        accept="""
        a few US users
        users on the most expensive plan
        """,
        reject="""
        most US users
        all US users
        """,
    ),
    Table(
        ask("choice-van", VAN[0], kind=CHOICE, items=(VAN, TRUCK)),
        accept="""
        a self-driving van
        the electric van
        une camionnette autonome
        """,
        reject="""
        a diesel truck
        a diesel van
        """,
    ),
    Table(
        ask("choice-months", "July", kind=CHOICE, items=MONTHS),
        accept="""
        Jul
        juil.
        juillet
        in July
        """,
        reject="""
        Jun
        sept
        Ju
        """,
    ),
    Table(
        ask("choice-yes-or-no", "yes, to a botanist", kind=CHOICE, items=BOTANIST),
        accept="""
        yes, to a botanist
        yes to a botanist
        """,
        reject="""
        to a botanist => two-options
        no, to a botanist => other-option
        """,
    ),
    Table(
        ask("choice-no", "no, for the photoelectric effect", kind=CHOICE, items=EFFECT),
        accept="""
        photoelectric effect
        no, for the photoelectric effect
        """,
        reject="""
        yes, for the photoelectric effect
        relativity
        """,
    ),
    Table(
        ask("choice-about", "about 8 minutes", kind=CHOICE, items=LIGHT),
        accept="""
        8 min
        about 8 min
        à peu près 8 minutes
        480 seconds
        """,
        reject="""
        8 hours
        about 8 hours
        """,
    ),
    Table(
        ask("choice-than", "more than 2 hours", kind=CHOICE, items=HOURS),
        accept="""
        plus de 2 heures
        more than 2h
        over two hours
        """,
        reject="""
        2 hours
        less than 2 hours
        moins de 2 heures
        """,
    ),
    Table(
        ask("choice-over", "over 42 million dollars", kind=CHOICE, items=MONEY),
        accept="""
        $42m
        more than 42 million dollars
        """,
        reject="""
        under $42m
        $4m
        """,
    ),
    Table(
        ask("choice-reason", "they fall", kind=CHOICE, items=("they fall", "they rise")),
        accept="""
        they fall because new bonds pay more
        they fall, since rates rise
        """,
        reject="""
        they rise because new bonds pay more
        because they do
        """,
    ),
]
