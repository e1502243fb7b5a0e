"""A case for each word that a rule on claims may have or leave out, as players type it."""

from __future__ import annotations

from quiz.deck.model import ClaimVerdict, Kind
from tests.judge.cases import Table, ask

SUPPORTED = """
en effet
ce n'est pas un mythe
supported by the contract
confirmé par la lettre
sans l'ombre d'un doute
without a doubt
without any doubt
no doubt about it
il n'y a pas de doute
there is no doubt about it
vrai à cent pour cent
100 % vrai
c'est bel et bien vrai
je suis sûre que c'est vrai
je suis certain que c'est vrai
c'est ça
that is it
it is certain
c'est certain
I believe so
I guess so
c'est un fait
this is in line with the article
c'est en accord avec l'article
the sources are in agreement
il y en avait
il y en a
il y a une preuve dans l'article
c'est ce qu'affirme l'article
mais si, il l'a fait
I agree with it
I agree with the article
I agree with the claim
je suis d'accord avec l'article
the sources agree on it
both articles agree on this
nothing in the article contradicts it
none of the articles contradict it
none of the sources deny it
nobody denies it
personne ne le nie
rien ne le dément
the article says yes
l'article dit que oui
the article says it's not false
l'article dit que ce n'est pas faux
it can't be false
ça ne peut pas être faux
it's not false according to the article
the claim is what the article says
I confirm it
I confirm the claim
je le confirme
ça se vérifie
ça se confirme
it is said in the article
the claim is stated in the article
c'est dit par l'article
it's confirmed in the article
there is evidence in the article
there is evidence for the claim
d'après les deux sources c'est vrai
selon l'article c'est vrai
according to the article it's true
bon, c'est vrai
bon vrai
ben vrai
eh c'est vrai
enfin oui
car l'article le dit
puisque l'article le dit
vrai elle l'a signée
vrai elles l'ont signée
vrai on l'a vu
vrai que Musk est parti
vrai y en a onze
vrai ça date de 2015
true she left
true we saw it
true I saw it
true this was Google
true these were GPUs
true those were GPUs
true as he left before
yes only six
vrai un seul
vrai une seule
vrai les deux le disent
true the article says so
vrai le texte le dit
vrai la source le dit
vrai l'article le dit
I'm not sure but I'd say true
je sais pas mais je dirais vrai
it's the truth
c'est la vérité
tru => form
treu => form
ture => form
vra => form
vai => form
vari => form
vria => form
il y avait une preuve dans l'article
rien ne le contredit
it was stated in the article
they are stated in the article
they were stated in the text
c'était dit dans l'article
elles sont dites dans l'article
elles étaient dites dans l'article
"""
REFUTED = """
it's a myth
c'est une idée reçue
une légende urbaine
just a rumour
fake news
it's made up
that's a common misconception
no, it's a myth
pure invention
nothing of the sort
rien de tel
c'est pas ça
ça tient pas
it doesn't hold up
I don't believe so
I think not
I guess not
je ne pense pas
je crois pas
il n'y en avait pas
il n'y en a pas
c'est en conflit avec l'article
it is in conflict with the article
it's in contradiction with the article
ce n'est pas en accord avec l'article
bien loin de là
very far from it
I don't agree with it
I do not agree with the claim
I don't agree with the article
je ne suis pas d'accord avec ça
I disagree with it
I disagree with the article
I disagree with the claim
l'article le dément dans le résumé
it's contradicted in the article
c'est démenti dans l'article
both articles deny
l'article contredit
the claim is contradicted
the claim is refuted
it's refuted by both articles
refuted by both
the article says it's the opposite
l'article dit que c'est le contraire
l'article dit que c'est autre chose
the article is against
les sources sont contre
it's against the evidence
all the evidence in the article is against it
l'article dit que non
the article says no
it's not the truth
ce n'est pas la vérité
faux elle ne l'a pas signée
faux elles ont refusé
faux on parle de Google
faux ça date de 2015
faux cela date de 2015
faux un seul
faux une seule
false she left
false we saw it
false this was Google
false these are GPUs
false those were CPUs
false not Google
false only six
false no woman signed
no I think he left
non y en a six
non l'article dit le contraire
faux le texte dit le contraire
non la source dit le contraire
no the article says otherwise
non les deux disent le contraire
faux, le vrai chiffre est 6
no, the true number is 6
I don't know but I'd say false
fau => form
fuax => form
flse => form
never
"""
CONFLICTING = """
tous les deux
both at the same time
la source se contredit elle-même
les articles se contredisent eux-mêmes
les sources se contredisent elles-mêmes
les articles se contredisent les uns les autres
il y a des preuves des deux côtés
des preuves dans les deux sens
both articles contradict each other
the summary of the article contradicts the text
the summary contradicts the body of the article
the body contradicts what's in the summary
one article contradicts the other
one article contradicts the other article
one article contradicts another article
l'un contredit l'autre
un article contredit l'autre
an article contradicts another one
les sources disent le contraire les unes des autres
les sources ne s'accordent pas entre elles
les articles ne s'accordent pas
the sources don't say the same
they don't give the same information
les articles ne donnent pas la même information
they don't tell the same story
there is no consensus
il n'y a pas de consensus
aucun consensus
there's no agreement between the sources
it is true and false depending on the article
true and false depending on the article
both true and false depending on the source
both of them
both of these
they say both
it says both
the article says both
elle dit les deux
certaines disent oui, d'autres non
parfois oui, parfois non
sometimes yes, sometimes no
le titre dit oui, le texte non
le titre dit oui, le texte dit non
the headline says yes, the body says no
the headline says CPUs, the body says GPUs
le chapô dit vrai, le corps dit faux
l'intro dit oui, le reste non
the introduction says CPUs, the rest says GPUs
the opening says yes, the rest says no
la première dit oui, la seconde non
the title says yes, the text no
les articles disent le contraire les uns des autres
"""
NOT_ENOUGH_EVIDENCE = """
unclear who signed first
unclear whether he signed
nobody knows who signed
personne ne sait ce qu'il a signé
l'article ne dit pas ce que Musk a signé
personne ne dit quoi que ce soit
we cant know
we can t know
pas de réponse dans l'article
left open
it's an open question
no evidence one way or the other
aucune preuve dans un sens ou dans l'autre
on ne peut pas se prononcer
too little evidence
trop peu de preuves
l'article ne dit pas grand-chose
it's not there
it's not there in the article
il n'y a rien là-dedans
il n'y avait rien
pas un mot là-dessus
l'article n'en dit pas un mot
not a word about it
neither confirmed nor denied by the article
the article says neither true nor false
l'article ne dit ni vrai ni faux
the article doesn't say that it is true
the article doesn't say it's false
l'article ne dit pas que c'est vrai
l'article ne dit pas oui
l'article ne dit ni oui ni non
the article doesn't say yes or no
the article doesn't say true or false
it doesn't say if it's true or false
unclear from what the article says
inconnu, on ne le sait pas
impossible to tell
difficult to know from the article
it's impossible to say
c'est impossible à prouver
impossible à démentir
impossible to deny
impossible to disprove
hard to say from the text
it's impossible to know from the article
the article lacks enough evidence
lacking in evidence
il y a des preuves manquantes
the claim is not in the article
it's not in the article
there is nothing about it
there is nothing in the article about it
il n'y a rien dans l'article
l'article ne le permet pas
the article doesn't allow it
les deux articles ne le disent pas
both articles don't say
aucun autre article ne le dit
no other source says so
l'article ne dit pas la chose
rien dans le texte ne le confirme
aucune source ne le confirme
l'article ne dit pas qui l'a signé
l'article ne dit pas quand il est parti
l'article ne dit pas où il est allé
l'article ne dit pas pourquoi il est parti
l'article ne dit pas comment il a voté
l'article ne dit pas quel jour c'était
l'article ne dit pas quelle loi c'était
l'article ne dit rien sur Musk
l'article ne dit rien de Musk
l'article ne dit rien du vote
l'article ne dit rien des ventes
l'article ne dit rien d'OpenAI
pas de preuve pour Musk
aucune information concernant Musk
no information regarding Musk
no information concerning Musk
no information about Musk
no evidence of fraud
no evidence for fraud
it doesn't say when he left
it doesn't say where he went
it doesn't say why he left
it doesn't say how he voted
it doesn't say which law
it doesn't say whom he hired
it doesn't say whose idea it was
no evidence she left
no evidence it happened
aucune preuve qu'elle a signé
on ne sait pas si elles ont signé
on ne sait pas s'il a signé
on ne sait pas si ça date de 2015
we don't know if they signed
the article doesn't say why
l'article ne dit pas pourquoi
on ne sait pas quand
we don't know if Musk signed
on ne sait pas si Musk a signé
no evidence that Musk signed
aucune preuve qu'OpenAI a signé
"""
DOUBTS = """
I'm not sure it's true
not sure it's true
not sure that it's true
I am not certain it is true
not certain it is true
pas sûr que ce soit vrai
je ne suis pas sûr que ce soit vrai
pas certain que ce soit vrai
je ne suis pas sûre que ce soit faux
je ne suis pas certaine que ce soit faux
it's not certain
it's not sure
c'est pas sûr
c'est évidemment
far from right
loin d'être vrai
tout à part vrai
that's not what it was
ce n'est pas ce que c'est
je dirais
I'd say
le titre dit CPU, le texte dit CPU
it's not the same
I know nothing
je ne peux rien dire
I can't confirm it
it started in March
ça peut être vrai, ça peut être faux
elle peut être vraie, elle peut être fausse
yes, it could be false
no, it could be true
faux, ça pourrait être vrai
not till then
it is not dated
there were disputes
not the president
they refuse it
they refused it
it is reputed
it has not started
oui, ça pourrait être faux
oui, elle pourrait être fausse
non, elle pourrait être vraie
no, it might be supported
it might be false
it could be false
possibly true
it may well be true
it could have been true
I think it may be wrong
this might not be true
ça pourrait être faux
il se pourrait que ce soit vrai
il se peut que ce soit faux
"""
"""What says of no verdict that it holds."""
NOT_CONFLICTING = """
one article says no
some say no
certains disent non
une source dit que c'est faux
"""
CANNOT = """
you can't
no, you can't
no you cannot
no, one can't see it
on ne peut pas
non, on ne peut pas
non, tu ne peux pas
you could not
I could be wrong, but it's false
"""
"""What refutes a claim that something can be."""
CAN = """
no, you can
non, on peut
yes, you can't
you can
yes you can
it could be
we can't tell
on ne peut pas savoir
"""
"""What does not."""
COFFEE = "Coffee was discovered in Ethiopia."
DENIED = """
it wasn't discovered in Ethiopia
coffee was not discovered there
it was not coffee
it wasn't in Ethiopia
it cannot have been discovered in Ethiopia
"""
"""What denies a claim in its own words."""
NOT_DENIED = """
it was discovered in Ethiopia
not Ethiopia
it was not tea
isn't it what was discovered?
it might not have been discovered there
I did not discover coffee
it was not discussed in Ethiopia
the article does not say coffee was discovered
it was not, not in Ethiopia
"""

_TYPED = {
    ClaimVerdict.SUPPORTED: SUPPORTED,
    ClaimVerdict.REFUTED: REFUTED,
    ClaimVerdict.CONFLICTING: CONFLICTING,
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: NOT_ENOUGH_EVIDENCE,
}
TABLES = [
    *(
        Table(ask(f"said-{verdict}", verdict, kind=Kind.CLAIM), accept=typed, reject=DOUBTS)
        for verdict, typed in _TYPED.items()
    ),
    Table(
        ask("said-by-one", ClaimVerdict.CONFLICTING, kind=Kind.CLAIM),
        reject=NOT_CONFLICTING,
    ),
    Table(
        ask("can", ClaimVerdict.REFUTED, kind=Kind.CLAIM, asked="You can see it from the Moon."),
        accept=CANNOT,
        reject=CAN,
    ),
    Table(
        ask("peut", ClaimVerdict.SUPPORTED, kind=Kind.CLAIM, asked="On peut le voir de la Lune."),
        accept="""
        oui, on peut
        yes you can
        """,
        reject=f"{CANNOT}\nno, you can",
    ),
    Table(
        ask("coffee", ClaimVerdict.REFUTED, kind=Kind.CLAIM, asked=COFFEE),
        accept=DENIED,
        reject=NOT_DENIED,
    ),
    Table(
        ask("founder", ClaimVerdict.REFUTED, kind=Kind.CLAIM, asked="He founded the firm."),
        accept="""
        he did not found it
        he didn't found the firm
        """,
        reject="""
        he did not fund it
        he did not find it
        """,
    ),
    Table(
        ask("no-coffee", ClaimVerdict.REFUTED, kind=Kind.CLAIM, asked="Coffee was not discovered."),
        reject=DENIED,
    ),
    Table(
        ask("café", ClaimVerdict.REFUTED, kind=Kind.CLAIM, asked="On peut voir la Lune le jour."),
        accept="""
        on ne peut pas la voir
        on ne peut pas voir la Lune
        """,
        reject="""
        on ne peut pas voir Mars
        on peut la voir
        """,
    ),
    Table(ask("did", ClaimVerdict.REFUTED, kind=Kind.CLAIM), reject="on ne peut pas\nyou can't"),
]
