"""Questions and decks as YAML in the canonical layout, made from plain data or from the models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.author.layout import lay_out, lay_out_item
from quiz.author.roles import OTHER, QUESTION_KEYS, QUESTIONS
from quiz.author.tree import Data, to_tree
from quiz.deck.model import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quiz.deck.model import Citation, Examples, Item, Question, Source, Text


def deck_yaml(deck: Mapping[str, Data]) -> str:
    """Return a whole deck, given as a mapping of the format's own keys."""
    return "\n".join([*lay_out(to_tree(dict(deck))), ""])


def question_yaml(question: Mapping[str, Data], indent: int = 2) -> str:
    """Return one question as an item of ``questions:``, its dash at ``indent``."""
    node = to_tree(dict(question))
    return "\n".join([*lay_out_item(node, QUESTIONS.each or OTHER, indent, indent + 2), ""])


def question_data(question: Question) -> dict[str, Data]:
    """Return the mapping that reads as this question; what is empty or the default is left out."""
    data: dict[str, Data] = {
        "id": question.id,
        "kind": str(question.kind),
        "topic": question.topics[0] if len(question.topics) == 1 else list(question.topics),
        "difficulty": str(question.difficulty),
        "question": text_data(question.question),
        "answer": text_data(question.answer),
        "tolerance": question.tolerance,
        "accept": list(question.accept),
        "prompt": list(question.prompt),
        "reject": list(question.reject),
        "hint": text_data(question.hint),
        "explanation": text_data(question.explanation),
        "cite": [_citation(each) for each in question.cite],
        "examples": _examples(question.examples),
        "corrections": [
            {"date": each.date, "text": text_data(each.text)} for each in question.corrections
        ],
        "review_by": question.review_by,
    }
    if question.kind is Kind.CHOICE:
        data["choices"] = [_item(each) for each in question.items]
    elif question.items:
        data["answer"] = [_item(each) for each in question.items]
        if question.kind is Kind.LIST and question.need != len(question.items):
            data["need"] = str(question.need)
    return {key: data[key] for key in QUESTION_KEYS if data.get(key)}


def source_data(source: Source) -> dict[str, Data]:
    """Return the mapping that reads as this source."""
    data: dict[str, Data] = {
        "label": text_data(source.label),
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "published": source.published,
        "updated": source.updated,
        "language": source.language,
        "url": source.url,
        "file": source.file,
        "not_evidence": [str(number) for number in sorted(source.not_evidence)],
    }
    return {key: value for key, value in data.items() if value}


def text_data(text: Text) -> Data:
    """Return a text as it is written: one string, or a map of languages."""
    return dict(text.by_language) if text.by_language else text.plain


def _item(item: Item) -> Data:
    return [text_data(item.text), *item.also] if item.also else text_data(item.text)


def _citation(citation: Citation) -> Data:
    if citation.reference:
        return citation.reference
    data: dict[str, Data] = {
        "source": citation.source,
        "paragraph": str(citation.paragraph or ""),
        "quote": citation.quote,
        "gloss": text_data(citation.gloss),
        "inference": text_data(citation.inference),
        "stance": str(citation.stance or ""),
    }
    return {key: value for key, value in data.items() if value}


def _examples(examples: Examples) -> Data:
    lists: Mapping[str, Sequence[str]] = {
        "accept": examples.accept,
        "prompt": examples.prompt,
        "reject": examples.reject,
    }
    return {key: list(value) for key, value in lists.items() if value}
