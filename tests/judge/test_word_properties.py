"""What holds for every answer in words, whatever it is."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
import unicodedata
from datetime import date  # noqa: TC003 (hypothesis looks the types up)
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.deck.model import ClaimVerdict, Kind, Question
from quiz.judge import LONGEST, judge, understand
from quiz.judge.judgement import Reason, Verdict
from tests.judge.cases import ask, everything

if TYPE_CHECKING:
    from collections.abc import Callable


QUESTIONS = [
    ask("any-text", {"en": "Future of Life Institute", "fr": "Institut"}, reject=("OpenAI",)),
    ask("any-name", "Ursula von der Leyen", kind=Kind.PERSON, prompt=("the president",)),
    ask("any-who", "Sam Altman", asked="Who?"),
    ask("any-value", "9 March 2023", accept=("12.5 %",)),
    ask("any-choice", "B", kind=Kind.CHOICE, items=("A", "B", "9 March 2023", "Elon Musk")),
    ask("any-claim", ClaimVerdict.CONFLICTING, kind=Kind.CLAIM),
    ask("any-list", kind=Kind.LIST, items=("Google", "Elon Musk", "2018"), accept=("Bing",)),
    ask("any-order", kind=Kind.ORDER, items=("First thing", "Second", "Third")),
    ask("any-date", "2023-03-09", kind=Kind.DATE),
    ask("any-amount", "135 million USD", kind=Kind.AMOUNT),
    ask("any-number", "11", kind=Kind.NUMBER),
]


def _words(text: str) -> list[str]:
    return text.split()


WORDS = _words("""
the of not or and , / ( ) . - Sam Altman Jack Ursula von der Leyen Future Life Institute
9 March 2023 12.5 % a b 1 2 I II Google ou pas d' l' M. J.
""")
NASTY = [
    "",
    " \t\n",
    "\0",
    "\0" * 50,
    "a\0b",
    "\ud800",
    "Jack \udfff Bltman",
    "🙂" * 100,
    "👩‍👩‍👧‍👦",
    "\u202eelgooG\u202c",
    "مرحبا بالعالم",
    "שָׁלוֹם",
    "日本語",
    "\x1b[31mGoogle\x1b[0m",
    "\u200b\u200d\ufeff",
    "((((((((((",
    "a," * 400,
    "a or " * 190,
    "not " * 240,
    "it is " * 160,
    "S. " * 300,
    "1 7 " * 240,
    "1," * 480,
    "Musk " * 190,
    "google " * 140,
    "x" * 999,
    "é" * 999,
    "e\u0301" * 490,
    "." * 999,
    "-" * 999,
    "' " * 400,
    "the " * 240,
    "Future of Life " * 60,
    "a by b " * 140,
    "a as b " * 140,
    "A and B C " * 90,
    "annees 70 " * 95,
    "\n".join("abc" * 3 for _ in range(90)),
    "½" * 300,
    "Ⅷ" * 300,
    "x" * 1_000_000,
    " " * 1_000_000,
    "1" * 1_000_000,
    "a, " * 400_000,
]
ACCEPTED = [case for case in everything() if case.verdict is Verdict.ACCEPT]
REFUSED = [(case.question, entry) for case in everything() for entry in case.question.reject] + [
    (question, entry) for question in QUESTIONS for entry in question.reject
]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_no_answer_raises_and_none_is_right_by_chance(question: Question, text: str) -> None:
    for language in ("en", "fr"):
        said = judge(question, text, language)
        assert isinstance(said.reason, Reason)
        assert isinstance(understand(question, text, language), str)
        assert not said.accepted


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_gets_a_verdict(question: Question, text: str) -> None:
    assert judge(question, text, "fr").verdict in Verdict


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(WORDS),
        max_size=9,
    )
)
def test_any_mixture_of_likely_words_gets_a_verdict(question: Question, words: list[str]) -> None:
    assert judge(question, " ".join(words), "en").verdict in Verdict


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        ("   \n", Reason.EMPTY),
        ("...", Reason.EMPTY),
        ("\u200b", Reason.EMPTY),
        ("\0", Reason.EMPTY),
        ("x" * (LONGEST + 1), Reason.TOO_LONG),
        ("x" * 1_000_000, Reason.TOO_LONG),
    ],
    ids=range(7),
)
@pytest.mark.parametrize("question", QUESTIONS[:8], ids=lambda question: question.id)
def test_nothing_and_too_much_are_told_apart(question: Question, text: str, reason: Reason) -> None:
    assert judge(question, text, "en").reason is reason


def _unaccented(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


WRITINGS: dict[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "composed": lambda text: unicodedata.normalize("NFC", text),
    "unaccented": _unaccented,
    "spaced": lambda text: "  " + text.replace(" ", "   ") + "\t",
    "no-break": lambda text: text.replace(" ", "\u00a0"),
    "curly": lambda text: text.replace("'", "’"),
    "invisible": lambda text: text[:1] + "\u200b" + text[1:],
}


@pytest.mark.parametrize("writing", WRITINGS)
def test_what_is_accepted_stays_accepted_however_it_is_written(writing: str) -> None:
    lost = [
        case.id
        for case in ACCEPTED
        if not judge(case.question, WRITINGS[writing](case.given), case.language).accepted
    ]
    assert lost == []


def test_an_entry_under_reject_is_never_accepted() -> None:
    for question, entry in REFUSED:
        for write in WRITINGS.values():
            said = judge(question, write(entry), "en")
            assert said.verdict is Verdict.REJECT, (question.id, entry)


@settings(max_examples=80, deadline=None)
@given(entry=st.text(min_size=1, max_size=30), kind=st.sampled_from([Kind.TEXT, Kind.PERSON]))
def test_any_entry_under_reject_wins_over_the_same_answer(entry: str, kind: Kind) -> None:
    question = ask("listed", entry, kind=kind, reject=(entry,))
    assert not judge(question, entry, "en").accepted


def _refusing(kind: Kind, answer: str, entry: str) -> Question:
    """Build a question to which ``entry`` would be right, were it not refused."""
    items = {
        Kind.CHOICE: (answer, "Nobody at all", "A hundred and one"),
        Kind.LIST: (answer,),
        Kind.ORDER: ("Apollo", "Gemini"),
    }
    return ask("refusing", answer, kind=kind, items=items.get(kind, ()), reject=(entry,))


@pytest.mark.parametrize(
    ("kind", "answer", "entry"),
    [
        (Kind.TEXT, "Bard", "Bart"),
        (Kind.PERSON, "Sam Altman", "Altman"),
        (Kind.CHOICE, "Google", "Google"),
        (Kind.CHOICE, "Google", "Gogle"),
        (Kind.CHOICE, "Google", "the search engine"),
        (Kind.CHOICE, "9 March 2023", "le 9 mars"),
        (Kind.LIST, "Google", "Google"),
        (Kind.LIST, "Google", "Gogle"),
        (Kind.LIST, "Google", "the search engine"),
        (Kind.CLAIM, ClaimVerdict.SUPPORTED, "true"),
        (Kind.CLAIM, ClaimVerdict.SUPPORTED, "c'est vrai"),
        (Kind.CLAIM, ClaimVerdict.REFUTED, "faux"),
        (Kind.CLAIM, ClaimVerdict.CONFLICTING, "les sources se contredisent"),
        (Kind.ORDER, "", "Apollo, Gemini"),
        (Kind.ORDER, "", "Apollo then Gemini"),
        (Kind.DATE, "2023-03-09", "2023-03-09"),
        (Kind.DATE, "2023-03-09", "9 mars 2023"),
        (Kind.DATE, "2023-03", "March 2023"),
        (Kind.AMOUNT, "135 million USD", "$135m"),
        (Kind.AMOUNT, "135 million USD", "135 million USD"),
        (Kind.NUMBER, "11", "11"),
        (Kind.AMOUNT, "12.5 %", "12,5 %"),
        (Kind.NUMBER, "11", "onze"),
    ],
    ids=str,
)
def test_an_entry_under_reject_is_never_accepted_whatever_the_kind(
    kind: Kind, answer: str, entry: str
) -> None:
    question = _refusing(kind, answer, entry)
    for language in ("en", "fr"):
        for write in WRITINGS.values():
            assert not judge(question, write(entry), language).accepted, write(entry)


WHOLE = st.integers(1, 999_999)


@settings(max_examples=120, deadline=None)
@given(
    kind=st.sampled_from([Kind.DATE, Kind.AMOUNT, Kind.NUMBER, Kind.CHOICE, Kind.LIST]),
    number=WHOLE,
    day=st.dates(),
    language=st.sampled_from(["en", "fr"]),
)
def test_a_value_under_reject_wins_over_the_same_answer(
    kind: Kind, number: int, day: date, language: str
) -> None:
    answer, entry = {
        Kind.DATE: (day.isoformat(), day.isoformat()),
        Kind.AMOUNT: (f"{number} USD", f"{number} dollars"),
        Kind.NUMBER: (str(number), f"{number}.0"),
    }.get(kind, (f"{number} apples", f"{number} apples"))
    question = _refusing(kind, answer, entry)
    assert not judge(question, entry, language).accepted


@settings(max_examples=80, deadline=None)
@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_the_answer_itself_is_right(text: str) -> None:
    said = judge(ask("itself", text), text, "en")
    assert said.accepted or said.reason in (Reason.EMPTY, Reason.TOO_LONG)


@settings(max_examples=100, deadline=None)
@given(
    name=st.sampled_from(["GPT-4", "A100", "Apollo 11", "Boeing 747", "Tesla Model 3"]),
    digit=st.sampled_from("0123456789"),
    data=st.data(),
)
def test_a_changed_added_or_dropped_digit_is_never_accepted(
    name: str, digit: str, data: st.DataObject
) -> None:
    places = [place for place, char in enumerate(name) if char.isdigit()]
    place = data.draw(st.sampled_from(places))
    changed = {
        name[:place] + digit + name[place + 1 :],
        name[:place] + digit + name[place:],
        name[:place] + name[place + 1 :],
    }
    for other in changed - {name}:
        assert not judge(ask("digits", name), other, "en").accepted, other


def test_a_typo_that_makes_a_listed_wrong_answer_is_none() -> None:
    question = ask("bard", "Bard", reject=("Bart",))
    assert judge(question, "Bart", "en").reason is Reason.LISTED_WRONG
    assert judge(dataclasses.replace(question, reject=()), "Bart", "en").accepted


def test_the_nearest_entry_decides() -> None:
    question = ask("near", "Alphabet", prompt=("Alphabets group",), reject=("Alphabit Inc",))
    assert judge(question, "Alphabets", "en").accepted
    assert judge(question, "alphabets grup", "en").verdict is Verdict.PROMPT
    assert judge(question, "alphabit inc.", "en").verdict is Verdict.REJECT


def test_preparing_loads_what_the_first_answer_would() -> None:
    probe = (
        "import sys; from quiz.judge import prepare; from tests.judge.cases import ask;"
        "prepare(ask('warm', 'Google')); sys.exit('quiz.judge.text' not in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_importing_the_judge_loads_no_typo_counter() -> None:
    probe = "import sys, quiz.judge; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
