"""``quiz fmt``: rewrites a deck in the canonical layout, and proves that nothing else changed."""

from __future__ import annotations

import re
from collections import Counter
from itertools import repeat
from typing import TYPE_CHECKING

import yaml

from quiz.author.comments import all_comments, attach
from quiz.author.layout import lay_out
from quiz.author.places import newline_of
from quiz.author.roles import DECK, OTHER, Role
from quiz.author.tree import UnreadableTreeError, read_tree, to_data, uses_anchors
from quiz.author.verify import contents
from quiz.deck.collecting import no_collecting
from quiz.deck.diagnostics import DeckError
from quiz.deck.loading import parse
from quiz.errors import QuizError

if TYPE_CHECKING:
    from quiz.author.tree import Data


_starts_with_directive = re.compile(r"\ufeff?(?:[^\S\n]*(?:#.*)?\n)*%").match


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
    if _starts_with_directive(text):
        raise QuizError("the deck starts with a % directive; remove it, decks need none")
    before, comments = to_data(tree), Counter(each.text for each in attach(text, tree))
    lines = lay_out(tree, reorder=not uses_anchors(tree))
    result = newline_of(text).join([*lines, ""])
    if result != text:
        _prove(before, comments, result)
    return result


def format_deck(data: bytes, name: str) -> bytes:
    """Return a deck file in the canonical layout; raises DeckError for one with broken YAML."""
    with no_collecting():
        return _format_deck(data, name)


def _format_deck(data: bytes, name: str) -> bytes:
    try:
        result = formatted(data.decode("utf-8")).encode()
    except (yaml.YAMLError, UnicodeDecodeError, UnreadableTreeError) as error:
        errors = parse(data, name).errors
        if not errors:
            raise
        raise DeckError(name, errors) from error
    if result != data and (deck := parse(data, name).deck) is not None:
        laid_out = parse(result, name).deck
        if laid_out is None or contents(deck) != contents(laid_out):
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
    if not same(before, to_data(tree), DECK) or Counter(all_comments(result, tree)) != comments:
        raise ChangedMeaningError(_MEANING)


def same(one: Data, other: Data, role: Role) -> bool:
    """Tell whether two decks say the same, be the order of known keys what it may.

    The order of languages and of sources counts: it is what players see.
    """
    if isinstance(one, dict) and isinstance(other, dict):
        if (one.keys() if role.order else list(one)) != (
            other.keys() if role.order else list(other)
        ):
            return False
        return all(
            same(value, other[key], role.children.get(key) or role.each or OTHER)
            for key, value in one.items()
        )
    if isinstance(one, list) and isinstance(other, list):
        inner = role.each or OTHER
        return len(one) == len(other) and all(map(same, one, other, repeat(inner)))
    return one == other
