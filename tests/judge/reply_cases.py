"""Answers that reply to their question: its preposition, its verb, its words around the answer."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask

PERSON = Kind.PERSON

TABLES = [
    Table(
        ask(
            "reply-under",
            "Sam Altman",
            kind=PERSON,
            asked="Under which chief executive did OpenAI take that course?",
            reject=("Jack Altman", "Greg Brockman"),
        ),
        accept="""
        under Sam Altman
        under Altman
        under Altman's leadership
        under the leadership of Sam Altman
        sous Altman
        sous Sam Altman
        sous la direction d'Altman
        sous la présidence de Sam Altman
        with Sam Altman
        together with Altman
        alongside Sam Altman
        avec Altman Sam
        avec monsieur Altman
        aux côtés de Sam Altman
        auprès de Sam Altman
        en compagnie d'Altman
        Altman was
        """,
        prompt="""
        sous Sam => given-name-only
        avec Sam => given-name-only
        """,
        reject="""
        after Altman
        before Sam Altman
        avant Altman
        après Sam Altman
        sans Sam Altman
        without Altman
        against Altman
        not under Altman => negated
        pas sous Altman => negated
        under Jack Altman
        sous Greg Brockman
        under Altman and Brockman
        under Altman's successor
        under Altman's predecessor
        under the brother of Altman
        avec le frère de Sam Altman
        with Altman's brother
        que le frère d'Altman
        Altman was fired
        """,
    ),
    Table(
        ask(
            "reply-did",
            "Elon Musk",
            kind=PERSON,
            asked="Who said he had founded it because another firm was reckless?",
            reject=("Kimbal Musk",),
        ),
        accept="""
        Musk did
        Elon Musk did.
        Musk has
        Musk did it
        Musk said it
        Musk said that
        Musk said so
        Musk founded it
        it was Musk who said so
        Musk l'a dit
        Musk a dit ça
        c'est Musk qui l'a dit
        """,
        prompt="Elon did => given-name-only",
        reject="""
        Musk didn't
        Musk did not
        Musk ne l'a pas dit => negated
        Altman did
        Musk's brother did
        Kimbal Musk did
        Kimbal Musk l'a dit
        Musk said Altman did
        Musk said Sam Altman
        Musk or Altman did
        """,
    ),
    Table(
        ask("reply-beat", "Wellington", kind=PERSON, asked="Who beat Napoleon at Waterloo?"),
        accept="""
        Wellington did
        Wellington beat him
        c'est Wellington qui l'a battu
        by Wellington
        """,
        reject="""
        Napoleon did
        Wellington lost
        against Wellington
        contre Wellington
        Napoleon beat Wellington
        Wellington's army did
        """,
    ),
    # which tool ... that, quel outil ... qui: who or qui further on asks for nobody
    Table(
        ask(
            "reply-tool",
            "Midjourney",
            accept=("Mid Journey",),
            asked="Quel générateur d'images a fait les progrès qui ont suscité l'appel ?",
        ),
        accept="""
        Mid-Journey
        Midjouney
        avec Midjourney
        """,
        reject="""
        Journey
        Journeys
        Mid
        Middle
        """,
    ),
    Table(
        ask("reply-person", "Rosa Parks", asked="Which woman was it who kept her seat?"),
        accept="Parks",
        prompt="Rosa => given-name-only",
    ),
    Table(
        ask("reply-named", "Rosa Parks", asked="What is the name of the woman who kept her seat?"),
        accept="Parks",
        prompt="Rosa => given-name-only",
    ),
    Table(
        ask("reply-of-whom", "Rosa Parks", asked="In which town, and by whom, was it refused?"),
        accept="Parks",
        prompt="Rosa => given-name-only",
    ),
    Table(
        ask("reply-president", "Barack Obama", asked="Avec quel ancien président a-t-il parlé ?"),
        accept="""
        Obama
        avec Obama
        avec le président Obama
        avec Barack Obama
        Obamma
        Obana
        """,
        prompt="avec Barack => given-name-only",
        # Osama is somebody else
        reject="""
        avec Michelle Obama
        avec la femme d'Obama
        Osama
        président Osama
        Osama bin Laden
        """,
    ),
    Table(
        ask(
            "reply-than",
            "GPT-4",
            asked="A pause in what is more powerful than which model, plus puissants que lequel ?",
            prompt=("GPT",),
            reject=("GPT-3", "GPT-5", "ChatGPT"),
        ),
        accept="""
        than GPT-4
        more powerful than GPT-4
        que GPT-4
        plus puissants que GPT4
        GTP-4 => typo
        than GTP4
        """,
        reject="""
        less powerful than GPT-4
        moins puissants que GPT-4
        more powerful than GPT-3
        plus puissant que ChatGPT
        GTP-5
        GTP-3
        GTP-14
        PGT-4
        TGP-4
        """,
    ),
    Table(
        ask("reply-counter", "Google", asked="It was meant as a counterweight to which company?"),
        accept="""
        against Google
        contre Google
        pour contrer Google
        face à Google
        to counter Google
        to counterbalance Google
        a counterweight to Google
        it was meant to counter Google
        un contrepoids à Google
        the tech giant Google
        le géant du web Google
        """,
        reject="""
        without Google
        sans Google
        against Microsoft
        a counterweight to Microsoft
        before Google
        to protect against Google's rivals
        a counterweight to Google and Microsoft
        le rival de Google
        """,
    ),
    Table(
        ask("reply-for", "the reds", asked="Whom did they vote for?"),
        accept="""
        for the reds
        pour the reds
        they voted for the reds
        """,
        reject="""
        against the reds
        contre the reds
        they voted against the reds
        """,
    ),
    Table(
        ask("reply-against", "the reds", asked="Whom did they vote against?"),
        accept="""
        against the reds
        they voted against the reds
        """,
        reject="without the reds",
    ),
    Table(
        ask("reply-against-whom", "Nixon", asked="Whom did they vote against?"),
        accept="""
        against Nixon
        contre Nixon
        """,
        reject="""
        against Dixon
        sans Nixon
        """,
    ),
    Table(
        ask(
            "reply-focus",
            "Tesla",
            asked="To concentrate on which of his companies, other than OpenAI, did he go?",
            reject=("SpaceX",),
        ),
        accept="""
        to concentrate on Tesla
        to focus on Tesla
        pour se concentrer sur Tesla
        pour se consacrer à Tesla
        au sein de Tesla
        at his car company Tesla
        the carmaker Tesla
        the electric carmaker Tesla
        le constructeur automobile Tesla
        only Tesla
        Tesla seulement
        """,
        reject="""
        outside Tesla
        hors de Tesla
        sauf chez Tesla => negated
        to focus on SpaceX
        after Tesla
        a car like Tesla
        the car Nikola Tesla
        the maker of Tesla tyres
        """,
    ),
    Table(
        ask("reply-sea", "the sea", asked="Where was the gold found?"),
        accept="in the sea",
        reject="""
        under the sea
        sous la mer
        near the sea
        """,
    ),
    Table(
        ask("reply-paper", "Financial Times", asked="From which newspaper?", accept=("FT",)),
        accept="""
        le journal FT
        le quotidien FT
        the newspaper FT
        from the FT
        du journal Financial Times
        """,
        reject="""
        le magazine GT
        le journal TF
        """,
    ),
    Table(
        ask(
            "reply-app",
            "ChatGPT",
            accept=("ChatGPT by OpenAI",),
            asked="Which application grew fastest?",
            reject=("Threads",),
        ),
        accept="""
        l'appli ChatGPT
        appli chatgpt
        the ChatGPT app
        ChatGPT from OpenAI
        """,
        reject="""
        ChatGPT's rival
        an app like ChatGPT
        ChatGPT from Google
        """,
    ),
    Table(
        ask(
            "reply-accuse",
            {"en": "hypocrisy", "fr": "hypocrisie"},
            accept=("being a hypocrite", "d’être hypocrite"),
            asked="What do they accuse him of? De quoi l'accusent-ils, lui qui signe ?",
        ),
        accept="""
        of hypocrisy
        they accuse him of hypocrisy
        ils l'accusent d'hypocrisie
        d'être un hypocrite
        a hypocrite
        they say he's a hypocrite
        people say that he is a hypocrite
        """,
        reject="""
        he is not a hypocrite => negated
        they do not accuse him of hypocrisy
        they accuse him of no hypocrisy
        they say he is no hypocrite
        ils l'accusent de mensonge
        """,
    ),
    Table(
        ask(
            "reply-users",
            "a select group",
            prompt=("some users", "quelques utilisateurs"),
            asked="To whom was it released?",
        ),
        accept="""
        to a select group only
        only to a select group
        seulement to a select group
        """,
        prompt="""
        only to some users
        à quelques utilisateurs seulement
        uniquement à quelques utilisateurs
        """,
        reject="not to a select group",
    ),
    Table(
        ask("reply-rishi", "Rishi Sunak", kind=PERSON, accept=("Richie Sunak",)),
        accept="""
        Richie Sunak
        Richi Sunak
        Sunak
        R. Sunak
        Mr Sunak
        M. Sunak
        Mr Rishi Sunak
        avec Sunak
        it was Mr Sunak, I think
        """,
        prompt="Rishi => given-name-only",
        # Richie may stand for Richard; and Rishi, as Richie does not tell, is a man
        reject="""
        Richard Sunak => other-person
        Ricardo Sunak
        Mrs Sunak => other-person
        Madame Sunak => other-person
        Lady Sunak => other-person
        """,
    ),
    Table(
        ask("reply-bob", "Robert Dylan", kind=PERSON, accept=("Bob Dylan", "Robbie Dylan")),
        accept="""
        Bobby Dylan
        Rob Dylan
        Bert Dylan
        """,
        reject="""
        Bill Dylan
        Mrs Dylan
        """,
    ),
    # the other entry is somebody else, or the same person under another name
    Table(
        ask("reply-orville", "Wilbur Wright", kind=PERSON, accept=("Katharine Wright",)),
        accept="""
        K. Wright
        Miss Wright
        Mr Wright
        """,
    ),
    Table(
        ask("reply-twain", "Mark Twain", kind=PERSON, accept=("Samuel Clemens",)),
        accept="""
        Sam Clemens
        Clemens
        S. Clemens
        """,
        reject="John Clemens",
    ),
    # a name with a word more is something else, as it is for a text
    Table(
        ask(
            "reply-firms",
            kind=Kind.LIST,
            items=(
                "OpenAI",
                "Google",
                "Tesla",
                ("SpaceX", "Space X"),
                ("U. of Toronto", "Toronto"),
            ),
            asked="From which three places did they come?",
            need=3,
        ),
        accept="""
        OpenAI, Google, Tesla => complete
        OpenAI, Tesla Motors, SpaceX Inc
        the company Tesla, Google LLC, Space-X
        OpenAI, Google puis Tesla
        OpenAI, Google and then Tesla
        OpenAI et Google, mais aussi Tesla
        OpenAI, Google, de Toronto
        OpenAI Google Tesla
        openai, google, spacx
        i think OpenAI, maybe Google and probably Tesla
        """,
        prompt="""
        OpenAI, Google, Tesla Coil => items-missing
        OpenAI, Google, Nikola Tesla
        OpenAI, Google et Nikola Tesla
        OpenAI, Tesla, Google Maps
        OpenAI and Tesla and Google Chrome
        OpenAI, Tesla, Toronto Raptors
        OpenAI, Tesla, Toronto Police
        OpenAI, Tesla, la police de Toronto
        OpenAI, Tesla, la mairie de Toronto
        OpenAI, Google, Space
        OpenAI, Google, Spaces
        OpenAI, Google, SpaceY
        OpenAI, Google, Space Y
        OpenAI, Tesla => items-missing
        """,
        reject="""
        OpenAI, Google Maps, Tesla Coil => wrong-items
        Toronto Police, Google Maps, Tesla
        """,
    ),
    # what the author writes small may stand beside a word of its sort
    Table(
        ask(
            "reply-colours",
            kind=Kind.LIST,
            items=(("blue", "bleu"), ("white", "blanc"), ("red", "rouge")),
            asked="Which three colours?",
        ),
        accept="""
        les couleurs bleu, blanc, rouge
        the whitte the bleu, a dark red
        """,
    ),
    Table(
        ask("reply-space", "SpaceX", accept=("Space X",), asked="Which company?"),
        accept="""
        Space-X
        Spacex
        SpaecX
        SpacX
        the firm SpaceX
        """,
        reject="""
        Space
        Spaces
        SpaceY
        Space Y
        l'espace
        """,
    ),
    Table(
        ask(
            "reply-partner",
            "Microsoft",
            asked="Which company was the largest partner, said the article?",
        ),
        accept="""
        the partner was Microsoft
        the software giant Microsoft
        le géant du logiciel Microsoft
        with Microsoft
        the web company Microsoft
        """,
        reject="""
        larger than Microsoft
        bigger than Microsoft
        a rival of Microsoft
        après Microsoft
        a partner other than Microsoft => negated
        the former partner Microsoft
        the web of Microsoft
        """,
    ),
    Table(
        ask("reply-talk", "Rishi Sunak", kind=PERSON, asked="With which minister did he talk?"),
        accept="""
        he talked with Sunak
        he talked to Rishi Sunak
        talking with Mr Sunak
        """,
        prompt="he talked with Rishi => given-name-only",
        reject="""
        he talked about Sunak's brother
        he did not talk with Sunak
        he talked with Sunak's minister
        he talked with Boris
        """,
    ),
    # what is written small in a question may be a name
    Table(
        ask(
            "reply-jackson",
            "Jermaine Jackson",
            asked="who sings somebody's watching me with michael jackson",
        ),
        accept="with Jermaine Jackson",
        reject="""
        Michael Jackson
        michael jackson
        with Michael Jackson
        """,
    ),
    Table(
        ask("reply-knowles", "Solange Knowles", asked="who was the sister of beyonce knowles"),
        accept="she was Solange Knowles",
        reject="""
        Beyonce Knowles
        to Beyonce Knowles
        """,
    ),
    Table(
        ask("reply-larger", "Jupiter", asked="Which planet is larger than all the others?"),
        accept="""
        the planet Jupiter
        the larger planet Jupiter
        """,
        reject="""
        larger than Jupiter
        smaller than Jupiter
        """,
    ),
    Table(
        ask("reply-hepatitis", "hepatitis B", asked="Which hepatitis vaccine is made of it?"),
        reject="hepatitis A and B",
    ),
    Table(
        ask("reply-before", "OpenAI", asked="Which company did he leave before founding xAI?"),
        reject="""
        before OpenAI
        a rival of OpenAI
        the company after OpenAI
        """,
    ),
]
