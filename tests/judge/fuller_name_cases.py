"""More or less of a name than is known: a first name in front, a second surname, a number."""

from __future__ import annotations

from tests.judge.cases import people

IN_FRONT = """
Paul McCartney
    + James Paul McCartney => form; Sir James Paul McCartney; McCartney, James Paul
    ? Paul
    - Linda Paul McCartney => other-person; Jean Paul McCartney; Jean-Paul McCartney
    - Paul James Linda; James McCartney; Not Paul McCartney; his brother Paul McCartney
Thomas Mann
    + Paul Thomas Mann => form; M. Paul Thomas Mann
    - Heinrich Mann => other-person; Katia Thomas Mann; Paul Mann; Paul Tomas Man
    - Klaus Paul Thomas Mann
Julius Caesar
    + Gaius Julius Caesar => form; Caius Julius Caesar; Jules César; Caesar
    - Lucius Julius Caesar => other-person; Sextus Julius Caesar; Augustus Caesar
Paul Jones
    - John Paul Jones => other-person
Thomas Anderson
    - Paul Thomas Anderson => other-person
Sebastian Bach
    - Johann Sebastian Bach => other-person
Luc Godard
    - Jean Luc Godard => other-person; Jean-Luc Godard
Marie Curie
    - Pierre Marie Curie => other-person; Irène Marie Curie
Ringo Starr
    - Paul Ringo Starr => other-person
Alexandre Dumas
    - Thomas-Alexandre Dumas => other-person
Scott Fitzgerald
    + F. Scott Fitzgerald => form; Francis Scott Fitzgerald; Fitzgerald, F. Scott
    - F. Zelda Fitzgerald => other-person; 4 Scott Fitzgerald
Paul Jones
    - J. Paul Jones => other-person
Edgar Hoover
    + J. Edgar Hoover => form; John Edgar Hoover
    - J. Herbert Hoover => other-person; J. E. Herbert Hoover
Samuel L. Jackson
    - Michael Samuel L. Jackson => other-person
"""
BEHIND = """
Miguel de Cervantes
    + Miguel de Cervantes Saavedra => form; Cervantes Saavedra; M. de Cervantes Saavedra; Cervantes
    - Miguel de Cervantes Quijote => other-person; Miguel Saavedra; Miguel de Saavedra
Fidel Castro
    + Fidel Castro Ruz => form; Fidel Alejandro Castro Ruz
    - Raúl Castro Ruz => other-person; Fidel Ruz; Fidel Castro Batista; Castro Ruz
Francisco de Goya
    + Francisco de Goya y Lucientes => form; Goya y Lucientes
    - Francisco de Goya y Picasso => other-person
Tim Cook
    - Tim Cook Pérez => other-person
Bill Gates
    + William Henry Gates III => short-name; Bill Gates III; William H. Gates III; Gates III
    - Bill Gates Sr => other-person; Bill Gates II; Bill Gates Jr; William Henry Gates IV
Sam Altman
    - Sam Altman III => other-person; Sam Altman père; Sam Altman le père
Alexandre Dumas
    + dumas père => surname; Alexandre Dumas père => form; Alexandre Dumas Sr; Dumas the Elder
    + Dumas le père; A. Dumas; Alexnadre Dumas => typo
    - Dumas fils => other-person; Alexandre Dumas Jr; le père de Dumas; Dumas le fils; Dumas III
Alexandre Dumas fils
    + Dumas fils; Dumas le fils
    - Dumas père => other-person; Dumas le père
Victor Hugo
    - Hugo père => other-person; Victor Hugo père
Pieter Bruegel
    + Pieter Bruegel the Elder; Bruegel l'Ancien
    - Pieter Bruegel the Younger => other-person; Bruegel le Jeune; Jan Bruegel
"""
WRITTEN = """
Bill Gates
    + Bil Gates => typo; Bill Gattes
    ? Bil => given-name-only
    - Ben Gates => other-person; Biff Gates; Gill Gates; Bim Gates
Sam Altman
    + Samm Altman => typo
    - Sal Altman => other-person; Ssm Altman
Kylian Mbappé
    + M'Bappé => surname; Kylian M'Bappé => form; Kylian M’Bappe; m'bappe
    - Ethan M'Bappé => other-person; M'Baye
N'Golo Kanté
    + Ngolo Kanté; N Golo Kanté; N’Golo Kante
    - M'Baye Kanté => other-person
John Paul II
    + Saint John Paul the Second => form; St John Paul II; Pope Saint John Paul II
    + saint Jean-Paul II; le pape saint Jean-Paul II
    - Saint John Paul the First; Saint Paul II; Saint John XXIII
Confucius
    + Master Confucius => form; Maître Confucius
    - master of Confucius; Confucius's master => other-person
Molière
    + sieur Molière => form; le sieur Molière
    - sieur Racine
"""
ANOTHER = """
Michael Schumacher
    + Mike Schumacher => short-name; M. Schumacher; Michel Schumacher
    - Mick Schumacher => other-person; Ralf Schumacher
Mick Schumacher
    - Michael Schumacher => other-person
Mick Jagger
    + Michael Jagger => short-name
Thomas Hardy
    + T. Hardy; Tommy Hardy => short-name
    - Tom Hardy => other-person
Tom Wolfe
    - Thomas Wolfe => other-person; Virginia Woolf
Jerry Lewis
    - Jerry Lee Lewis => other-person
Paul McCartney
    + McCartny => typo; Macartney => typo; Paul Mc Cartney
    - Paul McCarthy; McCarthy; Joseph McCarthy
Joseph McCarthy
    + Joe McCarthy; McCarty => typo
    - McCartney; Joseph McCartney
Oscar Wilde
    + Oscar Wild => typo
    - Oscar Wilder; Wilder
"""
CALLED = """
Ernesto Guevara
    + Che Guevara; Ernesto Che Guevara
    - Cher; Chet; Alfredo Guevara => other-person
Che Guevara
    + Ernesto Guevara; Le Che; Che
    - Cher; Alfredo Guevara => other-person
Mother Teresa
    + Saint Teresa of Calcutta; sœur Teresa; mère Teresa; Teresa of Calcutta; Mother Theresa; Teresa
    + Sister Teresa; Mother Teresa of Calcutta
    - Teresa of Avila => other-person; Thérèse de Lisieux; Theresa May; Saint Teresa of Avila
"""
TABLES = [*people(IN_FRONT), *people(BEHIND), *people(WRITTEN), *people(ANOTHER), *people(CALLED)]
