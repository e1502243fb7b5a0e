"""Items named in running text: Alpha came first, followed by Beta and then, last, Gamma."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.words import FILLERS, SMALL
from quiz.judge.line.framing import denies, naming
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.judge.options.picking import Options

_TURNING: Final = pattern(r"\b(?:after|apres|follows|followed(?! by)|suit|preceded|precedee?)\b")
"""Words that turn items round, unless what came before is clear from them."""
_FIRST: Final = word_set("first premier premiere firstly premierement starting begins commence")
_LAST: Final = word_set("last dernier derniere lastly finally enfin ending ends finit")
_BETWEEN: Final = (
    SMALL
    | FILLERS
    | _FIRST
    | _LAST
    | word_set("""
i think believe guess it that which and then next followed before came comes come happened is was
were with to from by up place position order je crois pense c est etait puis ensuite avant suivi
vient vint arrive arriva abord ordre qui par pour avec
""")
)
"""What may stand between items that are told in their order; any other word may be an item."""
_RANKS: Final = _FIRST | _LAST
_WORDS: Final = pattern(r"[a-z]+|\d+")


def in_text(folded: str, forms: Options) -> list[int]:
    """Find the items in a text without separators, as whole words, in the order they begin.

    Where two overlap, the longest counts: OpenAI does not name AI, nor the open letter the letter.
    """
    items = naming(forms)
    between = items.sub(" , ", folded)
    if _TURNING.search(between) or denies(between, ()):
        return []
    places = dict.fromkeys(_place_of(forms)[item] for item in items.findall(folded))
    return list(places) if len(places) > 1 else []


def all_in_text(folded: str, forms: Options) -> list[int]:
    """Find every item once, where the words between them tell of no other item or order."""
    found = in_text(folded, forms)
    items = naming(forms)
    if len(found) != len(forms) or len(items.findall(folded)) != len(forms):
        return []
    between = [_WORDS.findall(part) for part in items.split(folded)]
    told = all(_BETWEEN.issuperset(words) for words in between) and _is_in_turn(between)
    return found if told else []


def _is_in_turn(between: Sequence[Sequence[str]]) -> bool:
    """Tell whether the words before, between and behind the items rank them as they stand.

    What is first is said before the first item or at once behind it; of the last it is alike.
    """
    count = len(between) - 1
    for at, words in enumerate(between):
        for place, word in enumerate(words):
            if word not in _RANKS:
                continue
            behind = place < 4  # vient tout en premier
            before = place > len(words) - 3  # last came
            first = word in _FIRST and (at == 0 or (at == 1 and behind))
            last = word in _LAST and (at == count or (at == count - 1 and before))
            if not first and not last:
                return False
    return True


def _place_of(forms: Options) -> dict[str, int]:
    return {fold(form): place for place, wordings in enumerate(forms) for form in wordings}
