"""Who bears more of a name or half of it: Jr, another's middle name, double surnames."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import Table, ask, people

SUFFIXES = """
Martin Luther King
    + martin luther king jr => form; Martin Luther King, Jr.; Martin Luther King Junior; King Jr
    + MLK; MLK Jr; M. L. King Jr.; Dr Martin Luther King Jr.; Martin King Jr; Martin Luther King II
    + King; Dr. King; Reverend Martin Luther King Jr
    ? Martin; Martin Luther
    - Martin Luther King Sr => other-person; Martin Luther King Senior; Martin Luther King III
    - Billie Jean King => other-person; Stephen King Jr; MLK Sr; Coretta King
Martin Luther King Jr.
    + Martin Luther King; MLK; King; Martin Luther King, Jr; Martin Luther King II; King Jr
    ? Martin Luther
    - Martin Luther King Sr.; Martin Luther King III; Stephen King
Robert Downey
    + robert downey jr; Robert Downey Jr.; Downey Jr; Downey, Jr.; Downey; Bob Downey Jr
    ? Robert
    - Robert Downey Sr; robert downey senior => other-person; Roma Downey; Elsie Downey Jr
Robert Downey Jr.
    + Robert Downey; Downey; Robert Downey Junior; Downey Jr
    - Robert Downey Sr. => other-person; Susan Downey
Kurt Vonnegut
    + Kurt Vonnegut Jr; Vonnegut Jr.; Kurt Vonnegut, Jr.
    - Mark Vonnegut => other-person; Kurt Vonnegut Sr
Sammy Davis
    + Sammy Davis Jr.; Sammy Davis Junior; Davis Jr
    - Miles Davis Jr => other-person; Sammy Davis Sr
Donald Trump
    + Trump; Donald J. Trump; President Trump
    ? Donald
    - Donald Trump Jr => other-person; Donald Trump, Jr.; Trump Jr; Trump junior; Ivanka Trump
John F. Kennedy
    + JFK; John Kennedy; John Fitzgerald Kennedy
    - John F. Kennedy Jr => other-person; JFK Jr; Kennedy Jr; Robert Kennedy
Robert F. Kennedy
    + RFK; Robert Kennedy; Bobby Kennedy
    - RFK Jr; Robert F. Kennedy Jr.; John F. Kennedy; Robert Kennedy Jr => other-person
Sam Altman
    + Altman
    - Sam Altman Jr; Altman Jr; Sam Altman II; Sam Altman fils; Sam Altman, Jr
Alexandre Dumas
    + Dumas
    - Alexandre Dumas fils => other-person; Dumas fils; Dumas Jr
Frank Sinatra
    + Sinatra
    - Frank Sinatra Jr. => other-person; Nancy Sinatra; Sinatra Jr
"""
NAMESAKES = """
John Adams
    + Adams; J. Adams; President Adams; John Addams => typo; President John Adams; Adams, John
    ? John
    - John Quincy Adams => other-person; J. Q. Adams; John Q. Adams; Samuel Adams; Quincy Adams
    - Adams, John Quincy; President John Quincy Adams; Amy Adams; Douglas Adams; John Adams Jr
John Quincy Adams
    + Adams; Quincy Adams; J. Q. Adams; JQA; John Q. Adams; John Quincey Adams; President Adams
    ? John; John Quincy
    - John Adams => other-person; Samuel Adams; Adams, John; President John Adams
Michael Jordan
    + Jordan; Michael Jeffrey Jordan; M. Jordan; Mike Jordan
    ? Michael
    - Michael B. Jordan => other-person; Michael Bakari Jordan; Michael B Jordan; DeAndre Jordan
Michael B. Jordan
    + Michael Bakari Jordan; Michael B Jordan; Jordan; M. B. Jordan
    ? Michael; Michael B.
    - Michael Jordan => other-person; Michael I. Jordan; Mike Jordan
Charles Darwin
    + Darwin; Charles Robert Darwin; C. Darwin; Charles R. Darwin
    ? Charles
    - Charles Galton Darwin => other-person; Erasmus Darwin; Charles Dickens
George W. Bush
    + Bush; George Bush; George Walker Bush
    - George H. W. Bush => other-person; Jeb Bush
Geoffrey Hinton
    + Geoffrey Everest Hinton; Geoffrey E. Hinton; G. E. Hinton
    - Sebastian Hinton; Howard Everest Hinton
Ringo Starr
    + Starr; R. Starr; Starr, Ringo
    ? Ringo
    - Paul George Ringo Starr; Paul Ringo Starr; John, Paul, George and Ringo Starr
    - John Paul George Ringo Starr; Paul Starr; George Starr
Paul McCartney
    + McCartney; Sir Paul McCartney; P. McCartney; Mc Cartney
    ? Paul
    - John Paul George McCartney; Linda McCartney => other-person; Stella McCartney; Paul Newman
"""
DOUBLE = """
Tim Berners-Lee
    + Berners-Lee; Tim Berners Lee; T. Berners-Lee; Timothy Berners-Lee; Berners Lee; TBL
    + Sir Tim Berners-Lee; bernerslee; Tim J. Berners-Lee
    ? Tim Lee => more-specific; T. Lee; Lee; Berners; Tim Berners; Tim; Timothy Lee; Lee, Tim
    - Bruce Lee => other-person; Conway Berners-Lee => other-person; Spike Lee; Tim Cook; Tom Lee
Claude Lévi-Strauss
    + Lévi-Strauss; C. Lévi-Strauss; Claude Levi Strauss
    ? Claude; Strauss; Claude Strauss; Lévi; Claude Lévi
    - Richard Strauss => other-person; Johann Strauss; Primo Levi; Claude Lelouch
Daniel Day-Lewis
    + Day-Lewis; Day Lewis; D. Day-Lewis; Dan Day-Lewis
    ? Daniel; Lewis; Daniel Lewis; Daniel Day
    - C. S. Lewis => other-person; Cecil Day-Lewis => other-person; Carl Lewis; Doris Day
Irène Joliot-Curie
    + Joliot-Curie; Irene Joliot Curie; Irène Curie; Irène Joliot; Curie-Joliot; Mme Joliot-Curie
    + Irène Curie-Joliot; I. Joliot-Curie
    ? Irène; Curie; Joliot
    - Marie Curie => other-person; Pierre Curie => other-person; Frédéric Joliot-Curie; Ève Curie
    - Hélène Langevin-Joliot; Frédéric Joliot
Frédéric Joliot-Curie
    + Frédéric Joliot; Joliot-Curie; F. Joliot-Curie; Frederic Joliot Curie; Frederick Joliot
    ? Frédéric; Joliot; Curie
    - Irène Joliot-Curie => other-person; Pierre Curie => other-person; Marie Curie; Irène Joliot
Frédéric Joliot
    + Joliot; F. Joliot; Frédéric Joliot-Curie; Frédéric Joliot Curie; Frédéric Curie-Joliot
    ? Frédéric
    - Irène Joliot-Curie; Pierre Joliot => other-person; Frédéric Chopin
Marie Curie
    + Curie; M. Curie; Mme Curie; Marie Skłodowska-Curie; Marie Curie-Sklodowska; Maria Curie
    + Marie Curie-Skłodowska; Marie Sklodowska Curie; Curie Marie; mari curie => typo
    + Mari Curie; Maria Skłodowska-Curie; Maria Curie-Skłodowska
    ? Marie => given-name-only; Maria
    - Pierre Curie => other-person; Irène Curie => other-person; Marie Curie-Joliot; le mari Curie
    - le mari de Curie; le mari de Marie Curie; Irène Joliot-Curie; Mario Curie => other-person
    - Marie-Claude Curie; Marie Currie Jr; Ève Curie
Marie Skłodowska-Curie
    + Marie Curie; Marie Curie-Sklodowska; Maria Skłodowska-Curie; Maria Curie; Marie Curie
    + Sklodowska-Curie; Curie-Skłodowska; Marie Sklodowska; mari curie
    ? Marie; Maria; Sklodowska; Curie; Mme Curie
    - Pierre Curie => other-person; Irène Joliot-Curie; Irène Curie; Bronia Sklodowska
Hillary Clinton
    + Hillary Rodham Clinton; Clinton; H. R. Clinton; Mrs Clinton
    ? Hillary
    - Bill Clinton => other-person; Chelsea Clinton; Hillary Rodham; Hillary Duff
Olivia Newton-John
    + Newton-John; Olivia Newton John; O. Newton-John
    ? Olivia; Olivia John; Olivia Newton; Newton
    - Isaac Newton => other-person; Elton John => other-person
Jean-Claude Juncker
    + Juncker; JC Juncker
    ? Jean-Claude
    - Jean-Claude Juncker-Trichet; Jean-Claude Van Damme
"""
TABLES = [
    *people(SUFFIXES),
    *people(NAMESAKES),
    *people(DOUBLE),
    *people(DOUBLE, Kind.TEXT),
    # person._is_another_of_name: a name under accept stands for itself, not for what it is short of
    Table(
        ask("also-chuck", "Karl Rove", kind=Kind.PERSON, accept=("Chuck Rove",)),
        accept="""
        Chuck Rove => alias
        Chuk Rove
        C. Rove
        Carl Rove
        """,
        reject="""
        Carlos Rove => other-person
        Charley Rove => other-person
        """,
    ),
    Table(
        ask("also-william", "Bill Clinton", kind=Kind.PERSON, accept=("William Clinton",)),
        accept="""
        W. Clinton
        Will Clinton
        Billy Clinton
        """,
        reject="Walter Clinton => other-person",
    ),
    Table(
        ask("also-aurore", "George Sand", kind=Kind.PERSON, accept=("Aurore Sand",)),
        accept="""
        Mme Sand
        Madame Sand
        Mlle Aurore Sand
        """,
        reject="Laure Sand",
    ),
]
