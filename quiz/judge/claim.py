"""Answers that say what the evidence does to a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.deck.model import ClaimVerdict
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.line.answer_line import listed
from quiz.judge.line.framing import SHRUG
from quiz.judge.options.picking import Options, not_one, picked, plainly
from quiz.judge.wording.frames import unframed
from quiz.judge.wording.reading import read
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.deck.model import Question


def _wordings(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().split("|"))


_WORDS: Final = {
    ClaimVerdict.SUPPORTED: _wordings(
        "supported | true | t | right | correct | yes | confirmed | backed | verified | accurate"
        " | supported by the sources | it is true | that's true"
        " | the sources support it | the sources say so | the sources confirm it | proven"
        " | the evidence supports it | the sources back it"
        " | established | proved | yeah | yep | absolutely | indeed"
        " | vrai | vraie | v | oui | exact | exacte | juste | confirmé | confirmée | étayé | étayée"
        " | soutenu | soutenue | appuyé | appuyée | avéré | avérée | vérifié | prouvé"
        " | les sources le disent | les sources le confirment | les sources l'appuient"
        " | confirmé par les sources | étayé par les sources | établi | établie"
        " | ouais | absolument | en effet"
    ),
    ClaimVerdict.REFUTED: _wordings(
        "refuted | false | f | wrong | no | incorrect | untrue | not true | disproved | disproven"
        " | contradicted | contradicted by the sources | denied | debunked | inaccurate"
        " | refuted by the sources | the sources refute it | the sources deny it"
        " | nope | not at all | fake | a lie | hoax"
        " | the sources say otherwise | the sources say the contrary | the sources say the opposite"
        " | faux | fausse | non | réfuté | réfutée | infirmé | infirmée | démenti | démentie"
        " | inexact | inexacte | pas vrai | ce n'est pas vrai | c'est pas vrai | erroné | contredit"
        " | contredit par les sources | réfuté par les sources | les sources le réfutent"
        " | les sources le démentent | les sources disent le contraire | mensonge"
    ),
    ClaimVerdict.CONFLICTING: _wordings(
        "conflicting | conflicting evidence | conflict | in conflict | the sources disagree"
        " | sources disagree | the sources conflict | the sources contradict each other"
        " | sources contradict each other | contradictory | contradictory evidence"
        " | contradictory sources | mixed evidence | mixed | disputed | contested"
        " | the articles disagree | the articles contradict each other | the evidence conflicts"
        " | the articles conflict | the sources differ | the sources do not agree"
        " | the sources do not say the same | the sources contradict one another"
        " | sources contradict one another | the sources are divided | sources are divided"
        " | the sources are split | sources are split | divided | split | the sources is divided"
        " | contradiction | contradictions | contradiction between the sources"
        " | contradictoire | contradictoires | les sources se contredisent"
        " | les articles se contredisent | se contredisent | elles se contredisent"
        " | sources contradictoires | preuves contradictoires | éléments contradictoires"
        " | preuves en conflit | en conflit | conflit | conflictuel | les sources divergent"
        " | divergent | les sources ne sont pas d'accord | les sources se contredisent entre elles"
        " | désaccord | désaccord entre les sources | contesté | controversé"
        " | contradiction entre les sources | les sources ne disent pas la même chose"
        " | les articles ne disent pas la même chose | les articles divergent"
        " | les sources diffèrent | les sources sont divisées | les sources sont partagées"
        " | les sources sont divisés | les sources sont partagés"
        " | divisées | partagées | divisés | partagés | divisé | partagé"
    ),
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: _wordings(
        "not enough evidence | nee | nei | not enough information | not enough info | not enough"
        " | insufficient evidence | insufficient | insufficient information | no evidence"
        " | lack of evidence | unproven | unverified | unverifiable | unsupported | undecided"
        " | undecidable | unknown | can't tell | cannot tell | cannot be said | impossible to say"
        " | impossible to tell | the sources don't say | the sources do not say | not stated"
        " | impossible to know | no way to know | no way to tell | we do not know | nobody knows"
        " | not mentioned | not specified | unclear | undetermined | not proven | not proved"
        " | not verified | not confirmed | unconfirmed | not supported | not established"
        " | unsubstantiated | not substantiated | the sources do not support it"
        " | the sources do not confirm it"
        " | pas assez de preuves | pas assez d'éléments | pas assez d'informations | pas assez"
        " | preuves insuffisantes | éléments insuffisants | informations insuffisantes"
        " | insuffisant | insuffisantes | manque de preuves | pas de preuve | pas de preuves"
        " | aucune preuve | invérifiable | non vérifié | non prouvé | indécidable | indéterminé"
        " | impossible à dire | impossible de savoir | on ne sait pas | on ne peut pas savoir"
        " | can't be said | it can't be said | can't say | cannot say | we can't know"
        " | on ne peut pas dire | les sources ne le disent pas | les sources ne disent rien"
        " | inconnu | manque d'éléments | manque d'informations | impossible de le savoir"
        " | nul ne le sait | personne ne le sait | non précisé | pas précisé | non mentionné"
        " | pas mentionné | ce n'est pas précisé | ce n'est pas dit | pas prouvé | pas vérifié"
        " | pas confirmé | non confirmé | pas étayé | non étayé | pas établi | non établi"
        " | les sources ne le confirment pas"
    ),
}
_SHOWN: Final = {
    ClaimVerdict.SUPPORTED: ("supported", "confirmée"),
    ClaimVerdict.REFUTED: ("refuted", "réfutée"),
    ClaimVerdict.CONFLICTING: ("conflicting evidence", "preuves contradictoires"),
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: ("not enough evidence", "preuves insuffisantes"),
}
_FRAME: Final = pattern(
    r"^(?:(?:the|this|that|la|cette|l') ?)?(?:claim|statement|assertion|affirmation|phrase)"
    r"(?: (?:is|was|est|etait|serait))? (?=.)"
    r"|(?<=the )two |(?<=les )deux "
    r"| (?:by|with|in|par|selon|dans) (?:the |les |le |these |ces )?"
    r"(?:evidence|sources?|articles?|facts?|preuves?|elements|faits)$"
)
"""What a verdict may be said of, and by what: the claim is ..., ... by the evidence."""
_TEXTS: Final = pattern(r"(?<=\bl')article\b|\b(?:articles?|source|texte?s?|papers?|evidence)\b")
"""What may be named for the sources."""
_CONTRADICTED: Final = pattern(
    r"(?:(?:the|les|l') ?)?(?:sources?|evidence|preuves?|faits|facts?)"
    r"(?: (?:le |la |l')(?:contredi(?:t|sent)|infirme(?:nt)?)"
    r"| (?:contradicts?|disproves?|refutes?|den(?:y|ies)) (?:it|this|that|the (?:claim|statement))"
    r"| (?:contredi(?:t|sent)|infirme(?:nt)?|refute(?:nt)?|dement(?:ent)?)"
    r" (?:cela|ca|(?:l'|cette )(?:affirmation|assertion)))"
)
"""What the sources do to the claim: *contradict it* refutes it, *each other* does not."""
_HEDGES: Final = word_set(
    "partly partially half halfway mostly partiellement partie moitie plutot presque almost nearly "
    "somewhat rather"
)
"""Words that weaken a verdict so far that it is none: partly true."""
_YES_OR_NO: Final = pattern(
    r"(?P<word>yes|yeah|yep|no|nope|oui|ouais|non)"
    r"(?:\s*[,;.!:]\s*|\s+(?=(?:it|it's|that|that's|this|the|they|c'est|cela|ca|elle|il|les)\b))"
    r"(?P<rest>.+)"
)
"""Yes or no with a verdict in more words behind it: no, it's false."""
_NEITHER: Final = pattern(
    r"neither(?: one| of (?:them|these|those))?|none(?: of (?:them|these|those|the above))?"
    r"|ni l'une? ni l'autre|aucune?(?: (?:des deux|d'eux|de ces reponses))?"
)
"""None of the verdicts; but *nobody knows* is one."""
_SLIPS: Final = {"tru": "true", "vra": "vrai", "vai": "vrai", "fau": "faux"}
"""Slips in words too short for an edit to be forgiven, which can mean nothing else here."""
_AROUND: Final = " .!?()\"'"
"""Signs around a folded answer that are no part of it."""
_EMPHATIC: Final = {
    **dict.fromkeys(
        map(
            fold,
            _wordings(
                "of course | definitely | certainly | surely | obviously | exactly"
                " | without a doubt | bien sûr | bien sûr que oui | certainement | évidemment"
                " | tout à fait | sans aucun doute"
            ),
        ),
        ClaimVerdict.SUPPORTED,
    ),
    **dict.fromkeys(
        map(
            fold,
            _wordings(
                "absolutely not | certainly not | definitely not | of course not | obviously not"
                " | surely not | no way | it isn't | it is not | it's not | pas du tout"
                " | certainement pas | absolument pas | sûrement pas | surtout pas"
                " | bien sûr que non | évidemment que non"
            ),
        ),
        ClaimVerdict.REFUTED,
    ),
}
"""Yes and no in stronger words, taken word for word: *pas tout à fait* is not *pas du tout*."""
_VERDICTS: Final = tuple(_WORDS)
_OPTIONS: Final = Options(_WORDS.values())


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a verdict on a claim."""
    said = listed(question, answer)
    if said is not None:
        return said
    places = _picked(answer, language)
    if _says_nothing(answer):
        return Judgement(Verdict.REJECT, Reason.NOT_AN_OPTION)
    if len(places) != 1:
        return not_one(answer, places)
    verdict = _VERDICTS[places[0]]
    understood = _SHOWN[verdict][language == "fr"]
    if verdict == question.answer.get("en"):
        reason = Reason.EXACT if plainly(answer, _OPTIONS) else Reason.FORM
        return Judgement(Verdict.ACCEPT, reason, understood)
    return Judgement(Verdict.REJECT, Reason.OTHER_OPTION, understood)


def understand(question: Question, text: str, language: str) -> str:
    """Return the verdict that ``text`` names; empty where it names none or several."""
    places = _picked(text, language)
    return _SHOWN[_VERDICTS[places[0]]][language == "fr"] if len(places) == 1 else ""


def _says_nothing(answer: str) -> bool:
    """Tell whether players say no more than that they do not know."""
    wordings = [one.strip(_AROUND) for one in unframed(answer)]
    return any(SHRUG.fullmatch(one) or _NEITHER.fullmatch(one) for one in wordings)


def _stressed(wording: str) -> ClaimVerdict | None:
    """Return the verdict of a strong yes or no."""
    return _EMPHATIC.get(wording.strip(_AROUND))


def _picked(answer: str, language: str) -> tuple[int, ...]:
    """Return the verdicts that an answer names, as it stands or else without its frame."""
    if _says_nothing(answer) or (" " in answer and not _HEDGES.isdisjoint(read(answer).words)):
        return ()
    wordings = unframed(answer)
    answer = _SLIPS.get(wordings[-1].strip(_AROUND), answer)
    for wording in wordings:
        both = _YES_OR_NO.fullmatch(wording)
        word = picked(both["word"], _OPTIONS, language) if both else ()
        if both and _stressed(both["rest"]) is ClaimVerdict.SUPPORTED:
            return word  # no, of course
        if both and (said := _picked(both["rest"], language)):
            return tuple(dict.fromkeys((*word, *said)))
    plain = wordings[-1].strip(_AROUND).replace("n't", " not")
    stressed = next(filter(None, map(_stressed, wordings)), None)
    if stressed:
        return (_VERDICTS.index(stressed),)
    if _CONTRADICTED.fullmatch(_TEXTS.sub("sources", plain)):
        return (_VERDICTS.index(ClaimVerdict.REFUTED),)
    places = picked(answer, _OPTIONS, language)
    if places:
        return places
    bare = _TEXTS.sub("sources", _FRAME.sub("", plain)).strip()
    return picked(bare, _OPTIONS, language) if bare and bare != answer else ()
