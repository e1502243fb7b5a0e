"""How values read in the interface's own words."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind, Question, Text
from quiz.locale import translator
from quiz.locale.wording import canonical_answer, duration, quoted

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("kind", "answer", "english", "french"),
    [
        (Kind.NUMBER, "20000", "20,000", f"20{NO_BREAK}000"),
        (Kind.NUMBER, "6", "6", "6"),
        (Kind.NUMBER, "1/3", "1/3", "1/3"),
        (Kind.AMOUNT, "6 months", "6 months", "6 mois"),
        (Kind.DATE, "2023-03-01", "1 March 2023", "1er mars 2023"),
        (Kind.DATE, "2023-03", "March 2023", "mars 2023"),
        (Kind.CLAIM, "refuted", "refuted", "réfutée"),
        (Kind.TEXT, "20000", "20000", "20000"),
    ],
)
def test_the_right_answer_is_shown_as_it_is_written_in_each_language(
    kind: Kind, answer: str, english: str, french: str
) -> None:
    question = Question(id="q", kind=kind, question=Text("Which?"), answer=Text(answer))
    assert canonical_answer(question, translator("en")) == english
    assert canonical_answer(question, translator("fr")) == french


@pytest.mark.parametrize(
    ("seconds", "english"), [(0.4, "0 s"), (59, "59 s"), (61, "1 min 1 s"), (3700, "1 h 1 min")]
)
def test_durations(seconds: float, english: str) -> None:
    assert duration(seconds, translator("en")) == english
    assert duration(seconds, translator("fr")).replace(NO_BREAK, " ") == english


def test_a_quotation_stands_in_the_marks_of_its_language() -> None:
    assert quoted("mars", "fr") == f"«{NO_BREAK}mars{NO_BREAK}»"
    assert quoted("March", "en") == "“March”"


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("“real-time access” to posts", "en", "“‘real-time access’ to posts”"),
        ("« real » access", "en", "“« real » access”"),
        (f"il «{NO_BREAK}suspendait{NO_BREAK}» l'accès", "fr", "il “suspendait” l'accès"),
        ("il « suspendait » l'accès", "fr", "il “suspendait” l'accès"),
        ("un “accès”", "fr", "un “accès”"),
    ],
)
def test_quotation_marks_within_a_quotation_are_inner_ones(
    text: str, language: str, shown: str
) -> None:
    expected = f"«{NO_BREAK}{shown}{NO_BREAK}»" if language == "fr" else shown
    assert quoted(text, language) == expected
