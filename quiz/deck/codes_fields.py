"""Codes for fields: which there are, and what may stand in them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.deck.code import Code
from quiz.deck.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELDS: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "unknown-key": Code(
            "a field that decks do not have",
            "A mistyped field would be ignored in silence, and a question would lose its hint "
            "or its right answers; so unknown fields are errors. The message suggests the "
            "nearest known one.",
            "anwser: Mars",
            "answer: Mars",
        ),
        "missing-key": Code(
            "a field that is needed is missing",
            "Every question has an `id`, a `question` and an `answer`; a citation that is a map"
            " has a `source`; a correction has a `date` and a `text`.",
            "- id: mars\n  question: Which planet is red?",
            "- id: mars\n  question: Which planet is red?\n  answer: Mars",
        ),
        "empty-value": Code(
            "a field without a value",
            "A field that is there says something. Remove one that has nothing to say; an empty"
            " list is written [].",
            "hint:",
            "hint: It is named after a god of war.",
        ),
        "not-a-text": Code(
            "a list or a map where a text belongs",
            "This field holds one text: a string, or, where players read it, a map with one "
            "string for each language.",
            "question: [Which planet, is red?]",
            'question: "Which planet, is red?"',
        ),
        "not-a-list": Code(
            "a text or a map where a list belongs",
            "This field holds a list, written [first, second] or with one `- ` line for each item.",
            "choices: Mars",
            "choices: [Mars, Venus]",
        ),
        "not-a-map": Code(
            "a text or a list where fields belong",
            "Here fields with names are expected, each as `name: value`.",
            "examples: [mars]",
            "examples:\n  accept: [mars]",
        ),
        "language-code": Code(
            "a language code that is none",
            "Texts in several languages are maps from language codes to texts: en, fr, pt-BR. A"
            " text with a colon in it also looks like such a map; put quotes round it.",
            "question: {english: Which planet is red?}",
            "question: {en: Which planet is red?}",
        ),
        "no-title": Code(
            "the deck has no title",
            "The title is what players see on the home screen, and what their history of this "
            "deck is kept under. Without one the file's name has to do, and renaming the file "
            "loses the history.",
            "questions: [...]",
            "title: Moons and planets\nquestions: [...]",
            Severity.WARNING,
        ),
        "id-invalid": Code(
            "an id with other characters than a-z, 0-9 and hyphens",
            "Ids are typed on command lines and kept in history, so they are made of lower-case"
            " letters, digits and hyphens. Choose one for good: history hangs on it.",
            "id: Red Planet",
            "id: red-planet",
        ),
        "id-twice": Code(
            "two questions have the same id",
            "Players' history, `quiz preview` and `quiz judge` find a question by its id. "
            "Change the id of the newer of the two.",
            "- {id: mars, question: ..., answer: ...}\n- {id: mars, question: ..., answer: ...}",
            "- {id: mars, question: ..., answer: ...}\n"
            "- {id: mars-moons, question: ..., answer: ...}",
        ),
        "kind-unknown": Code(
            "a kind of question that does not exist",
            "The kinds are text (the default), person, date, amount, number, choice, list, "
            "order and claim; the kind decides how answers are judged.",
            "kind: multiple-choice",
            "kind: choice",
        ),
        "comma-in-topic": Code(
            "a tag with a comma in it",
            "Several tags are a list. One with a comma in it cannot be chosen, because "
            "`quiz play --topic a,b` names two.",
            "topic: money, people",
            "topic: [money, people]",
            Severity.WARNING,
        ),
        "difficulty-invalid": Code(
            "a difficulty other than 1, 2 or 3",
            "1 is easy, 2 medium, 3 hard; a right answer earns the difficulty times 100 points.",
            "difficulty: hard",
            "difficulty: 3",
        ),
        "day-invalid": Code(
            "a day that is none",
            "Dates about the deck itself (`published`, `updated`, `review_by`, the `date` of a "
            "correction) are ISO dates that exist. `published` and `updated` may stop at the "
            "month or year where no more is known.",
            "review_by: next summer",
            "review_by: 2026-07-01",
        ),
        "url-invalid": Code(
            "an address other than http or https",
            "Players can open the address of a source, so only http and https addresses are "
            "allowed.",
            "url: example.org/mars",
            "url: https://example.org/mars",
        ),
        "file-invalid": Code(
            "a file with a folder",
            "`file` is the bare name of the text inside the folder that a player names with "
            "--articles. Folders differ from one computer to the next.",
            "file: texts/mars.txt",
            "file: mars.txt",
        ),
        "not-evidence-invalid": Code(
            "a paragraph that is no number",
            "`not_evidence` lists paragraphs that may not be cited: numbers from 1 up and "
            "ranges from a lower to a higher number.",
            "not_evidence: [28-21]",
            "not_evidence: [21-28]",
        ),
        "source-unknown": Code(
            "a citation of a source that the deck does not describe",
            "The `source` of a citation is an id under `sources`. A work that is not described "
            "there can be cited in words: `cite: ...`.",
            "cite: {source: almanach, paragraph: 3}",
            "cite: {source: almanac, paragraph: 3}",
        ),
        "source-in-words": Code(
            "a reference in words that is the id of a source",
            "`cite:` with a text is a reference in words, which nothing can prove. To cite a "
            "source of the deck, name it under `source`, with a paragraph and a quotation.",
            "cite: almanac",
            "cite: {source: almanac, paragraph: 3, quote: the red one}",
            Severity.WARNING,
        ),
        "paragraph-invalid": Code(
            "a paragraph that is no number",
            "Paragraphs are counted from 1 over the non-empty lines of the source's file.",
            "cite: {source: almanac, paragraph: third}",
            "cite: {source: almanac, paragraph: 3}",
        ),
        "stance-unknown": Code(
            "a stance other than supports or refutes",
            "The stance says what a citation does to a claim: supports or refutes. Where it "
            "does neither, leave the field out.",
            "stance: against",
            "stance: refutes",
        ),
        "no-citation": Code(
            "a question without a source",
            "A fact-check quiz shows its evidence after each answer; without any, players read "
            "“no source given”. A reference in words is better than none.",
            "- {id: mars, question: Which planet is red?, answer: Mars}",
            "- {id: mars, question: Which planet is red?, answer: Mars, cite: any almanac}",
            Severity.WARNING,
        ),
    }
)
