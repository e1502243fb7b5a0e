"""The codes of checks that ask the judge, or compare the questions of a deck."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.deck.code import Code
from quiz.deck.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

LINT: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "example-fails": Code(
            "the judge disagrees with one of the question's examples",
            "`examples` are the question's own tests of its answer line: what stands under "
            "`accept`, `prompt` and `reject` there must get that verdict, in English or in "
            "French. Add the form to `accept`, `prompt` or `reject` of the question itself, or "
            "correct the example. `quiz judge DECK ID ANSWER` says why the judge thinks so.",
            "answer: forty barges\nexamples: {accept: [two score of barges]}",
            "answer: forty barges\naccept: [two score of barges]\n"
            "examples: {accept: [two score of barges]}",
        ),
        "answer-rejected": Code(
            "the judge does not accept the question's own answer",
            "Somebody who types the answer exactly as it stands in the deck would be told that it "
            "is wrong. Often it also stands under `prompt` or `reject`, or has a form that the "
            "kind cannot read.",
            "answer: Veldt\nreject: [Veldt]",
            "answer: Veldt\nreject: [Veldt Island]",
        ),
        "unit-doubtful": Code(
            "an amount without a unit, or with a misspelt one",
            "What stands behind the number is the unit, or else the name of what is counted: "
            "`10000 GPU`. So a unit with a slip in it passes, and then no answer in the right "
            "unit is right; and of an amount without one, players cannot know what to give. A "
            "mere count, of which any noun is right, is a question of the kind `number`. Powers "
            "of ten are hundred, thousand, million, billion and trillion.",
            "kind: amount\nanswer: 3 dolars",
            "kind: amount\nanswer: 3 dollars",
            Severity.WARNING,
        ),
        "choices-alike": Code(
            "the judge cannot tell two choices or items apart",
            "A player who types one of them is taken to mean the other. Make the wording differ "
            "by more than a letter or two.",
            "choices: [red folder, red folders]",
            "choices: [red folder, blue folder]",
        ),
        "answer-in-question": Code(
            "the question contains its answer",
            "Whoever reads the question need not know anything.",
            "question: What did the harbour master of Veldt harbour?\nanswer: Veldt",
            "question: Which harbour did the list come from?\nanswer: Veldt",
            Severity.WARNING,
        ),
        "hint-gives-answer": Code(
            "the hint contains the answer",
            "A hint costs half the points because there is still something left to know.",
            "answer: Veldt\nhint: The harbour is called Veldt",
            "answer: Veldt\nhint: It shares its name with grassland",
            Severity.WARNING,
        ),
        "nearly-same-question": Code(
            "two questions have nearly the same text",
            "Players who get both will think the quiz is stuck. Keep the better one, or ask them "
            "from different sides.",
            "question: How many barges did the master count in May?\n"
            "# ... and elsewhere\n"
            "question: How many barges did the master count in May 2019?",
            "question: How many barges did the master count in May?",
            Severity.WARNING,
        ),
        "same-evidence": Code(
            "two questions have the same answer and the same quotation",
            "They ask the same fact in other words. Keep the better one, or quote what each of "
            "them is about.",
            "{id: one, answer: 40, cite: {source: harbour, paragraph: 3, quote: forty barges}}\n"
            "{id: two, answer: 40, cite: {source: harbour, paragraph: 3, quote: forty barges}}",
            "{id: one, answer: 40, cite: {source: harbour, paragraph: 3, quote: forty barges}}",
            Severity.WARNING,
        ),
        "gives-away": Code(
            "the question names the answer of another question asked nearby",
            "The other question stands within three places in the deck or cites the same "
            "paragraph, so players who get both learn its answer here. Reword this question, or "
            "ask for something else.",
            "question: Why did the master of Veldt count barges?\n"
            "# ... and next to it\n"
            "{question: Which harbour was it?, answer: Veldt}",
            "question: Why did the master count barges?",
            Severity.WARNING,
        ),
        "missing-translation": Code(
            "a text is missing in one of the deck's languages",
            "The languages of a deck are those of its title. Where one is missing, its players "
            "read the text in another language; a quotation in a language that a player may not "
            "read needs a gloss.",
            "title: {en: Boats, fr: Bateaux}\n# ...\nquestion: {en: How many barges?}",
            "title: {en: Boats, fr: Bateaux}\n# ...\n"
            "question: {en: How many barges?, fr: Combien de péniches ?}",
            Severity.WARNING,
        ),
        "review-due": Code(
            "the day on which the question was to be reviewed has passed",
            "`review_by` marks a fact that may go stale. Check it, correct it if need be (a "
            "`corrections:` entry tells those who answered before), and set a later day.",
            "review_by: 2019-05-03",
            "review_by: 2099-05-03",
            Severity.WARNING,
        ),
    }
)
