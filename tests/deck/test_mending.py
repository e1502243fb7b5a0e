"""After a YAML error the line at fault is named, and the rest of the deck is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.deck import mending
from quiz.deck.loading import parse

if TYPE_CHECKING:
    from quiz.deck.parsed import Parsed

SOUND = """\
title: {en: "A", fr: "B"}
sources:
  one:
    label: {en: "a", fr: "b"}
    url: https://example.org/a
questions:
  - id: first
    kind: date
    question: {en: "How long?", fr: "Quand ?"}
    answer: 2023-03-09
    cite: words
  - id: second
    kind: list
    question: What colours are there?
    answer:
      - red
      - green
    hint: 'so it is'
    explanation: "quoted text here"
    cite:
      - source: one
        paragraph: 3
        quote: some words
    examples:
      accept: [red green, green red]
      reject: [blue]
  - id: third
    question: Last?
    answer: yes
    cite: words
    tpic: planets
"""
TYPO = ("unknown-key", 31, 5)
"""The mistake of the last question, which is found only if reading goes on."""


def found_in(text: str) -> list[tuple[str, int, int]]:
    found = parse(text.encode(), "deck.yaml").diagnostics
    return [(each.code, each.place.line, each.place.column) for each in found]


def test_the_sound_deck_has_that_one_mistake() -> None:
    assert found_in(SOUND) == [TYPO]


SLIPS = [
    # a quotation mark that is missing: the line that lacks it, not the one where parsing stops
    ('"How long?"', '"How long?', "quote-unclosed", 9, 20),
    ('"Quand ?"', '"Quand ?', "quote-unclosed", 9, 37),
    ("'so it is'", "'so it is", "quote-unclosed", 18, 11),
    ('"quoted text here"', '"quoted text here', "quote-unclosed", 19, 18),
    ('"A"', '"A', "quote-unclosed", 1, 13),
    ("https://example.org/a", '"https://example.org/a', "quote-unclosed", 5, 10),
    # a quotation mark too many
    ("'so it is'", "'so l'it is'", "text-after-quote", 18, 16),
    ('"quoted text here"', '"quoted "text" here', "text-after-quote", 19, 27),
    ('"quoted text here"', '"quoted" text here', "text-after-quote", 19, 26),
    ("some words", '"some" and "words"', "text-after-quote", 23, 21),
    ('"quoted text here"', r'"quoted \d here"', "bad-escape", 19, 26),
    # indentation
    ("    hint:", "\thint:", "tab-indent", 18, 1),
    ("        paragraph", "\t\tparagraph", "tab-indent", 22, 1),
    ("        paragraph", "      \tparagraph", "tab-indent", 22, 7),
    ("    kind: list", "     kind: list", "wrong-indent", 13, 6),
    ("    kind: list", "   kind: list", "wrong-indent", 13, 4),
    ("    kind: list", "  kind: list", "wrong-indent", 13, 3),
    ("  - id: second", "   - id: second", "wrong-indent", 12, 4),
    ("  - id: second", " - id: second", "wrong-indent", 12, 2),
    ("  - id: second", "- id: second", "wrong-indent", 12, 1),
    ("sources:", " sources:", "wrong-indent", 2, 2),
    ("    kind: list", "kind: list", "wrong-indent", 13, 1),
    ("      - red", "\t- red", "tab-indent", 16, 1),
    ("    kind: list", "\u00a0   kind: list", "tab-indent", 13, 1),
    # colons
    ("What colours are there?", "What colours: red?", "colon-in-text", 14, 27),
    ('"How long?"', "How long: short?", "colon-in-text", 9, 28),
    ('{en: "A", fr: "B"}', "A: B", "colon-in-text", 1, 9),
    ("kind: list", "kind:list", "space-after-colon", 13, 5),
    ("cite: words\n    tpic", "cite:words\n    tpic", "space-after-colon", 30, 5),
    ("kind: list", "kind:\u00a0list", "space-after-colon", 13, 5),
    ("kind: date", "kind date", "missing-colon", 8, 5),
    ("kind: date", "kind = date", "missing-colon", 8, 5),
    ("questions:", "questions", "missing-colon", 6, 1),
    ("hint:", "hint", "missing-colon", 18, 5),
    # dashes
    ("      - green", "      -green", "space-after-dash", 17, 7),
    ("- id: second", "-id: second", "space-after-dash", 12, 3),
    ("- source: one", "-source: one", "space-after-dash", 21, 7),
    ("      - green", "      green", "missing-dash", 17, 7),
    ("      - green", "  green", "missing-dash", 17, 3),
    ("  - id: first", "    id: first", "missing-dash", 7, 5),
    ("  - id: second", "    id: second", "missing-dash", 12, 5),
    ("  - id: second", "  id: second", "missing-dash", 12, 3),
    ("  - id: second", "  -  id: second", "wrong-indent", 12, 6),
    # commas
    ('"How long?", fr', '"How long?" fr', "missing-comma", 9, 31),
    ("[red green, green red]", '["red green" green red]', "missing-comma", 25, 27),
    # brackets
    ("[red green, green red]", "[red green, green red", "bracket-unmatched", 25, 15),
    ("[red green, green red]", "[red green, green red]]", "bracket-unmatched", 25, 37),
    ("[red green, green red]", "[red green, green red}", "bracket-unmatched", 25, 36),
    ('"Quand ?"}', '"Quand ?"', "bracket-unmatched", 9, 15),
    # characters that YAML keeps for itself
    ("What colours are there?", "@what", "special-start", 14, 15),
    ("What colours are there?", "`what`", "special-start", 14, 15),
    ("What colours are there?", "%what", "special-start", 14, 15),
    ("What colours are there?", "> 5 of them?", "special-start", 14, 15),
    ("What colours are there?", "- 5", "special-start", 14, 15),
    ("What colours are there?", "*what*", "special-start", 14, 15),
    ("What colours are there?", "*what", "unknown-alias", 14, 15),
    ('"quoted text here"', "| quoted\n      text here", "special-start", 19, 20),
    # documents
    ("questions:", "---\nquestions:", "several-documents", 6, 1),
    ("  - id: second", "...\n  - id: second", "several-documents", 12, 1),
    ("  - id: second", "<<<<<<< HEAD\n  - id: second", "yaml-syntax", 12, 1),
    ("  - id: second", "  - - id: second", "yaml-syntax", 12, 5),
]


@pytest.mark.parametrize(("sound", "broken", "code", "line", "column"), SLIPS)
def test_the_line_at_fault_is_named_and_the_rest_is_checked(
    sound: str, broken: str, code: str, line: int, column: int
) -> None:
    assert sound in SOUND
    text = SOUND.replace(sound, broken, 1)
    further = broken.count("\n") - sound.count("\n")
    typo = (TYPO[0], TYPO[1] + further, TYPO[2])
    assert found_in(text) == [(code, line, column), typo]


def test_several_slips_in_several_places_are_all_found() -> None:
    text = SOUND
    for sound, broken in [
        ('"A"', '"A'),
        ("kind: date", "kind:date"),
        ("'so it is'", "'so it is"),
        ("- green", "-green"),
        ("    tpic", "\ttpic"),
    ]:
        text = text.replace(sound, broken, 1)
    assert {code for code, _, _ in found_in(text)} == {
        "quote-unclosed",
        "space-after-colon",
        "space-after-dash",
        "tab-indent",
        "unknown-key",
    }
    assert [line for _, line, _ in found_in(text)] == [1, 8, 17, 18, 31, 31]


def parsed_with(sound: str, broken: str) -> Parsed:
    return parse(SOUND.replace(sound, broken, 1).encode(), "deck.yaml")


def test_what_no_slip_explains_is_reported_where_the_parser_stops() -> None:
    assert found_in(SOUND.replace("- red", "- [red] green", 1)) == [("yaml-syntax", 16, 15), TYPO]


def test_a_question_that_cannot_be_read_hides_no_other_mistake() -> None:
    text = SOUND.replace("- red", "- [red] green", 1).replace("2023-03-09", "2023-02-30")
    assert [code for code, _, _ in found_in(text)] == [
        "date-impossible",
        "yaml-syntax",
        "unknown-key",
    ]


def test_sources_that_cannot_be_read_are_not_said_to_be_missing() -> None:
    found = found_in(SOUND.replace("label: {", "label: [x] {", 1))
    assert "yaml-syntax" in {code for code, _, _ in found}
    assert "source-unknown" not in {code for code, _, _ in found}


def test_a_mended_deck_is_not_played() -> None:
    parsed = parsed_with('"A"', '"A')
    assert parsed.deck is None
    assert parsed.errors


def test_the_document_keeps_the_lines_as_they_are() -> None:
    parsed = parsed_with("'so it is'", "'so it is")
    assert parsed.document.lines[17] == "    hint: 'so it is"
    assert parsed.document.place(("questions", 1, "kind")).line == 13


def test_an_item_that_went_into_the_one_above_is_named() -> None:
    text = SOUND.replace("      - green", "       - green", 1)
    assert ("wrong-indent", 16, 9) in found_in(text)


def test_a_deck_in_brackets_is_one_piece() -> None:
    text = '{"title": "T",\n "questions": [{"id": "a", "question": "q" "answer": "b"}]}'
    assert found_in(text) == [("no-citation", 2, 23), ("missing-comma", 2, 43)]


def test_a_comma_is_missing_at_the_end_of_a_line_in_brackets() -> None:
    text = '{"title": "T"\n "questions": [{"id": "a", "question": "q", "answer": "b"}]}'
    assert [code for code, *_ in found_in(text)] == ["missing-comma", "no-citation"]


def test_a_question_without_its_dash_is_a_question_of_its_own() -> None:
    found = found_in(SOUND.replace("  - id: third", "    id: third", 1).replace("yes", "''"))
    assert found == [("missing-dash", 27, 5), ("empty-value", 29, 13), TYPO]


def test_an_id_that_comes_twice_in_one_question_is_a_duplicate() -> None:
    assert found_in(SOUND.replace("    hint:", "    id: again\n    hint:", 1)) == [
        ("duplicate-key", 18, 5),
        (TYPO[0], TYPO[1] + 1, TYPO[2]),
    ]


SLIPPED = "title: T\nquestions:\n" + "".join(
    f"  - id: q{number}\n    question: 'Where l'hiver?'\n    answer: x\n    cite: y\n"
    for number in range(40)
)


def test_a_deck_full_of_slips_is_read_to_its_end() -> None:
    found = parse(SLIPPED.encode(), "deck.yaml").diagnostics
    assert [each.code for each in found] == ["text-after-quote"] * 40


def test_guessing_ends_where_it_would_take_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mending, "MAX_GUESSED", 2_000)
    found = parse(SLIPPED.encode(), "deck.yaml").diagnostics
    assert len(found) == 40
    assert {each.code for each in found} == {"text-after-quote", "yaml-syntax"}


def test_every_error_comes_with_help() -> None:
    for sound, broken, *_ in SLIPS:
        assert all(each.help for each in parsed_with(sound, broken).diagnostics), broken
