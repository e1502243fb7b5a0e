"""Answers that say what the evidence does to a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.deck.model import ClaimVerdict
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.options import picked

if TYPE_CHECKING:
    from quiz.deck.model import Question

_WORDS: Final[dict[ClaimVerdict, tuple[str, ...]]] = {
    ClaimVerdict.SUPPORTED: ("supported", "true", "t", "vrai", "v", "confirmé", "étayé"),
    ClaimVerdict.REFUTED: ("refuted", "false", "f", "faux", "réfuté"),
    ClaimVerdict.CONFLICTING: (
        "conflicting",
        "conflicting evidence",
        "les sources se contredisent",
        "contradictoire",
    ),
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: (
        "not enough evidence",
        "nee",
        "pas assez de preuves",
        "preuves insuffisantes",
    ),
}


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a verdict on a claim."""
    places = picked(answer, list(_WORDS.values()))
    if not places:
        return Judgement(Verdict.REJECT, Reason.NOT_AN_OPTION)
    if len(places) > 1:
        return Judgement(Verdict.REJECT, Reason.TWO_OPTIONS)
    said = list(_WORDS)[places[0]]
    right = said == question.answer.get("en")
    return Judgement(
        Verdict.ACCEPT if right else Verdict.REJECT,
        Reason.EXACT if right else Reason.OTHER_OPTION,
        said.value,
    )


def understand(question: Question, text: str, language: str) -> str:
    """Return the verdict that ``text`` names."""
    places = picked(text, list(_WORDS.values()))
    return list(_WORDS)[places[0]].value if len(places) == 1 else ""
