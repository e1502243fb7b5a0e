"""Units made of two, written in all the ways people do, and degrees of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quiz.deck.model import Kind
from quiz.judge.amount import judge
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Test = Callable[[str, str, str], None]


def in_both_languages(table: Mapping[str, tuple[str, ...]]) -> Callable[[Test], Test]:
    """Run a test on each answer with each text typed for it, in both languages."""
    cases = [(answer, text) for answer, texts in table.items() for text in texts]

    def each(test: Test) -> Test:
        typed = pytest.mark.parametrize(("answer", "text"), cases)(test)
        return pytest.mark.parametrize("language", ["en", "fr"])(typed)

    return each


RIGHT = {
    "900 MWh": (
        "900 MWh", "900 MW h", "900 MW·h", "900 MW.h", "900 MW-h", "900 MW*h", "900 MW × h",
        "900 MW x h", "900 MW H", "900 megawatt hours", "900 megawatt-hours", "900 mega watt hours",
        "900 mégawattheures", "900 mégawatts-heures", "900 MW heures",
    ),
    "50 kWh": ("50 kW h", "50 kw h", "50 kw-h", "50 kilowatt hours", "50 kilowatts heures",
               "0.05 MW h", "50 000 W h"),
    "50 Nm": ("50 N m", "50 N·m", "50 N.m", "50 N-m", "50 newton metres", "50 newtons-mètres"),
    "5 Ah": ("5 A h", "5 A·h", "5 ampere hours", "5 ampères-heures", "5000 mAh", "5000 mA h"),
    "5 J": ("5 W s", "5 W·s", "5 joules"),
    "20 N": ("20 newtons", "20 N"),
    "9.80665 N": ("1 kg force", "un kilogramme-force"),
    "320 km/h": ("320 km h", "320 km-h", "320 km.h", "320 kms h", "320 km heure",
                 "320 km à l'heure", "320 km par heure", "320 km h-1", "320 km·h⁻¹"),
    "3 m/s": ("3 m s-1", "3 m.s-1", "3 m s^-1", "3 m·s⁻¹", "3 ms-1", "3 m par seconde"),
    "900 MW": ("900 MW installed", "900 mégawatts électriques", "900 MW de puissance",
               "900 MW in all", "900 MW au total", "900 MW en tout"),
    "12 kg": ("12 kg d'or", "12 kg of gold", "12 kg by force"),
    "8 hours": ("8 hours of work", "8 full hours", "8 h de travail", "8 h"),
    "20 °C": (
        "20 deg C", "20 deg. C", "20 degC", "20 degrees C", "20 degreesC", "20 degrés C",
        "20 degrés", "20 degrees", "20°", "20 centigrade", "20 degrés centigrades",
        "20 degrees in the shade",
        "20 degrés à l'ombre", "68 °F", "68 deg F", "68 degrees F", "68 degrés F", "68 degF",
        "293.15 degrees Kelvin", "293,15 degrés Kelvin", "293.15 °K", "20 degrés est la réponse",
    ),
    "68 °F": ("68 degrees", "68 degrés", "68°", "68 deg", "68 deg F", "68 degreesF", "20 °C",
              "20 degrees"),
    "45 degrees of arc": ("45 degrees", "45°", "45 degrés", "45 degrees west", "45° N",
                          "45 degrés d'angle", "45 degrees of latitude", "45 degrés est"),
    # a deck that writes no more than degrees leaves their kind open
    "20 degrees": ("20 °C", "20°", "20 degrés", "20 degrees west", "20 degrés de latitude"),
}  # fmt: skip


@in_both_languages(RIGHT)
def test_a_unit_is_right_however_its_parts_are_written(
    answer: str, text: str, language: str
) -> None:
    assert judge(question(Kind.AMOUNT, answer), text, language).verdict is Verdict.ACCEPT


WRONG = {
    # an energy is no power, a torque no force, a speed no length
    "900 MW": ("900 MW h", "900 MW·h", "900 MW.h", "900 MW-h", "900 MW*h", "900 MW x h", "900 MW H",
               "900 megawatt hours", "900 mégawatts heures", "900 MW heures", "900 MW par heure"),
    "900 MWh": ("900 MW", "900 megawatts", "900 MW/h"),
    "5 GW": ("5 GW h", "5 GW-h", "5 gigawatts-heures"),
    "50 N": ("50 N m", "50 N·m", "50 newton metres", "50 N s"),
    "50 Nm": ("50 N", "50 newtons", "50 N s"),
    "5 A": ("5 A h", "5 Ah", "5 ampere hours"),
    "2 kg": ("2 kg m", "2 kg·m", "2 kg m/s", "2 kilogram metres", "2 kg force", "2 kg-force"),
    "320 km": ("320 km h", "320 km/h", "320 km h-1", "320 km heure"),
    "8 hours": ("8 man-hours", "8 person hours", "8 heures-homme", "8 heures homme",
                "8 passenger hours"),
    "20 °C": ("20 degrees west", "20 degrés nord", "20° N", "20 °N", "20 degrés de latitude",
              "20 degrees of arc", "20 degrés d'inclinaison", "20 degrees to the west",
              "20 degrés est", "20 degrees longitude"),
    "45 degrees of arc": ("45 °C", "45 °F", "45 degrees Celsius", "45 degrés C"),
    "20 degrees": ("20 °F", "20 degrees Kelvin"),
}  # fmt: skip


@in_both_languages(WRONG)
def test_what_follows_a_unit_makes_another_one_of_it(answer: str, text: str, language: str) -> None:
    said = judge(question(Kind.AMOUNT, answer), text, language)
    assert (said.verdict, said.reason) == (Verdict.REJECT, Reason.OTHER_UNIT)


OTHER_VALUES = {
    "20 °C": ("20 deg F", "20 degrees F", "20 degrés F", "20 degreesF", "20 degF", "20 °F",
              "20 degrees Kelvin", "20 degrés Kelvin", "20 °K", "20 deg K", "20 kelvins"),
    "68 °F": ("68 °C", "68 degrees C", "68 degrés Kelvin"),
    "20 K": ("20 degrés", "20 °C", "20 deg C"),
    "900 MWh": ("90 MW h", "901 MW·h"),
    "9.80665 N": ("2 kg force",),
    # 1 m 50 and a year and a month are sums, no products
    "1 m": ("1 m 50",),
    "12 months": ("un an un mois", "a year a month"),
}  # fmt: skip


@in_both_languages(OTHER_VALUES)
def test_the_same_number_in_another_unit_of_its_kind_is_another_value(
    answer: str, text: str, language: str
) -> None:
    said = judge(question(Kind.AMOUNT, answer), text, language)
    assert said.verdict is Verdict.REJECT
    assert said.reason is not Reason.OTHER_UNIT
