"""Export to Moodle GIFT, with what Moodle has no place for told question by question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.author.formats.carried import Exported, Loss
from quiz.author.formats.gift_read import PROMPT_WORTH, SOURCE
from quiz.author.formats.gift_text import escape
from quiz.author.formats.wording import (
    VERDICTS,
    citation_line,
    deck_left_out,
    left_out,
    right_answers,
    shown_answers,
)
from quiz.deck.model import ClaimVerdict, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quiz.deck.model import Deck, Question

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_PERCENT = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*%")
_MARKUP = re.compile(r"[<&]|^\[(html|moodle|plain|markdown)\]")
_FEWEST_PAIRS = 3
"""Moodle refuses matching questions with fewer."""


class _Writer:
    """Writes one question."""

    def __init__(self, question: Question, deck: Deck, language: str) -> None:
        self.question = question
        self.deck = deck
        self.language = language
        self.lost: list[str] = []
        self.facts: dict[str, str] = {}

    def answer(self, text: str) -> str:
        """Return the text of one answer, escaped."""
        if "->" in text:
            self.lost.append(f"`->` in `{text}` would part a pair; it is written as an arrow")
            text = text.replace("->", "→")
        mark = "[plain]" if _MARKUP.match(text) and text.startswith("[") else ""
        return mark + escape(text)

    def right(self, text: str) -> str:
        """Return a right answer, with a weight where its own text would read as one."""
        return ("=%100%" if text.startswith("%") else "=") + self.answer(text)

    def wrong(self, text: str) -> str:
        """Return a wrong choice."""
        return ("~%0%" if text.startswith("%") else "~") + self.answer(text)


def write_gift(deck: Deck, language: str) -> Exported:
    """Return a deck as GIFT in one language."""
    parts: list[str] = []
    losses = deck_left_out(deck, "title", "description", "sources")
    for question in deck.questions:
        writer = _Writer(question, deck, language)
        lines = _WRITERS[question.kind](writer)
        if lines is None:
            losses.extend(Loss(question.id, what) for what in writer.lost)
            continue
        parts.append(_whole(writer, lines))
        lost = [*writer.lost, *left_out(question, language, _held(question))]
        losses.extend(Loss(question.id, what) for what in lost)
    return Exported("\n\n".join(parts) + "\n", len(parts), tuple(losses))


def _held(question: Question) -> frozenset[str]:
    """Return the fields that go over besides the question and its answer."""
    held = {"explanation", "topics", "difficulty", "need"}
    if question.kind in (Kind.TEXT, Kind.PERSON, Kind.DATE, Kind.AMOUNT):
        held |= {"accept", "prompt", "reject"}
    if question.kind is Kind.LIST:
        held.add("reject")
    if question.kind is Kind.NUMBER:
        held.add("tolerance")
    return frozenset(held)


def _whole(writer: _Writer, answers: list[str]) -> str:
    question, language = writer.question, writer.language
    text = question.question.get(language)
    explanation = question.explanation.get(language)
    sources = [citation_line(each, writer.deck, language) for each in question.cite]
    if explanation.startswith(SOURCE) or f"\n{SOURCE}" in explanation:
        writer.lost.append("a line of the explanation reads like a source and comes back as one")
    feedback = [line for line in (explanation, *(SOURCE + each for each in sources)) if line]
    lines = [f"// [id:{question.id}]" + "".join(f" [tag:{each}]" for each in _tags(writer))]
    if question.difficulty != 1:
        writer.facts["difficulty"] = str(question.difficulty)
    if writer.facts:
        lines.append("// quiz: " + " ".join(f"{key}={val}" for key, val in writer.facts.items()))
    everything = " ".join((text, *feedback, *answers))
    mark = "[plain]" if _MARKUP.search(everything) or _MARKUP.match(text) else ""
    lines.append(f"::{escape(question.id)}::{mark}{escape(text)} {{")
    lines.extend(f"\t{answer}" for answer in answers)
    if feedback:
        lines.append(f"\t####{escape(chr(10).join(feedback))}")
    lines.append("}")
    return "\n".join(lines)


def _tags(writer: _Writer) -> list[str]:
    return [topic.replace("]", "\\]") for topic in writer.question.topics]


def _short(writer: _Writer) -> list[str] | None:
    question = writer.question
    if question.kind is not Kind.TEXT:
        writer.facts["kind"] = str(question.kind)
    if question.tolerance:
        writer.facts["tolerance"] = question.tolerance.replace(" ", "")
    lines = [writer.right(text) for text in right_answers(question, writer.language)]
    lines += [f"=%{PROMPT_WORTH}%{writer.answer(text)}" for text in question.prompt]
    lines += [f"=%0%{writer.answer(text)}" for text in question.reject]
    return lines


def _number(writer: _Writer) -> list[str] | None:
    question = writer.question
    text = question.answer.get(writer.language)
    if not _NUMBER.fullmatch(text):
        writer.lost.append(f"`{text}` is not written in plain digits; it goes over as a text")
        return _short(writer)
    reach = ""
    if found := _PERCENT.fullmatch(question.tolerance):
        reach = f":{abs(float(text)) * float(found[1].replace(',', '.')) / 100:.10g}"
    return [f"#{text}{reach}"]


def _choice(writer: _Writer) -> list[str] | None:
    question, language = writer.question, writer.language
    right = question.answer.forms
    if any(item.also for item in question.items):
        writer.lost.append("further wordings of choices are left out")
    return [
        writer.right(item.text.get(language))
        if set(right) <= set(item.forms)
        else writer.wrong(item.text.get(language))
        for item in question.items
    ]


def _list(writer: _Writer) -> list[str] | None:
    question = writer.question
    texts = shown_answers(question, writer.language)
    if any(item.also for item in question.items):
        writer.lost.append("further wordings of items are left out")
    writer.lost.append("the items are choices to tick in Moodle, not answers to type")
    if question.need != len(texts):
        writer.facts["need"] = str(question.need)
    writer.facts["kind"] = "list"
    share = f"{100 / len(texts):.5f}".rstrip("0").rstrip(".")
    return [
        *(f"~%{share}%{writer.answer(text)}" for text in texts),
        *(f"~%-100%{writer.answer(text)}" for text in question.reject),
    ]


def _order(writer: _Writer) -> list[str] | None:
    texts = shown_answers(writer.question, writer.language)
    if len(texts) < _FEWEST_PAIRS:
        writer.lost.append("an order of two items is too short for matching; left out")
        return None
    if any(item.also for item in writer.question.items):
        writer.lost.append("further wordings of items are left out")
    return [f"={place} -> {writer.answer(text)}" for place, text in enumerate(texts, start=1)]


def _claim(writer: _Writer) -> list[str] | None:
    verdict = ClaimVerdict(writer.question.answer.plain)
    simple = {ClaimVerdict.SUPPORTED: "TRUE", ClaimVerdict.REFUTED: "FALSE"}
    if verdict in simple:
        return [simple[verdict]]
    writer.facts |= {"kind": "claim", "answer": str(verdict)}
    words = VERDICTS.get(writer.language, VERDICTS["en"])
    return [(writer.right if each is verdict else writer.wrong)(words[each]) for each in words]


_WRITERS: Mapping[Kind, Callable[[_Writer], list[str] | None]] = {
    Kind.TEXT: _short,
    Kind.PERSON: _short,
    Kind.DATE: _short,
    Kind.AMOUNT: _short,
    Kind.NUMBER: _number,
    Kind.CHOICE: _choice,
    Kind.LIST: _list,
    Kind.ORDER: _order,
    Kind.CLAIM: _claim,
}
