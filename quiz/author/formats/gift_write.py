"""Export to Moodle GIFT, with what Moodle has no place for told question by question.

What Moodle has no words for, such as the kind of a short answer, stands in a comment
(``// quiz: kind=person``), so that an import of ours brings back the same question.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from quiz.author.formats.carried import Exported, Loss
from quiz.author.formats.gift_answers import PROMPT_WORTH, shorten
from quiz.author.formats.gift_numbers import is_plain, write_number
from quiz.author.formats.gift_read import SOURCE
from quiz.author.formats.gift_text import escape
from quiz.author.formats.wording import (
    VERDICTS,
    citation_line,
    deck_left_out,
    left_out,
    right_answers,
    shown_answers,
    unit_shown,
)
from quiz.deck.model import ClaimVerdict, Kind
from quiz.values.calendar import parse_exact, show
from quiz.values.numbers import parse_exact as parse_number
from quiz.values.numbers import parse_tolerance

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quiz.deck.model import Deck, Question

_AMOUNT = re.compile(
    r"(-?[0-9]+(?:\.[0-9]+)?)(?: to (-?[0-9]+(?:\.[0-9]+)?))?( ?[^\s\d.,+-][^\d]*)"
)
_LEADING_SIGN = re.compile(r"[%\[]")
_FEWEST_PAIRS = 3
"""Moodle's manual asks for as many pairs in a matching question."""


class _Writer:
    """Writes one question."""

    def __init__(self, question: Question, deck: Deck, language: str) -> None:
        self.question = question
        self.deck = deck
        self.language = language
        self.lost: list[str] = []
        self.facts: dict[str, str] = {}
        self.suffix = ""
        """What the question's text ends with for Moodle only."""
        self.held = {"explanation", "topics", "difficulty", "need"}
        """The fields that go over besides the question and its answer."""

    def half(self, text: str) -> str:
        """Return one half of a pair, or of what would be one, escaped."""
        if "->" in text:
            self.lost.append(f"`->` in {shorten(text)} would part a pair; it becomes an arrow")
        return escape(text.replace("->", "→"))

    def answer(self, text: str) -> str:
        """Return the text of one answer, escaped; a format before what reads as a sign."""
        return ("[plain]" if _LEADING_SIGN.match(text) else "") + self.half(text)

    def short(self, text: str) -> str:
        r"""Return a short answer, whose ``*`` would stand for any text in Moodle."""
        return self.answer(text.replace("*", "\\*"))


def write_gift(deck: Deck, language: str) -> Exported:
    """Return a deck as GIFT in one language."""
    parts: list[str] = []
    if title := " ".join(deck.title.get(language).split()):
        parts.append(f"// quiz title: {title}")
    losses = deck_left_out(deck, language, "description", "sources")
    count = 0
    for question in deck.questions:
        writer = _Writer(question, deck, language)
        lines = _WRITERS[question.kind](writer)
        if lines is not None:
            parts.append(_whole(writer, lines))
            writer.lost += left_out(question, language, frozenset(writer.held))
            count += 1
        losses.extend(Loss(question.id, what) for what in dict.fromkeys(writer.lost))
    return Exported("\n\n".join(parts) + "\n", count, tuple(losses))


def _whole(writer: _Writer, answers: list[str]) -> str:
    question, language = writer.question, writer.language
    explanation = question.explanation.get(language)
    sources = [citation_line(each, writer.deck, language) for each in question.cite]
    if explanation.startswith(SOURCE) or f"\n{SOURCE}" in explanation:
        writer.lost.append("a line of the explanation reads like a source and comes back as one")
    feedback = [explanation, *(SOURCE + each.replace("\n", " ") for each in sources)]
    feedback = [each for each in feedback if each]
    lines = [f"// [id:{question.id}]" + "".join(f" [tag:{each}]" for each in _tags(writer))]
    if question.difficulty != 1:
        writer.facts["difficulty"] = str(question.difficulty)
    if writer.facts:
        facts = (f"{key}={quote(value, safe='')}" for key, value in writer.facts.items())
        lines.append(f"// quiz: {' '.join(facts)}")
    # Plain, so that Moodle neither takes < and & for HTML nor :-) for a picture.
    text = escape(question.question.get(language) + writer.suffix)
    lines.append(f"::{escape(question.id)}::[plain]{text} {{")
    lines.extend(f"\t{answer}" for answer in answers)
    if feedback:
        whole = "\n".join(feedback)
        mark = "[plain]" if whole.startswith("[") else ""
        lines.append(f"\t####{mark}{escape(whole)}")
    lines.append("}")
    return "\n".join(lines)


def _tags(writer: _Writer) -> list[str]:
    made = []
    for topic in writer.question.topics:
        tag = re.sub(r"[<>`]|\\$", "", " ".join(topic.split())).strip()
        if tag != topic:
            writer.lost.append(f"the topic {shorten(topic)} becomes the tag {shorten(tag)}")
        if tag:
            made.append(tag.replace("]", "\\]"))
    return made


def _short(writer: _Writer) -> list[str]:
    question = writer.question
    if question.kind is not Kind.TEXT:
        writer.facts["kind"] = str(question.kind)
    if question.kind in (Kind.AMOUNT, Kind.NUMBER):
        writer.lost.append("it becomes a short answer, which Moodle compares letter by letter")
    if question.tolerance:
        writer.facts["tolerance"] = question.tolerance.replace(" ", "")
    writer.held |= {"accept", "prompt", "reject"}
    right = [*right_answers(question, writer.language)]
    if question.kind is Kind.DATE and (date := parse_exact(right[0])):
        writer.lost.append("Moodle takes the date only as it is written here, in digits or words")
        words = show(date, writer.language)
        right += [words] if words not in right else []
    return [
        *(f"={writer.short(text)}" for text in right),
        *(f"=%{PROMPT_WORTH}%{writer.short(text)}" for text in question.prompt),
        *(f"=%0%{writer.short(text)}" for text in question.reject),
    ]


def _number(writer: _Writer) -> list[str]:
    question = writer.question
    text = question.answer.get(writer.language)
    value = parse_number(text)
    plain = text.replace(" ", "").replace("_", "")
    if value is None or not is_plain(plain):
        return _short(writer)
    if plain != text:
        writer.lost.append(f"`{text}` is written `{plain}`")
    return [_numerical(writer, plain)]


def _numerical(writer: _Writer, number: str) -> str:
    if tolerance := writer.question.tolerance:
        writer.held.add("tolerance")
        writer.facts["tolerance"] = tolerance.replace(" ", "")
    return f"#{write_number(number, parse_tolerance(tolerance))}"


def _amount(writer: _Writer) -> list[str]:
    """Ask for the number alone, its unit in the question: Moodle's GIFT has numbers, no units."""
    text = writer.question.answer.get(writer.language)
    found = _AMOUNT.fullmatch(text)
    if not found or " to " in found[3] or (found[2] and writer.question.tolerance):
        return _short(writer)
    low, high, unit = found.groups()
    shown = unit_shown(unit, writer.language)
    writer.facts |= {"kind": "amount", "unit": unit, "asked": shown}
    writer.suffix = f" ({shown})"
    writer.lost.append(f"Moodle asks for the number; the unit `{shown}` is in the question")
    return [f"#{low}..{high}" if high else _numerical(writer, low)]


def _choice(writer: _Writer) -> list[str]:
    question, language = writer.question, writer.language
    right = set(question.answer.forms)
    if any(item.also for item in question.items):
        writer.lost.append("further wordings of choices are left out")
    return [
        ("=" if right <= set(item.forms) else "~") + writer.answer(item.text.get(language))
        for item in question.items
    ]


def _list(writer: _Writer) -> list[str]:
    question = writer.question
    texts = shown_answers(question, writer.language)
    writer.held.add("reject")
    if any(item.also for item in question.items):
        writer.lost.append("further wordings of items are left out")
    if not question.reject:
        writer.lost.append("in Moodle every choice is right, for want of wrong ones in `reject`")
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
        writer.lost.append("question left out: an order of two is too short for matching")
        return None
    if any(item.also for item in writer.question.items):
        writer.lost.append("further wordings of items are left out")
    writer.facts["kind"] = "order"
    return [f"={place} -> {writer.half(text)}" for place, text in enumerate(texts, start=1)]


def _claim(writer: _Writer) -> list[str]:
    verdict = ClaimVerdict(writer.question.answer.plain)
    simple = {ClaimVerdict.SUPPORTED: "TRUE", ClaimVerdict.REFUTED: "FALSE"}
    if verdict in simple:
        return [simple[verdict]]
    writer.facts |= {"kind": "claim", "answer": str(verdict)}
    words = VERDICTS.get(writer.language, VERDICTS["en"])
    return [("=" if each is verdict else "~") + writer.answer(words[each]) for each in words]


_WRITERS: Mapping[Kind, Callable[[_Writer], list[str] | None]] = {
    Kind.TEXT: _short,
    Kind.PERSON: _short,
    Kind.DATE: _short,
    Kind.AMOUNT: _amount,
    Kind.NUMBER: _number,
    Kind.CHOICE: _choice,
    Kind.LIST: _list,
    Kind.ORDER: _order,
    Kind.CLAIM: _claim,
}
