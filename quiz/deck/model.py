"""The values a deck consists of, after loading: frozen, complete, free of YAML."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Kind(StrEnum):
    """The kinds of question; the value is the word written in YAML."""

    TEXT = "text"
    PERSON = "person"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"
    CHOICE = "choice"
    LIST = "list"
    ORDER = "order"
    CLAIM = "claim"


class ClaimVerdict(StrEnum):
    """What the evidence says of a claim; the four verdicts of AVeriTeC (Schlichtkrull 2023)."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    CONFLICTING = "conflicting"
    NOT_ENOUGH_EVIDENCE = "not-enough-evidence"


class Stance(StrEnum):
    """What one citation does to a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one or several languages."""

    plain: str = ""
    """The text where the author wrote one string for everybody."""
    by_language: tuple[tuple[str, str], ...] = ()
    """(language code, text) pairs in the author's order; empty where ``plain`` is set."""

    def get(self, language: str) -> str:
        """Return the text in ``language``, else in English, else the first one there is."""
        if self.plain or not self.by_language:
            return self.plain
        texts = dict(self.by_language)
        return texts.get(language) or texts.get("en") or self.by_language[0][1]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every wording, each once, in the author's order."""
        if self.plain:
            return (self.plain,)
        return tuple(dict.fromkeys(text for _, text in self.by_language))

    @property
    def languages(self) -> tuple[str, ...]:
        """The language codes given; empty for a plain string, which serves every language."""
        return tuple(code for code, _ in self.by_language)

    def has(self, language: str) -> bool:
        """Tell whether a reader of ``language`` is served without a fallback."""
        return bool(self.plain) or language in self.languages

    def __bool__(self) -> bool:
        return bool(self.plain or self.by_language)


NOTHING = Text()


@dataclass(frozen=True, slots=True)
class Source:
    """A text that questions rest on; what its file does not state is empty."""

    id: str
    label: Text = NOTHING
    title: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    """ISO day, month or year."""
    updated: str = ""
    language: str = ""
    url: str = ""
    """http or https."""
    file: str = ""
    """A bare file name inside an articles folder."""
    not_evidence: frozenset[int] = frozenset()
    """Paragraph numbers, from 1, that may not be cited."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One piece of evidence: a quotation from a source, or a reference in words."""

    reference: str = ""
    """A plain reference or link; then every other field is empty."""
    source: str = ""
    """Id of a source of the deck."""
    paragraph: int = 0
    """Counted from 1 over the non-empty lines of the source's file; 0 for none given."""
    quote: str = ""
    gloss: Text = NOTHING
    inference: Text = NOTHING
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class Examples:
    """The question's own tests of its answer line."""

    accept: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """A change that players who answered before ``date`` are told of."""

    date: str
    """ISO day."""
    text: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list or order answer, or one choice; its forms all mean the same."""

    text: Text
    also: tuple[str, ...] = ()
    """Further right wordings, never shown."""

    @property
    def forms(self) -> tuple[str, ...]:
        """Every wording that counts as this item, the shown ones first."""
        return tuple(dict.fromkeys((*self.text.forms, *self.also)))


@dataclass(frozen=True, slots=True)
class Question:
    """One question with its answer line and its evidence."""

    id: str
    kind: Kind
    question: Text
    answer: Text = NOTHING
    """The canonical answer; for a choice the right choice, for a claim a ClaimVerdict value;
    empty for list and order, whose answer is ``items``."""
    items: tuple[Item, ...] = ()
    """list: the items; order: the items in their right order; choice: the choices as written."""
    accept: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    need: int = 0
    """list: how many items make a complete answer (all where the author gives no ``need``)."""
    tolerance: str = ""
    """amount, number: a percentage as written, such as ``5%``; empty for an exact value."""
    topics: tuple[str, ...] = ()
    difficulty: int = 1
    """1 easy, 2 medium, 3 hard."""
    hint: Text = NOTHING
    explanation: Text = NOTHING
    cite: tuple[Citation, ...] = ()
    examples: Examples = Examples()
    corrections: tuple[Correction, ...] = ()
    review_by: str = ""
    """ISO day after which the fact may have gone stale."""

    @property
    def presented(self) -> tuple[Item, ...]:
        """The items in the order players see them, and so the order that letters refer to.

        For choice and order a shuffle fixed by the question's id, so that the place of an item
        says nothing about its rightness; an order question is never shown solved.
        """
        if self.kind not in (Kind.CHOICE, Kind.ORDER):
            return self.items
        shuffled = list(self.items)
        random.Random(f"{self.kind}:{self.id}").shuffle(shuffled)  # noqa: S311 (not a secret)
        if self.kind is Kind.ORDER and tuple(shuffled) == self.items:
            shuffled.reverse()
        return tuple(shuffled)


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """What selecting and counting need of a question, without loading the rest of it."""

    id: str
    kind: Kind
    topics: tuple[str, ...]
    difficulty: int
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deck:
    """A loaded deck."""

    title: Text
    questions: Sequence[Question]
    """In the author's order; a deck from the cache decodes each one when it is asked for."""
    index: tuple[IndexEntry, ...]
    """One entry per question, in the same order."""
    description: Text = NOTHING
    sources: Mapping[str, Source] = field(default_factory=dict)
    digest: str = ""
    """Hex SHA-256 of the file's bytes."""
    name: str = ""
    """The file's name, for messages."""

    def question(self, question_id: str) -> Question:
        """Return the question with that id; raises KeyError where there is none."""
        for position, entry in enumerate(self.index):
            if entry.id == question_id:
                return self.questions[position]
        raise KeyError(question_id)

    @property
    def topic_counts(self) -> Mapping[str, int]:
        """How many questions each topic has; a question with several topics counts for each."""
        return Counter(topic for entry in self.index for topic in entry.topics)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the title; empty for a deck in one unnamed language."""
        return self.title.languages

    @property
    def key(self) -> str:
        """What history files this deck's answers under; survives edits and moves of the file."""
        return " ".join(self.title.get("en").casefold().split()) or self.name
