"""Small decks, a judge without opinions and a recorder that can be told to fail."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.deck.model import Citation, Deck, Index, IndexEntry, Kind, Question, Source, Text
from quiz.history.trouble import Cause, HistoryError, Trouble
from quiz.judge.judgement import Judgement, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from quiz.history.records import StoredRound

VERDICTS = {
    "right": Judgement(Verdict.ACCEPT, Reason.EXACT),
    "typo": Judgement(Verdict.ACCEPT, Reason.TYPO, details={"count": 1}),
    "vague": Judgement(Verdict.PROMPT, Reason.MORE_SPECIFIC),
    "march": Judgement(Verdict.PROMPT, Reason.LESS_PRECISE, "March", {"missing": "day"}),
}
WRONG = Judgement(Verdict.REJECT, Reason.DIFFERENT)


def fake_judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge by the word alone: right, typo, vague, march; anything else is wrong."""
    return VERDICTS.get(answer.strip(), WRONG)


def ask(
    name: str,
    kind: Kind = Kind.TEXT,
    *,
    difficulty: int = 1,
    topics: tuple[str, ...] = ("general",),
    sources: tuple[str, ...] = (),
    hint: str = "",
) -> Question:
    """Return a question whose texts say its id."""
    return Question(
        id=name,
        kind=kind,
        question=Text(f"{name}?"),
        answer=Text("right"),
        topics=topics,
        difficulty=difficulty,
        hint=Text(hint),
        cite=tuple(Citation(source=source, quote="so") for source in sources),
    )


def deck_of(questions: Sequence[Question], *, title: str = "Tides") -> Deck:
    """Return a deck of these questions."""
    index = Index(
        IndexEntry(
            each.id,
            each.kind,
            each.topics,
            each.difficulty,
            tuple(dict.fromkeys(cite.source for cite in each.cite if cite.source)),
        )
        for each in questions
    )
    names = {cite.source for each in questions for cite in each.cite if cite.source}
    sources = {name: Source(name, Text(f"the {name}")) for name in sorted(names)}
    return Deck(Text(title), tuple(questions), index, sources=sources, name="tides.yaml")


def plain_deck(count: int = 5, *, hint: str = "think") -> Deck:
    """Return a deck of text questions q0, q1 ... with difficulties 1, 2, 3, 1 ..."""
    return deck_of([ask(f"q{n}", difficulty=1 + n % 3, hint=hint) for n in range(count)])


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def tick(self, seconds: float) -> None:
        self.now += seconds


@dataclass
class Notebook:
    """A recorder in memory that notes every call; fails while ``cause`` is set."""

    cause: Cause | None = None
    trouble: Trouble | None = None
    saved: list[StoredRound] = field(default_factory=list)
    changes: list[set[int]] = field(default_factory=list)

    def save(self, stored: StoredRound, changed: Collection[int]) -> None:
        if self.cause is not None:
            raise HistoryError(Trouble(self.cause, "history.sqlite3"))
        self.saved.append(stored)
        self.changes.append(set(changed))

    @property
    def last(self) -> StoredRound:
        return self.saved[-1]
