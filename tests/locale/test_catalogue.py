"""The French catalogue: complete, in step with the source, and French."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from quiz.deck.loading import load
from quiz.deck.model import ClaimVerdict, Kind, Question, Text
from quiz.deck.shipped import shipped_deck
from quiz.judge import judge, understand
from quiz.judge.judgement import Judgement, Reason, Verdict
from quiz.locale import translator
from quiz.locale.reasons import explain
from quiz.locale.wording import CLAIM_NAMES, TOPIC_NAMES, right_of, topic_name
from tests.locale import messages as tool

EN, FR = translator("en"), translator("fr")
FRENCH = tool.entries(tool.read())
WIDE = "\N{NO-BREAK SPACE}"

SAME_IN_BOTH = {
    "date",
    "dates",
    "source",
    "sources",
    "Sources",
    "question",
    "questions",
    "Question",
    "Points",
    "verdict",
    "Verdict",
    "{count} point",
    "{count} points",
    "{count} question",
    "{count} questions",
    "{count} source",
    "{count} sources",
}
"""Words that are French as they stand."""


def forms(message: tool.Message) -> tuple[str, ...]:
    return (message,) if isinstance(message, str) else message


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


# -- complete, and in step with the source


def test_every_message_of_the_source_has_french() -> None:
    missing = [message for message in tool.messages() if not all(FRENCH.get(message, ("",)))]
    assert not missing, (
        f"no French for {missing}: "
        f"run `{tool.COMMAND}`, write it in {tool.CATALOGUE.name}, and run it once more"
    )


def test_no_entry_outlives_its_message() -> None:
    gone = sorted(map(str, FRENCH.keys() - tool.messages().keys()))
    assert not gone, f"no longer in the source: {gone}: run `{tool.COMMAND}`"


def test_a_run_of_the_tool_changes_nothing_but_where_a_message_stands() -> None:
    def without_places(text: str) -> list[str]:
        return [line for line in text.splitlines() if not line.startswith("#:")]

    again = tool.written(tool.updated(tool.read())).decode()
    there = tool.CATALOGUE.read_text("utf-8")
    assert without_places(there) == without_places(again), f"run `{tool.COMMAND}`"


def test_the_compiled_file_holds_what_the_readable_one_says() -> None:
    compiled = tool.CATALOGUE.with_suffix(".mo").read_bytes()
    assert compiled == tool.compiled(tool.read()), f"run `{tool.COMMAND}`"


def test_the_catalogue_names_no_day_and_nobody() -> None:
    head = tool.CATALOGUE.read_text("utf-8").split("\n\n")[0]
    assert not re.search(r"\d{4}|@|Date|Team|Translator|Generated", head)


# -- fields and plurals


@pytest.mark.parametrize("message", FRENCH, ids=str)
def test_french_fills_the_same_fields(message: tool.Message) -> None:
    english = forms(message)
    assert [fields(text) for text in FRENCH[message]] == [fields(text) for text in english]


@pytest.mark.parametrize(
    ("count", "english", "french"),
    [
        (0, "0 points", "0 point"),
        (1, "1 point", "1 point"),
        (2, "2 points", "2 points"),
    ],
)
def test_nought_is_plural_in_english_and_singular_in_french(
    count: int, english: str, french: str
) -> None:
    assert EN.plural("{count} point", "{count} points", count) == english
    assert FR.plural("{count} point", "{count} points", count) == french


@pytest.mark.parametrize(
    ("right", "french"),
    [
        (0, "0 bonne réponse sur 10"),
        (1, "1 bonne réponse sur 10"),
        (7, "7 bonnes réponses sur 10"),
    ],
)
def test_right_answers_agree_in_number(right: int, french: str) -> None:
    assert right_of(right, 10, FR) == french


# -- French, and French as it is set


@pytest.mark.parametrize("message", FRENCH, ids=str)
def test_french_is_not_english(message: tool.Message) -> None:
    for english, french in zip(forms(message), FRENCH[message], strict=True):
        words = re.sub(r"\{\w+\}", "", english)
        if sum(map(str.isalpha, words)) > 4 and english not in SAME_IN_BOTH:
            assert french != english


def test_the_words_alike_in_both_languages_are_still_in_use() -> None:
    assert {text for message in FRENCH for text in forms(message)} >= SAME_IN_BOTH


@pytest.mark.parametrize(
    ("fault", "pattern"),
    [
        ("a straight apostrophe", r"'"),
        ("straight or English quotation marks", r"[\"“”]"),
        ("three dots", r"\.\.\."),
        ("a sign that a line may begin with", rf"[\w»}})’][ {WIDE}]?[?!;]"),
        ("a colon without its no-break space", rf"(?<![{WIDE}])(?<!^):"),
        ("guillemets without no-break spaces", rf"«(?!{WIDE})|(?<!{WIDE})»"),
    ],
)
def test_french_typography(fault: str, pattern: str) -> None:
    found = [text for french in FRENCH.values() for text in french if re.search(pattern, text)]
    assert not found, fault


def test_a_label_stays_as_short_as_the_key_bar_needs() -> None:
    bar = ("answer", "next", "leave", "in context", "home", "more", "quit", "contest", "choose")
    assert max(len(FR(label)) for label in bar) <= 9


@pytest.mark.parametrize("message", FRENCH, ids=str)
def test_capitals_and_the_ends_of_sentences_are_where_english_has_them(
    message: tool.Message,
) -> None:
    for english, french in zip(forms(message), FRENCH[message], strict=True):
        assert english.isupper() == french.isupper()
        if english[0].isupper():
            assert english.endswith(".") == french.endswith(".")
            assert english.endswith("?") == french.endswith("?")


# -- what is not written at the call


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence_of_its_own_in_each_language(
    reason: Reason, verdict: Verdict
) -> None:
    said = Judgement(verdict, reason)
    english, french = explain(said, EN), explain(said, FR)
    assert english != french
    assert not set(english + french) & set("{}")


@pytest.mark.parametrize(
    "details",
    [
        {"count": 1, "missing": 1, "wrong": "Bob", "tolerance": "5%", "factor": 10},
        {"count": 3, "missing": 2, "right": "millions", "given": "billions", "factor": 1000},
        {
            "missing": "day and month",
            "right": "year",
            "wrong": "day",
            "given": "a",
            "expected": "b",
        },
        {"end": "lower", "right": "month and year", "wrong": "day", "word": "milliard"},
    ],
)
@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("reason", Reason)
def test_reasons_with_their_details_too(
    reason: Reason, verdict: Verdict, details: dict[str, str | int]
) -> None:
    said = Judgement(verdict, reason, details=details)
    english, french = explain(said, EN), explain(said, FR)
    assert english != french
    assert not set(english + french) & set("{}")


def test_the_topics_of_the_shipped_deck_have_names() -> None:
    topics = {topic for entry in load(shipped_deck()).index for topic in entry.topics}
    # A tag with a capital is a name, the same in both languages.
    common = {topic for topic in topics if topic.islower()}
    assert common <= set(TOPIC_NAMES), "name them in quiz/locale/wording.py"


def test_a_topic_of_another_deck_is_no_message() -> None:
    assert topic_name("answer", FR) == "answer"
    assert topic_name("money", FR) == "argent"


@pytest.mark.parametrize("verdict", ClaimVerdict)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_judge_and_interface_call_the_verdicts_on_a_claim_alike(
    verdict: ClaimVerdict, language: str
) -> None:
    claim = Question(id="q", kind=Kind.CLAIM, question=Text("So?"), answer=Text(verdict))
    assert understand(claim, CLAIM_NAMES[verdict], language) == translator(language)(
        CLAIM_NAMES[verdict]
    )
    assert judge(claim, CLAIM_NAMES[verdict], language).reason is Reason.EXACT


# -- the tool itself


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('tr("One")', ["One"]),
        ('self.app.tr("One {name}", name=name)', ["One {name}"]),
        ('tr("One" if small else "Two")', ["One", "Two"]),
        ('tr("One " "sentence")', ["One sentence"]),
        ('tr(msg("One"))', ["One"]),
        ("tr(NAMES[kind])", []),
        ('tr("")', []),
        ('tr.plural("{count} egg", "{count} eggs", n)', [("{count} egg", "{count} eggs")]),
        ("tr.plural(one, many, n)", []),
        ('Command("act", "a", "label", "Help")', ["label", "Help"]),
        ('Command(f"move({by})", "a", label="label", help="Help")', ["label", "Help"]),
    ],
)
def test_messages_are_found_however_they_are_written(
    source: str, found: list[tool.Message]
) -> None:
    assert list(tool.in_source(source, "module.py")) == found


@pytest.mark.parametrize("source", ['tr(f"One {name}")', 'tr("One " + name)', 'msg("a" % b)'])
def test_a_message_that_cannot_be_looked_up_is_refused_with_its_line(source: str) -> None:
    with pytest.raises(tool.NotFound, match=r"module\.py:2: write the message as one literal"):
        list(tool.in_source(f"\n{source}", "module.py"))
