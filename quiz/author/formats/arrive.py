"""What was read from another format becomes a deck, or joins one; what does not fit is told."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.author.edit import add_questions
from quiz.author.emit import deck_yaml, source_data
from quiz.author.formats.carried import Imported, Loss
from quiz.author.slugs import slug
from quiz.deck.loading import parse
from quiz.deck.source_text import forbidden_in_value
from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from quiz.author.formats.carried import QuestionData, Where
    from quiz.author.tree import Data
    from quiz.deck.model import Deck, Source

_WORDED = ("question", "hint", "explanation")
"""The texts that get a language where one is given; an answer serves every language."""
_LINE_END = re.compile(r"\r\n?")


def new_deck(imported: Imported, title: str, language: str = "") -> tuple[str, Imported]:
    """Return a deck of the imported questions as YAML, and the import as it went in.

    With a language, texts that are in none become texts in that one. Sources that are cited get an
    entry with nothing but their id, to be filled in.
    """
    if language:
        imported = _in_language(imported, language)
    cited = dict.fromkeys(name for _, each in imported.questions for name in _cited(each))
    fitting = _fitting(imported, dict.fromkeys(cited), taken=())
    still = {name for _, each in fitting.questions for name in _cited(each)}
    losses = [
        Loss("", f"nothing is known of the source `{name}`; describe it under `sources`")
        for name in cited
        if name in still
    ]
    whole = replace(fitting, losses=(*fitting.losses, *losses))
    if not fitting.questions:
        return "", whole
    called = _clean(title, []) or "Imported"
    deck: dict[str, Data] = {"title": {language: called} if language else called}
    if still:
        deck["sources"] = {name: {"label": name} for name in cited if name in still}
    deck["questions"] = [dict(each) for _, each in fitting.questions]
    text = deck_yaml(deck)
    errors = parse(text.encode(), "").errors
    if errors:
        raise QuizError(f"no deck can be made of this: {errors[0].message}")
    return text, whole


def into_deck(
    imported: Imported, text: str, deck: Deck, language: str = ""
) -> tuple[str, Imported]:
    """Return the deck's text with the imported questions at its end, and the import as it went."""
    if language:
        imported = _in_language(imported, language)
    fitting = _fitting(imported, deck.sources, taken=[entry.id for entry in deck.index])
    if not fitting.questions:
        return text, fitting
    return add_questions(text, [each for _, each in fitting.questions], deck.name), fitting


def _in_language(imported: Imported, language: str) -> Imported:
    def worded(question: QuestionData) -> QuestionData:
        return {
            key: {language: value} if key in _WORDED and isinstance(value, str) else value
            for key, value in question.items()
        }

    return replace(
        imported, questions=tuple((where, worded(each)) for where, each in imported.questions)
    )


def _fitting(
    imported: Imported, sources: Mapping[str, Source | None], taken: Collection[str]
) -> Imported:
    """Leave out, and tell, what a deck would refuse; give ids that are free."""
    kept: list[tuple[Where, QuestionData]] = []
    losses = list(imported.losses)
    names = set(taken)
    known: dict[str, Data] = {
        name: source_data(source) if source else {"label": name} for name, source in sources.items()
    }
    for where, question in imported.questions:
        gone: list[str] = []
        moved = {key: _cleaned(value, gone) for key, value in question.items()}
        losses.extend(Loss(where, what) for what in dict.fromkeys(gone))
        name = str(moved["id"])
        if name in names:
            free = slug(name.replace("-", " "), names)
            losses.append(Loss(where, f"the id `{name}` is taken; it becomes `{free}`"))
            name = moved["id"] = free
        alone: dict[str, Data] = {"questions": [moved]}
        if known:
            alone["sources"] = known
        errors = parse(deck_yaml(alone).encode(), "").errors
        if errors:
            losses.extend(Loss(where, f"question left out: {each.message}") for each in errors)
            continue
        names.add(name)
        kept.append((where, moved))
    return replace(imported, questions=tuple(kept), losses=tuple(losses))


def _cleaned(value: Data, gone: list[str]) -> Data:
    if isinstance(value, str):
        return _clean(value, gone)
    if isinstance(value, list):
        return [_cleaned(each, gone) for each in value]
    if isinstance(value, dict):
        return {key: _cleaned(each, gone) for key, each in value.items()}
    return value


def _clean(text: str, gone: list[str]) -> str:
    """Return a text without what no deck may hold: control characters and the like."""
    text = _LINE_END.sub("\n", text)
    if not forbidden_in_value(text):
        return text.strip()
    kept = []
    for each in text:
        if not forbidden_in_value(each):
            kept.append(each)
            continue
        kept.append(" " if each.isspace() else "")
        becomes = "becomes a space" if each.isspace() else "is left out"
        gone.append(f"the control character U+{ord(each):04X} {becomes}")
    return "".join(kept).strip()


def _cited(question: QuestionData) -> list[str]:
    cite = question.get("cite")
    return [
        str(each["source"])
        for each in (cite if isinstance(cite, list) else [])
        if isinstance(each, dict) and each.get("source")
    ]
