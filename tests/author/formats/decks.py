"""Decks to send out and bring back, and the way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from quiz.author.formats.arrive import new_deck
from quiz.author.verify import loaded
from quiz.deck.loading import load
from quiz.deck.model import (
    Citation,
    ClaimVerdict,
    Deck,
    Examples,
    Index,
    Item,
    Kind,
    Question,
    Stance,
    Text,
)
from quiz.deck.source_text import forbidden_in_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.author.formats.carried import Imported, Loss

SAMPLES = Path(__file__).parents[2] / "samples" / "formats"


def tricky() -> Deck:
    """A deck of everything that formats of other programs trip over."""
    return load(SAMPLES / "tricky.yaml")


def back(imported: Imported) -> Deck:
    """The deck that an import makes, loaded as any other."""
    text, _ = new_deck(imported, "back")
    return loaded(text, "back.yaml")


def told(losses: Sequence[Loss]) -> list[str]:
    return [loss.told("f") for loss in losses]


def deck_of(*questions: Question) -> Deck:
    return Deck(Text("t"), questions, Index())


SIGNS = "ab é=~#{}:\\%[]<>&*/-.159|,;\"'`$_→\t"
"""Letters among everything that means something to GIFT, HTML, CSV or YAML."""


def _sound(text: str) -> bool:
    return bool(text) and not forbidden_in_value(text)


LINE = st.one_of(
    st.text(SIGNS, min_size=1, max_size=14),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=10),
    st.sampled_from(["%50%x", "[html]y", "->", "a -> b", "TRUE", "// c", "1..2", "s:3:q", "sep=;"]),
)
WORDS = LINE.map(str.strip).filter(_sound)
"""A text of one line, as the loader returns it."""
TEXTS = st.lists(LINE, min_size=1, max_size=3).map("\n".join).map(str.strip).filter(_sound)
"""A text of several lines."""


def unlike(words: st.SearchStrategy[str], least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(words, min_size=least, max_size=most, unique_by=str.casefold)


WORDED = st.one_of(
    TEXTS.map(Text),
    st.dictionaries(st.sampled_from(["en", "fr", "pt-BR"]), TEXTS, min_size=1).map(
        lambda texts: Text("", tuple(texts.items()))
    ),
)
NUMBERS = st.decimals(-(10**6), 10**6, places=2, allow_nan=False).map(lambda value: f"{value:f}")
TOLERANCES = st.sampled_from(["", "5%", "0.5%", "33.333333%"])


@st.composite
def plain_questions(draw: st.DrawFn) -> Question:
    """A question in one language, of any kind, with no field that GIFT has no place for."""
    kind = draw(st.sampled_from(Kind))
    question = Question(
        id="q-1",
        kind=kind,
        question=Text(draw(TEXTS)),
        topics=tuple(draw(st.lists(WORDS, max_size=3, unique=True))),
        difficulty=draw(st.integers(1, 3)),
        explanation=Text(draw(st.one_of(st.just(""), TEXTS))),
        cite=tuple(Citation(reference=each) for each in draw(st.lists(WORDS, max_size=2))),
    )
    words = draw(unlike(WORDS, 8, 8))
    items = tuple(Item(Text(each)) for each in words[:4])
    answers = {
        "accept": tuple(words[1:3]),
        "prompt": tuple(words[3:4]),
        "reject": tuple(words[4:6]),
    }
    number, tolerance = draw(NUMBERS), draw(TOLERANCES)
    unit = draw(st.sampled_from(["days", "%", "million USD", "km/h", "US dollars"]))
    amount = draw(st.sampled_from([f"{number} {unit}", f"1.5 to 30 {unit}", "10 000 USD"]))
    if " to " in amount:
        tolerance = ""
    own: dict[Kind, dict[str, Any]] = {
        Kind.TEXT: {"answer": Text(words[0]), **answers},
        Kind.PERSON: {"answer": Text(words[0]), **answers},
        Kind.DATE: {"answer": Text("2023-03-09"), **answers},
        Kind.AMOUNT: {"answer": Text(amount), "tolerance": tolerance},
        Kind.NUMBER: {"answer": Text(number), "tolerance": tolerance},
        Kind.CHOICE: {"answer": items[2].text, "items": items},
        Kind.LIST: {"items": items, "need": draw(st.integers(1, 4)), "reject": tuple(words[4:])},
        Kind.ORDER: {"items": items},
        Kind.CLAIM: {"answer": Text(str(draw(st.sampled_from(ClaimVerdict))))},
    }
    return replace(question, **own[kind])


@st.composite
def full_questions(draw: st.DrawFn) -> Question:
    """A question with fields that only a table holds, languages among them."""
    question = draw(plain_questions())
    changes: dict[str, Any] = {
        "question": draw(WORDED),
        "hint": draw(st.one_of(st.just(Text()), WORDED)),
        "explanation": draw(st.one_of(st.just(Text()), WORDED)),
        "cite": (*question.cite, *draw(st.lists(citations(), max_size=2))),
        "examples": Examples(accept=tuple(draw(st.lists(WORDS, max_size=2)))),
        "review_by": draw(st.sampled_from(["", "2030-12-31"])),
    }
    if question.kind in (Kind.TEXT, Kind.PERSON):
        changes["answer"] = draw(WORDED)
    if question.items and question.kind is not Kind.CHOICE:
        texts = draw(unlike(WORDS, 8, 8))
        changes["items"] = (
            Item(Text("", (("en", texts[0]), ("fr", texts[1]))), (texts[2],)),
            Item(Text("", (("fr", texts[3]),))),
            Item(Text(texts[4]), (texts[5], texts[6])),
            Item(Text("", (("en", texts[7]),))),
        )
        changes["need"] = min(question.need, 4)
    return replace(question, **changes)


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    return Citation(
        source="s",
        paragraph=draw(st.integers(0, 99)),
        quote=draw(st.one_of(st.just(""), WORDS)),
        gloss=draw(st.one_of(st.just(Text()), WORDS.map(Text))),
        inference=draw(
            st.one_of(st.just(Text()), WORDS.map(lambda text: Text("", (("fr", text),))))
        ),
        stance=draw(st.sampled_from([None, *Stance])),
    )
