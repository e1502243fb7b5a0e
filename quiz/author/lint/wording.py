"""Checks on the wording of one question: what it gives away, lacks in a language, or outlived."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from quiz.author.lint.finding import Context, Finding, shortened
from quiz.deck.model import Kind, Text
from quiz.values.text import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quiz.deck.model import Citation, Question, Source

Words = tuple[str, ...]

_SAYS_ITS_OPTIONS: Final = frozenset({Kind.CHOICE, Kind.ORDER, Kind.CLAIM})
"""Kinds whose answer players pick among what is shown: their text may name the options."""
_SMALL: Final = frozenset(
    {"the", "a", "an", "of", "in", "at", "to", "for", "by", "and"}
    | {"le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "en", "au", "aux", "et", "par"}
)


@lru_cache(maxsize=1 << 16)
def words_of(text: str) -> Words:
    """Return the words of a text, as ``tokens`` does; several checks read the same texts."""
    return tokens(text)


def answer_words(question: Question) -> tuple[Words, ...]:
    """Return each wording of the answer as its words; a person's surname alone counts too."""
    forms = [*question.answer.forms, *question.accept]
    forms += [form for item in question.items for form in item.forms]
    named = [_essential(form) for form in forms]
    if question.kind is Kind.PERSON:
        named += [words[-1:] for words in named if len(words) > 1 and len(words[-1]) > 2]
    return tuple(dict.fromkeys(filter(None, named)))


def _essential(text: str) -> Words:
    """Return the words of an answer without small words at its beginning."""
    words = words_of(text)
    while len(words) > 1 and words[0] in _SMALL:
        words = words[1:]
    return words if words and not set(words) <= _SMALL else ()


def names(text: Words, part: Words) -> bool:
    """Tell whether the words of ``part`` stand in ``text`` one after the other."""
    if part[0] not in text:
        return False
    size = len(part)
    return any(text[first : first + size] == part for first in range(len(text) - size + 1))


def check_answer_shown(question: Question, _context: Context) -> Iterator[Finding]:
    """Report a question or a hint that contains the answer."""
    if question.kind in _SAYS_ITS_OPTIONS:
        return
    answers = answer_words(question)
    for code, field, text in (
        ("answer-in-question", "question", question.question),
        ("hint-gives-answer", "hint", question.hint),
    ):
        for language, form in written(text):
            words = words_of(form)
            shown = next((part for part in answers if names(words, part)), None)
            if shown:
                yield Finding(
                    code,
                    (field, *language),
                    f"the {field} contains the answer: “{' '.join(shown)}”",
                    "ask for it in other words",
                )


def written(text: Text) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return each wording with its path below the text."""
    if text.plain:
        return (((), text.plain),)
    return tuple(((language,), form) for language, form in text.by_language)


def check_translations(question: Question, context: Context) -> Iterator[Finding]:
    """Report texts that players of one of the deck's languages cannot read in it.

    Where the deck names none in its title, the languages are those of the question.
    """
    languages = context.deck.languages or _languages_of(question)
    if len(languages) < 2:
        return
    for field, text in (
        ("question", question.question),
        ("answer", question.answer),
        ("hint", question.hint),
        ("explanation", question.explanation),
    ):
        yield from _untranslated(text, languages, (field,), f"the {field}")
    for position, item in enumerate(question.items):
        # A name is the same in both languages; a map that leaves one out is a slip.
        field = "choices" if question.kind is Kind.CHOICE else "answer"
        yield from _untranslated(item.text, languages, (field, position), "this item")
    for position, correction in enumerate(question.corrections):
        path = ("corrections", position, "text")
        yield from _untranslated(correction.text, languages, path, "the correction")
    for position, citation in enumerate(question.cite):
        source = context.deck.sources.get(citation.source)
        yield from _check_gloss(citation, source, languages, position)


def _languages_of(question: Question) -> tuple[str, ...]:
    texts = (question.question, question.answer, question.hint, question.explanation)
    return tuple(dict.fromkeys(language for text in texts for language in text.languages))


def _check_gloss(
    citation: Citation, source: Source | None, languages: tuple[str, ...], position: int
) -> Iterator[Finding]:
    path = ("cite", position)
    yield from _untranslated(citation.inference, languages, (*path, "inference"), "the inference")
    if not citation.quote or source is None or not source.language:
        return
    lacking = [
        language
        for language in languages
        if language != source.language and not citation.gloss.has(language)
    ]
    if lacking:
        yield Finding(
            "missing-translation",
            (*path, "gloss" if citation.gloss else "quote"),
            f"the quotation has no gloss in {' and '.join(lacking)}",
            f"add `gloss: {{{lacking[0]}: ...}}` in your own words",
        )


def _untranslated(
    text: Text, languages: tuple[str, ...], path: tuple[str | int, ...], what: str
) -> Iterator[Finding]:
    """Report the languages a text lacks; none for a text that is the same for everybody."""
    if not text:
        return
    lacking = [language for language in languages if not text.has(language)]
    if lacking:
        yield Finding(
            "missing-translation",
            path,
            f"{what} is not in {' and '.join(lacking)}",
            f"add `{lacking[0]}: ...`",
        )


def check_deck_translations(context: Context) -> Iterator[Finding]:
    """Report what the deck says of itself and of its sources in one language only."""
    languages = context.deck.languages
    if len(languages) < 2:
        return
    description = context.deck.description
    yield from _untranslated(description, languages, ("description",), "the description")
    for source in context.deck.sources.values():
        path = ("sources", source.id, "label")
        yield from _untranslated(source.label, languages, path, "the label")


def check_review(question: Question, context: Context) -> Iterator[Finding]:
    """Report a fact whose day of review has passed."""
    if question.review_by and dt.date.fromisoformat(question.review_by) < context.today:
        yield Finding(
            "review-due",
            ("review_by",),
            f"{shortened(question.id)} was to be reviewed by {question.review_by}",
            "check the fact and set a later day",
        )
