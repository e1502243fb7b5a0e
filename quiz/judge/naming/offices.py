"""What stands in front of a name: an office or calling, and whoever only has to do with it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.names import GIVEN_NAMES, KIN, LINKS, PARTICLES, RANKS, TITLES
from quiz.judge.lexicon.places import people_of
from quiz.judge.lexicon.words import ARTICLES, RELATIONS, RELATIVES
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from quiz.judge.naming.name import Name

OFFICES: Final = (TITLES | RANKS) - PARTICLES - ARTICLES
_HEADS: Final = word_set("head chief chef owner proprietaire leader dirigeant dirigeante")
"""What else an office may begin with."""
_OF: Final = word_set("of de du des d at chez in en for pour")
"""What ties an office to what it is of."""
_TO_SOMEBODY: Final = LINKS | RELATIONS | word_set("on sur about au aux a against vs")
"""What before a name makes another of whoever stands in front: opponent to, book on."""
_OF_TONGUES: Final = word_set("of de du des d da di do dos del della")
"""Particles that another tongue renders: Léonard de Vinci."""
_CALLINGS: Final = word_set(
    "dr doctor docteur prof professor professeur sir lord captain capitaine colonel general"
)
"""Titles behind which a letter is an initial."""
_COURTESIES: Final = word_set("m mr mister monsieur madame mme mlle sieur dame saint sainte")
"""Monsieur de Voltaire is Voltaire, his secretary is not."""
NOBLES: Final = word_set("""
baron baroness baronne comte comtesse count countess duc duchess duchesse duke earl graf marquess
marquis marquise prince princess princesse vicomte vicomtesse viscount viscountess
""")
"""Comte de Bismarck and the Countess of Lovelace are of that name themselves."""


_CALLED: Final = (
    "icien", "icienne", "ician", "ologue", "iste", "ist", "graphe", "grapher", "nome", "nomer",
)  # fmt: skip
"""What the names of callings end with: géophysicien, sociologist."""


def _is_calling(word: str) -> bool:
    """Tell whether a word is likely what somebody is by trade, and no name: Baptiste."""
    return word.endswith(_CALLED) and word not in GIVEN_NAMES


def is_office(before: tuple[str, ...]) -> bool:
    """Tell whether the words in front of a name say only what office or calling it is of.

    Head of Tesla, the French president, OpenAI CEO; but not whoever opposes the president, is under
    the president or is the president's wife.
    """
    if not before or before[-1] in _TO_SOMEBODY:
        return False  # seen first: folded à and d' are articles as well
    words = [word for word in before if word not in ARTICLES]
    if not words or not KIN.isdisjoint(words) or not RELATIVES.isdisjoint(words):
        return False
    if not RELATIONS.isdisjoint(words):
        return False
    if words[-1] in OFFICES or words[-1] in _HEADS:
        to_her = any(one == "a" and after in ("la", "l") for one, after in pairwise(before))
        return _TO_SOMEBODY.isdisjoint(words) and not to_her
    rest = behind_office(before)
    if rest and OFFICES.isdisjoint(before) and _HEADS.isdisjoint(before):
        return False  # a copyist of van Gogh
    return rest is not None and (not rest or rest[0] in _OF)


def behind_office(words: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return what stands behind the office that the words open with; None where they do not."""
    known = OFFICES | _HEADS
    skipped = known | (ARTICLES - _OF)
    callings = frozenset(filter(_is_calling, words))
    start = next(
        (
            at
            for at, word in enumerate(words)
            if word not in skipped and word not in callings and not people_of(word)
        ),
        len(words),
    )
    return words[start:] if not (known | callings).isdisjoint(words[:start]) else None


def is_under(words: tuple[str, ...], bare: tuple[str, ...], right: Name) -> bool:
    """Tell whether ``words`` name who serves or leads the person that they end with.

    ``bare`` are the words without the titles in front: boss of Plato; but Monsieur de Voltaire, and
    le général de Gaulle, whose particle is his own.
    """
    titles = words[: len(words) - len(bare)]
    if not titles or titles[-1] not in OFFICES:
        return False
    if titles[-1] in _COURTESIES or titles[-1] in NOBLES:
        return False
    if titles[-1] in _CALLINGS and len(bare[0]) == 1 and bare[1:]:
        return False  # Dr A. Fleming: nobody is a doctor to somebody
    tied = next((at for at, word in enumerate(bare) if word not in _TO_SOMEBODY), len(bare))
    own = len(right.particles)
    # professeur de Beethoven: de is not what van is in French
    foreign = bare[0] in _OF and _OF_TONGUES.isdisjoint(right.particles)
    if foreign or len(bare) > own + len(right.surname):
        own = 0
    return tied > own


def is_like(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Tell whether a name stands for another person: the Sam Altman of China."""
    named = [at for at, word in enumerate(words) if word in name]
    if words[0] not in ARTICLES or named[:1] != [1]:
        return False
    behind = words[named[-1] + 1 :]
    return bool(behind) and behind[0] in _OF
