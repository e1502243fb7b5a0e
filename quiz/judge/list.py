"""Answers that are several items in any order."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.candidates import unframed
from quiz.judge.distance import distance
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lines import listed
from quiz.judge.match import FAR, LOOSE
from quiz.judge.naming import looks_like_name, written_like_name
from quiz.judge.nearby import nearby
from quiz.judge.reading import read
from quiz.judge.valued import SAME, with_units_named
from quiz.values.patterns import pattern
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.deck.model import Question

    Entries = tuple[tuple[str, ...], ...]

SPARE: Final = 2
"""Items beyond what was asked for that are still no flooding."""
_STRONG: Final = pattern(
    r"[;/|\n\r\t•·→]|,(?!\d)|(?<!\d),|(?<=\d{4}),|(?:^|\s)[-–—*]\s|(?:^|\s)\d{1,2}[.)]\s",
    re.MULTILINE,
)
_SLASHED_DATE: Final = pattern(r"\b(?:\d{1,2}/\d{1,2}/\d{4}|\d{4}/\d{1,2}/\d{1,2})\b")
"""A date, of which the slashes part no items."""
_BOTH: Final = pattern(r"(?:both|(?:à|a) la fois|les deux,)\s+(?=.)", re.IGNORECASE)
"""What may open an answer of two items and names none."""
_WEAK: Final = pattern(
    r"\s*(?:&|\+|\b(?:et|and|ainsi\s+que|as\s+well\s+as|plus|puis|then|also|aussi"
    r"|or|ou(?:\s+bien)?|either|soit)\b)\s*",
    re.IGNORECASE,
)
_JOINTS: Final = pattern(r"_|(?<!\d)[-–—.]|[-–—.](?!\d)")
"""Signs inside a word that join items as well: blue-white-red, and no 3.5 or 2023-03."""
_BULLET: Final = pattern(
    r"(?:^|(?<=[\s,;]))[(\[]?(?P<key>[a-z]|\d{1,2})(?:[)\]][.:]?|[.:](?=\s))\s*(?=\S)",
    re.IGNORECASE,
)
_REPEATED: Final = 8
"""Further pieces that may still be other wordings of items already given: a bound on the work."""
_MOST_WORDS: Final = 20
"""Words without a separator that are looked through for items: a bound on the work."""
_COMPARED: Final = 24
"""Wordings of items that the pieces of one answer are compared with, beside those of the items.

A bound on the work, as is the next one.
"""
_COMPARED_EACH: Final = 2
"""Further ones for each item that there is."""


class Given(NamedTuple):
    """What a list that was typed holds."""

    found: frozenset[int]
    """Places of the right items."""
    wrong: tuple[str, ...]
    """What is no right item, as typed, each once."""


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a list."""
    said = listed(question, answer)
    if said is not None:
        return said
    answer = _SLASHED_DATE.sub(lambda found: found[0].replace("/", "-"), answer)
    need = question.need or len(question.items)
    if len(set(map(fold, _STRONG.split(answer)))) > need + SPARE + _REPEATED:
        return Judgement(Verdict.REJECT, Reason.TOO_MANY_ITEMS)
    given = items_of(question, answer, language)
    noted: dict[str, str | int] = {"wrong": ", ".join(given.wrong)}
    missing = max(0, need - len(given.found))
    if len(given.found) + len(given.wrong) > need + SPARE:
        return Judgement(Verdict.REJECT, Reason.TOO_MANY_ITEMS)
    if len(given.wrong) > len(given.found):
        return Judgement(Verdict.REJECT, Reason.WRONG_ITEMS, details=noted)
    if missing:
        details: dict[str, str | int] = {"missing": missing, **noted}
        return Judgement(Verdict.PROMPT, Reason.ITEMS_MISSING, details=details)
    return Judgement(Verdict.ACCEPT, Reason.COMPLETE, details=noted)


def items_of(question: Question, answer: str, language: str) -> Given:
    """Return which items of the question an answer names, and what else it names."""
    right = _right(tuple(item.forms for item in question.items), question.accept)
    look = _Look(right, (*question.reject, *question.prompt), language)
    found: dict[int, None] = {}
    wrong: dict[str, str] = {}
    most = (question.need or len(question.items)) + SPARE
    for piece in _pieces(answer, look):
        place = look.place(piece)
        if place is not None and not look.is_refused(piece):
            found[place] = None
        else:
            wrong.setdefault(fold(piece), piece)
        if len(wrong) > most:
            break  # too many whatever follows
    return Given(frozenset(found), tuple(wrong.values()))


class _Look:
    """Looks for the items in the pieces of one answer, each piece once and not without end."""

    def __init__(self, right: Entries, refused: tuple[str, ...], language: str) -> None:
        self._right = right
        self._refused = refused
        self._language = language
        self._seen: dict[str, tuple[int | None, int]] = {}
        self._compared = 0
        self._most = _COMPARED + _COMPARED_EACH * len(right)
        self.exact = _exact(right)
        self.longest = max((len(form.split()) for form in self.exact), default=1)
        """Words of the longest wording of an item."""
        self._contents, self.joints = _contents(right)

    def place(self, piece: str) -> int | None:
        """Return the place of the one item that is nearest; None for none, or too many pieces."""
        return self._nearest(piece)[0]

    def by_content(self, piece: str) -> int | None:
        """Return the place of the item that has these very words, but for the small ones."""
        return self._contents.get(read(piece).content)

    def is_alone(self, word: str) -> bool:
        """Tell whether a word by itself is an item, and no given name beside another's surname."""
        if self._compared > self._most // 2 and fold(word) not in self.exact:
            return False  # the pieces that are still to come are likelier items
        place, off = self._nearest(word)
        return place is not None and off <= LOOSE

    def is_refused(self, piece: str) -> bool:
        """Tell whether a refused entry is as near as the item."""
        if not self._refused:
            return False
        nearest = self._nearest(piece)[1]
        wordings = unframed(piece)
        refused = nearby((self._refused,))
        return any(
            distance(forms, one, self._language, shown=False) <= nearest
            for one in wordings
            for forms in refused.to(one).values()
        )

    def _nearest(self, piece: str) -> tuple[int | None, int]:
        if piece not in self._seen:
            self._seen[piece] = self._found(piece)
        return self._seen[piece]

    def _found(self, piece: str) -> tuple[int | None, int]:
        wordings = unframed(with_units_named(piece))
        place = self.exact.get(wordings[0])
        if place is not None:
            return place, 0
        if self._compared > self._most:
            return None, FAR
        people = _people(self._right)
        offs: dict[int, int] = {}
        for one in wordings:
            for at, forms in nearby(self._right).to(one).items():
                off = distance(forms, one, self._language, people=people, shown=False)
                offs[at] = min(off, offs.get(at, FAR))
                self._compared += len(forms)
                if off <= SAME:
                    return at, off  # what has most words in common comes first
        best = min(offs.values(), default=FAR)
        places = [at for at, off in offs.items() if off == best < FAR]
        return (places[0] if len(places) == 1 else None), best


@lru_cache(maxsize=256)
def _right(items: Entries, accept: tuple[str, ...]) -> Entries:
    """Return the wordings of each item, then each further item that is accepted."""
    entries = (*items, *((text,) for text in accept))
    return tuple(tuple(map(with_units_named, forms)) for forms in entries)


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
def _contents(right: Entries) -> tuple[dict[tuple[str, ...], int], int]:
    """Return the places by the words of the wordings, and the most joints that one holds."""
    joints = {form: len(_WEAK.findall(form)) for forms in right for form in forms}
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


def _pieces(answer: str, look: _Look) -> Iterator[str]:
    """Part an answer at its separators, at *and* only where the whole is no item."""
    # Each piece once: "a, a, a" a hundred times is one item.
    opening = _BOTH.match(answer)
    text = _without_bullets(answer[opening.end() :] if opening else answer)
    for strong in {fold(piece): piece for piece in _STRONG.split(text)}.values():
        piece = strong.strip(" .!?:-–—*\"'«»()[]")
        if not piece:
            continue
        if several := _word_for_word(piece, look):
            yield from several
            continue
        if look.place(piece) is not None:
            yield piece
            continue
        for weak in dict.fromkeys(_parted(piece, look)):
            if look.place(weak) is not None:
                yield weak
            else:
                yield from _joined(weak, look) or _runs(weak, look)


def _without_bullets(text: str) -> str:
    """Return ``text`` with a line for what stands behind each of a), b), c) or (1), (2), (3)."""
    bullets = list(_BULLET.finditer(text))
    keys = [bullet["key"].lower() for bullet in bullets]
    rows = (
        [chr(ord("a") + at) for at in range(len(keys))],
        [str(at + 1) for at in range(len(keys))],
    )
    if len(keys) < 2 or bullets[0].start() or keys not in rows:
        return text
    return _BULLET.sub("\n", text)


def _parted(piece: str, look: _Look) -> list[str]:
    """Part at *and*, but not inside the wording of an item: Trinidad and Tobago."""
    joints = list(_WEAK.finditer(piece))
    if not look.joints or len(joints) > _MOST_WORDS:
        return [part for part in _WEAK.split(piece) if part]
    spans = list(
        zip(
            (0, *(joint.end() for joint in joints)),
            (*(joint.start() for joint in joints), len(piece)),
            strict=True,
        )
    )
    return _known_first(piece, spans, look)


def _known_first(piece: str, spans: list[tuple[int, int]], look: _Look) -> list[str]:
    """Return what stands between the joints, the longest wordings of items in one piece."""
    most = min(look.joints + 1, len(spans))
    runs = [
        (start, start + size)
        for size in range(most, 1, -1)
        for start in range(len(spans) - size + 1)
    ]
    alone = [piece[start:end].strip(" -") for start, end in spans]
    # As it is written comes first; a slip only where not each part is an item by itself.
    for same in (look.by_content, look.place):
        if same == look.place and runs and all(look.place(one) is not None for one in alone):
            break
        for first, end in runs:
            if same(piece[spans[first][0] : spans[end - 1][1]]) is not None:
                return [
                    *_known_first(piece, spans[:first], look),
                    piece[spans[first][0] : spans[end - 1][1]],
                    *_known_first(piece, spans[end:], look),
                ]
    return [one for one in alone if one]


def _word_for_word(piece: str, look: _Look) -> list[str]:
    """Part words without a separator that are nothing but items; empty for less than two."""
    words = fold(piece).split()
    found: list[str] = []
    while words and len(found) < _MOST_WORDS:
        sizes = range(min(look.longest, len(words)), 0, -1)
        size = next((size for size in sizes if " ".join(words[:size]) in look.exact), 0)
        if not size:
            return []
        found.append(" ".join(words[:size]))
        del words[:size]
    return found if len(found) > 1 else []


def _joined(piece: str, look: _Look) -> list[str]:
    """Part a word at the signs in it where each part is an item; else empty."""
    parts = [part for part in _JOINTS.split(piece) if part]
    return parts if len(parts) > 1 and all(look.place(part) is not None for part in parts) else []


def _runs(piece: str, look: _Look) -> list[str]:
    """Part words without a separator into items, the longest first; the rest stays together.

    A slip or a surname counts only where no word is left over: Jack Brockman is no list.
    """
    words = piece.split()
    if not 1 < len(words) <= _MOST_WORDS or read(piece).negations:
        return [piece]
    found: list[str] = []
    rest: list[str] = []
    at = 0
    left_over = False
    by_words = 0
    alike = 0
    while at < len(words):
        for size in range(min(look.longest, len(words) - at), 0, -1):
            run = " ".join(words[at : at + size])
            # no shorter word has a slip, and looking for one would cost
            same = fold(run).strip(".,") in look.exact
            if same or (size == 1 and len(run) > 3 and look.is_alone(run)):
                if rest:
                    left_over = True
                    found.append(" ".join(rest))
                    rest = []
                found.append(run)
                by_words += same
                alike += not same
                at += size
                break
        else:
            rest.append(words[at])
            at += 1
    if rest:
        left_over = True
        found.append(" ".join(rest))
    return [piece] if (left_over and alike) or not by_words + alike else found


def understand(question: Question, text: str, language: str) -> str:
    """Return nothing: the interface ticks items off by itself."""
    return ""
