"""Words that are no numbers, a letter or two from one: five *fires*, cent *fontaines*."""

from __future__ import annotations

from typing import Final

from quiz.values.shape import word_set

LOOKALIKES: Final = word_set("""
accent act ailier aine alf allier allions alone amarante ami an ant any art ascent axis baillon
balle ballin ballon balloon ban band barter bataillon ben bent biblio billard bille billing billot
bird boeuf bois bon bone bonze borne box boxes bronze bullion bun bundled bus cahier calf calves
can canine cantal canteen cantine card cart carter cat cellier cens cent centaure center centime
centre certain certaine ces ceux chante charter choix choquante cil cinema cinglante client
clinquant clone collier conant cone contain contained container contamine conte cour courte
courted cove craquante croisiere croix cuisante cycle dames decent delight dem demain demo den
dent dentaire deuxiemes dia diademe did die dieu dieux dillon din dir dis dit dive divine dizain
dizziness does domaine don donate done donne donnee douane douce doute draine droit dune durante
eaten ecarter eights element elevant email end ending engine entier entraine entrance est etoile
eux eve even evenly event fairest famille fan fees fermier feu feux fifties fight fil file fille
filler fillies fillon filth fine fir fire firstly firsts firth fist fives fix fleur flour fois
fondante fonde font fontaine foot form fort forte forth forties fou foul fourbe fourgon fourier
fournee fourree fours fox free freight fruit fry fun funded fur gallon garante garter gen genante
gent gillian give gone grenier grillon guarantee guaranty gun habitante hal hale hall halt halves
hand handed handled height heighten hen hero heroes hesitante hid hindered hire hit hive honey
honored hounded hour huddled huile huitre hunched hunt hunted hurt hut idle ieme ile ill inquiete
int intern jamais jaune jen jet jeu jeux joule jour jun june kent kept killer kindred knee land
levent lieu lieux life light lighten ligne lille lillian line lion live lois lone longe lune mail
maille maillon mallard malle manquante medallion mellon men ment meuble mid midler mien miette
might mild milder mildiou mile milieu militer milk milky mill miller millet milling millot milton
mine minier minion mis mission mit mitaine mite mix mixte mois mol moller mollie monde money
montante monte morten moule mule muller mullet mulliez mullin mutante neufs neuve neuville nice
night nil nine noe noix non none nope notant noyant nth nuit nun oceane octave oeuf often oil once
oncle ones online optant ore ounce our over owner pallier pan pas pen pente pet peuple phone piers
pile pilier pillards piller pillion pine piquante pneu ponant portante posix prix prune pub
quadrant quai quaker quant quarantine quarrel quartered quarterly quartet quartier quartz
quatriemes quatuors quieter quinte quit quitter quiz rallier recent rengaine rent rente restante
revent revente right ring roi roumaine run rune saisie salle sand sans savent scent scone seat see
seed seen seine seize sellier sement semi sens sent sentant sep sept septime septique serenity
sert servante servent set seven severity severn sex sexes sexisme shire shirt shorten sid siege
sig sight signe sil sillon sim sin sir sirop sit sixties sixtine size smarter smile soignante son
sonate sonde sortante soudaine sour squatter starter step stern suit suite suivante sun taken
tamil tante tax taxis tea team teen tel tellier tenante tend tens tense tent tentante tente tenu
tete texan texte then there these thicken thirties this thread threes tid tie tien tient tier
tiger tight tighten til tile tiller timer tin tir tire title toe toile token ton tone too tour
touraine tourte tow trance tree tresor trie trillium trio troie troisiemes trou tuile tune tuner
tweets twenties twin una uncle under une uni unies unite unk uno uns use vallier van vent vente
veuf vigne vil vilaine villard ville villers villon vin vine voile voix volante voyante weight
went whiten wife wight willard willie wine wire wives yeux your zen zeros zizanie zone
""")
"""Nouns, and whatever else may stand by a number; a plural s is implied."""
