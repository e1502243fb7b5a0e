"""The evidence after an answer: quotations in their language, glosses, where they come from."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from textual.content import Content

from quiz.deck.model import Stance
from quiz.locale.wording import STANCE_NAMES, citation_heading, quoted, source_line, source_name
from quiz.tui.styles import MUTED
from quiz.tui.widgets.ruled import SIGN, beside, column_width, ruled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quiz.deck.model import Citation, Deck, Question, Source
    from quiz.locale import Translator

    Proof = Callable[[Citation], bool | None]
    """Whether a quotation is proven; None where there is nothing to prove it with."""

NO_BREAK = "\N{NO-BREAK SPACE}"
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
    two_voices = {each.stance for each in question.cite} >= {Stance.SUPPORTS, Stance.REFUTES}
    narrow = width < NARROW or not two_voices
    room = (width if narrow else column_width(width)) - len(SIGN)
    lines = _Lines(deck, tr, proof, room, dense=dense)
    if not two_voices:
        head = Content.styled(tr("EVIDENCE"), "bold $text-accent")
        return [head, *ruled(lines.voice(question.cite), width, RULE)]
    head = Content.styled(tr("TWO VOICES"), "bold $text-accent")
    against = [each for each in question.cite if each.stance is Stance.REFUTES]
    rest = [each for each in question.cite if each not in against]
    voices = [
        [Content.styled(tr(STANCE_NAMES[stance]), f"bold {MUTED}"), *lines.voice(citations)]
        for stance, citations in ((Stance.SUPPORTS, rest), (Stance.REFUTES, against))
    ]
    if narrow:
        one, other = ruled(voices[0], width, RULE), ruled(voices[1], width, OTHER_RULE)
        return [head, *one, Content(), *other]
    column = column_width(width)
    left, right = ruled(voices[0], column, RULE), ruled(voices[1], column, OTHER_RULE)
    return [head, *beside(left, right, column)]


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
                yield from self._of_source(self.deck.sources[source], list(group))
            else:
                yield from (Content(each.reference) for each in group)

    def _of_source(self, source: Source, citations: list[Citation]) -> Iterator[Content]:
        several = len(citations) > 1 or self.dense
        name = source_name if self.dense else source_line
        named = Content.styled(name(source, self.tr), MUTED)
        for citation in citations:
            quote = Content.styled(quoted(citation.quote, source.language), "bold")
            standing = self._standing(citation, short=several)
            meaning = self._meaning(citation, source)
            if several:
                yield from self._joined(quote, standing, meaning)
            else:
                yield from filter(None, (quote, *meaning, named, standing))
        if several:
            yield named

    def _joined(
        self, quote: Content, standing: Content, meaning: list[Content]
    ) -> Iterator[Content]:
        """Put in one line what fits there; a dense form has the meaning in it too."""
        whole = Content("  ").join(filter(None, [quote, *meaning, standing]))
        if self.dense and whole.cell_length <= self.width:
            yield whole
        else:
            yield Content("   ").join(filter(None, [quote, standing]))
            yield from meaning

    def _meaning(self, citation: Citation, source: Source) -> list[Content]:
        language = self.tr.language
        lines = []
        if citation.gloss.has(language) and source.language != language:
            lines.append(Content(quoted(citation.gloss.get(language), language)))
        if inference := citation.inference.get(language):
            lines.append(Content.styled(f"→ {inference}", "italic"))
        return lines

    def _standing(self, citation: Citation, *, short: bool) -> Content:
        """Say whether the quotation is proven, with a mark as well as a colour."""
        tr = self.tr
        where = citation_heading(citation, tr).replace(" ", NO_BREAK)  # the number stays with it
        proven = self.proof(citation)
        if not where:
            return Content()
        if proven is None:
            return Content.styled(tr("{where}, not verified", where=where), MUTED)
        if proven:
            if short:
                return Content.assemble((f"✓{NO_BREAK}", "$text-success"), (where, MUTED))
            found = tr("found in the article's {where}", where=where)
            return Content.assemble(("✓ ", "$text-success"), (found, MUTED))
        note = tr("not found in the article's {where}", where=where)
        return Content.styled(f"! {note}", "$text-warning")
