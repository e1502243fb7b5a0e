"""What holds for every date, amount and number, whatever is typed."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from quiz.deck.model import Kind
from quiz.judge import amount, date, number
from quiz.judge.judgement import Judgement, Verdict
from quiz.values.amounts import parse_exact
from quiz.values.amounts import show as show_amount
from quiz.values.calendar import PartialDate
from quiz.values.calendar import show as show_date
from quiz.values.shape import word_set
from tests.judge.questions import question


def date_judged(answer: str, text: str) -> Judgement:
    return date.judge(question(Kind.DATE, answer), text, "en")


def amount_judged(answer: str, text: str, language: str = "en") -> Judgement:
    return amount.judge(question(Kind.AMOUNT, answer), text, language)


def number_judged(answer: str, text: str) -> Judgement:
    return number.judge(question(Kind.NUMBER, answer), text, "en")


DAYS = st.dates(min_value=dt.date(1000, 1, 1), max_value=dt.date(2999, 12, 31))
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WRITINGS = (
    "{0.day}/{0.month}/{0.year}",
    "{0.year}-{0.month:02}-{0.day:02}",
    "{0.year}{0.month:02}{0.day:02}",
    "{0.day:02}.{0.month:02}.{0.year}",
    "{0.day}.{roman}.{0.year}",
    "{en}",
    "le {fr}",
)


@given(day=DAYS, writing=st.sampled_from(WRITINGS), data=st.data())
def test_another_digit_in_a_right_date_is_never_accepted(
    day: dt.date, writing: str, data: st.DataObject
) -> None:
    exact = f"{day.year:04}-{day.month:02}-{day.day:02}"
    whole = PartialDate(day.year, day.month, day.day)
    text = writing.format(
        day, en=show_date(whole, "en"), fr=show_date(whole, "fr"), roman=ROMAN[day.month - 1]
    )
    assert date_judged(exact, text).accepted, text
    places = [place for place, char in enumerate(text) if char.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([each for each in "0123456789" if each != text[place]]))
    changed = text[:place] + digit + text[place + 1 :]
    assert not date_judged(exact, changed).accepted, (exact, changed)


@given(st.text(max_size=60))
def test_any_text_at_all_gets_a_verdict_as_a_date(text: str) -> None:
    assert isinstance(date_judged("2023-03-09", text), Judgement)
    date.understand(question(Kind.DATE, "2023-03-09"), text, "fr")


@given(st.text(alphabet="0123456789 /-.'marsoct,ouà", max_size=25))
def test_anything_like_a_date_gets_a_verdict(text: str) -> None:
    assert isinstance(date_judged("2023-03-09", text), Judgement)


ANSWERS = st.sampled_from(
    ("135 million USD", "6 months", "12.5 %", "10000 GPU", "1.5 billion EUR", "1969 tonnes")
)


@given(answer=ANSWERS, language=st.sampled_from(("en", "fr")), data=st.data())
def test_another_digit_in_a_right_amount_is_never_accepted(
    answer: str, language: str, data: st.DataObject
) -> None:
    value = parse_exact(answer)
    assert value is not None
    text = data.draw(
        st.sampled_from((answer, show_amount(value, language), show_amount(value, "fr")))
    )
    assert amount_judged(answer, text, language).verdict is not Verdict.REJECT
    places = [place for place, char in enumerate(text) if char.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([each for each in "0123456789" if each != text[place]]))
    changed = text[:place] + digit + text[place + 1 :]
    assert not amount_judged(answer, changed, language).accepted, changed


@given(value=st.integers(min_value=0, max_value=10**15), language=st.sampled_from(("en", "fr")))
def test_a_shown_amount_is_accepted_in_either_language(value: int, language: str) -> None:
    answer = f"{value} USD"
    exact = parse_exact(answer)
    assert exact is not None
    for shown_in in ("en", "fr"):
        assert amount_judged(answer, show_amount(exact, shown_in), language).accepted


@given(
    one=st.integers(min_value=1, max_value=10**7),
    other=st.integers(min_value=1, max_value=10**7),
    scale=st.sampled_from(("", " thousand", " million", "k", " milliards")),
)
def test_values_decide_on_amounts(one: int, other: int, scale: str) -> None:
    size = {"": 1, " thousand": 1000, "k": 1000, " million": 10**6, " milliards": 10**9}[scale]
    judgement = amount_judged(f"{one} USD", f"{other}{scale} dollars")
    assert judgement.accepted == (Fraction(other * size) == one)


SMALL = st.integers(min_value=1, max_value=999)


@given(one=SMALL, other=SMALL, wording=st.sampled_from(("How many months?", "Combien de mois ?")))
def test_a_bare_number_is_right_where_its_unit_is_asked_for_and_its_value_is(
    one: int, other: int, wording: str
) -> None:
    asked = question(Kind.AMOUNT, f"{one} months", wording=wording)
    assert amount.judge(asked, str(other), "en").accepted == (one == other)


@given(ends=st.tuples(SMALL, SMALL, SMALL, SMALL), link=st.sampled_from(("and", "et", "to", "&")))
def test_two_numbers_joined_are_the_range_of_both_and_no_other(
    ends: tuple[int, int, int, int], link: str
) -> None:
    low, high = sorted(ends[:2])
    if low < high:
        said = amount_judged(f"{low} to {high} USD", f"{ends[2]} {link} {ends[3]} dollars")
        assert said.accepted == (sorted(ends[2:]) == [low, high])
        assert amount_judged(f"{low} to {high} USD", f"{low} {link} {high} dollars").accepted


@given(st.text(max_size=60))
def test_any_text_at_all_gets_a_verdict_as_an_amount(text: str) -> None:
    assert isinstance(amount_judged("135 million USD", text), Judgement)
    amount.understand(question(Kind.AMOUNT, "6 months"), text, "fr")


WORDS = st.sampled_from(
    sorted(
        word_set(
            "a an one two six dix quatre vingt cent mille million billion half quarter et and de "
            "of to between 1 2/3 1.234 10,000 $ € % k M m - / ( point virgule e ^ 10 h "
            "99999999999999999999"
        )
    )
)


@given(st.lists(WORDS, max_size=14), st.sampled_from(("", " ")))
def test_anything_like_an_amount_gets_a_verdict(words: list[str], space: str) -> None:
    text = space.join(words)
    for answer in ("135 million USD", "10000 to 30000 USD", "25 %", "-5 °C"):
        assert isinstance(amount_judged(answer, text), Judgement)


@given(value=st.integers(min_value=0, max_value=10**12), data=st.data())
def test_another_digit_in_a_right_number_is_never_accepted(value: int, data: st.DataObject) -> None:
    text = data.draw(
        st.sampled_from((str(value), f"{value:,}", f"{value:,}".replace(",", " "), f"{value:_}"))
    )
    assert number_judged(str(value), text).accepted
    place = data.draw(st.sampled_from([at for at, char in enumerate(text) if char.isdigit()]))
    digit = data.draw(st.sampled_from([each for each in "0123456789" if each != text[place]]))
    changed = text[:place] + digit + text[place + 1 :]
    assert not number_judged(str(value), changed).accepted, changed


@given(st.integers(min_value=0, max_value=10**9), st.integers(min_value=0, max_value=10**9))
def test_equal_numbers_and_no_others_are_accepted(one: int, other: int) -> None:
    assert number_judged(str(one), str(other)).accepted == (one == other)


@given(st.text(max_size=60))
def test_any_text_at_all_gets_a_verdict_as_a_number(text: str) -> None:
    assert isinstance(number_judged("11", text), Judgement)
    number.understand(question(Kind.NUMBER, "11"), text, "fr")
