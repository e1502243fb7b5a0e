"""Codes for YAML: what its grammar does not allow, and what decks do not use of it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from quiz.deck.code import Code
from quiz.deck.diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

YAML: Final[Mapping[str, Code]] = MappingProxyType(
    {
        "yaml-syntax": Code(
            "this is no YAML",
            "The YAML parser cannot make sense of this place, and no usual slip explains it. "
            "Look at the line and the one above it: indentation, quotes, brackets and colons. "
            "The rest of the deck was checked all the same, without the part that could not be "
            "read.",
            "answer: [Mars] Venus",
            "answer: [Mars, Venus]",
        ),
        "quote-unclosed": Code(
            "a quotation mark is not closed",
            "A text that starts with a quotation mark ends with the same one. Where it is "
            "missing, everything below is taken for part of the text, up to the next mark of "
            "that sort, so a parser complains much further down; this message names the line "
            "that lacks it.",
            'question: "Which planet is red?\nanswer: Mars',
            'question: "Which planet is red?"\nanswer: Mars',
        ),
        "text-after-quote": Code(
            "text goes on after a closing quotation mark",
            "A text in quotes ends at the first mark of the same sort. An apostrophe inside "
            "single quotes is written twice or the text goes in double quotes; a double quote "
            'inside double quotes is written \\". A text that only begins with a quoted word is '
            "quoted as a whole.",
            "hint: 'Moins d'un an'",
            'hint: "Moins d\'un an"',
        ),
        "bad-escape": Code(
            "an unknown escape in double quotes",
            "In double quotes a backslash starts an escape such as \\n. Write a backslash that "
            "is meant as one twice, or put the text in single quotes, where it means itself.",
            'answer: "C:\\dos"',
            "answer: 'C:\\dos'",
        ),
        "tab-indent": Code(
            "a tab or an odd space in the indentation",
            "YAML indents with plain spaces only, because a tab is wide in one editor and narrow "
            "in another. Most editors can be told to write spaces when Tab is pressed. No-break "
            "spaces look like plain ones, but are letters to YAML: retype them.",
            "- id: mars\n\tkind: text",
            "- id: mars\n  kind: text",
        ),
        "wrong-indent": Code(
            "a line does not stand under its neighbours",
            "The fields of one question start in the same column, and so do the items of one "
            "list. A line that stands one space off belongs to nothing.",
            "- id: mars\n  kind: text\n   answer: Mars",
            "- id: mars\n  kind: text\n  answer: Mars",
        ),
        "colon-in-text": Code(
            "a colon with a space after it, in a text without quotes",
            "A colon followed by a space makes a key of what stands before it. Put quotes round"
            " a text that has one. (A colon without a space, as in 12:30, is harmless.)",
            "question: Fill in: the red planet is ...",
            'question: "Fill in: the red planet is ..."',
        ),
        "missing-colon": Code(
            "a field without its colon",
            "The name of a field is followed by a colon and a space.",
            "kind date",
            "kind: date",
        ),
        "missing-dash": Code(
            "an item without its dash",
            "Every question, and every item of a list that is written one below the other, starts "
            "with a dash and a space. Without its dash a question runs into the one above it.",
            "questions:\n  - id: mars\n    answer: Mars\n    id: venus\n    answer: Venus",
            "questions:\n  - id: mars\n    answer: Mars\n  - id: venus\n    answer: Venus",
        ),
        "missing-comma": Code(
            "no comma inside brackets",
            "Inside { } and [ ] a comma stands between one item and the next.",
            'question: {en: "Who landed?" fr: "Qui a atterri ?"}',
            'question: {en: "Who landed?", fr: "Qui a atterri ?"}',
        ),
        "space-after-colon": Code(
            "no space after a colon",
            "Only a colon with a space after it separates a field from its value; `kind:date` "
            "is one word to YAML.",
            "kind:date",
            "kind: date",
        ),
        "space-after-dash": Code(
            "no space after a dash",
            "Only a dash with a space after it starts an item of a list; `-Mars` is one word to"
            " YAML.",
            "answer:\n  -Mars\n  -Venus",
            "answer:\n  - Mars\n  - Venus",
        ),
        "bracket-unmatched": Code(
            "a bracket has no partner",
            "A list in [ ] and a map in { } end with the bracket they started with. Where it is"
            " missing, a parser complains much further down; this message names the line that "
            "lacks it.",
            "accept: [Mars, the red planet\nhint: It is red.",
            "accept: [Mars, the red planet]\nhint: It is red.",
        ),
        "hash-in-text": Code(
            "a word with a # in front cuts a text short",
            "In a text without quotes a space and a # start a comment, which players never see. "
            "Put quotes round a text with a # in it; write a space after the # of a comment.",
            "question: Who recorded Mambo #5?",
            'question: "Who recorded Mambo #5?"',
            Severity.WARNING,
        ),
        "special-start": Code(
            "a text without quotes starts with a special character",
            "YAML gives a meaning of its own to @ ` % & * ! | > at the start of a value. Put "
            "quotes round a text that starts with one of them.",
            "answer: @nasa",
            'answer: "@nasa"',
        ),
        "comma-in-text": Code(
            "a comma in a text without quotes, inside brackets",
            "Inside { } and [ ] a comma ends the text. Put quotes round a text with a comma, or"
            " write the field on a line of its own.",
            "question: {en: In July, who landed?, fr: Qui ?}",
            'question: {en: "In July, who landed?", fr: "Qui ?"}',
        ),
        "several-documents": Code(
            "the file holds several YAML documents",
            "A line of three dashes starts a further document. A deck is one document: remove "
            "the line, or make two files.",
            "title: Moons\n---\nquestions: [...]",
            "title: Moons\nquestions: [...]",
        ),
        "duplicate-key": Code(
            "a field is given twice",
            "YAML parsers keep the last of two fields with the same name and drop the first in "
            "silence. Keep the one that is meant; several right answers go under `accept`.",
            "answer: Mars\nanswer: the red planet",
            "answer: Mars\naccept: [the red planet]",
        ),
        "key-not-text": Code(
            "the name of a field is a list or a map",
            "The names of fields are plain words. A bracket before a colon makes a list of the "
            "name.",
            "[answer]: Mars",
            "answer: Mars",
        ),
        "yaml-tag": Code(
            "a YAML tag",
            "Decks use no tags (`!something`): every value is read as it is typed, and the kind"
            " of the question decides what it means. Put quotes round a text that starts with "
            "an exclamation mark.",
            "answer: !!int 8",
            "answer: 8",
        ),
        "merge-key": Code(
            "a merge key",
            "YAML's `<<` copies the fields of one map into another. Decks do without: a "
            "question says all that it means in its own place.",
            "- <<: *common\n  id: mars",
            "- id: mars\n  kind: text",
        ),
        "unknown-alias": Code(
            "an alias without its anchor",
            "`*name` repeats what was marked `&name` further up. Where a text merely starts "
            "with an asterisk, put quotes round it.",
            "answer: *Sirius*",
            'answer: "*Sirius*"',
        ),
        "too-many-aliases": Code(
            "aliases repeat too much",
            "Aliases are bounded, at 100 uses and 10,000 repeated values, because a few lines "
            "of them can stand for more text than a computer holds. Write the repeated parts "
            "out.",
            "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]   # and so on",
            "accept: [x]",
        ),
        "too-deep": Code(
            "the nesting is too deep",
            "Maps and lists may lie 32 levels deep in one another; the format needs seven. Look"
            " for brackets that are opened again and again.",
            "accept: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[Mars]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
            "accept: [Mars]",
        ),
    }
)
