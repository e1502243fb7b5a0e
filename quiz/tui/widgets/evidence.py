"""The evidence after an answer: quotations in their language, glosses, where they come from."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from textual.content import Content

from quiz.deck.model import Stance
from quiz.locale.wording import STANCE_NAMES, citation_heading, quoted, source_line, source_name
from quiz.tui.styles import MUTED
from quiz.tui.widgets.ruled import NO_BREAK, SIGN, beside, column_width, ruled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quiz.deck.model import Citation, Deck, Question, Source
    from quiz.locale import Translator

    Proof = Callable[[Citation], bool | None]
    """Whether a quotation is proven; None where there is nothing to prove it with."""

NARROW = 60
"""Cells below which two voices stand one above the other."""
RULE = "$accent 60%"
OTHER_RULE = "$warning"
"""Styles of the rules, the second one that of the voice against."""


def evidence(
    question: Question, deck: Deck, tr: Translator, proof: Proof, width: int, *, dense: bool
) -> list[Content]:
    """Return the heading and the citations; two voices side by side where they disagree.

    A dense form has sources by their names and paragraphs by their numbers alone.
    """
    if not question.cite:
        return [Content.styled(tr("no source given"), "$text-warning")]
    words = partial(_Lines, deck, tr, proof, dense=dense)
    if {each.stance for each in question.cite} >= {Stance.SUPPORTS, Stance.REFUTES}:
        head = Content.styled(tr("TWO VOICES"), "bold $text-accent")
        return [head, *_two_voices(question, words, tr, width, dense=dense)]
    head = Content.styled(tr("EVIDENCE"), "bold $text-accent")
    return [head, *ruled(words(width - len(SIGN)).voice(question.cite), width, RULE)]


def _two_voices(
    question: Question, words: Callable[[int], _Lines], tr: Translator, width: int, *, dense: bool
) -> list[Content]:
    """Return the voices side by side; in a dense form, one above the other if that is shorter."""
    against = [each for each in question.cite if each.stance is Stance.REFUTES]
    rest = [each for each in question.cite if each not in against]

    def voice(
        stance: Stance, citations: Sequence[Citation], column: int, rule: str
    ) -> list[Content]:
        head = Content.styled(tr(STANCE_NAMES[stance]), f"bold {MUTED}")
        said = words(column - len(SIGN)).voice(citations)
        return ruled([head, *said], column, rule)

    def voices(column: int) -> tuple[list[Content], list[Content]]:
        return (
            voice(Stance.SUPPORTS, rest, column, RULE),
            voice(Stance.REFUTES, against, column, OTHER_RULE),
        )

    one, other = voices(width)
    above = [*one, *other] if dense else [*one, Content(), *other]
    if width < NARROW:
        return above
    column = column_width(width)
    side_by_side = beside(*voices(column), column)
    return above if dense and len(above) < len(side_by_side) else side_by_side


class _Lines:
    """Words citations in one language."""

    def __init__(
        self, deck: Deck, tr: Translator, proof: Proof, width: int, *, dense: bool
    ) -> None:
        self.deck = deck
        self.tr = tr
        self.proof = proof
        self.dense = dense
        self.width = width

    def voice(self, citations: Sequence[Citation]) -> Iterator[Content]:
        """Yield the lines of citations that say the same; a source is named once in a row."""
        for number, (source, group) in enumerate(groupby(citations, attrgetter("source"))):
            if number and not self.dense:
                yield Content()
            if source:
                shape = self._densely if self.dense else self._of_source
                yield from shape(self.deck.sources[source], list(group))
            else:
                yield from (Content(each.reference) for each in group)

    def _of_source(self, source: Source, citations: list[Citation]) -> Iterator[Content]:
        named = Content.styled(source_line(source, self.tr), MUTED)
        several = len(citations) > 1
        for citation in citations:
            quote, standing = self._quote(citation, source), self._standing(citation)
            meaning = self._meaning(citation, source)
            if several:
                yield from (_joined("   ", quote, self._short_standing(citation)), *meaning)
            else:
                yield from filter(None, (quote, *meaning, named, standing))
        if several:
            yield named

    def _densely(self, source: Source, citations: list[Citation]) -> Iterator[Content]:
        """Put into one line what fits there, and the name of the source at the end of the last."""
        lines: list[Content] = []
        for citation in citations:
            quote, meaning = self._quote(citation, source), self._meaning(citation, source)
            standing = self._short_standing(citation)
            # All of it, else all but the reasoning, else the quotation and where it stands.
            for taken in range(len(meaning), -1, -1):
                first = _joined("  ", quote, *meaning[:taken], standing)
                if first.cell_length <= self.width:
                    break
            lines += filter(None, (first, _joined("  ", *meaning[taken:])))
        name = source_name(source, self.tr).replace(" ", NO_BREAK)
        last = _joined("  ", lines[-1], Content.styled(name, MUTED))
        yield from lines[:-1]
        yield last

    @staticmethod
    def _quote(citation: Citation, source: Source) -> Content:
        return Content.styled(quoted(citation.quote, source.language), "bold")

    def _meaning(self, citation: Citation, source: Source) -> list[Content]:
        language = self.tr.language
        lines = []
        if citation.gloss.has(language) and source.language != language:
            lines.append(Content(quoted(citation.gloss.get(language), language)))
        if inference := citation.inference.get(language):
            lines.append(Content.styled(f"→ {inference}", "italic"))
        return lines

    def _standing(self, citation: Citation) -> Content:
        """Say whether the quotation is proven, with a mark as well as a colour."""
        if citation.paragraph and self.proof(citation):
            found = self.tr("found in {where}", where=self._where(citation))
            return Content.assemble(("✓ ", "$text-success"), (found, MUTED))
        return self._short_standing(citation)

    def _short_standing(self, citation: Citation) -> Content:
        """Say it in the line of the quotation."""
        if not citation.paragraph:
            return Content()
        where, proven = self._where(citation), self.proof(citation)
        if proven:
            return Content.assemble((f"✓{NO_BREAK}", "$text-success"), (where, MUTED))
        if proven is None:
            return Content.styled(self.tr("{where}, not verified", where=where), MUTED)
        return Content.styled(f"! {self.tr('not found in {where}', where=where)}", "$text-warning")

    def _where(self, citation: Citation) -> str:
        """Name the paragraph, by a sign in a dense form; its number stays with it."""
        if self.dense:
            return self.tr("¶ {number}", number=citation.paragraph).replace(" ", NO_BREAK)
        return citation_heading(citation, self.tr).replace(" ", NO_BREAK)


def _joined(space: str, *parts: Content) -> Content:
    return Content(space).join(filter(None, parts))
