"""How the interface words what every screen and the plain mode say alike: marks, dates, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.deck.outline import ClaimVerdict, Kind, Stance
from quiz.locale import msg

if TYPE_CHECKING:
    from collections.abc import Callable

    from quiz.deck.model import Citation, Question, Source
    from quiz.locale import Translator

_INNER_QUOTES = str.maketrans("“”", "‘’")
_GUILLEMET_SPACES = ("\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", " ", "")
KIND_NAMES: dict[Kind, str] = {
    Kind.TEXT: msg("name or phrase"),
    Kind.PERSON: msg("person"),
    Kind.DATE: msg("date"),
    Kind.AMOUNT: msg("amount"),
    Kind.NUMBER: msg("number"),
    Kind.CHOICE: msg("choice"),
    Kind.LIST: msg("list"),
    Kind.ORDER: msg("order"),
    Kind.CLAIM: msg("claim"),
}
CLAIM_NAMES: dict[ClaimVerdict, str] = {
    ClaimVerdict.SUPPORTED: msg("supported"),
    ClaimVerdict.REFUTED: msg("refuted"),
    ClaimVerdict.CONFLICTING: msg("conflicting evidence"),
    ClaimVerdict.NOT_ENOUGH_EVIDENCE: msg("not enough evidence"),
}
STANCE_NAMES: dict[Stance, str] = {
    Stance.SUPPORTS: msg("supports"),
    Stance.REFUTES: msg("refutes"),
}
DIFFICULTY_NAMES = {1: msg("easy"), 2: msg("medium"), 3: msg("hard")}
"""All of these are message ids."""
TOPIC_NAMES = (
    msg("people"),
    msg("companies"),
    msg("money"),
    msg("hardware"),
    msg("letter"),
    msg("models"),
    msg("dates"),
    msg("politics"),
    msg("disagreements"),
)
"""The common nouns among the tags of the shipped deck; any other tag is shown as it is written."""
TITLE_LIMIT = 48
"""Characters of a title in a line about its source; the page of sources has all of it."""


def duration(seconds: float, tr: Translator) -> str:
    """Return a stretch of time in minutes and seconds, above an hour in hours and minutes."""
    whole = round(seconds)
    if whole < 60:
        return tr("{count} s", count=whole)
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    hours, minutes = divmod(minutes, 60)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def topic_name(topic: str, tr: Translator) -> str:
    """Return a topic as it is shown; one that only looks like a message id stays as it is."""
    return tr(topic) if topic in TOPIC_NAMES else topic


def right_of(right: int, total: int, tr: Translator) -> str:
    """Return how many of ``total`` answers were right; the plural follows the right ones."""
    return tr.plural("{count} of {total} right", "{count} of {total} right", right, total=total)


def quoted(text: str, language: str) -> str:
    """Put a text in the quotation marks of its own language; those within it become inner ones."""
    if language == "fr":
        for space in _GUILLEMET_SPACES:
            text = text.replace(f"«{space}", "“").replace(f"{space}»", "”")
        return f"«\N{NO-BREAK SPACE}{text}\N{NO-BREAK SPACE}»"
    return f"“{text.translate(_INNER_QUOTES)}”"


def day(iso: str, language: str) -> str:
    """Return an ISO day, month or year as people write it; what is no date stays as it is."""
    from quiz.values.dates import parse_exact, show  # noqa: PLC0415 (loads with the first date)

    date = parse_exact(iso)
    return show(date, language) if date else iso


def canonical_answer(question: Question, tr: Translator) -> str:
    """Return the right answer as a player is shown it."""
    shown = _ANSWERS.get(question.kind)
    return shown(question, tr) if shown else question.answer.get(tr.language)


def _items(question: Question, between: str, tr: Translator) -> str:
    return between.join(item.text.get(tr.language) for item in question.items)


def _amount(question: Question, tr: Translator) -> str:
    from quiz.values.amounts import parse_exact, show  # noqa: PLC0415 (loads with the first amount)

    answer = question.answer.get(tr.language)
    amount = parse_exact(answer)
    return (show(amount, tr.language) if amount else "") or answer


_ANSWERS: dict[Kind, Callable[[Question, Translator], str]] = {
    Kind.DATE: lambda question, tr: day(question.answer.get(tr.language), tr.language),
    Kind.AMOUNT: _amount,
    Kind.NUMBER: _amount,
    Kind.LIST: lambda question, tr: _items(question, " · ", tr),
    Kind.ORDER: lambda question, tr: _items(question, " → ", tr),
    Kind.CLAIM: lambda question, tr: tr(CLAIM_NAMES[ClaimVerdict(question.answer.get("en"))]),
}
"""The kinds whose answer is not shown as it stands in the deck."""


def source_name(source: Source, tr: Translator) -> str:
    """Return what a player calls the source: its label, else its title, else its id."""
    return source.label.get(tr.language) or source.title or source.id


def source_line(source: Source, tr: Translator) -> str:
    """Return label, title, publisher and date; what the text does not state is said to be so."""
    title = source.title
    if len(title) > TITLE_LIMIT:
        title = title[:TITLE_LIMIT].rsplit(" ", 1)[0] + " …"
    facts = {
        "title": quoted(title, source.language) if title else "",
        "publisher": source.publisher,
        "date": day(source.published, tr.language) if source.published else "",
    }
    missing = ", ".join(tr(name) for name, fact in facts.items() if not fact)
    stated = ", ".join(filter(None, [source.label.get(tr.language), *facts.values()]))
    gaps = f"({tr('{facts} not stated', facts=missing)})" if missing else ""
    return " ".join(filter(None, [stated, gaps]))


def unreadable(source: Source, folder: str, tr: Translator) -> str:
    """Return what a player is told where a source's article cannot be read from a folder."""
    return tr(
        "“{name}” cannot be read: {file} in {folder} is missing, empty or no UTF-8 text.",
        name=source_name(source, tr),
        file=source.file,
        folder=folder,
    )


def citation_heading(citation: Citation, tr: Translator) -> str:
    """Return where in its source a citation stands."""
    return tr("paragraph {number}", number=citation.paragraph) if citation.paragraph else ""
