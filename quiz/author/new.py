"""A question in the making: what a form or a command line has so far, and what becomes of it.

A ``Draft`` holds strings only and never fails. ``diagnostics`` says by field what is missing,
``Draft.question`` is the question as a player would meet it, and ``append`` writes it down.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from quiz.author import files
from quiz.author.edit import add_question
from quiz.author.emit import deck_yaml, question_yaml, source_data, text_data
from quiz.author.items import FORMS, WITH_ITEMS
from quiz.author.lint import lint
from quiz.author.slugs import slug
from quiz.author.verify import loaded
from quiz.deck.diagnostics import DeckError, Diagnostic
from quiz.deck.loading import parse
from quiz.deck.model import Deck, Examples, Source
from quiz.deck.questions import REQUIRED
from quiz.deck.records import lacking
from quiz.judge import Verdict, judge

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path

    from quiz.author.tree import Data
    from quiz.deck.articles import Articles
    from quiz.deck.model import Question
    from quiz.judge import Judgement

_NO_EXAMPLES = Examples()
Worded: TypeAlias = tuple[tuple[str, str], ...]
"""(language, text) pairs; the language is empty for a text that serves everybody."""


@dataclass(frozen=True, slots=True)
class DraftCitation:
    """One piece of evidence as typed."""

    reference: str = ""
    """A reference in words or a link; then the rest is empty."""
    source: str = ""
    paragraph: str = ""
    quote: str = ""
    gloss: Worded = ()
    inference: Worded = ()
    stance: str = ""

    def data(self) -> Data:
        """Return what stands under ``cite`` in the deck."""
        if self.reference:
            return self.reference
        return _without_empty(
            {
                "source": self.source,
                "paragraph": self.paragraph,
                "quote": self.quote,
                "gloss": _worded(self.gloss),
                "inference": _worded(self.inference),
                "stance": self.stance,
            }
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as typed so far."""

    kind: str = "text"
    id: str = ""
    """Made from the question's words where it is left empty."""
    topics: tuple[str, ...] = ()
    difficulty: str = ""
    question: Worded = ()
    answer: Worded = ()
    """Unused for list and order."""
    items: tuple[Worded, ...] = ()
    """The items of a list or order, or the choices; `` | `` parts equivalent forms."""
    accept: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    need: str = ""
    tolerance: str = ""
    hint: Worded = ()
    explanation: Worded = ()
    cite: tuple[DraftCitation, ...] = ()
    examples: Examples = _NO_EXAMPLES

    def data(self, taken: frozenset[str] = frozenset()) -> dict[str, Data]:
        """Return the question's mapping as it is to stand in the deck; ``taken`` are its ids."""
        items: list[Data] = [_item(each) for each in self.items if _filled(each)]
        with_items = self.kind in WITH_ITEMS
        examples: dict[str, Data] = {
            "accept": list(self.examples.accept),
            "prompt": list(self.examples.prompt),
            "reject": list(self.examples.reject),
        }
        return _without_empty(
            {
                "id": self.id.strip() or slug(_english_first(self.question), taken),
                "kind": self.kind.strip(),
                "topic": self.topics[0] if len(self.topics) == 1 else list(self.topics),
                "difficulty": self.difficulty.strip(),
                "question": _worded(self.question),
                "choices": [] if with_items else items,
                "answer": items if with_items else _worded(self.answer),
                "need": self.need.strip(),
                "tolerance": self.tolerance.strip(),
                "accept": list(self.accept),
                "prompt": list(self.prompt),
                "reject": list(self.reject),
                "hint": _worded(self.hint),
                "explanation": _worded(self.explanation),
                "cite": _one_or_all([each.data() for each in self.cite]),
                "examples": _without_empty(examples),
            }
        )

    def yaml(self, taken: frozenset[str] = frozenset()) -> str:
        """Return the draft as it would stand in a deck."""
        return question_yaml(self.data(taken))

    def question_so_far(self) -> Question | None:
        """Return the question as a player would meet it, None where too much is missing yet."""
        sources: dict[str, Data] = {
            each.source: {"label": "-"} for each in self.cite if each.source
        }
        deck: dict[str, Data] = {"sources": sources, "questions": [self.data()]}
        found = parse(deck_yaml(_without_empty(deck)).encode(), "draft").deck
        return found.questions[0] if found is not None else None

    def judge(self, answer: str, language: str) -> Judgement | None:
        """Judge an answer to the draft; None where it is no question yet."""
        question = self.question_so_far()
        return judge(question, answer, language) if question is not None else None

    def with_example(self, answer: str, verdict: Verdict) -> Draft:
        """Return the draft with one more test of its own answer line, instead of any other."""
        kept = {
            each: tuple(line for line in getattr(self.examples, each) if line != answer)
            for each in Verdict
        }
        kept[verdict] = (*kept[verdict], answer)
        return replace(self, examples=Examples(**{str(each): kept[each] for each in Verdict}))


@dataclass(frozen=True, slots=True)
class Target:
    """The deck that a draft is for, as it is on disk now."""

    file: files.DeckFile
    deck: Deck | None
    """None while it has no question yet, or mistakes."""
    mistakes: tuple[Diagnostic, ...] = ()

    @property
    def digest(self) -> str:
        """What ``append`` checks the file against."""
        return self.file.digest

    @property
    def taken(self) -> frozenset[str]:
        """The ids that a new question may not have."""
        return frozenset(entry.id for entry in self.deck.index) if self.deck else frozenset()

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources that may be cited."""
        return self.deck.sources if self.deck else {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that texts are wanted in; empty for a deck in one unnamed language."""
        return self.deck.languages if self.deck else ()


def open_target(path: Path) -> Target:
    """Read the deck a question is to be added to; raises QuizError where it cannot be read."""
    file = files.read(path)
    parsed = parse(file.data, path.name)
    if parsed.deck is None and _only_lacks_questions(parsed.errors):
        return Target(file, None)
    return Target(file, parsed.deck, () if parsed.deck else parsed.errors)


def _only_lacks_questions(errors: tuple[Diagnostic, ...]) -> bool:
    """Tell whether all that is wrong is an empty list of questions, or none, or ``null``."""
    return all(
        each.path in ((), ("questions",)) and each.code in ("no-questions", "not-a-list")
        for each in errors
    )


def diagnostics(
    draft: Draft, target: Target, today: dt.date, articles: Articles | None = None
) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a draft, the name of the field first in each ``path``.

    The same findings that ``quiz check`` would have of the question, without their places; with
    ``articles``, whether its quotations are there.
    """
    if target.mistakes:
        return target.mistakes
    deck: dict[str, Data] = {
        "title": text_data(target.deck.title) if target.deck else "",
        "sources": {key: source_data(each) for key, each in target.sources.items()},
        "questions": [draft.data(target.taken)],
    }
    parsed = parse(deck_yaml(_without_empty(deck)).encode(), target.file.path.name)
    found = [*parsed.diagnostics, *lint(parsed, lock=None, articles=articles, today=today)]
    of_draft = [each for each in found if each.path[:1] == ("questions",)]
    made = [replace(each, path=each.path[2:]) for each in of_draft]
    # Each beside its own field.
    made = [each for each in made if each.code != "missing-key" or len(each.path) > 1]
    made += [
        Diagnostic("missing-key", *lacking("a question", [name]), path=(name,))
        for name in sorted(REQUIRED - draft.data(target.taken).keys())
    ]
    if draft.id.strip() in target.taken:
        message = f"another question has the id `{draft.id.strip()}`"
        made.append(Diagnostic("id-twice", message, "choose another", path=("id",)))
    return tuple(dict.fromkeys(made))


def append(path: Path, draft: Draft, digest: str) -> str:
    """Write the draft at the end of the deck's questions and return its id.

    ``digest`` is that of the file the draft was made for. Raises DeckError where deck or question
    have mistakes, ChangedMeanwhileError where the file is another by now, and QuizError.
    """
    file = files.read(path)
    if file.digest != digest:
        raise files.ChangedMeanwhileError(
            f"{path} was changed by something else meanwhile; nothing was written, try again"
        )
    parsed = parse(file.data, path.name)
    if parsed.deck is None and not _only_lacks_questions(parsed.errors):
        raise DeckError(path.name, parsed.errors)
    taken = frozenset(entry.id for entry in parsed.deck.index) if parsed.deck else frozenset()
    result = add_question(file.text, draft.data(taken), path.name)
    files.write(path, result.encode(), digest=digest)
    return loaded(result, path.name).index[-1].id


def _without_empty(data: Mapping[str, Data]) -> dict[str, Data]:
    return {key: value for key, value in data.items() if value}


def _filled(worded: Worded) -> Worded:
    return tuple((language, text.strip()) for language, text in worded if text.strip())


def _worded(worded: Worded) -> Data:
    pairs = _filled(worded)
    if len(pairs) == 1 and not pairs[0][0]:
        return pairs[0][1]
    return dict(pairs)


def _item(worded: Worded) -> Data:
    parts = [(language, text.split(FORMS)) for language, text in _filled(worded)]
    shown = _worded(tuple((language, forms[0]) for language, forms in parts))
    also: list[Data] = [form.strip() for _, forms in parts for form in forms[1:] if form.strip()]
    return [shown, *also] if also else shown


def _one_or_all(items: list[Data]) -> Data:
    """Return a lone reference in words as it is: the shortest way to write it."""
    return items[0] if len(items) == 1 and isinstance(items[0], str) else items


def _english_first(worded: Worded) -> str:
    texts = dict(_filled(worded))
    return texts.get("en") or next(iter(texts.values()), "")
