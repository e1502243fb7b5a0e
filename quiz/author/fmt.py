"""``quiz fmt``: rewrites a deck in the canonical layout, and proves that nothing else changed."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import yaml

from quiz.author.comments import all_comments, attach
from quiz.author.layout import lay_out
from quiz.author.places import newline_of
from quiz.author.roles import DECK, Role
from quiz.author.tree import read_tree, to_data, uses_anchors
from quiz.author.verify import contents
from quiz.deck.diagnostics import DeckError
from quiz.deck.loading import parse
from quiz.errors import QuizError

if TYPE_CHECKING:
    from quiz.author.tree import Data


class ChangedMeaningError(QuizError):
    """The layout would have changed what the deck says; nothing is written."""


def formatted(text: str) -> str:
    """Return a deck's text in the canonical layout.

    Line endings are those of the first line; a byte order mark is dropped. Raises yaml.YAMLError
    for broken YAML, UnreadableTreeError for what no deck is, ChangedMeaningError where the result
    would say something else or lose a comment (a defect of this program, caught in time).
    """
    tree = read_tree(text)
    if tree is None:
        return text
    directives = re.match(r"\ufeff?(?:\s*#.*\n|\s*\n)*%", text)
    if directives:
        raise QuizError("the deck starts with a % directive; remove it, decks need none")
    before, comments = to_data(tree), Counter(each.text for each in attach(text, tree))
    lines = lay_out(tree, reorder=not uses_anchors(tree))
    result = newline_of(text).join([*lines, ""])
    _prove(before, comments, result)
    return result


def format_deck(data: bytes, name: str) -> bytes:
    """Return a deck file in the canonical layout; raises DeckError for one with broken YAML."""
    found = parse(data, name)
    try:
        text = data.decode("utf-8")
        result = formatted(text).encode()
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise DeckError(name, found.errors) from error
    if found.deck is not None and result != data:
        laid_out = parse(result, name).deck
        if laid_out is None or contents(found.deck) != contents(laid_out):
            raise ChangedMeaningError(_MEANING)
    return result


_MEANING = (
    "the canonical layout would change what this deck means, so nothing was written; "
    "please report this deck"
)


def _prove(before: Data, comments: Counter[str], result: str) -> None:
    try:
        tree = read_tree(result)
    except (yaml.YAMLError, QuizError) as error:
        raise ChangedMeaningError(_MEANING) from error
    same = ordered(before, DECK) == ordered(to_data(tree), DECK)
    if not same or Counter(all_comments(result, tree)) != comments:
        raise ChangedMeaningError(_MEANING)


def ordered(data: Data, role: Role) -> object:
    """Return data in a form that compares equal where only the order of known keys differs.

    The order of languages and of sources counts: it is what players see.
    """
    if isinstance(data, dict):
        pairs = [
            (key, ordered(value, role.children.get(key) or role.each or Role()))
            for key, value in data.items()
        ]
        return sorted(pairs, key=lambda pair: pair[0]) if role.order else pairs
    if isinstance(data, list):
        return [ordered(each, role.each or Role()) for each in data]
    return data
