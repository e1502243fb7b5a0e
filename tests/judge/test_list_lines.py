"""Lists that are pasted, one item a line, numbered or with bullets."""

from __future__ import annotations

import pytest

from quiz.deck.model import Kind
from quiz.judge import Reason, judge
from quiz.judge.line.nearby import nearby
from quiz.judge.naming.name import written_like_name
from quiz.judge.options import distance as distances
from quiz.judge.options.distance import distance
from quiz.judge.wording.match import FAR
from tests.judge.cases import ask, everything
from tests.judge.list_cases import TWO_COLOURS, UNION

FIRMS = ask("firms", kind=Kind.LIST, items=("Google", "Microsoft", "OpenAI"))


@pytest.mark.parametrize(
    "answer",
    [
        "Google\nMicrosoft\nOpenAI",
        "1. Google\n2. Microsoft\n3. OpenAI",
        "1) Google\r\n2) Microsoft\r\n3) OpenAI\r\n",
        "10. Google\n11. Microsoft\n12. OpenAI",
        "- Google\n- Microsoft\n- OpenAI",
        "a) Google b) Microsoft c) OpenAI",
        "A) Google, B) Microsoft, C) OpenAI",
        "a. Google b. Microsoft c. OpenAI",
        "(1) Google (2) Microsoft (3) OpenAI",
        "1: Google, 2: Microsoft, 3: OpenAI",
        "Google or Microsoft or OpenAI",
        "* Google\n* Microsoft\n* OpenAI",
    ],
)
def test_lines_are_items_without_their_numbers_and_bullets(answer: str) -> None:
    said = judge(FIRMS, answer, "en")
    assert (said.reason, said.details["wrong"]) == (Reason.COMPLETE, "")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("Google\nMicrosoft\nnone of them", Reason.NEGATED),
        ("Google\nMicrosoft\nOpenAI\naucune de celles-là", Reason.NEGATED),
        ("not\nGoogle\nMicrosoft\nOpenAI", Reason.NEGATED),
        ("no\nGoogle\nMicrosoft\nOpenAI", Reason.COMPLETE),
        # what denies one item denies none of those on the lines before it
        ("Gogle\nMircosoft\nOpneAI\nnot Bing", Reason.COMPLETE),
        ("Gogle\nMircosoft\npas Bing", Reason.ITEMS_MISSING),
    ],
)
def test_a_line_denies_them_all_or_itself(answer: str, reason: Reason) -> None:
    assert judge(FIRMS, answer, "en").reason is reason


@pytest.mark.parametrize("count", [1, 2, 12])
@pytest.mark.parametrize(
    "row",
    [
        "{} {} ",
        "{}. {} ",
        "{}.{} ",
        "{}) {} ",
        "({}) {}, ",
        "{}: {}, ",
        "{}- {}, ",
        "{} - {}\n",
        "{}° {}, ",
    ],
)
def test_any_number_of_items_may_be_numbered(row: str, count: int) -> None:
    states = UNION.split()[:count]
    asked = ask("numbered", kind=Kind.LIST, items=tuple(states))
    said = judge(asked, "".join(map(row.format, range(1, count + 1), states)), "en")
    assert (said.reason, said.details["wrong"]) == (Reason.COMPLETE, "")


def test_no_wording_that_may_be_meant_is_left_uncompared() -> None:
    lost = []
    for case in everything():
        asked = case.question
        items = (form for item in asked.items for form in item.forms)
        forms = tuple(dict.fromkeys((*asked.answer.forms, *asked.accept, *asked.reject, *items)))
        near = nearby(tuple((form,) for form in forms)).to(case.given)
        lost += [
            (form, case.given)
            for place, form in enumerate(forms)
            if place not in near
            for shown in (True, False)
            # items that are written like names may be known to be persons
            for people in {False, not shown and written_like_name(form)}
            if distance((form,), case.given, case.language, people=people, shown=shown) < FAR
        ]
    assert lost == []


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        ("the colours are red and white", ""),
        ("the colours of the flag: red white", ""),
        ("the red one, the white one", ""),
        ("I am told they are red white", "I am told they are"),
        ("the colours are red green white", "green"),
        ("red white green black", "green, black"),
        ("red - white - the sky", "the sky"),
        ("red, enfin white, etc.", ""),
        ("red: green = white", "green"),
        ("I think green, red, white", "green"),
    ],
)
def test_what_repeats_the_question_is_no_wrong_item(answer: str, wrong: str) -> None:
    said = judge(TWO_COLOURS, answer, "en")
    assert (said.reason, said.details["wrong"]) == (Reason.COMPLETE, wrong)


TOWNS = ["Oxford", "Paris", "London", "Madrid", "Lisbon", "Vienna", "Berlin", "Munich"]
UNIVERSITIES = ask(
    "universities", kind=Kind.LIST, items=tuple(f"University of {town}" for town in TOWNS), need=8
)


@pytest.mark.parametrize("form", ["{} University", "Univercity of {}", "oniversity {}", "{}"])
@pytest.mark.parametrize("separator", [", ", " and ", "\n"])
def test_items_with_a_word_in_common_may_all_be_written_otherwise(
    form: str, separator: str
) -> None:
    answer = separator.join(form.format(town) for town in TOWNS)
    assert judge(UNIVERSITIES, answer, "en").reason is Reason.COMPLETE


PEOPLE = ("Sam Altman", "Greg Brockman", "Yann Lecun", "Geoffrey Hinton", "Yoshua Bengio")
SIGNATORIES = ask("signatories", kind=Kind.LIST, items=PEOPLE, need=5)


def test_a_long_answer_is_compared_with_few_wordings(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []

    def counting(forms: tuple[str, ...], *given: str, people: bool, shown: bool) -> int:
        compared.extend(forms)
        return distance(forms, *given, people=people, shown=shown)

    monkeypatch.setattr(distances, "distance", counting)
    given, surnames = zip(*map(str.split, PEOPLE), strict=True)
    wrong = [f"{one} {other}" for one in given for other in surnames[1:] if one[0] != other[0]][:14]
    for answer in (", ".join(wrong), " ".join(wrong), " and ".join(wrong), "-".join(wrong)):
        before = len(compared)
        said = judge(SIGNATORIES, answer, "en")
        assert said.reason in {Reason.WRONG_ITEMS, Reason.TOO_MANY_ITEMS}
        assert len(compared) - before <= 24 + 3 * len(PEOPLE)
    assert len(compared) > 8  # and few for what was looked for before
