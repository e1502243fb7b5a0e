"""What is no verdict on a claim, or not the one it looks like."""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind
from tests.judge.cases import Table, ask

NO_VERDICT = """
selon l'article
it's not supported by the facts, it's false
I don't know
dunno
no idea
not sure
je sais pas
je ne sais pas
j'en sais rien
aucune idée
pas la moindre idée
bonne question
who knows
qui sait
maybe
peut-être
true and false
true or false
vrai et faux
vrai ou faux
oui et non
yes and no
oui ou non
yes or no
oui, faux
non, vrai
no, true
yes, but false
true but not proven
faux ou pas prouvé
false or not enough evidence
conflicting or not enough
supported and refuted
confirmée ou réfutée
ni vrai ni faux
neither true nor false
partly true
half true
à moitié vrai
en partie faux
plutôt vrai
mostly true
presque vrai
on sait
on le sait
we know
I know
I know that
nous le savons
we do know
everybody knows
the article
l'article
les sources
the sources
Musk
Google
2018
six women
11 contre 6
il a quitté OpenAI
because he left
car il est parti
parce que
because
so
donc
the
rien
nothing
banana
asdf
lol
hello
merci
ok
next
skip
passe
la réponse
my answer
the claim
tout
both of them said hello
the article is long
the article says
l'article dit
l'article dit que
he said
it mentions Google
it says Google
the sources say Google
not
ne pas
pas
vrai, enfin faux
true, no wait, false
no, yes
oui non
yes no
faux ! il n'a rien dit
presque sûr que c'est vrai
it could be true but we can't know
no evidence for it, it's false
true-ish
kinda true
sort of true
pas entièrement vrai
pas complètement faux
not completely false
vrai en partie
true in part
true to some extent
in a way
yes but no
yes and no, it depends who you ask false
oui mais non
supported or conflicting
contradictoire ou pas assez de preuves
a or b
a/b
a, c
vrai ou pas
true or not
supported or not
c'est vrai ou faux ?
is it true or false
vrai? faux?
vrai, non ce n'est pas vrai
Musk said true things
the truth
la vérité est ailleurs
evidence
preuves
des preuves
article
sources
information
say
dit
they say
on dit
on dit que
it says
know
can
contradict
the sources contradict
agree with Musk
same
the same
la même chose
ils disent la même chose
different people
other
another
someone said no
he said no
he denied being an owner
il a refusé
they refused
they did something else
I can't remember
I forgot
je ne me souviens plus
j'ai oublié
help
aide
oui oui non
no no yes
5
e
z
0
l'article est faux et vrai
anything but true
tout sauf vrai
plutôt faux
not yes
pas oui
not no
far from true and far from false
nothing is true
rien n'est vrai ni faux
it might be supported, it might be refuted
either true or false
soit vrai soit faux
inconnu au bataillon
CPU in one place, GPU in the other
fact
it's not unsupported
it's a fact that nothing is known
maybe not
peut-être pas
possibly
possible
c'est possible
it's possible
probable
probablement
could be
ça se peut
why not
pourquoi pas
so what
whatever
the article is right and wrong
right and wrong
supported, refuted, conflicting
1 2 3
all of the above
none of the above
toutes les réponses
aucune des réponses
neither
ni l'un ni l'autre
vrai mais pas prouvé
true but unproven
faux mais on ne sait pas
false, or unclear
prouvé ou non prouvé
proven or unproven
confirmé mais contredit
the sources agree it is false and true
vrai ou contradictoire
half supported
presque faux
almost right
not far from the truth
more true than false
plus vrai que faux
rather false
could be either
I'm torn
I guess
je dirais
I think
he is the best
there are six
il y en a six
they have it
the sources have it
he has said something
Musk did not say
c'est
ce n'est pas
it says nothing but good things
I say
je dis
I know the answer
je connais la réponse
you know
tu sais
I can tell
enough
assez
suffisant
sufficient
clear
clair
evidence needed
un
les uns et les autres
each
disagree with the question
trust
source?
which article?
quel article ?
what
quoi
comment
it can
can be
on peut
il faut voir
à voir
on verra
we will see
nothing to say
rien à dire
rien à redire
no comment
sans commentaire
no answer
pas de réponse
my source says Google
false friends
a true believer
exact copy
right now
right away
juste avant
juste 6
wrong person
no man is an island
non merci
no thanks
not bad
pas mal
pas grave
pas grand monde
not much
not many
nothing else
rien d'autre
no one
personne
nobody
jamais de la vie
the contrary of nothing
contre
against
for
pour
"""
NOT_SUPPORTED = """
not true
it isn't so
not confirmed
nothing supports it
the article doesn't confirm it
no it's not true
the article doesn't say so
untrue
ce n'est pas juste
pas exact
pas tout à fait vrai
not quite true
not entirely true
pas confirmé
l'article ne le confirme pas
aucun article ne le confirme
neither article says so
doubtful
I doubt it
j'en doute
c'est douteux
hardly
"""
NOT_REFUTED = """
it isn't false
not refuted
nothing refutes it
nothing denies it
rien ne le dément
the article doesn't contradict it
les sources ne le contredisent pas
l'article ne le dément pas
pas faux
ce n'est pas contredit
not contradicted
il n'a pas dit non
nothing says no
no doubt
aucun doute
no contradiction
no problem
no doubt it's true
il n'y a pas de doute, c'est vrai
no, it's true
non, c'est vrai
"""
NOT_CONFLICTING = """
no contradiction
the sources don't contradict each other
they don't contradict each other
les sources ne se contredisent pas
l'article ne se contredit pas
pas contradictoire
not conflicting
not contradictory
they don't differ
they don't disagree
ils ne divergent pas
les sources concordent
the sources match
pas de contradiction
aucune contradiction
not disputed
undisputed
incontesté
non contesté
the article contradicts it
l'article le contredit
les articles le contredisent
ils disent la même chose
they say the same thing
both articles agree
ça ne dépend pas de l'article
"""
KNOWN = """
we know
on sait
on le sait
I know
it is known
c'est connu
c'est clair
it's clear
clear
enough evidence
there is enough evidence
assez de preuves
there is evidence
il y a des preuves
it's mentioned
c'est mentionné
c'est précisé
c'est dit
it's stated
the article says so
l'article le dit
possible à dire
you can tell
we can tell
on peut savoir
on peut le dire
it can be known
can be determined
it says everything
all the evidence
preuves suffisantes
sufficient evidence
we do know
I don't know
je ne sais pas
nothing
rien
the article doesn't contradict it
no
non
nothing contradicts it
there's no doubt
"""
HE_HAS = """
he has => not-an-option
he hasn't => not-an-option
ils l'ont fait => not-an-option
no, he hasn't => not-an-option
yes, he has => not-an-option
"""
"""Of a claim that denies something, these may say either."""

TABLES = [
    *(
        Table(ask(f"not-{verdict}", verdict, kind=Kind.CLAIM), reject=NO_VERDICT + typed)
        for verdict, typed in (
            (ClaimVerdict.SUPPORTED, NOT_SUPPORTED),
            (ClaimVerdict.REFUTED, NOT_REFUTED),
            (ClaimVerdict.CONFLICTING, NOT_CONFLICTING),
            (ClaimVerdict.NOT_ENOUGH_EVIDENCE, KNOWN),
        )
    ),
    *(
        Table(
            ask(f"denying-{verdict}", verdict, kind=Kind.CLAIM, asked="Musk has not replied."),
            accept=typed,
            reject=HE_HAS,
        )
        for verdict, typed in (
            (ClaimVerdict.SUPPORTED, "true, he hasn't"),
            (ClaimVerdict.REFUTED, "no, he has"),
        )
    ),
    # letters, figures and ranks are keys only where nothing else is said, but for a verdict
    Table(
        ask("keyed-claim", ClaimVerdict.SUPPORTED, kind=Kind.CLAIM),
        accept="""
        a
        a) true
        1. vrai
        option a, je crois
        exact : 3
        """,
        reject="""
        A. Dumas
        T.A. Edison
        1. Alpha 2. Beta
        1,5 heure
        à l'offre la plus chère
        a car maker
        March 2023
        they marched
        it reports no reply
        """,
    ),
    Table(
        ask("lettered-claim", ClaimVerdict.CONFLICTING, kind=Kind.CLAIM),
        accept="c",
        reject="""
        C++
        vitamin C
        03/2023
        """,
    ),
    Table(
        ask("refusing-claim", ClaimVerdict.REFUTED, kind=Kind.CLAIM),
        accept="false, they differ",
        reject="""
        they refused
        non l'article
        non ce qui conduit une voiture
        F.D. Roosevelt
        no, the sources disagree => two-options
        """,
    ),
    # what the player is told
    Table(
        ask("told-of-claim", ClaimVerdict.REFUTED, kind=Kind.CLAIM),
        accept="""
        the article says the opposite => exact
        larticle dit le contrarie => form
        completly false => form
        """,
        reject="""
        oui, faux => two-options
        je ne sais pas => not-an-option
        partly false => not-an-option
        l'article ne le dit pas => other-option
        """,
    ),
]
