"""Names of people: what may differ, and what makes another person."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask, pairs

PERSON = Kind.PERSON

TABLES = [
    Table(
        ask("altman", "Sam Altman", kind=PERSON, reject=("Greg Brockman",)),
        accept="""
        Sam Altman => exact
        sam altman => exact
        SAM ALTMAN
        Altman => surname
        altman
        Altman Sam => form
        Altman, Sam => form
        S. Altman => short-name
        S Altman
        Samuel Altman => short-name
        Samuel H. Altman
        Samuel Harris Altman
        Sammy Altman
        Sam Altmann => typo
        Sam Atlman => typo
        Altmann => typo
        Mr Altman => surname
        Mr. Sam Altman
        M. Altman => surname
        Monsieur Altman
        Sam Altman, the CEO of OpenAI
        Sam Altman d'OpenAI
        Sam Altman (OpenAI)
        OpenAI CEO Sam Altman
        le patron d'OpenAI, Sam Altman
        le PDG Sam Altman
        CEO Sam Altman
        c'est Sam Altman
        it was Sam Altman, I think
        je crois que c'est Altman
        Sam  Altman
        Sam-Altman
        SamAltman
        Altman ou Sam Altman
        """,
        prompt="""
        Sam => given-name-only
        sam
        Samuel => given-name-only
        SA => more-specific
        S.A. => more-specific
        Sam A.
        """,
        reject="""
        Jack Altman => other-person
        jack altman
        J. Altman => other-person
        Altman, Jack
        Pam Altman => other-person
        Jack => other-given-name
        Steve Altman
        Robert Altman => other-person
        Sam Bankman-Fried => different
        Sam Harris
        Sam Brockman
        Greg Brockman => listed-wrong
        Brockman
        the brother of Sam Altman
        Sam Altman's brother
        le frère de Sam Altman
        not Sam Altman => negated
        pas Altman => negated
        anyone but Altman => negated
        Altman or Musk => several-answers
        Altman ou Musk => several-answers
        Altman/Musk => several-answers
        Sam Altman and Elon Musk => several-answers
        Sam Altman, Elon Musk => several-answers
        Sam Altman Jr
        Alt
        OpenAI
        S
        nobody
        """,
    ),
    Table(
        ask("musk", "Elon Musk", kind=PERSON),
        accept="""
        Musk => surname
        elon musk
        Musk Elon => form
        E. Musk => short-name
        E Musk
        M. Musk => surname
        Mr Musk
        elon musc => typo
        Elon Mosk => typo
        Elon Mask => typo
        Musc => typo
        Eloon Musk => typo
        Elon Reeve Musk => form
        Elon R. Musk
        Mr. Elon Musk
        le milliardaire Elon Musk
        Elon Musk (Tesla)
        Elon Musk of Tesla
        ELON MUSK!
        élon musk
        Musk, E.
        """,
        prompt="""
        Elon => given-name-only
        elon
        Elon M. => given-name-only
        EM => more-specific
        """,
        reject="""
        Elon Zuckerberg => different
        Kimbal Musk => other-person
        Errol Musk => other-person
        Leon Musk => other-person
        K. Musk => other-person
        Musk, Kimbal
        Gates, Bill
        Mask
        Tusk
        Must
        Elton Zuck
        Elon Musk 2
        ce n'est pas Musk => negated
        it isn't Elon Musk
        Musk et Altman => several-answers
        Musk, Altman
        Justine Musk
        Elon Musk's lawyer
        l'avocat d'Elon Musk
        la mère de Musk
        """,
        language="fr",
    ),
    Table(
        ask("leyen", "Ursula von der Leyen", kind=PERSON),
        accept="""
        Ursula von der Leyen
        von der Leyen => surname
        Von Der Leyen
        der Leyen
        Leyen => surname
        vonderleyen
        U. von der Leyen
        Ursula Leyen => form
        Mme von der Leyen
        Madame Ursula von der Leyen
        la présidente Ursula von der Leyen
        von der Leyen, Ursula
        Ursula van der Leyen
        von der Layen => typo
        """,
        prompt="""
        Ursula => given-name-only
        """,
        reject="""
        Hanna von der Leyen => other-person
        Heiko von der Leyen
        von der
        Ursula von der Heide
        """,
    ),
    Table(
        ask("lecun", "Yann Le Cun", kind=PERSON),
        accept="""
        Yann Le Cun
        Yann LeCun => form
        LeCun => surname
        Le Cun => surname
        Cun
        Yan Lecun
        yann le-cun
        Le Cun Yann
        Y. LeCun
        Prof. Yann LeCun
        """,
        prompt="Yann => given-name-only",
        reject="""
        Jean Le Cun => other-person
        Yann Martel
        """,
    ),
    Table(
        ask("gogh", "Vincent van Gogh", kind=PERSON),
        accept="""
        van Gogh
        Gogh
        Vincent Van Gogh
        Vincent Gogh
        V. van Gogh
        vangogh
        """,
        prompt="Vincent",
        reject="""
        Theo van Gogh => other-person
        Vincent Cassel
        """,
    ),
    Table(
        ask("kennedy", "John F. Kennedy", kind=PERSON),
        accept="""
        JFK => initialism
        J.F.K.
        Kennedy
        John Kennedy
        John Fitzgerald Kennedy
        J. F. Kennedy
        J.F. Kennedy
        Jack Kennedy => short-name
        President Kennedy
        le président John F. Kennedy
        """,
        prompt="""
        John
        John F.
        """,
        reject="""
        Robert F. Kennedy => other-person
        Robert Kennedy
        RFK
        John G. Kennedy => other-person
        Ted Kennedy
        John F. Kennedy Jr.
        John Adams
        """,
    ),
    Table(
        ask("hinton", "Geoffrey Hinton", kind=PERSON),
        accept="""
        Geoff Hinton => short-name
        Jeff Hinton
        Hinton Geoffrey
        Goeffrey Hinton => typo
        Geoffrey Hintn => typo
        Dr Hinton
        Professor Geoffrey Hinton
        Geoffrey Everest Hinton
        """,
        prompt="""
        Geoffrey
        Geoff
        """,
        reject="""
        Sean Hinton => other-person
        Geoffrey Moore
        Geoffrey Hilton Hotels
        """,
    ),
    Table(
        ask("cook", "Tim Cook", kind=PERSON),
        accept="""
        Timothy Cook => short-name
        Timothy D. Cook
        T. Cook
        Cook
        Cook Tim
        """,
        prompt="Timothy",
        reject="""
        Thomas Cook => other-person
        James Cook => other-person
        Tim Book
        Tom Cook => other-person
        cooking
        """,
    ),
    Table(
        ask("juncker", "Jean-Claude Juncker", kind=PERSON),
        accept="""
        Juncker
        Jean Claude Juncker
        jeanclaude juncker
        J.-C. Juncker
        JC Juncker
        Jean-Claude Junker => typo
        """,
        prompt="""
        Jean-Claude
        Jean Claude
        """,
        reject="""
        Jean-Claude Trichet
        Pierre Juncker => other-person
        """,
    ),
    Table(
        ask("elizabeth", "Elizabeth II", kind=PERSON),
        accept="""
        Elizabeth II
        Queen Elizabeth II
        la reine Elizabeth II
        Elizabeth 2
        Elizabeth the second
        """,
        prompt="""
        Elizabeth => more-specific
        Queen Elizabeth
        """,
        reject="""
        Elizabeth I
        Elizabeth III
        Elizabeth 1
        Margaret
        """,
    ),
    Table(
        ask("griffin", "Robert Griffin III", kind=PERSON),
        accept="""
        Robert Griffin
        Griffin
        Robert Griffin III
        Bob Griffin III
        """,
        reject="""
        Robert Griffin II => other-person
        Robert Griffin Jr
        Peter Griffin
        """,
    ),
    Table(
        ask("grimes", "Grimes", kind=PERSON),
        accept="""
        grimes
        Grimmes => typo
        """,
        reject="""
        Claire
        Rick Grimes
        """,
    ),
    Table(
        ask("curie", "Irène Joliot-Curie", kind=PERSON),
        accept="""
        Joliot-Curie
        Irene Joliot Curie
        joliotcurie
        Mme Joliot-Curie
        Irène Curie
        """,
        prompt="""
        Irène
        Curie
        """,
        reject="""
        Marie Curie => other-person
        Frédéric Joliot-Curie => other-person
        """,
    ),
    Table(
        ask("gaulle", "Charles de Gaulle", kind=PERSON),
        accept="""
        de Gaulle
        Gaulle
        le général de Gaulle
        General De Gaulle
        degaulle
        Charles DeGaulle
        """,
        prompt="Charles",
        reject="""
        Philippe de Gaulle => other-person
        """,
    ),
    Table(
        ask("bush", "George W. Bush", kind=PERSON),
        accept="""
        George Bush
        Bush
        George Walker Bush
        """,
        reject="""
        George H. W. Bush => other-person
        Jeb Bush => other-person
        """,
    ),
    Table(
        ask("who-text", "Sam Altman", asked="Who signed the letter?"),
        accept="""
        Altman
        Altman Sam
        Sam Altmann
        """,
        prompt="Sam",
        reject="""
        Jack Altman
        not Altman
        Altman or Musk
        """,
    ),
    Table(
        ask(
            "listed-names",
            "Emmanuel Macron",
            kind=PERSON,
            accept=("the French president",),
            prompt=("the president",),
            reject=("Brigitte Macron", "François Hollande"),
        ),
        accept="""
        Macron
        Manu Macron => short-name
        the French president => alias
        french president
        Macrron => typo
        """,
        prompt="""
        the president => more-specific
        Emmanuel
        """,
        reject="""
        Brigitte Macron => listed-wrong
        brigite macron
        Hollande => listed-wrong
        B. Macron
        """,
    ),
    Table(
        ask("pet-name", "Randall Munroe", kind=PERSON),
        accept="""
        Randy Munroe => short-name
        """,
        prompt="Randy => given-name-only",
        reject="""
        Andy Munroe => other-person
        Randy Monroy
        """,
    ),
    Table(
        ask("pet-name-shorter", "Scott Pippen", kind=PERSON),
        accept="""
        Scottie Pippen => short-name
        """,
        reject="""
        Scotland Pippen
        """,
    ),
    Table(
        ask("no-pet-name", "Margaret Mead", kind=PERSON),
        accept="""
        Maggie Mead => short-name
        """,
        reject="""
        Mary Mead => other-person
        Marie Mead => other-person
        """,
    ),
    Table(
        ask("dumas", "Alexandre Dumas", kind=Kind.PERSON, reject=("Alexandre Dumas fils",)),
        accept="""
        A. Dumas => short-name
        Alexander Dumas => short-name
        Alexnadre Dumas => typo
        Dumas => surname
        """,
        reject="""
        Alexandre Dumas fils => listed-wrong
        A. Dumas fils => listed-wrong
        Dumas fils => listed-wrong
        """,
    ),
    Table(
        ask("shelley", "Mary Shelley", kind=Kind.PERSON, reject=("Mary Wollstonecraft", "Percy")),
        accept="Mary Wollstonecraft Shelley",
        reject="""
        Mary Wollstonecraft => listed-wrong
        Mary Percy Shelley => listed-wrong
        """,
    ),
    Table(
        ask("johnson", "Don Johnson", kind=Kind.PERSON),
        accept="""
        Johnson
        Don Jonson => typo
        """,
        reject="not Johnson => negated",
    ),
    Table(
        ask("zelensky", "Volodymyr Zelensky", kind=Kind.PERSON),
        accept="""
        Zelenskyy => typo
        Zelenskiy
        """,
    ),
    Table(
        ask("francis", "Pope Francis", kind=Kind.PERSON),
        accept="Francis",
        reject="Pope Benedict; Francis Bacon",
    ),
    *pairs(
        Kind.PERSON,
        """
        Queen Victoria | accept | la reine Victoria
        Queen Victoria | reject | Victoria Beckham
        Queen Victoria | reject | King Victoria => other-person
        Prince Harry | reject | Harry Potter
        Princess Diana | accept | Lady Diana
        Princess Diana | reject | Diana Ross
        le pape François | reject | François Hollande
        Jack London | accept | London
        Jack London | reject | in London
        Jack London | reject | à Londres
        George Washington | reject | from Washington
        l'abbé Pierre | accept | abbé Pierre
        l'abbé Pierre | reject | Pierre Curie
        King Charles | reject | Charles Darwin
        Mrs Dalloway | accept | Madame Dalloway
        Mrs Dalloway | reject | Mr Dalloway => other-person
        Lord Byron | reject | Lady Byron => other-person
        Madame de Staël | accept | Mme de Staël
        Madame de Staël | reject | Nicolas de Staël => other-person
        Madame Bovary | reject | Monsieur Bovary => other-person
        Napoleon | accept | Napoleon Bonaparte
        """,
    ),
    *pairs(
        Kind.PERSON,
        """
        de Gaulle | accept | Charles de Gaulle
        de Gaulle | accept | général de Gaulle
        de Gaulle | accept | Gaulle
        von Neumann | accept | John von Neumann
        De Niro | accept | Robert Deniro
        Saint-Exupéry | accept | Antoine de Saint-Exupéry
        Neymar Jr. | accept | Neymar
        Neymar Jr. | accept | Neymar Junior
        Neymar Jr. | reject | Neymar Sr
        Benjamin Franklin | accept | Benjiman Franklin
        Benjamin Franklin | reject | Benedict Franklin

        Johann Sebastian Bach | accept | Jean-Sébastien Bach
        Johann Sebastian Bach | reject | Johann Christian Bach
        Leonardo da Vinci | accept | Léonard de Vinci
        Joan of Arc | accept | Jeanne d'Arc
        Gioachino Rossini | accept | le compositeur Gioachino Rossini
        Gioachino Rossini | accept | Italian composer Rossini
        Vincent van Gogh | accept | le peintre Van Gogh
        Vincent van Gogh | accept | the Dutch painter Vincent van Gogh
        Vincent van Gogh | reject | Théo van Gogh
        Albert Einstein | accept | le physicien Albert Einstein
        Albert Einstein | accept | physicist Einstein
        Albert Einstein | reject | Einstein's wife
        Joe Biden | reject | Hunter Biden

        # a form of address says whether a woman or a man is meant
        Hillary Clinton | accept | Mrs Clinton
        Hillary Clinton | reject | Mr Clinton
        Eleanor Roosevelt | accept | Mrs Roosevelt
        Jessica Chastain | accept | Ms Chastain
        Jenn Smith | accept | Ms Smith
        Demi Moore | accept | Ms Moore
        Gabriela Mistral | reject | Mr Mistral
        Joan Miró | accept | Mr Miró
        Joan Baez | accept | Ms Baez
        Carol Reed | accept | Mr Reed
        Barack Obama | reject | Mrs Obama
        Marie Curie | reject | Mr Curie

        # whose office it is, and who only has to do with its holder
        Emmanuel Macron | accept | le président de la République Emmanuel Macron
        Emmanuel Macron | accept | former president of France Emmanuel Macron
        Emmanuel Macron | accept | the French president Emmanuel Macron
        Emmanuel Macron | accept | head of state Emmanuel Macron
        Emmanuel Macron | accept | chef de l'État Emmanuel Macron
        Emmanuel Macron | reject | opponent of president Emmanuel Macron
        Emmanuel Macron | reject | the opponent of president Macron
        Emmanuel Macron | reject | critic of president Macron
        Emmanuel Macron | reject | the wife of president Emmanuel Macron
        Emmanuel Macron | reject | prime minister under president Emmanuel Macron
        Sam Altman | accept | OpenAI's CEO Sam Altman
        Sam Altman | accept | CEO of OpenAI Sam Altman
        Sam Altman | reject | the man who fired Sam Altman
        Sam Altman | reject | rival of CEO Sam Altman

        # whoever only opposes, serves or owns, and namesakes
        Emmanuel Macron | reject | opposant au président Emmanuel Macron
        Emmanuel Macron | reject | chef de l'opposition à Emmanuel Macron
        Emmanuel Macron | reject | chef de l'opposition à Macron
        Emmanuel Macron | reject | opposant au président Macron
        Emmanuel Macron | reject | chef de la campagne d'Emmanuel Macron
        Emmanuel Macron | reject | chef du parti d'Emmanuel Macron
        Emmanuel Macron | reject | author of a book on Emmanuel Macron
        Emmanuel Macron | reject | auteur d'un livre sur Emmanuel Macron
        Emmanuel Macron | reject | French president opponent Emmanuel Macron
        Sam Altman | reject | French president opponent Sam Altman
        Sam Altman | reject | un secrétaire à Sam Altman
        Sam Altman | reject | un chef à Sam Altman
        Sam Altman | reject | secretary for Sam Altman
        Sam Altman | reject | director against Sam Altman
        Ludwig van Beethoven | reject | boss of Ludwig van Beethoven
        Ludwig van Beethoven | reject | secretary of Ludwig van Beethoven
        Charles de Gaulle | reject | ministre de de Gaulle
        Charles de Gaulle | reject | ministre de Charles de Gaulle
        Ursula von der Leyen | reject | CEO of Ursula von der Leyen
        Napoleon | reject | secretary of Napoleon
        Plato | reject | boss of Plato
        Louis XIV | reject | minister of Louis XIV
        Louis XIV | reject | l'architecte de Louis XIV
        Louis XIV | reject | premier ministre de Louis XIV
        Sam Altman | reject | Altman's co-author
        Sam Altman | reject | Sam Altman's co-author
        Sam Altman | reject | Altman's co-founder
        Sam Altman | reject | Sam Altman the younger
        Sam Altman | reject | Sam Altman the elder
        Sam Altman | reject | Sam Altman l'Ancien
        Sam Altman | reject | Sam Altman le Jeune
        Alexandre Dumas | reject | Alexandre Dumas the younger
        Sam Altman | reject | the Sam Altman of China
        Emmanuel Macron | reject | the Emmanuel Macron of Spain
        Emmanuel Macron | reject | le Macron de l'Espagne
        Emmanuel Macron | accept | le président de la République Emmanuel Macron
        Emmanuel Macron | accept | le président de la France Macron
        Sam Altman | accept | head of OpenAI Sam Altman
        Elon Musk | accept | head of Tesla Elon Musk
        Sam Altman | accept | OpenAI CEO Sam Altman
        Sam Altman | accept | OpenAI's Sam Altman
        Joe Biden | accept | le président américain Joe Biden
        Sam Altman | accept | Sam Altman of OpenAI
        Sam Altman | accept | Sam Altman from OpenAI
        Sam Altman | accept | Altman of OpenAI
        Sam Altman | accept | Altman d'OpenAI
        Vincent van Gogh | reject | a copyist of van Gogh
        Sam Altman | accept | Sam Altman, the head of OpenAI
        Sam Altman | accept | le directeur général d'OpenAI Sam Altman
        Charles de Gaulle | accept | le général de Gaulle
        Charles de Gaulle | accept | président de Gaulle
        Voltaire | accept | Monsieur de Voltaire
        Voltaire | accept | M. de Voltaire
        Elizabeth II | accept | la reine d'Angleterre Elizabeth II
        Louis XIV | accept | le roi de France Louis XIV
        Robert Griffin III | accept | Robert Griffin the third

        # what stands between a given name and a surname
        Sam Altman | reject | Sam fired Altman
        Sam Altman | reject | Sam against Altman
        Sam Altman | reject | Sam with Altman
        Sam Altman | reject | Sam to Altman
        Sam Altman | reject | Sam is Altman
        Sam Altman | reject | Sam hates Altman
        Sam Altman | reject | Sam married Altman
        Sam Altman | reject | Sam sued Altman
        Sam Altman | reject | Sam a viré Altman
        Sam Altman | reject | Sam contre Altman
        Sam Altman | reject | Sam brother Altman
        Sam Altman | accept | Samuel Harris Altman
        Geoffrey Hinton | accept | Geoffrey Everest Hinton
        Ludwig van Beethoven | accept | L. v. Beethoven
        Pablo Picasso | accept | Pablo Diego José Francisco Picasso
        Zahra Khan | accept | Zahra Ahmed Khan
        John Smith | accept | John Reed Smith

        # brackets and remarks: more of the person, or somebody else
        Sam Altman | prompt | Sam Altman (Musk)
        Sam Altman | prompt | Altman (Zuckerberg)
        Sam Altman | prompt | Sam Altman (Hitler)
        Sam Altman | reject | Sam Altman (wrong)
        Sam Altman | reject | Sam Altman (false)
        Sam Altman | reject | Sam Altman (faux)
        Sam Altman | reject | Altman, CEO Musk
        Sam Altman | reject | Sam Altman, Mr Musk
        Sam Altman | reject | Altman, president Zuckerberg
        Sam Altman | reject | Altman, le patron Musk
        Sam Altman | reject | Sam Altman, Dr Hinton
        Sam Altman | reject | Sam Altman, boss Elon Musk
        Sam Altman | reject | Sam Altman, director Christopher Nolan
        Napoleon | reject | Napoleon, the third
        Sam Altman | reject | Sam Altman, the younger
        Sam Altman | accept | Sam Altman (OpenAI)
        Sam Altman | accept | Altman (OpenAI)
        Elon Musk | accept | Elon Musk (Tesla)
        Sam Altman | accept | Sam Altman (CEO of OpenAI)
        Emmanuel Macron | accept | Macron (président)
        Emmanuel Macron | accept | Macron (France)
        Sam Altman | accept | Altman, CEO of OpenAI
        Sam Altman | accept | Sam Altman, le patron d'OpenAI
        Sam Altman | accept | Altman, CEO
        Sam Altman | accept | Altman, CEO OpenAI
        Emmanuel Macron | accept | Macron, président français
        Emmanuel Macron | accept | Macron, the French president
        John F. Kennedy | accept | John Fitzgerald Kennedy (JFK)
        Marie Curie | accept | Marie Curie (née Skłodowska)
        Emmanuel Macron | accept | Macron, former president of France
        Emmanuel Macron | accept | Macron (former president)

        # set off against another
        Yann LeCun | accept | Yann LeCun, not Geoffrey Hinton
        Yann LeCun | accept | LeCun not Hinton
        Yann LeCun | accept | Yann LeCun et pas Hinton
        Yann LeCun | reject | not Yann LeCun
        Yann LeCun | reject | Geoffrey Hinton, not Yann LeCun
        Yann LeCun | reject | Yann LeCun, not at all

        # what somebody is of
        Sam Altman | accept | OpenAI's CEO, Sam Altman
        Sam Altman | accept | OpenAI CEO, Sam Altman
        Sam Altman | accept | Altman, OpenAI
        Sam Altman | accept | Sam Altman - OpenAI
        Sam Altman | accept | Sam Altman/OpenAI

        # what makes a fuller name of a name alone
        Napoleon | accept | Napoleon Bonaparte
        Mao | accept | Mao Zedong
        Madonna | accept | Madonna Ciccone
        Beyoncé | accept | Beyoncé Knowles
        Aretha | accept | Aretha Franklin
        Grimes | accept | Grimes Boucher
        Napoleon | reject | Napoleon > Hitler
        Napoleon | reject | Napoleon = Hitler
        Napoleon | reject | Napoleon: Hitler
        Napoleon | reject | Napoleon - Wellington
        Napoleon | reject | Napoleon "Hitler"
        Napoleon | reject | Napoleon's critic
        Napoleon | reject | Napoleon critic
        Napoleon | reject | Napoleon complex
        Napoleon | reject | Napoleon's victim
        Napoleon | reject | Napoleon's dog
        Napoleon | reject | Napoleon lost
        Napoleon | reject | Napoleon wrong
        Napoleon | reject | Napoleon impersonator
        Napoleon | reject | Napoleon enemy
        Napoleon | reject | Napoleon defeated
        Victoria | reject | Victoria Falls
        Victoria | reject | Victoria's secret

        # rulers and their realms, the Great; initials with a suffix
        Louis XIV | accept | Louis XIV of France
        Louis XIV | accept | Louis XIV de France
        Louis XIV | accept | King Louis XIV of France
        Elizabeth II | accept | Elizabeth II of England
        Elizabeth II | accept | Élisabeth II d'Angleterre
        Elizabeth II | accept | Elizabeth II of the United Kingdom
        Louis XIV | reject | Louis XIV of Spain
        Louis XIV | reject | Louis XV of France
        Charles II | reject | Charles II of Spain
        Catherine the Great | accept | Catherine la Grande
        Alexander the Great | accept | Alexandre le Grand
        Alexandre le Grand | accept | Alexander the Great
        Alexander the Great | reject | Catherine the Great
        Alexander the Great | reject | Pierre le Grand
        Martin Luther King Jr. | accept | MLK Jr
        Martin Luther King Jr. | reject | MLK Sr
        Catherine the Great | accept | Catherine the Great of Russia
        Alexander the Great | accept | Alexander the Great of Macedonia
        Catherine the Great | reject | Catherine the Great of Spain
        Elizabeth II | reject | Elizabeth I of England

        # particles, and offices without a link
        Ludwig van Beethoven | reject | chef de Ludwig van Beethoven
        Ludwig van Beethoven | reject | opposant du président Ludwig van Beethoven
        Ludwig van Beethoven | reject | professeur de Beethoven
        Charles de Gaulle | reject | l'assassin du président Charles de Gaulle
        Leonardo da Vinci | reject | élève du président Leonardo da Vinci
        Leonardo da Vinci | accept | Léonard de Vinci
        Leonardo da Vinci | accept | le peintre Léonard de Vinci
        Ludwig van Beethoven | accept | le compositeur Ludwig van Beethoven
        Ludwig van Beethoven | accept | Beethoven Ludwig van
        Ursula von der Leyen | accept | Ursula van der Leyen
        Kim Jong-un | accept | North Korean leader Kim Jong Un
        Sam Altman | accept | OpenAI boss Altman
        Catherine the Great | accept | Tsarina Catherine the Great
        Napoleon | reject | Napoleon. Hitler
        Napoleon | reject | Napoleon mentor
        """,
    ),
    *pairs(
        Kind.TEXT,
        """
        Emmanuel Macron | accept | the French president Emmanuel Macron
        Emmanuel Macron | reject | opponent of president Emmanuel Macron
        Emmanuel Macron | reject | the wife of president Emmanuel Macron
        Sam Altman | accept | OpenAI's CEO Sam Altman
        Sam Altman | reject | the man who fired Sam Altman
        Sam Altman | reject | rival of CEO Sam Altman

        # given names in front of a surname, and whatever else
        Wellington | reject | Napoleon Wellington
        Wellington | reject | defeated Wellington
        Wellington | reject | killed Wellington
        Wellington | reject | sued by Wellington
        Wellington | reject | a soldier serving under Wellington
        Wellington | reject | against Wellington
        Wellington | reject | Blücher: Wellington
        Wellington | reject | Blücher > Wellington
        Beethoven | reject | Mozart Beethoven
        Beethoven | reject | inspired by Beethoven
        Beethoven | reject | Salieri taught Beethoven
        Beethoven | reject | pupil under Beethoven
        Beethoven | reject | older than Beethoven
        Beethoven | reject | Beethoven: Mozart
        Beethoven | reject | Beethoven's pupil
        Beethoven | reject | Beethoven not
        Madonna | reject | Lady Gaga > Madonna
        Madonna | reject | hater Madonna
        Plato | reject | unlike Plato
        Plato | reject | i doubt Plato
        Plato | reject | wrong: Plato
        Plato | reject | fake Plato
        Beethoven | accept | Ludwig van Beethoven
        Beethoven | accept | L. van Beethoven
        Orwell | accept | George Orwell
        Orwell | accept | G. Orwell
        Orwell | accept | Orwell, George
        Ali | accept | Muhammad Ali
        Spektor | accept | Regina Spektor
        Rigg | accept | Diana Rigg
        Gauss | accept | Carl Friedrich Gauss
        Dundee | accept | Angelo Dundee
        Picasso | accept | Pablo Diego José Francisco Picasso
        Aretha | accept | Aretha Franklin
        Beyoncé | accept | Beyoncé Knowles
        """,
        asked="Who was it?",
    ),
    Table(
        ask("near-refused", "Barack Obama", kind=Kind.PERSON, reject=("Osama", "Michelle Obama")),
        accept="""
        Obama
        Mr Obama
        Barack Obamma
        """,
        reject="""
        Osama
        Ossama
        Michele Obama
        """,
    ),
    Table(
        ask(
            "office-asked-about",
            "Sam Altman",
            kind=Kind.PERSON,
            prompt=("CEO of OpenAI", "le patron d'OpenAI"),
            reject=("CEO of Apple",),
        ),
        accept="""
        Sam Altman, now CEO of OpenAI
        the CEO of OpenAI, Sam Altman
        le patron d'OpenAI, Sam Altman
        """,
        prompt="the CEO of OpenAI",
        reject="""
        the CEO of OpenAI, Elon Musk
        Sam Altman, CEO of Apple
        CEO of Apple
        """,
    ),
    *pairs(
        Kind.PERSON,
        """
        Agnès Varda | reject | M. Varda
        Agnès Varda | accept | A. Varda
        Agnès Varda | accept | la réalisatrice Varda
        Marie Curie | accept | M. Curie
        Marie Curie | reject | Marie-Claude Curie
        Marie Curie | reject | Marie-Antoinette Curie
        Charles de Gaulle | reject | Charles-Henri de Gaulle
        Charles de Gaulle | accept | Charles André de Gaulle
        Jean-Paul Sartre | accept | Jean Paul Sartre
        Ludwig van Beethoven | accept | Betoven
        Ludwig van Beethoven | accept | Ludwig Betoven
        Ludwig van Beethoven | reject | Bethovski
        """,
    ),
]
