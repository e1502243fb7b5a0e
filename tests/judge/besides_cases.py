"""Answers that say besides where the thing lies, whose it is, or what it is one of."""

from __future__ import annotations

from tests.judge.cases import Table, ask

TABLES = [
    Table(
        ask("besides-bank", "Lehman Brothers", asked="Which bank failed in 2008?"),
        accept="""
        Lehman Bros
        Lehman Bros.
        Lehman Brothers Holdings
        """,
        reject="""
        Warner Bros.
        Goldman Bros.
        Lehman sisters
        """,
    ),
    Table(
        ask("besides-club", "Manchester United", asked="Which club did Ferguson manage?"),
        accept="""
        Man Utd
        Man United
        Manchester Utd.
        """,
        reject="""
        Man City
        Leeds Utd
        Utd
        """,
    ),
    Table(
        ask("besides-yankees", "New York Yankees", asked="Which club won?"),
        accept="""
        NY Yankees
        N.Y. Yankees
        """,
        reject="""
        LA Yankees
        NY Mets
        """,
    ),
    Table(
        ask(
            "besides-korea",
            {"en": "South Korea", "fr": "Corée du Sud"},
            asked="Which one held the Games?",
        ),
        accept="""
        S. Korea
        S Korea
        Corée du S.
        """,
        reject="""
        N. Korea
        Corée du N.
        S. Africa
        """,
    ),
    Table(
        ask("besides-carolina", "North Carolina", asked="In which state did they fly?"),
        accept="N. Carolina",
        reject="""
        S. Carolina
        N. Dakota
        """,
    ),
    Table(
        ask(
            "besides-nato",
            "North Atlantic Treaty Organization",
            asked="Which alliance did Finland join?",
        ),
        accept="""
        the North Atlantic Treaty Org.
        the North Atlantic Treaty Org (NATO)
        the NATO alliance
        """,
        reject="""
        the North Atlantic Treaty Org (UN)
        the UN alliance
        """,
    ),
    Table(
        ask(
            "besides-vitamin",
            {"en": "vitamin C", "fr": "vitamine C"},
            asked="Which one prevents scurvy?",
        ),
        accept="vit C",
        reject="vit D",
    ),
    Table(
        ask("besides-airline", "Virgin Atlantic", asked="Which airline does Branson run?"),
        accept="Virgin Atlantic Airways",
        reject="British Airways",
    ),
    Table(
        ask("besides-ship", "HMS Beagle", asked="What was the name of Darwin's ship?"),
        accept="""
        Beagle
        the Beagle
        le Beagle
        sur le Beagle
        the ship Beagle
        le navire Beagle
        """,
        reject="""
        HMS
        the ship
        HMS Bounty
        USS Beagle
        the Endeavour
        """,
    ),
    Table(
        ask("besides-liner", "RMS Titanic", asked="Which liner sank in 1912?"),
        accept="""
        Titanic
        le Titanic
        le paquebot Titanic
        """,
        reject="RMS Olympic",
    ),
    Table(
        ask(
            "besides-museum",
            {"en": "the Louvre", "fr": "le Louvre"},
            asked="In which museum does the Mona Lisa hang?",
        ),
        accept="""
        The Louvre, Paris
        Louvre in Paris
        The Louvre in Paris, France
        au musée du Louvre à Paris
        le Louvre (Paris)
        """,
        reject="""
        Orsay, Paris
        Louvre in Abu Dhabi
        near the Louvre in Paris
        not the Louvre, Paris
        the museum in Paris
        the Louvre, Orsay, Paris
        """,
    ),
    Table(
        ask(
            "besides-river",
            {"en": "the Seine", "fr": "la Seine"},
            asked="Which river did he paint?",
        ),
        accept="""
        The Seine in Paris
        la Seine à Paris
        """,
        reject="The Thames in London",
    ),
    Table(
        ask(
            "besides-desert",
            {"en": "the Sahara", "fr": "le Sahara"},
            asked="What is the largest desert?",
        ),
        accept="""
        the Sahara in north Africa
        the Sahara Desert in Africa
        le Sahara, en Afrique du Nord
        """,
        reject="the Gobi in north Africa",
    ),
    Table(
        ask(
            "besides-island",
            {"en": "Greenland", "fr": "Groenland"},
            asked="What is the largest island?",
        ),
        accept="""
        Greenland, Denmark
        Groenland, Danemark
        """,
        reject="""
        Greenland, Canada
        Iceland, Denmark
        """,
    ),
    Table(
        ask("besides-kingdom", "England", asked="Which one won in 1966?"),
        accept="""
        England, UK
        England in Europe
        """,
        reject="""
        near England, UK
        England, Scotland
        England, Asia
        """,
    ),
    Table(
        ask("besides-tennis", "Wimbledon", asked="Which tournament is played on grass?"),
        accept="""
        Wimbledon, London
        Wimbeldon in London
        the Wimbledon championships
        le tournoi de Wimbledon
        """,
        reject="""
        Queen's, London
        Paris, Wimbledon
        the Wimbledon final
        """,
    ),
    Table(
        ask("besides-capital", "Canberra", asked="What is the capital of Australia?"),
        accept="canberra in the act, australia",
        reject="""
        Canberra, Sydney
        Canberra, Canada
        Sydney in Australia
        """,
    ),
    Table(
        ask("besides-lima", "Lima", asked="What is the capital of Peru?"),
        accept="""
        Lima, Peru
        Lima, South America
        Lima in western South America
        """,
        reject="""
        Lima, London
        Lima in Bolivia
        Lima, Africa
        """,
    ),
    Table(
        ask("besides-georgia", "Georgia", asked="Of which one is Tbilisi the capital?"),
        accept="Georgia, Asia",
    ),
    Table(
        ask("besides-oslo", "Tromsø", asked="In which city is the northernmost university?"),
        accept="Tromsø in northern Norway",
        reject="""
        Tromsø, Oslo
        near Tromsø, Norway
        """,
    ),
    Table(
        ask("besides-lion", "lion", asked="What is the king of the beasts?"),
        accept="a lion in Africa",
        reject="""
        Lyon, France
        Lyon in France
        Lyon France
        """,
    ),
    Table(
        ask("besides-rome", "Rome", asked="In which city is the Colosseum?"),
        accept="""
        Roma
        Roma, Italia
        """,
        reject="""
        Romania
        Rome, Georgia
        """,
    ),
    Table(
        ask("besides-roma", "Roma", asked="Which people came from India?"),
        reject="Rome",
    ),
    Table(
        ask("besides-names", {"en": "Germany", "fr": "Allemagne"}, asked="Which one won in 2014?"),
        accept="Deutschland",
        reject="Österreich",
    ),
    Table(ask("besides-mountain", "Mont Blanc", asked="Which?"), accept="Monte Bianco"),
    Table(
        ask("besides-seven", "G7", asked="Which group of rich states met there?"),
        accept="""
        Group of Seven
        the Group of Seven
        le groupe des sept
        """,
        reject="""
        Group of Eight
        G20
        """,
    ),
]
