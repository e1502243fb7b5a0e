"""What exports into formats for other programs say of a question in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.author.formats.carried import Loss
from quiz.deck.model import ClaimVerdict, Examples, Kind, Text
from quiz.values import amount_exact, calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quiz.deck.model import Citation, Deck, Question

VERDICTS: Mapping[str, Mapping[ClaimVerdict, str]] = {
    "en": {
        ClaimVerdict.SUPPORTED: "Supported by the evidence",
        ClaimVerdict.REFUTED: "Refuted by the evidence",
        ClaimVerdict.CONFLICTING: "The evidence conflicts",
        ClaimVerdict.NOT_ENOUGH_EVIDENCE: "Not enough evidence",
    },
    "fr": {
        ClaimVerdict.SUPPORTED: "Confirmé par les sources",
        ClaimVerdict.REFUTED: "Démenti par les sources",
        ClaimVerdict.CONFLICTING: "Les sources se contredisent",
        ClaimVerdict.NOT_ENOUGH_EVIDENCE: "Sources insuffisantes",
    },
}
_FIELDS = (
    "topics",
    "need",
    "tolerance",
    "accept",
    "prompt",
    "reject",
    "hint",
    "explanation",
    "examples",
    "corrections",
    "review_by",
)
_NOTHING = ((), "", 0, Text(), Examples())
_FRENCH_SCALES = {
    "hundred": "centaines",
    "thousand": "milliers",
    "million": "millions",
    "billion": "milliards",
    "trillion": "billions",
}
_PARAGRAPH = {"en": "paragraph", "fr": "paragraphe"}


def verdict(question: Question, language: str) -> str:
    """Return the verdict of a claim in words."""
    words = VERDICTS.get(language, VERDICTS["en"])
    return words[ClaimVerdict(question.answer.plain)]


def shown_answers(question: Question, language: str) -> tuple[str, ...]:
    """Return what a player is shown as the answer, item by item where it has items."""
    if question.kind in (Kind.LIST, Kind.ORDER):
        return tuple(item.text.get(language) for item in question.items)
    if question.kind is Kind.CLAIM:
        return (verdict(question, language),)
    answer = question.answer.get(language)
    if question.kind is Kind.DATE and (date := calendar.parse_exact(answer)):
        return (calendar.show(date, language),)
    if question.kind is Kind.AMOUNT and (amount := amount_exact.parse_exact(answer)):
        return (amount_exact.show(amount, language),)
    return (answer,)


def unit_shown(unit: str, language: str) -> str:
    """Return what an amount is counted in, ``million USD``, as words of a language."""
    scale, _, rest = unit.strip().partition(" ")
    if scale not in amount_exact.EXACT_SCALES:
        scale, rest = "", unit.strip()
    name = amount_exact.exact_unit(rest).name(language, plural=True) if rest else ""
    if not scale or language != "fr":
        return " ".join(filter(None, (scale, name)))
    of = "d’" if name[:1].lower() in set("aeiouyéèh") else "de "
    return _FRENCH_SCALES[scale] + (f" {of}{name}" if name else "")


def right_answers(question: Question, language: str) -> tuple[str, ...]:
    """Return every wording of a single answer that the author wrote down, the shown one first."""
    shown = question.answer.get(language)
    return tuple(dict.fromkeys((shown, *question.answer.forms, *question.accept)))


def left_out(question: Question, language: str, held: frozenset[str]) -> list[str]:
    """Say what a format that holds only the fields in ``held`` leaves out of a question."""
    missing = [
        name.replace("_", " ")
        for name in _FIELDS
        if name not in held and getattr(question, name) not in _NOTHING
    ]
    items = (item.text for item in question.items)
    texts = (question.question, question.answer, question.hint, question.explanation, *items)
    others = {code for text in texts for code in text.languages} - {language}
    said = [f"left out: {', '.join(missing)}"] if missing else []
    if others and "languages" not in held:
        said.append(f"left out: the wordings in {', '.join(sorted(others))}")
    if "citations" not in held and any(each.source for each in question.cite):
        said.append("the citation goes over as a line of words")
    return said


def deck_left_out(deck: Deck, language: str, *names: str) -> list[Loss]:
    """Say which of these parts of the deck itself, which no question holds, are left out.

    Its title goes over in ``language``, all of it where ``language`` is empty.
    """
    there = [name for name in names if getattr(deck, name)]
    losses = [Loss("", f"the deck's {', '.join(there)} left out")] if there else []
    others = [each for each in deck.title.languages if language and each != language]
    if others:
        losses.append(Loss("", f"the deck's title in {', '.join(others)} left out"))
    return losses


def citation_line(citation: Citation, deck: Deck, language: str) -> str:
    """Return a citation on one line: the quotation, its gloss, where it stands."""
    if citation.reference:
        return citation.reference
    source = deck.sources.get(citation.source)
    known = (source.label.get(language), source.title, source.publisher) if source else ()
    place = [part for part in known if part] or [citation.source]
    if source and source.published:
        place.append(source.published)
    if citation.paragraph:
        place.append(f"{_PARAGRAPH.get(language, _PARAGRAPH['en'])} {citation.paragraph}")
    where = ", ".join(place)
    if not citation.quote:
        return where
    french = source is not None and source.language == "fr"
    quoted = f"« {citation.quote} »" if french else f"“{citation.quote}”"
    # Somebody who reads the quotation's own language needs no gloss in another one.
    gloss = citation.gloss.get(language) if citation.gloss.has(language) else ""
    return f"{quoted} ({gloss}) — {where}" if gloss else f"{quoted} — {where}"
