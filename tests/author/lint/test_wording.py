"""What a question gives away, by itself or together with its neighbours."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from quiz.author.lint.finding import Context
from quiz.author.lint.twins import check_gives_away, check_nearly_same, check_same_evidence
from quiz.author.lint.wording import (
    check_answer_shown,
    check_deck_translations,
    check_review,
    check_translations,
)
from quiz.deck.model import Citation, Deck, Index, Item, Kind, Question, Source, Text

BILINGUAL = Text(by_language=(("en", "Deck"), ("fr", "Jeu")))


def context(*questions: Question, title: Text = BILINGUAL) -> Context:
    sources = {"a": Source("a", language="fr", label=Text(by_language=(("en", "A"),)))}
    return Context(
        Deck(title, questions, Index(), sources=sources), None, None, dt.date(2026, 1, 1)
    )


def asked(
    text: str | Text, answer: str = "", kind: Kind = Kind.TEXT, *, paragraph: int = 0, id_: str = ""
) -> Question:
    asking = Text(text) if isinstance(text, str) else text
    cite = (Citation(source="a", paragraph=paragraph, quote="x"),) if paragraph else ()
    return Question(id_ or f"q-{text}", kind, asking, Text(answer), cite=cite)


@pytest.mark.parametrize(
    ("text", "kind", "answer", "shown"),
    [
        ("Which company makes Tesla cars?", Kind.TEXT, "Tesla", True),
        ("Which company makes TESLA’s cars?", Kind.TEXT, "tesla", True),
        ("Which company makes the Model S?", Kind.TEXT, "Tesla", False),
        ("In which state does the Nevadan live?", Kind.TEXT, "Nevada", False),
        ("Which of Mr Altman's posts came first?", Kind.PERSON, "Sam Altman", True),
        ("Which Sam was it?", Kind.PERSON, "Sam Altman", False),
        ("Were 11 people hired?", Kind.NUMBER, "11", True),
        ("Were 110 people hired?", Kind.NUMBER, "11", False),
        ("Tesla, Nvidia or Microsoft?", Kind.CHOICE, "Tesla", False),
        ("It was supported.", Kind.CLAIM, "supported", False),
        ("What is it called?", Kind.TEXT, "The", False),
    ],
)
def test_a_question_does_not_contain_its_answer(
    text: str, kind: Kind, answer: str, *, shown: bool
) -> None:
    found = list(check_answer_shown(asked(text, answer, kind), context()))
    assert [each.code for each in found] == ["answer-in-question"] * shown


def test_a_hint_does_not_contain_an_item_nor_an_accepted_form() -> None:
    hint = Text(by_language=(("en", "One is Orsel"), ("fr", "Pensez au nord")))
    listed = Question(
        "q", Kind.LIST, Text("?"), items=(Item(Text("Brant")), Item(Text("Orsel"))), hint=hint
    )
    (found,) = check_answer_shown(listed, context())
    assert (found.code, found.path) == ("hint-gives-answer", ("hint", "en"))
    aliased = replace(asked("?", "The port"), accept=("Orsel",), hint=hint)
    assert [each.code for each in check_answer_shown(aliased, context())] == ["hint-gives-answer"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Who founded the firm in the spring?", "Who founded the firm in the spring?", True),
        ("Who founded the new firm in the spring?", "Who founded the firm in the spring?", True),
        ("Who founded the firm in spring?", "Who sold the firm in autumn?", False),
        ("Who?", "Why?", False),
    ],
)
def test_questions_with_nearly_the_same_words_are_told(one: str, other: str, *, same: bool) -> None:
    pair = context(asked(one, id_="one"), asked(other, id_="other"))
    found = list(check_nearly_same(pair))
    assert [each.path for each in found] == [("questions", 1, "question")] * same


def test_a_series_that_differs_in_a_figure_is_no_pair_of_twins() -> None:
    text = "How many boats lay in the old port of Veldt on the first day of May {}?"
    series = [asked(text.format(year), str(year - 1990)) for year in range(2001, 2010)]
    assert list(check_nearly_same(context(*series))) == []


def test_near_twins_far_apart_in_a_big_deck_are_found() -> None:
    fillers = [asked(f"What became of ship{n} and of crew{n}?") for n in range(500)]
    twins = [
        asked(f"Who built the {w} quay of Veldt for the three towns on the river, in the end?")
        for w in ("new", "old")
    ]
    found = list(check_nearly_same(context(twins[0], *fillers, twins[1])))
    assert [each.path[1] for each in found] == [501]


def test_the_same_answer_from_the_same_words_is_told_once() -> None:
    one = asked("Which state?", "Nevada", paragraph=2, id_="one")
    other = asked("Where was it founded?", "nevada", paragraph=2, id_="other")
    elsewhere = asked("In what state?", "Nevada", paragraph=3, id_="elsewhere")
    claims = [asked(f"Claim {n}", "supported", Kind.CLAIM, paragraph=2) for n in (1, 2)]
    (found,) = check_same_evidence(context(one, other, elsewhere, *claims))
    assert found.path == ("questions", 1, "answer")
    assert "one" in found.message


def filler(count: int) -> list[Question]:
    return [asked(f"Filler number {n}?", f"filler{n}x") for n in range(count)]


def test_a_neighbour_that_names_the_answer_is_told() -> None:
    asker = asked("Where was it founded?", "Nevada")
    namer = asked("Why did they go to Nevada?", "taxes")
    (found,) = check_gives_away(context(asker, *filler(2), namer))
    assert found.path == ("questions", 3, "question")
    assert list(check_gives_away(context(asker, *filler(9), namer))) == []


def test_a_question_on_the_same_paragraph_is_near_wherever_it_stands() -> None:
    asker = asked("Where was it founded?", "Nevada", paragraph=4)
    namer = asked("Why did they go to Nevada?", "taxes", paragraph=4)
    assert len(list(check_gives_away(context(asker, *filler(9), namer)))) == 1


def test_one_who_names_several_answers_is_told_in_the_same_order_at_every_run() -> None:
    answers = ["Nevada", "Oregon", "Kansas", "Alaska", "Hawaii", "Montana", "Florida"]
    namer = asked(f"Why did they leave {', '.join(answers)}?", "taxes", paragraph=4)
    askers = [asked("Which state?", each, paragraph=4, id_=each) for each in answers]
    found = check_gives_away(context(namer, *askers))
    assert [each.message.split("“")[1] for each in found] == [f"{each}”" for each in answers]


def test_what_the_whole_deck_is_about_gives_nothing_away() -> None:
    asker = asked("Which firm?", "OpenAI")
    namers = [asked(f"What did OpenAI do in round {n}?", f"thing{n}") for n in range(5)]
    assert list(check_gives_away(context(asker, *namers))) == []


@pytest.mark.parametrize(
    ("field", "path"),
    [("question", ("question",)), ("hint", ("hint",)), ("explanation", ("explanation",))],
)
def test_a_text_in_one_language_of_a_bilingual_deck_is_told(
    field: str, path: tuple[str, ...]
) -> None:
    english = Text(by_language=(("en", "Words"),))
    lacking = replace(asked("Same for all"), **{field: english})  # type: ignore[arg-type]
    (found,) = check_translations(lacking, context())
    assert (found.path, found.message) == (path, f"the {field} is not in fr")
    assert list(check_translations(lacking, context(title=Text("One language")))) == []


def test_a_quotation_needs_a_gloss_for_who_does_not_read_it() -> None:
    foreign = asked("Same for all", paragraph=1)
    (found,) = check_translations(foreign, context())
    assert found.message == "the quotation has no gloss in en"
    glossed = replace(
        foreign, cite=(replace(foreign.cite[0], gloss=Text(by_language=(("en", "y"),))),)
    )
    assert list(check_translations(glossed, context())) == []


def test_a_text_lacks_a_language_that_the_question_has_elsewhere() -> None:
    both = Text(by_language=(("en", "Where?"), ("fr", "Où ?")))
    lacking = replace(asked(both), answer=Text(by_language=(("en", "Here"),)))
    (found,) = check_translations(lacking, context(title=Text("No language")))
    assert (found.code, found.path) == ("missing-translation", ("answer",))
    assert list(check_translations(asked(both, "X"), context(title=Text("No language")))) == []


def test_labels_are_translated_too() -> None:
    (found,) = check_deck_translations(context())
    assert found.path == ("sources", "a", "label")


@pytest.mark.parametrize(
    ("day", "due"),
    [("2025-12-31", True), ("2026-01-01", False), ("", False), ("2099-01-01", False)],
)
def test_a_review_is_due_after_its_day(day: str, *, due: bool) -> None:
    question = replace(asked("?"), review_by=day)
    assert bool(list(check_review(question, context()))) is due
