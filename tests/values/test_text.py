"""Text brought to one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.values.text import fold, tokens, visible


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Élève", "eleve"),
        ("ŒUVRE æther ﬁn Straße Łódź", "oeuvre aether fin strasse lodz"),
        ("l’été", "l'ete"),
        ("« Tesla » — xAI", '" tesla " - xai'),
        ("a\u00a0b\tc\nd", "a b c d"),
        ("Elon\0Musk", "elon musk"),
        ("G\u200boogle\ufeff", "google"),
        ("H₂O Ｇｏ №", "h2o go no"),
        ("e\u0301", "e"),
        ("ΑΣ", "ασ"),
        ("", ""),
        ("xAI™", "xai"),
    ],
)
def test_fold_makes_one_form_of_many(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("S.E.C.", ("sec",)),
        ("the U.S. Congress", ("the", "us", "congress")),
        ("A.I", ("ai",)),
        ("J. Smith", ("j", "smith")),
        ("GPT4", ("gpt", "4")),
        ("GPT-3.5", ("gpt", "3.5")),
        ("1,000 cards", ("1,000", "cards")),
        ("l'Union", ("l", "union")),
        ("Musk's letter", ("musk", "letter")),
        ("C++ and C#", ("c++", "and", "c#")),
        ("...", ()),
    ],
)
def test_tokens_are_words_and_numbers(text: str, words: tuple[str, ...]) -> None:
    assert tokens(text) == words


@given(st.text())
def test_fold_takes_any_text_and_has_nothing_left_to_do(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_visible_drops_what_nobody_sees_and_nothing_else() -> None:
    assert visible("é\u200bx\u202e") == "éx"
    assert visible("plain\n") == "plain\n"
