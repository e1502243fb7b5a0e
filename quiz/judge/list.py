"""Answers that are several items in any order."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.judge.candidates import unframed
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.judge.lines import listed
from quiz.judge.match import FAR
from quiz.judge.options import distance
from quiz.judge.person import looks_like_name, written_like_name
from quiz.judge.reading import read
from quiz.values.patterns import pattern
from quiz.values.text import fold

if TYPE_CHECKING:
    from quiz.deck.model import Question

    Entries = tuple[tuple[str, ...], ...]

SPARE: Final = 2
"""Items beyond what was asked for that are still no flooding."""
_STRONG: Final = pattern(
    r"[;/|\n\r\t•·]|,(?!\d)|(?<!\d),|(?<=\d{4}),|\s[-–—]\s|^[-–—*]\s|\s\d[.)]\s|^\d[.)]\s"
)
_WEAK: Final = pattern(
    r"\s*(?:&|\+|\b(?:et|and|ainsi\s+que|as\s+well\s+as|plus|puis|then|also|aussi)\b)\s*",
    re.IGNORECASE,
)
_REPEATED: Final = 8
"""Further pieces that may still be other wordings of items already given."""
_MOST_WORDS: Final = 20
"""Words without a separator that are looked through for items."""


class Given(NamedTuple):
    """What a list that was typed holds."""

    found: frozenset[int]
    """Places of the right items."""
    wrong: tuple[str, ...]
    """What is no right item, as typed, each once."""


def judge(question: Question, answer: str, language: str) -> Judgement:
    """Judge a list."""
    if not unframed(answer)[0]:
        return Judgement(Verdict.PROMPT, Reason.EMPTY)
    said = listed(question, answer)
    if said is not None:
        return said
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
    right = (*(item.forms for item in question.items), *((text,) for text in question.accept))
    refused = (*question.reject, *question.prompt)
    found: dict[int, None] = {}
    wrong: dict[str, str] = {}
    for piece in _pieces(answer, right, language):
        place = _place(piece, right, refused, language)
        if place is not None:
            found[place] = None
        else:
            wrong.setdefault(fold(piece), piece)
    return Given(frozenset(found), tuple(wrong.values()))


def _place(piece: str, right: Entries, refused: tuple[str, ...], language: str) -> int | None:
    """Return the place of the one item that is nearest; None where a refused entry is as near."""
    wordings = unframed(piece)
    people = _people(right)
    offs = [
        min(distance(forms, one, language, people=people) for one in wordings) for forms in right
    ]
    best = min(offs, default=FAR)
    if best >= FAR:
        return None
    if refused and min(distance(refused, one, language) for one in wordings) <= best:
        return None
    return offs.index(best) if offs.count(best) == 1 else None


@lru_cache(maxsize=256)
def _people(right: Entries) -> bool:
    """Tell whether the items are persons: most have a common given name, all look like names."""
    shown = [forms[0] for forms in right]
    named = sum(map(looks_like_name, shown))
    return named > len(shown) - named and all(map(written_like_name, shown))


def _pieces(answer: str, right: Entries, language: str) -> list[str]:
    """Part an answer at its separators, at *and* only where the whole is no item."""
    found = []
    # Each piece once: "a, a, a" a hundred times is one item.
    for strong in {fold(piece): piece for piece in _STRONG.split(answer)}.values():
        piece = strong.strip(" .!?:-–—*\"'«»()[]")
        if not piece:
            continue
        if _place(piece, right, (), language) is not None:
            found.append(piece)
            continue
        for weak in filter(None, dict.fromkeys(_WEAK.split(piece))):
            if _place(weak, right, (), language) is not None:
                found.append(weak)
            else:
                found.extend(_runs(weak, right, language))
    return found


def _runs(piece: str, right: Entries, language: str) -> list[str]:
    """Part words without a separator into items, the longest first; the rest stays together.

    A slip or a surname counts only where no word is left over: Jack Brockman is no list.
    """
    words = piece.split()
    if not 1 < len(words) <= _MOST_WORDS or read(piece).negations:
        return [piece]
    exact = {fold(form) for forms in right for form in forms}
    longest = max((len(form.split()) for form in exact), default=1)
    found: list[str] = []
    rest: list[str] = []
    at = 0
    left_over = False
    by_words = 0
    alike = 0
    while at < len(words):
        for size in range(min(longest, len(words) - at), 0, -1):
            run = " ".join(words[at : at + size])
            same = fold(run).strip(".,") in exact
            if same or (
                size == 1 and len(run) > 3 and _place(run, right, (), language) is not None
            ):
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
