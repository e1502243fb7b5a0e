"""Answers that fooled the judge once, by what was right.

Written from the rules alone: *right answer | verdict | what was typed*.
"""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import pairs

TABLES = [
    *pairs(
        Kind.TEXT,
        """
        de Paris à Lyon | accept | Paris à Lyon
        de Paris à Lyon | reject | de Lyon à Paris
        tax on carbon | reject | carbon on tax
        Les Mille et Une Nuits | accept | Les 1001 Nuits
        Les Mille et Une Nuits | accept | mille et une nuits
        Les Mille et Une Nuits | reject | Mille nuits
        Les Cent Un Dalmatiens | accept | les 101 dalmatiens
        Les Cent Un Dalmatiens | reject | Cent Dalmatiens
        101 Dalmatians | accept | one hundred and one dalmatians
        énergie renouvelable | accept | les énergies renouvelables
        batterie | accept | batteries
        cookies | accept | cookie
        Peugeot 205 | accept | la Peugeot deux cent cinq
        Boeing 747 | accept | Boeing seven hundred forty-seven
        Fahrenheit 451 | accept | fahrenheit quatre cent cinquante et un
        Les 400 coups | accept | Les Quatre Cents Coups
        guerre de Cent Ans | accept | guerre de 100 ans
        20000 Leagues Under the Sea | accept | Twenty thousand leagues under the sea
        Apollo 1 | accept | apollo un
        PlayStation 5 | accept | Play Station cinq
        PlayStation 5 | reject | Play Station 4
        guerre Iran-Irak | accept | guerre Irak-Iran
        Molotov–Ribbentrop Pact | accept | Ribbentrop-Molotov Pact
        Jean-Paul Gaultier | reject | Paul-Jean Gaultier
        Roseau | accept | Roseau (Dominique)
        Malabo | accept | Malabo, Guinée équatoriale
        Paris | accept | Paris, France
        Paris | reject | Paris, Texas
        Kyoto | reject | Kyoto, China
        London | reject | London, Ontario
        Austin | accept | Austin, Texas
        Rome | reject | Rome, Georgia
        Autorité des marchés financiers | reject | marchés financiers
        Ligue des droits de l'homme | reject | droits de l'homme
        Comité de salut public | reject | salut public
        Bureau of Labor Statistics | reject | labor statistics
        World Trade Organization | reject | world trade
        Agence spatiale européenne | reject | spatiale européenne
        Battle of Hastings | accept | Hastings
        Republic of South Africa | accept | South Africa
        Company of Jesus | reject | Jesus
        University of Nevada | reject | Nevada
        Harvard University | accept | Harvard
        Future of Life Institute | accept | Future of Life
        la bourse ou la vie | reject | la bourse
        50 Cent | accept | fifty cent
        50 Cent | accept | 50 Cents
        Louis XVI | accept | Louis seize
        Vingt mille lieues sous les mers | accept | 20 000 lieues sous les mers
        Vingt mille lieues sous les mers | reject | 20 000 lieues sur les mers
        Cinq semaines en ballon | reject | 5 semaines en bateau
        Cinq semaines en ballon | reject | 35 jours en ballon
        Deux ans de vacances | accept | deux ans de vacances
        Deux ans de vacances | reject | 2 ans de prison
        24 hours | accept | one day
        24 hours | prompt | 24
        2.45 billion years ago | accept | 2450 million years ago
        10 years old | accept | ten years
        20 % of users | reject | a fifth of users
        135 millions de dollars | accept | 135 million dollars
        30 miles per hour | accept | 30 mph
        hepatitis B | accept | hepatitis B
        hepatitis B | reject | hepatitis A and B
        vitamin C | reject | vitamin D and C
        vitamin C | reject | vitamine A et C
        plan B | reject | plan A, B
        Plan A | reject | a plan
        1984 | accept | nineteen eighty-four
        1984 | accept | in 1984
        1984 | reject | 84
        1917 | reject | 17
        Banque centrale européenne | reject | la banque centrale
        European Central Bank | reject | central bank
        Fonds monétaire international | reject | fonds international
        High Court of Australia | reject | high court
        Bolivian Air Force | reject | air force
        Harvard University | accept | harvard
        astronomy | reject | gastronomy
        mission | reject | fission
        génération | reject | vénération
        hypothermia | accept | ypothermia
        Google | accept | Googel
        elephant | accept | lephant
        Mississippi | accept | Missisippi
        Kaliningrad | accept | Caliningrad
        Cinquième République | accept | Ve République
        Cinquième République | accept | Vème République
        XXe siècle | accept | 20e siècle
        XXe siècle | accept | vingtième siècle
        Ve siècle | accept | cinquième siècle
        Ve siècle | reject | VIe siècle
        La vie en rose | accept | la vie en rose
        Maastricht Treaty | accept | Mastricht
        Maastricht Treaty | accept | traité de Maastricht
        Battle of Hastings | accept | bataille d'Hastings
        Battle of Waterloo | accept | Watterloo
        Eiffel Tower | accept | la tour Eiffel
        Comité international olympique | accept | comité olympique international
        séparation des Églises et de l'État | accept | séparation de l'Etat et des Eglises
        freedom of press and speech | accept | freedom of speech and press
        for-profit | reject | profit for
        Niger | accept | Niger (Afrique)
        Niger | accept | Niger (pays)
        Niger | reject | Niger (Nigeria)
        étymologie | accept | l'étymologie, l'histoire des mots
        photosynthesis | accept | fotosynthesis
        dolphin | accept | the dolfin
        or | accept | l'or
        or | accept | de l'or
        Google | accept | réponse : Google
        Google | accept | answer : Google
        Google | accept | bien sûr Google
        Google | accept | definitely Google
        Google | accept | I reckon Google
        Google | accept | in my opinion Google
        Google | accept | in my opinion, Google
        Google | accept | for Google
        Google | accept | with Google
        Google | accept | pour Google
        Apollo XI | accept | the Apollo 11 mission
        Apollo XI | accept | la mission Apollo 11
        Securities and Exchange Commission | accept | S. E. C.
        Securities and Exchange Commission | accept | S E C
        United Nations | accept | the UN
        United Nations | accept | UN
        United Nations | accept | the U.N.
        London | accept | London, England
        London | accept | London (England)
        London | accept | Londres, Angleterre
        London | reject | Londres, Ontario
        Edinburgh | accept | Edinburgh, Scotland
        Paris | accept | Paris in France
        Paris | accept | Paris en France
        Paris | reject | Paris au Texas
        Ford Motor Company | accept | Ford
        Ford Motor Company | reject | Motor Company
        General Motors Company | reject | Motors Company
        British Broadcasting Corporation | reject | Broadcasting Corporation
        Royal Bank of Scotland | reject | Bank of Scotland
        Royal Bank of Scotland | reject | Royal Bank
        Nobel Peace Prize | reject | Peace Prize
        University of Oxford | accept | Oxford
        Oxford University | accept | Oxford
        Democratic Party | reject | Social Democratic Party
        Democratic Party | reject | Christian Democratic Party
        Democratic Party | accept | US Democratic Party
        Liberal Party | reject | Social Liberal Party
        Federal Court | reject | Social Federal Court
        Facebook | accept | le réseau social Facebook
        Facebook | accept | social network Facebook
        Facebook | reject | social Facebook
        Organisation for Economic Co-operation and Development | accept | OECD
        Organisation for Economic Co-operation and Development | accept | O.E.C.D.
        Organisation for Economic Co-operation and Development | reject | OECO
        European Co-operation Council | accept | ecc
        comic book | accept | comic book series
        XIXe siècle | accept | the 19th century
        XIXe siècle | accept | nineteenth century
        XIXe siècle | accept | 1850
        XIXe siècle | accept | 1801
        XIXe siècle | accept | 1900
        XIXe siècle | reject | 1800
        XIXe siècle | reject | 1901
        XIXe siècle | reject | 20th century
        20e siècle | accept | twentieth century
        20e siècle | accept | 1966
        the mid-10th century BCE | accept | 957 BCE
        the mid-10th century BCE | accept | 975 av. J.-C.
        the mid-10th century BCE | accept | 926 BC
        the mid-10th century BCE | reject | 976 BC
        the mid-10th century BCE | reject | 925 BC
        the mid-10th century BCE | reject | 957
        late 6th century BC | accept | 550 BC
        late 6th century BC | reject | 551 BC
        late 6th century BC | accept | 501 BC
        late 6th century BC | reject | 500 BC
        early 1920s | accept | 1920
        early 1920s | accept | 1925
        early 1920s | reject | 1926
        fin du XVIIe siècle | accept | 1690
        fin du XVIIe siècle | reject | 1620
        1800s | accept | 1850
        1800s | reject | 1900
        1810s | accept | 1819
        1810s | reject | 1820
        the 9th century | reject | 988
        the 1st century | reject | 99
        the 2nd century | accept | 150
        Thirty Years' War | accept | la guerre de Trente Ans
        Hundred Years' War | reject | la guerre de Trente Ans
        Cold War | accept | la guerre froide
        Industrial Revolution | accept | révolution industrielle
        Nobel Peace Prize | accept | prix Nobel de la paix
        Supreme Court | accept | la Cour suprême
        United Nations | accept | Nations unies
        International Monetary Fund | accept | Fonds monétaire international
        World Health Organization | accept | Organisation mondiale de la santé
        Red Cross | accept | la Croix-Rouge
        library | reject | librairie
        silicium | reject | silicone
        silicon | reject | silicone
        silicon | reject | silicones
        silicon | accept | sillicon
        Google | reject | Goggles
        horse | reject | house
        horse | accept | hosre
        Intel | reject | inter
        heart | reject | heard
        tigre | reject | titre
        argent | reject | agent
        argent | accept | argant
        steel | accept | steal
        # beside a word that is right they are slips, as they are in names
        Isaac Singer | accept | Isaac Signer
        Horse Guards | accept | hose guards
        Route 66 | reject | 66 routes
        # a sign before a number, and figures apart
        Route 66 | reject | route -66
        Route 66 | reject | route 6 6
        Protocol 7 | reject | protocol -7
        Protocol 7 | accept | protocol-7
        Protocol 7 | accept | - protocol 7
        GPT-3 | accept | GPT -3
        1969 | reject | -1969
        1969 | accept | - 1969
        Psalm 23 | reject | psalm 2 3
        Psalm 23 | reject | psalm 2:3
        Psalm 23 | accept | psalm twenty-three
        Psalm 23 | accept | le psaume vingt-trois
        Psalm 23 | reject | psaume 32
        Duke of Wellington | accept | le duc de Wellington
        Duke of Wellington | reject | duchess of Wellington
        carbon dioxide | accept | dioxyde de carbone
        carbon dioxide | reject | monoxyde de carbone
        the heart | reject | hear
        The Red and the Black | accept | Le Rouge et le Noir
        The Red and the Black | reject | le rouge et le blanc
        the 1920s | accept | les années vingt
        the 1920s | reject | les années trente
        the 1920s | reject | vingt années
        the 1970s | accept | les années soixante-dix
        the 1970s | reject | les années soixante
        the 1980s | accept | les années quatre-vingts
        the 1980s | reject | les années quatre-vingt-dix
        3:10 to Yuma | accept | three ten to Yuma
        3-0 | accept | 3 0
        3-0 | reject | 30
        PlayStation 2 | reject | 2 playstations
        Symphony No. 9 | accept | the 9th symphony
        Saturn V | accept | fusée Saturn V
        Saturn V | reject | the Saturn I rocket
        Google | accept | Googel
        Article 50 | accept | Art. 50
        Article 50 | accept | art.50
        Article 50 | reject | Art. 51
        sulfuric acid | accept | sulfuric acide
        Bundestag | reject | Bundesrat
        majority | reject | minority
        ethanol | reject | ethanal
        ethanol | accept | etanol
        methanal | reject | methanol
        afferent | reject | efferent
        carbon | reject | carton
        intérieur | reject | antérieur
        Nice | reject | Nike
        communist | reject | columnist
        """,
    ),
    *pairs(
        Kind.PERSON,
        """
        Alexander Fleming | accept | Dr. A. Fleming
        Alexander Fleming | accept | Sir A. Fleming
        Alexander Fleming | accept | Fleming A.
        Alexander Fleming | reject | Dr M. Fleming
        Alexander Fleming | reject | Dr D. Fleming
        Alexander Fleming | accept | M. Fleming
        Alexander Fleming | reject | assistant à Fleming
        Alexander Fleming | reject | professeur de Fleming
        Alexander Fleming | reject | Fleming, a scientist's son
        Albert Fleming | reject | Sir M. Fleming
        Diana Fleming | accept | Dr D. Fleming
        Diana Fleming | accept | Fleming D.
        Arthur Conan Doyle | accept | Sir A. C. Doyle
        Antoine de Saint-Exupéry | accept | St-Exupéry
        Antoine de Saint-Exupéry | accept | st. exupery
        Antoine de Saint-Exupéry | reject | St-Laurent
        Camille Saint-Saëns | accept | St-Saens
        Saint Peter | accept | St. Peter
        Saint Peter | reject | St. Paul
        Rosalind Franklin | reject | Ben Franklin
        Rosalind Franklin | reject | Rosamund Franklin
        Samuel Johnson | accept | ben, Johnson
        Samuel Johnson | reject | Ben Johnson
        Gabrielle Chanel | accept | Melle Chanel
        Philippe Pétain | accept | le maréchal Pétain
        Mary Shelley | accept | M. W. Shelley
        Mary Shelley | accept | M. Shelley
        Thomas Edison | accept | T.A. Edison
        Franklin Roosevelt | accept | F.D. Roosevelt
        J. R. R. Tolkien | accept | J.R.R. Tolkien
        J.R.R. Tolkien | accept | J. R. R. Tolkien
        J.R.R. Tolkien | accept | JRR Tolkien
        J.R.R. Tolkien | accept | John Ronald Reuel Tolkien
        Francis Bacon | reject | Frances Bacon
        Louis Armstrong | reject | Lois Armstrong
        Stefan Zweig | reject | Stefanie Zweig
        George Orwell | accept | Geroge Orwel
        Louis Pasteur | accept | Pasteur Louis
        Louis Pasteur | accept | Pasteur
        Louis Pasteur | accept | le professeur Pasteur
        Louis Pasteur | reject | Pasteur Jean
        Martin Luther King | accept | King Martin Luther
        Martin Luther King | accept | Reverend King
        Martin Luther King | reject | King Martin Sheen
        Ludwig van Beethoven | accept | L. v. Beethoven
        Ludwig van Beethoven | accept | L. van Beethoven
        Ludwig van Beethoven | accept | van Beethoven
        Ludwig van Beethoven | reject | Johann van Beethoven
        Mahatma Gandhi | accept | Ghandi
        Johannes Brahms | accept | Bhrams
        Margaret Thatcher | accept | Baroness Thatcher
        Horatio Nelson | accept | Viscount Nelson
        Sam Altman | reject | Zam Altman
        Geoffrey Hinton | accept | Jeoffrey Hinton
        Kamala Harris | accept | Madam Harris
        Emmanuel Macron | accept | le président de la République Emmanuel Macron
        Emmanuel Macron | accept | the president of France Emmanuel Macron
        Emmanuel Macron | accept | président de la République Macron
        Sam Altman | accept | CEO of OpenAI Sam Altman
        Sam Altman | accept | OpenAI's Sam Altman
        Sam Altman | reject | the brother of Sam Altman
        Sam Altman | reject | Altman, Jack
        Charles de Gaulle | accept | Charles André Joseph Marie de Gaulle
        Jean-Paul Sartre | accept | JP Sartre
        Jean-Paul Sartre | accept | Sartre
        Jean-Paul Sartre | prompt | Paul Sartre
        Jean-Paul Sartre | prompt | Jean Sartre
        Elon Musk | accept | M. Musk
        Ursula von der Leyen | accept | van der Leyen
        Ursula von der Leyen | accept | von de Leyen
        Ursula von der Leyen | accept | Ursula van der Leyen
        """,
    ),
    *pairs(Kind.TEXT, "Saturn V | accept | the Saturn V rocket", asked="Which rocket was it?"),
]
