"""Amounts counted to something: right where the question says so itself, else another unit."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import judge
from quiz.judge.by_value.counted_to import NAMES, OFTEN, asked_to, told_to
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

UNASKED = {
    ("135 million USD", "How much did it raise?"): (
        "135 million per year", "135 millions par an", "$135 million/yr", "$135 million/year",
        "$135 million a year", "135 million per annum", "$135M p.a.", "$135 million annually",
        "$135 million yearly", "135 millions de dollars annuels", "135 million each year",
        "135 millions chaque année", "135 millions tous les ans", "135 million per share",
        "135 millions par action", "135 millions par personne", "135 million dollars per capita",
        "135 million a head", "135 million $ a month", "$135 million per widget",
    ),
    ("40 EUR", "How much is it?"): (
        "40 euros/kg", "40 €/kg", "40 euros per kilo", "40 euros le kilo", "40 euros du kilo",
        "40 euros l'heure", "40 euros de l'heure", "40 euros la nuit", "40 €/h",
        "40 euros per hour", "40 euros a person", "40 €/pers", "40 euros par mois", "40 euros/m²",
        "40 euros l'unité", "40 euros mensuels", "40 euros a litre", "40 euros a kilo",
    ),
    ("100 m", "How long is it?"): ("100 metres per day", "100 mètres par jour"),
    ("60 kg", "What was it?"): (
        "60 kilograms per person", "60 kg par habitant", "60 kg/an", "60 kg a year",
        "60 kg per annum", "60 kg par personne et par an",
    ),
    ("6 months", "How long did it last?"): (
        "6 months per year", "6 mois par an", "6 months a year", "6 mois/an",
    ),
    ("1.25 million USD", "How much did it raise?"): ("1.25 million a quarter", "1.25M$ a quarter"),
    ("8 hours", "How long did it last?"): ("8 hours a day", "8 h par jour", "8h/j", "8 hours/week"),
    ("30 %", "By how much did it grow?"): ("30% a year", "30 % par an", "30% annually"),
    ("900 MW", "What power has it?"): ("900 MW an", "900 MW par an", "900 mégawatts an."),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("answer", "wording", "text"),
    [(*asked, text) for asked, texts in UNASKED.items() for text in texts],
)
def test_what_nobody_asks_for_makes_another_unit(
    answer: str, wording: str, text: str, language: str
) -> None:
    said = judge(question(Kind.AMOUNT, answer, wording=wording), text, language)
    assert (said.verdict, said.reason) == (Verdict.REJECT, Reason.OTHER_UNIT)
    assert said.details["given"]


ASKED = {
    ("40 EUR", "How much does it cost per month?"): (
        "40 euros per month", "40 €/mois", "40 euros", "40 euros a month", "40 euros monthly", "40",
        "40 euros mensuels", "40 euros par mois", "40 € chaque mois",
    ),
    ("40 EUR", "Combien coûte-t-il par mois ?"): ("40 euros par mois", "40 €/mois", "40 euros"),
    ("40 EUR", "What is the monthly price?"): ("40 euros per month", "40 €/mois", "40 euros"),
    ("40 EUR", "Quel est le prix mensuel ?"): ("40 euros par mois", "40 € a month"),
    ("40 EUR per month", "How much does it cost per month?"): (
        "40 euros", "40 euros a month", "40 €/mois", "40",
    ),
    ("40 EUR per kg", "How much is it?"): ("40 euros/kg", "40 euros le kilo", "40 € per kilo"),
    ("40 EUR per litre", "How much is it?"): ("40 euros a litre", "40 € le litre", "40 €/L"),
    ("40 EUR per hour", "How much is it?"): ("40 €/h", "40 euros l'heure", "40 euros an hour"),
    ("40 EUR", "What does a litre cost?"): ("40 euros le litre", "40 euros per litre", "40 €/l"),
    ("40 EUR", "Combien coûte le litre ?"): ("40 euros le litre", "40 euros"),
    ("135 million USD", "How much does it lose each year?"): (
        "135 million per year", "135 millions par an", "$135 million/yr", "$135 million annually",
    ),
    ("135 million USD", "What was its annual revenue?"): ("135 millions par an", "$135M a year"),
    ("3 USD", "What was the dividend per share?"): ("3 dollars per share", "3 $ par action", "$3"),
    ("60 kg", "How much does a person eat a year?"): (
        "60 kilograms per person", "60 kg par habitant et par an", "60 kg/an", "60 kg",
    ),
    ("8 hours", "How many hours a day does he work?"): (
        "8 hours a day", "8 h par jour", "8h/jour", "8 hours", "8",
    ),
    ("300 USD", "What was his wage?"): ("300 dollars a week", "300 dollars"),
    ("12 USD", "What was the hourly wage?"): ("12 dollars an hour", "$12/h", "12 $ de l'heure"),
    ("20 °C", "What was the temperature?"): ("20 °C la nuit", "20 °C le jour", "20 °C at night"),
    ("5 km", "How far is it?"): ("5 km à pied", "5 km a pied", "5 km by bus"),
    ("5 hours", "How long did it last?"): ("5 hours in the end", "5 h en train"),
    # no such thing
    ("135 million USD", "How much did it raise?"): (
        "135 million dollars a year ago", "135 million per xAI", "135 millions par Musk",
        "135 millions levés par xAI", "135 million dollars, per Wikipedia", "135 million in total",
    ),
    ("40 EUR", "How much is it?"): ("40 euros le mois dernier", "40 euros the first month"),
    ("5 ‰", "What share?"): ("5 per thousand", "5 pour mille", "5 per mille"),
    ("5 %", "What share?"): ("5 per cent", "5 pour cent"),
    ("3 km/s", "How fast?"): ("3 km per second", "3 km/s"),
    ("6 months", "How long did it last?"): ("half a year", "26 weeks", "6 months, half a year"),
    ("24 hours", "How long did it last?"): ("24 hours, a day", "a day"),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("answer", "wording", "text"),
    [(*asked, text) for asked, texts in ASKED.items() for text in texts],
)
def test_what_is_asked_for_may_be_said_or_left_out(
    answer: str, wording: str, text: str, language: str
) -> None:
    asked = question(Kind.AMOUNT, answer, wording=wording)
    assert judge(asked, text, language).verdict is Verdict.ACCEPT


OF_ANOTHER = [
    # a month is asked for, and nothing is converted
    ("40 EUR", "How much does it cost per month?", "40 euros par an"),
    ("40 EUR", "How much does it cost per month?", "40 euros a year"),
    ("40 EUR", "How much does it cost per month?", "480 euros a year"),
    ("40 EUR", "How much does it cost per month?", "40 euros par semaine"),
    ("40 EUR", "How much does it cost per month?", "40 euros per person"),
    ("40 EUR", "How much does it cost per month?", "50 euros per month"),
    ("40 EUR", "What is the monthly price?", "40 €/an"),
    ("12 USD", "What was the hourly wage?", "12 dollars a day"),
    ("20 °C", "What was the temperature?", "20 °C par jour"),
    # an hour of the day is no length of time
    ("5 hours", "How long did it last?", "5 heures du matin"),
    ("5 hours", "How long did it last?", "5 h de l'après-midi"),
    ("5 hours", "How long did it last?", "5 hours in the morning"),
    ("5 hours", "How long did it last?", "5 h pm"),
    ("40 EUR per month", "How much is it?", "40 euros"),
    ("40 EUR per month", "What is it per month, and what per year?", "40 euros a year"),
    ("300000 km/s", "Quelle est la vitesse de la lumière ?", "300000 km/h"),
    ("300000 km/s", "At what speed?", "300000 km"),
    ("300 USD", "What was his wage?", "300 dollars per person"),
    ("300000 km/s", "How far does light travel per second?", "300000 km/h"),
    ("8 hours", "How many hours a day does he work?", "8 hours a week"),
    ("4 weeks", "How long did it last?", "4 weeks a month"),
    ("2 months", "How long did it last?", "2 months a quarter"),
]


@pytest.mark.parametrize(("answer", "wording", "text"), OF_ANOTHER)
def test_what_is_asked_to_one_thing_is_not_told_to_another(
    answer: str, wording: str, text: str
) -> None:
    for language in ("en", "fr"):
        said = judge(question(Kind.AMOUNT, answer, wording=wording), text, language)
        assert said.verdict is Verdict.REJECT


NUMBERS = [
    ("How many people signed?", "11 per day", False),
    ("How many people signed?", "11 par an", False),
    ("How many people signed that week?", "11 per day", False),
    ("How many people signed per week?", "11 per day", False),
    ("How many people signed per week?", "11 a week", True),
    ("How many people signed in a week?", "11 par semaine", True),
    ("How many people signed?", "11 the week before", True),
    ("How many per team?", "11 per team", True),
    ("How many per team?", "11 players a side", True),
    ("How many players per team?", "11 par équipe", True),
    ("How many players per team?", "11 per match", False),
    ("How many players were there?", "11 per widget", False),
    ("How many players were there per widget?", "11 per widget", True),
]


@pytest.mark.parametrize(("wording", "text", "right"), NUMBERS)
def test_a_count_to_another_time_is_another_one(wording: str, text: str, *, right: bool) -> None:
    for language in ("en", "fr"):
        said = judge(question(Kind.NUMBER, "11", wording=wording), text, language)
        assert said.accepted is right


def test_a_number_of_hours_a_day_is_read_without_the_day() -> None:
    asked = question(Kind.NUMBER, "8", wording="How many hours a day does he work?")
    assert judge(asked, "8 hours a day", "en").accepted
    assert not judge(asked, "8 hours a week", "en").accepted


SPEEDS = [
    ("What speed, in km/h?", "100 km/h", True),
    ("What speed, in km/h?", "100 kmh", True),
    ("What speed, in km/h?", "100 kilomètres par heure", True),
    ("What speed, in kilometres per hour?", "100 km/h", True),
    ("What speed, in km/h?", "100 km", False),
    ("What speed, in kilometres per hour?", "100 kilometres", False),
    ("What speed, in km/h?", "100 mph", False),
    ("What speed, in km/h?", "100 m/s", False),
]


@pytest.mark.parametrize(("wording", "text", "right"), SPEEDS)
def test_a_speed_asked_for_is_no_length(wording: str, text: str, *, right: bool) -> None:
    said = judge(question(Kind.NUMBER, "100", wording=wording), text, "en")
    assert said.accepted is right


def test_what_is_counted_to_is_shown_as_it_was_typed() -> None:
    assert told_to(("How much?",), "40 euros chaque année", timed=False) == "chaque année"
    assert told_to(("Combien par an ?",), "40 euros chaque année", timed=False) == ""


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_name_of_a_time_or_a_thing_is_heard(name: str) -> None:
    words = NAMES[name].split("|")
    for word in words:
        for link in ("per", "par", "each", "every", "chaque", "/"):
            assert told_to(("How much?",), f"5 dollars {link} {word}", timed=False), word
            for other in words:
                asked = (f"How much {link} {other}?",)
                assert not told_to(asked, f"5 dollars {link} {word}", timed=False)


@pytest.mark.parametrize("word", sorted(OFTEN))
def test_how_often_may_be_one_word(word: str) -> None:
    asked = (f"How much per {OFTEN[word]}?",)
    assert told_to(("How much?",), f"5 dollars {word}", timed=False) == word
    assert not told_to(asked, f"5 dollars {word}", timed=False)
    assert not told_to((f"What is the {word} cost?",), f"5 dollars {word}", timed=False)


@pytest.mark.parametrize(
    "text",
    ["40 euros mensuelles", "40 euros mensuellement", "40 euros annuels", "40 euros (per person)",
     "40 euros (annual)", "40 euros quotidiennes",
     "40 euros journaliers", "40 € p.a.", "40 € p.a", "40 € pa", "40 euros per annum."],
)  # fmt: skip
def test_how_often_is_heard_with_its_endings(text: str) -> None:
    assert told_to(("How much?",), text, timed=False)


@pytest.mark.parametrize(
    "text",
    ["40 euros", "40 euros in a day", "40 euros over the month", "40 euros dans l'année",
     "40 euros pour la nuit", "40 euros a year ago", "40 euros a day later", "half a day",
     "40 euros for a day", "40 euros, the first of the year", "40 euros during the week",
     "40 euros sur l'an", "40 euros à l'ombre", "40 euros annulés", "40 euros monthlong"],
)  # fmt: skip
def test_what_took_some_time_is_not_counted_to_it(text: str) -> None:
    assert not told_to(("How much?",), text, timed=False)


@pytest.mark.parametrize(("padding", "asked"), [(2000 - len(" per month"), True), (2000, False)])
def test_a_question_is_looked_through_up_to_a_bound(padding: int, *, asked: bool) -> None:
    assert bool(asked_to(("x" * padding + " per month",))) is asked


def test_a_question_asks_to_the_same_in_both_languages() -> None:
    assert asked_to(("How much per month?",)) == asked_to(("Combien par mois ?",)) == {"month"}
    assert asked_to(("What was the annual cost per head?",)) == {"year", "person"}
    assert asked_to(("How much did he give that month?",)) == frozenset()


@pytest.mark.parametrize("answer", ["one and a quarter million dollars", "a million and a quarter"])
def test_a_quarter_behind_and_is_a_part_of_a_number(answer: str) -> None:
    asked = question(Kind.AMOUNT, "1.25 million USD", wording="How much did it raise?")
    assert judge(asked, answer, "en").accepted
