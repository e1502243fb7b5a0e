"""Which fields belong to which kinds of question, and what the words of the format mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.model import ClaimVerdict, Kind, Stance

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_FIELDS: Mapping[str, frozenset[Kind]] = {
    "choices": frozenset({Kind.CHOICE}),
    "need": frozenset({Kind.LIST}),
    "tolerance": frozenset({Kind.AMOUNT, Kind.NUMBER}),
}
"""The fields that belong to some kinds only."""

KINDS: Mapping[Kind, str] = {
    Kind.TEXT: "a name or phrase; a slip of the pen is forgiven (this is the default)",
    Kind.PERSON: "a person's full name; the surname alone is enough",
    Kind.DATE: "a day, month or year; as precise as the answer is written",
    Kind.AMOUNT: "a number with a unit, or a range; compared by value",
    Kind.NUMBER: "a count",
    Kind.CHOICE: "one of several choices, picked by letter",
    Kind.LIST: "several items in any order",
    Kind.ORDER: "several items in their right order",
    Kind.CLAIM: "whether the evidence supports a claim: one of four verdicts",
}
"""What the answer to each kind is."""

VERDICTS: Mapping[ClaimVerdict, str] = {
    ClaimVerdict.SUPPORTED: "the evidence says that it is so",
    ClaimVerdict.REFUTED: "the evidence says that it is not so",
    ClaimVerdict.CONFLICTING: "one piece of evidence says so, another says not so",
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: "the evidence says neither",
}
"""What each verdict on a claim says."""

STANCES: Mapping[Stance, str] = {
    Stance.SUPPORTS: "this citation speaks for the claim",
    Stance.REFUTES: "this citation speaks against the claim",
}
"""What each stance of a citation says."""

DIFFICULTIES: Mapping[int, str] = {
    1: "easy, 100 points",
    2: "medium, 200 points",
    3: "hard, 300 points",
}
"""What each difficulty is worth."""
