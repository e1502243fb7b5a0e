from __future__ import annotations

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.cli.output import clean, clean_line, wants_colour
from quiz.cli.snippet import marked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain « é » 鯨 👍🏽", "plain « é » 鯨 👍🏽"),
        ("\x1b[2J", "\\x1b[2J"),
        ("a\x00b\x7f\x9b", "a\\x00b\\x7f\\x9b"),
        ("\u202egnirts", "\\u202egnirts"),
        ("\udcff", "\\udcff"),
        ("\r", "\\x0d"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
    ],
)
def test_nothing_that_commands_a_terminal_gets_through(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text())
def test_a_cleaned_line_is_one_line_without_controls(text: str) -> None:
    shown = clean_line(text)
    assert not [each for each in shown if unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp")]
    shown.encode()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "colour"),
    [
        ({}, True),
        ({"TERM": "xterm"}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(environment: dict[str, str], *, colour: bool) -> None:
    assert wants_colour(Terminal(), environment) is colour
    assert not wants_colour(io.StringIO(), environment)


@pytest.mark.parametrize(
    ("line", "column", "end", "shown", "carets"),
    [
        ("answer: 2023-02-30", 9, 19, "answer: 2023-02-30", "        ^^^^^^^^^^"),
        ("a\tb", 3, 4, "a   b", "    ^"),
        ("\tb", 1, 2, "    b", "^^^^"),
        ("鯨: x", 4, 5, "鯨: x", "    ^"),
        ("鯨魚", 1, 3, "鯨魚", "^^^^"),
        ("e\u0301: x", 5, 6, "e\u0301: x", "   ^"),
        ("a\x1b: x", 5, 6, "a\\x1b: x", "       ^"),
        ("short", 6, 7, "short", "     ^"),
        ("short", 90, 95, "short", "     ^"),
        ("", 1, 1, "", "^"),
        ("word", 2, 2, "word", " ^"),
    ],
)
def test_carets_stand_under_what_is_meant(
    line: str, column: int, end: int, shown: str, carets: str
) -> None:
    assert marked(line, column, end, 80) == (shown, carets)


def test_a_long_line_is_cut_around_the_carets() -> None:
    line = "x" * 500 + "HERE" + "y" * 500
    shown, carets = marked(line, 501, 505, 60)
    assert len(shown) <= 60
    assert shown.startswith("…xxx")
    assert shown.endswith("yyy…")
    first = carets.index("^")
    assert shown[first : first + len(carets.strip())] == "HERE"


def test_a_stretch_longer_than_the_width_is_marked_as_far_as_it_is_shown() -> None:
    shown, carets = marked("k: " + "x" * 500, 4, 504, 60)
    assert len(shown) <= 60
    assert len(carets) <= len(shown)
    assert shown[carets.index("^")] == "x"


@given(
    st.text("ab\t鯨e\u0301\x1b ", max_size=80),
    st.integers(1, 100),
    st.integers(0, 40),
    st.integers(20, 60),
)
def test_any_line_fits_its_width_and_has_a_caret(
    line: str, column: int, length: int, width: int
) -> None:
    shown, carets = marked(line, column, column + length, width)
    wide = sum(2 if unicodedata.east_asian_width(each) == "W" else 1 for each in shown)
    wide -= sum(bool(unicodedata.combining(each)) for each in shown)
    assert wide <= width
    assert "^" in carets
    assert len(carets) <= width + 1
