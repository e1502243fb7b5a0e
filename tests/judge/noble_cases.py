"""What a person is called by rank or office before the name, in English as in French."""

from __future__ import annotations

from tests.judge.cases import people

NOBLE = """
Leo Tolstoy
    + Count Tolstoy => surname; count leo tolstoy; comte Tolstoï; le comte Tolstoï; Count L. Tolstoy
    + the Count Tolstoy; it was Count Tolstoy; Count Lev Tolstoy; le comte Léon Tolstoï
    ? Count Leo => given-name-only; Leo
    - Countess Tolstoy => other-person; comtesse Tolstoï; Count Dracula; Count Alexei Tolstoy
    - the wife of Count Tolstoy; secretary of Count Tolstoy; Count
Bertrand Russell
    + the Earl Russell => surname; Lord Russell; Earl Bertrand Russell; comte Russell
    + Earl of Russell; Earl B. Russell
    ? Earl Bertrand; Earl Russell => more-specific; Earl Russel
    - Earl John Russell => other-person; Lady Russell => other-person; Duchess Russell; Earl
Otto von Bismarck
    + Count Bismarck; comte de Bismarck; Prince Bismarck; Count von Bismarck; prince de Bismarck
    + Count Otto von Bismarck; le comte Otto von Bismarck; Duke of Bismarck; Baron von Bismarck
    + Chancellor Bismarck; Count Bismark => typo
    ? Count Otto
    - Countess Bismarck => other-person; Count Herbert von Bismarck => other-person; Count Moltke
    - secretary of Bismarck; boss of Otto von Bismarck
Ada Lovelace
    + Countess Lovelace; Countess of Lovelace; comtesse de Lovelace; Lady Lovelace
    + Lady Ada Lovelace; the Countess of Lovelace; Countess Ada Lovelace
    + Ada, Countess of Lovelace; Baroness Lovelace
    ? Countess Ada; Lady Ada; Ada
    - Count Lovelace => other-person; Earl of Lovelace => other-person; Lord Lovelace
    - Baron Lovelace; Duke Lovelace; Linda Lovelace; Countess Bathory
Alessandro Volta
    + Count Volta; comte Volta; le comte Alessandro Volta; Count Alessandro Volta; Count A. Volta
    ? Count Alessandro
    - Count Luigi Galvani; Countess Volta; Count Galvani
Ferdinand von Zeppelin
    + Graf Zeppelin; Count Zeppelin; comte Zeppelin; Count von Zeppelin; Graf von Zeppelin
    + comte de Zeppelin; Count Ferdinand von Zeppelin
    ? Count Ferdinand
    - Countess Zeppelin; Count Eberhard von Zeppelin; Led Zeppelin
Georges-Eugène Haussmann
    + Baron Haussmann; le baron Haussmann; the Baron Haussmann; Baron Hausmann => typo
    + préfet Haussmann; Baron G.-E. Haussmann
    ? Baron Georges Haussmann; Baron Georges-Eugène
    - Baronne Haussmann => other-person; Baroness Haussmann; Baron Michel Hausmann
Pierre de Coubertin
    + Baron de Coubertin; Baron Coubertin; le baron Pierre de Coubertin; Baron P. de Coubertin
    ? Baron Pierre
    - Baronne de Coubertin; Baron Charles de Coubertin; Baron de Montesquieu
Manfred von Richthofen
    + Baron von Richthofen; Baron Richthofen; Freiherr von Richthofen; Baron Manfred von Richthofen
    ? Manfred
    - Lothar von Richthofen; Baron Lothar von Richthofen; Baroness von Richthofen
Gilbert de Lafayette
    + Marquis de Lafayette; marquis de Lafayette; Marquess Lafayette; General Lafayette
    + the Marquis of Lafayette; le marquis Gilbert de Lafayette
    ? Marquis Gilbert
    - Marquise de Lafayette; Madame de Lafayette; Marquis de Sade
Arthur Wellesley
    + Duke of Wellesley; Viscount Wellesley; Lord Wellesley; Duke Arthur Wellesley
    + Marquess Wellesley
    ? Duke Wellesley => more-specific; Marquis Wellesley
    - Richard Wellesley; Duke Richard Wellesley; Duchess Wellesley; Orson Welles
Georgiana Cavendish
    + Duchess Georgiana Cavendish; Duchess Cavendish; duchesse Cavendish; Lady Cavendish
    ? Duchess Georgiana
    - Henry Cavendish; Duchess Margaret Cavendish
"""
NAMED_LIKE_A_TITLE = """
Tiger Woods
    + Woods; Mr Woods; Captain Woods; the Earl Tiger Woods
    ? Earl Woods => more-specific; Duke Woods; Tiger
    - James Woods; Earl Warren; Lady Gaga
Donald Trump
    + President Trump; Count Trump; le baron Trump
    - Baron Trump => other-person; Barron Trump => other-person; Lady Trump
Miles Davis
    + Davis; Count Davis; Dr Davis
    - Baron Davis => other-person; Baron Cohen; Bette Davis
Earl Warren
    + Warren; Chief Justice Warren; Chief Justice Earl Warren; E. Warren; Justice Warren; Earl Waren
    + Warren, Earl
    ? Earl => given-name-only
    - Elizabeth Warren => other-person; Robert Warren; Earl Scruggs; Justice Elizabeth Warren
Duke Ellington
    + Ellington; D. Ellington; Ellington Duke
    ? Duke
    - Mercer Ellington; Duke Robillard
Count Basie
    + Basie; Count Basie; Basie, Count
    ? Count
    - Catherine Basie; Count Dracula
Baron Davis
    + Davis; B. Davis
    ? Baron
    - Miles Davis; Bette Davis; Baron Cohen
Duke of Wellington
    + Wellington; the Duke of Wellington; Duke Wellington; duc de Wellington; Lord Wellington
    ? the Duke; Duke
    - Duke of Edinburgh; duc de Nemours; Duchess of Wellington; Nelson
Marquis de Sade
    + Sade; de Sade; the Marquis de Sade; le marquis de Sade; Marquess de Sade
    ? the Marquis; marquis
    - Marquis de Lafayette; marquise de Sade
Count Leo Tolstoy
    + Tolstoy; Leo Tolstoy; Count Tolstoy; L. Tolstoy
    ? Leo
    - Alexei Tolstoy; Count Alexei Tolstoy
Sacha Baron Cohen
    + Baron Cohen; Cohen; S. Baron Cohen; Sacha Cohen
    ? Sacha
    - Simon Baron Cohen; Leonard Cohen; Baron Davis
"""
OFFICIALS = """
John Roberts
    + Chief Justice Roberts; Chief Justice John Roberts; Justice Roberts; juge Roberts
    + the Chief Justice John Roberts
    ? Chief Justice John
    - Chief Justice Julia Roberts; Julia Roberts; Mrs Roberts; Chief Roberts's wife
Nancy Pelosi
    + Speaker Pelosi; Speaker Nancy Pelosi; Congresswoman Pelosi; Representative Pelosi
    + House Speaker Nancy Pelosi; Rep. Pelosi
    ? Speaker Nancy
    - Paul Pelosi; Speaker Paul Pelosi; Speaker Ryan
Michelle Obama
    + First Lady Obama; First Lady Michelle Obama; la première dame Michelle Obama
    + the First Lady Michelle Obama; former First Lady Michelle Obama
    ? First Lady Michelle
    - Barack Obama; President Barack Obama; First Lady Melania Trump; Mr Obama
Merrick Garland
    + Attorney General Garland; Attorney General Merrick Garland; Judge Garland
    ? Merrick
    - Judy Garland; Attorney General Judy Garland
"""
TABLES = [
    *people(NOBLE),
    *people(NAMED_LIKE_A_TITLE),
    *people(OFFICIALS),
]
