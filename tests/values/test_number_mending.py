"""Words of numbers written together or misspelt: read as they are meant, or not at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.values import date_reading
from quiz.values.amounts import Amount, show
from quiz.values.number_answers import read
from quiz.values.number_mending import is_word
from tests.values.test_numbers import SPELLED

if TYPE_CHECKING:
    from fractions import Fraction


def _values(text: str, language: str) -> list[Fraction]:
    return [each.value for each in read(text, language).candidates if isinstance(each, Amount)]


MEANT = [
    ("mille cinqcents", 1500), ("thousand fivehundred", 1500), ("mille quatrevingt", 1080),
    ("mile cinq cents", 1500), ("thousend five hundred", 1500), ("milion cinq cents", 1_000_500),
    ("one hundred and twentyfive", 125), ("cent vinght", 120), ("twenty fve", 25),
    ("vingt-cnq", 25), ("2 thousnd", 2000), ("2 thosand", 2000), ("2 grand", 2000),
    ("fifty grand", 50_000), ("a thousand fivehundred", 1500), ("vingtdeux", 22),
    ("5 millio", 5_000_000), ("mille cinqq", 1005), ("135 millones", 135_000_000),
    ("135 miljon", 135_000_000), ("a hundrd", 100), ("twodozen", 24),
    ("un million etdemi", 1_500_000), ("the twentyfifth", 25), ("twenty-ffth", 25),
    ("vingt-cinqieme", 25), ("le trente troisiéme", 33),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), MEANT)
def test_a_number_is_read_as_it_is_meant(text: str, value: int) -> None:
    assert [show(each, "en") for each in read(text, "en").candidates] == [f"{value:,}"]


@pytest.mark.parametrize(
    "text",
    [
        "ninety svn", "mille cinqcens", "for hundred", "sevent thousand", "2 thsnd", "2 thosnad",
        "hundred eigthen", "cent carante", "135 milyon dollars",
        # it may go on as "cinq cents"
        "mille cinqc", "two thousand fiveh", "mille sixc",
        # what two and four sound like
        "to", "for",
    ],
)  # fmt: skip
def test_what_is_unclear_is_not_read(text: str) -> None:
    assert not read(text, "en").candidates


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("cinq dents", 5), ("five fires", 5), ("5 villes", 5), ("deux filles", 2),
        ("2 grand pianos", 2), ("two missions", 2), ("ten tents", 10), ("six ballons", 6),
        ("vingt nuits", 20), ("trois quartiers", 3), ("vingt clients", 20),
        ("two hundred seats", 200),
        ("five tents", 5), ("five tokens", 5), ("trois vins", 3), ("mille phones", 1000),
        ("cent fontaines", 100), ("mille fontaines", 1000), ("two hundred balloons", 200),
        ("2 minions", 2), ("cent centaures", 100), ("trois sillons", 3), ("5 hundredweights", 5),
        ("les vingt premiers", 20), ("vingt éléments", 20),
        ("twenty firths", 20),
        ("2 tirs", 2), ("3 squares", 3), ("2 métiers", 2), ("two hundred quintets", 200),
        ("vingt lingots", 20), ("2 millets", 2),
    ],
)  # fmt: skip
def test_what_is_counted_is_no_number(text: str, value: int) -> None:
    assert _values(text, "fr")[0] == value


def test_a_misspelt_rank_is_no_day_before_it() -> None:
    assert [each.day for each in date_reading.read("twenty-ffth of March").candidates] == [25]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("two thousand twentyone", 2021), ("deux mille vingtdeux", 2022),
        ("nineteen sixtynine", 1969), ("le 4 octobre deux mille vingt-deus", 2022),
    ],
)  # fmt: skip
def test_years_are_read_as_they_are_meant(text: str, year: int) -> None:
    assert [each.year for each in date_reading.read(text).candidates] == [year]


SAID = [
    (language, value, text) for language in SPELLED for value, text in SPELLED[language].items()
]


@given(said=st.sampled_from(SAID), data=st.data())
def test_a_damaged_word_never_makes_another_number(
    said: tuple[str, int, str], data: st.DataObject
) -> None:
    language, value, text = said
    word = data.draw(st.sampled_from(list(re.finditer(r"[^\W\d_]+", text))))
    place = data.draw(st.integers(word.start(), word.end() - 1))
    how = data.draw(st.sampled_from(("drop", "change", "join")))
    if how == "join":
        gap = data.draw(
            st.sampled_from([at for at, char in enumerate(text) if char in " -"] or [-1])
        )
        damaged = text[:gap] + text[gap + 1 :] if gap >= 0 else text
    else:
        letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz")) if how == "change" else ""
        damaged = text[:place] + letter + text[place + 1 :]
        written = damaged[word.start() : word.end() - (how == "drop")]
        if not written or is_word(written):
            return
    found = _values(damaged, language)
    assert not found or value in found, damaged
