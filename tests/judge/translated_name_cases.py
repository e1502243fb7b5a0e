"""Given names in the other language: Léon and Leo are one Tolstoy, Marco and Mario are two."""

from __future__ import annotations

from tests.judge.cases import people

TRANSLATED = """
Leo Tolstoy
    + Léon Tolstoï; leon tolstoy => short-name; Lev Tolstoy; Lev Tolstoï; L. Tolstoï; Tolstoï Léon
    ? Léon => given-name-only; Lev
    - Alexei Tolstoy => other-person; Leah Tolstoy; Elon Tolstoy; Leona Tolstoy
Peter Kropotkin
    + Pierre Kropotkine; Pyotr Kropotkin; Piotr Kropotkine; Petr Kropotkin; P. Kropotkin
    ? Pierre
    - Paul Kropotkin => other-person; Alexander Kropotkin; Petra Kropotkin; Pietro Kropotkin
William Tell
    + Guillaume Tell; Wilhelm Tell; W. Tell; Tell
    ? Guillaume
    - Walter Tell; Gilles Tell
Guillaume Tell
    + William Tell; Wilhelm Tell; G. Tell
    ? William
    - Gautier Tell; Gustave Tell
John Calvin
    + Jean Calvin; Johann Calvin; J. Calvin
    ? Jean
    - Jack Calvert; Jane Calvin => other-person; Jeanne Calvin; Joan Calvin; James Calvin
Johannes Vermeer
    + Jan Vermeer; Johann Vermeer; J. Vermeer; Johannes van der Meer Vermeer
    ? Jan
    - Maria Vermeer; Hans Vermeulen; Jacob Vermeer; Joannes Kepler
Hieronymus Bosch
    + Jérôme Bosch; Jerome Bosch; H. Bosch; Bosch
    ? Jérôme
    - Carl Bosch => other-person; Robert Bosch => other-person; Jeremy Bosch
Johann Sebastian Bach
    + Jean-Sébastien Bach; J. S. Bach; John Sebastian Bach; Jean Sébastien Bach
    ? Jean-Sébastien; Johann
    - Johann Christian Bach => other-person; Carl Philipp Emanuel Bach; Jean-Chrétien Bach
Franz Schubert
    + F. Schubert; Schubert
    ? Franz
    - François Schubert => other-person; Robert Schubert; Ferdinand Schubert
Niccolò Machiavelli
    + Nicolas Machiavelli; Nicholas Machiavelli; N. Machiavelli; Nicolo Machiavelli
    ? Nicolas
    - Nico Machiavelli Jr; Bernardo Machiavelli => other-person; Nicola Machiavelli
Sergei Prokofiev
    + Serge Prokofiev; Sergueï Prokofiev; Sergey Prokofiev; S. Prokofiev
    ? Serge
    - Serena Prokofiev; Sergio Prokofiev; Gabriel Prokofiev => other-person
Dmitri Shostakovich
    + Dimitri Shostakovich; Dmitry Shostakovich; D. Shostakovich
    ? Dimitri
    - Maxim Shostakovich => other-person; Demetrius Shostakovich
Yuri Gagarin
    + Youri Gagarine => typo; Youri Gagarin; Yury Gagarin; Iouri Gagarin; Y. Gagarin
    ? Youri
    - Yves Gagarin; Valentin Gagarin => other-person
Fyodor Dostoevsky
    + Fiodor Dostoevsky; Fédor Dostoevsky; Feodor Dostoevsky; F. Dostoevsky
    ? Fiodor
    - Mikhail Dostoevsky => other-person; Theo Dostoevsky
Albrecht Dürer
    + Albert Dürer; Albert Durer; A. Dürer
    ? Albert
    - Hans Dürer => other-person; Alberto Durer => other-person; Alfred Dürer
Eleanor of Aquitaine
    + Aliénor d'Aquitaine; Éléonore d'Aquitaine; Eleonore of Aquitaine
    ? Aliénor
    - Petronilla of Aquitaine; Helen of Aquitaine; William of Aquitaine
Lucrezia Borgia
    + Lucrèce Borgia; Lucretia Borgia; L. Borgia
    ? Lucrèce
    - Cesare Borgia => other-person; César Borgia; Lucia Borgia; Lucas Borgia
Cesare Borgia
    + César Borgia; Cesar Borgia; Caesar Borgia
    ? César
    - Lucrèce Borgia => other-person; Rodrigo Borgia; Rodrigue Borgia
Paolo Veronese
    + Paul Véronèse; Paul Veronese; P. Veronese
    ? Paul
    - Pablo Veronese => other-person; Paola Veronese; Pietro Veronese
Wilhelm Röntgen
    + William Röntgen; Guillaume Röntgen; W. Röntgen
    ? Wilhelm; Guillaume
    - Wilhelmina Röntgen => other-person; Werner Röntgen; Wolfgang Röntgen
Michael Servetus
    + Michel Servetus; Miguel Servetus; M. Servetus
    ? Michel
    - Marcel Servetus; Michelle Servetus => other-person; Mikael Stanne
Friedrich Nietzsche
    + Frédéric Nietzsche; Frederick Nietzsche; F. Nietzsche
    ? Frédéric
    - Elisabeth Nietzsche => other-person; Ferdinand Nietzsche; Fritz Nitzsche Jr
Immanuel Kant
    + Emmanuel Kant; Emanuel Kant; I. Kant
    ? Emmanuel
    - Emmanuelle Kant => other-person; Samuel Kant; Hermann Kant
Ferdinand Magellan
    + Fernand Magellan; Fernand de Magellan; Ferdinand de Magellan; Fernando Magellan; F. Magellan
    ? Fernand
    - Francis Magellan; Bernard Magellan; Frederic Magellan
Mary Stuart
    + Marie Stuart; Maria Stuart; M. Stuart
    ? Marie
    - Mark Stuart; Margaret Stuart; Charles Stuart; Marion Stuart; Marius Stuart
Jakob Bernoulli
    + Jacques Bernoulli; Jacob Bernoulli; James Bernoulli; J. Bernoulli
    ? Jacques
    - Johann Bernoulli => other-person; Jean Bernoulli => other-person; Daniel Bernoulli
Antonie van Leeuwenhoek
    + Antoni van Leeuwenhoek; Antoine van Leeuwenhoek; Anton van Leeuwenhoek
    + Antony van Leeuwenhoek
    ? Antoine
    - Antonia van Leeuwenhoek; Arnold van Leeuwenhoek; Tomas van Leeuwenhoek
Antonín Dvořák
    + Antonin Dvorak; Anton Dvorak; Antoine Dvorak; A. Dvorak
    ? Anton
    - Antonina Dvorak => other-person; Otakar Dvorak => other-person
Lionel Messi
    + Leo Messi; Léo Messi; L. Messi
    ? Leo
    - Leonardo Messi; Rodrigo Messi
Jane Grey
    + Lady Jane Grey; Jeanne Grey; J. Grey
    ? Jane; Jeanne
    - Jean Grey => other-person; John Grey => other-person; Catherine Grey; Meredith Grey
"""
RULERS = """
James II
    + Jacques II; King James II; le roi Jacques II; James the Second
    ? Jacques
    - James I; Jacques Ier; Charles II; Jean II
Louis II
    + Ludwig II; King Ludwig II; Louis the Second
    - Ludwig I; Luc II; Louis III
Pius XII
    + Pie XII; Pope Pius XII; le pape Pie XII; Pope Pius the Twelfth
    - Pie XI; Pius IX; Paul XII
Benedict XVI
    + Benoît XVI; le pape Benoît XVI; Pope Benedict XVI; Pope Benoît XVI
    ? Benoît; Pope Benedict
    - Benoît XV; Bernard XVI; Benedict XIV
Léon XIII
    + Leo XIII; Pope Leo XIII; pope Léon XIII
    - Leo X; Lionel XIII; Léon XII
William III
    + Guillaume III; le roi Guillaume III
    - William IV; Guillaume II; Wilfred III
Wilhelm II
    + Guillaume II; Kaiser Wilhelm II; l'empereur Guillaume II; Kaiser Guillaume II
    - Wilhelm I; Guillaume Ier; Werner II
Charles III
    + King Charles III; Charles the Third
    - Charles II; Charlotte III; Carl Gustaf
Suleiman the Magnificent
    + Soliman the Magnificent; Sultan Suleiman the Magnificent
    - Selim the Magnificent; Lorenzo the Magnificent
William the Conqueror
    + Guillaume le Conquérant; William le Conquérant; king William the Conqueror
    - William the Bastard; Guillaume le Bon; Harold the Conqueror; Guillaume le Grand
Ivan the Terrible
    + Ivan le Terrible; Tsar Ivan the Terrible; Yvan le Terrible
    - Ivan the Great; Ivan le Grand; Vlad the Terrible
Philippe le Bel
    + Philip the Fair; Philippe the Fair
    - Philip the Good; Philippe le Bon; Philippe le Hardi; Charles le Bel
Frederick the Great
    + Frédéric le Grand; Friedrich the Great; King Frederick the Great
    - Ferdinand the Great; Peter the Great; Frederick the Wise
"""
ANOTHER = """
Mario Draghi
    + Draghi; M. Draghi; Marrio Draghi => typo
    ? Mario
    - Marco Draghi => other-person; Maria Draghi => other-person; Marie Draghi; Marion Draghi
    - Dario Draghi; Mauro Draghi; Marino Draghi
Marco Polo
    + Marc Polo; M. Polo; Polo
    ? Marc; Marco
    - Mario Polo => other-person; Maffeo Polo; Niccolo Polo; Marta Polo
Silvio Berlusconi
    + S. Berlusconi; Sylvio Berlusconi; Silvio Berlusconni => typo
    ? Silvio
    - Silvia Berlusconi => other-person; Flavio Berlusconi; Paolo Berlusconi; Salvo Berlusconi
Pedro Sánchez
    + P. Sanchez; Pedro Sanchès => typo
    ? Pedro
    - Petra Sanchez; Pablo Sanchez => other-person; Piero Sanchez; Paco Sanchez
Jürgen Klopp
    + J. Klopp; Jurgen Klop => typo; Juergen Klopp
    ? Jürgen
    - Jorge Klopp; Jens Klopp; Jörg Klopp; Gunter Klopp
Franklin Roosevelt
    + Frank Roosevelt; F. Roosevelt; Franklin Rosevelt => typo
    ? Franklin
    - Francis Roosevelt => other-person; François Roosevelt; Francisco Roosevelt
Enzo Ferrari
    + E. Ferrari; Enzzo Ferrari => typo
    ? Enzo
    - Piero Ferrari; Renzo Ferrari; Dino Ferrari; Lorenzo Ferrari
"""
RENDERED = """
Vladimir Putin
    + Poutine => surname; Vladimir Poutine; V. Poutine; poutin; Putin
    ? Vladimir
    - Igor Poutine => other-person; Vladimir Poutiatine
Vladimir Poutine
    + Putin; Vladimir Putin
    - Ludmila Putin => other-person
Christopher Columbus
    + Christophe Colomb; Colomb; C. Colomb; Colombus
    - Bartolomeo Columbus => other-person; Diego Colomb
Anton Chekhov
    + Tchekhov; Anton Tchékhov; Tchekov
    - Michael Chekhov
Michelangelo
    + Michel-Ange; Michel Ange; michelange
    - Raphaël; Michel
Livy
    + Tite-Live; Tite Live
    - Pliny; Pline
Ovide
    + Ovid
    - Virgil; David
Odysseus
    + Ulysse; Ulysses
    - Achille; Télémaque
Nicolas Copernic
    + Nicolaus Copernicus; Copernicus
    - Galilée
Pyotr Ilyich Tchaikovsky
    + Chaikovsky => surname; Piotr Ilitch Tchaïkovski; Tchaïkovski; P. I. Tchaïkovski; Chaykovsky
    + Peter Ilyich Tchaikovsky; Piotr Tchaïkovski; Tchaikowsky
    - Modest Tchaïkovski => other-person; Nikolai Chaikovsky; Chomsky; Anton Tchekhov
Piotr Ilitch Tchaïkovski
    + Tchaikovsky; Pyotr Ilyich Tchaikovsky; Chaikovsky
    - Modest Tchaikovsky => other-person
Ivan Turgenev
    + Tourgueniev; Ivan Tourgueniev; Ivan Sergueïevitch Tourgueniev
    - Nikolaï Tourgueniev => other-person
Nikita Khrushchev
    + Khrouchtchev; Nikita Khrouchtchev
    - Nina Khrouchtchev => other-person; Sergueï Khrouchtchev
Boris Yeltsin
    + Eltsine; Boris Nikolaïevitch Eltsine
    - Naïna Eltsine => other-person
Mikhail Gorbachev
    + Gorbatchev; Mikhaïl Gorbatchev
    - Raïssa Gorbatchev => other-person
Mouammar Kadhafi
    + Gaddafi; Muammar Gaddafi; Qaddafi; Khadafi
    - Saïf Gaddafi => other-person
Anouar Sadate
    + Sadat; Anwar Sadat
    - Jehan Sadat => other-person
Mao Zedong
    + Mao Tse-tung; Mao Tsé-toung; Mao
    - Zhou Enlai
Zhou Enlai
    + Chou En-lai
    - Chou Ming
Chiang Kai-shek
    + Tchang Kaï-chek
    - Chiang Ching-kuo
Avicenne
    + Ibn Sina; Avicenna
    - Ibn Rushd; Ibn Saoud
"""
TABLES = [*people(TRANSLATED), *people(RULERS), *people(ANOTHER), *people(RENDERED)]
