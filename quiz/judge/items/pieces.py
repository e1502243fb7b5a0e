"""Parting a list as it was typed into pieces, each of which is an item or something wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from quiz.judge.items.matching import JOINING
from quiz.judge.items.running_text import BETWEEN_ITEMS
from quiz.judge.lexicon.words import RELATIONS, SMALL
from quiz.judge.line.framing import AROUND
from quiz.judge.line.separators import COMMA, DASHED, NUMBERED, SIGNS
from quiz.judge.options.taken_apart import SAY_NOTHING
from quiz.judge.wording.reading import read, singular
from quiz.values.patterns import pattern
from quiz.values.shape import word_set
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.judge.items.matching import Items

_PARTING: Final = re.compile(rf"{SIGNS}|{COMMA}|{DASHED}|{NUMBERED}")
"""What parts two items wherever it stands."""
_SLASHED_DATE: Final = pattern(r"\b(?:\d\d?/\d\d?/\d{4}|\d{4}/\d\d?/\d\d?)\b")
"""A date, of which the slashes part no items."""
_BOTH: Final = pattern(r"(?:both|(?:à|a) la fois|les deux,)\s+(?=.)", re.IGNORECASE)
"""What may open an answer of two items and names none."""
_INSIDE_WORDS: Final = (
    pattern(r"_|(?<!\d)[-–—.]|[-–—.](?!\d)"),
    pattern(r"_|(?<!\d)[^\w\s'’]|[^\w\s'’](?!\d)"),
)
"""Signs inside a word that join items as well, blue-white-red, and no 3.5; then any other."""
_NUMBERS: Final = pattern(r"\d+(?:[-–—]\d+){2,}")
"""Numbers in a row, 7-13-21; two of them may be a score or a range."""
_DASHES: Final = pattern(r"[-–—]")
_KEYED: Final = pattern(
    r"(?:^|(?<=[\s,;]))[(\[]?(?P<key>[a-z]|\d+)"
    r"(?:[)\]][.:]?|[.:](?=\s)|\s?[-–—](?=\s)|(?<=\d)(?:[.:](?=[^\W\d])|°))\s*(?=\S)",
    re.IGNORECASE,
)
"""The letter or number before each item: a) b), (1) (2), 1: 2:, a - b -, 1.Google."""
_MOST_WORDS: Final = 60
"""Words without a separator that are looked through for items: a bound on the work."""
_MOST_JOINTS: Final = 20
"""Of a piece in which joints may stand within items: a bound on the work."""
_MORE_WORDS: Final = 2
"""Words that an item among those signs may have beside its own: a bound on the work."""
_REMARKING: Final = RELATIONS | SAY_NOTHING | BETWEEN_ITEMS | word_set("but mais also aussi too")
"""Words that may stand beside an item and make no other thing of it."""
_OF_SENTENCES: Final = SMALL | RELATIONS | SAY_NOTHING
"""Words that show a remark; no row of wrong items holds one."""


def pieces_of(answer: str, items: Items, known: frozenset[str]) -> Iterator[str]:
    """Part an answer at its separators, at *and* only where the whole is no item.

    ``known``: the words of the question, which a remark beside the items may repeat.
    """
    text = _SLASHED_DATE.sub(lambda found: found[0].replace("/", "-"), answer)
    opening = _BOTH.match(text)
    text = _without_keys(text[opening.end() :] if opening else text)
    # Each piece once: "a, a, a" a hundred times is one item.
    pieces = {fold(piece): piece for piece in _PARTING.split(text)}
    for parted in pieces.values():
        piece = parted.strip(AROUND)
        if not piece:
            continue
        if several := _word_for_word(piece, items):
            yield from several
        elif items.place(piece) is not None:
            yield from _only_items(piece, items, known) or [piece]
        else:
            parts = dict.fromkeys(_parted_at_joints(piece, items))
            among_others = len(pieces) > 1 or len(parts) > 1
            for part in parts:
                if items.place(part) is not None or (
                    among_others and _names_another(part, items, known)
                ):
                    yield part
                else:
                    yield from (
                        _parted_inside_words(part, items) or _parted_at_spaces(part, items, known)
                    )


def _without_keys(text: str) -> str:
    """Return ``text`` with a line for what stands behind each of a), b), c) or (1), (2), (3)."""
    found = list(_KEYED.finditer(text))
    keys = [key["key"].lower() for key in found]
    rows = (
        [chr(ord("a") + at) for at in range(len(keys))],
        [str(at + 1) for at in range(len(keys))],
    )
    if not keys or found[0].start() or keys not in rows:
        return text
    # 1. 2. 3. are three items
    ends = (*(key.start() for key in found[1:]), len(text))
    if any(_is_blank(text[key.end() : end]) for key, end in zip(found, ends, strict=True)):
        return text
    return _KEYED.sub("\n", text)


def _is_blank(text: str) -> bool:
    """Tell whether a text is nothing but signs and spaces."""
    return not any(map(str.isalnum, text))


def _word_for_word(piece: str, items: Items) -> list[str]:
    """Part words without a separator that are nothing but one item or several; else empty."""
    words = fold(piece).split()
    found: list[str] = []
    while words:
        sizes = range(min(items.longest, len(words)), 0, -1)
        size = next((size for size in sizes if " ".join(words[:size]) in items.exact), 0)
        if not size:
            return []
        found.append(" ".join(words[:size]))
        del words[:size]
    return found


def _parted_at_joints(piece: str, items: Items) -> list[str]:
    """Part at *and*, but not inside the wording of an item: Trinidad and Tobago."""
    joints = list(JOINING.finditer(piece))
    if not items.joints or len(joints) > _MOST_JOINTS:
        return [part for part in JOINING.split(piece) if part]
    spans = list(
        zip(
            (0, *(joint.end() for joint in joints)),
            (*(joint.start() for joint in joints), len(piece)),
            strict=True,
        )
    )
    return _longest_items(piece, spans, items)


def _longest_items(piece: str, spans: list[tuple[int, int]], items: Items) -> list[str]:
    """Return what stands between the joints, the longest wordings of items in one piece."""
    most = min(items.joints + 1, len(spans))
    runs = [
        (start, start + size)
        for size in range(most, 1, -1)
        for start in range(len(spans) - size + 1)
    ]
    alone = [piece[start:end].strip(" -") for start, end in spans]
    # As it is written comes first; a slip only where not each part is an item by itself.
    for place_of in (items.place_by_words, items.place):
        if place_of == items.place and runs and all(place_of(one) is not None for one in alone):
            break
        for first, end in runs:
            joined = piece[spans[first][0] : spans[end - 1][1]]
            if place_of(joined) is not None:
                return [
                    *_longest_items(piece, spans[:first], items),
                    joined,
                    *_longest_items(piece, spans[end:], items),
                ]
    return [one for one in alone if one]


def _parted_inside_words(piece: str, items: Items) -> list[str]:
    """Part a word at the signs in it where each part is an item; else empty."""
    signs_of = (_DASHES,) if _NUMBERS.fullmatch(piece) else _INSIDE_WORDS
    for signs in signs_of:
        parts = [part for part in signs.split(piece) if part]
        most = max(part.count(" ") for part in parts) if parts else 0
        if most < items.longest + _MORE_WORDS and _are_items(parts, items):
            return parts
    return []


def _are_items(parts: list[str], items: Items) -> bool:
    """Tell whether each of these is an item."""
    return all(items.place(part) is not None for part in parts)


def _parted_at_spaces(piece: str, items: Items, known: frozenset[str]) -> list[str]:
    """Part words without a separator into items, the longest first, and what is left over.

    A slip or a surname counts only where no word is left over: Jack Brockman is no list.
    """
    words = piece.split()
    if len(words) > _MOST_WORDS or read(piece).negations:
        return [piece]
    folded = fold(piece).split()
    if len(folded) != len(words):
        folded = [*map(fold, words)]
    found: list[str] = []
    between: list[list[str]] = [[]]
    by_words = alike = False
    at = 0
    while at < len(words):
        start = folded[at].lstrip(AROUND)
        most = min(items.longest, len(words) - at)
        if start and items.starts.isdisjoint((start, start.rstrip(AROUND))):
            most = 1  # no wording begins like this
        for size in range(most, 0, -1):
            run = " ".join(words[at : at + size])
            same = " ".join(filter(None, folded[at : at + size])).strip(AROUND) in items.exact
            if same or (size == 1 and items.is_alone(run)):
                found.append(run)
                between.append([])
                by_words |= same
                alike |= not same
                at += size
                break
        else:
            between[-1].append(words[at])
            at += 1
    others = [other for row in between for other in _left_over(row, items, known)]
    return [piece] if (others and alike) or not (by_words or alike) else found + others


def _names_another(piece: str, items: Items, known: frozenset[str]) -> bool:
    """Tell whether one item and words that are no remark name something else: Google Maps.

    Only between separators, where whoever typed it parted the items: without any, the words may be
    a wrong item, as in *red purple*.
    """
    said = read(piece)
    rest = [word for word in said.words if word not in SMALL]
    found = [word for word in rest if word in items.names]
    others = [word for word in rest if word not in found]
    if len(found) != 1 or not others or said.negations:
        return False
    if any(items.place(word) is not None for word in others):
        return False
    return _REMARKING.isdisjoint(others) and known.isdisjoint(map(singular, others))


def _only_items(piece: str, items: Items, known: frozenset[str]) -> list[str]:
    """Part what seems an item in more words, but is several: *whitte bleu*, and not *dark red*.

    In *EU and UN* the second one reads as an article.
    """
    joined = [part for part in JOINING.split(piece) if part]
    several = _are_items(joined, items) and len({*map(items.place, joined)}) == len(joined)
    if several and items.place_by_words(piece) is None:
        return joined
    parts = _parted_at_spaces(piece, items, known) if items.is_loose(piece) else []
    return parts if _are_items(parts, items) else []


def _left_over(words: list[str], items: Items, known: frozenset[str]) -> list[str]:
    """Part words beside items into pieces as long as the longest item, or keep a remark whole.

    *Red green black yellow* names as many colours as with commas; *I am told they are red* one.
    What only repeats the question says nothing: *the colours are red*.
    """
    words = [word.strip(AROUND) for word in words if any(map(str.isalnum, word))]
    text = " ".join(words)
    said = read(text)
    spelled = zip(said.content, said.spelled, strict=True)
    if known.issuperset(word for word, typed in spelled if typed not in _OF_SENTENCES):
        return []
    if not _OF_SENTENCES.isdisjoint(said.words) or not known.isdisjoint(said.content):
        return [text]
    return [" ".join(words[at : at + items.longest]) for at in range(0, len(words), items.longest)]
