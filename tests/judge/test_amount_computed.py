"""Numbers that are named only to tell another one, letters before what they count, hedges."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import judge
from quiz.judge.judgement import Reason, Verdict
from tests.judge.questions import question

OTHER_NUMBERS = [
    ("lower than {}", Reason.OTHER_VALUE),
    ("smaller than {}", Reason.OTHER_VALUE),
    ("plus petit que {}", Reason.OTHER_VALUE),
    ("en dessous de {}", Reason.OTHER_VALUE),
    ("au-dessous de {}", Reason.OTHER_VALUE),
    ("twice {}", Reason.OTHER_VALUE),
    ("le double de {}", Reason.OTHER_VALUE),
    ("one less than {}", Reason.NOT_A_NUMBER),
    ("un de moins que {}", Reason.NOT_A_NUMBER),
    ("un de plus que {}", Reason.NOT_A_NUMBER),
    ("the square of {}", Reason.NOT_A_NUMBER),
    ("the square root of {}", Reason.NOT_A_NUMBER),
    ("racine carrée de {}", Reason.NOT_A_NUMBER),
    ("{} squared", Reason.NOT_A_NUMBER),
    ("{} au carré", Reason.NOT_A_NUMBER),
    ("{} cubed", Reason.NOT_A_NUMBER),
    ("nowhere near {}", Reason.NOT_A_NUMBER),
    ("halfway to {}", Reason.NOT_A_NUMBER),
    ("un multiple de {}", Reason.NOT_A_NUMBER),
    ("up from {}", Reason.NOT_A_NUMBER),
    ("I doubt {}", Reason.NEGATED),
    ("je doute de {}", Reason.NEGATED),
    ("au lieu de {}", Reason.NEGATED),
    ("the opposite of {}", Reason.NEGATED),
    ("{} is wrong", Reason.NEGATED),
    ("{} est faux", Reason.NEGATED),
    ("outside {}", Reason.NEGATED),
    ("{} moins un", Reason.SEVERAL_ANSWERS),
    ("{} plus un", Reason.SEVERAL_ANSWERS),
]
WRITINGS = [
    (Kind.NUMBER, "11", ("11", "eleven", "onze")),
    (Kind.AMOUNT, "150 MW", ("150 MW", "cent cinquante mégawatts", "150,000 kW")),
    (Kind.AMOUNT, "80 GB", ("80 GB", "80 Go")),
    (Kind.AMOUNT, "135 million USD", ("135 million dollars", "135 M$", "$135m")),
    (Kind.AMOUNT, "20000 GPU", ("20 000 GPU", "twenty thousand GPUs")),
]


@pytest.mark.parametrize(("frame", "reason"), OTHER_NUMBERS)
def test_a_number_told_by_another_one_is_not_that_one(frame: str, reason: Reason) -> None:
    for kind, answer, texts in WRITINGS:
        for text in texts:
            judged = judge(question(kind, answer), frame.format(text), "en")
            assert (judged.verdict, judged.reason) == (Verdict.REJECT, reason), text


HEDGED = (
    "sans doute {}", "sans aucun doute {}", "no doubt {}", "sauf erreur, {}", "not sure, {}",
    "{}, if I'm not mistaken", "si je ne me trompe pas, {}", "unless I'm wrong {}",
    "{}, correct me if I'm wrong", "je ne suis pas sûr, {}", "plus ou moins {}", "- {}",
)  # fmt: skip


@pytest.mark.parametrize("frame", HEDGED)
def test_a_hedge_denies_nothing(frame: str) -> None:
    for kind, answer, texts in WRITINGS:
        for text in texts:
            assert judge(question(kind, answer), frame.format(text), "en").accepted, text


WRONG = [
    # the letter of a million before what it counts
    ("738 people", "738 m people", Reason.TOO_MUCH),
    ("738 people", "738m employees", Reason.TOO_MUCH),
    ("738 people", "738b people", Reason.TOO_MUCH),
    ("1000 USD", "1000m dollars", Reason.TOO_MUCH),
    ("1000 USD", "1 000 m USD", Reason.TOO_MUCH),
    ("738 people", "seven hundred thirty-eight b people", Reason.TOO_MUCH),
    # one more
    ("135 million USD", "cent trente-cinq millions un", Reason.ONE_DIGIT_OFF),
    ("1000 million USD", "un milliard un", Reason.ONE_DIGIT_OFF),
    # computed from the same number
    ("2 weeks", "2 × 2 weeks", Reason.OTHER_VALUE),
    ("2 weeks", "2 weeks x 2", Reason.OTHER_VALUE),
    ("2 weeks", "2 weeks divided by 2", Reason.SEVERAL_ANSWERS),
    ("150 MW", "twice 150 MW", Reason.OTHER_VALUE),
    ("5 GW", "le triple de 5 GW", Reason.OTHER_VALUE),
    ("150 MW", "150 mW, no doubt", Reason.TOO_LITTLE),
    # an area is no length
    ("100 m", "100 metres squared", Reason.OTHER_UNIT),
    ("100 m", "100 mètres au carré", Reason.OTHER_UNIT),
    ("100 m", "100 m sprint", Reason.OTHER_UNIT),
]


@pytest.mark.parametrize(("answer", "text", "reason"), WRONG)
def test_a_computed_or_scaled_amount_is_another_one(answer: str, text: str, reason: Reason) -> None:
    judged = judge(question(Kind.AMOUNT, answer), text, "en")
    assert (judged.verdict, judged.reason) == (Verdict.REJECT, reason)


RIGHT = [
    ("135 million USD", "135m dollars"),
    ("5 to 7 years", "5 through 7 years"),
    ("135 million USD", "135 m de dollars"),
    ("135 million USD", "67.5 million dollars times two"),
    ("150 MW", "75 MW x 2"),
    ("150 MW", "twice 75 MW"),
    ("100 m²", "100 metres squared"),
    ("100 m²", "100 mètres au carré"),
    ("2 m³", "2 metres cubed"),
    ("330 m", "330 m tall"),
    ("330 m", "330m high"),
    ("1000001 USD", "un million un"),
]


@pytest.mark.parametrize(("answer", "text"), RIGHT)
def test_what_only_looks_computed_is_right(answer: str, text: str) -> None:
    assert judge(question(Kind.AMOUNT, answer), text, "en").accepted


@pytest.mark.parametrize(
    ("answer", "text"),
    [("100 %", "1"), ("100 %", "one"), ("200 %", "2"), ("100 %", "un"), ("150 %", "1.5")],
)
def test_a_bare_number_from_one_on_is_no_share(answer: str, text: str) -> None:
    assert judge(question(Kind.AMOUNT, answer), text, "en").verdict is Verdict.REJECT


@pytest.mark.parametrize("text", ["ten out of ten", "10/10", "5 sur 5", "100", "100 out of 100"])
def test_all_of_them_are_a_hundred_per_cent(text: str) -> None:
    asked = question(Kind.AMOUNT, "100 %", wording="What percentage was it?")
    assert judge(asked, text, "en").accepted


@pytest.mark.parametrize(
    "text", ["10% of 10", "10 % de 10", "10% more than 10", "10 × 10", "-ten", "-dix", "10 × ten"]
)
def test_a_number_computed_from_itself_is_another_one(text: str) -> None:
    assert judge(question(Kind.NUMBER, "10"), text, "en").verdict is Verdict.REJECT
