"""Dates: the deck's grammar, display, and finding them in quotations."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.values.dates import PartialDate, Shape, find_all, parse_exact, read, show


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2023", PartialDate(2023)),
        ("2023-03", PartialDate(2023, 3)),
        ("2023-03-09", PartialDate(2023, 3, 9)),
        (" 2023-03-09 ", PartialDate(2023, 3, 9)),
        ("2024-02-29", PartialDate(2024, 2, 29)),
        ("0800", PartialDate(800)),
        ("2023-02-29", None),
        ("2023-13", None),
        ("2023-00", None),
        ("0000", None),
        ("2023-3-9", None),
        ("2023-03-9", None),
        ("09-03-2023", None),
        ("9 March 2023", None),
        ("2023/03/09", None),
        ("20230309", None),
        ("23", None),
        ("", None),
        ("２０２３", None),
    ],
)
def test_a_deck_writes_dates_in_one_way(text: str, date: PartialDate | None) -> None:
    assert parse_exact(text) == date


@pytest.mark.parametrize(
    ("date", "possible"),
    [
        (PartialDate(2024, 2, 29), True),
        (PartialDate(2023, 2, 29), False),
        (PartialDate(None, 2, 29), True),
        (PartialDate(None, 2, 30), False),
        (PartialDate(None, None, 31), True),
        (PartialDate(None, None, 32), False),
        (PartialDate(2023, 13), False),
        (PartialDate(0), False),
        (PartialDate(9999), True),
        (PartialDate(10**20), False),
    ],
)
def test_a_date_known_in_part_is_possible_where_some_day_agrees_with_it(
    date: PartialDate, *, possible: bool
) -> None:
    assert date.possible is possible


@pytest.mark.parametrize(
    ("date", "english", "french"),
    [
        (PartialDate(2023, 3, 9), "9 March 2023", "9 mars 2023"),
        (PartialDate(2023, 8, 1), "1 August 2023", "1er août 2023"),
        (PartialDate(2023, 2), "February 2023", "février 2023"),
        (PartialDate(2015), "2015", "2015"),
        (PartialDate(None, 12, 6), "6 December", "6 décembre"),
        (PartialDate(None, None, 9), "9", "9"),
        (PartialDate(None, 7), "July", "juillet"),
    ],
)
def test_dates_are_shown_in_words(date: PartialDate, english: str, french: str) -> None:
    assert show(date, "en") == english
    assert show(date, "fr") == french


@given(st.dates(min_value=dt.date(100, 1, 1)), st.sampled_from(("en", "fr")))
def test_a_shown_date_reads_as_itself(day: dt.date, language: str) -> None:
    date = PartialDate(day.year, day.month, day.day)
    assert read(show(date, language)).candidates[0] == date
    assert parse_exact(f"{day.year:04}-{day.month:02}-{day.day:02}") == date


def test_an_ambiguous_date_keeps_both_readings_day_first() -> None:
    reading = read("03/09/2023")
    assert reading.shape is Shape.ONE
    assert reading.candidates == (PartialDate(2023, 9, 3), PartialDate(2023, 3, 9))


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("30 February 2023", Shape.IMPOSSIBLE),
        ("the sixties", Shape.SPAN),
        ("2015-2018", Shape.SPAN),
        ("yesterday", Shape.SPAN),
        ("2015 or 2016", Shape.SEVERAL),
        ("never", Shape.NEGATED),
        ("", Shape.NOTHING),
        ("x" * 1000, Shape.NOTHING),
    ],
)
def test_what_is_no_date_is_told_apart(text: str, shape: Shape) -> None:
    assert read(text).shape is shape
    assert read(text).candidates == ()


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("créée le 9 mars, sans bruit", [PartialDate(None, 3, 9)]),
        ("publié le 6 décembre 2023 à 10h", [PartialDate(2023, 12, 6), PartialDate(2023, 12)]),
        ("a quitté OpenAI en 2018 pour", [PartialDate(2018)]),
        ("jour (18 avril 2023)", [PartialDate(2023, 4, 18), PartialDate(2023)]),
        ("on March 9th, 2023, in Nevada", [PartialDate(2023, 3, 9)]),
        ("the 1st of May", [PartialDate(None, 5, 1)]),
        ("le 1er mai", [PartialDate(None, 5, 1)]),
        ("founded 2021-10-04", [PartialDate(2021, 10, 4)]),
        ("signed 04/10/2021", [PartialDate(2021, 10, 4), PartialDate(2021, 4, 10)]),
        ("le quatre octobre deux mille vingt et un", [PartialDate(2021, 10, 4)]),
        ("back in nineteen sixty-nine", [PartialDate(1969)]),
        ("nineteen sixty-nine was the year", [PartialDate(1969)]),
        ("since ten sixty-six", [PartialDate(1066)]),
        ("in twenty ten", [PartialDate(2010)]),
        ("in nineteen oh nine", [PartialDate(1909)]),
        ("by twenty-one twenty", [PartialDate(2120)]),
        ("by the year twenty-one hundred", [PartialDate(2100)]),
        ("in 1066, and until 2100", [PartialDate(1066), PartialDate(2100)]),
    ],
)
def test_dates_are_found_in_a_quotation(text: str, dates: list[PartialDate]) -> None:
    assert set(dates) <= set(find_all(text))


@pytest.mark.parametrize(
    "text",
    ["10 000 GPU", "GPT-4", "20230 euros", "", "1.20155", "rien", "twenty-two hundred people",
     "nine hundred and eleven signatures", "2200 people", "911 signatures",
     "nine eleven", "twenty-two fifty", "ten, nine, eight"],
)  # fmt: skip
def test_no_date_is_found_where_there_is_none(text: str) -> None:
    assert find_all(text) == ()


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("9/3/2023 (mars)", 3),
        ("9/3/2023 (September)", 9),
        ("March, 03/09/2023", 3),
        ("2023-03-09 (mars)", 3),
        ("5/4/2023 (mai)", 5),
        # neither number is the month
        ("9/3/2023 (mai)", None),
        ("9/3/2023 (avril)", None),
        ("2023-03-09 (septembre)", None),
        # a range
        ("9/3/2023 mars avril", None),
        ("9/3/2023 au 5 mars", None),
    ],
)
def test_a_month_in_words_says_which_number_is_the_month(text: str, month: int | None) -> None:
    found = read(text)
    assert found.shape is (Shape.SPAN if month is None else Shape.ONE)
    assert {date.month for date in found.candidates} == ({month} if month else set())
