"""Where something lies and whose it is, behind or before its name, with and without a comma."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import pairs

TABLES = [
    *pairs(
        Kind.TEXT,
        """
        Paris | accept | Paris France
        Paris | accept | paris, france
        Paris | reject | Paris Texas
        Paris | reject | Paris, Texas
        Berlin | accept | Berlin Allemagne
        Berlin | accept | berlin germany
        Berlin | reject | Berlin France
        Nevada | accept | Nevada USA
        Nevada | accept | Nevada États-Unis
        Nevada | accept | nevada united states
        Nevada | reject | Nevada Texas
        Boston | accept | Boston Massachusetts
        Boston | accept | Boston MA
        Boston | accept | Boston, Mass.
        Boston | accept | Boston (Mass.)
        Boston | reject | Boston, Texas
        Boston | reject | Boston Tex
        Los Angeles | accept | Los Angeles, Calif.
        France | accept | Paris France
        France | reject | South France
        Mexico | reject | New Mexico
        Georgia | reject | South Georgia
        # what is no place known here may be a firm's branch
        Amazon | reject | Amazon France
        Amazon | reject | Amazon Germany

        Securities and Exchange Commission | accept | US SEC
        Securities and Exchange Commission | accept | the US Securities and Exchange Commission
        Securities and Exchange Commission | accept | the American SEC
        Securities and Exchange Commission | accept | la SEC américaine
        Securities and Exchange Commission | reject | French SEC
        Securities and Exchange Commission | reject | UK Securities and Exchange Commission
        Federal Trade Commission | accept | U.S. Federal Trade Commission
        European Commission | reject | US European Commission
        Google | reject | US Google

        Titanic | accept | RMS Titanic
        Titanic | accept | le paquebot Titanic
        The Walt Disney Company | accept | Disney
        The Walt Disney Company | accept | Walt Disney
        The Walt Disney Company | reject | Walt
        """,
    ),
    *pairs(
        Kind.TEXT,
        """
        Oxford | accept | Oxford England
        York | accept | york uk
        York | reject | New York
        Springfield | accept | Springfield Illinois
        Austin | reject | Austin Ohio
        Paris | accept | in Paris
        Paris | accept | I think it was in Paris
        Paris | reject | near Paris
        Paris | reject | I think near Paris
        Paris | reject | près de Paris
        Lyon | reject | vers Lyon
        Lyon | reject | au lieu de Lyon
        Lyon | reject | à la place de Lyon
        """,
        asked="Where was it founded, et où a-t-elle eu lieu ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Springfield | accept | Springfield Illinois
        """,
        asked="Dans quelle ville a-t-elle été fondée ?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Springfield | reject | Springfield Illinois
        """,
        asked="What is the band called?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Nine years | accept | Nine
        Nine years | accept | 9
        Nine years | accept | neuf ans
        Nine years | reject | ten
        Nine years | reject | 9 months
        Nine years | reject | nineteen
        """,
        asked="In that act, what was the minimum age of a child?",
    ),
    *pairs(
        Kind.TEXT,
        """
        6 months | accept | six
        6 months | reject | 7
        """,
        asked="How many months was the pause to last?",
    ),
    *pairs(Kind.TEXT, "Battle of Britain | accept | Britain", asked="Which battle was it?"),
    *pairs(Kind.TEXT, "Easter Island | accept | Easter", asked="Which island has the moai?"),
    *pairs(Kind.TEXT, "6 months | prompt | six", asked="How long was the pause to last?"),
    *pairs(
        Kind.PERSON,
        """
        Barack Obama | accept | Mr Obama
        Barack Obama | accept | President Obama
        Barack Obama | reject | Mrs Obama
        Barack Obama | reject | Madame Obama
        Emmanuel Macron | accept | Monsieur Macron
        Emmanuel Macron | reject | Mme Macron
        Brigitte Macron | accept | Mme Macron
        Marie Curie | accept | Madame Curie
        Marie Curie | accept | M. Curie
        Marie Curie | accept | Mme Marie Curie
        Marie Curie | reject | Mr Curie
        Margaret Thatcher | accept | Lady Thatcher
        Margaret Thatcher | reject | Lord Thatcher
        Ursula von der Leyen | accept | Mme von der Leyen
        Ursula von der Leyen | reject | Mr von der Leyen
        Jean Moulin | accept | M. Moulin
        Ariane Mnouchkine | accept | Madame Mnouchkine
        """,
    ),
    *pairs(
        Kind.TEXT,
        """
        the French president | accept | the president of France
        the French president | accept | France's president
        the French president | accept | le président français
        the French president | reject | the president of Germany
        the French president | reject | the French vice-president
        the French president | reject | the president of French Guiana
        the French president | reject | the president
        the President of the United States | accept | the American president
        the President of the United States | accept | le président des États-Unis
        the President of the United States | accept | the president of America
        the President of the United States | reject | the French president
        the King of Spain | accept | le roi espagnol
        the King of Spain | reject | the Spanish queen
        the German army | accept | l'armée allemande
        the German army | accept | Germany's army
        les troupes russes | accept | Russia's troops
        the French army in Germany | reject | the German army in France
        the Italian data protection authority | accept | Italy's data protection authority
        the Italian data protection authority | reject | the data protection authority of Spain
        Bank of England | reject | the English bank
        Republic of Turkey | accept | Turkish Republic
        Republic of China | reject | People's Republic of China
        People's Republic of China | accept | China
        People's Republic of China | reject | Taiwan
        China | reject | the Republic of China
        France | accept | la République française
        Kingdom of Spain | accept | Spain
        State of Nevada | accept | Nevada
        Ohio State | reject | Ohio
        North Korea | accept | the Democratic People's Republic of Korea
        Mexico City | reject | Mexico
        Kansas City | reject | Kansas
        New York City | accept | New York
        Vatican City | accept | the Vatican
        Manchester City | reject | Manchester
        Battle of Britain | reject | Britain
        Battle of Hastings | accept | Hastings
        Jordan River | reject | Jordan
        Ohio River | accept | Ohio
        Easter Island | reject | Easter
        Prince Edward Island | accept | Prince Edward
        Queen Victoria | accept | Victoria
        The Lion King | reject | the lion
        Burger King | reject | Burger
        Heathrow Airport | accept | heathrow
        Heathrow Airport | accept | aéroport d'Heathrow
        Heathrow Airport | reject | airport
        Charles de Gaulle Airport | accept | aeroport charles de gaulle
        London Airport | reject | London
        aéroport de Nice | reject | Nice
        aéroport de Nice | accept | Nice airport
        Moscow | reject | near Moscow
        Moscow | reject | près de Moscou
        Moscow | reject | close to moscow
        Moscow | accept | around Moscow
        les Andes | reject | près des Andes
        Rhône | reject | près du Rhône
        Oxford | reject | pres d'Oxford
        New York | accept | New York City
        New York | accept | la ville de New York
        Vatican | accept | Vatican City
        Mexico | reject | Mexico City
        Mexico | reject | la ville de Mexico
        Mexico | reject | the Gulf of Mexico
        Singapore | accept | the city of Singapore
        Paris | accept | the city of Paris
        Paris | reject | the Treaty of Paris
        Paris | reject | la bataille de Paris
        Geneva | reject | Lake Geneva
        Geneva | reject | le lac de Genève
        Jordan | reject | the river Jordan
        Ohio | accept | the Ohio river
        Everest | accept | Mount Everest
        Washington, D.C. | accept | Washington
        Washington, D.C. | reject | Washington State
        Washington, D.C. | reject | Mount Washington
        Frankfurt | accept | Francfort-sur-le-Main
        Frankfurt | reject | Frankfort, Kentucky
        London | accept | Londres
        London | reject | London Bridge
        Moscow | accept | Moscou
        The Hague | accept | La Haye
        The Hague | reject | Hag
        NATO | accept | OTAN
        NATO | reject | NASA
        DNA | accept | l'ADN
        DNA | reject | ARN
        World Health Organization | accept | OMS
        European Central Bank | accept | BCE
        European Central Bank | reject | BCA
        # a body and where it has its seat
        ECB | accept | E.C.B. in Frankfurt
        ECB | accept | the ECB, Frankfurt
        ECB | accept | la BCE à Francfort
        ECB | reject | the Fed in Frankfurt
        ECB | reject | ECB or Frankfurt
        ECB | reject | near the ECB in Frankfurt
        Google | reject | Google, Zurich
        London | reject | ECB in London
        """,
    ),
    *pairs(
        Kind.TEXT,
        """
        New York | reject | New York City
        New York | reject | the city of New York
        New York | accept | New York State
        """,
        asked="Which state has Albany for its capital?",
    ),
    *pairs(
        Kind.TEXT,
        """
        New York | accept | New York City
        New York | reject | New York State
        Oklahoma City | reject | Oklahoma
        Mexico City | accept | Mexico
        Geneva | reject | Lake Geneva
        """,
        asked="Which city was it?",
    ),
    *pairs(
        Kind.TEXT,
        """
        Jordan | accept | the river Jordan
        Mississippi | accept | Mississippi River
        """,
        asked="Which river is it?",
    ),
]
