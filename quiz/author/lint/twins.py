"""Checks that compare the questions of a deck with one another, without trying every pair."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from quiz.author.lint.finding import Context, Finding, shortened
from quiz.author.lint.wording import Words, answer_words, names, words_of
from quiz.deck.model import Kind
from quiz.values.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quiz.deck.model import Deck, Question

ALIKE: Final = 0.85
"""Of the words of two questions together, the part that both have (Jaccard), for a warning."""
_COMPARED: Final = 32
"""A question is compared with at most so many others for each of its rare words: in a deck made
from a template every word is shared by all, and pairs that differ in a figure are no twins."""
_NEARBY: Final = 3
"""Places in the file."""
_LONGEST_NAMED: Final = 6
"""Words of an answer looked for in other questions; longer answers are phrased, not named."""
_UNAVOIDABLE: Final = 0.05
"""An answer that more than this part of the questions name (and more than three of them) is what
the deck is about; naming it once more gives nothing away."""


def check_nearly_same(context: Context) -> Iterator[Finding]:
    """Report questions whose text has nearly the same words as an earlier one's.

    Finds pairs by their rare words (the prefix filter of Bayardo, Ma and Srikant 2007): two sets
    that share 85 % of their words share one of the rarest 15 % of each.
    """
    questions = context.deck.questions
    texts = [frozenset(words_of(each.question.get("en"))) for each in questions]
    frequency = Counter(word for text in texts for word in text)
    seen: dict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(texts):
        rarest = sorted(text, key=lambda word: (frequency[word], word))
        prefix = rarest[: len(text) - _at_least(len(text)) + 1]
        others = {each for word in prefix for each in seen[word][-_COMPARED:]}
        twin = next((each for each in sorted(others) if _alike(text, texts[each])), None)
        if twin is not None and not _differ_on_purpose(questions[index], questions[twin]):
            yield Finding(
                "nearly-same-question",
                ("questions", index, "question"),
                f"nearly the same question as {questions[twin].id}",
                "keep the better one, or ask from another side",
            )
        for word in prefix:
            seen[word].append(index)


def _at_least(size: int) -> int:
    """Return how many words a set of ``size`` words shares with any set that is alike."""
    return max(1, -int(-ALIKE * size // 1))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= ALIKE * (len(one) + len(other) - shared)


def _differ_on_purpose(one: Question, other: Question) -> bool:
    """Tell whether two texts differ in a figure and their answers differ: a series, not twins."""
    figures = (_figures(one), _figures(other))
    return figures[0] != figures[1] and one.answer != other.answer


def _figures(question: Question) -> frozenset[str]:
    return frozenset(
        word for word in words_of(question.question.get("en")) if any(map(str.isdigit, word))
    )


def check_same_evidence(context: Context) -> Iterator[Finding]:
    """Report questions with the same answer and the same quotations as an earlier one."""
    seen: dict[object, str] = {}
    for index, question in enumerate(context.deck.questions):
        quotes = frozenset(
            (each.source, each.paragraph, words_of(each.quote))
            for each in question.cite
            if each.quote
        )
        if not quotes or question.kind is Kind.CLAIM:  # of claims, only four answers exist
            continue
        answer = frozenset(map(fold, question.answer.forms))
        items = tuple(fold(item.text.get("en")) for item in question.items)
        key = (quotes, answer, items if question.kind is not Kind.CHOICE else ())
        first = seen.setdefault(key, question.id)
        if first != question.id:
            yield Finding(
                "same-evidence",
                ("questions", index, "answer"),
                f"same answer and quotation as {first}",
                "keep the better one, or quote what each of them is about",
            )


def check_gives_away(context: Context) -> Iterator[Finding]:
    """Report questions that name the answer of another one nearby."""
    deck = context.deck
    askers = _askers(deck)
    named: dict[Words, list[int]] = defaultdict(list)
    for index, question in enumerate(deck.questions):
        texts = [words_of(form) for form in question.question.forms]
        # Each once, in an order that is the same at every run, as that of a set would not be.
        parts = (part for text in texts for part in _parts(text) if part in askers)
        for part in dict.fromkeys(parts):
            named[part].append(index)
    told = set()
    for part, namers in named.items():
        if len(namers) > max(3, _UNAVOIDABLE * len(deck.questions)):
            continue
        for namer in namers:
            for asker in askers[part]:
                if (namer, asker) not in told and _given_away(deck.questions, namer, asker, part):
                    told.add((namer, asker))
                    yield Finding(
                        "gives-away",
                        ("questions", namer, "question"),
                        f"names the answer of {_shown(deck.questions[asker])}",
                        "reword this question, or ask for something else",
                    )


def _askers(deck: Deck) -> dict[Words, list[int]]:
    """Return which questions have an answer that is told by its words alone, by those words."""
    askers: dict[Words, list[int]] = defaultdict(list)
    for index, question in enumerate(deck.questions):
        if question.kind in (Kind.CLAIM, Kind.ORDER, Kind.LIST):
            continue
        answers = tuple(map(words_of, question.answer.forms))
        for words in answer_words(question):
            # The wrong choices of a choice question give nothing away.
            telling = len(words) > 1 or len(words[0]) > 3
            if telling and (question.kind is not Kind.CHOICE or words in answers):
                askers[words].append(index)
    return askers


def _shown(question: Question) -> str:
    return f"{question.id}: “{shortened(question.answer.get('en'))}”"


def _parts(text: Words) -> Iterable[Words]:
    for size in range(1, min(_LONGEST_NAMED, len(text)) + 1):
        for first in range(len(text) - size + 1):
            yield text[first : first + size]


def _given_away(questions: Sequence[Question], namer: int, asker: int, part: Words) -> bool:
    """Tell whether two questions stand near, and the asker's own text does not name it as well."""
    if namer == asker or any(
        names(words_of(form), part) for form in questions[asker].question.forms
    ):
        return False
    return abs(namer - asker) <= _NEARBY or bool(
        _paragraphs(questions[namer]) & _paragraphs(questions[asker])
    )


def _paragraphs(question: Question) -> set[tuple[str, int]]:
    return {(each.source, each.paragraph) for each in question.cite if each.paragraph}
