"""Questions in the making, contested answers, and the deck that ``quiz init`` writes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from quiz.author import contest, files, new
from quiz.author.fmt import formatted
from quiz.author.init_template import deck_template
from quiz.author.lint import lint
from quiz.author.new import Draft, DraftCitation
from quiz.author.slugs import slug
from quiz.deck.diagnostics import DeckError
from quiz.deck.loading import load, parse
from quiz.deck.model import Examples, Item, Kind, Text
from quiz.errors import QuizError
from quiz.judge import Reason, Verdict, judge

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2026, 1, 1)
DECK = """\
title: {en: "A deck", fr: "Un jeu"}  # mine
sources:
  s: {label: {en: A, fr: B}}

questions:
  - id: ceo
    kind: person
    question: {en: "Who leads it?", fr: "Qui la dirige ?"}
    answer: Sam Altman
    cite: "Le Monde, 17 November 2023"
"""
DRAFT = Draft(
    kind="date",
    question=(("en", "When was xAI founded?"), ("fr", "Quand xAI fut-elle fondée ?")),
    answer=(("", "2023-03-09"),),
    cite=(DraftCitation(source="s", paragraph="3", quote="le 9 mars 2023"),),
)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "deck.yaml"
    path.write_text(DECK)
    return path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to Insider, who founded X.AI in Nevada?", "insider-founded-x-ai"),
        ("Combien d'experts ont signé la lettre ?", "experts-signe-lettre"),
        ("À quelle date ?", "date"),
        ("Who is it?", "who-is-it"),
        ("?", "question"),
        ("日本", "question"),
        ("Cœur", "coeur"),
    ],
)
def test_an_id_is_made_of_the_telling_words(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_an_id_is_unlike_all_others() -> None:
    assert slug("Cœur", {"coeur", "coeur-2"}) == "coeur-3"


def test_a_draft_is_appended_and_nothing_else_changes(deck: Path) -> None:
    target = new.open_target(deck)
    assert new.diagnostics(DRAFT, target, TODAY) == ()
    assert new.append(deck, DRAFT, target.digest) == "xai-founded"
    text = deck.read_text()
    assert text == DECK + "\n" + DRAFT.yaml(target.taken)
    made = load(deck).question("xai-founded")
    assert (made.kind, made.answer) == (Kind.DATE, Text("2023-03-09"))
    assert made.cite[0].quote == "le 9 mars 2023"


def test_a_draft_is_not_appended_to_a_deck_that_changed(deck: Path) -> None:
    target = new.open_target(deck)
    deck.write_text(DECK + "# theirs\n")
    with pytest.raises(files.ChangedMeanwhileError):
        new.append(deck, DRAFT, target.digest)
    assert deck.read_text() == DECK + "# theirs\n"


def test_a_draft_is_not_appended_to_a_deck_with_mistakes(deck: Path) -> None:
    deck.write_text(DECK.replace("person", "persn"))
    target = new.open_target(deck)
    assert target.mistakes
    with pytest.raises(DeckError):
        new.append(deck, DRAFT, target.digest)


def test_the_first_question_of_a_deck_can_be_added(tmp_path: Path) -> None:
    path = tmp_path / "new.yaml"
    path.write_text(
        "title: {en: A, fr: B}\nsources:\n  s: {label: {en: A, fr: B}}\nquestions: []\n"
    )
    target = new.open_target(path)
    assert not target.mistakes
    assert new.append(path, DRAFT, target.digest) == "xai-founded"


def test_what_is_wrong_with_a_draft_is_told_by_field(deck: Path) -> None:
    target = new.open_target(deck)

    def fields(draft: Draft) -> set[tuple[str, str]]:
        found = new.diagnostics(draft, target, TODAY)
        return {(str(each.path[0]), str(each.severity)) for each in found if each.path}

    assert {("question", "error"), ("answer", "error")} <= fields(Draft(id="x"))
    bad = Draft(
        id="ceo",
        kind="date",
        difficulty="7",
        question=(("en", "When?"),),
        answer=(("", "soon"),),
        cite=(DraftCitation(source="t"),),
    )
    assert {"id", "difficulty", "cite"} <= {field for field, _ in fields(bad)}


def test_a_draft_is_a_question_as_soon_as_it_can_be(deck: Path) -> None:
    assert Draft(kind="date").question_so_far() is None
    assert Draft(kind="date").judge("2023", "en") is None
    question = DRAFT.question_so_far()
    assert question is not None
    assert question.question.get("fr") == "Quand xAI fut-elle fondée ?"


def test_verdicts_on_tried_answers_become_examples() -> None:
    draft = Draft(kind="person", question=(("", "Who?"),), answer=(("", "Sam Altman"),))
    judged = draft.judge("Sam Altman", "en")
    assert judged is not None
    assert judged.accepted
    draft = draft.with_example("Altman", Verdict.REJECT).with_example("Altman", Verdict.ACCEPT)
    assert draft.examples == Examples(accept=("Altman",))
    assert draft.data()["examples"] == {"accept": ["Altman"]}


def test_items_have_forms_and_languages() -> None:
    draft = Draft(
        kind="list",
        question=(("", "Which?"),),
        items=((("en", "Mars | the red planet"), ("fr", "Mars")), (("", "Venus"),), ()),
        need="1",
    )
    question = draft.question_so_far()
    assert question is not None
    assert question.items == (
        Item(Text(by_language=(("en", "Mars"), ("fr", "Mars"))), ("the red planet",)),
        Item(Text("Venus")),
    )


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_contested_answer_goes_where_it_belongs(deck: Path, verdict: Verdict) -> None:
    applied = contest.apply(deck, "ceo", "the boss himself", verdict)
    question = load(deck).question("ceo")
    assert getattr(question.examples, verdict) == ("the boss himself",)
    judged = [judge(question, "the boss himself", each) for each in ("en", "fr")]
    assert [each.verdict for each in judged] == [verdict, verdict]
    assert deck.read_text().startswith(DECK.splitlines()[0])
    if verdict is Verdict.ACCEPT:
        assert applied.added_to == ("accept", "examples.accept")
        assert {each.reason for each in judged} == {Reason.ALIAS}
    if verdict is Verdict.REJECT:  # as it was judged already: only the test is new
        assert applied.added_to == ("examples.reject",)


def test_an_answer_that_is_right_in_one_language_only_is_mended_for_both(deck: Path) -> None:
    deck.write_text(
        DECK + "  - {id: m, kind: amount, question: q, answer: 1 billion USD, cite: c}\n"
    )
    applied = contest.apply(deck, "m", "1 billion", Verdict.ACCEPT)
    assert applied.added_to == ("accept", "examples.accept")
    question = load(deck).question("m")
    assert all(judge(question, "1 billion", each).accepted for each in ("en", "fr"))


def test_a_contradiction_is_refused(deck: Path) -> None:
    contest.apply(deck, "ceo", "Elon Musk", Verdict.REJECT)
    before = deck.read_bytes()
    with pytest.raises(QuizError, match=r"stands under `examples.reject`"):
        contest.apply(deck, "ceo", "elon musk", Verdict.ACCEPT)
    assert deck.read_bytes() == before


def test_a_wrong_choice_is_not_made_a_right_one(deck: Path) -> None:
    deck.write_text(
        DECK + "  - {id: c, kind: choice, question: q, choices: [x, y], answer: x, cite: c}\n"
    )
    before = deck.read_bytes()
    with pytest.raises(QuizError, match="cannot go under `accept` of the choice question `c`"):
        contest.apply(deck, "c", "y", Verdict.ACCEPT)
    assert deck.read_bytes() == before


@pytest.mark.parametrize(
    ("question_id", "answer", "message"), [("nobody", "x", "no question"), ("ceo", " ", "empty")]
)
def test_what_cannot_be_applied_is_said(
    deck: Path, question_id: str, answer: str, message: str
) -> None:
    with pytest.raises(QuizError, match=message):
        contest.apply(deck, question_id, answer, Verdict.ACCEPT)


def test_the_new_deck_is_valid_tidy_and_shows_every_kind() -> None:
    text = deck_template("my deck.yaml", "Mine: a deck")
    parsed = parse(text.encode(), "my deck.yaml")
    assert parsed.deck is not None
    assert parsed.diagnostics == ()
    found = lint(parsed, lock=None, articles=None, today=TODAY)
    assert {each.code for each in found} <= {"lock-missing"}
    assert {each.kind for each in parsed.deck.questions} == set(Kind)
    assert parsed.deck.title == Text("Mine: a deck")
    assert formatted(text) == text
