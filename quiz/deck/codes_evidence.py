"""The codes of checks on citations, their quotations and the evidence lock."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.deck.code import Code
from quiz.deck.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

EVIDENCE: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "quote-not-found": Code(
            "the quotation does not stand in the paragraph it cites",
            "A quotation is evidence only if readers find it where the citation says. It is "
            "compared word by word with the paragraph of the source's file; spaces, quotation "
            "marks, apostrophes, commas and capitals may differ, words and figures may not. "
            "Paragraphs are counted from 1 over the non-empty lines of the file.",
            "cite: {source: harbour, paragraph: 3, quote: fourty barges}",
            "cite: {source: harbour, paragraph: 3, quote: forty barges}",
        ),
        "quote-too-long": Code(
            "the quotation has more than 12 words",
            "A quotation is the shortest piece of its paragraph that proves the answer. Articles "
            "belong to their publishers; up to 12 words are quoted, never a whole sentence.",
            "quote: the harbour master counted forty barges on a cold morning early in May 2019",
            "quote: counted forty barges",
        ),
        "quote-whole": Code(
            "the quotation is a whole sentence or the whole paragraph",
            "Articles belong to their publishers; pieces of a sentence are quoted, never all of "
            "it. Leave out the words that prove nothing.",
            "quote: He counted forty barges.",
            "quote: forty barges",
        ),
        "paragraph-not-evidence": Code(
            "the paragraph is listed under the source's not_evidence",
            "Navigation, newsletter lines, comments and headlines of other articles prove "
            "nothing. Cite a paragraph of the article's own text, or take the number off "
            "`not_evidence` if it is listed there by mistake.",
            "sources: {harbour: {not_evidence: [1]}}\n"
            "# ...\n"
            "cite: {source: harbour, paragraph: 1, quote: forty barges}",
            "sources: {harbour: {not_evidence: [1]}}\n"
            "# ...\n"
            "cite: {source: harbour, paragraph: 3, quote: forty barges}",
        ),
        "paragraph-missing": Code(
            "the article has no such paragraph",
            "Paragraphs are counted from 1 over the non-empty lines of the source's file as it "
            "stands; the number cited is higher than the last one.",
            "paragraph: 300",
            "paragraph: 3",
        ),
        "citation-unproven": Code(
            "the citation has no quotation, or names no paragraph",
            "The source names a file, so a quotation from it could be proven; a citation without "
            "quotation or paragraph cannot, and players see a warning beside it.",
            "cite: {source: harbour, quote: forty barges}",
            "cite: {source: harbour, paragraph: 3, quote: forty barges}",
            Severity.WARNING,
        ),
        "lock-missing": Code(
            "the deck quotes articles and has no evidence lock",
            "`quiz lock DECK --articles DIR` writes a small file beside the deck, from which "
            "anybody can verify the quotations without the articles. Until then players see each "
            "quotation marked as unproven.",
            "questions.yaml alone",
            "questions.yaml and questions.lock",
            Severity.WARNING,
        ),
        "lock-outdated": Code(
            "the evidence lock is older than the deck or the article",
            "The lock does not know this quotation or this source, or, checked with --articles, "
            "is not what `quiz lock` would write now. Either the quotation is wrong, or the lock "
            "has not been written since it was added: run `quiz lock DECK --articles DIR`.",
            "quote: forty barges    # added after the last quiz lock",
            "quote: forty barges    # quiz lock has been run since",
        ),
        "lock-unreadable": Code(
            "the evidence lock is damaged or from another version",
            "The file beside the deck cannot be read as an evidence lock, perhaps after a merge. "
            "It is never edited by hand: write it anew with `quiz lock DECK --articles DIR`.",
            "<<<<<<< HEAD    # in questions.lock",
            "quiz lock DECK --articles DIR",
        ),
        "article-missing": Code(
            "the source's file is not in the articles folder",
            "With --articles or QUIZ_ARTICLES every quotation is looked up in its article. This "
            "source's file is missing, empty or unreadable there, so its quotations were not "
            "looked up.",
            "sources: {harbour: {file: harbor.txt}}",
            "sources: {harbour: {file: harbour.txt}}",
            Severity.WARNING,
        ),
        "answer-not-in-quote": Code(
            "no quotation contains the answer",
            "For a date, an amount, a number, a person or a text the judge looks for the answer "
            "in the quotations as it would read a player's answer: 11 is found in “eleven”. Quote "
            "the words that say it, or say under `inference` how the answer follows from them.",
            "answer: 40\ncite: {source: harbour, paragraph: 3, quote: a long row of barges}",
            "answer: 40\ncite: {source: harbour, paragraph: 3, quote: forty barges}",
        ),
        "item-not-in-quote": Code(
            "an item of the answer is in no quotation",
            "Every item of a list or an order is proven by one of the quotations. Add a citation "
            "for it, or say under `inference` how it follows.",
            "answer: [barges, tugs]\ncite: {source: harbour, paragraph: 3, quote: forty barges}",
            "answer: [barges, tugs]\n"
            "cite: {source: harbour, paragraph: 3, quote: forty barges and two tugs}",
        ),
        "claim-stance": Code(
            "the citations' stances do not add up to the claim's verdict",
            "A claim that is supported or refuted cites passages of that stance only; conflicting "
            "evidence needs at least one that supports and one that refutes; where there is not "
            "enough evidence the passages that come nearest are cited without a stance.",
            "kind: claim\nanswer: conflicting\n"
            "cite:\n  - {source: harbour, paragraph: 3, quote: forty barges, stance: supports}",
            "kind: claim\nanswer: supported\n"
            "cite:\n  - {source: harbour, paragraph: 3, quote: forty barges, stance: supports}",
        ),
    }
)
