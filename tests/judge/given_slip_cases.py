"""Slips in a given name beside the right surname, and other given names that look like slips."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import people

SLIPS = """
Marie Curie
    + mari curie; Marrie Curie; Mraie Curie; Maire Curie
    - Marge Curie; Mario Curie; Marina Curie; Marc Curie; Marion Curie; Marcie Curie; Karie Curie
Michael Faraday
    + Micheal Faraday; Micheal Farady; Michel Faraday; Mike Faraday
    - Michelle Faraday; Michela Faraday; Rachael Faraday; Miguelito Faraday; Mitchell Faraday
Alessandro Manzoni
    + Alesandro Manzoni; Allessandro Manzoni; Alexandre Manzoni; Alexander Manzoni; A. Manzoni
    - Alessandra Manzoni; Alessio Manzoni; Aldo Manzoni; Leandro Manzoni; Piero Manzoni
Federico Fellini
    + Frederico Fellini; Federicco Fellini; Federco Fellini
    - Federica Fellini; Fabrizio Fellini; Ferdinando Fellini; Riccardo Fellini
Luigi Pirandello
    + Luiggi Pirandello; Luigi Pirandelo; Luigy Pirandello
    - Luisa Pirandello; Lucia Pirandello; Stefano Pirandello; Luca Pirandello
Giuseppe Verdi
    + Guiseppe Verdi; Giuseppi Verdi; Giusepe Verdi; G. Verdi
    - Giuseppina Verdi; Giulio Verdi; Gianni Verdi; Giovanni Verdi
Carla Bruni
    + Karla Bruni; Carlla Bruni
    - Carlo Bruni; Carole Bruni; Clara Bruni; Carina Bruni; Carlos Bruni
Angela Merkel
    + Angella Merkel; Angie Merkel; Angela Merkell; Anglea Merkel
    - Angelo Merkel; Angelina Merkel; Angelika Merkel; Anke Merkel; Ulrich Merkel; Angus Merkel
Jürgen Habermas
    + Juergen Habermas; Jurgen Habermass; Jürgenn Habermas
    - Jörg Habermas; Rebekka Habermas; Jochen Habermas; Jorge Habermas
Steffi Graf
    + Stefi Graf; Steffie Graf; Stephanie Graf; S. Graf
    - Stefan Graf; Peter Graf; Sven Graf; Stella Graf
Lukas Podolski
    + Lucas Podolski; L. Podolski
    - Luke Podolski; Lucia Podolski; Ludwig Podolski
Javier Bardem
    + Javer Bardem; Javier Barden
    - Xavier Bardem; Carlos Bardem; Javiera Bardem; Miguel Bardem
Penélope Cruz
    + Penelop Cruz; Pénélope Cruz; Penny Cruz
    - Paloma Cruz; Monica Cruz; Petra Cruz; Pamela Cruz
Rafael Nadal
    + Raphael Nadal; Rafa Nadal; Rafel Nadal; R. Nadal
    - Raul Nadal; Toni Nadal; Rafaela Nadal; Ramon Nadal
Sofia Coppola
    + Sophia Coppola; Sofía Coppola; S. Coppola
    - Francis Coppola; Sonia Coppola; Silvia Coppola; Roman Coppola
Monica Bellucci
    + Monika Bellucci; Monicca Bellucci; Monica Belluci
    - Marisa Bellucci; Monia Bellucci; Marica Bellucci; Veronica Bellucci
Emile Zola
    + Emil Zola; Émille Zola; Emiel Zola; É. Zola
    - Emilie Zola; Emilio Zola; Emilia Zola; Gianfranco Zola; Emily Zola; Emma Zola
Antoine Griezmann
    + Antone Griezmann; Anthoine Griezmann; Antoine Griezman
    - Antoinette Griezmann; Antonella Griezmann; Antonia Griezmann; Theo Griezmann
Zinedine Zidane
    + Zinédine Zidane; Zinadine Zidane; Zinedin Zidane; Z. Zidane
    - Enzo Zidane; Luca Zidane; Nadine Zidane; Sabine Zidane
Greta Thunberg
    + Gretta Thunberg; Greeta Thunberg; G. Thunberg
    - Gerta Thunberg; Gretchen Thunberg; Grete Thunberg; Beata Thunberg; Svante Thunberg
Ivan Pavlov
    + Yvan Pavlov; Ivann Pavlov; I. Pavlov
    - Evan Pavlov; Ivo Pavlov; Ian Pavlov; Iván Petrov; Ivana Pavlov
Olaf Scholz
    + Olav Scholz; Oolaf Scholz; Olaf Scholtz; O. Scholz
    - Olga Scholz; Oleg Scholz; Olivia Scholz; Rolf Scholz; Adolf Scholz
Pablo Picasso
    - Paulo Picasso; Paloma Picasso
Neil Armstrong
    + Neal Armstrong; Commander Armstrong
    - Nell Armstrong; Lance Armstrong
# another spelling that is a common name itself
Toni Morrison
    + Tony Morrison; Tonie Morrison
    - Tonya Morrison; Jim Morrison; Anthony Morrison
Garry Kasparov
    + Gary Kasparov
    - Harry Kasparov; Barry Kasparov; Greg Kasparov
Victor Hugo
    + Viktor Hugo
    - Vincent Hugo; Vito Hugo; Victoria Hugo
Brian May
    + Bryan May
    - Ryan May; Theresa May
Anna Freud
    + Ana Freud
    - Hanna Freud; Sigmund Freud
Joni Mitchell
    - Johnny Mitchell; Jon Mitchell
"""
CALLED = """
Alfred Wegener
    + le géophysicien allemand Alfred Wegener; German geophysicist Alfred Wegener
    - the geologist Kurt Wegener; le frère du géophysicien Alfred Wegener
    - biographer of Alfred Wegener; geophysicist
William Shakespeare
    + the bard William Shakespeare; Wm. Shakespeare
    - Shakespeare & Co; Geo. Shakespeare
Évariste Galois
    + Galois; le mathématicien Évariste Galois
    ? Évariste
Taylor Swift
    + lyricist Taylor Swift
    - lyricist Jonathan Swift; lyricist of Taylor Swift
"""
RULERS = """
Henry VIII
    + Henry VIII of England; Henri VIII d'Angleterre
    - Henry VIII of France; Henry VII of England; Henry IX of England
George III
    + George III of Great Britain
    - George III of Greece; George II of Great Britain
Nicholas II
    + Nicolas II de Russie
    - Nicholas I of Russia
John Paul II
    + Jean-Paul II; Jean Paul 2; John Paul the Second; le pape Jean-Paul II
    ? John Paul; Jean-Paul
    - John Paul I; Paul II; John II; Paul VI; John Paul III; John Paul Jones
Frederick William IV
    + Frédéric-Guillaume IV
    - Frederick IV; William IV; Frederick William III
William Henry Gates III
    + Gates; Bill Gates
# name._MOST_OF_RULERS, words of a ruler's name and number; with more the last is a surname
Henry James Thomas II
    + Thomas; Henry Thomas
"""
TABLES = [
    *people(SLIPS),
    *people(SLIPS, Kind.TEXT),
    *people(CALLED),
    *people(RULERS),
    *people("""
George W. Bush
    ? George; George W.
    - George Washington; George Walker Smith
"""),
]
