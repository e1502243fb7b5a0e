"""Right answers in other words: by their maker, some of it, what it does, in two titles."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

TABLES = [
    Table(
        ask("otherwise-novel", "War and Peace", asked="Which Tolstoy novel has Pierre?"),
        accept="""
        Tolstoy's War and Peace
        Leo Tolstoy's War and Peace
        """,
        reject="""
        Tolstoy's Anna Karenina
        not Tolstoy's War and Peace
        War and Peace's author
        """,
    ),
    Table(
        ask("otherwise-burger", "Burger King", asked="Which chain sells the Whopper?"),
        reject="McDonald's Burger King",
    ),
    Table(
        ask("otherwise-heller", "Catch-22", asked="Which one has Yossarian?"),
        accept="Joseph Heller's Catch-22",
        reject="Joseph Heller's Catch-23",
    ),
    Table(
        ask("otherwise-console", "PlayStation 5", asked="Which console came out in 2020?"),
        accept="Sony PlayStation 5",
        reject="""
        Microsoft PlayStation 5
        Sony PlayStation 4
        Sony Xbox
        """,
    ),
    Table(
        ask("otherwise-windows", "Windows 95", asked="Which system came out in 1995?"),
        accept="Microsoft Windows 95",
        reject="Apple Windows 95",
    ),
    Table(
        ask("otherwise-c", "C", asked="Which language did Ritchie create?"),
        accept="the C language",
        reject="""
        the D language
        the C++ language
        C flat
        C major
        """,
    ),
    Table(
        ask("otherwise-tesla", "Tesla", asked="Quelle entreprise fabrique la Model 3 ?"),
        accept="""
        c'est Tesla qui la fabrique
        it's Tesla that makes it
        """,
        reject="""
        ce n'est pas Tesla qui la fabrique
        c'est Renault qui la fabrique
        it's Tesla that Ford bought
        """,
    ),
    Table(
        ask("otherwise-gravity", "gravity", asked="Which force pulls apples to the ground?"),
        accept="it's gravity that does it",
        reject="""
        it's not gravity that does it
        it's magnetism that does it
        """,
    ),
    Table(
        ask("otherwise-holiday", "Thanksgiving", asked="On which holiday do they eat turkey?"),
        accept="""
        Thanksgiving Day
        on thanksgiving day
        le jour de Thanksgiving
        """,
        reject="""
        the eve of Thanksgiving
        the day after Thanksgiving
        Christmas Day
        Thanksgiving dinner
        """,
    ),
    Table(
        ask("otherwise-dinner", "Thanksgiving", asked="Which word has four syllables?"),
        reject="Thanksgiving Day",
    ),
    Table(
        ask(
            "otherwise-tea", {"en": "tea", "fr": "thé"}, asked="Which drink is made from Camellia?"
        ),
        accept="""
        a cup of tea
        two cups of tea
        some tea
        une tasse de thé
        du thé
        """,
        reject="""
        a cup of coffee
        a tea cup
        tea leaves
        some coffee
        a cup of tea and coffee
        """,
    ),
    Table(
        ask("otherwise-yeast", {"en": "yeast", "fr": "levure"}, asked="What makes bread rise?"),
        accept="""
        some yeast in the dough
        de la levure dans la pâte
        """,
        reject="""
        yeast infection
        du levain dans la pâte
        """,
    ),
    Table(
        ask("otherwise-hat", "the Cat", asked="Who wears a hat?"),
        reject="some Cat in the Hat",
    ),
    Table(
        ask("otherwise-leaves", "photosynthesis", asked="By what process do they make sugar?"),
        accept="through photosynthesis in their leaves",
        reject="through respiration in their leaves",
    ),
    Table(
        ask(
            "otherwise-heart",
            {"en": "the heart", "fr": "le cœur"},
            asked="Which organ pumps blood?",
        ),
        accept="""
        your heart
        the human heart
        le cœur humain
        """,
        reject="""
        your brain
        the human liver
        heart attack
        """,
    ),
    Table(
        ask("otherwise-rights", "rights", asked="What did they ask for?"),
        reject="human rights",
    ),
    Table(
        ask(
            "otherwise-iceberg",
            {"en": "an iceberg", "fr": "un iceberg"},
            asked="What did the Titanic hit?",
        ),
        accept="""
        it struck an iceberg
        it hit an iceberg
        il a heurté un iceberg
        """,
        reject="""
        it missed an iceberg
        it didn't hit an iceberg
        it hit a ship
        """,
    ),
    Table(
        ask("otherwise-bees", {"en": "honey", "fr": "miel"}, asked="Que fabriquent les abeilles ?"),
        accept="elles font du miel",
        reject="""
        elles ne font pas de miel
        elles volent du miel
        elles font de la cire
        """,
    ),
    Table(
        ask("otherwise-user", "Google", asked="Which firm did it?"),
        reject="it uses Google",
    ),
    Table(
        ask("otherwise-deed", "Achilles", kind=Kind.PERSON, asked="Who killed Hector?"),
        reject="he killed Achilles",
    ),
    Table(
        ask("otherwise-team", "Boston Red Sox", asked="Which team won?"),
        accept="""
        the Red Sox from Boston
        les Red Sox de Boston
        """,
        reject="""
        the Red Sox from Chicago
        the White Sox from Boston
        """,
    ),
    Table(
        ask(
            "otherwise-pressure",
            {"en": "atmospheric pressure", "fr": "pression atmosphérique"},
            asked="What does a barometer measure?",
        ),
        accept="""
        the pressure of the atmosphere
        la pression de l'atmosphère
        """,
        reject="""
        the temperature of the atmosphere
        the pressure of the ocean
        """,
    ),
    Table(
        ask(
            "otherwise-prize",
            {"en": "Nobel Peace Prize", "fr": "prix Nobel de la paix"},
            asked="What did Obama receive?",
        ),
        accept="""
        Nobel Prize for Peace
        prix Nobel pour la paix
        """,
        reject="""
        Nobel Prize for Literature
        Nobel Prize for War
        """,
    ),
    Table(
        ask("otherwise-titles", "Twelfth Night", asked="Which play has Viola?"),
        accept="""
        Twelfth Night, or What You Will
        Twelfth Night; or, What You Will
        """,
        reject="""
        Twelfth Night, or As You Like It
        Twelfth Night or Hamlet
        """,
    ),
]
