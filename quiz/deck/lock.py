"""The evidence lock: proof that quotations stand in their articles, without the articles.

``questions.lock`` beside ``questions.yaml`` is written by somebody who has the articles, and lets
anybody verify the deck's quotations without them. The format is JSON in UTF-8, one value a line,
sorted, so that the same deck and the same articles give the same bytes:

``format``, ``version``
    ``factcheck-quiz-lock`` and 1.
``sources``
    By source id: ``sha256`` of the bytes of the article's file, and ``paragraphs``, one entry for
    each, in order:

    ``quotes``
        One digest for each quotation that the deck takes from this paragraph: BLAKE2b, 96 bits,
        keyed with the article's ``sha256``, over the paragraph's number, the quotation's extent
        (``part``, ``sentence`` or ``paragraph``) and its words as ``quiz.deck.articles.words``
        normalises them. A quotation is proven when its digest as a ``part`` is there; the other
        two extents say that it is a whole sentence or the whole paragraph, which a deck may not
        quote. A wrong quotation passes with a probability under 2**-80.
    ``sketch``
        A bit set of 1.44 bits for each pair of neighbouring words, cut to whole bytes. Every pair
        sets one bit, its place given by the same keyed hash. Half of the bits or more are set:
        a quotation that needs a bit that is not set does *not* stand in the paragraph. The sketch
        proves nothing else; it lets ``quiz check`` tell a wrong quotation from an old lock.

What a lock leaks. It tells the number of paragraphs of an article, about how many words each has,
which quotations of the deck were found, and to whoever has a copy of the article that it is the
same file. The digests can be tested against a guess, but the quotations they stand for are in the
deck for all to read. The sketch can be tested too: a guessed pair of words that is not in the
paragraph is ruled out about one time in two. As it has 1.44 bits for each word it cannot tell more
than that, which is several times less than it takes to tell one word of running prose from its
likely alternatives: no text can be read off.

Why not digests of all short word sequences. Whoever can test any short sequence can also walk:
start at a quotation of the deck, try every word of a dictionary as the next one, keep the one
whose digest is there, go on. The article would be back within a second, however long the digests,
and a public salt does not help. So only the deck's own quotations can be proven, and a quotation
added later needs ``quiz lock`` by somebody who has the article.

What a lock proves. It is the word of whoever wrote it; ``quiz check --articles DIR`` verifies
that word against the texts.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from quiz.deck.articles import Extent, extent, words
from quiz.deck.digests import blake2b

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quiz.deck.articles import Articles
    from quiz.deck.model import Citation, Deck, Source

_DIGEST_BYTES: Final = 12
_BITS_PER_PAIR: Final = 1 / math.log(2)
"""Half of a bit set's bits are set when it has n / ln 2 bits for n entries (Bloom 1970)."""


@dataclass(frozen=True, slots=True)
class LockedParagraph:
    """What the lock keeps of one paragraph."""

    sketch: bytes
    """The bit set over its pairs of words; empty for a paragraph of a few words."""
    quotes: frozenset[str]
    """Hex digests of the deck's quotations from it."""


@dataclass(frozen=True, slots=True)
class LockedSource:
    """What the lock keeps of one article."""

    sha256: str
    paragraphs: tuple[LockedParagraph, ...]


@dataclass(frozen=True, slots=True)
class Lock:
    """A deck's evidence lock."""

    sources: Mapping[str, LockedSource]


class Standing(StrEnum):
    """What the lock says of one citation."""

    PROVEN = "proven"
    NO_QUOTE = "no-quote"
    """A reference in words, or a citation without quotation or paragraph: nothing to prove."""
    NO_LOCK = "no-lock"
    NOT_LOCKED = "not-locked"
    """The lock is older than the citation."""
    NO_SUCH_PARAGRAPH = "no-such-paragraph"
    NOT_THERE = "not-there"
    """The quotation certainly does not stand in that paragraph."""
    WHOLE_SENTENCE = "whole-sentence"
    WHOLE_PARAGRAPH = "whole-paragraph"


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known of one citation's quotation."""

    standing: Standing
    paragraph: int = 0
    """Where it was found, from 1; 0 unless proven."""
    elsewhere: tuple[int, ...] = ()
    """Other paragraphs of the source in which the quotation is proven to stand."""

    @property
    def proven(self) -> bool:
        """Tell whether the quotation stands in the paragraph that the citation names."""
        return self.standing is Standing.PROVEN


_STANDING: Final = {
    Extent.PART: Standing.PROVEN,
    Extent.SENTENCE: Standing.WHOLE_SENTENCE,
    Extent.PARAGRAPH: Standing.WHOLE_PARAGRAPH,
}


def proof(lock: Lock | None, citation: Citation) -> Proof:
    """Return what ``lock`` (None: there is none) says of a citation."""
    if not (citation.source and citation.quote and citation.paragraph):
        return Proof(Standing.NO_QUOTE)
    if lock is None:
        return Proof(Standing.NO_LOCK)
    source = lock.sources.get(citation.source)
    if source is None:
        return Proof(Standing.NOT_LOCKED)
    if citation.paragraph > len(source.paragraphs):
        return Proof(Standing.NO_SUCH_PARAGRAPH)
    wanted = words(citation.quote)
    standing = _standing(source, citation.paragraph, wanted)
    if standing is Standing.PROVEN:
        return Proof(standing, citation.paragraph)
    numbers = range(1, len(source.paragraphs) + 1)
    elsewhere = (n for n in numbers if _standing(source, n, wanted) is Standing.PROVEN)
    return Proof(standing, elsewhere=tuple(elsewhere))


def build(deck: Deck, articles: Articles) -> tuple[Lock, tuple[Citation, ...]]:
    """Return the lock of a deck and the citations whose quotation does not stand where they say.

    Locks every source that names a file; raises ArticleError where one is missing or empty.
    """
    lockable = {name: source for name, source in sorted(deck.sources.items()) if source.file}
    quotes: dict[tuple[str, int], set[str]] = {}
    unfound = []
    for question in deck.questions:
        for citation in question.cite:
            source = lockable.get(citation.source)
            if source is None or not citation.quote:
                continue
            if digest := _digest_of(citation, source, articles):
                quotes.setdefault((source.id, citation.paragraph), set()).add(digest)
            else:
                unfound.append(citation)
    locked = {}
    for name, source in lockable.items():
        key = articles.digest(source)
        locked[name] = LockedSource(
            key,
            tuple(
                LockedParagraph(
                    _sketch(key, number, words(text)), frozenset(quotes.get((name, number), ()))
                )
                for number, text in enumerate(articles.paragraphs(source), start=1)
            ),
        )
    return Lock(locked), tuple(unfound)


def _digest_of(citation: Citation, source: Source, articles: Articles) -> str:
    """Return the digest of a quotation that stands where its citation says, else nothing."""
    paragraphs = articles.paragraphs(source)
    if not 1 <= citation.paragraph <= len(paragraphs):
        return ""
    taken = extent(paragraphs[citation.paragraph - 1], citation.quote)
    if taken is None:
        return ""
    return _digest(articles.digest(source), citation.paragraph, taken, words(citation.quote))


def _standing(source: LockedSource, number: int, wanted: tuple[str, ...]) -> Standing:
    """Return what the lock says of some words as a quotation from paragraph ``number``."""
    paragraph = source.paragraphs[number - 1]
    for taken, standing in _STANDING.items():
        if _digest(source.sha256, number, taken, wanted) in paragraph.quotes:
            return standing
    if paragraph.sketch:
        bits = int.from_bytes(paragraph.sketch)
        size = len(paragraph.sketch) * 8
        if any(not bits >> bit & 1 for bit in _bits(source.sha256, number, wanted, size)):
            return Standing.NOT_THERE
    return Standing.NOT_LOCKED


def _digest(key: str, number: int, taken: Extent, wanted: tuple[str, ...]) -> str:
    """Return the hex digest of a quotation of a certain extent from paragraph ``number``."""
    return blake2b(
        f"{number} {taken} {' '.join(wanted)}".encode(),
        digest_size=_DIGEST_BYTES,
        key=bytes.fromhex(key),
        person=b"quotation",
    ).hexdigest()


def _sketch(key: str, number: int, present: tuple[str, ...]) -> bytes:
    """Return the bit set over the pairs of neighbouring words of paragraph ``number``."""
    length = math.floor(len(set(pairwise(present))) * _BITS_PER_PAIR / 8)
    if not length:
        return b""
    bits = 0
    for bit in _bits(key, number, present, length * 8):
        bits |= 1 << bit
    return bits.to_bytes(length)


def _bits(key: str, number: int, present: tuple[str, ...], size: int) -> Iterator[int]:
    """Yield the bit of each pair of neighbouring words, from 0 to below ``size``."""
    for one, other in pairwise(present):
        digest = blake2b(
            f"{number} {one} {other}".encode(),
            digest_size=8,
            key=bytes.fromhex(key),
            person=b"pair",
        ).digest()
        yield int.from_bytes(digest) % size
