"""What the author's form says of the draft: its evidence, what is wrong, the examples kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from quiz.deck.diagnostics import Severity
from quiz.deck.model import Kind, Stance
from quiz.judge import Verdict
from quiz.locale import msg
from quiz.locale.wording import STANCE_NAMES, quoted, source_name
from quiz.tui.styles import MUTED
from quiz.tui.widgets.draft_form import ONE_LINE, ROWS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quiz.author.new import Draft, DraftCitation
    from quiz.deck.diagnostics import Diagnostic
    from quiz.deck.model import Examples, Source
    from quiz.locale import Translator

TRIED: dict[Verdict, tuple[str, str, str]] = {
    Verdict.ACCEPT: ("✓", msg("accepted"), "$text-success"),
    Verdict.PROMPT: ("≈", msg("asked again"), "$text-warning"),
    Verdict.REJECT: ("✗", msg("rejected"), "$text-error"),
}
"""Sign, message id and style of what the judge says of an answer tried."""
FIELDS: dict[str, str] = {
    **ROWS,
    **ONE_LINE,
    "choices": ROWS["items"],
    "topic": ONE_LINE["topics"],
    "difficulty": msg("difficulty"),
    "cite": msg("evidence"),
}
"""Fields of a question that the form has a row for, and the labels of those."""
TOLD_ELSEWHERE = frozenset({"no-citation"})
"""Codes of findings that the form tells in its own words, where they belong."""


def evidence(draft: Draft, sources: Mapping[str, Source], tr: Translator) -> Content:
    """List the citations."""
    if not draft.cite:
        return Content.styled(tr("no evidence yet: Ctrl+E, or a reference in words"), MUTED)
    lines = [Content.styled(tr("evidence"), MUTED)]
    for cite in draft.cite:
        text = cite.reference or _cited(cite, sources[cite.source], tr)
        stance = f"  {tr(STANCE_NAMES[Stance(cite.stance)])}" if cite.stance else ""
        lines.append(Content.assemble(("│ ", "$text-accent"), text, (stance, MUTED)))
    return Content("\n").join(lines)


def _cited(cite: DraftCitation, source: Source, tr: Translator) -> str:
    where = tr("paragraph {number}", number=cite.paragraph) if cite.paragraph else ""
    named = [source_name(source, tr), where]
    return f"{quoted(cite.quote, source.language)} {', '.join(filter(None, named))}"


def kept(examples: Examples, tr: Translator) -> Content:
    """List the answers that were kept as examples, each with its sign."""
    lines = [
        Content.assemble((TRIED[verdict][0], TRIED[verdict][2]), " ", text)
        for verdict in Verdict
        for text in getattr(examples, verdict)
    ]
    head = [Content.styled(tr("kept as examples"), MUTED)] if lines else []
    return Content("\n").join([*head, *lines])


def findings(found: Iterable[Diagnostic], kind: Kind, tr: Translator) -> Content:
    """List what `quiz check` would say of the question.

    Rows still to be filled are no mistakes yet, and are called by their labels.
    """
    lines, wanted = [], []
    for each in found:
        field = str(each.path[0]) if each.path else ""
        label = _label(field, kind, tr)
        if each.code == "missing-key" and len(each.path) == 1 and label:
            wanted.append(label)
        elif each.code not in TOLD_ELSEWHERE:
            style = "$text-error" if each.severity is Severity.ERROR else "$text-warning"
            mend = f" ({each.help})" if each.help else ""
            sign = "! " + (tr("{row}:", row=label) + " " if label else "")
            lines.append(Content.assemble((sign, style), f"{each.message}{mend}"))
    if wanted:
        told = tr("still to fill in: {rows}", rows=", ".join(dict.fromkeys(reversed(wanted))))
        lines.insert(0, Content.styled(told, MUTED))
    return Content("\n").join(lines)


def _label(field: str, kind: Kind, tr: Translator) -> str:
    """Return the label of a field's row; the answer of a list or an order is its items."""
    if field == "answer" and kind in (Kind.LIST, Kind.ORDER):
        field = "items"
    return tr(FIELDS[field]) if field in FIELDS else ""
