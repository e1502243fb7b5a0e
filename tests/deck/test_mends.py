"""A mistake is told once, and its help is the mend."""

from __future__ import annotations

import pytest

from quiz.deck.diagnostics import Diagnostic, Severity
from quiz.deck.loading import parse

DECK = """\
title: Moons
questions:
  - id: titan
    kind: date
    question: When was it found?
    answer: 1655-03-25
    review_by: 2030-01-01
    cite: an atlas
"""


def found(old: str, new: str) -> list[Diagnostic]:
    assert old in DECK
    return list(parse(DECK.replace(old, new, 1).encode(), "deck.yaml").diagnostics)


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        ("25/03/1655", "write it as `1655-03-25`"),
        ("25 March 1655", "write it as `1655-03-25`"),
        ("mars 1655", "write it as `1655-03`"),
        ("03/09/1655", "write it as `1655-09-03` or `1655-03-09`"),
        ("1655-02-29", "1655-02 has 28 days"),
        ("1655-13-01", "months go from 01 to 12, years from 0001"),
        ("1655-3-25", "write it as `1655-03-25`"),
        ("1655-3", "write it as `1655-03`"),
        ("25 March", "write it as 2023-03-09, 2023-03 or 2023"),
        ("never", "write it as 2023-03-09, 2023-03 or 2023"),
    ],
)
def test_a_date_that_is_none_is_mended(written: str, mend: str) -> None:
    assert [each.help for each in found("1655-03-25", written)] == [mend]


@pytest.mark.parametrize(
    ("written", "mend"),
    [
        ("1 janvier 2030", "write it as `2030-01-01`"),
        ("January 2030", "write it as 2023-03-09"),
    ],
)
def test_so_is_a_day(written: str, mend: str) -> None:
    assert [each.help for each in found("2030-01-01", written)] == [mend]


def test_a_value_that_is_a_comment_is_told_from_none() -> None:
    assert "quotes" in found("1655-03-25", "#1")[0].help
    assert "quotes" not in found("1655-03-25", "# later")[0].help


def test_a_text_cut_short_by_a_hash_is_reported() -> None:
    (cut,) = found("it found?", "moon #6 found?")
    assert (cut.code, cut.severity) == ("hash-in-text", Severity.WARNING)
    assert "#6 found?" in cut.message
    assert (cut.place.line, cut.place.column) == (5, 15)


@pytest.mark.parametrize("text", ["Who? # note", "Who is it#6", '"Moon #6?"', "'Moon #6?' #note"])
def test_a_comment_is_not(text: str) -> None:
    assert found("When was it found?", text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("{en:When, fr:Quand}", ["space-after-colon"] * 2),
        ("{en: When, where, fr: Quand}", ["comma-in-text"]),
        ("{en: [When], fr: Quand}", ["not-a-text"]),
    ],
)
def test_each_slip_in_a_map_of_languages_has_its_own_help(text: str, codes: list[str]) -> None:
    told = found("When was it found?", text)
    assert [each.code for each in told] == codes
    assert all(each.help for each in told)


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"Just some words.\n", ["not-a-map"]),
        (b"sources: [a]\n" + DECK.replace("an atlas", "{source: b}").encode(), ["not-a-map"]),
        (DECK.replace("questions:", "question:").encode(), ["unknown-key"]),
        (DECK.replace("questions:", "quizzes:").encode(), ["no-questions", "unknown-key"]),
        (bytes(range(256)), ["control-character"]),
    ],
    ids=["no fields", "no sources", "misspelt", "another field", "no text"],
)
def test_one_mistake_is_told_once(data: bytes, codes: list[str]) -> None:
    assert [each.code for each in parse(data, "deck.yaml").diagnostics] == codes


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("question: When", "question\uff1aWhen", "question"),
        ("kind: date", "kind\uff1a date", "kind"),
        ("  - id: titan", "  - id\uff1atitan", "id"),
        ("title: Moons", "title\uff1aMoons", "title"),
        ("question: When was it found?", "question: {en\uff1a When, fr: Quand}", "en"),
    ],
)
def test_a_wide_colon_is_named(old: str, new: str, name: str) -> None:
    (only,) = found(old, new)
    assert (only.code, only.help) == ("missing-colon", f"write `{name}: ...`")
    assert "wide" in only.message


def test_wide_colons_are_all_named() -> None:
    twice = DECK.replace("kind: ", "kind\uff1a").replace("cite: ", "cite\uff1a")
    diagnostics = parse(twice.encode(), "deck.yaml").diagnostics
    assert [(each.code, each.place.line) for each in diagnostics] == [
        ("missing-colon", 4),
        ("missing-colon", 8),
    ]


def test_a_question_that_is_hardly_begun_gets_one_message() -> None:
    (only,) = parse(b"title: T\nquestions:\n  - kind: list\n", "deck.yaml").diagnostics
    assert only.message == "a question has no `id`, `question` or `answer`"
    assert only.help == "add `id: ...`, `question: ...` and `answer: ...`"


@pytest.mark.parametrize(
    ("kind", "written", "mend"),
    [
        ("amount", "$12", "write `12 dollars`"),
        ("amount", "1,234 USD", "write `1234 US dollars` or `1.234 US dollars`"),
        ("amount", "20 k", "write `20000`"),
        ("amount", "135 millions USD", "write `135 million US dollars`"),
        ("amount", "EUR 135 million", "write `135 million euros`"),
        ("amount", "10-30 months", "write `10 to 30 months`"),
        ("amount", "a lot", "write a number and a unit, such as 135 million USD, 12.5 % or"),
        ("number", "twelve", "write it as `12`"),
        ("number", "20,000", "write it as `20000`"),
        ("number", "12 km", "a number with a unit is of the kind `amount`, and written as `12 km`"),
        ("number", "many", "write it in digits, such as 20000; a number with a unit is of the"),
        ("claim", "true", "did you mean `supported`?"),
        ("claim", "False", "did you mean `refuted`?"),
        ("claim", "suported", "did you mean `supported`?"),
        ("claim", "perhaps", "use one of supported, refuted, conflicting, not-enough-evidence"),
        ("list", "Titan, Rhea", "write `answer: [Titan, Rhea]`"),
        ("list", "Titan", "write `answer: [first, second]`"),
        ("choice", "[a, b]", "a choice has one right answer; for several the kind is `list`"),
        ("text", "[a, b]", "write one, and the others under `accept`; for items the kind is"),
    ],
)
def test_an_answer_is_written_as_its_kind_wants_it(kind: str, written: str, mend: str) -> None:
    extra = "\n    choices: [a, b]" if kind == "choice" else ""
    text = DECK.replace("kind: date", f"kind: {kind}{extra}").replace("1655-03-25", written)
    (only,) = parse(text.encode(), "deck.yaml").diagnostics
    assert only.help.startswith(mend)


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        *(("multiple choice", "choice"), ("multiple_choice", "choice"), ("Boolean", "claim")),
        *(("numeric", "number"), ("money", "amount"), ("ordering", "order"), ("dates", "date")),
    ],
)
def test_kinds_of_other_programs_are_known(written: str, kind: str) -> None:
    assert found("kind: date", f"kind: {written}")[0].help == f"did you mean `{kind}`?"


@pytest.mark.parametrize(
    ("written", "field"),
    [("source: x", "cite"), ("wrong: x", "reject"), ("correct_answer: x", "answer")],
)
def test_fields_of_other_programs_are_known(written: str, field: str) -> None:
    assert f"did you mean `{field}`?" in [each.help for each in found("cite: an atlas", written)]


def test_choices_with_commas_are_made_a_list() -> None:
    told = found("kind: date", "kind: choice\n    choices: Titan, Rhea")
    assert told[0].help == "write `choices: [Titan, Rhea]`"


@pytest.mark.parametrize(("cite", "warned"), [("log", 1), ("[log, log book]", 1), ("The log", 0)])
def test_a_source_named_in_words_is_told(cite: str, warned: int) -> None:
    text = DECK.replace("questions:", "sources: {log: {label: L}}\nquestions:")
    diagnostics = parse(text.replace("an atlas", cite).encode(), "deck.yaml").diagnostics
    assert [each.code for each in diagnostics] == ["source-in-words"] * warned
    assert all(each.severity is Severity.WARNING for each in diagnostics)


def test_an_empty_map_is_a_deck_without_questions() -> None:
    assert [each.code for each in parse(b"{}", "deck.yaml").errors] == ["no-questions"]


@pytest.mark.parametrize("indent", [" ", "  "])
def test_a_dash_that_sticks_to_a_question_is_told_once(indent: str) -> None:
    lines = ["-id: a", f"{indent}question: b", f"{indent}answer: c", f"{indent}cite: d", "-id: e"]
    text = "\n".join(["title: T", "questions:", *lines, *lines[1:4], ""])
    told = parse(text.encode(), "deck.yaml").diagnostics
    assert [(each.code, each.place.line) for each in told] == [
        ("space-after-dash", 3),
        ("space-after-dash", 7),
    ]


def test_a_list_without_its_field_is_told_to_want_one() -> None:
    text = DECK.replace("questions:\n", "")
    (only,) = parse(text.replace("\n  ", "\n").encode(), "deck.yaml").diagnostics
    assert only.help == "write `questions:` on a line of its own above this one"


def test_a_tag_with_a_comma_is_told_to_be_one() -> None:
    (only,) = found("cite: an atlas", "topic: money, people\n    cite: an atlas")
    assert (only.code, only.help) == ("comma-in-topic", "write `topic: [money, people]`")
    (only,) = found("cite: an atlas", "topic: [a, 'b, c']\n    cite: an atlas")
    assert only.severity is Severity.WARNING
    assert found("cite: an atlas", "topic: [money, people]\n    cite: an atlas") == []
