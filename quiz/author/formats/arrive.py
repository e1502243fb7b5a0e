"""What was read from another format becomes a deck, or joins one; what does not fit is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.author.edit import add_questions
from quiz.author.emit import deck_yaml, source_data
from quiz.author.formats.carried import Imported, Loss
from quiz.author.slugs import slug
from quiz.deck.loading import parse

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from quiz.author.formats.carried import QuestionData
    from quiz.author.tree import Data
    from quiz.deck.model import Deck, Source


def new_deck(imported: Imported, title: str) -> tuple[str, Imported]:
    """Return a deck of the imported questions as YAML, and the import as it went in.

    Sources that are cited get an entry with nothing but their id, to be filled in.
    """
    cited = dict.fromkeys(name for _, each in imported.questions for name in _cited(each))
    fitting = _fitting(imported, dict.fromkeys(cited), taken=())
    still = {name for _, each in fitting.questions for name in _cited(each)}
    losses = [
        Loss("sources", f"nothing is known of `{name}`; describe it under `sources`")
        for name in cited
        if name in still
    ]
    deck: dict[str, Data] = {"title": title}
    if still:
        deck["sources"] = {name: {"label": name} for name in cited if name in still}
    deck["questions"] = [dict(each) for _, each in fitting.questions]
    whole = replace(fitting, losses=(*fitting.losses, *losses))
    return deck_yaml(deck), whole


def into_deck(imported: Imported, text: str, deck: Deck) -> tuple[str, Imported]:
    """Return the deck's text with the imported questions at its end, and the import as it went."""
    fitting = _fitting(imported, deck.sources, taken=[entry.id for entry in deck.index])
    if not fitting.questions:
        return text, fitting
    return add_questions(text, [each for _, each in fitting.questions], deck.name), fitting


def _fitting(
    imported: Imported, sources: Mapping[str, Source | None], taken: Collection[str]
) -> Imported:
    """Leave out, and tell, what a deck would refuse; give ids that are free."""
    kept: list[tuple[str, QuestionData]] = []
    losses = list(imported.losses)
    names = set(taken)
    known: dict[str, Data] = {
        name: source_data(source) if source else {"label": name} for name, source in sources.items()
    }
    for where, question in imported.questions:
        name = str(question["id"])
        if name in names:
            free = slug(name.replace("-", " "), names) if name else ""
            losses.append(Loss(where, f"the id `{name}` is taken; it becomes `{free}`"))
            name = free
        moved = {**question, "id": name}
        alone: dict[str, Data] = {"questions": [moved]}
        if known:
            alone["sources"] = known
        errors = parse(deck_yaml(alone).encode(), where).errors
        if errors:
            losses.extend(Loss(where, f"left out: {each.message}") for each in errors)
            continue
        names.add(name)
        kept.append((where, moved))
    return Imported(tuple(kept), tuple(losses))


def _cited(question: QuestionData) -> list[str]:
    cite = question.get("cite")
    return [
        str(each["source"])
        for each in (cite if isinstance(cite, list) else [])
        if isinstance(each, dict) and each.get("source")
    ]
