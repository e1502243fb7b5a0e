"""What may be left out of an answer or added to it, and beside each what may not."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask, pairs

TABLES = [
    Table(
        ask("twins", "Orville Wright", asked="Who flew first?", accept=("Wilbur Wright",)),
        accept="""
        Orville and Wilbur Wright
        Wilbur et Orville Wright
        """,
        reject="""
        Orville and Jack Wright
        Jack and Wilbur Wright
        Orville and Wilbur Smith
        """,
    ),
    Table(
        ask("middle-letter", "Hugh S. Johnson", asked="who was appointed?"),
        accept="""
        Hugh Johnson
        Hugh Samuel Johnson
        Johnson
        """,
        reject="""
        Hugh T. Johnson
        Samuel Johnson
        """,
    ),
    Table(
        ask("initial-between", "Harrison Ford", asked="What is his real name?"),
        accept="""
        Harrison J. Ford
        Harrison Ford
        """,
        reject="""
        Harrison Motor Ford
        Ford J. Harrison
        """,
    ),
    Table(
        ask("model", "Model 3", asked="Which car?"),
        accept="""
        Model 3
        """,
        reject="""
        Model S 3
        Model X
        """,
    ),
    Table(
        ask("actor", "Will Friedle", asked="Who played the brother of Cory?"),
        accept="""
        Eric Matthews (Will Friedle)
        Will Friedle as Eric Matthews
        Will Friedle (Eric Matthews)
        """,
        reject="""
        Eric Matthews
        Will Friedle or Ben Savage
        """,
    ),
    Table(
        ask("one-name", "Grimes", asked="Who is the singer?"),
        accept="""
        Claire Grimes
        Grimes Boucher
        """,
        reject="""
        Grimes's sister
        Grimes brother
        la mère de Grimes
        """,
    ),
    Table(
        ask("hedged", "Typically, no", asked="Is a permit needed?"),
        accept="""
        no
        usually, no
        """,
        reject="""
        yes
        """,
    ),
    Table(
        ask("either-phrase", "the states or the people"),
        accept="""
        the states or the people
        """,
        reject="""
        the states and the courts
        """,
    ),
    Table(
        ask("said-both-ways", "hit points or health points"),
        accept="""
        hit points
        health points
        """,
        reject="""
        hit
        strength points
        """,
    ),
    Table(
        ask("question-of-his", "to be, or not to be"),
        accept="To be or not to be",
        prompt="not to be",
        reject="to be",
    ),
    Table(
        ask("apposition", "Laius, King of Thebes, and his queen, Jocasta"),
        accept="""
        Laius and Jocasta
        Laius and his queen Jocasta
        """,
        prompt="""
        Jocasta => more-specific
        Laius => more-specific
        the King of Thebes
        """,
        reject="""
        Laius and Antigone
        """,
    ),
    Table(
        ask("country-tail", "the Supreme Court of India"),
        accept="""
        Supreme Court
        """,
        reject="""
        court
        India
        the Supreme Court of Pakistan
        """,
    ),
    Table(
        ask("generic-of-country", "Bank of England"),
        accept="""
        the Bank of England
        """,
        reject="""
        bank
        England
        """,
    ),
    Table(
        ask("small-sort", "imperial rule"),
        accept="""
        imperial
        """,
        reject="""
        rule
        """,
    ),
    Table(
        ask("named-sort", "the Golden Rule"),
        accept="""
        golden rule
        """,
        reject="""
        golden
        rule
        """,
    ),
    Table(
        ask("wide-area", "the Washington metropolitan area", asked="where is the team from"),
        accept="""
        Washington
        Washington, D.C.
        """,
        reject="""
        Washington, Oregon
        area
        """,
    ),
    Table(
        ask("phase", "prophase I of meiosis"),
        accept="""
        prophase I
        prophase 1
        prophase I of meiosis
        """,
        reject="""
        prophase II
        prophase
        meiosis
        prophase II of meiosis
        """,
    ),
    Table(
        ask("years", "1648-51"),
        accept="""
        1648-1651
        1648–1651
        1648 to 1651
        """,
        reject="""
        1648-52
        1648
        1548-51
        """,
    ),
    Table(
        ask("era", "the late 6th century BCE"),
        accept="""
        6th century BC
        late 6th century BC
        """,
        reject="""
        5th century BC
        6th century AD
        """,
    ),
    Table(
        ask("faith", "Catholicism"),
        accept="""
        Catholic
        """,
        reject="""
        Protestantism
        anti-Catholicism
        """,
    ),
    Table(
        ask("review", "criticism"),
        accept="""
        criticism
        """,
        reject="""
        critic
        """,
    ),
    Table(
        ask("known-between", "local authorities", asked="who sets up local licensing forums?"),
        accept="""
        local licensing authorities
        """,
        reject="""
        local tax authorities
        licensing authorities
        """,
    ),
    Table(
        ask("beside", "Rockwell", asked="who sings with michael jackson"),
        accept="""
        Rockwell featuring Michael Jackson
        """,
        reject="""
        Michael Jackson
        Rockwell featuring Prince
        """,
    ),
    Table(
        ask("battle", "Hastings"),
        accept="""
        the Battle of Hastings
        la bataille de Hastings
        """,
        reject="""
        battle
        the Battle of Bouvines
        """,
    ),
    Table(
        ask("old-spelling", "ether"),
        accept="""
        aether
        æther
        """,
        reject="""
        air
        """,
    ),
    Table(
        ask("big-city", "New York"),
        accept="""
        New York, USA
        City of New York
        """,
        reject="""
        York
        New York Times
        New Jersey
        """,
    ),
    Table(
        ask("decade", "in the 1970s"),
        accept="""
        1970s
        the 1970's
        the seventies
        the '70s
        les années 70
        années 1970
        1970 => more-precise
        1979
        in 1975
        """,
        reject="""
        1980s
        1969
        1980
        75
        1975s
        the 1870s
        the sixties
        """,
    ),
    Table(
        ask("about-year", "c. 1900"),
        accept="""
        1900
        circa 1900
        around 1900
        vers 1900
        """,
        reject="""
        1901
        1910
        """,
    ),
    Table(
        ask("ocean", "the Pacific Ocean"),
        accept="""
        Pacific
        the Pacific
        """,
        reject="""
        Atlantic
        ocean
        """,
    ),
    Table(
        ask("lake", "Lake Superior"),
        accept="""
        Superior
        lac Superior
        """,
        reject="""
        Lake Michigan
        lake
        """,
    ),
    Table(
        ask("colour", "red blood cells"),
        accept="""
        red blood cell
        RBC
        """,
        reject="""
        white blood cells
        blood cells
        blood
        """,
    ),
    Table(
        ask("doctor", "Dr. Martin Luther King, Jr.", asked="Who?"),
        accept="""
        Martin Luther King
        Martin Luther King Jr
        King
        Dr King
        """,
        reject="""
        Rodney King
        Martin Luther King Sr.
        """,
    ),
    Table(
        ask("credit", "Great Expectations"),
        accept="""
        Great Expectations by Charles Dickens
        Great Expectations, written by Dickens
        """,
        reject="""
        Expectations
        Hard Times by Charles Dickens
        not Great Expectations by Dickens
        """,
    ),
    Table(
        ask("band", "The Beatles"),
        accept="""
        The Beatles band
        the band The Beatles
        """,
        reject="""
        The Monkees
        Beatles and Stones
        """,
    ),
    Table(
        ask("couple", "Bill and Melinda Gates", asked="Who founded it?"),
        accept="""
        Bill Gates and Melinda Gates
        Melinda and Bill Gates
        """,
        prompt="""
        Bill Gates => more-specific
        """,
        reject="""
        Bill and Hillary Gates
        """,
    ),
    Table(
        ask("picture", "photograph"),
        accept="""
        photograph
        a photograph
        photographs
        """,
        reject="""
        photography
        photographer
        """,
    ),
    Table(
        ask("reserve", "the Federal Reserve"),
        accept="""
        Federal Reserve System
        Federal Reserve Bank
        US Federal Reserve
        """,
        reject="""
        reserve
        federal
        Bank of the Reserve
        """,
    ),
    Table(
        ask("city-in-state", "New York City, New York"),
        accept="""
        New York City
        New York City, USA
        """,
        reject="""
        Buffalo, New York
        New Jersey
        """,
    ),
    Table(
        ask("state-only", "Baltimore, Maryland", asked="Where does he live?"),
        accept="""
        Baltimore
        Baltimore, USA
        Baltimore (Maryland)
        Baltimore in Maryland
        """,
        prompt="""
        Maryland => more-specific
        """,
        reject="""
        Baltimore, Ohio
        Baltimore, Ireland
        Virginia
        """,
    ),
    Table(
        ask("people", "Italy", asked="Which country blocked it first?"),
        accept="""
        l'Italie => form
        Italian => form
        the Italians
        les Italiens
        italienne
        """,
        reject="""
        Indian
        Italian food
        not Italy
        """,
    ),
    Table(
        ask("language", "French", asked="In which language is it written?"),
        accept="""
        français
        française
        """,
        reject="""
        France
        francs
        """,
    ),
    Table(
        ask("people-who", "the British", asked="Who shared the country with them?"),
        accept="""
        British
        Britain
        la Grande-Bretagne
        les Britanniques
        """,
        reject="""
        the French
        Brittany
        """,
    ),
    Table(
        ask("peoples-near", "Austrian", asked="Which bank was it?"),
        accept="""
        autrichien
        autrichienne
        Austrain => typo
        """,
        reject="""
        Australian
        Austria-Hungary
        """,
    ),
    Table(
        ask("adjective", "German philosopher"),
        accept="""
        a German philosopher
        """,
        reject="""
        French philosopher
        philosopher
        """,
    ),
    Table(
        ask("clipped", "foreign exchange market"),
        accept="""
        the forex market => form
        """,
        reject="""
        forests
        formarket
        """,
    ),
    Table(
        ask("clipped-two", "situation comedy"),
        accept="""
        sitcom => form
        """,
        reject="""
        sit
        sitting
        comedy
        romcom
        """,
    ),
    Table(
        ask("train", "Gatiman", asked="Which train is the fastest?"),
        accept="""
        Gatimaan Express => typo
        the Gatiman train
        """,
        reject="""
        Rajdhani Express
        """,
    ),
    Table(
        ask("mononym", "Beyoncé", asked="Whose song is it?"),
        accept="""
        Beyonce => exact
        Beyoncé Knowles => form
        Beyonse Knowles => form
        """,
        reject="""
        Solange Knowles
        Beyoncé's sister
        """,
    ),
    *pairs(
        Kind.TEXT,
        """
        Moby-Dick; or, The Whale | accept | Moby Dick
        Moby-Dick; or, The Whale | accept | The Whale
        The Spot, or thespot.com | accept | thespot.com
        Trick or Treat | prompt | Trick
        True | accept | vrai
        True | accept | T
        True | accept | v
        True | reject | faux
        True | reject | f
        Faux | accept | false
        Faux | reject | non vrai
        Oui | accept | yes
        Oui | reject | non
        C | reject | yes
        T | reject | true
        4 in | accept | 4-inch
        4 in | accept | 4 pouces
        4 in | reject | 5-inch
        4 inches | accept | 4 in
        """,
    ),
]
