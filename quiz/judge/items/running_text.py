"""Items named in running text: Alpha came first, followed by Beta and then, last, Gamma."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.words import FILLERS, SMALL
from quiz.judge.line.framing import denies, naming
from quiz.judge.wording.numerals import value_of
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.text import fold

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from quiz.judge.options.shown import Options

_TURNING: Final = pattern(r"\b(?:after|apres|follows|followed(?! by)|suit|preceded|precedee?)\b")
"""Words that turn items round, unless what came before is clear from them."""
_FIRST: Final = word_set("first premier premiere firstly premierement starting begins commence")
_LAST: Final = word_set("last dernier derniere lastly finally enfin ending ends finit")
BETWEEN_ITEMS: Final = (
    SMALL
    | FILLERS
    | _FIRST
    | _LAST
    | word_set("""
i think believe guess it that which and then next followed before came comes come happened is was
were with to from by up place position order je crois pense c est etait puis ensuite avant suivi
vient vint arrive arriva abord ordre qui par pour avec
tout very all
""")
)
"""What may stand between items that are told in their order; any other word may be an item."""
_NEXT: Final = word_set("then next followed before and puis ensuite avant suivi et")
"""What tells of the item that comes next."""
_WORDS: Final = pattern(r"[a-z]+|\d+")


def in_text(folded: str, forms: Options) -> list[int]:
    """Find the items in a text without separators, as whole words, in the order they begin.

    Where two overlap, the longest counts: OpenAI does not name AI, nor the open letter the letter.
    """
    items = naming(forms)
    between = items.sub(" , ", folded)
    if _TURNING.search(between) or denies(between, ()):
        return []
    place_of = _place_of(forms)
    # Alpha before Beta and Beta before Gamma
    places = [place_of[item] for item, _ in groupby(items.findall(folded))]
    several = len(places) > 1 and _is_in_turn(_words_between(folded, items))
    return places if several else []


def all_in_text(folded: str, forms: Options) -> list[int]:
    """Find every item once, where the words between them tell of no other item or order."""
    found = in_text(folded, forms)
    items = naming(forms)
    if len(found) != len(forms) or len(set(found)) != len(forms):
        return []
    told = all(map(BETWEEN_ITEMS.issuperset, _words_between(folded, items)))
    return found if told else []


def in_a_row(folded: str, forms: Options) -> list[int]:
    """Find every item once in words without separators, numbers read in any writing.

    Eniac apple 2 macintosh; gpt2 gpt3; WW1, of World War I. Empty where other words are left.
    """
    words = _in_figures(folded)
    by_start = _by_start(forms)
    places: list[int] = []
    at = 0
    while at < len(words) and len(places) <= len(forms):
        for row, place in by_start.get(words[at], ()):
            if words[at : at + len(row)] == row:
                places.append(place)
                at += len(row)
                break
        else:
            if words[at] not in BETWEEN_ITEMS or words[at] in _LAST:
                return []
            at += 1
    return places if sorted(places) == list(range(len(forms))) else []


def _in_figures(folded: str) -> tuple[str, ...]:
    """Return the words of a text with each number in figures: apple ii is apple 2."""
    values = ((word, value_of(word)) for word in _WORDS.findall(folded))
    return tuple(word if value is None else str(value) for word, value in values)


@lru_cache(maxsize=64)
def _by_start(forms: Options) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """Return the words of each wording with the place of its item, by the first, longest first."""
    found: dict[tuple[str, ...], int] = {}
    for place, wordings in enumerate(forms):
        for form in wordings:
            words = _in_figures(fold(form))
            found.setdefault(words, place)
            if len(words) > 2 and words[-1].isdecimal():
                found.setdefault(("".join(word[0] for word in words[:-1]), words[-1]), place)
    by_start: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for words in sorted(filter(None, found), key=len, reverse=True):
        by_start.setdefault(words[0], []).append((words, found[words]))
    return by_start


def _words_between(folded: str, items: re.Pattern[str]) -> list[list[str]]:
    """Return the words before, between and behind the items."""
    return [_WORDS.findall(part) for part in items.split(folded)]


def _is_in_turn(between: Sequence[Sequence[str]]) -> bool:
    """Tell whether the words before, between and behind the items rank them as they stand.

    What is first is said before the first item or behind it, until something tells of the next
    one; what is last is said behind all items but one.
    """
    *early, _, _ = between
    _, behind, *later = between
    said = len(list(takewhile(lambda word: word not in _NEXT, behind)))
    return all(map(_LAST.isdisjoint, early)) and all(
        map(_FIRST.isdisjoint, (behind[said:], *later))
    )


def _place_of(forms: Options) -> dict[str, int]:
    return {fold(form): place for place, wordings in enumerate(forms) for form in wordings}
