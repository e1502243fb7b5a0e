"""The evidence after an answer: quotations in their language, glosses, where they come from."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from textual.content import Content

from quiz.deck.model import Stance
from quiz.locale.wording import STANCE_NAMES, citation_heading, quoted, source_line
from quiz.tui.styles import MUTED
from quiz.tui.widgets.ruled import beside, column_width, ruled

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
    question: Question, deck: Deck, tr: Translator, proof: Proof, width: int
) -> list[Content]:
    """Return the heading and the citations; two voices side by side where they disagree."""
    if not question.cite:
        return [Content.styled(tr("no source given"), "$text-warning")]
    lines = _Lines(deck, tr, proof)
    stances = {each.stance for each in question.cite}
    if not {Stance.SUPPORTS, Stance.REFUTES} <= stances:
        head = Content.styled(tr("EVIDENCE"), "bold $text-accent")
        return [head, *ruled(lines.voice(question.cite), width, RULE)]
    head = Content.styled(tr("TWO VOICES"), "bold $text-accent")
    against = [each for each in question.cite if each.stance is Stance.REFUTES]
    rest = [each for each in question.cite if each not in against]
    voices = [
        [Content.styled(tr(STANCE_NAMES[stance]), f"bold {MUTED}"), *lines.voice(citations)]
        for stance, citations in ((Stance.SUPPORTS, rest), (Stance.REFUTES, against))
    ]
    if width < NARROW:
        one, other = ruled(voices[0], width, RULE), ruled(voices[1], width, OTHER_RULE)
        return [head, *one, Content(), *other]
    column = column_width(width)
    left, right = ruled(voices[0], column, RULE), ruled(voices[1], column, OTHER_RULE)
    return [head, *beside(left, right, column)]


class _Lines:
    """Words citations in one language."""

    def __init__(self, deck: Deck, tr: Translator, proof: Proof) -> None:
        self.deck = deck
        self.tr = tr
        self.proof = proof

    def voice(self, citations: Sequence[Citation]) -> Iterator[Content]:
        """Yield the lines of citations that say the same; a source is named once for a row."""
        for number, (source, group) in enumerate(groupby(citations, attrgetter("source"))):
            if number:
                yield Content()
            if source:
                yield from self._of_source(self.deck.sources[source], list(group))
            else:
                yield from (Content(each.reference) for each in group)

    def _of_source(self, source: Source, citations: list[Citation]) -> Iterator[Content]:
        several = len(citations) > 1
        named = Content.styled(source_line(source, self.tr), MUTED)
        for citation in citations:
            quote = Content.styled(quoted(citation.quote, source.language), "bold")
            standing = self._standing(citation, short=several)
            yield Content("   ").join([quote, standing]) if several and standing else quote
            yield from self._meaning(citation, source)
            if not several:
                yield named
                if standing:
                    yield standing
        if several:
            yield named

    def _meaning(self, citation: Citation, source: Source) -> Iterator[Content]:
        language = self.tr.language
        if citation.gloss.has(language) and source.language != language:
            yield Content(quoted(citation.gloss.get(language), language))
        if inference := citation.inference.get(language):
            yield Content.styled(f"→ {inference}", "italic")

    def _standing(self, citation: Citation, *, short: bool) -> Content:
        """Say whether the quotation is proven, with a mark as well as a colour."""
        tr, where = self.tr, citation_heading(citation, self.tr)
        proven = self.proof(citation)
        if not where:
            return Content()
        if proven is None:
            return Content.styled(tr("{where}, not verified", where=where), MUTED)
        if proven:
            found = where if short else tr("found in the article's {where}", where=where)
            return Content.assemble(("✓ ", "$text-success"), (found, MUTED))
        note = tr("not found in the article's {where}", where=where)
        return Content.styled(f"! {note}", "$text-warning")
