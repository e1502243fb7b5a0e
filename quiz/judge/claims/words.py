"""What each word that people judge a claim with is taken for, French and English alike."""

from __future__ import annotations

from typing import Final

from quiz.values.shape import word_set

WORDS: Final = """
yes: yes yeah yep yup yess oui ouais affirmatif affirmative affirmed
no: no nope nah nan non negative negatif
not: not pas jamais never nullement guere aucunement
none: none aucun aucune nul nulle zero
nothing: nothing rien nowhere
nobody: nobody personne
neither: neither nor ni either
true: true vrai vraie vrais vraies right correct correcte corrects correctes exact exacte exacts
 exactes juste justes accurate factual veridique conforme case cas t v
false: false faux fausse fausses wrong incorrect incorrecte untrue untruth inexact inexacte errone
 erronee inaccurate lie lies mensonge mensonger mensongere fake hoax bogus nonsense mistaken erreur
 mistake f myth mythe legend legende rumor rumour rumeur canular bobard invention invented invente
 inventee rubbish
proven: support supports supported confirm confirms confirmed confirme confirment confirmee
 confirmes confirmees confirmer back backs backed prove proves proved proven prouve prouvent
 prouvee prouves prouver verify verifies verified verifie verifient verifiee verifier establish
 establishes established etabli etablie etablir etaye etayent etayee etayer soutenu soutenue
 soutient soutiennent appuie appuient appuye appuyee avere averee atteste attestent attestee
 attested corroborate corroborates corroborated corrobore corroborent corroboree validate validates
 validated valide valident validee demontre demontree demontrer demonstrated substantiated
deny: deny denies denied refute refutes refuted refutent refutee refuter disprove disproves
 disproved disproven debunk debunks debunked dement dementent dementi dementie dementir infirme
 infirment infirmee infirmes infirmer nie nient
contradict: contradict contradicting contredisent contredise contredire
contradicts: contradicts contradicted contredit contredite contredits
truth: truth verite
consensus: consensus agreement
differ: contradictory contradictoire contradictoires contradiction contradictions conflicting
 conflict conflicts conflicted conflit conflits conflictuel conflictuelle conflictuelles disputed
 contested conteste contestee controverse controversee controversial divided split divise divisee
 divises divisees partage partagee partages partagees mixed mitige mitigee mitiges inconsistent
 inconsistency incoherent incoherente incoherents incoherentes incoherence discordant discordante
 discordants discordantes desaccord desaccords disagreement discrepancy discrepancies differ
 differs differed differing diverge diverges divergent diverging divergente divergents divergentes
 divergence differe different differente differents differentes disagree disagrees vary varies
 varie varient change changes changent opposed opposent oppose opposees opposes odds
agree: agree agrees agreed match matches concorde concordent concordant accordent coincident
consist: consistent coherent coherents coherente coherentes
depend: depend depends depending depended dependent
say: say says said saying state states stated mention mentions mentioned specify specifies
 specified indicate indicates indicated write writes written dit dis dits dite dites disent dire
 mentionne mentionnent mentionnee mentionner precise precisent precisee preciser ecrit ecrite
 ecrire indique indiquent indiquee indiquer specifie specifiee affirme affirment affirmer explique
 rapporte renseigne renseignee reveal reveals revele
talk: speak speaks talk talks parle parlent parler evoque evoquent evoquee aborde abordent abordee
 address addresses addressed discuss discusses discussed cover covers covered
allow: allow allows permet permettent permettre let lets
can: can could peut peuvent pouvoir possible able
know: know knows known knowing tell tells told determine determined determinable decide decided
 conclude concluded settle settled judge savoir sait sais savons su connait connu connue connaitre
 determiner determinee trancher tranche conclure deviner juger trouver verifiable provable knowable
 find found check checked
clear: clear clair claire explicit explicite conclusive concluant concluante
open: indecis unclear unknown unproven unproved unverified unverifiable unspecified undetermined
 undecided undecidable inconclusive insufficient insuffisant insuffisante insuffisants
 insuffisantes indetermine indeterminee inverifiable indecidable indemontrable ignore ignorons
 unsure inconnu inconnue imprecis imprecise flou silent silence muet muette muets muettes uncertain
 incertain incertaine unconfirmed unsupported unsubstantiated unestablished unstated unmentioned
 unknowable unsaid nee nei
hard: impossible hard difficult difficile
evidence: dates numbers figures chiffres nombres evidence proof proofs preuve preuves info infos
 information informations data donnee donnees element elements indication indications indice
 indices precision precisions detail details facts faits statements reports report accounts account
 propos declarations version versions avis opinions signals temoignages recits story stories
 renseignement renseignements trace
enough: enough assez sufficient suffisant suffisante suffisants suffisantes suffisamment suffit
 suffisent
lack: lack lacks lacking manque manquent manquant manquante manquants manquantes missing
 absence absent absente
source: debut fin beginning end opening article larticle articles source sources text texts texte
 textes paper papers papier journal journaux page pages author auteur document documents body corps
 summary resume contract contrat letter lettre book livre archives video titre headline chapo
 chapeau intro introduction passage study studies etude etudes
 experts historians historiens witnesses temoins economists economistes researchers chercheurs
claim: claim statement assertion affirmation phrase enonce
same: same meme memes
thing: thing things chose choses
contrary: contrary opposite reverse contraire contraires inverse otherwise autrement contrairement
against: against contre
one: one un une first premier premiere
other: other others another autre autres else second seconde deuxieme
some: some certains certaines tantot parfois sometimes
both: both
self: itself themselves se s mutually mutuellement
between: between entre among
by: by with avec according apres selon
in: in dans within
what: what
as: as comme
it: it its cest this that thats ca cela ceci c ce sa so
they: they them ils elles il elle we you us nous vous tu te
he: he she
i: i je j me moi
there: there theres
be: is are was were be been being am do does did has have had will would
etre: est sont etait etaient etre ete soit serait seraient a ai ont avait avaient reste restent
 avons suis sommes
done: fait done faite
or: or ou
sure: absolutely absolument definitely certainly certainement obviously evidemment exactly
 exactement indeed effectivement totally totalement parfaitement carrement surely clearly
 clairement
quite: completely completement entirely entierement perfectly pleinement very tres strictly
 plainly plain archi super dead utterly hyper simply bien surement trop truly quite fully strongly
 fortement well largely simplement evidently also aussi donc alors just only too tellement formally
 formellement categorically outright pure
"""
"""A word of the rules, and what is typed for it."""
SAY_NOTHING: Final = word_set("""
2 about actually all an and any anything anywhere at au aux ces cette contains contient d de des
dessus deux donne donnent du en et ever explicitement explicitly for fournissent fournit from give
given gives hand hence her here his ici idk if its jsp l la la-dedans laquelle le lequel les leur
lis lit lui made n ne now of on out own par part point pour provide provides qu que quel quelle
quelles quels qui read reads really reellement si sujet sur the their then therefore these those
thus to tout toutes two up voyons vraiment way which who y yet
""")
"""Words that say nothing of a claim, wherever they stand."""
PHRASES: Final = {
    # yes and no
    "of course": "sure",
    "bien sur": "sure",
    "tout a fait": "sure",
    "en effet": "sure",
    "sans aucun doute": "sure",
    "sans l ombre d un doute": "sure",
    "without a doubt": "sure",
    "without any doubt": "sure",
    "no doubt about it": "sure",
    "il n y a pas de doute": "sure",
    "cent pour cent": "quite",
    "100": "quite",
    "bel et bien": "quite",
    "not at all": "not wholly",
    "pas du tout": "not wholly",
    "far from it": "false",
    "loin de la": "false",
    "n importe quoi": "false",
    "not so": "false",
    "nothing of the kind": "no",
    "nothing of the sort": "no",
    "rien de tel": "no",
    "never happened": "false",
    "idee recue": "false",
    "legende urbaine": "false",
    "urban legend": "false",
    "made up": "false",
    "common misconception": "false",
    "misconception": "false",
    "ca colle": "true",
    "i am certain": "",
    "je suis sur": "",
    "je suis sure": "",
    "je suis certain": "",
    "c est ca": "true",
    "c est bien ca": "true",
    "that is it": "true",
    "c est pas ca": "false",
    "n est pas ca": "false",
    "checks out": "true",
    "holds up": "true",
    "ne tient pas": "false",
    "tient pas": "false",
    "does not hold up": "false",
    "it is certain": "true",
    "c est sur": "true",
    "c est certain": "true",
    "vrai de vrai": "true",
    "i think so": "yes",
    "i believe so": "yes",
    "i guess so": "yes",
    "i do not think so": "no",
    "i do not believe so": "no",
    "i think not": "no",
    "i guess not": "no",
    "je ne crois pas": "no",
    "je ne pense pas": "no",
    "je crois pas": "no",
    "je pense pas": "no",
    # who says what
    "les deux": "both",
    "tous les deux": "both",
    "a la fois": "",
    "at once": "",
    "at the same time": "",
    "two versions": "differ",
    "deux versions": "differ",
    "tout et son contraire": "differ",
    "une chose et son contraire": "differ",
    "line up": "agree",
    "en contradiction avec": "contradicts by",
    "in contradiction with": "contradicts by",
    "en conflit avec": "contradicts by",
    "in conflict with": "contradicts by",
    "d accord": "agree",
    "in agreement": "agree",
    "in line with": "true by",
    "en accord avec": "true by",
    "each other": "self",
    "one another": "self",
    "lui meme": "self",
    "elle meme": "self",
    "eux memes": "self",
    "elles memes": "self",
    "entre eux": "self",
    "l un de l autre": "self",
    "les uns les autres": "self",
    "les uns des autres": "self",
    "les unes des autres": "self",
    "no one": "nobody",
    "quoi que ce soit": "",
    "il y a": "there",
    "il n y a": "there",
    "il n y avait": "there",
    "il y avait": "there",
    "il y en a": "there be",
    "il n y en a": "there be",
    "il y en avait": "there be",
    "il n y en avait": "there be",
    "ce que": "what",
    "ce qui": "what",
    "ce qu": "what",
    # what can be known
    "cannot": "can not",
    "cant": "can not",
    "can t": "can not",
    "pas de reponse dans": "no evidence in",
    "nothing to say": "?",
    "rien a dire": "?",
    "right now": "?",
    "it is a fact": "true",
    "c est un fait": "true",
    "no answer in": "no evidence in",
    "gives no answer": "no evidence",
    "a la question": "",
    "not answer": "not talk",
    "repond pas": "not talk",
    "ne colle pas": "false",
    "the other way around": "contrary",
    "not sure": "i not know",
    "not certain": "i not know",
    "pas sur que": "i not know",
    "pas sure que": "i not know",
    "pas certain que": "i not know",
    "i m": "i",
    "noir sur blanc": "in source",
    "fake news": "false",
    "moi je dis": "",
    "i d say": "",
    "je dirais": "",
    "one thing and its opposite": "differ",
    "for and against": "twosided",
    "sans preuve": "open",
    "sans preuves": "open",
    "without proof": "open",
    "without evidence": "open",
    "leaves it open": "open",
    "left open": "open",
    "open question": "open",
    "question ouverte": "open",
    "either way": "",
    "one way or the other": "",
    "dans un sens ou dans l autre": "",
    "both ways": "twosided",
    "both sides": "twosided",
    "des deux cotes": "twosided",
    "dans les deux sens": "twosided",
    "moyen de": "can",
    "remains to be seen": "open",
    "se prononcer": "know",
    "too little": "lack",
    "trop peu de": "lack",
    "pas grand chose": "nothing",
    "pas un mot": "nothing",
    "not a word": "nothing",
    "nulle part": "nothing",
    "not in": "not-in",
    "not there": "not-in source",
    "pas dans": "not-in",
    "la dessus": "it",
    "la dedans": "in source",
    "left unsaid": "open",
}
"""Several words that mean something else than each of them."""
