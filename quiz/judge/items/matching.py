"""Which item of a list a piece of an answer is, if any."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.judge.by_value.valued import with_units_named
from quiz.judge.lexicon.rendered import in_both_languages
from quiz.judge.line.nearby import nearby
from quiz.judge.line.separators import AND, OR
from quiz.judge.naming.name import looks_like_name, written_like_name
from quiz.judge.options.distance import MOST_FAILING, distance, nearest_of
from quiz.judge.wording.frames import barest, unframed
from quiz.judge.wording.match import FAR, LOOSE, SAME_VALUE
from quiz.judge.wording.reading import read
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.judge.options.distance import Entries

JOINING: Final = re.compile(rf"\s*(?:&|\+|\b(?:{AND}|{OR})\b)\s*", re.IGNORECASE)
"""What parts two items, unless it stands within the wording of one."""
_YEAR: Final = re.compile(r"[12]\d{3}")
_COMPARED: Final = 24
"""Wordings of items that the pieces of one answer are compared with, beside those of the items.

A bound on the work, as is the next one.
"""
_COMPARED_EACH: Final = 2
"""Further ones for each item that there is."""
_AROUND: Final = 100
"""Characters of a piece beside those of the longest wording; nobody says so much around an item.

The last of the bounds.
"""


class Items:
    """The right items of a question, looked for in the pieces of one answer.

    Each piece is compared once, and pieces only as long as there are not too many.
    """

    def __init__(
        self, items: Entries, accept: tuple[str, ...], refused: tuple[str, ...], language: str
    ) -> None:
        self._right = _right(items, accept)
        self._refused = refused
        self._language = language
        self._seen: dict[str, tuple[int | None, int]] = {}
        self._compared = 0
        self._most = _COMPARED + _COMPARED_EACH * len(self._right)
        self.exact = _exact(self._right)
        """The place of each wording, folded; None where two items share it."""
        self.names = _names(self._right)
        """Those of one word that the author writes with a capital."""
        self.starts = _starts(self._right)
        """The first word of each."""
        self.longest = max((len(form.split()) for form in self.exact), default=1)
        """Words of the longest wording of an item."""
        self._joined, self.joints = _joined(self._right)
        """The most joints, such as *and*, in the wording of an item."""

    def place(self, piece: str) -> int | None:
        """Return the place of the one item that is nearest; None for none, or too many pieces."""
        return self._nearest(piece)[0]

    def place_by_words(self, piece: str) -> int | None:
        """Return the place of the item with joints in it that has these words, small ones aside."""
        if len(piece) > 2 * _longest(self._right):
            return None  # not so many small words stand aside
        return self._joined.get(read(piece).content)

    def is_alone(self, word: str) -> bool:
        """Tell whether a word by itself is an item, and no given name beside another's surname."""
        if self._compared > self._most // 2 and fold(word) not in self.exact:
            return False  # the pieces that are still to come are likelier items
        place, near = self._nearest(word)
        return place is not None and near <= LOOSE

    def is_loose(self, piece: str) -> bool:
        """Tell whether a piece says more or less than the item that it is."""
        return self._nearest(piece)[1] > LOOSE

    def is_refused(self, piece: str) -> bool:
        """Tell whether an entry under reject or prompt is as near as the item.

        Or nearer, where the item is only meant by a part of it: Altman is Sam as well as Jack.
        """
        if not self._refused:
            return False
        near = self._nearest(piece)[1]
        refused = nearby((self._refused,))
        entries = (
            distance(forms, one, self._language, shown=False)
            for one in barest(unframed(piece))
            for forms in refused.to(one).values()
        )
        return any(entry < near or entry == near < LOOSE for entry in entries)

    def _nearest(self, piece: str) -> tuple[int | None, int]:
        """Return the place of the nearest item, None for none or several, and its distance."""
        if piece not in self._seen:
            self._seen[piece] = self._found(piece)
        return self._seen[piece]

    def _found(self, piece: str) -> tuple[int | None, int]:
        place = self.exact.get(unframed(with_units_named(piece))[0])
        if place is not None:
            return place, 0
        if self._compared > self._most:
            return None, FAR
        place, near, compared = _search(self._right, piece, self._language)
        self._compared += compared
        return place, near


@lru_cache(maxsize=512)  # an answer is looked through with and without what stands around it
def _search(right: Entries, piece: str, language: str) -> tuple[int | None, int, int]:
    """Return the place of the nearest item, its distance and how many wordings it is of."""
    if len(piece) > _longest(right) + _AROUND:
        return None, FAR, 0
    people = _people(right)
    compared = 0
    distances: dict[int, int] = {}
    for one in barest(unframed(with_units_named(piece))):
        enough = 0
        for item in nearby(right).candidates(one):
            if item.alike < enough or (item.alike and compared >= MOST_FAILING):
                break
            near, enough, count = nearest_of(
                item, one, language, enough, people=people, shown=False
            )
            distances[item.place] = min(near, distances.get(item.place, FAR))
            compared += count
            if near <= SAME_VALUE:
                return item.place, near, compared  # what has most words in common comes first
    best = min(distances.values(), default=FAR)
    places = [at for at, near in distances.items() if near == best < FAR]
    return (places[0] if len(places) == 1 else None), best, compared


@lru_cache(maxsize=256)
def _longest(right: Entries) -> int:
    """Return the characters of the longest wording."""
    return max((len(form) for forms in right for form in forms), default=0)


@lru_cache(maxsize=256)
def _right(items: Entries, accept: tuple[str, ...]) -> Entries:
    """Return the wordings of each item, then each further item that is accepted.

    In both languages, and of years the short ones: 98, for 1998.
    """
    entries = (*items, *((text,) for text in accept))
    years = all(_YEAR.fullmatch(form) for forms in entries for form in forms)
    return tuple(
        tuple(
            dict.fromkeys(
                with_units_named(one)
                for form in forms
                for one in (form, *in_both_languages(form), *((form[2:],) if years else ()))
            )
        )
        for forms in entries
    )


@lru_cache(maxsize=256)
def _exact(right: Entries) -> dict[str, int | None]:
    """Return each wording, folded, with the place of its item; None where two items share it."""
    found: dict[str, int | None] = {}
    for place, forms in enumerate(right):
        for form in forms:
            folded = fold(form)
            found[folded] = place if found.get(folded, place) == place else None
    return found


@lru_cache(maxsize=256)
def _names(right: Entries) -> frozenset[str]:
    """Return the wordings of one word that are written with a capital, folded."""
    words = (form for forms in right for form in forms if form.isalnum())
    return frozenset(fold(form) for form in words if form != form.lower())


@lru_cache(maxsize=256)
def _starts(right: Entries) -> frozenset[str]:
    """Return the first word of each wording, folded."""
    return frozenset(form.partition(" ")[0] for form in _exact(right))


@lru_cache(maxsize=256)
def _joined(right: Entries) -> tuple[dict[tuple[str, ...], int], int]:
    """Return the places by the words of the wordings with joints, and the most joints of one."""
    joints = {form: len(JOINING.findall(form)) for forms in right for form in forms}
    places = {
        read(form).content: place
        for place, forms in enumerate(right)
        for form in forms
        if joints[form]
    }
    return places, max(joints.values(), default=0)


@lru_cache(maxsize=256)
def _people(right: Entries) -> bool:
    """Tell whether the items are persons: most have a common given name, all look like names."""
    shown = [forms[0] for forms in right]
    others = [form for form in shown if not looks_like_name(form)]
    return 2 * len(others) < len(shown) and all(map(written_like_name, others))
