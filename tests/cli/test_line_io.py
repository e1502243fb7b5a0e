"""Lines of the plain mode on a terminal of some width."""

from __future__ import annotations

import pytest

from quiz.cli.line_io import Lines


@pytest.mark.parametrize(
    ("paragraph", "shown"),
    [
        ("one two three four", "one two\nthree four\n"),
        ("- one two three four", "- one two\n  three\n  four\n"),
        ("  one two three", "  one two\n  three\n"),
        ("a line\nof its own", "a line\nof its own\n"),
    ],
)
def test_a_long_line_goes_on_under_its_own_beginning(
    paragraph: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Lines(echo=False, wrap=10).tell(paragraph)
    assert capsys.readouterr().out == shown
