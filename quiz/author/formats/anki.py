"""Export to Anki: a text file whose header lines tell Anki how to import it.

Headers as in Anki's manual (https://docs.ankiweb.net/importing/text-files.html). The guid of a
note comes from the deck, the question's id and the language, so that a later import updates the
note, its learning kept, instead of adding a second one.

There is no ``#columns`` header on purpose: Anki matches its names with those of the note type's
fields, and in a French Anki, whose Basic type is "Basique" with the fields "Recto" and "Verso",
it then puts the guid on the front and nothing on the back. Without it the columns that are
neither guid nor tags fill the fields in their order, whatever they are called.
"""

from __future__ import annotations

import hashlib
import html
from typing import TYPE_CHECKING

from quiz.author.formats.carried import Exported, Loss
from quiz.author.formats.wording import (
    VERDICTS,
    citation_line,
    deck_left_out,
    left_out,
    shown_answers,
)
from quiz.deck.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quiz.deck.model import Deck, Question

_HELD = frozenset({"explanation", "topics", "citations", "hint"})
_HINT = {"en": "Hint", "fr": "Indice"}
_ALSO = {"en": "also", "fr": "ou"}


def write_anki(deck: Deck, language: str) -> Exported:
    """Return a deck as notes with a front and a back, in one language."""
    name = " ".join((deck.title.get(language) or deck.name or "quiz").split())
    lines = [
        "#separator:tab",
        "#html:true",
        "#notetype:Basic",
        f"#deck:{name.replace('::', ':')}",
        "#guid column:1",
        "#tags column:4",
    ]
    losses = deck_left_out(deck, language, "description")
    for question in deck.questions:
        fields = (
            guid(deck, question, language),
            _front(question, language),
            _back(question, deck, language),
            " ".join(_tags(question)),
        )
        lines.append("\t".join(fields))
        lost = left_out(question, language, _held(question))
        if any(topic not in _tags(question) for topic in question.topics):
            lost.append("a topic has `_` for spaces, which Anki's tags cannot have")
        losses.extend(Loss(question.id, what) for what in lost)
    return Exported("\n".join(lines) + "\n", len(deck.questions), tuple(losses))


def guid(deck: Deck, question: Question, language: str) -> str:
    """Return the note's identity, which stays when question or answer are reworded."""
    whole = f"{deck.key}\n{question.id}\n{language}"
    return hashlib.sha256(whole.encode()).hexdigest()[:20]


def _held(question: Question) -> frozenset[str]:
    if question.kind in (Kind.LIST, Kind.ORDER):
        return _HELD | {"need"} if question.need in (0, len(question.items)) else _HELD
    return _HELD | {"accept"}


def _front(question: Question, language: str) -> str:
    parts = [_escaped(question.question.get(language))]
    if question.kind in (Kind.CHOICE, Kind.ORDER):
        shown = (item.text.get(language) for item in question.presented)
        parts.append(_listing("ul", shown))
    if question.kind is Kind.CLAIM:
        parts.append(_listing("ul", VERDICTS.get(language, VERDICTS["en"]).values()))
    if hint := question.hint.get(language):
        label = _HINT.get(language, _HINT["en"])
        parts.append(f"<details><summary>{label}</summary>{_escaped(hint)}</details>")
    return "".join(parts)


def _back(question: Question, deck: Deck, language: str) -> str:
    answers = shown_answers(question, language)
    if len(answers) > 1:
        parts = [_listing("ol" if question.kind is Kind.ORDER else "ul", answers)]
    else:
        parts = [f"<b>{_escaped(answers[0])}</b>"]
        if question.kind is not Kind.CLAIM and question.accept:
            also = ", ".join(_escaped(each) for each in question.accept)
            parts.append(f"<br>({_ALSO.get(language, _ALSO['en'])}: {also})")
    if explanation := question.explanation.get(language):
        parts.append(f"<p>{_escaped(explanation)}</p>")
    for citation in question.cite:
        parts.append(f"<p><small>{_escaped(citation_line(citation, deck, language))}</small></p>")
    return "".join(parts)


def _tags(question: Question) -> list[str]:
    # A quotation mark at the beginning would start a quoted field.
    topics = ["_".join(topic.split()).replace('"', "'") for topic in question.topics]
    return [*topics, f"kind::{question.kind}", f"difficulty::{question.difficulty}"]


def _listing(tag: str, items: Iterable[str]) -> str:
    inner = "".join(f"<li>{_escaped(item)}</li>" for item in items)
    return f"<{tag}>{inner}</{tag}>"


def _escaped(text: str) -> str:
    """Return text for a field: no tab, line break or quotation mark, which would end the field."""
    return html.escape(text, quote=True).replace("\t", " ").replace("\n", "<br>")
