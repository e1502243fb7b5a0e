"""What a deck is without its questions: all that home needs, and quick to import.

To make a frozen dataclass takes some 0.7 ms, a named tuple a fifth of it; every start pays for the
classes that home imports, and those of a question stand elsewhere. ``quiz.deck.model`` has
everything: import from there except on the way to the first paint.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, overload

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quiz.deck.model import Question


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


class IndexEntry(NamedTuple):
    """What selecting and counting need of a question, without loading the rest of it."""

    id: str
    kind: Kind
    topics: tuple[str, ...]
    difficulty: int
    sources: tuple[str, ...]


class Index(Sequence[IndexEntry]):
    """An entry for each question of a deck, in the same order."""

    def __init__(self, entries: Iterable[IndexEntry] = ()) -> None:
        self._entries = tuple(entries)

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, at: int) -> IndexEntry: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[IndexEntry, ...]: ...
    def __getitem__(self, at: int | slice) -> IndexEntry | tuple[IndexEntry, ...]:
        return self._entries[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Index) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # no hash, as beside any __eq__

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each question, from 0, by its id."""
        return {entry.id: place for place, entry in enumerate(self)}

    @cached_property
    def topic_counts(self) -> Mapping[str, int]:
        """How many questions each topic has; a question with several topics counts for each."""
        return Counter(topic for entry in self for topic in entry.topics)


@dataclass(frozen=True, slots=True)
class Deck:
    """A loaded deck."""

    title: Text
    questions: Sequence[Question]
    """In the author's order; a deck from the cache decodes each one when it is asked for."""
    index: Index
    description: Text = NOTHING
    sources: Mapping[str, Source] = field(default_factory=dict)
    digest: str = ""
    """Hex SHA-256 of the file's bytes."""
    name: str = ""
    """The file's name, for messages."""

    def question(self, question_id: str) -> Question:
        """Return the question with that id; raises KeyError where there is none."""
        return self.questions[self.index.places[question_id]]

    @property
    def topic_counts(self) -> Mapping[str, int]:
        """How many questions each topic has; a question with several topics counts for each."""
        return self.index.topic_counts

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the title; empty for a deck in one unnamed language."""
        return self.title.languages

    @property
    def key(self) -> str:
        """What history files this deck's answers under; survives edits and moves of the file."""
        return " ".join(self.title.get("en").casefold().split()) or self.name
