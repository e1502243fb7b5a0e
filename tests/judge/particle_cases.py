"""Names with a particle in small letters: Jean d'Ormesson, Bashar al-Assad, Lorenzo de' Medici."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import people

PARTICLES = """
Jean d'Ormesson
    + Ormesson => surname; d'Ormesson => surname; D’Ormesson; d ormesson; dormesson; Jean Ormesson
    + J. d'Ormesson => short-name; J. Ormesson; Ormesson Jean; d'Ormesson, Jean; M. d'Ormesson
    + l'écrivain Jean d'Ormesson; Jean d'Ormeson => typo; jean dormesson; JEAN D'ORMESSON
    + Jean Bruno d'Ormesson; Jean d'Ormesson (écrivain)
    ? Jean => given-name-only
    - Pierre d'Ormesson => other-person; P. d'Ormesson
    - Jean d'Alembert; Jean d'Arc; d'Alembert; le frère de Jean d'Ormesson; Jean d'
    - pas d'Ormesson => negated; Ormesson ou Alembert => several-answers
Valéry Giscard d'Estaing
    + Giscard d'Estaing; v. giscard d’estaing; VGE => initialism; d'Estaing; V. G. d'Estaing
    + le président Giscard d'Estaing; Giscard d'Estaing, Valéry; giscard destaing; Giscard
    + Valery Giscard; Valery d'Estaing; Giscar d'Estaing => typo
    ? Valéry => given-name-only; valery
    - Olivier Giscard d'Estaing => other-person; Edmond Giscard d'Estaing; Valéry Larbaud
    - Anne-Aymone Giscard d'Estaing; Mme Giscard d'Estaing; Paul Valéry
Hélène Carrère d'Encausse
    + Carrère d'Encausse; Mme Carrère d’Encausse; d'Encausse; H. Carrère d'Encausse
    + l'historienne Hélène Carrère d'Encausse; carrere dencausse
    ? Hélène => given-name-only; helene
    - Emmanuel Carrère; Louis Carrère d'Encausse; M. Carrère d'Encausse
Jean Le Rond d'Alembert
    + d'Alembert; Alembert; J. d'Alembert; Jean d'Alembert; Jean le Rond d'Alembert
    ? Jean
    - Pierre d'Alembert; Jean d'Ormesson
Gilles de l'Isle
    + de l'Isle; l'Isle; Isle; G. de l'Isle; delisle; Gilles de l’Isle; de lisle; Gilles Isle
    ? Gilles
    - Jean de l'Isle; Adam; Gilles de l'Orme; Rouget de l'Isle
Gabriele d'Annunzio
    + D'Annunzio; Annunzio; G. D'Annunzio; dannunzio; Gabriele Annunzio; Gabriele D'Anunzio => typo
    ? Gabriele
    - Maria d'Annunzio; Gabriele d'Este
Charles d'Artagnan
    + d'Artagnan; Artagnan; M. d'Artagnan; Charles de Batz d'Artagnan; le capitaine d'Artagnan
    ? Charles
    - Henri d'Artagnan; Charles d'Orléans; Mme d'Artagnan
Jeanne d'Arc
    + d'Arc; Joan of Arc; J. d'Arc; sainte Jeanne d'Arc; Jehanne d'Arc; Arc; Jeanne Arc
    ? Jeanne => given-name-only; Sainte Jeanne; Joan
    - Pierre d'Arc => other-person; Jean d'Arc => other-person; Jeanne Calment; Jeanne Hachette
Joan of Arc
    + Jeanne d'Arc; d'Arc; of Arc; Arc; Saint Joan of Arc; J. of Arc
    ? Joan; Saint Joan; Jeanne
    - Jean d'Arc; Pierre d'Arc => other-person; Joan of Kent; Joan Collins; John of Arc
Charles Carroll of Carrollton
    + Carroll; Charles Carroll; Carroll of Carrollton; Mr Carroll
    ? Charles => given-name-only
    - Lewis Carroll => other-person; Carrollton; Daniel Carroll
Vasco Núñez de Balboa
    + Balboa; de Balboa; Núñez de Balboa; Vasco Balboa; Nunez; V. N. de Balboa; Vasco Núñez
    ? Vasco => given-name-only
    - Rocky Balboa => other-person; Vasco da Gama; Alvar Núñez
Pierre Teilhard de Chardin
    + Teilhard; Teilhard de Chardin; Pierre Teilhard; Pierre de Chardin
    ? Pierre
    - Jean Chardin => other-person; Jean Siméon Chardin; Pierre Curie
Jean-Baptiste de Lamarck
    + Lamarck; de Lamarck; Jean-Baptiste Lamarck; J.-B. de Lamarck; le chevalier de Lamarck
    ? Jean-Baptiste; Jean Baptiste
    - Jean-Jacques de Lamarck; Kendrick Lamarck
Pierre Simon de Laplace
    + Laplace; de Laplace; Pierre-Simon Laplace; P. S. Laplace; marquis de Laplace
    ? Pierre; Simon; Pierre Simon
    - Paul Simon; Claude Simon; Joseph de Laplace
"""
ABROAD = """
Bashar al-Assad
    + Assad; al-Assad; Al Assad; el-Assad; B. al-Assad; Bashar Assad; President Assad; alassad
    + al-Assad, Bashar; Bachar al-Assad => typo; Bashar al-Asad => typo
    ? Bashar => given-name-only
    - Hafez al-Assad => other-person; Maher al-Assad; H. al-Assad; Bashar al-Hassan
Abdel Fattah el-Sisi
    + Sisi; el-Sisi; al-Sisi; A. F. el-Sisi; Abdel Fattah Sisi; President el-Sisi
    ? Abdel Fattah; Abdel
    - Hassan el-Sisi => other-person; Abdel Fattah Younes
Lorenzo de' Medici
    + Medici; de' Medici; de Medici; L. de' Medici; Lorenzo Medici; Lorenzo di Medici
    ? Lorenzo => given-name-only
    - Cosimo de' Medici => other-person; Catherine de' Medici; Lorenzo Ghiberti; C. de Medici
Gerard 't Hooft
    + 't Hooft; Hooft; G. 't Hooft; t Hooft; Gerard t'Hooft; Gerard Hooft; Professor 't Hooft
    ? Gerard
    - Willem 't Hooft => other-person; Gerard Butler
Neil deGrasse Tyson
    + Tyson; Neil Tyson; deGrasse Tyson; N. deGrasse Tyson; Neil de Grasse Tyson
    ? Neil
    - Mike Tyson => other-person; Neil Armstrong; Neil Young
Osama bin Laden
    + bin Laden; ben Laden; Laden; O. bin Laden; Oussama ben Laden
    ? Osama
    - Hamza bin Laden => other-person; Osama al-Baz; Obama
David Ben-Gurion
    + Ben-Gurion; Ben Gurion; David Ben Gurion; bengurion; D. Ben-Gurion
    ? David; Gurion
    - Amos Ben-Gurion => other-person; David Ben-Avi
Franklin D. Roosevelt
    + FDR => initialism; F. D. Roosevelt; Roosevelt; Franklin Delano Roosevelt; Franklin Roosevelt
    + F. Roosevelt; President Roosevelt; Franklin D Roosevelt; F.D.R.
    ? Franklin; Franklin D.
    - Franklin T. Roosevelt => other-person; Teddy Roosevelt => other-person; TR; Eleanor Roosevelt
    - Franklin Pierce; Theodore Roosevelt
Conan O'Brien
    + O'Brien; OBrien; O Brien; Brien; C. O'Brien; Conan Obrien
    ? Conan
    - Edna O'Brien => other-person; Conan Doyle; O'Connor
"""
TABLES = [
    *people(PARTICLES),
    *people(ABROAD),
    *people(ABROAD, Kind.TEXT),
]
