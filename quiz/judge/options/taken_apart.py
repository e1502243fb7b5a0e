"""The options on the screen taken apart: which words tell of which one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.lexicon.words import RELATIONS, SMALL
from quiz.judge.options.agreeing import POWERS
from quiz.judge.wording.numerals import value_of
from quiz.judge.wording.reading import Reading, read
from quiz.judge.wording.spellings import Spellings
from quiz.values.denying import NEGATIONS
from quiz.values.shape import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

SAY_NOTHING: Final = word_set(
    "it is was be been being are were would could will shall should may might can we he she they "
    "you this that these those there here am has have had do does did so also just one ones i what "
    "which who il elle on nous vous ils elles ce cela celui celle ceux celles qui que dont est "
    "sont etait etaient sera serait seraient etre ete ont avait avoir fait se y"
)
"""Words of any sentence, which point to no option."""
STEM: Final = 5
"""Letters that two forms of a word must share at their beginning."""


class Form(NamedTuple):
    """A wording of an option, taken apart."""

    place: int
    """Of the option, from 0."""
    reading: Reading
    content: frozenset[str]
    telling: int
    """How many of its words say something."""
    denied: frozenset[str]
    """The words behind its first negation."""


class Shown(NamedTuple):
    """All wordings of all options, taken apart."""

    forms: tuple[Form, ...]
    holding: Mapping[str, frozenset[int]]
    """Each telling word, as compared and as typed -> which of ``forms`` hold it."""
    spellings: Spellings
    """The same words, to find those that a slip may be for."""
    by_stem: Mapping[str, tuple[str, ...]]
    """The words by the letters that another form of each begins with."""
    by_start: Mapping[str, tuple[int, ...]]
    """The forms by their first word."""
    whole: frozenset[str]
    """The words as they stand between spaces."""


@lru_cache(maxsize=64)
def taken_apart(options: tuple[tuple[str, ...], ...]) -> Shown:
    """Return the wordings of all options with their words."""
    forms: list[Form] = []
    holding: dict[str, set[int]] = {}
    by_start: dict[str, list[int]] = {}
    for place, texts in enumerate(options):
        for text in texts:
            form, words = _form(place, read(text))
            for word in words:
                holding.setdefault(word, set()).add(len(forms))
            start = form.reading.words[0] if form.reading.words else ""
            by_start.setdefault(start, []).append(len(forms))
            forms.append(form)
    by_stem: dict[str, list[str]] = {}
    for word in holding:
        by_stem.setdefault(word[:STEM], []).append(word)
    return Shown(
        tuple(forms),
        {word: frozenset(places) for word, places in holding.items()},
        Spellings(holding),
        {stem: tuple(words) for stem, words in by_stem.items()},
        {word: tuple(places) for word, places in by_start.items()},
        frozenset(word for form in forms for word in form.reading.folded.split()),
    )


def _form(place: int, reading: Reading) -> tuple[Form, set[str]]:
    """Take a wording apart; also returns its telling words, as compared and as typed."""
    telling = telling_words(reading)
    rest = iter(reading.words)
    next((word for word in rest if word in NEGATIONS), None)
    behind = read(" ".join(rest))
    denied = frozenset((*behind.content, *behind.spelled))
    words = {one for both in telling for one in both}
    # ten of "less than ten million" was read as 10, and is ten where it is typed alone
    words.update(word for word in reading.words if value_of(word) is not None or word in POWERS)
    return Form(place, reading, frozenset(reading.content), len(telling), denied), words


def telling_words(reading: Reading) -> list[tuple[str, str]]:
    """Return the words that say something, each as compared and as typed."""
    return [
        (word, typed)
        for word, typed in zip(reading.content, reading.spelled, strict=True)
        if typed not in SAY_NOTHING
        and typed not in RELATIONS
        and typed not in NEGATIONS
        and typed not in SMALL
    ]
