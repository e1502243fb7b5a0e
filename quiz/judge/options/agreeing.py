"""Whether an answer that has words of an option says what the option says.

The words alone do not tell: *several hundred dollars* has those of *several hundred million
dollars*, *it is interesting to us* those of *we are interesting to it*.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from quiz.judge.lexicon.words import OF, RELATIONS, RELATIVES, SMALL
from quiz.judge.wording.numerals import value_of
from quiz.judge.wording.reading import singular
from quiz.values.number_words import GROUPS, HUNDREDS, SCALES, THOUSANDS, TWO_SCALES
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quiz.judge.wording.reading import Reading

POWERS: Final = (
    {word: value for word, value in GROUPS.items() if word not in ("pair", "paire", "score")}
    | {word: 10**power for word, power in SCALES.items()}
    | {word: 10 ** powers[0] for word, powers in TWO_SCALES.items()}
    | dict.fromkeys(HUNDREDS, 100)
    | dict.fromkeys(THOUSANDS, 1000)
    | {"tens": GROUPS["dizaine"]}
)
"""What counts by the dozen, the thousand or the million."""
_SOME: Final = word_set("several few many some plusieurs quelques beaucoup dozens")
"""How many there are, where they are more than one."""
_ALL: Final = word_set("all every each most tous toutes chaque plupart none aucun aucune no half")
_SINGLE: Final = word_set("a an un une one")
_PERSONS: Final = {
    word: person
    for person, words in enumerate(
        (
            "i we our me my je nous me notre nos moi mon",
            "it he she they them its his her their him elle il ils elles lui leur leurs eux",
        )
    )
    for word in words.split()
}
"""Who is spoken of: whoever speaks, or somebody else."""

_ADVERBS: Final = ("ly", "ment")
_SAYS_LITTLE: Final = SMALL | RELATIONS | RELATIVES
_LINKS: Final = RELATIONS | RELATIVES | OF | {"a", "au", "aux", "du"}
_OPPOSING: Final = word_set("""
against contre without sans before avant after apres versus vs
fight fights fighting combat combats combating oppose opposes opposing stop prevent avoid ban ends
lutter lutte luttent combattre combat combattent opposer opposent empecher eviter interdire
""")
"""What turns what stands behind it into the contrary."""


def agrees(right: Reading, given: Reading) -> bool:
    """Tell whether amounts, quantities and persons of an answer are those of an option."""
    if not _same_power(right, given):
        return False
    quantities = [word for word in given.words if word in _ALL and word not in right.words]
    single = given.words[0] in _SINGLE and _SOME.isdisjoint(given.words)
    if quantities or (single and not _SOME.isdisjoint(right.words)):
        return False  # a week is no few weeks
    one, other = _persons(right), _persons(given)
    return not one or not other or one[: len(other)] == other[: len(one)]


def in_short(right: Reading, given: Reading) -> bool:
    """Tell whether an answer that leaves out a part of an option, or adds to it, still says it."""
    if not agrees(right, given):
        return False
    words = [frozenset((word,)) for word in given.content]
    return len(words) >= len(right.content) or follows(right, given, words) or turned(right, words)


def _same_power(right: Reading, given: Reading) -> bool:
    """Tell whether both count by the same: several dollars are not several million."""
    one = [POWERS[word] for word in right.words if word in POWERS]
    other = [POWERS[word] for word in given.words if word in POWERS]
    counts = other or given.numbers or not _SOME.isdisjoint(given.words)
    return one == other or not counts


def _persons(reading: Reading) -> list[int]:
    return [_PERSONS[word] for word in reading.words if word in _PERSONS]


def follows(right: Reading, given: Reading, words: Sequence[frozenset[str]]) -> bool:
    """Tell whether words stand in an option in this order, and little but descriptions between.

    *Self-driving van* leaves out what describes the van; *encourage AI*, of the regulation of AI,
    what is encouraged.
    """
    places: list[int] = []
    for spellings in words:
        start = places[-1] if places else 0
        found = (at for at in range(start, len(right.words)) if _is(right.words[at], spellings))
        place = next(found, None)
        if place is None:
            return False
        places.append(place)
    before = right.words[: places[0]]
    if any(word in _OPPOSING and word not in given.words for word in before):
        return False  # discrimination, of what fights against it
    if before and before[-1].endswith(_ADVERBS):
        return False  # politically correct is not correct
    between = (right.words[one + 1 : other] for one, other in pairwise(places))
    return not any(_tells(skipped, given) for skipped in between)


def turned(right: Reading, words: Sequence[frozenset[str]]) -> bool:
    """Tell whether words stand in an option in any order, with nothing between that ties them.

    *Laid-off engineers* are engineers laid off, *from certain to possible* is the contrary.
    """
    each = [
        [at for at, word in enumerate(right.words) if _is(word, spellings)] for spellings in words
    ]
    places = [found[0] for found in each if found]
    if len(places) < len(words) or places == sorted(places):
        return False
    return _LINKS.isdisjoint(right.words[min(places) : max(places)])


def _is(word: str, spellings: frozenset[str]) -> bool:
    return not spellings.isdisjoint(_written(word))


@lru_cache(maxsize=4096)
def _written(word: str) -> tuple[str, str, str]:
    """Return a word as it stands, without the mark of the plural, and what it counts."""
    return word, singular(word), str(POWERS.get(word, value_of(word)))


def _tells(skipped: Sequence[str], given: Reading) -> bool:
    """Tell whether words that were left out bind what stands around them: regulation of."""
    if any(word in _OPPOSING and word not in given.words for word in skipped):
        return True  # people against discrimination
    if all(word in _SAYS_LITTLE for word in skipped):
        return False
    if skipped[-1] in SMALL or skipped[-1].endswith(_ADVERBS):
        return True
    return not (RELATIONS | RELATIVES).isdisjoint(skipped)
