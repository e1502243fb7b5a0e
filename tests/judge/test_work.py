"""How much is compared: bounds on the work that no right answer meets, counted and not timed."""

from __future__ import annotations

import pytest

from quiz.deck.model import Item, Kind, Question, Text
from quiz.judge import Reason, Verdict, judge
from quiz.judge.line.answer_line import line_of
from quiz.judge.line.worth_comparing import worth_comparing
from quiz.judge.options import distance as distances
from quiz.judge.options.distance import distance
from tests.judge.questions import question

BEASTS = (
    *("lion", "tiger", "panther", "jaguar", "leopard", "cheetah"),
    *("lynx", "ocelot", "puma", "caracal", "serval", "wildcat"),
)
MANY = tuple(
    f"the {sort} {beast} of Siberia" for beast in BEASTS for sort in ("white", "black", "red")
)
FEW = MANY[:15]


def test_of_a_long_answer_line_the_entries_with_most_words_in_common_are_compared() -> None:
    line = line_of(question(Kind.TEXT, "the Siberian tiger", accept=MANY))
    compared = [text for text, _ in worth_comparing(line, "the rde wildcat of Siberia")]
    assert MANY[-1] in compared
    assert "the Siberian tiger" in compared
    assert len(compared) <= 8 + line.answers < len(line.entries)


def test_all_entries_of_a_short_answer_line_are_compared() -> None:
    line = line_of(question(Kind.TEXT, "the Siberian tiger", accept=FEW))
    assert len(line.entries) == 16
    assert worth_comparing(line, "nothing of the kind") == line.entries


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        *((text.replace("Siberia", "Sibera"), Verdict.ACCEPT) for text in MANY),
        ("the green wildcat of Siberia", Verdict.REJECT),
        ("SWLOS", Verdict.REJECT),
        ("siberian tiger", Verdict.ACCEPT),
        # of those with as many words in common, the one with fewest others
        ("Sibera", Verdict.PROMPT),
        ("a white lyon", Verdict.REJECT),
    ],
)
def test_the_right_entry_of_many_is_found(given: str, verdict: Verdict) -> None:
    asked = question(Kind.TEXT, "the Siberian tiger", accept=MANY, prompt=("a land", "Siberia"))
    assert judge(asked, given, "en").verdict is verdict


GREEK = ("Alpha", "Beta", "Gamma", "Delta")
ORDER = Question(
    "order", Kind.ORDER, Text("In which order?"), items=tuple(Item(Text(name)) for name in GREEK)
)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("Delta, Gamma, Beta, Alpha", ["Delta", "Gamma", "Beta", "Alpha"]),
        ("Delta, Gamma, Beta, Alpha, Beta", ["Delta", "Gamma", "Beta", "Alpha", "Beta"]),
        ("Delta, Gamma, Beta, Alpha, Beta, Delta", ["Delta", "Gamma", "Beta", "Alpha", "Beta"]),
    ],
)
def test_an_order_is_read_to_the_first_item_too_many(given: str, read: list[str]) -> None:
    said = judge(ORDER, given, "en")
    assert said.verdict is Verdict.REJECT
    assert said.understood.split(" → ") == read


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("Beta, Beta, Beta, Gamma", ["Beta", "Beta", "Beta", "Gamma"]),
        ("Beta, Beta, Beta, Beta", ["Beta", "Beta", "Beta", "Beta"]),
        ("Beta, Beta, Epsilon, Beta, Gamma", ["Beta", "Beta", "Beta"]),
        ("Beta, Beta, Beta, Beta, Gamma", ["Beta", "Beta", "Beta", "Beta"]),
    ],
)
def test_an_order_is_read_to_the_third_part_that_spoils_it(given: str, read: list[str]) -> None:
    said = judge(ORDER, given, "en")
    assert said.reason is Reason.WRONG_ORDER
    assert said.understood.split(" → ") == read


IN_FOUR_STEPS = "Delta after Gamma after Beta after Alpha, "


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("Beta after Alpha, Gamma after Beta, Delta after Gamma", Reason.EXACT),
        (IN_FOUR_STEPS + "Delta after Gamma, Beta after Alpha", Reason.EXACT),
        (IN_FOUR_STEPS + "Delta after Gamma after Beta, Beta after Alpha", Reason.NOT_AN_OPTION),
    ],
)
def test_each_item_is_told_to_be_later_and_earlier_once(given: str, reason: Reason) -> None:
    assert judge(ORDER, given, "en").reason is reason


COLOURS = Question(
    "colours",
    Kind.LIST,
    Text("Which colours?"),
    items=(
        Item(Text("red"), ("rouge", "rosso", "rojo", "vermelho")),
        Item(Text("blue"), ("bleu", "blu", "azul", "azzurro")),
    ),
    need=2,
)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("red, rouge, rosso, rojo, blue, bleu, blu, azul", Reason.COMPLETE),
        ("red, rouge, rosso, rojo, blue, bleu, blu, azul, vermelho", Reason.TOO_MANY_ITEMS),
    ],
)
def test_a_list_is_read_to_twice_as_many_pieces_as_it_may_hold(given: str, reason: Reason) -> None:
    assert judge(COLOURS, given, "en").reason is reason


PRICES = Question(
    "prices",
    Kind.CHOICE,
    Text("How are prices?"),
    answer=Text("stable since 2019"),
    items=tuple(Item(Text(text)) for text in ("stable since 2019", "falling", "rising by half")),
)


@pytest.mark.parametrize(
    ("given", "understood"),
    [
        ("stable since 2019 because of a law", "stable since 2019"),
        ("falling because nobody buys since nobody can", "falling"),
        ("falling since 2020 because nobody buys because nobody can", "falling"),
        ("stable since 2019 because nobody buys because nobody can", "stable since 2019"),
    ],
)
def test_an_option_stands_before_the_last_reason_or_the_first(given: str, understood: str) -> None:
    assert judge(PRICES, given, "en").understood == understood


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ("Anne Mary and Wilbur Wright", Verdict.ACCEPT),
        ("Anne Mary Lou and Wilbur Wright", Verdict.REJECT),
    ],
)
def test_several_who_share_a_surname_have_two_names_each(given: str, verdict: Verdict) -> None:
    names = ("Anne Mary Wright", "Anne Mary Lou Wright")
    asked = question(Kind.TEXT, "Wilbur Wright", wording="Who flew first?", accept=names)
    assert judge(asked, given, "en").verdict is verdict


def test_of_options_that_are_alike_the_first_six_that_fail_are_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[str] = []

    def counting(forms: tuple[str, ...], given: str, language: str, **how: bool) -> int:
        compared.extend(forms)
        return distance(forms, given, language, **how)

    monkeypatch.setattr(distances, "distance", counting)
    given = "Sam Greg Tom Paul Anna Mary John Peter Lucy Emma Mark David"
    options = tuple((f"{name} Altman",) for name in given.split())
    assert distances.nearest(("ursula altman",), options, "en").places == ()
    assert len(compared) == 6
    assert distances.nearest(("davdi altmn",), options, "en").places == (11,)
