"""An articles folder: the sources' own files, their paragraphs, and where a quotation stands.

A quotation and a paragraph are compared word by word. Case, spaces (no-break ones too), quotation
marks, apostrophes, dashes and commas do not count; letters, accents, digits, decimal signs, per
cent and currency signs do, and so does where a word ends.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from quiz.errors import QuizError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.deck.model import Citation, Source

LARGEST: Final = 32 * 1024 * 1024
"""Bytes; a larger file is no article."""

# A combining accent belongs to its letter, a decimal or thousands sign to its number.
_WORD: Final = re.compile(r"\d+(?:[.,]\d+)*|(?:[^\W\d][\u0300-\u036f]*)+|[%‰°+$€£¥]")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_COUNTED: Final = re.compile(r"\w")
_SENTENCE_END: Final = re.compile(r"[.!?…][^\w\s]*\s")


class ArticleError(QuizError):
    """A source's file is missing, empty or unreadable."""

    def __init__(self, source: Source, problem: str, help: str = "") -> None:  # noqa: A002 (as in Diagnostic)
        self.problem = problem
        """What is wrong, one clause."""
        self.help = help
        """What to do, one clause; empty where the problem says it."""
        super().__init__("; ".join(filter(None, (f"source {source.id}: {problem}", help))))


class Span(NamedTuple):
    """Where a quotation stands."""

    paragraph: int
    """From 1."""
    start: int
    """Offset in characters of its first word within the paragraph's line."""
    end: int
    """One past its last word."""


class Extent(StrEnum):
    """How much of a paragraph a quotation takes."""

    PART = "part"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


def words(text: str) -> tuple[str, ...]:
    """Return the words of a quotation or a paragraph in the form in which they are compared."""
    return tuple(_normal(match[0]) for match in _WORD.finditer(text))


def count_words(quote: str) -> int:
    """Return how many words a quotation has as people count them, between spaces."""
    return sum(bool(_COUNTED.search(chunk)) for chunk in quote.split())


def extent(paragraph: str, quote: str) -> Extent | None:
    """Return how much of ``paragraph`` the quotation takes; None where it does not stand there.

    A quotation that stands there twice, once as a part of a longer sentence, is a part.
    """
    found = [_extent_of(paragraph, start, end) for start, end in _occurrences(paragraph, quote)]
    return min(found, key=list(Extent).index, default=None)


def find(paragraph: str, quote: str) -> tuple[int, int] | None:
    """Return the offsets of the first place where the quotation stands, None without one."""
    return next(_occurrences(paragraph, quote), None)


class Articles:
    """A folder with the sources' files, each read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, tuple[str, tuple[str, ...]]] = {}

    def paragraphs(self, source: Source) -> tuple[str, ...]:
        """Return the non-empty lines of the source's file; a quotation counts them from 1.

        Raises ArticleError where the file is missing, empty, too large or not UTF-8.
        """
        return self._article(source)[1]

    def digest(self, source: Source) -> str:
        """Return the hex SHA-256 of the file's bytes; raises ArticleError as ``paragraphs``."""
        return self._article(source)[0]

    def locate(self, source: Source, citation: Citation) -> Span | None:
        """Return where the citation's quotation stands in the paragraph it names, else None.

        Raises ArticleError as ``paragraphs``.
        """
        paragraphs = self.paragraphs(source)
        if not 1 <= citation.paragraph <= len(paragraphs):
            return None
        offsets = find(paragraphs[citation.paragraph - 1], citation.quote)
        return Span(citation.paragraph, *offsets) if offsets else None

    def elsewhere(self, source: Source, quote: str) -> tuple[int, ...]:
        """Return the numbers of all paragraphs in which the quotation stands."""
        numbered = enumerate(self.paragraphs(source), start=1)
        return tuple(number for number, paragraph in numbered if find(paragraph, quote))

    def _article(self, source: Source) -> tuple[str, tuple[str, ...]]:
        if source.file not in self._read:
            self._read[source.file] = _read(self.folder, source)
        return self._read[source.file]


def _read(folder: Path, source: Source) -> tuple[str, tuple[str, ...]]:
    """Return digest and paragraphs of a source's file."""
    if not source.file:
        raise ArticleError(source, "it names no file")
    # The loader lets bare names pass only; a folder of articles is not left by any other way.
    if Path(source.file).name != source.file or "\\" in source.file:
        raise ArticleError(source, f"{source.file} is not a bare file name")
    path = folder / source.file
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise ArticleError(
            source,
            f"{path}: {error.strerror or error}",
            "put the article there or correct the source's file",
        ) from error
    if len(data) > LARGEST:
        raise ArticleError(source, f"{path} is larger than {LARGEST >> 20} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleError(source, f"{path} is not UTF-8", "save it as UTF-8") from error
    paragraphs = tuple(line for line in _LINE_END.split(text) if line.strip())
    if not paragraphs:
        raise ArticleError(source, f"{path} is empty", "put the article's text there")
    import hashlib  # noqa: PLC0415 (see quiz.deck.digests; without articles none is needed)

    return hashlib.sha256(data).hexdigest(), paragraphs


def _normal(word: str) -> str:
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word).casefold())


def _occurrences(paragraph: str, quote: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets of every place where the quotation's words stand one after the other."""
    wanted = words(quote)
    if not wanted:
        return
    found = [(_normal(match[0]), match.start(), match.end()) for match in _WORD.finditer(paragraph)]
    present = [word for word, _, _ in found]
    for first in range(len(present) - len(wanted) + 1):
        if tuple(present[first : first + len(wanted)]) == wanted:
            yield found[first][1], found[first + len(wanted) - 1][2]


def _extent_of(paragraph: str, start: int, end: int) -> Extent:
    """Return what the stretch between two words is: no word before and none after, or so."""
    before, after = paragraph[:start], paragraph[end:]
    opens = not _WORD.search(before)
    closes = not _WORD.search(after)
    if opens and closes:
        return Extent.PARAGRAPH
    last = next(iter(reversed(list(_WORD.finditer(before)))), None)
    gap_before = before[last.end() :] if last else ""
    following = _WORD.search(after)
    gap_after = after[: following.start()] if following else ""
    starts_sentence = opens or bool(_SENTENCE_END.search(gap_before))
    ends_sentence = closes or bool(_SENTENCE_END.search(gap_after))
    return Extent.SENTENCE if starts_sentence and ends_sentence else Extent.PART
