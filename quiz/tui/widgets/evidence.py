"""The evidence after an answer: quotations in their language, glosses, where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
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

KEPT = 4
"""Citations a column keeps widgets for, so that a verdict is painted without mounting any."""


class CitationView(Static):
    """One citation behind a rule."""

    DEFAULT_CSS = """
    CitationView {
        height: auto; padding: 0 0 0 1; margin: 0 0 1 0; border-left: outer $accent 60%;
        &.-refutes { border-left: outer $warning; }
    }
    """

    def show(self, citation: Citation, deck: Deck, tr: Translator, *, proven: bool | None) -> None:
        """Put a citation in."""
        refutes = citation.stance is Stance.REFUTES
        self.set_class(refutes, "-refutes")
        self.update(Content("\n").join(self._lines(citation, deck, tr, proven=proven)))
        self.display = True

    @staticmethod
    def _lines(
        citation: Citation, deck: Deck, tr: Translator, *, proven: bool | None
    ) -> list[Content]:
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
            lines.append(CitationView._standing(where, tr, proven=proven))
        return lines

    @staticmethod
    def _standing(where: str, tr: Translator, *, proven: bool | None) -> Content:
        """Say whether the quotation is proven, with a mark as well as a colour."""
        if proven is None:
            return Content.styled(tr("{where}, not verified", where=where), MUTED)
        if proven:
            found = tr("found in the article's {where}", where=where)
            return Content.assemble(("✓ ", "$text-success"), (found, MUTED))
        note = tr("not found in the article's {where}", where=where)
        return Content.styled(f"! {note}", "$text-warning")


class Voice(Vertical):
    """A column of citations that say the same, under a heading where there are two sides."""

    DEFAULT_CSS = """
    Voice { height: auto; width: 1fr; }
    Voice .stance { height: auto; color: $text-muted; text-style: bold; }
    """

    def compose(self) -> ComposeResult:
        """Keep a few citations ready."""
        yield Static(classes="stance")
        for _ in range(KEPT):
            yield CitationView()

    def show(
        self, citations: Sequence[Citation], heading: str, deck: Deck, tr: Translator, proof: Proof
    ) -> None:
        """Show these citations and hide what is left over."""
        self.display = bool(citations)
        stance = self.query_one(".stance", Static)
        stance.display = bool(heading)
        stance.update(Content(heading))
        views = list(self.query(CitationView))
        while len(views) < len(citations):
            view = CitationView()
            self.mount(view)
            views.append(view)
        for view, citation in zip(views, citations, strict=False):
            view.show(citation, deck, tr, proven=proof(citation))
        for view in views[len(citations) :]:
            view.display = False


class Evidence(Vertical):
    """All citations of a question; two voices side by side where they disagree."""

    DEFAULT_CSS = """
    Evidence { height: auto; margin-top: 1; }
    Evidence #evidence-title { height: auto; }
    Evidence #voices { height: auto; }
    Evidence #against { margin-left: 2; }
    .-narrow Evidence #voices { layout: vertical; }
    .-narrow Evidence #against { margin-left: 0; }
    """

    def compose(self) -> ComposeResult:
        """Lay out a title and two columns."""
        yield Static(id="evidence-title")
        with Horizontal(id="voices"):
            yield Voice(id="for")
            yield Voice(id="against")

    def show(self, question: Question, deck: Deck, tr: Translator, proof: Proof) -> None:
        """Show the evidence of a question."""
        self.query_one("#evidence-title", Static).update(self._title(question, tr))
        against = [each for each in question.cite if each.stance is Stance.REFUTES]
        rest = [each for each in question.cite if each.stance is not Stance.REFUTES]
        two = bool(against and rest)
        supports, refutes = (tr(STANCE_NAMES[each]) if two else "" for each in Stance)
        self.query_one("#for", Voice).show(rest, supports, deck, tr, proof)
        self.query_one("#against", Voice).show(against, refutes, deck, tr, proof)

    @staticmethod
    def _title(question: Question, tr: Translator) -> Content:
        if not question.cite:
            return Content.styled(tr("no source given"), "$text-warning")
        title = tr("EVIDENCE")
        if {Stance.SUPPORTS, Stance.REFUTES} <= {each.stance for each in question.cite}:
            title = tr("TWO VOICES")
        verdict = ""
        if question.kind is Kind.CLAIM:
            verdict = tr(CLAIM_NAMES[ClaimVerdict(question.answer.get("en"))])
        return Content.assemble((title, "bold $accent"), "   ", (verdict, MUTED))
