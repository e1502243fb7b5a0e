"""The author's form: the draft, its preview, answers tried on it, evidence marked, saving."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from textual import events
from textual.widgets import Input

from quiz.author.new import DraftCitation, open_target
from quiz.deck.loading import load
from quiz.deck.model import Kind
from quiz.tui.fields import FIELDS
from quiz.tui.fields.base import AnswerField
from quiz.tui.new import FormApp
from quiz.tui.screens.form import FormScreen
from quiz.tui.screens.picker import Paragraph, PickerScreen
from quiz.tui.widgets.chips import Chips
from quiz.tui.widgets.draft_form import ANSWER_SHAPES
from quiz.tui.widgets.marker import Marker
from tests.tui.driving import shown, text_of, type_

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App
    from textual.pilot import Pilot

    Form = Callable[..., FormApp]

HERE = Path(__file__).parent
BARE = "title: Bare\nquestions:\n  - {id: one, question: Which?, answer: this, cite: A book}\n"
ITEMS = {"items_en": "one; two", "items_fr": "un; deux"}


@pytest.fixture
def form(deck: Path, tmp_path: Path) -> Form:
    """Return a function that makes the form for the deck, or for another one."""

    def make(path: Path = deck, *, language: str = "en", articles: bool = True) -> FormApp:
        return FormApp(
            path,
            open_target(path),
            articles=HERE if articles else None,
            data_dir=tmp_path / "data",
            language=language,
            today=dt.date(2024, 3, 9),
        )

    return make


def screen_of(app: App[Any]) -> FormScreen:
    assert isinstance(app.screen, FormScreen)
    return app.screen


async def pick_kind(pilot: Pilot[Any], kind: Kind) -> None:
    chips = pilot.app.screen.query_one("#chips-kind", Chips)
    chips.focus()
    await pilot.press(*["right"] * (list(Kind).index(kind) - chips.marked))
    await pilot.pause()


async def fill(pilot: Pilot[Any], **lines: str) -> None:
    for name, text in lines.items():
        pilot.app.screen.query_one(f"#line-{name.replace('_', '-')}", Input).value = text
    await pilot.pause()


async def fill_a_question(pilot: Pilot[Any]) -> None:
    await pick_kind(pilot, Kind.PERSON)
    await fill(
        pilot,
        question_en="Who painted the tower?",
        question_fr="Qui a peint la tour ?",
        answer_en="Yann Kerbrat",
        topics="tower, people",
        reference="The harbour's accounts, page 9",
    )


def shown_rows(app: App[Any]) -> set[str]:
    varying = ("items", "answer", "verdict")
    rows = app.screen.query(".row")
    names = {(row.id or "").removeprefix("row-") for row in rows if row.display}
    return {name for name in names if name.startswith(varying)}


# -- the draft and its preview


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        (Kind.TEXT, {"answer-en", "answer-fr"}),
        (Kind.PERSON, {"answer-en"}),
        (Kind.DATE, {"answer-en"}),
        (Kind.AMOUNT, {"answer-en"}),
        (Kind.NUMBER, {"answer-en"}),
        (Kind.CHOICE, {"items-en", "items-fr", "answer-en", "answer-fr"}),
        (Kind.LIST, {"items-en", "items-fr"}),
        (Kind.ORDER, {"items-en", "items-fr"}),
        (Kind.CLAIM, {"verdict"}),
    ],
)
async def test_a_kind_shows_the_rows_it_has_a_use_for(
    form: Form, kind: Kind, rows: set[str]
) -> None:
    async with form().run_test() as pilot:
        await pick_kind(pilot, kind)
        assert shown_rows(pilot.app) == rows


async def test_a_deck_in_one_language_has_one_line_for_each_text(
    form: Form, tmp_path: Path
) -> None:
    path = tmp_path / "bare.yaml"
    path.write_text(BARE, "utf-8")
    async with form(path).run_test() as pilot:
        await pilot.pause()
        assert shown_rows(pilot.app) == {"answer"}


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        (Kind.TEXT, {"answer_en": "sea salt", "answer_fr": "le sel"}),
        (Kind.DATE, {"answer_en": "1911-04-09"}),
        (Kind.AMOUNT, {"answer_en": "12000 FRF"}),
        (Kind.CHOICE, ITEMS | {"answer_en": "two", "answer_fr": "deux"}),
        (Kind.LIST, ITEMS),
        (Kind.ORDER, ITEMS),
        (Kind.CLAIM, {}),
    ],
)
async def test_the_preview_is_the_field_a_player_answers_with(
    form: Form, kind: Kind, lines: dict[str, str]
) -> None:
    async with form().run_test(size=(80, 60)) as pilot:
        await pick_kind(pilot, kind)
        assert not pilot.app.screen.query(AnswerField)
        await fill(pilot, question_en="Which is it?", question_fr="Lequel ?", **lines)
        await pilot.pause()
        assert type(pilot.app.screen.query_one(AnswerField)) is FIELDS[kind]
        assert text_of(pilot.app, "#preview-question") == "Which is it?"


async def test_what_is_no_question_yet_is_said_to_be_so(form: Form) -> None:
    async with form().run_test() as pilot:
        await pilot.pause()
        assert text_of(pilot.app, "#preview-question") == "not a question yet"


async def test_mistakes_are_listed_as_check_would(form: Form) -> None:
    async with form().run_test() as pilot:
        await pick_kind(pilot, Kind.DATE)
        await fill(pilot, question_en="When?", question_fr="Quand ?", answer_en="2023-02-30")
        await pilot.pause()
        assert "2023-02-30" in text_of(pilot.app, "#findings")


async def test_an_untouched_form_names_the_rows_to_fill_in_and_no_mistakes(form: Form) -> None:
    async with form(language="fr").run_test() as pilot:
        await pilot.pause()
        assert (
            text_of(pilot.app, "#findings")
            == "encore à remplir\N{NO-BREAK SPACE}: question, bonne réponse"
        )
        await pick_kind(pilot, Kind.ORDER)
        assert (
            text_of(pilot.app, "#findings")
            == "encore à remplir\N{NO-BREAK SPACE}: question, éléments"
        )


async def test_that_nothing_is_cited_is_said_once(form: Form) -> None:
    async with form().run_test() as pilot:
        await fill(pilot, question_en="Who?", question_fr="Qui ?", answer_en="Ada")
        await pilot.pause()
        assert "no evidence yet" in text_of(pilot.app, "#cited")
        assert not pilot.app.screen.query_one("#findings").display


async def test_a_mistake_is_told_beside_the_label_of_its_row(form: Form) -> None:
    async with form().run_test() as pilot:
        await pick_kind(pilot, Kind.DATE)
        await fill(pilot, question_en="When?", question_fr="Quand ?", answer_en="2023-02-30")
        await pilot.pause()
        assert text_of(pilot.app, "#findings").startswith("! right answer: ")


@pytest.mark.parametrize("kind", ANSWER_SHAPES)
async def test_what_an_answer_looks_like_is_read_whole(form: Form, kind: Kind) -> None:
    async with form().run_test(size=(80, 24)) as pilot:
        await pick_kind(pilot, kind)
        line = pilot.app.screen.query_one("#line-answer-en", Input)
        assert len(line.placeholder) < line.content_size.width


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("size", [(80, 24), (200, 50)])
async def test_what_the_line_to_try_answers_on_is_for_is_read_whole(
    form: Form, size: tuple[int, int], language: str
) -> None:
    async with form(language=language).run_test(size=size) as pilot:
        await pilot.pause()
        line = pilot.app.screen.query_one("#try", Input)
        assert len(line.placeholder) < line.content_size.width


async def test_any_character_begins_a_line(form: Form) -> None:
    async with form().run_test() as pilot:
        line = pilot.app.screen.query_one("#line-hint-en", Input)
        line.focus()
        await type_(pilot, "? or not")
        assert line.value == "? or not"


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_switching_the_language_keeps_the_draft(form: Form, language: str) -> None:
    async with form(language=language).run_test() as pilot:
        await fill_a_question(pilot)
        before = screen_of(pilot.app).draft
        label = text_of(pilot.app, "#label-answer-en")
        await pilot.press("ctrl+l")
        await pilot.pause()
        assert screen_of(pilot.app).draft == before
        assert text_of(pilot.app, "#label-answer-en") != label


# -- trying answers


@pytest.mark.parametrize(
    ("answer", "word", "kept"),
    [
        ("Yan Kerbrat", "accepted", "accept"),
        ("Yann", "asked again", "prompt"),
        ("Jeanne Lemarin", "rejected", "reject"),
    ],
)
async def test_an_answer_is_tried_and_kept_as_an_example(
    form: Form, answer: str, word: str, kept: str
) -> None:
    async with form().run_test(size=(80, 60)) as pilot:
        await fill_a_question(pilot)
        line = pilot.app.screen.query_one("#try", Input)
        line.focus()
        await type_(pilot, answer)
        await pilot.press("enter")
        await pilot.pause()
        assert text_of(pilot.app, "#tried").casefold().count(word) == 1
        assert not text_of(pilot.app, "#kept")
        await pilot.press("enter")
        await pilot.pause()
        assert getattr(screen_of(pilot.app).examples, kept) == (answer,)
        assert answer in text_of(pilot.app, "#kept")
        assert line.value == ""


# -- evidence


async def test_a_stance_is_named_in_the_players_language(form: Form) -> None:
    async with form(language="fr").run_test() as pilot:
        screen = screen_of(pilot.app)
        screen.cited = (DraftCitation(source="log", quote="Jeanne", stance="refutes"),)
        await screen.refresh_draft()
        assert "réfute" in text_of(pilot.app, "#cited")


async def test_a_quotation_is_marked_with_the_keys(form: Form) -> None:
    async with form().run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PickerScreen)
        await pilot.press("down", "enter", *["right"] * 6, "space", "right", "right", "enter")
        assert pilot.app.screen.query_one("#picker-quote", Input).value == "Jeanne Lemarin tient"
        focused = pilot.app.screen.focused
        assert focused is not None
        assert focused.id == "picker-gloss-en", "what is typed next is the gloss"
        await type_(pilot, "she keeps")
        await pilot.press("ctrl+s")
        await pilot.pause()
        (cite,) = screen_of(pilot.app).draft.cite
        assert (cite.source, cite.paragraph, cite.quote) == ("log", "2", "Jeanne Lemarin tient")
        assert cite.gloss == (("en", "she keeps"),)
        assert "Jeanne Lemarin tient" in text_of(pilot.app, "#cited")
        await pilot.press("ctrl+r")
        await pilot.pause()
        assert screen_of(pilot.app).draft.cite == ()


async def test_a_quotation_is_marked_with_the_mouse(form: Form) -> None:
    async with form().run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        text = pilot.app.screen.query(Paragraph)[1].query_one(".text")
        await pilot.click(text)
        marker = pilot.app.screen.query_one(Marker)
        for word in ("Jeanne", "tient"):
            await pilot.click(marker, offset=(marker.text.index(word), 0))
        assert marker.quote == "Jeanne Lemarin tient"
        assert marker.count == 3


async def test_one_paragraph_at_a_time_is_marked_in(form: Form) -> None:
    async with form().run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        first, second, *_ = pilot.app.screen.query(Paragraph)
        await pilot.press("enter")
        await pilot.click(second.query_one(".text"))
        assert not first.query(Marker)
        assert second.query(Marker)
        await pilot.press("escape")
        assert not second.query(Marker)
        assert isinstance(pilot.app.screen, PickerScreen), "the first Esc leaves the paragraph only"
        await pilot.press("escape")
        assert screen_of(pilot.app).draft.cite == ()


@pytest.mark.parametrize("size", [(40, 12), (40, 10), (80, 24)], ids=lambda s: f"{s[0]}x{s[1]}")
async def test_the_word_being_marked_stays_in_view(
    form: Form, size: tuple[int, int], tmp_path: Path
) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "log.txt").write_text(" ".join(["word"] * 400) + " end", "utf-8")
    app = form()
    app.articles = tmp_path / "articles"
    async with app.run_test(size=size) as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        await pilot.press("enter")
        marker = pilot.app.screen.query_one(Marker)
        marker.cursor = 399
        await pilot.press("down")
        await pilot.pause()
        assert marker.quote == "end"
        box = pilot.app.screen.query_one("#paragraphs")
        last_line = marker.region.bottom - 1
        page = pilot.app.screen.query_one("#page").region
        assert box.region.intersection(page).contains(marker.region.x, last_line)
        assert marker.region.right <= size[0]


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.CLAIM])
async def test_only_for_a_claim_evidence_takes_a_side(form: Form, kind: Kind) -> None:
    async with form().run_test() as pilot:
        await pick_kind(pilot, kind)
        await pilot.press("ctrl+e")
        await pilot.pause()
        assert ("stance" in shown(pilot.app)) is (kind is Kind.CLAIM)


async def test_where_no_gloss_is_wanted_the_paragraph_takes_the_keys_back(
    form: Form, tmp_path: Path
) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(
        "title: One\nsources:\n  log: {label: Log, file: log.txt}\n"
        "questions:\n  - {id: one, question: Which?, answer: this, cite: A book}\n",
        "utf-8",
    )
    async with form(path).run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        await pilot.press("enter", "space", "right", "enter")
        await pilot.pause()
        assert pilot.app.screen.query_one("#picker-quote", Input).value == "Suivez le"
        assert isinstance(pilot.app.screen.focused, Paragraph)


async def test_a_marking_that_is_left_is_ended(form: Form) -> None:
    async with form().run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        await pilot.press("enter", "space", "right", "tab")
        await pilot.pause()
        assert not pilot.app.screen.query(Marker)
        assert isinstance(pilot.app.screen.focused, Paragraph)


async def test_without_the_article_a_quotation_is_typed(form: Form) -> None:
    async with form(articles=False).run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        assert "No article at hand" in text_of(pilot.app, "#note")
        pilot.app.screen.query_one("#picker-paragraph", Input).value = "2"
        pilot.app.screen.query_one("#picker-quote", Input).value = "Jeanne Lemarin"
        await pilot.press("ctrl+s")
        await pilot.pause()
        (cite,) = screen_of(pilot.app).draft.cite
        assert (cite.paragraph, cite.quote) == ("2", "Jeanne Lemarin")


async def test_the_language_switches_while_evidence_is_picked(form: Form) -> None:
    async with form().run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        assert text_of(pilot.app, "#label-quote") == "quotation"
        await pilot.press("ctrl+l")
        assert text_of(pilot.app, "#label-quote") == "citation"


async def test_a_deck_without_sources_is_cited_in_words(form: Form, tmp_path: Path) -> None:
    path = tmp_path / "bare.yaml"
    path.write_text(BARE, "utf-8")
    async with form(path).run_test() as pilot:
        await pilot.press("ctrl+e")
        await pilot.pause()
        focused = screen_of(pilot.app).focused
        assert focused is not None
        assert focused.id == "line-reference"


# -- saving and leaving


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_what_hinders_saving_comes_into_view(form: Form, size: tuple[int, int]) -> None:
    async with form().run_test(size=size) as pilot:
        await pick_kind(pilot, Kind.NUMBER)
        await fill(pilot, question_en="How many?", question_fr="Combien ?", answer_en="many")
        await pilot.press("ctrl+s")
        await pilot.pause()
        await pilot.pause()
        assert "! right answer: " in shown(pilot.app)


async def test_a_long_line_shows_its_beginning_once_it_is_left(form: Form) -> None:
    async with form().run_test(size=(40, 12)) as pilot:
        line = pilot.app.screen.query_one("#line-question-en", Input)
        line.focus()
        await type_(pilot, "Which of the towers of this harbour is it then?")
        await pilot.press("tab")
        await pilot.pause()
        await pilot.pause()
        assert line.scroll_x == 0


async def test_saving_adds_one_question_and_leaves_the_rest_byte_for_byte(
    form: Form, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = deck.read_bytes()
    known = {entry.id for entry in load(deck).index}
    app = form()
    farewells: list[str] = []
    monkeypatch.setattr(app, "exit", lambda **said: farewells.append(said["message"]))
    async with app.run_test() as pilot:
        await fill_a_question(pilot)
        await pilot.press("ctrl+s")
        await pilot.pause()
    after = deck.read_bytes()
    assert after.startswith(before)
    loaded = load(deck)
    (added,) = {entry.id for entry in loaded.index} - known
    question = loaded.question(added)
    assert question.question.get("fr") == "Qui a peint la tour ?"
    assert question.answer.get("en") == "Yann Kerbrat"
    assert question.topics == ("tower", "people")
    assert f"quiz preview {added} {deck.name}" in farewells[0]


@pytest.mark.parametrize("size", [(80, 24), (200, 50)])
async def test_what_a_player_sees_is_in_view_beside_the_draft(
    form: Form, size: tuple[int, int]
) -> None:
    async with form().run_test(size=size) as pilot:
        await fill_a_question(pilot)
        await pilot.pause()
        preview, draft = (
            pilot.app.screen.query_one(f"#{side}-side").region for side in ("preview", "draft")
        )
        assert "AS A PLAYER SEES IT" in shown(pilot.app)
        assert not preview.intersection(draft)
        assert (preview.x >= draft.right) is (size[0] == 200)


async def test_a_deck_that_changed_meanwhile_is_not_written(form: Form, deck: Path) -> None:
    app = form()
    async with app.run_test() as pilot:
        await fill_a_question(pilot)
        edited = deck.read_text("utf-8") + "# edited elsewhere\n"
        deck.write_text(edited, "utf-8")
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert deck.read_text("utf-8") == edited
        assert screen_of(app).draft.answer == (("", "Yann Kerbrat"),), "nothing typed is lost"
        await pilot.press("ctrl+s")
    written = deck.read_text("utf-8")
    assert "# edited elsewhere" in written, "it goes into the deck as it is now"
    assert "Qui a peint la tour ?" in written


async def test_a_question_with_mistakes_is_not_written(form: Form, deck: Path) -> None:
    before = deck.read_bytes()
    async with form().run_test() as pilot:
        await fill(pilot, question_en="Who?")
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(pilot.app.screen, FormScreen)
    assert deck.read_bytes() == before


async def test_an_empty_form_is_left_at_once(form: Form, deck: Path) -> None:
    before = deck.read_bytes()
    app = form()
    async with app.run_test() as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert not app.is_running
    assert deck.read_bytes() == before


async def test_what_was_typed_is_thrown_away_only_when_asked_twice(form: Form) -> None:
    app = form()
    async with app.run_test() as pilot:
        await fill(pilot, question_en="Who?")
        await pilot.press("escape")
        await pilot.pause()
        assert app.is_running
        await fill(pilot, question_en="Who was it?")
        await pilot.press("escape")
        await pilot.pause()
        assert app.is_running, "typing on takes the first Esc back"
        await pilot.press("escape")
        await pilot.pause()
        assert not app.is_running


async def test_saving_held_down_adds_one_question(
    form: Form, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(load(deck).index)
    app = form()
    monkeypatch.setattr(app, "exit", lambda **_: None)  # its screen is there until the last key
    async with app.run_test() as pilot:
        await fill_a_question(pilot)
        await pilot.press(*["ctrl+s"] * 4)
        await pilot.pause()
    assert len(load(deck).index) == before + 1


async def test_a_long_text_is_pasted_whole_and_in_place_of_what_is_marked(form: Form) -> None:
    async with form().run_test() as pilot:
        line = pilot.app.screen.query_one("#line-explanation-en", Input)
        line.value = "to be replaced"
        line.focus()
        await pilot.pause()
        line.select_all()
        for text in ("a" * 700, "b" * 700, "c" * 700):
            line.post_message(events.Paste(text))
            await pilot.pause()
        assert line.value == "a" * 700 + "b" * 700 + "c" * 600, "as much as the line holds"
