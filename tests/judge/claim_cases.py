"""Verdicts on claims as people type them, with a reason beside them or in a whole sentence."""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind
from tests.judge.cases import Table, ask

SUPPORTED = """
yes it is
yes they did
yes, he did
yes there were
yes, that's right
yep that's correct
yeah, true
yes absolutely
yes because it says so in the article
absolutely true
totally true
completely true
quite right
that's quite true
perfectly correct
entirely accurate
very true
indeed it is
it's a fact
true, the article says so
the article says so
the article confirms it
the article does say that
both articles say so
both sources confirm it
the text supports this
they do say that
it is confirmed by the article
it's stated in the article
it says so
correct, 11 versus 6
true because he left in 2018
so true
true of course
that is indeed the case
this is accurate
it's not false
not wrong
nothing contradicts it
it is backed up by the evidence
true, he did sign it
right, 3 of them
affirmative
he did
they were
I agree
it checks out
it holds up
there is evidence for it
so it's true
six women, so true
the sources back that up
I'm pretty sure it's true
definitely yes
of course it is
yes, the sources agree
the sources agree
it's true according to both
yes that is what it says
it does
tout à fait vrai
tout à fait exact
c'est tout à fait exact
c'est bien vrai
c'est bien ça
oui tout à fait
oui c'est bien le cas
c'est le cas
c'est exact
exact, 11 contre 6
oui, inférieur
oui, il l'a fait
oui il y en a
oui, l'article le dit
l'article le dit
l'article le confirme
l'article le dit bien
les deux articles le disent
le texte le confirme
les sources l'attestent
c'est écrit dans l'article
c'est dit dans le texte
c'est confirmé par l'article
c'est prouvé
totalement vrai
parfaitement exact
absolument vrai
complètement vrai
entièrement vrai
bien vrai
vrai de vrai
affirmatif
effectivement
c'est juste
c'est correct
oui car il l'a signée
vrai parce qu'il est parti en 2018
vrai car l'article le précise
c'est pas faux
ce n'est pas faux
ce n'est pas inexact
rien ne le contredit
onze contre six, donc vrai
donc c'est vrai
oui en effet
oui évidemment
c'est sûr
tout à fait d'accord
je suis d'accord
bien sûr que c'est vrai
c'est avéré
il l'a dit, donc vrai
si, il l'a fait
mais oui
je confirme
c'est confirmé
ils le disent
ça c'est vrai
cest vrai
its true
thats right
I would say it's true
oui je crois
yes I think so
I think so
je pense que oui
je dirais vrai
sans doute vrai
vrai, bien sûr
yes, Altman is one of the founders
oui, Altman fait partie des fondateurs
yes Musk left in 2018
oui Musk est parti en 2018
c'est vrai, Musk est parti
it's true that he left in 2018
c'est vrai qu'il a quitté OpenAI
true - 2018
true (see first paragraph)
vrai ! il l'a dit
vrai : 11 personnes
les sources confirment
les sources le disent toutes les deux
les deux sources le confirment
both say so
both articles confirm it
the claim is supported by both articles
l'article le dit clairement
it clearly says so
c'est clairement dit
that's what the article says
c'est ce que dit l'article
c'est ce qui est écrit
c'est bien ce que dit l'article
correct!
that is correct
yes sir
ouiiii
yess
vraii
supporté
suportée
vérifié
tout est vrai
all true
it is really true
vraiment vrai
evidence supports it
there's evidence for that
the article proves it
l'article le prouve
ça colle
fully supported
well supported
bien étayé
strongly supported
definitely supported
TRUE!!!
the text says it
ce n'est pas un mensonge
yes because of the hiring
oui puisque c'est un concurrent
because the article says so
parce que l'article le dit
no doubt it's true
a) supported
option a
first option
oui, l'article dit que c'est le cas
yes indeed it is
the article states it explicitly
the article mentions it
l'article l'affirme
l'article affirme que c'est vrai
yes, true
yes it's true
ben oui
bah oui
mais oui bien sûr
eh oui
yup
evidently true
je suis sûr que c'est vrai
I am certain it is true
one
oui merci
yes please
agree
it is
the first
it isn't wrong
ça n'est pas faux
c'est absolument exact
it's exactly right
exactly
exactement
right!
très juste
tout à fait juste
it's factual
vrai, et l'article le confirme
true and confirmed by the article
confirmed and proven
true, nothing contradicts it
vrai, rien ne le contredit
it's clearly stated in the article
stated in the text
mentionné dans l'article
dit dans l'article
écrit noir sur blanc
it was confirmed
cela a été confirmé
les deux articles sont d'accord
yes, no doubt
oui sans hésiter
oui sans aucun doute
yes, for sure
oui, c'est sûr
yes I think it is supported
je crois bien que oui
je crois que c'est vrai
pour moi c'est vrai
à mon avis c'est vrai
selon moi, vrai
the answer is true
réponse : vrai
la a
réponse a
answer: supported
1)
oui c'est exact
oui, onze c'est plus que six
yes since it was written in December
oui, les deux le disent
c'est ce que dit le texte, oui
vrai, même si ce n'est pas dit directement par Musk
tout à fait, 11 contre 6
effectivement, c'est dit dans l'article
correct, Musk co-founded it
yes he owned it
confirmed by both articles
confirmé dans les deux textes
cela est vrai
vrai d'après le texte
"""
REFUTED = """
no there weren't
no, he didn't
no he did not
no it isn't
no they don't
no, it's the opposite
no it's wrong
no way
no, only one
no because he left earlier
nope, not true
that's not true
that's not right
it's not correct
it isn't true
it's not the case
that's not what it says
not at all
absolutely false
completely false
totally wrong
entirely wrong
quite false
dead wrong
plain wrong
absolutely not
definitely not
certainly not
false, six of them
false because the article says otherwise
none, so false
not only, so it's false
the article says the opposite
the article says the contrary
the article contradicts it
the article contradicts this
the article denies it
both articles deny it
the sources refute this
the text says otherwise
the evidence is against it
it's a lie
this is false
it is incorrect
far from it
on the contrary
quite the opposite
it is the opposite
that is untrue
he didn't
they weren't
it doesn't
there weren't any
negative
it's disproved by the article
contradicted by the article
that's inaccurate
I disagree
it's refuted
no, false
wrong, it was three weeks
not accurate
not so
not really, no
incorrect, there were six
false, not 2015
non, c'est le contraire
non pas du tout
non ils ne donnent pas le même
non, il ne l'a pas fait
non il n'y en avait pas
non, au contraire
non ce n'est pas vrai
ce n'est pas exact
c'est pas exact
ce n'est pas le cas
c'est pas le cas
ce n'est pas ça
c'est inexact
totalement faux
tout à fait faux
complètement faux
absolument faux
c'est archi faux
archi-faux
entièrement faux
bien sûr que non
pas vrai du tout
faux du tout au tout
aucune femme, donc faux
pas seulement, donc faux
donc c'est faux
faux, il y en a six
faux car il est parti avant
faux parce que c'est Google
non car il est parti avant
l'article dit le contraire
l'article le contredit
l'article le dément
l'article dément
les deux articles le contredisent
le texte dit l'inverse
les sources disent l'inverse
c'est le contraire
c'est l'inverse
au contraire
bien au contraire
loin de là
c'est contredit par l'article
c'est démenti par l'article
c'est une erreur
c'est un mensonge
négatif
sûrement pas
mais non
je ne suis pas d'accord
pas d'accord
ça ne tient pas
n'importe quoi
non, jamais
jamais
erroné
l'affirmation est erronée
c'est faux, voyons
c'est contraire à ce que dit l'article
cest faux
cest pas vrai
I would say false
je dirais que non
je crois que non
I don't think so
je ne crois pas
je pense pas
no, I don't think so
no he was against it
non, Musk est parti en 2018
no, Google
non, seulement les systèmes les plus puissants
no, it asked only for a pause
no they said nothing of the kind
non c'est Google
non c'était en 2015
non ce sont des GPU
it's false that he left
c'est faux qu'il ait quitté OpenAI
il est faux de dire que Musk est parti
faux - 2018
faux (voir le premier paragraphe)
faux : 11 personnes
false: it was six
les sources disent le contraire
the article says otherwise
l'article dit autre chose
the article says it's false
l'article dit que c'est faux
l'article dit que ce n'est pas vrai
the article says it isn't true
l'article dit non
ce n'est pas ce que dit l'article
ce n'est pas ce qui est écrit
that's not what the article says
it is contradicted by the text
this contradicts the article
c'est en contradiction avec l'article
pas du tout
not at all true
ce n'est absolument pas vrai
c'est absolument faux
vraiment faux
not true at all
it's a false claim
the claim is wrong
affirmation fausse
fausse affirmation
refutée
réfutée par l'article
clairement faux
clearly false
obviously false
ben non
bah non
eh non
nan
nah
mais non voyons
sûrement faux
probably false
it's simply not true
c'est tout simplement faux
tout faux
all wrong
it can't be true
ça ne peut pas être vrai
it cannot be true
b) refuted
b. faux
option b
second option
the answer is no
la réponse est non
nothing of the sort, false
that never happened
the facts say otherwise
les faits disent le contraire
the truth is the opposite
c'est tout le contraire
exactly the opposite
no, on the contrary
non, pas exact
no it does not
he didn't, no
they don't, so false
incorrecte
inexacte
erronée
deux
two
they don't
pas exact du tout
c'est tout faux
totally untrue
c'est une fausse information
fake news
that's a lie
ce n'est pas conforme
contraire aux faits
contrary to the article
contrairement à ce que dit l'article
the reverse is true
l'inverse est vrai
c'est l'inverse qui est vrai
le contraire est vrai
the opposite is true
false and refuted
faux et contredit
contredit et démenti
the article refutes it
l'article réfute cette affirmation
l'article contredit cette affirmation
the sources contradict that statement
no!!! it's false
non non
no no no
no, no evidence contradicts that it's false
it is wrong, he left in 2018
c'est faux : il est parti en 2018
pas vrai, il est parti
not true, he stayed
not true because he stayed
incorrect because of the date
ce n'est pas vrai car l'article dit le contraire
je suis sûr que c'est faux
I'm sure it's false
surely not
I say no
je dis non
moi je dis faux
réponse b
answer b
no, he was not
no, it was not
non, elle n'y est pas
non, ils ne l'ont pas fait
no it doesn't
non, seulement une pause
non, c'est 6
non car ce n'est qu'une pause
faux, ce n'était qu'une pause
faux, seulement six mois
no, just a pause
false, just a pause of six months
no, he's the one who left
it's the other way around
c'est l'inverse : c'est Google
nope, he said the opposite
l'article affirme le contraire
l'article dit exactement le contraire
that's false, the article says Altman
pas du tout, il en a investi des milliards
au contraire, il y investit
complètement faux, il y a 12 hommes
incorrect - it was in March
réfuté par le texte
wrong! GPUs
ce n'est pas vrai, aucune femme
ce n'est pas le cas dans l'article
ça ne colle pas
"""
CONFLICTING = """
the article contradicts itself
it contradicts itself
they contradict each other
they contradict one another
the articles contradict each other
the two articles contradict each other
the two sources disagree
the sources don't agree
the sources do not match
they don't agree
they disagree
they differ
the accounts differ
accounts differ
conflicting accounts
conflicting information
conflicting reports
contradictory information
contradictory statements
it's contradictory
there's a contradiction
there is a conflict
the sources are at odds
sources vary
it varies
it depends on the source
it depends on the article
depends on the source
depends which article you read
one says yes, the other no
one says yes the other says no
one article says yes, the other says no
one says true and the other says false
some say yes, some say no
sources conflict
conflicted
the evidence is mixed
mixed
it's disputed
disputed by the sources
the article is inconsistent
inconsistent
inconsistent sources
they say different things
the articles say different things
the two don't say the same thing
they do not say the same
different versions
the versions differ
not consistent
they are not consistent
both true and false depending on the source
the sources are in disagreement
it's contested
evidence both ways
evidence on both sides
conflict between the articles
the summary contradicts the body
contradiction
l'article se contredit
ça se contredit
il se contredit
ils se contredisent
elles se contredisent
les deux articles se contredisent
les articles se contredisent entre eux
le texte se contredit
l'article se contredit lui-même
selon les sources ça diffère
ça diffère selon les sources
ça diffère
ça dépend de l'article
ça dépend des sources
ça dépend
cela dépend de la source
ça varie selon les sources
les sources varient
les sources s'opposent
les articles s'opposent
les sources ne concordent pas
ça ne concorde pas
ils ne concordent pas
les sources ne sont pas d'accord
ils ne sont pas d'accord
les articles ne sont pas d'accord entre eux
les versions diffèrent
les versions divergent
ils divergent
c'est contradictoire
infos contradictoires
informations contradictoires
les informations sont contradictoires
propos contradictoires
versions contradictoires
versions différentes
il y a une contradiction
il y a contradiction
il y a désaccord
l'un dit oui, l'autre non
l'un dit oui et l'autre dit non
un article dit oui, l'autre non
une source dit vrai, l'autre dit faux
certains disent oui, d'autres non
ils ne disent pas la même chose
les deux articles disent des choses différentes
ils disent le contraire l'un de l'autre
c'est incohérent
incohérent
l'article est incohérent
c'est contesté
c'est controversé
sources en désaccord
les sources sont en désaccord
les avis divergent
vrai selon l'un, faux selon l'autre
tantôt oui tantôt non
c'est mitigé
le chapô contredit le corps de l'article
the two texts contradict each other
les 2 articles se contredisent
both articles contradict each other
the article's summary and body disagree
le résumé et le corps se contredisent
le titre et le texte se contredisent
the summary and the body contradict each other
le résumé contredit le texte
l'article dit deux choses différentes
l'article dit tout et son contraire
l'article dit une chose et son contraire
it says both
the article says both
les deux à la fois
both at once
les deux
both
il dit les deux
one source says it's true, the other that it's false
one confirms it, the other denies it
l'un le confirme, l'autre le dément
un article l'affirme, l'autre le nie
l'un dit CPU, l'autre dit GPU
one says CPU, the other says GPU
the first says yes, the second says no
le premier dit oui, le second dit non
yes according to one, no according to the other
oui selon un article, non selon l'autre
oui pour l'un, non pour l'autre
some say so, others don't
certains le disent, d'autres non
it depends which article
ça dépend quel article
tout dépend de la source
cela dépend des articles
selon les articles, ça change
ça change selon l'article
les sources divergent sur ce point
les sources ne disent pas toutes la même chose
the sources don't all say the same
sources are contradictory
les sources sont contradictoires
evidence conflicts
evidence is conflicting
evidence is contradictory
conflicting sources
mixed signals
contradictory claims
contradictory evidence in the article
contradictions dans l'article
there are contradictions
il y a des contradictions
contradictoire selon les sources
pas d'accord entre eux
les sources ne s'accordent pas
no agreement between the sources
no consensus
pas de consensus
the sources don't line up
they're inconsistent
they aren't consistent
divergent
divergences
divergence entre les articles
désaccord entre les articles
opinions differ
conflictuel
c'est conflictuel
preuves divergentes
info contradictoire
données contradictoires
c) conflicting
option c
contradictory accounts
the article gives two versions
deux versions différentes
two different versions
the articles differ on this
the articles disagree on that
les articles diffèrent sur ce point
les sources divergent là-dessus
les sources divergent à ce sujet
sources contradict themselves
conflicting statements in the article
the article says one thing and its opposite
évidence contradictoire
il y a conflit
there's conflicting evidence
there is contradictory evidence
il y a des preuves contradictoires
les preuves se contredisent
les preuves sont contradictoires
the evidence contradicts itself
evidence for and against
evidence for both
both sides
true in one, false in the other
vrai dans l'un, faux dans l'autre
oui dans un article, non dans l'autre
un oui, un non
one yes one no
l'un oui, l'autre non
pas cohérent
not coherent
in disagreement
disagreement
en contradiction
contradictoires entre eux
deux sources, deux versions
se contredit
the sources don't tell the same story
the two sources conflict
conflit entre sources
option 3
troisième option
c'est contradictoire, l'article dit CPU puis GPU
les sources se contredisent : CPU puis GPU
contradictoire, CPU et GPU
il y a contradiction entre le début et la fin
l'article dit les deux
l'article est contradictoire
the article is contradictory
the article is contradictory: CPUs then GPUs
conflicting, the summary says CPUs
les dates se contredisent
les dates ne concordent pas
les chiffres ne concordent pas
the numbers don't match
the dates differ between articles
les articles donnent des dates différentes
le résumé dit CPU, le texte dit GPU
the summary says CPUs, the body says GPUs
"""
NOT_ENOUGH_EVIDENCE = """
the article doesn't say
the article does not say so
the article doesn't mention it
the articles don't mention it
the text says nothing about it
it doesn't say
it does not say
it's not said
they don't say
not stated in the article
not said
not mentioned
not mentioned in the article
it isn't mentioned
no mention of it
no mention
cannot be determined
can't be determined
can't be known
can't be proven
it cannot be known
cannot be verified
can't be verified
can't tell from the article
can't tell
you can't tell
we can't tell
we can't say
we cannot know
nobody knows
no one knows
we don't know
it's unknown
it is unclear
unclear
it's not clear
not clear
unspecified
it isn't specified
not specified in the text
no evidence either way
no evidence
there's no evidence
there is no evidence for it
there isn't enough evidence
not enough info
not enough information to say
not enough data
insufficient info
no info
no information
no information about that
nothing proves it
nothing confirms it
nothing says so
nothing in the article says so
impossible to say
impossible to know
hard to say
no proof
not proven
there is no proof
unproven
the sources don't say
the sources are silent
the article is silent on that
no data
no answer in the text
it's not known
it can't be established
undetermined
remains to be seen
inconclusive
the evidence is inconclusive
the evidence is insufficient
l'article ne le dit pas
l'article ne dit rien
l'article n'en parle pas
le texte n'en parle pas
le texte ne le précise pas
l'article ne le précise pas
l'article ne le mentionne pas
les sources n'en parlent pas
rien ne le prouve
rien ne le dit
rien ne le confirme
rien ne l'indique
rien ne permet de le dire
rien ne prouve que c'est vrai
aucune preuve
aucune info
aucune information
aucune mention
aucune source ne le dit
aucun article ne le dit
ce n'est pas dit
c'est pas dit
ce n'est pas écrit
c'est pas écrit
ce n'est pas mentionné
c'est pas précisé
pas mentionné dans l'article
non précisé
on ne sait pas
on sait pas
on n'en sait rien
on ne peut pas savoir
on peut pas savoir
on ne peut pas le dire
on ne peut rien dire
on ne peut pas conclure
impossible à dire
impossible à savoir
impossible de le dire
impossible de trancher
impossible à vérifier
difficile à dire
personne ne sait
nul ne sait
pas d'info
pas d'infos
pas d'information
pas d'informations là-dessus
pas assez d'info
pas assez d'infos
il n'y a pas assez d'éléments
il n'y a pas de preuve
il n'y a aucune preuve
il manque des preuves
manque d'infos
ce n'est pas clair
pas clair
ce n'est pas prouvé
c'est pas prouvé
ça n'est pas établi
l'article reste muet
les sources sont muettes
l'article ne permet pas de le dire
les sources ne permettent pas de conclure
indéterminé
invérifiable
ça ne le dit pas
ils ne le disent pas
ils n'en parlent pas
c'est inconnu
non vérifiable
we can't know from the article
the article doesn't tell us
the article doesn't tell
the article never says
the article never says so
l'article ne dit jamais ça
jamais dit
jamais mentionné
never mentioned
it's never mentioned
never stated
nowhere stated
nowhere in the article
nulle part dans l'article
not in the article
not in the text
pas dans l'article
c'est pas dans l'article
ce n'est pas dans le texte
this isn't in the article
nothing about it in the article
rien là-dessus
rien à ce sujet
rien dans l'article
rien dans l'article ne le dit
nothing about that
l'article ne dit pas qui l'a rédigée
the article doesn't say who wrote it
on ne sait pas qui l'a écrite
on ne sait pas s'ils ont refusé
we don't know if they refused
we don't know who wrote it
no evidence that he wrote it
no evidence he wrote it
aucune preuve que Musk l'a écrite
aucune preuve qu'il l'ait écrite
rien ne dit que Musk l'a écrite
rien ne prouve qu'ils ont refusé
nothing says that he wrote it
nothing proves they refused
it doesn't say whether they refused
l'article ne précise pas si c'est vrai
the article doesn't say if it's true or not
on ne sait pas si c'est vrai
impossible de savoir si c'est vrai
impossible to know whether it is true
neither confirmed nor denied
ni confirmé ni infirmé
ni confirmé ni démenti
neither proven nor disproven
l'article ne dit ni oui ni non
the article says neither yes nor no
insufficiant evidence
pas assez de preuve
pas sufisant
preuves insufisantes
no sufficient evidence
manque de précisions
manque de sources
the article lacks information
lack of info
missing information
info manquante
information manquante
il manque des infos
il n'y a rien
there is nothing in the article
non renseigné
non mentionnée
non spécifié
non indiqué
pas indiqué
not indicated
not addressed
not discussed
not covered in the article
not written
left unsaid
non dit
pas d'éléments
aucun élément
aucun élément ne le prouve
aucun indice
no indication
the article gives no information
l'article ne donne pas d'information
l'article ne donne aucune information
l'article ne fournit pas de preuve
can't conclude
on ne peut pas trancher
on ne peut pas vérifier
cannot conclude
not possible to know
it's not possible to tell
pas possible de savoir
pas moyen de savoir
hard to tell
difficile de trancher
d) not enough evidence
option d
last option
nobody can say
personne ne peut le dire
personne ne peut savoir
jsp on peut pas savoir
I don't know, the article doesn't say
je ne sais pas, ce n'est pas précisé
not supported or refuted
not enough evidence in the article
no evidence in the article
no evidence in the text
pas assez d'éléments dans l'article
pas assez d'éléments pour le dire
pas assez d'éléments pour conclure
not enough to conclude
not enough to say
pas assez pour le dire
nothing to support it
nothing to prove it
rien pour le prouver
there's nothing to prove it
il n'y a rien qui le prouve
rien qui le prouve
no one says so
personne ne le dit
personne n'en parle
no source says so
no article says it
neither article says so
aucun des articles ne le dit
aucun des deux ne le dit
none of the articles say so
none of them says so
the articles are silent
not clear from the article
not clear from the text
unclear from the article
it's unclear whether he wrote it
on ignore qui l'a écrite
on l'ignore
on ignore
unsure from the text
no info given
no details
sans preuve
without proof
sans preuves
without evidence
non démontré
indémontrable
not demonstrated
cannot confirm
can't confirm or deny
can neither confirm nor deny
on ne peut ni confirmer ni infirmer
ni prouvé ni réfuté
not confirmed by the article
neither supported nor refuted
ni confirmée ni réfutée
ni vrai ni faux, on ne sait pas
we don't have enough evidence
we lack evidence
on manque de preuves
on n'a pas assez de preuves
on n'a pas de preuve
on n'a pas d'info
nous n'avons pas assez d'éléments
nous ne savons pas
the article leaves it open
question ouverte
undecided
not decided
not determined
pas déterminé
c'est indéterminé
pas connu
not known
it is not known who wrote it
it's not specified who wrote it
ce n'est pas précisé qui l'a écrite
rien n'est dit
rien n'est précisé
rien n'est dit là-dessus
rien n'est dit sur l'auteur
l'article ne dit rien de l'auteur
the article says nothing about the author
not enough details
insufficient details
on ne sait pas, l'article ne le dit pas
pas d'info, il signe seulement
il l'a signée mais on ne sait pas qui l'a écrite
he signed it but we don't know who wrote it
ce n'est dit nulle part
c'est dit nulle part
it's not said anywhere
it isn't written anywhere
aucune info à ce sujet dans l'article
l'article n'en dit rien
l'article n'en dit pas assez
the article gives no answer
l'article ne répond pas à la question
the article doesn't answer that
no evidence that they refused
rien n'indique qu'ils aient refusé
rien n'indique ça
no indication that they refused
NEI
NEE
manque d'info
pas assez d'info pour trancher
on peut pas trancher
indécis
c'est pas clair
l'auteur ne le dit pas
"""

TABLES = [
    Table(ask(f"typed-{verdict}", verdict, kind=Kind.CLAIM), accept=typed)
    for verdict, typed in (
        (ClaimVerdict.SUPPORTED, SUPPORTED),
        (ClaimVerdict.REFUTED, REFUTED),
        (ClaimVerdict.CONFLICTING, CONFLICTING),
        (ClaimVerdict.NOT_ENOUGH_EVIDENCE, NOT_ENOUGH_EVIDENCE),
    )
]
