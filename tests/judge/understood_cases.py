"""What a question makes of its answer: a field, a team, a count, a purpose, a yes or no.

The rules stand in ``line/understood``, ``line/by_question`` and ``line/saying_more``; each has
answers that a fair human takes because of the question, and the same ones where it does not say so.
"""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask, pairs

_FIELDS = [
    *pairs(
        Kind.TEXT,
        """
        Oil painting | accept | painting
        Oil painting | reject | oil
        Architects | accept | architecture
        high-fidelity audio | accept | audio
        history of art | accept | history
        history of art | reject | art
        Molecular biology | accept | biology
        real estate | reject | estate
        """,
        asked="In which field did she make her name?",
    ),
    *pairs(
        Kind.TEXT,
        """
        peinture à l'huile | accept | peinture
        peinture à l'huile | reject | huile
        chimie | accept | chimiste
        """,
        asked="Dans quel domaine s'est-elle fait un nom ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Architect | accept | architecture
        Lawyer | accept | law
        Teacher | reject | teach
        Oil painting | reject | oil
        """,
        asked="For which profession did he train?",
    ),
    *pairs(
        Kind.TEXT,
        """
        avocat | accept | le droit
        médecin | accept | médecine
        """,
        asked="Quelle profession exerçait-il ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Oil painting | reject | painting
        Architect | reject | architecture
        """,
        asked="What hangs in the hall?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Sharecropping | accept | sharecroppers
        Sharecropping | reject | sharers
        """,
        asked="Who were the farmers who gave up a part of their crops?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Sharecropping | reject | sharecroppers
        """,
        asked="How was the land farmed?",
    ),
]
_COUNTS = [
    *pairs(
        Kind.TEXT,
        """
        two four-year terms | accept | two
        two four-year terms | accept | 2
        two four-year terms | reject | four
        two four-year terms | reject | 3
        three Olympic gold medals | reject | four
        """,
        asked="How many terms may a mayor serve?",
    ),
    *pairs(
        Kind.TEXT,
        """
        deux longs mandats | accept | deux
        deux longs mandats | accept | 2
        deux longs mandats | reject | trois
        """,
        asked="Combien de mandats un maire peut-il exercer ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        two four-year terms | reject | two
        """,
        asked="What may a mayor serve?",
    ),
]
_TEAMS = [
    *pairs(
        Kind.TEXT,
        """
        Boston Celtics | accept | Boston
        Boston Celtics | accept | the Celtics
        Boston Red Sox | accept | Red Sox
        Boston Red Sox | reject | Boston Red
        Boston Celtics | reject | Lakers
        Boston Celtics | reject | Boston Bruins
        Stanford Cardinal | accept | Stanford
        New York Giants | reject | New York
        Manchester United | reject | United
        """,
        asked="Which team won the championship?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Celtics de Boston | accept | Celtics
        Boston Celtics | accept | les Celtics
        Dallas Cowboys | accept | Dallas
        """,
        asked="Quelle équipe a gagné la finale ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Grizzly Bears | reject | grizzly
        """,
        asked="Which animals live there?",
    ),
]
_PLACES = [
    *pairs(
        Kind.TEXT,
        """
        New York | accept | New York City
        the summit of Cadillac Mountain | accept | Cadillac Mountain
        le sommet du Mont Ventoux | accept | le mont Ventoux
        the summit of Cadillac Mountain | reject | the summit
        the foot of Cadillac Mountain | reject | Cadillac Mountain
        """,
        asked="Where did they land?",
    ),
    *pairs(
        Kind.TEXT,
        """
        New York | reject | New York City
        """,
        asked="Which state is it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        the Korean Empire | accept | Korea
        the German Empire | accept | Germany
        the Empire of Japan | accept | Japan
        l'Empire coréen | accept | la Corée
        the Ottoman Empire | reject | the empire
        the Roman Empire | reject | Romania
        the Kingdom of Saudi Arabia | accept | the Saudi Arabian kingdom
        """,
        asked="Who signed the treaty?",
    ),
    *pairs(
        Kind.TEXT,
        """
        English surname | accept | England
        English surname | accept | English
        nom espagnol | accept | Espagne
        English surname | reject | Scottish
        English surname | reject | surname
        """,
        asked="What is the origin of the name?",
    ),
    *pairs(
        Kind.TEXT,
        """
        French | reject | France
        """,
        asked="Which language does the word come from?",
    ),
    *pairs(
        Kind.TEXT,
        """
        English | reject | England
        """,
        asked="Which language is spoken there?",
    ),
]
_SOME = [
    *pairs(
        Kind.TEXT,
        """
        Gary Lewis & the Playboys | accept | Gary Lewis
        Bob Marley and the Wailers | accept | Bob Marley
        Bob Marley and the Wailers | prompt | the Wailers
        Saladin and his army | accept | Saladin
        Saladin et ses troupes | accept | Saladin
        Saladin and his army | reject | his army
        Simon and Garfunkel | prompt | Simon
        The Beatles and The Spice Girls | prompt | The Beatles
        """,
        asked="Who had a hit with it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Harry Potter and the Deathly Hallows | prompt | Harry Potter
        Ali Baba and the Forty Thieves | reject | Ali Baba
        """,
        asked="Which book is it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        the states or the people | accept | the states
        PIGEONS or DOVES | accept | doves
        PIGEONS ou COLOMBES | accept | les colombes
        Trick or Treat | prompt | Treat
        la bourse ou la vie | reject | la bourse
        mongrel female | accept | mongrel
        """,
        asked="What type is it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        mongrel female | reject | mongrel
        """,
        asked="What is it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Suitable for vegetarians | accept | vegetarian
        convient aux végétariens | accept | végétarien
        Suitable for vegetarians | reject | unsuitable for vegetarians
        Head of MI5 | accept | Director General of MI5
        Head of MI5 | accept | chief of MI5
        Head of MI5 | reject | deputy head of MI5
        Head of MI5 | reject | head of MI6
        Chief of Staff | reject | Director of Staff
        chef de la DGSE | accept | directeur général de la DGSE
        """,
        asked="Which post was it?",
    ),
    Table(
        ask("beside", "Bowling", accept=("10 pins",)),
        accept="""
        ten-pin bowling
        bowling, ten pins
        """,
        reject="""
        nine-pin bowling
        lawn bowling
        """,
    ),
]
_SEASONS = [
    *pairs(
        Kind.TEXT,
        """
        the fourth season | accept | season 4
        the fourth season | accept | the 4th season
        season 4 | accept | the fourth season
        la quatrième saison | accept | saison 4
        the fourth season | accept | the end of season 4
        the fourth season | accept | the season 4 finale
        la saison 4 | accept | la fin de la saison 4
        the fourth season | accept | season 4, episode 3
        the fourth season | reject | season 3, episode 4
        the fourth season | reject | the end of season 5
        The Four Seasons | reject | season 4
        the third man | reject | three men
        le troisième homme | reject | trois hommes
        the fifth amendment | accept | amendment V
        """,
        asked="When do they meet again?",
    ),
    *pairs(
        Kind.TEXT,
        """
        the Gospel of Matthew | accept | Matthew 6:9
        the Gospel of Matthew | accept | Matthew 6:9-13
        l'évangile de Matthieu | accept | Matthieu 6:9
        Jerusalem | reject | Jerusalem 6:09
        the Gospel of Matthew | reject | Luke 6:9
        the Gospel of Matthew | reject | the gospel
        """,
        asked="Where in the Bible does it stand?",
    ),
    *pairs(
        Kind.TEXT,
        """
        400 and 800m | accept | 400 and 800 metres
        women's 400m hurdles | accept | women's 400 metres hurdles
        le relais 4 x 100 m haies | accept | le relais 4 x 100 mètres haies
        women's 400m hurdles | reject | women's 110 metres hurdles
        400 and 800m | reject | 400 and 1500 metres
        """,
        asked="Which race did she win?",
    ),
]
_PURPOSES = [
    *pairs(
        Kind.TEXT,
        """
        Lubricates the heart | accept | provides the lubrication for the heart
        to protect the brain | accept | protecting the brain
        to protect the brain | accept | protection of the brain
        to protect the brain | accept | brain protection
        protection of the brain | accept | it protects the brain
        to collect menstrual flow | accept | collecting menstrual flow
        to collect menstrual flow | reject | to prevent menstrual flow
        to protect the brain | reject | not to protect the brain
        to protect the brain | reject | protecting the heart
        to protect the brain | reject | the brain protects
        to cool the engine | accept | engine cooling
        to cool the engine | reject | cooling the engineer
        kills bacteria | accept | killing bacteria
        kills bacteria | reject | killed by bacteria
        from possibility to assertion | reject | from assertion to possibility
        from possibility to assertion | reject | assertion to possibility
        """,
        asked="What is the purpose of it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        protéger le cerveau | accept | la protection du cerveau
        protéger le cerveau | accept | elle protège le cerveau
        protéger le cerveau | reject | la protection du coeur
        de l'action à la réaction | reject | de la réaction à l'action
        """,
        asked="À quoi sert cette membrane ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        to protect the brain | reject | brain protection
        """,
        asked="Which of them was it?",
    ),
]
_CLOSED = [
    *pairs(
        Kind.TEXT,
        """
        Typically, no | accept | not required in all states
        Typically, no | accept | No, it is not
        Typically, no | reject | yes
        Typically, no | reject | yes and no
        Typically, no | reject | it depends
        Typically, no | reject | not false
        Typically, no | reject | not illegal
        Typically, no | reject | not only needed but useful
        Typically, no | reject | no idea
        Typically, no | accept | no, it is free
        Typically, no | accept | no permit
        Typically, no | reject | no restrictions
        Typically, no | reject | not closed
        Typically, no | accept | not true
        Typically, no | reject | required in all states
        yes | accept | Yes, it has been since 2010
        yes | reject | not since 2010
        yes | reject | yes or no
        """,
        asked="Is a permit needed?",
    ),
    *pairs(
        Kind.TEXT,
        """
        no | reject | not allowed
        no | accept | not forbidden
        """,
        asked="Is it forbidden?",
    ),
    *pairs(
        Kind.TEXT,
        """
        non | accept | non, jamais le dimanche
        non | accept | pas partout
        non | reject | pas interdit
        non | reject | oui, jamais le dimanche
        oui | accept | Oui, depuis 2010, partout
        oui | reject | pas depuis 2010
        """,
        asked="Faut-il un permis ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        no | reject | not in May
        """,
        asked="When is a permit needed?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Not in Education Employment | accept | Not in education, employment or training
        Not in Education Employment | reject | Not in education, employment or office
        """,
        asked="What does NEET mean?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Organisation des Nations | accept | Organisation des Nations unies
        Organisation des Nations | reject | Organisation des Nations arabes
        """,
        asked="Que veut dire ONU ?",
    ),
]
_NAMES = [
    *pairs(
        Kind.TEXT,
        """
        Judas Iscariot | accept | Judas
        Napoleon Bonaparte | accept | Napoléon
        Galileo Galilei | accept | Galileo
        Elon Musk | prompt | Elon
        Little Mo | accept | Little Mo Morgan
        Little Mo | reject | Little Mo and Zoe
        Little Mo | reject | Big Mo Morgan
        """,
        asked="Who was it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        television | accept | TV
        TV | accept | television
        science fiction film | accept | SF film
        bicyclette | accept | vélo
        télévision | accept | la télé
        telephone | accept | phones
        foreign exchange market | accept | FX
        foreign exchange market | accept | FX market
        Foreign exchange market | reject | tax market
        gas | reject | petrol
        public house | accept | pub
        water | reject | telly
        South African postage stamp | accept | a postage stamp
        South African postage stamp | reject | a stamp collection
        South African postage stamp | reject | North African postage stamp
        """,
        asked="What is it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        optical smoke detector | accept | photoelectric optical smoke detector
        """,
        asked="Which detector has a photo-electric cell?",
    ),
]
_TOLD = [
    *pairs(
        Kind.TEXT,
        """
        Paris | accept | Paris killed Achilles
        Paris | accept | Achilles was killed by Paris
        Paris | reject | Achilles killed Paris
        Paris | reject | Hector killed Achilles
        Paris | reject | Paris killed Hector
        """,
        asked="Who killed Achilles?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Alexander Graham Bell | accept | Alexander Graham Bell a inventé le téléphone
        Alexander Graham Bell | accept | le téléphone a été inventé par Alexander Graham Bell
        Alexander Graham Bell | reject | Edison a inventé le téléphone
        """,
        asked="Qui a inventé le téléphone ?",
    ),
    *pairs(
        Kind.PERSON,
        """
        Alexander Graham Bell | accept | Bell invented the telephone
        Alexander Graham Bell | reject | the telephone invented Bell
        """,
        asked="Who invented the telephone?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Hector | reject | Hector killed Achilles
        """,
        asked="Who did Achilles kill?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Facebook | accept | Facebook bought WhatsApp
        Facebook | accept | WhatsApp was bought by Facebook
        Facebook | reject | WhatsApp bought Facebook
        Facebook | reject | WhatsApp was bought from Facebook
        """,
        asked="Which company bought WhatsApp?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Microsoft | accept | Microsoft a racheté GitHub
        Microsoft | accept | GitHub a été racheté par Microsoft
        Microsoft | reject | GitHub a racheté Microsoft
        """,
        asked="Quelle entreprise a racheté GitHub ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Paris | accept | the tower is located in Paris
        Paris | reject | the tower is located near Paris
        """,
        asked="Where is the tower?",
    ),
    *pairs(
        Kind.TEXT,
        """
        eleven | accept | 11 players
        eleven | accept | There are eleven players
        eleven | reject | 12 players
        eleven | reject | eleven teams
        """,
        asked="How many players has a team?",
    ),
    *pairs(
        Kind.TEXT,
        """
        onze | accept | 11 joueurs
        onze | reject | 11 équipes
        """,
        asked="Combien de joueurs a une équipe ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Latin | accept | Latin word
        Latin | accept | a word of Latin origin
        Spanish | accept | the Spanish language
        Latin | reject | Greek word
        """,
        asked="Where does the term come from?",
    ),
    *pairs(
        Kind.TEXT,
        """
        latin | accept | mot latin
        latin | reject | mot grec
        """,
        asked="D'où vient ce terme ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        John Lennon and Paul McCartney | accept | Lennon and McCartney
        John Lennon and Paul McCartney | accept | McCartney et Lennon
        John Lennon and Paul McCartney | reject | Lennon and Harrison
        John Lennon and Paul McCartney | prompt | John Lennon
        fungus | accept | fungi
        nucleus | accept | nuclei
        alveoli | accept | alveolus
        travail | accept | travaux
        crisis | accept | crises
        fungus | reject | fungal
        """,
        asked="What or who was it?",
    ),
]
TABLES = [
    *_TOLD,
    *_FIELDS,
    *_COUNTS,
    *_TEAMS,
    *_PLACES,
    *_SOME,
    *_SEASONS,
    *_PURPOSES,
    *_CLOSED,
    *_NAMES,
]
