"""The evidence after an answer: quotations in their language, glosses, where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from quiz.deck.model import ClaimVerdict, Kind, Stance
from quiz.locale.wording import CLAIM_NAMES, STANCE_NAMES, citation_heading, quoted, source_line
from quiz.tui.styles import MUTED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from quiz.deck.model import Citation, Deck, Question
    from quiz.locale import Translator

    Proof = Callable[[Citation], bool | None]
    """Whether a quotation is proven; None where there is nothing to prove it with."""


def evidence_title(question: Question, tr: Translator) -> Content:
    """Return the heading over a question's evidence."""
    if not question.cite:
        return Content.styled(tr("no source given"), "$text-warning")
    title = tr("TWO VOICES") if _two_sided(question) else tr("EVIDENCE")
    verdict = ""
    if question.kind is Kind.CLAIM:
        verdict = tr(CLAIM_NAMES[ClaimVerdict(question.answer.get("en"))])
    return Content.assemble((title, "bold $text-accent"), "   ", (verdict, MUTED))


def _two_sided(question: Question) -> bool:
    return {Stance.SUPPORTS, Stance.REFUTES} <= {each.stance for each in question.cite}


class Voice(Static):
    """A column of citations that say the same, behind a rule.

    One widget for all of them: every widget more would be felt between Enter and the verdict.
    """

    DEFAULT_CSS = """
    Voice { height: auto; width: 1fr; padding: 0 0 0 1; border-left: outer $accent 60%; }
    """

    def show(
        self, citations: Sequence[Citation], heading: str, deck: Deck, tr: Translator, proof: Proof
    ) -> None:
        """Show these citations under a heading, which is empty where there is one side only."""
        self.display = bool(citations)
        lines = [Content.styled(heading, f"bold {MUTED}")] if heading else []
        for number, citation in enumerate(citations):
            if number:
                lines.append(Content())
            lines += _lines(citation, deck, tr, proven=proof(citation))
        self.update(Content("\n").join(lines))


def _lines(citation: Citation, deck: Deck, tr: Translator, *, proven: bool | None) -> list[Content]:
    if citation.reference:
        return [Content(citation.reference)]
    source = deck.sources[citation.source]
    lines = [Content.styled(quoted(citation.quote, source.language), "bold")]
    gloss = citation.gloss.get(tr.language)
    if gloss and citation.gloss.has(tr.language) and source.language != tr.language:
        lines.append(Content(quoted(gloss, tr.language)))
    if inference := citation.inference.get(tr.language):
        lines.append(Content.styled(f"→ {inference}", "italic"))
    lines.append(Content.styled(source_line(source, tr), MUTED))
    if where := citation_heading(citation, tr):
        lines.append(_standing(where, tr, proven=proven))
    return lines


def _standing(where: str, tr: Translator, *, proven: bool | None) -> Content:
    """Say whether the quotation is proven, with a mark as well as a colour."""
    if proven is None:
        return Content.styled(tr("{where}, not verified", where=where), MUTED)
    if proven:
        found = tr("found in the article's {where}", where=where)
        return Content.assemble(("✓ ", "$text-success"), (found, MUTED))
    note = tr("not found in the article's {where}", where=where)
    return Content.styled(f"! {note}", "$text-warning")


class Evidence(Horizontal):
    """All citations of a question; two voices side by side where they disagree."""

    DEFAULT_CSS = """
    Evidence { height: auto; }
    Evidence #against { margin-left: 2; border-left: outer $warning; }
    """

    def compose(self) -> ComposeResult:
        """Lay out two columns."""
        yield Voice(id="for")
        yield Voice(id="against")

    def show(self, question: Question, deck: Deck, tr: Translator, proof: Proof) -> None:
        """Show the evidence of a question."""
        two = _two_sided(question)
        against = [each for each in question.cite if two and each.stance is Stance.REFUTES]
        rest = [each for each in question.cite if each not in against]
        supports, refutes = (tr(STANCE_NAMES[each]) if two else "" for each in Stance)
        self.query_one("#for", Voice).show(rest, supports, deck, tr, proof)
        self.query_one("#against", Voice).show(against, refutes, deck, tr, proof)
