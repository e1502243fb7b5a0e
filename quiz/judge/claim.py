"""Answers that say what the evidence does to a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.deck.model import ClaimVerdict
from quiz.judge.claims.denied import denies_claim
from quiz.judge.claims.replies import VERDICTS, Reply, read_reply
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.line.answer_line import listed
from quiz.judge.line.framing import SHRUG
from quiz.judge.options.picking import not_one
from quiz.judge.wording.frames import unframed
from quiz.judge.wording.reading import read
from quiz.values.denying import NEGATIONS
from quiz.values.patterns import pattern
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.deck.model import Question

_SHOWN: Final = {
    ClaimVerdict.SUPPORTED: ("supported", "confirmée"),
    ClaimVerdict.REFUTED: ("refuted", "réfutée"),
    ClaimVerdict.CONFLICTING: ("conflicting evidence", "preuves contradictoires"),
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: ("not enough evidence", "preuves insuffisantes"),
}
_NEITHER: Final = pattern(
    r"neither(?: one| of (?:them|these|those))?|none(?: of (?:them|these|those|the above))?"
    r"|ni l'une? ni l'autre|aucune?(?: (?:des deux|d'eux|de ces reponses))?"
)
"""None of the verdicts; but *nobody knows* is one."""
_CAN: Final = pattern(r"\b(?:can|could|able|possible|peut|peuvent|pouvait|possibles)\b")
"""What a claim says that something is possible with."""
_AROUND: Final = " .!?()\"'"
"""Signs around a folded answer that are no part of it."""


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a verdict on a claim."""
    said = listed(question, answer)
    if said is not None:
        return said
    if _says_nothing(answer):
        return Judgement(Verdict.REJECT, Reason.NOT_AN_OPTION)
    reply = _reply_to(question, answer)
    if _is_unclear(reply, question):
        return Judgement(Verdict.REJECT, Reason.NOT_AN_OPTION)
    if len(reply.verdicts) != 1:
        return not_one(answer, tuple(map(VERDICTS.index, reply.verdicts)))
    verdict = reply.verdicts[0]
    understood = _SHOWN[verdict][language == "fr"]
    if verdict == question.answer.get("en"):
        reason = Reason.FORM if reply.mended else Reason.EXACT
        return Judgement(Verdict.ACCEPT, reason, understood)
    return Judgement(Verdict.REJECT, Reason.OTHER_OPTION, understood)


def understand(question: Question, text: str, language: str) -> str:
    """Return the verdict that ``text`` names; empty where it names none or several."""
    reply = Reply(()) if _says_nothing(text) else _reply_to(question, text)
    clear = len(reply.verdicts) == 1 and not _is_unclear(reply, question)
    return _SHOWN[reply.verdicts[0]][language == "fr"] if clear else ""


def _is_unclear(reply: Reply, question: Question) -> bool:
    """Tell whether a claim's own verb leaves open what is meant, or says the contrary: no, he did.

    *He did* may mean either of a claim that denies, and goes with a *no* to that claim alone; *you
    can't* answers a claim that somebody can.
    """
    if reply.able and not any(map(_CAN.search, map(fold, question.question.forms))):
        return True
    return (reply.echoed or reply.crossed) and reply.echoed == _denies(question)


def _denies(question: Question) -> bool:
    """Tell whether the claim says that something is not so; *he did* may then mean either."""
    return any(not NEGATIONS.isdisjoint(read(text).words) for text in question.question.forms)


def _says_nothing(answer: str) -> bool:
    """Tell whether players say no more than that they do not know."""
    wordings = [one.strip(_AROUND) for one in unframed(answer)]
    return any(SHRUG.fullmatch(one) or _NEITHER.fullmatch(one) for one in wordings)


def _reply_to(question: Question, answer: str) -> Reply:
    """Return what an answer says, also where it only denies what the claim says."""
    reply = _reply(answer)
    if reply.verdicts or reply.hedged or _denies(question):
        return reply
    denied = denies_claim(unframed(answer)[0].strip(_AROUND), question.question.forms)
    return Reply((ClaimVerdict.REFUTED,)) if denied else reply


def _reply(answer: str) -> Reply:
    """Return what an answer says as it stands, or else without what stands around it."""
    wordings = unframed(answer)
    bare = wordings[0].strip(_AROUND)
    if bare != wordings[0]:
        wordings = (*wordings, *unframed(bare))  # what stands within quotes is framed too
    replies = map(read_reply, wordings)
    return next((reply for reply in replies if reply.verdicts or reply.hedged), Reply(()))
